package command

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/shelf"
	"quiz/quiz"
)

// roundDeck has four cards, which are answered by one, two, three and four.
func roundDeck(t *testing.T) *decks.Deck {
	text := "title = 'Rounds'\nid = 'rounds'\n"
	for i, answer := range []string{"one", "two", "three", "four"} {
		text += fmt.Sprintf("[[card]]\nid = 'c%d'\nquestion = 'Question %d?'\nanswer = '%s'\n", i, i, answer)
	}
	name := filepath.Join(t.TempDir(), "rounds.toml")
	if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	list, err := shelf.Load(nil, name)
	if err != nil {
		t.Fatal(err)
	}
	return list[0]
}

// A hand plays a sitting as a face does, and keeps its answers.
type hand struct {
	s      *sitting
	k      *keeper
	rounds []int // how many answers there were when each began
}

// hold takes a sitting into the hand that is begun, or taken up.
func hold(t *testing.T, e *env, s *sitting, err error) *hand {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	k, err := e.keeper(s.store, s.params, s.Decks(), s.id, nil)
	if err == nil && len(s.slots) == 0 {
		err = e.note(s)
	}
	if err != nil {
		t.Fatal(err)
	}
	k.slots = s.slots
	return &hand{s: s, k: k}
}

// play plays lines: answers, "-" for none, or what a key does. At the end of
// the sitting there is nothing to answer.
func (h *hand) play(lines ...string) {
	for _, line := range lines {
		switch q := h.s.Next(); {
		case line == ":missed":
			if n := len(h.s.Answers()); h.s.RetryMissed() > 0 {
				h.rounds = append(h.rounds, n)
			}
		case line == ":undo":
			if h.untouched() {
				h.rounds = h.rounds[:len(h.rounds)-1]
			}
			if a, ok := h.s.Undo(); ok {
				h.k.Undone(a)
			}
		case line == ":right":
			if h.s.Override() {
				h.k.Overridden(h.s.Answers()[len(h.s.Answers())-1])
			}
		case q != nil && line == "-":
			h.k.Answered(h.s.Skip(1))
		case q != nil:
			h.k.Answered(h.s.Answer(quiz.Response{Texts: []string{line}}, 1))
		}
	}
}

// untouched tells if in the round that was begun last nothing was answered.
func (h *hand) untouched() bool {
	n := len(h.rounds)
	return n > 0 && h.rounds[n-1] == len(h.s.Answers())
}

// at is the question in hand, and for the how manieth time it is asked.
func (h *hand) at() string {
	if h.s.Next() == nil {
		return "the end"
	}
	n, of := h.s.Place()
	return fmt.Sprintf("%d of %d, again %t", n, of, h.s.Again())
}

// A sitting that is killed while what was missed is asked again goes on there,
// or begins that round again if nothing was answered in it.
func TestResumeInARound(t *testing.T) {
	d := roundDeck(t)
	for _, text := range []string{
		"x two - y :missed one :undo z :missed - four :missed x :right three :missed three",
		"x two - y :missed :right :undo four :missed one - :missed :undo three",
		"x two - four - :missed x one - :undo :undo three one",
	} {
		for _, retry := range []bool{false, true} {
			lines, o := strings.Fields(text), playOptions{Options: quiz.Options{Order: quiz.DeckOrder, Retry: retry}}
			want := playCut(t, d, o, lines, len(lines))
			step := 1
			if testing.Short() {
				step = 4
			}
			for cut := 1; cut < len(lines); cut += step {
				if got := playCut(t, d, o, lines, cut); got != want {
					t.Errorf("retry %t, cut before %q:\n%s\nnot\n%s", retry, lines[cut:], got, want)
				}
			}
		}
	}
}

// playCut plays lines in two sittings, and gives the report of the second and
// the history.
func playCut(t *testing.T, d *decks.Deck, o playOptions, lines []string, cut int) string {
	t.Helper()
	seat := newSeat(t)
	e := seat.env(strings.NewReader(""), io.Discard, io.Discard)
	s, err := e.beginSitting([]*decks.Deck{d}, o)
	h := hold(t, e, s, err)
	h.play(lines[:cut]...)
	at, begin := h.at(), h.untouched()
	s.store.Close()
	s, err = e.resume(nil, playOptions{})
	h = hold(t, e, s, err)
	if begin {
		h.play(":missed")
	}
	if h.at() != at {
		t.Errorf("cut before %q: taken up at %s, not at %s", lines[cut:], h.at(), at)
	}
	h.play(lines[cut:]...)
	report, err := json.MarshalIndent(h.s.Report(s.started), "", " ")
	if err != nil {
		t.Fatal(err)
	}
	s.store.Close()
	return string(report) + strings.Join(seat.kept(t), "\n")
}

// Answers of a round that there cannot have been are not given.
func TestResumeInNoRound(t *testing.T) {
	for _, lines := range []string{"one two three four", "one two three x", "one two three"} {
		seat := newSeat(t)
		e := seat.env(strings.NewReader(""), io.Discard, io.Discard)
		s, err := e.beginSitting([]*decks.Deck{roundDeck(t)}, playOptions{Options: quiz.Options{Order: quiz.DeckOrder}})
		h := hold(t, e, s, err)
		h.play(strings.Fields(lines)...)
		again := h.s.Answers()[1]
		again.Try = 2
		h.k.Answered(again)
		s.store.Close()
		_, err = e.resume(nil, playOptions{})
		want := "the sitting of 1 March, 09:00 cannot be taken up: its deck has changed since, or some of its answers were forgotten"
		if err == nil || err.Error() != want {
			t.Errorf("%s: %v, want %s", lines, err, want)
		}
	}
}
