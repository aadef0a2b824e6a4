package screen

import (
	"fmt"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/charmbracelet/x/ansi"

	"quiz/decks/deckstest"
	"quiz/quiz"
	"quiz/quiz/quiztest"
	"quiz/quiz/terminal"
	"quiz/quiz/terminal/text"
)

// A scene is what a golden file shows: keys, and the screen after each of the
// groups of them that stand on lines of their own.
type scene struct {
	name  string
	deck  string // cards, in TOML
	keys  []string
	how   terminal.PlayOptions
	play  quiz.Options
	more  []string // further decks
	begin func(*player)
	style text.Style // zero: rich
}

// sizes are those of the golden screens: a usual one, and the smallest.
var sizes = []struct{ width, height int }{{80, 24}, {20, 6}}

// film plays a scene on the screens of every size, and draws what was to be seen.
func film(t *testing.T, s scene, shown func(string) string) string {
	var b strings.Builder
	for _, size := range sizes {
		st := s.style
		if st == (text.Style{}) {
			st = rich
		}
		fmt.Fprintf(&b, "%s at %d×%d\n", s.name, size.width, size.height)
		synctest.Test(t, func(t *testing.T) {
			pl := newPlayer(t, st, size.width, size.height)
			defer pl.leave()
			s.enter(t, pl)
			for _, keys := range s.keys {
				pl.press(keys)
				b.WriteString(pl.picture(keys, shown))
			}
		})
	}
	return b.String()
}

func (s scene) enter(t *testing.T, pl *player) {
	if s.begin != nil {
		s.begin(pl)
		return
	}
	list := []string{s.deck}
	session := quiztest.Session(t, s.play, deckstest.Parse(t, "cells.toml", "title = \"Cells\"\n"+s.deck))
	if len(s.more) > 0 {
		first := deckstest.Parse(t, "cells.toml", "title = \"Cells\"\n"+list[0])
		second := deckstest.Parse(t, "words.toml", "title = \"Words\"\n"+s.more[0])
		session = quiztest.Session(t, s.play, first, second)
	}
	pl.play(session, s.how)
}

// picture is the screen in a frame, with the keys that led to it above. Rows that
// are free are counted where there are many.
func (pl *player) picture(keys string, shown func(string) string) string {
	lines, cursor := pl.sees()
	if keys == "" {
		keys = "(at first)"
	}
	if cursor != nil {
		keys += fmt.Sprintf("   cursor at %d,%d", cursor.X, cursor.Y)
	}
	if pl.left() {
		keys += "   over"
	}
	frame := "+" + strings.Repeat("-", pl.stage.width) + "+\n"
	var b strings.Builder
	b.WriteString("\n" + keys + "\n" + frame)
	for len(lines) > 0 {
		if n := freeRows(lines); n > 2 {
			fmt.Fprintf(&b, "  (%d rows free)\n", n)
			lines = lines[n:]
			continue
		}
		b.WriteString(strings.TrimRight("|"+shown(lines[0]), " ") + "\n")
		lines = lines[1:]
	}
	return b.String() + frame
}

// freeRows is how many lines in a row from the first on are empty.
func freeRows(lines []string) int {
	for i, line := range lines {
		if line != "" {
			return i
		}
	}
	return len(lines)
}

// golden compares scenes with the file of them.
func golden(t *testing.T, file string, scenes ...scene) {
	t.Helper()
	var parts []string
	for _, s := range scenes {
		parts = append(parts, film(t, s, ansi.Strip))
	}
	deckstest.Golden(t, "terminal/full/"+file+".txt", strings.Join(parts, "\n\n"))
}

// fixedTimes are when a question comes again, whatever it is.
func fixedTimes(*quiz.Question) [4]string {
	return [4]string{"10 min", "4 days", "12 days", "1.5 months"}
}

var inOrder = quiz.Options{Order: quiz.DeckOrder}

// The ten kinds, before the answer, in the middle of it, and after it.
func TestFullKinds(t *testing.T) {
	for file, list := range map[string][]scene{
		"short": {
			{name: "wrong", deck: shortDeck, keys: []string{"", "enter", "anaph", "ase ctrl+a", "enter", "enter", "Baku enter", "enter"}},
			{name: "nearly", deck: shortDeck, keys: []string{"prophse enter", "enter Bakuu enter"}},
			{name: "another form", deck: shortDeck, keys: []string{"the space prophaze space stage enter"}},
			{name: "right with more to say", deck: shortDeck, keys: []string{"prophase enter", "enter"}},
			{name: "skipped", deck: shortDeck, keys: []string{"alt+s"}},
		},
		"choice": {
			{name: "wrong", deck: choiceDeck, keys: []string{"", "down", "down", "up up enter", "enter"}},
			{name: "right", deck: choiceDeck, keys: []string{"h", "b", "enter", "2"}},
			{name: "why", deck: choiceDeck, keys: []string{"c"}},
			{name: "nothing picked", deck: choiceDeck, keys: []string{"enter", "x", "space"}},
		},
		"multiple": {
			{name: "partly", deck: multipleDeck, keys: []string{"", "a c", "down space", "enter"}},
			{name: "nothing picked", deck: multipleDeck, keys: []string{"enter"}},
			{name: "wrong, one left again", deck: multipleDeck, keys: []string{"c e", "c enter"}},
			{name: "right", deck: multipleDeck, keys: []string{"a b c enter"}},
			{name: "none is right", deck: noneDeck, keys: []string{"enter", "a", "a enter", "enter", "enter enter", "enter"}},
			{name: "all are right", deck: noneDeck, keys: []string{"a enter", "enter a enter"}},
		},
		"truefalse": {
			{name: "right, then wrong", deck: truthDeck, keys: []string{"", "down", "t", "enter", "t"}},
			{name: "a word", deck: truthDeck, keys: []string{"right enter"}},
		},
		"number": {
			{name: "near", deck: numberDeck, keys: []string{"", "42oo enter", "ctrl+u 4200 enter", "enter", "43 enter"}},
			{name: "no number", deck: numberDeck, keys: []string{"high enter", "ctrl+w 12 space km enter"}},
		},
		"cloze": {
			{name: "partly", deck: clozeDeck, keys: []string{"", "Prophase", "enter", "tab xyz", "shift+tab metaphas", "enter", "enter enter", "enter 3 enter"}},
			{name: "half", deck: clozeDeck, keys: []string{"tab metaphase enter", "enter", "enter", "enter"}},
			{name: "right", deck: clozeDeck, keys: []string{"prophase tab metaphase tab anaphase enter", "2 enter"}},
		},
		"match": {
			{name: "wrong", deck: matchDeck, keys: []string{"", "a", "right right", "c", "d", "enter"}},
			{name: "half", deck: matchDeck, keys: []string{"enter", "b enter", "enter"}},
			{name: "right", deck: matchDeck, keys: []string{"d c", "a enter"}},
		},
		"order": {
			{name: "partly", deck: orderDeck, keys: []string{"", "3", "1", "backspace", "2 1 enter", "enter"}},
			{name: "too early", deck: orderDeck, keys: []string{"2 enter", "2", "2 1 3", "down space", "2 1 3 enter"}},
			{name: "every number", deck: orderDeck, keys: []string{"3 1 2 4", "4", "backspace", "2", "enter"}},
			{name: "every step by Space", deck: orderDeck, keys: []string{"space space space", "space", "enter"}},
			{name: "both numbers of two", deck: twoStepsDeck, keys: []string{"2 1", "2", "1 2", "enter"}},
		},
		"list": {
			{name: "partly", deck: listDeck, keys: []string{"", "poland, lithuana, estonia; estonia", "enter", "enter argon, helium, xenon enter", "enter xenon enter"}},
			{name: "right", deck: listDeck, keys: []string{"latvija estonia lithuania", "ctrl+u latvija, space estonia space and space lithuania enter", "enter Argon; Helium; Neon enter"}},
			{name: "skipped", deck: listDeck, keys: []string{"enter", "alt+s", "enter alt+s"}},
			{name: "marked by the player", deck: listDeck, play: quiz.Options{Flip: true}, keys: []string{"enter", "y enter"}},
		},
		"open": {
			{name: "without a history", deck: openDeck, keys: []string{"", "enter", "y", "space n"}},
			{name: "by the author's wish", deck: selfDeck, keys: []string{"", "enter", "y", "enter y enter n", "", "enter n"}},
			{name: "with one", deck: openDeck, how: terminal.PlayOptions{Ahead: fixedTimes}, keys: []string{"", "space", "2", "enter enter"}},
		},
	} {
		t.Run(file, func(t *testing.T) {
			for i := range list {
				list[i].play.Order = quiz.DeckOrder
			}
			golden(t, file, list...)
		})
	}
}

// What a sitting has beside its questions.
func TestFullSitting(t *testing.T) {
	minute := terminal.PlayOptions{Limit: 90 * time.Second}
	for file, list := range map[string][]scene{
		"keys": {
			{name: "a hint", deck: shortDeck, keys: []string{"esc", "h", "pro", "enter"}},
			{name: "no hint", deck: numberDeck, keys: []string{"alt+h"}},
			{name: "help", deck: tagged, keys: []string{"?", "pgdown", "pgdown", "end", "esc"}},
			{name: "words", deck: shortDeck, keys: []string{":hint", "enter", ":skip enter"}},
			{name: "undo", deck: tagged, keys: []string{"u", "a two enter", "u", "esc u", "b"}},
			{name: "override", deck: tagged, keys: []string{"!", "b", "!", "u", "b enter esc !", "tow enter ! enter f !", "enter !"}},
		},
		"modes": {
			{name: "exam", deck: tagged, play: quiz.Options{Exam: true}, keys: []string{"", "h", "b", "esc", "esc two enter", "t", "u"}},
			{name: "flip", deck: tagged, play: quiz.Options{Flip: true}, keys: []string{"", "enter", "n", "enter y enter", "enter"}},
			{name: "retry", deck: tagged, play: quiz.Options{Retry: true}, keys: []string{"b", "enter two enter", "f", "enter", "b", "!", "enter", "f enter", "t"}},
			{name: "a time limit", deck: tagged, how: minute, keys: []string{"", "@1500ms", "a @28s", "two enter @1m", "r u"}},
			{name: "a long time limit", deck: tagged, how: terminal.PlayOptions{Limit: 2 * time.Hour}, keys: []string{"@61s"}},
			{name: "several decks", deck: tagged, more: []string{shortDeck}, keys: []string{"", "b", "enter two enter t"}},
			{name: "a streak", deck: tagged, keys: []string{"a", "two enter", "t"}},
		},
		"summary": {
			{name: "missed", deck: tagged, keys: []string{"b enter @61s tow enter enter f enter", "pgdown", "end", "r", "a", "two enter t"}},
			{name: "all right", deck: tagged, how: terminal.PlayOptions{Ahead: fixedTimes}, keys: []string{"a two enter t", "u", "t enter"}},
			{name: "nothing answered", deck: tagged, how: minute, keys: []string{"@90s", "enter"}},
			{name: "after an exam", deck: choiceDeck, play: quiz.Options{Exam: true}, keys: []string{"c s", "pgdown pgdown"}},
			{name: "left", deck: tagged, keys: []string{"a", "esc q"}},
		},
		"texts": {
			{name: "markup", deck: markupDeck, keys: []string{"", "pgdown", "end x enter", "pgup pgup pgup pgup"}},
			{name: "wide characters", deck: wideDeck, keys: []string{"", "とうきよう enter", "enter 前期 tab", "中期 enter"}},
			{name: "from right to left", deck: arabicDeck, keys: []string{"", "b"}},
			{name: "ASCII", deck: tagged, style: text.Style{Fold: true}, keys: []string{"", "down", "b", "enter two enter", "f", "enter"}},
			{name: "ASCII at match", deck: matchDeck, style: text.Style{Fold: true}, keys: []string{"a b", "d enter"}},
			{name: "ASCII at order", deck: orderDeck, style: text.Style{Fold: true}, keys: []string{"4 3", "1 enter"}},
		},
	} {
		t.Run(file, func(t *testing.T) {
			for i := range list {
				list[i].play.Order = quiz.DeckOrder
			}
			golden(t, file, list...)
		})
	}
}

// deckLines are decks to choose from.
var deckLines = []DeckLine{
	{"Azerbaijan and Pakistan", "azerbaijan-pakistan.toml", 42, ""},
	{"Cell biology: the parts of the cell, and how they divide, in many more words than there is room for", "biology/cells.toml", 1, ""},
	{"日本語", "nihongo.toml", 2000, ""},
	{"Faulty", "faulty.toml", 0, "has 2 faults: quiz check faulty.toml"},
}

// The choice of a deck.
func TestFullChoose(t *testing.T) {
	choose := func(facts []DeckFacts) func(*player) {
		return func(pl *player) {
			c := &choosing{list: deckLines}
			if facts != nil {
				c.ask = func() []DeckFacts { return facts }
			}
			pl.perform(c)
		}
	}
	facts := []DeckFacts{{Due: 3, New: 12, Last: "80% on 3 May"}, {New: 1}, {}}
	golden(t, "choose",
		scene{name: "three decks", begin: choose(nil), keys: []string{"", "down", "end", "esc"}},
		scene{name: "with a history", begin: choose(facts), keys: []string{"", "down enter"}},
		scene{name: "filtered", begin: choose(nil), keys: []string{"toml space an", "ctrl+w zzz", "esc"}},
		scene{name: "what is left out alone", begin: choose(nil), keys: []string{"faulty enter"}},
	)
}

// A notice stands below all until the next key.
func TestFullNotice(t *testing.T) {
	begin := func(pl *player) {
		pl.play(quiztest.Session(t, inOrder, deckstest.Parse(t, "cells.toml", "title = \"Cells\"\n"+tagged)), terminal.PlayOptions{})
		pl.stage.notice("The progress could not be kept: the disk is full. It is tried again with the next answer.")
	}
	several := func(pl *player) {
		begin(pl)
		for n := range 6 {
			pl.stage.notice(fmt.Sprintf("The deck  %d.toml is left out.", n))
		}
	}
	golden(t, "notice",
		scene{name: "a notice", begin: begin, keys: []string{"", "down"}},
		scene{name: "more than fit", begin: several, keys: []string{""}})
}

// What sets text apart, on a dark ground and on a light one.
func TestFullColours(t *testing.T) {
	codes := func(line string) string { return strings.ReplaceAll(line, "\x1b", "^") }
	light := rich
	light.Light = true
	var b strings.Builder
	for _, s := range []scene{
		{name: "dark", deck: multipleDeck, keys: []string{"a", "c enter", "enter esc u"}},
		{name: "light", deck: multipleDeck, style: light, keys: []string{"a", "c enter", "enter s enter"}},
		{name: "dark, typed", deck: shortDeck, keys: []string{"prophse enter"}},
		{name: "dark, blanks", deck: clozeDeck, keys: []string{"pro", "tab meta enter enter enter"}},
	} {
		s.play.Order = quiz.DeckOrder
		b.WriteString(film(t, s, codes) + "\n\n")
	}
	deckstest.Golden(t, "terminal/full/colours.txt", b.String())
}
