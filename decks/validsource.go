package decks

import (
	"net/url"
	"strings"

	"quiz/decks/place"
)

// validateSource finds what is wrong with a source by itself.
func validateSource(s *Source) []Fault {
	v := &inspection{source: s}
	if v.id("id", -1, s.ID); s.ID == "" {
		v.bad("id", `give it one: id = "ch3"`, "source has no id")
	}
	if v.text("title", s.Title); s.Title == "" {
		v.bad("title", `give it one: title = "…"`, "source has no title")
	}
	v.text("path", s.Path)
	v.url(s)
	if s.SHA256 != "" && !isHex(s.SHA256, 64) {
		v.bad("sha256", "", "sha256 must be 64 hexadecimal digits")
	}
	return v.faults
}

// url checks the address of a source, which excludes its path.
func (v *inspection) url(s *Source) {
	if s.URL == "" {
		return
	}
	if s.Path != "" {
		v.unwanted("url", "a document is either a file or a page of the web", `"path" and "url" exclude each other`)
	}
	v.text("url", s.URL)
	if u, err := url.Parse(s.URL); err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		v.bad("url", "write it whole: https://…", "url %q is not an address of the web", place.ShortLine(s.URL, 60))
	}
}

// isHex tells if a text is so many hexadecimal digits, in small letters.
func isHex(text string, digits int) bool {
	return len(text) == digits && strings.Trim(text, "0123456789abcdef") == ""
}
