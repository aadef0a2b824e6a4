package keep

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"quiz/decks"
	"quiz/decks/shelf"
	"quiz/quiz"
	"quiz/quiz/history"
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

// A hand plays a sitting as a frontend does.
type hand struct {
	s      *Sitting
	k      *Keeper
	rounds []int // how many answers there were when each began
}

// begin begins a sitting of a deck.
func begin(t *testing.T, store *history.Store, d *decks.Deck, o quiz.Options) *hand {
	t.Helper()
	session, err := quiz.NewSession([]*decks.Deck{d}, o)
	if err != nil {
		t.Fatal(err)
	}
	return hold(t, store, Begin(session, 0, began))
}

// resume takes up the sitting that was left.
func resume(t *testing.T, store *history.Store, d *decks.Deck) (*Sitting, error) {
	t.Helper()
	left, err := FindUnfinished(store, nil)
	if err != nil || left == nil {
		t.Fatal("nothing to take up", err)
	}
	return left.Resume(store, []*decks.Deck{d}, began)
}

// hold takes a sitting into the hand.
func hold(t *testing.T, store *history.Store, s *Sitting) *hand {
	t.Helper()
	k, err := s.Keep(config(store))
	if err != nil {
		t.Fatal(err)
	}
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
			h.s.Undo()
		case line == ":right":
			h.s.Override()
		case q != nil && line == "-":
			h.s.Skip(1)
		case q != nil:
			h.s.Answer(quiz.Response{Texts: []string{line}}, 1)
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
	n, of := h.s.Position()
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
			lines, o := strings.Fields(text), quiz.Options{Order: quiz.DeckOrder, Retry: retry}
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
func playCut(t *testing.T, d *decks.Deck, o quiz.Options, lines []string, cut int) string {
	t.Helper()
	store := opened(t)
	h := begin(t, store, d, o)
	h.play(lines[:cut]...)
	at, began := h.at(), h.untouched()
	s, err := resume(t, store, d)
	if err != nil {
		t.Fatal(err)
	}
	h = hold(t, store, s)
	if began {
		h.play(":missed")
	}
	if h.at() != at {
		t.Errorf("cut before %q: taken up at %s, not at %s", lines[cut:], h.at(), at)
	}
	h.play(lines[cut:]...)
	report, err := json.MarshalIndent(h.s.Report(s.Started), "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return string(report) + strings.Join(answers(t, store, s), "\n")
}

// answers are those that the history has of a sitting, without what is other in
// each.
func answers(t *testing.T, store *history.Store, s *Sitting) (list []string) {
	t.Helper()
	for a, err := range store.Answers(history.Filter{Sitting: s.id}) {
		if err != nil {
			t.Fatal(err)
		}
		a.ID, a.Sitting = "", ""
		list = append(list, fmt.Sprintf("%+v", a))
	}
	return list
}

// Answers of a round that there cannot have been are not given.
func TestResumeInNoRound(t *testing.T) {
	for _, lines := range []string{"one two three four", "one two three x", "one two three"} {
		store, d := opened(t), roundDeck(t)
		h := begin(t, store, d, quiz.Options{Order: quiz.DeckOrder})
		h.play(strings.Fields(lines)...)
		again := h.s.Answers()[1]
		again.Try = 2
		h.k.Answered(again)
		_, err := resume(t, store, d)
		want := &Stale{"its deck has changed since, or some of its answers were forgotten"}
		if stale := (*Stale)(nil); !errors.As(err, &stale) || *stale != *want {
			t.Errorf("%s: %v, want %v", lines, err, want)
		}
	}
}

// A sitting of other decks, of a deck that has changed, or whose time is over, is
// not taken up; the last of these is never offered again.
func TestStale(t *testing.T) {
	store, d := opened(t), roundDeck(t)
	session, err := quiz.NewSession([]*decks.Deck{d}, quiz.Options{Order: quiz.DeckOrder})
	if err != nil {
		t.Fatal(err)
	}
	h := hold(t, store, Begin(session, time.Second, began))
	h.play("one")
	if left, err := FindUnfinished(store, []*decks.Deck{{ID: "other", BuiltIn: true}}); left != nil || err != nil {
		t.Errorf("of another deck: %v, %v", left, err)
	}
	fewer := *d
	fewer.Cards = decks.CardsOf(d.Cards.List()[1:]...)
	for _, c := range []struct {
		deck *decks.Deck
		want string
	}{{&fewer, "its deck has changed since"}, {d, "its time was over"}} {
		if _, err := resume(t, store, c.deck); err == nil || err.Error() != c.want {
			t.Errorf("%v, want %s", err, c.want)
		}
	}
	if left, err := FindUnfinished(store, nil); left != nil || err != nil {
		t.Errorf("when its time is over: %v, %v", left, err)
	}
}
