package markup

// Shorten cuts a plain text that is repeated to whoever typed or wrote it to a
// number of characters, of which the last is then "…". Line ends and blanks stay;
// place.ShortLine makes one line of a text first.
func Shorten(text string, most int) string {
	if len(text) <= most {
		return text
	}
	if runes := []rune(text); len(runes) > most {
		return string(runes[:most-1]) + "…"
	}
	return text
}
