package screen

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"testing/synctest"
	"unicode"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"quiz/decks"
	"quiz/decks/deckstest"
	"quiz/quiz"
	"quiz/quiz/quiztest"
	"quiz/quiz/terminal"
	"quiz/quiz/terminal/text"
)

// fits fails the test if what is on the screen is not as large as that at the
// most, or holds what must not reach a terminal.
func (pl *player) fits(where string) {
	pl.t.Helper()
	lines, cursor := pl.sees()
	width, height := pl.stage.width, pl.stage.height
	if len(lines) > height {
		pl.t.Fatalf("%s: %d lines on %d rows:\n%s", where, len(lines), height, strings.Join(lines, "\n"))
	}
	for _, line := range lines {
		words := ansi.Strip(line)
		if got := text.Width(words); got > width && width > 1 { // no letter of two columns has room in one
			pl.t.Fatalf("%s: a line of %d columns on %d: %q", where, got, width, line)
		}
		if bad := strings.IndexFunc(words, text.Hidden); bad >= 0 {
			pl.t.Fatalf("%s: %q is sent to the terminal", where, line)
		}
	}
	if cursor != nil && (cursor.X < 0 || cursor.X >= width || cursor.Y < 0 || cursor.Y >= height) && width > 2 {
		pl.t.Fatalf("%s: the cursor stands at %d,%d on %d×%d", where, cursor.X, cursor.Y, width, height)
	}
}

// dense is a text without what differs from one width to another: white space, bars,
// and the signs that stand between what is on one line.
func dense(words string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || strings.ContainsRune("━─,·", r) {
			return -1
		}
		return r
	}, ansi.Strip(words))
}

// reads is all there is to read of a sitting, from the first line to the last, by
// the keys that scroll.
func (pl *player) reads(p *playing, where string) string {
	pl.t.Helper()
	pl.press("pgup") // and a remark on the key before goes
	for pl.sees(); p.view.top > 0; pl.sees() {
		pl.press("pgup")
	}
	var lines []string
	for {
		screen, _ := pl.sees()
		st := pl.stage.style
		st.Width = pl.stage.width
		head := len(p.head(st, pl.stage.height < lowScreen))
		if p.view.top > len(lines) {
			pl.t.Fatalf("%s: lines are passed over from %d to %d", where, len(lines), p.view.top)
		}
		lines = append(lines[:p.view.top], screen[head:head+p.height]...)
		top := p.view.top
		pl.press("pgdown")
		if pl.sees(); p.view.top == top {
			return dense(strings.Join(lines, "\n"))
		}
	}
}

// whole is what is to be read, on a screen where all has room.
func (pl *player) whole(p *playing) string {
	st := pl.stage.style
	st.Width = 10_000
	page := p.page(st, pl.stage.height < lowScreen)
	return dense(strings.Join(page.st.DrawAll(page.lines), "\n"))
}

// nothingCut fails the test if something cannot be scrolled to.
func (pl *player) nothingCut(p *playing, where string) {
	pl.t.Helper()
	if got, want := pl.reads(p, where), pl.whole(p); got != want {
		pl.t.Fatalf("%s: there is to read\n%s\nand it should be\n%s", where, got, want)
	}
}

// inSight fails the test if what the last key was about is not to be seen.
func (pl *player) inSight(p *playing, where string) {
	pl.t.Helper()
	if p.asking() == nil || p.help || !p.view.follow {
		return
	}
	lines, cursor := pl.sees()
	_, pointed := p.asking().input.(interface{ many() bool })
	pointed = pointed && p.asking().input.(*picking).at >= 0
	switch p.asking().input.(type) {
	case *ordering, *matching:
		pointed = true
	}
	switch {
	case p.asking().input.typing() && cursor == nil:
		pl.t.Fatalf("%s: the cursor is out of sight:\n%s", where, strings.Join(lines, "\n"))
	case pointed && !strings.Contains(strings.Join(lines, "\n"), "▸"):
		pl.t.Fatalf("%s: the option in hand is out of sight:\n%s", where, strings.Join(lines, "\n"))
	}
}

// everySitting is a session of all the cards of these tests.
func everySitting(t testing.TB, o quiz.Options) *quiz.Session {
	var list []*decks.Deck
	for i, text := range []string{everyDeck, choiceDeck, multipleDeck, truthDeck, clozeDeck, matchDeck, orderDeck, openDeck, markupDeck, wideDeck, arabicDeck, tagged} {
		list = append(list, deckstest.Parse(t, fmt.Sprintf("deck%d.toml", i), fmt.Sprintf("title = \"Deck %d, whose title is long\"\nid = \"deck%d\"\n%s", i, i, text)))
	}
	return quiztest.Session(t, o, list...)
}

// wrongKeys answer each kind of question somehow.
func wrongKeys(q *quiz.Question) string {
	switch {
	case q.Self:
		return "enter n"
	case q.Kind == decks.KindMatch:
		return strings.Repeat("b ", len(q.Lefts)) + "enter"
	case q.Kind == decks.KindOrder:
		return "2 1 3 enter"
	case q.Kind == decks.KindMultiple:
		return "b a enter"
	case q.Kind == decks.KindNumber:
		return "41.5 enter"
	case q.Kind == decks.KindTrueFalse:
		return "f"
	case q.Kind == decks.KindChoice:
		return "b"
	case q.Kind == decks.KindCloze:
		return "so tab 前期xxxx tab enter enter enter"
	}
	return "the space prophaze space 前期xxxx enter"
}

// walk plays a sitting through on a screen of a size, and looks at every stop.
func walk(t testing.TB, o quiz.Options, st text.Style, width, height int, look func(pl *player, p *playing, where string)) {
	pl := newPlayer(t, st, width, height)
	p := pl.play(everySitting(t, o), terminal.PlayOptions{Ahead: fixedTimes})
	for n := 0; p.state.timed(); n++ {
		stop := func(what string) {
			look(pl, p, fmt.Sprintf("%d×%d, question %d, %s", width, height, n, what))
		}
		stop("at first")
		pl.press("alt+h")
		stop("with its hint")
		if n == 0 {
			pl.press("f1")
			stop("under the help")
			pl.press("esc")
		}
		q := p.asking().q
		for _, key := range strings.Fields(wrongKeys(q)) {
			if a := p.asking(); a != nil && a.q == q {
				pl.press(key)
				stop("after " + key)
			}
		}
		if p.state.leads() {
			pl.press("enter")
		}
		if n > 100 {
			t.Fatalf("question %d is not answered by %q", n, wrongKeys(q))
		}
	}
	look(pl, p, fmt.Sprintf("%d×%d, the summary", width, height))
}

// On screens of all sizes every line has room, and all can be read.
func TestFullSizes(t *testing.T) {
	look := func(pl *player, p *playing, where string) {
		pl.fits(where)
		pl.inSight(p, where)
		pl.nothingCut(p, where)
	}
	synctest.Test(t, func(t *testing.T) {
		for _, size := range [][2]int{{20, 6}, {20, 40}, {39, 13}, {40, 14}, {80, 24}, {100, 30}, {400, 100}} {
			walk(t, quiz.Options{Seed: 1}, rich, size[0], size[1], look)
			walk(t, quiz.Options{Seed: 2, Flip: true}, rich, size[0], size[1], look)
			walk(t, quiz.Options{Seed: 3, Exam: true}, text.Style{Unicode: true, Fold: true}, size[0], size[1], look)
		}
		step := 1
		if testing.Short() {
			step = 9
		}
		for width := 20; width <= 60; width += step {
			walk(t, quiz.Options{Seed: uint64(width)}, rich, width, 6+width%20, look)
		}
	})
}

// On screens that are too small for anything there is no fault, and no line too
// many or too wide.
func TestFullTinySizes(t *testing.T) {
	look := func(pl *player, _ *playing, where string) { pl.fits(where) }
	synctest.Test(t, func(t *testing.T) {
		for width := 1; width < 20; width++ {
			for _, height := range []int{1, 2, 3, 5} {
				walk(t, quiz.Options{Seed: 1}, rich, width, height, look)
			}
		}
		for height := 1; height < 6; height++ {
			walk(t, quiz.Options{Seed: 2}, rich, 80, height, look)
		}
	})
}

// The words of a question and of the verdict on it are among what is read.
func TestFullWords(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		pl := newPlayer(t, rich, 20, 6)
		p := pl.play(quiztest.Session(t, inOrder, deckstest.Parse(t, "cells.toml", "title = \"Cells\"\n"+choiceDeck)), terminal.PlayOptions{})
		read := pl.reads(p, "")
		for _, text := range []string{"Which organelle makes most of the cell's ATP?", "d) Golgi apparatus, which packs and sends what the cell makes", "c) Ribosome"} {
			if !strings.Contains(read, dense(text)) {
				t.Errorf("%q is not to be read in %q", text, read)
			}
		}
		pl.press("c")
		read = pl.reads(p, "")
		for _, text := range []string{"Which organelle makes most of the cell's ATP?", "✗ c) Ribosome", "✗ Wrong.", "It makes proteins, from amino acids.", `page 41: "Most ATP comes from mitochondria"`} {
			if !strings.Contains(read, dense(text)) {
				t.Errorf("%q is not to be read in %q", text, read)
			}
		}
	})
}

// monkeyKeys are pressed at random.
var monkeyKeys = strings.Fields("a b c d e f t y n s u h q r ! ? 1 2 3 4 é 漢 . : space space enter enter enter enter tab shift+tab up down left right home end pgup pgdown backspace delete ctrl+w ctrl+u ctrl+k ctrl+a ctrl+e alt+left alt+right alt+h alt+s alt+u alt+! alt+? esc esc f1 ctrl+d ctrl+l")

// Whatever the deck, the keys and the sizes: no fault, no line too wide, nothing
// that a terminal acts upon, and all can be read.
func TestFullRandom(t *testing.T) {
	seeds := uint64(150)
	if testing.Short() {
		seeds = 20
	}
	for seed := range seeds {
		synctest.Test(t, func(t *testing.T) { monkey(t, seed) })
	}
}

func monkey(t *testing.T, seed uint64) {
	r := rand.New(rand.NewPCG(seed, 17))
	o := quiz.Options{Seed: seed, Retry: seed%2 == 0, Exam: seed%3 == 0, Flip: seed%5 == 0, Strict: seed%7 == 0}
	session, err := quiz.NewSession([]*decks.Deck{deckstest.Deck(r)}, o)
	if err != nil {
		t.Fatal(err)
	}
	how := terminal.PlayOptions{}
	if seed%4 != 0 {
		how.Ahead = fixedTimes
	}
	pl := newPlayer(t, rich, 20+r.IntN(100), 6+r.IntN(40))
	p := pl.play(session, how)
	var pressed []string
	for range 120 {
		key := monkeyKeys[r.IntN(len(monkeyKeys))]
		pressed = append(pressed, key)
		pl.press(key)
		if pl.left() {
			return
		}
		where := fmt.Sprintf("seed %d, keys %v", seed, pressed)
		pl.fits(where)
		pl.inSight(p, where)
		switch r.IntN(12) {
		case 0:
			pl.send(tea.PasteMsg{Content: deckstest.Text(r)})
		case 1:
			pl.resize(20+r.IntN(100), 6+r.IntN(40))
			pl.fits(where + " at another size")
		case 2:
			pl.nothingCut(p, where)
		}
	}
}

// The list of decks has room on every screen, and the one that Enter takes is in
// sight.
func TestFullChooseSizes(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		for width := 10; width <= 120; width++ {
			for _, height := range []int{6, 9, 14, 24} {
				pl := newPlayer(t, rich, width, height)
				pl.perform(&choosing{list: deckLines})
				for _, key := range strings.Fields("down down down up home end c e l l backspace backspace ctrl+w a z e r b a i j a n ctrl+u") {
					pl.press(key)
					where := fmt.Sprintf("%d×%d after %s", width, height, key)
					pl.fits(where)
					lines, cursor := pl.sees()
					if width >= 20 && height >= 6 && (cursor == nil || !strings.Contains(strings.Join(lines, "\n"), "▸")) {
						t.Fatalf("%s: the deck in hand or the cursor is out of sight:\n%s", where, strings.Join(lines, "\n"))
					}
				}
			}
		}
	})
}
