package terminal

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"quiz/decks/deckstest"
)

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
	looks := [][]string{nil, nil, {bold}, {under, red}, {faint, italic}}
	var b strings.Builder
	for range r.IntN(6) {
		b.WriteString(rich.look(VisibleLine(deckstest.Text(r)), looks[r.IntN(len(looks))]...))
		if r.IntN(8) == 0 && !strings.Contains(b.String(), caret) {
			b.WriteString(caret)
		}
	}
	return b.String()
}

// A line that is cut begins as it did, is as long as there is room for, and ends
// all looks.
func TestCutStyledRandom(t *testing.T) {
	for seed := range uint64(3000) {
		r := rand.New(rand.NewPCG(seed, 41))
		line, width := randomLine(r), r.IntN(40)
		cut := cutStyled(line, width)
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
		{"a" + caret + "bc", 3, "a" + caret + "bc"},
		{"a" + caret + "bc", 2, "a" + caret + "b"},
		{"\x1b[1mabc\x1b[0m", 2, "\x1b[1mab\x1b[0m"},
		{"\x1b[1mab\x1b[0mcd", 3, "\x1b[1mab\x1b[0mc"},
	} {
		if got := cutStyled(c.line, c.width); got != c.want {
			t.Errorf("%q at %d: %q, want %q", c.line, c.width, got, c.want)
		}
	}
}

// What is put on a page is folded, and nothing is lost: no character and no look.
func TestPageAddRandom(t *testing.T) {
	for seed := range uint64(3000) {
		r := rand.New(rand.NewPCG(seed, 43))
		line := randomLine(r)
		st := rich
		st.Width = 2 + r.IntN(30)
		pg := newPage(st)
		pg.add(line)
		want, _ := lettersOf(line)
		var got []letterLook
		for _, row := range pg.lines {
			letters, off := lettersOf(row)
			if got = append(got, letters...); columns(row) > st.Width || !off {
				t.Fatalf("seed %d: a row of %d columns on %d, its looks off: %v: %q", seed, columns(row), st.Width, off, row)
			}
		}
		if !slices.Equal(got, want) {
			t.Fatalf("seed %d: %q on %d columns became %q", seed, line, st.Width, pg.lines)
		}
	}
}

// The caret stands behind the last letter of a full row, where no letter does.
func TestPageTakeCaret(t *testing.T) {
	pg := newPage(Style{Width: 5})
	pg.add("first\n漢字e" + caret + "x")
	at := pg.takeCaret()
	if at == nil || at.X != 5 || at.Y != 1 || strings.Join(pg.lines, "\n") != "first\n漢字e\nx" {
		t.Errorf("the caret is at %v of %q", at, pg.lines)
	}
	if at := pg.takeCaret(); at != nil {
		t.Errorf("it is there once more, at %v", at)
	}
}
