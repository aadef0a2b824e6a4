package place

import "strings"

// ShortLine is a text as a message quotes it: on one line whatever the text holds,
// and cut to a number of characters, of which the last is then "…". Where white
// space is to stay as it is, markup.Shorten cuts alike.
func ShortLine(text string, most int) string {
	runes := []rune(strings.Join(strings.Fields(text), " "))
	if len(runes) <= most {
		return string(runes)
	}
	return strings.TrimRight(string(runes[:most-1]), " ") + "…"
}
