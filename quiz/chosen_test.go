package quiz_test

import (
	"testing"

	"quiz/decks"
	"quiz/decks/deckstest"
	"quiz/quiz"
)

// An over is a chooser that gives an item with the word that there is none.
type over struct{ pile }

func (o *over) Next() (quiz.Ref, bool) { return o.items[0], false }

// Such an item is neither asked nor listed.
func TestNoneChosen(t *testing.T) {
	list := []*decks.Deck{deckstest.Parse(t, "d.toml", three)}
	s := quiz.NewChosen(list, quiz.Options{}, &over{*pileOf(list)})
	if s.Next() != nil || len(s.Refs()) != 0 || s.ToComeAgain() != 0 {
		t.Errorf("asks %v, lists %v", s.Next(), s.Refs())
	}
}

// What a chooser gives once more comes again, and is counted while it is in hand.
func TestChosenAgain(t *testing.T) {
	list := []*decks.Deck{deckstest.Parse(t, "d.toml", three)}
	s := quiz.NewChosen(list, quiz.Options{Retry: true}, pileOf(list))
	for _, step := range []struct {
		line string
		want int // questions to come again
	}{{"x", 0}, {"beta", 0}, {"gamma", 1}, {":undo", 0}, {"gamma", 1}, {"alpha", 0}} {
		if play(t, s, step.line); s.ToComeAgain() != step.want {
			t.Errorf("%s: %d come again, want %d", step.line, s.ToComeAgain(), step.want)
		}
	}
	if n := s.RetryMissed(); n != 0 || len(s.Refs()) != 3 || s.Done() != 4 {
		t.Errorf("%d missed of %d, %d done", n, len(s.Refs()), s.Done())
	}
}

// Of a list, ToComeAgain counts what waits and what is in hand.
func TestToComeAgain(t *testing.T) {
	s := begin(t, three, quiz.Options{Order: quiz.DeckOrder, Retry: true})
	for _, step := range []struct {
		line string
		want int
	}{{"x", 1}, {"beta", 1}, {"y", 2}, {"alpha", 1}, {":undo", 2}, {"z", 2}, {"gamma", 1}, {":right", 1}, {"alpha", 0}} {
		if play(t, s, step.line); s.ToComeAgain() != step.want {
			t.Errorf("%s: %d come again, want %d", step.line, s.ToComeAgain(), step.want)
		}
	}
}
