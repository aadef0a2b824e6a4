package command

import (
	"html"
	"regexp"
	"strings"
	"testing"
)

var (
	unseen = regexp.MustCompile(`(?s)<!--.*?-->|<style\b.*?</style>|<script\b.*?</script>`)
	breaks = regexp.MustCompile(`(?i)</?(?:br|p|div|li|ol|ul|pre|table|thead|tbody|tr|td|th|hr|section|details|summary|h[1-6])\b[^>]*>`)
	tags   = regexp.MustCompile(`</?[a-zA-Z][^>]*>`)
)

// plainHTML is what a reader sees of HTML, with one space for any white space.
func plainHTML(source string) string {
	text := unseen.ReplaceAllString(source, "")
	text = breaks.ReplaceAllString(text, " ")
	text = html.UnescapeString(tags.ReplaceAllString(text, ""))
	return strings.Join(strings.Fields(text), " ")
}

func TestPlainHTML(t *testing.T) {
	for source, want := range map[string]string{
		"a<br>b": "a b",
		"<style>p {}</style><b>2</b> &lt; 3&#58;":   "2 < 3:",
		"<script>\nif (a<b) {}\n</script>x <!---->": "x",
		"<ol>\n<li>one</li>\n<li>t<i>w</i>o</li>":   "one two",
		`<span class="cloze">[...]</span>&nbsp;!`:   "[...] !",
		"&amp;amp; &lt;script&gt;":                  "&amp; <script>",
	} {
		if got := plainHTML(source); got != want {
			t.Errorf("%q is seen as %q, want %q", source, got, want)
		}
	}
}
