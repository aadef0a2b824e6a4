package screen

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode"

	"quiz/decks/deckstest"
	"quiz/quiz/terminal/text"
)

// shown is a line with a bar where the cursor stands.
func (e *editor) shown() string { return e.before() + "|" + e.after() }

// press presses keys in an editor, written as for a player.
func (e *editor) press(keys string) {
	for _, key := range strings.Fields(keys) {
		if isKeyName(key) {
			e.key(keyOf(key))
			continue
		}
		for _, c := range text.Characters(key) {
			e.key(textKey(c))
		}
	}
}

func TestEditor(t *testing.T) {
	for _, c := range []struct{ keys, want string }{
		{"", "|"},
		{"Baku", "Baku|"},
		{"Baku left left", "Ba|ku"},
		{"Baku home X", "X|Baku"},
		{"Baku ctrl+a delete end backspace", "ak|"},
		{"left right backspace delete", "|"},
		{"a space b space c ctrl+w", "a b |"},
		{"a space b, space space alt+backspace", "a |"},
		{"one space two-three alt+left alt+b", "one |two-three"},
		{"one space two home alt+f ctrl+right", "one two|"},
		{"one space two home alt+d", "| two"},
		{"one space two ctrl+left ctrl+k", "one |"},
		{"one space two ctrl+left ctrl+u", "|two"},
		{"ae\u0301 left", "a|e\u0301"},
		{"ae\u0301 backspace", "a|"},
		{"漢字 left backspace", "|字"},
		{"👩‍👩‍👧x left left", "|👩‍👩‍👧x"},
		{"👩‍👩‍👧x left backspace", "|x"},
		{"e left \u0301", "\u0301|e"},
		{"e \u0301 backspace", "|"},
		{"🇦 🇿 left", "|🇦🇿"},
		{"🇦 x 🇿 left backspace", "🇦🇿|"}, // what the x kept apart is a flag now
		{"aéb漢 ctrl+w", "|"},
		{"x ctrl+q f1 esc alt+x", "x|"},
		{"É", "É|"},
	} {
		var e editor
		if e.press(c.keys); e.shown() != c.want {
			t.Errorf("%s: %q, want %q", c.keys, e.shown(), c.want)
		}
	}
}

func TestEditorPaste(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"", "a|c"},
		{"b", "ab|c"},
		{"b\nb\r\nb\tb\rb", "ab b b b b|c"},
		{"\x1b[31mb\x07\x00", "a[31mb|c"},
		{"\u202eb\ufdd0\ufeff", "ab|c"},
		{"\xffb", "a\ufffdb|c"},
		{"\u0301", "a\u0301|c"},
	} {
		var e editor
		e.press("ac left")
		if e.insert(c.text); e.shown() != c.want {
			t.Errorf("%q: %q, want %q", c.text, e.shown(), c.want)
		}
	}
}

func TestEditorLimit(t *testing.T) {
	var e editor
	e.insert(strings.Repeat("e\u0301", editorLimit-1))
	e.insert("漢字")
	if len(e.cells) != editorLimit || !strings.HasSuffix(e.shown(), "\u0301漢|") {
		t.Errorf("%d characters, at the end %q", len(e.cells), e.shown()[len(e.shown())-12:])
	}
	e.press("home")
	if e.insert("x"); len(e.cells) != editorLimit || !strings.HasPrefix(e.shown(), "x|e\u0301") {
		t.Errorf("%d characters, at the beginning %q", len(e.cells), e.shown()[:12])
	}
}

// A simpleLine is an editor as simple as can be: a text, and where in it the
// cursor stands, in bytes.
type simpleLine struct {
	text string
	at   int
}

// stops are where the cursor can stand.
func (s *simpleLine) stops() []int {
	list := []int{0}
	for _, c := range text.Characters(s.text) {
		list = append(list, list[len(list)-1]+len(c))
	}
	return list
}

// near is the stop before or after the cursor.
func (s *simpleLine) near(step int) int {
	list := s.stops()
	i, _ := slices.BinarySearch(list, s.at)
	return list[min(max(0, i+step), len(list)-1)]
}

// word is how far a word goes from the cursor.
func (s *simpleLine) word(step int) int {
	within, at := false, s.at
	for {
		next := (&simpleLine{s.text, at}).near(step)
		letter := strings.ContainsFunc(s.text[min(at, next):max(at, next)], func(r rune) bool { return unicode.In(r, unicode.L, unicode.Nd, unicode.M) })
		if next == at || within && !letter {
			return at
		}
		within, at = within || letter, next
	}
}

// cut takes out what lies between two places. The cursor then stands behind what
// was before the first.
func (s *simpleLine) cut(from, to int) {
	s.text, s.at = s.text[:from]+s.text[to:], from
	for !slices.Contains(s.stops(), s.at) {
		s.at++
	}
}

func (s *simpleLine) do(key string) {
	switch key {
	case "left":
		s.at = s.near(-1)
	case "right":
		s.at = s.near(1)
	case "home":
		s.at = 0
	case "end":
		s.at = len(s.text)
	case "alt+left":
		s.at = s.word(-1)
	case "alt+right":
		s.at = s.word(1)
	case "backspace":
		s.cut(s.near(-1), s.at)
	case "delete":
		s.cut(s.at, s.near(1))
	case "ctrl+w":
		s.cut(s.word(-1), s.at)
	case "alt+d":
		s.cut(s.at, s.word(1))
	case "ctrl+u":
		s.cut(0, s.at)
	case "ctrl+k":
		s.cut(s.at, len(s.text))
	}
}

func (s *simpleLine) insert(text string) {
	s.text = s.text[:s.at] + text + s.text[s.at:]
	s.cut(s.at+len(text), s.at+len(text))
}

// Whatever is typed, pasted and erased: the text and the cursor are those of a
// simple editor.
func TestEditorRandom(t *testing.T) {
	keys := strings.Fields("left left right home end alt+left alt+right backspace delete ctrl+w alt+d ctrl+u ctrl+k")
	for seed := range uint64(2000) {
		r := rand.New(rand.NewPCG(seed, 31))
		var e editor
		var s simpleLine
		var did []string
		for range 30 {
			key := keys[r.IntN(len(keys))]
			if r.IntN(2) == 0 {
				key = typeable(deckstest.Text(r))
				e.insert(key)
				s.insert(key)
			} else {
				e.press(key)
				s.do(key)
			}
			did = append(did, key)
			if want := s.text[:s.at] + "|" + s.text[s.at:]; e.shown() != want || !slices.Equal(e.cells, text.Characters(s.text)) {
				t.Fatalf("seed %d, after %q: %q, want %q", seed, did, e.shown(), want)
			}
			if strings.ContainsFunc(e.text(), text.Hidden) {
				t.Fatalf("seed %d: the text holds %q", seed, e.text())
			}
		}
	}
}
