package quiz

import "quiz/decks"

// A Ref is what a question asks: a card, or a part of one. It names the question
// without making it. Where only ids are known, an arrange.Key names it.
type Ref struct {
	Deck  *decks.Deck
	Index int    // of the card among those of the deck
	Part  string // see arrange.Parts
}

// Card is the card that is asked, which may not have been read yet.
func (r Ref) Card() *decks.Card { return r.Deck.Cards.At(r.Index) }

// points are those that the card is worth.
func (r Ref) points() float64 { return r.Deck.Cards.Points(r.Index) }

// sameCard tells if another Ref asks the same card, or a part of it.
func (r Ref) sameCard(other Ref) bool { return r.Deck == other.Deck && r.Index == other.Index }

// An Observer is told of every change of a session's answers. Answered comes
// with a new answer; Overridden with the last answer, which counts as right
// after all; Undone with the last answer, which was taken back.
type Observer interface {
	Answered(Answer)
	Overridden(Answer)
	Undone(Answer)
}

// A Chooser says what is asked next where that follows from how answers were,
// as in a review.
//
// It observes its session, and is told of a change before Next is asked again.
// When an answer is undone, its question is in hand again, and the one that was
// in hand is still to come. When one is overridden, the question in hand stays
// in hand, unless it is the same once more.
type Chooser interface {
	Observer

	// Next is what to ask now; false: nothing more.
	Next() (Ref, bool)

	// Left is how many questions are still to come, as far as can be told, the
	// one in hand among them.
	Left() int
}

// A sequencer is a Chooser that can also say what a session tells of its
// questions: a fixedList, or any other Chooser as a chosen.
type sequencer interface {
	Chooser

	// position is the number of the question in hand, and of how many.
	position() (n, of int)

	// listed are the questions of the session in their order, as far as they are
	// known.
	listed() []Ref

	// repeats is how many missed questions wait to come again, without the one in
	// hand.
	repeats() int

	// missed lists the questions that retryMissed would ask now.
	missed() []Ref

	// retryMissed has Next give those questions, and tells how many they are.
	retryMissed() int

	// practice is how many rounds retryMissed has begun that no undo has ended.
	practice() int

	// mended is told that the contents of the card were replaced that a Ref asks. If
	// that card is in hand, Next gives it again, or what is asked in its place.
	mended(Ref)
}
