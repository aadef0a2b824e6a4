package deckfile_test

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"quiz/decks/deckfile"
	"quiz/decks/place"
)

const someSettings = "name = ' A4 '\nsize = [210, 29.7]\nnumber = 5\nhalf = 0.5\nplain = true\n"

func TestSettings(t *testing.T) {
	s, err := deckfile.ParseSettings("d.toml", []byte("\xef\xbb\xbf"+someSettings))
	if err != nil {
		t.Fatal(err)
	}
	number, isNumber := s.Number("number")
	half, isHalf := s.Number("half")
	sizes, areNumbers := s.Numbers("size")
	got := []any{s.Text("name"), sizes, areNumbers, number, isNumber, half, isHalf, s.Bool("plain"), s.Has("half"), s.Describe("size")}
	want := []any{"A4", []float64{210, 29.7}, true, 5.0, true, 0.5, true, true, true, "a list"}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
	s.Unknown("name", "size", "number", "half", "plain")
	if err := s.Err(); err != nil {
		t.Error(report(err))
	}
}

// Keys that are not there are empty, and no fault.
func TestNoSettings(t *testing.T) {
	for _, text := range []string{"", "\xef\xbb\xbf", " \r\n\t", "# nothing\n"} {
		s, err := deckfile.ParseSettings("d.toml", []byte(text))
		if err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		number, isNumber := s.Number("b")
		list, isList := s.Numbers("c")
		if s.Text("a") != "" || number != 0 || isNumber || list != nil || isList || s.Bool("d") || s.Has("e") || s.Describe("f") != "" || s.Err() != nil {
			t.Errorf("%q has keys: %v", text, s.Err())
		}
		s.Bad("a", "write one", "there is no %s", "a")
		if got, want := report(s.Err()), "\n1:1: there is no a · write one"; got != want {
			t.Errorf("%q: %s\nwant %s", text, got, want)
		}
	}
}

// Every fault is told at its place, in the order of the text.
func TestBadSettings(t *testing.T) {
	s, err := deckfile.ParseSettings("d.toml", []byte(someSettings+"nams = 1\nlast = [1, 'two', [3]]\nwhen = 1991-12-12\nendless = inf\n[table]\nx = 1\n"))
	if err != nil {
		t.Fatal(err)
	}
	s.Unknown("name", "size", "number", "half", "plain", "last", "when", "endless")
	_, size := s.Number("size")
	_, name := s.Number("name")
	_, endless := s.Number("endless")
	_, number := s.Numbers("number")
	_, last := s.Numbers("last")
	if size || name || endless || number || last || s.Text("half") != "" || s.Text("when") != "" || s.Bool("name") {
		t.Error("a value of a wrong kind was given out")
	}
	s.Bad("plain", "", "plain is %v", s.Bool("plain"))
	want := `
1:8: name must be a number, and is text · write it without quotes
1:8: name must be true or false, and is text
2:8: size must be a number, and is a list
3:10: number must be a list of numbers, and is a number · write it in brackets: number = [1, 2]
4:8: half must be text, and is a number · write it in quotes: half = "…"
5:9: plain is true
6:1: unknown key "nams" · did you mean "name"?
7:12: last must hold numbers, and this is text
7:19: last must hold numbers, and this is a list
8:8: when must be text, and is a date or time · write it in quotes: when = "…"
9:11: endless must be a number, and is no finite number
10:1: unknown key "table"`
	if got := report(s.Err()); got != want {
		t.Errorf("said is%s\n\nwant%s", got, want)
	}
}

// Texts that are no settings are told as decks are, without talk of cards.
func TestNoSettingsAtAll(t *testing.T) {
	for text, want := range map[string]string{
		"a = 1\na = 2\n":                        "\n2:1: key \"a\" is given twice · take one of them out",
		"a = b\n":                               "\n1:5: expected value but found \"b\" instead · text stands in quotes",
		"a = [1,\n":                             "\n1:8: a value is not complete where the file ends · is a quote, a ] or a } missing?",
		"a = 'b\nc = 1\n":                       "\n1:7: text is not closed on its line · close it with a quote, or write \"\"\" around text of several lines",
		"\xff\xfea\x00":                         "\n is UTF-16, and settings must be UTF-8 · save it again with the encoding \"UTF-8\"",
		"a = 'M\xfcller'\n":                     "\n1:7: byte 0xFC is not UTF-8 · save it again with the encoding \"UTF-8\"",
		"a = " + strings.Repeat("[", 60):        "\n1:55: nested more than 50 deep",
		"a = '" + strings.Repeat("x", 1<<16):    "\n is no file of settings: it is longer than 65536 bytes",
		"a = {" + strings.Repeat("b . ", 60):    "\n1:208: nested more than 50 deep",
		"a" + strings.Repeat(".a", 60) + " = 1": "\n1:102: nested more than 50 deep",
	} {
		s, err := deckfile.ParseSettings("d.toml", []byte(text))
		if got := report(err); got != want || s != nil {
			t.Errorf("of %.60q is said %s\nwant %s", text, got, want)
		}
	}
}

// The largest files that may be read, of the worst shapes, are read, and what is
// wrong with them is told.
func TestWorstSettings(t *testing.T) {
	for _, text := range []string{
		"a = {" + strings.Repeat("b.", 30000) + "c = 1}",
		"a = [" + strings.Repeat("{"+strings.Repeat("b.", 50)+"c = 1},", 600) + "]",
		"a = 1.5\nb = {" + strings.Repeat("\"b\".\n", 10000) + "c = 1}",
		strings.Repeat("a=1\n", 16000),
		strings.Repeat("[a]\n", 16000),
		"a = [" + strings.Repeat("{},", 20000) + "]",
		"a = [\n" + strings.Repeat("[[card]]\n[[", 5000),
		strings.Repeat("[[a]]\n", 10000),
		"a = " + strings.Repeat("[\n", 30000),
	} {
		s, err := deckfile.ParseSettings("d.toml", []byte(text))
		if s != nil {
			s.Unknown("b")
			s.Numbers("a")
			err = s.Err()
		}
		var list place.ErrorList
		if !errors.As(err, &list) || len(list) == 0 {
			t.Errorf("%.20q… has no fault: %v", text, err)
		}
	}
}
