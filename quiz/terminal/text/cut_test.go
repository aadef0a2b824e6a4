package text

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"quiz/decks/deckstest"
)

// A line that is cut begins as it did, is as long as there is room for, and ends
// all looks.
func TestCutStyledRandom(t *testing.T) {
	for seed := range uint64(3000) {
		r := rand.New(rand.NewPCG(seed, 41))
		line, width := randomLine(r), r.IntN(40)
		cut := Cut(line, width)
		all, _ := lettersOf(line)
		got, off := lettersOf(cut)
		switch {
		case columns(cut) > width:
			t.Fatalf("seed %d: %q has %d columns, not %d", seed, cut, columns(cut), width)
		case len(got) > len(all) || !slices.Equal(got, all[:len(got)]):
			t.Fatalf("seed %d: %q is not how %q begins", seed, cut, line)
		case !off:
			t.Fatalf("seed %d: %q leaves a look on", seed, cut)
		case columns(line) > width && columns(cut) < width-2: // the next may have had two columns, and others may join
			t.Fatalf("seed %d: of %d columns only %d are in %q", seed, width, columns(cut), cut)
		}
	}
}

func TestCutStyled(t *testing.T) {
	for _, c := range []struct {
		line  string
		width int
		want  string
	}{
		{"abc", 3, "abc"},
		{"abc", 2, "ab"},
		{"abc", 0, ""},
		{"a漢字", 4, "a漢"},
		{"a" + Caret + "bc", 3, "a" + Caret + "bc"},
		{"a" + Caret + "bc", 2, "a" + Caret + "b"},
		{"\x1b[1mabc\x1b[0m", 2, "\x1b[1mab\x1b[0m"},
		{"\x1b[1mab\x1b[0mcd", 3, "\x1b[1mab\x1b[0mc"},
	} {
		if got := Cut(c.line, c.width); got != c.want {
			t.Errorf("%q at %d: %q, want %q", c.line, c.width, got, c.want)
		}
	}
}

// A letterLook is a character with the codes that set it apart.
type letterLook struct{ text, codes string }

// lettersOf are the characters of a line, each with its looks. It tells if the
// line ends with all looks off.
func lettersOf(line string) (list []letterLook, off bool) {
	on := ""
	for line != "" {
		if code, rest, ok := cutCode(line); ok {
			line = rest
			if on = code; code == reset {
				on = ""
			}
			continue
		}
		text, _, _ := strings.Cut(line, escape)
		line = line[len(text):]
		for _, r := range text {
			list = append(list, letterLook{string(r), on})
		}
	}
	return list, on == ""
}

// randomLine is a line with looks, and perhaps the caret.
func randomLine(r *rand.Rand) string {
	looks := [][]string{nil, nil, {Bold}, {Underline, Red}, {Faint, Italic}}
	var b strings.Builder
	for range r.IntN(6) {
		b.WriteString(Style{Color: true, Set: true, Unicode: true, Fold: true}.Look(VisibleLine(deckstest.Text(r)), looks[r.IntN(len(looks))]...))
		if r.IntN(8) == 0 && !strings.Contains(b.String(), Caret) {
			b.WriteString(Caret)
		}
	}
	return b.String()
}

// A line that is folded loses nothing: no character and no look.
func TestFoldRandom(t *testing.T) {
	for seed := range uint64(3000) {
		r := rand.New(rand.NewPCG(seed, 43))
		line, width := randomLine(r), 2+r.IntN(30)
		rows := Fold(line, width)
		want, _ := lettersOf(line)
		var got []letterLook
		for _, row := range rows {
			letters, off := lettersOf(row)
			if got = append(got, letters...); columns(row) > width || !off {
				t.Fatalf("seed %d: a row of %d columns on %d, its looks off: %v: %q", seed, columns(row), width, off, row)
			}
		}
		if !slices.Equal(got, want) {
			t.Fatalf("seed %d: %q on %d columns became %q", seed, line, width, rows)
		}
	}
}
