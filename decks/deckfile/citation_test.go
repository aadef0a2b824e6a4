package deckfile_test

import (
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/deckfile"
	"quiz/decks/deckstest"
)

// A page that is a number is written as one, from 0 to the largest that TOML has; all
// else as text, and all of it is read again as it was.
func TestCitations(t *testing.T) {
	for want, cite := range map[string]decks.Cite{
		`{ source = "s" }`:                     {Source: "s"},
		`{}`:                                   {},
		`{ page = 0 }`:                         {Page: "0"},
		`{ page = 12 }`:                        {Page: "12"},
		`{ page = 9223372036854775807 }`:       {Page: "9223372036854775807"},
		`{ page = "9223372036854775808" }`:     {Page: "9223372036854775808"},
		`{ page = "-1" }`:                      {Page: "-1"},
		`{ page = "07" }`:                      {Page: "07"},
		`{ page = "+7" }`:                      {Page: "+7"},
		`{ page = "xii" }`:                     {Page: "xii"},
		`{ section = "A", quote = 'say "x"' }`: {Section: "A", Quote: `say "x"`},
	} {
		d := deckstest.Parse(t, "d.toml", "title = 'T'\n[[source]]\nid = 's'\ntitle = 'S'\n[[card]]\nquestion = 'q'\nanswer = 'a'\n")
		d.Cards.At(0).Cite = &cite
		text := string(deckstest.Encode(t, d))
		if !strings.HasSuffix(text, "\ncite = "+want+"\n") {
			t.Errorf("%+v is written as\n%s\nwant %s", cite, text, want)
		}
		if again := deckstest.Parse(t, "d.toml", text); *again.Cards.At(0).Cite != cite {
			t.Errorf("%+v is read as %+v", cite, *again.Cards.At(0).Cite)
		}
	}
}

// A page is a number from 0, or text.
func TestPages(t *testing.T) {
	for page, want := range map[string]string{
		"0": "", "12": "", "'xii'": "",
		"-1":  `page is below 0`,
		"1.5": `page must be text, and is a number · write it in quotes: page = "…"`,
		"' '": `page is empty`,
	} {
		_, err := deckfile.Parse("d.toml", []byte("title = 'T'\n[[source]]\nid = 's'\ntitle = 'S'\n[[card]]\nquestion = 'q'\nanswer = 'a'\ncite = { page = "+page+" }\n"))
		if want != "" {
			want = "\n8:17: card \"q\": " + want
		}
		if got := report(err); got != want {
			t.Errorf("of page %s is said %s\nwant %s", page, got, want)
		}
	}
}
