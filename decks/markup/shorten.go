package markup

// Shorten cuts a plain text that is repeated in a message to so many characters
// at the most; of one that is cut, the last is "…".
func Shorten(text string, most int) string {
	if len(text) <= most {
		return text
	}
	if runes := []rune(text); len(runes) > most {
		return string(runes[:most-1]) + "…"
	}
	return text
}
