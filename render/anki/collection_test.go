package anki

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/deckstest"
	"quiz/decks/markup"
)

// everyType is a deck with a card for each type of notes, and more than one deck
// of Anki.
func everyType(t *testing.T) []*decks.Deck {
	t.Helper()
	blanks, err := decks.ParseCloze("{{2::b}} and {{1::a::first}}")
	if err != nil {
		t.Fatal(err)
	}
	own := shortDeck("own", "short", "reversed", "choice", "cloze")
	own.Cards[0].Tags = []string{"tag", "other"}
	own.Cards[1].Body = &decks.Short{Answer: "<a>", Reverse: true}
	own.Cards[2].Body = &decks.Choice{Answer: "x", Distractors: []decks.Distractor{{Text: "y"}}, Fixed: true}
	own.Cards[3].Question, own.Cards[3].Body = "", blanks
	standard := shortDeck("standard", "a", "b")
	standard.Title = "default"
	return []*decks.Deck{own, standard}
}

// The golden file has all that the database of a package says, but for what is in
// that of the types. Old Ankis read settings that newer ones know by themselves.
func TestCollection(t *testing.T) {
	list := everyType(t)
	changed := func(d *decks.Deck) int64 { return changedAt + int64(len(d.Cards)) }
	p := openPack(t, packed(t, ownSet(t, list...), PackageOptions{Changed: changed}))
	var b strings.Builder
	for _, part := range []string{"conf", "decks", "dconf", "models", "tags"} {
		o := p.colPart(t, part)
		for _, m := range o {
			if m, ok := m.(map[string]any); ok {
				delete(m, "css")
			}
			for _, list := range []string{"tmpls", "flds"} {
				if m, ok := m.(map[string]any); ok && m[list] != nil {
					withoutSides(m[list].([]any))
				}
			}
		}
		text, err := json.MarshalIndent(o, "", "\t")
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&b, "%s %s\n", part, text)
	}
	for _, query := range []string{"SELECT id, crt, mod, scm, ver, dty, usn, ls FROM col", "SELECT * FROM notes ORDER BY id", "SELECT * FROM cards ORDER BY id"} {
		fmt.Fprintf(&b, "\n%s\n", query)
		for _, row := range p.rows(t, query) {
			fmt.Fprintf(&b, "%q\n", row)
		}
	}
	deckstest.Golden(t, "anki/collection.txt", b.String())
}

func withoutSides(list []any) {
	for _, item := range list {
		for _, side := range []string{"qfmt", "afmt"} {
			delete(item.(map[string]any), side)
		}
	}
}

// A number that is taken gives way to the one behind the largest.
func TestNumbersTakenOnce(t *testing.T) {
	numbers := newIDs(0)
	var got []int64
	for _, n := range []int64{5, 5, 6, 3, 3, 100, 5} {
		got = append(got, numbers.take(n))
	}
	if want := []int64{5, 6, 7, 3, 8, 100, 101}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

// The notes of a deck are counted from within the day before it was changed, and
// from nothing below zero.
func TestFirstNumber(t *testing.T) {
	for changed, want := range map[int64]int64{0: 25141363, 86_400: 25141363, 86_401: 25142363, changedAt: changedAt*1000 - 86_400_000 + 25141363} {
		if got := firstID(shortDeck("d"), changed); got != want {
			t.Errorf("changed at %d, they are counted from %d, want %d", changed, got, want)
		}
	}
	for i := range 50 {
		if n := firstID(shortDeck(fmt.Sprint(i)), changedAt); n < (changedAt-86_400)*1000 || n >= (changedAt-43_200)*1000 {
			t.Errorf("deck %d is counted from %d", i, n)
		}
	}
}

// Of an earlier package only numbers count that quiz can have written.
func TestReadBeforeNumbers(t *testing.T) {
	const most = 1<<53 - 1
	for _, c := range []struct {
		id, mod int64
		isTaken bool
	}{
		{1, 1, true}, {most, most, true}, {0, 1, false}, {1, 0, false}, {-1, 1, false}, {1, -1, false}, {most + 1, 1, false}, {1, most + 1, false},
	} {
		content := archive(t, "collection.anki2", database(t, fmt.Sprintf("CREATE TABLE notes (guid, id, mod, mid, tags, flds); INSERT INTO notes VALUES ('a', %d, %d, 1, '', '')", c.id, c.mod)), Signature)
		b, err := readBefore(content)
		if err != nil || (len(b.notes) == 1) != c.isTaken {
			t.Errorf("number %d, changed at %d: %v, %v", c.id, c.mod, b, err)
		}
	}
}

// An entry may be as large as is allowed, and not a byte larger.
func TestReadEntrySize(t *testing.T) {
	const most = 2 << 20
	for size, want := range map[int]string{0: "", most: "", most + 1: "entry is larger than 2 MB"} {
		content := archive(t, "entry", make([]byte, size), Signature)
		a, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
		if err != nil {
			t.Fatal(err)
		}
		read, err := readEntry(a, "entry", most)
		if got := fmt.Sprint(err); err == nil && (want != "" || len(read) != size) || err != nil && got != want {
			t.Errorf("%d bytes: %d are read, error %v", size, len(read), err)
		}
	}
	if err := tooLarge("collection.anki2", mostUnpacked); err.Error() != "collection.anki2 is larger than 512 MB" {
		t.Errorf("error %v", err)
	}
}

// An image may be as large as Anki's server takes, and not a byte larger.
func TestMediaLimit(t *testing.T) {
	dir := t.TempDir()
	for size, want := range map[int64]string{100 << 20: "is no image that Anki shows", 100<<20 + 1: "is larger than 100 MB"} {
		path := filepath.Join(dir, "a.png")
		writeTo(t, dir, "a.png", nil)
		if err := os.Truncate(path, size); err != nil {
			t.Fatal(err)
		}
		if _, err := openMedium(pictured(dir), "a.png"); err == nil || err.Error() != want {
			t.Errorf("%d bytes: error %v, want %s", size, err, want)
		}
	}
}

// A file is what it begins as, of which all of the mark must be there; a drawing
// shows that it is one within its first 4,096 bytes.
func TestImageTypes(t *testing.T) {
	drawing := func(bytes int) string {
		return "<" + strings.Repeat(" ", bytes-len("<<svg")) + "<svg"
	}
	for content, want := range map[string]string{
		"":                              "",
		"\x89PNG\r\n\x1a\n":             ".png",
		"\x89PNG\r\n\x1a":               "",
		"\x89PNG\r\n\x1a\x00":           "",
		"\xff\xd8\xff":                  ".jpg",
		"\xff\xd8":                      "",
		"GIF8":                          ".gif",
		"GIF9":                          "",
		"RIFF\x00\xff\x01?WEBP":         ".webp",
		"RIFF\x00\xff\x01?WEBQ":         "",
		"RIFG\x00\xff\x01?WEBP":         "",
		"\x00\x00\x00\x20ftypavif":      ".avif",
		"\x00\x00\x00\x20ftypavis":      ".avif",
		"\x00\x00\x00\x20ftypavi":       "",
		"\x00\x00\x00\x20ftypmp42":      "",
		"<svg>":                         ".svg",
		"\ufeff \n<?xml?><!-- --><svg>": ".svg",
		"svg":                           "",
		"x<svg>":                        "",
		"<html>":                        "",
		drawing(4096):                   ".svg",
		drawing(4097):                   "",
	} {
		if got := imageType([]byte(content)); got != want {
			t.Errorf("%.40q is %q, want %q", content, got, want)
		}
	}
}

// What HTML or Anki would read into text is taken from it, and nothing else.
func TestEscape(t *testing.T) {
	for text, want := range map[string][2]string{ // outside of maths and within
		" a~":                {" a~", " a~"},
		"&<>":                {"&amp;&lt;&gt;", "&amp;&lt;&gt;"},
		"a\nb\tc":            {"a<br>b\tc", "a b\tc"},
		"\x00\x1f\x7f":       {"␀␟␡", "␀␟␡"},
		"\u0080\u009f\u00a0": {"\ufffd\ufffd\u00a0", "\ufffd\ufffd\u00a0"},
		"\xff":               {"\ufffd", "\ufffd"},
		"{":                  {"&#123;", "&#123;"},
		"{a":                 {"{a", "{a"},
		"a{":                 {"a&#123;", "a&#123;"},
		"{{{a}}}":            {"&#123;&#123;{a}}}", "&#123;&#123;{a}}}"},
		"[a] [ sound:x]":     {"[a] [ sound:x]", "[a] [ sound:x]"},
		"[sound:x] [ANKI:y]": {"&#91;sound:x] &#91;ANKI:y]", "&#91;sound:x] &#91;ANKI:y]"},
		"[sound:":            {"&#91;sound:", "&#91;sound:"},
		"[sound":             {"[sound", "[sound"},
		"[[type:A]]":         {"&#91;[type:A]]", "&#91;[type:A]]"},
		"[latex] [/latex]":   {"&#91;latex] &#91;/latex]", "&#91;latex] &#91;/latex]"},
		"[$] [$$] [/$]":      {"&#91;$] &#91;$$] &#91;/$]", "&#91;$] &#91;$$] &#91;/$]"},
		`\(x\)`:              {`\<span></span>(x\<span></span>)`, `\(x\)`},
		`\[x\] \a`:           {`\<span></span>[x\<span></span>] \a`, `\[x\] \a`},
		`a\`:                 {`a\`, `a\ `},
		`é\`:                 {`é\`, `é\ `},
		"e\u0301":            {"é", "é"},
		"\u0301e":            {"&#769;e", "&#769;e"},
		"a\n\u0301":          {"a<br>&#769;", "a &#769;"},
	} {
		for i, style := range []markup.Style{0, markup.Math} {
			if got := escape(text, style); got != want[i] {
				t.Errorf("%q, style %d: got %q, want %q", text, style, got, want[i])
			}
		}
	}
}

// Scripts written from right to left are told from those beside them.
func TestLeftToRight(t *testing.T) {
	for r, want := range map[rune]bool{
		'a': true, 0x58f: true, 0x590: false, 0x591: true, 0x5be: false, 0x5d0: false, 0x627: false, 0x710: false, 0x7c0: false, 0x8ff: true, 0x900: true,
		0x200e: true, 0x200f: false, 0x2010: true, 0xfb1c: true, 0xfb1d: false, 0xfb50: false, 0xfefc: false, 0xff21: true, 0x10800: false, 0x1e900: false, 0x1f600: true,
	} {
		if got := isLeftToRight("a" + string(r)); got != want {
			t.Errorf("%U: %v, want %v", r, got, want)
		}
	}
}
