package command

import (
	"encoding/json"
	"errors"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/quiz"
	"quiz/quiz/history"
	"quiz/quiz/review"
	"quiz/quiz/schedule"
	"quiz/quiz/terminal/text"
)

// A keeper keeps the answers of a sitting in the history: each before anything
// on the screen says that it was given.
//
// An answer that could not be read is none, and has no place in the history; it
// stands with the sitting, so that this can be taken up again. If the player
// says that it was right, it is kept as that.
//
// What the history cannot take now, for the disk is full or another program
// holds it, waits, and is tried again before the next answer and at the end.
type keeper struct {
	env     *env
	store   *history.Store
	params  schedule.Params
	decks   []*decks.Deck
	sitting string
	usual   map[string]float64 // seconds, by kind
	known   map[review.Key]history.State
	slots   []*slot        // one for each answer of the sitting
	waiting []func() error // changes that the history has not taken, in order
	note    func() error   // writes down which answers could not be read; nil: nobody asks for them
	faults  int            // how often it did not
	passed  int            // of those, how often for a while only
}

// A slot is an answer on its way into the history.
type slot struct {
	history.Answer
	kept   bool
	unread bool // it could not be read, and is not to be kept
}

// keeper begins to keep a sitting of decks. What is known of their cards may be
// nil: it is then read when it is first asked for, which it seldom is.
func (e *env) keeper(store *history.Store, params schedule.Params, list []*decks.Deck, sitting string, known map[review.Key]history.State) (*keeper, error) {
	usual, err := store.Usual()
	if err != nil {
		return nil, err
	}
	return &keeper{env: e, store: store, params: params, decks: list, sitting: sitting, usual: usual, known: known}, nil
}

// ease grades an answer.
func (k *keeper) ease(a quiz.Answer) int { return a.Ease(k.usual[a.Question.Kind.String()]) }

// answer is an answer as the history has it.
func (k *keeper) answer(a quiz.Answer) history.Answer {
	q := a.Question
	points, most := a.Points, a.MaxPoints
	if a.Try > 1 {
		points, most = 0, 0 // practice
	}
	return history.Answer{
		Sitting: k.sitting, Key: history.Key(keyOf(q)), Kind: q.Kind.String(), Fingerprint: arrange.Fingerprint(q.Card, q.Part),
		Response: a.Response, Given: givenText(a), Verdict: a.Verdict.Outcome.String(), Points: points, MaxPoints: most,
		Seconds: a.Seconds, Hinted: a.Hinted, Try: a.Try, Grade: schedule.Grade(k.ease(a)), At: k.env.now(),
	}
}

func keyOf(q *quiz.Question) review.Key {
	return review.Key{Deck: q.Deck.ID, Card: q.Card.Key(), Part: q.Part}
}

// givenText is the response so that it can be given again. Empty: it could not be
// read, or there was none.
func givenText(a quiz.Answer) string {
	r := a.Given
	if r.Picks == nil && r.Texts == nil && r.Ease == 0 {
		return ""
	}
	text, err := json.Marshal(r)
	if err != nil {
		return ""
	}
	return string(text)
}

// Answered keeps an answer.
func (k *keeper) Answered(a quiz.Answer) {
	s := &slot{Answer: k.answer(a)}
	k.slots = append(k.slots, s)
	if s.unread = a.Verdict.Outcome == quiz.Unreadable; s.unread {
		k.noteUnread()
		return
	}
	k.record(s, a.Question.Card)
}

// record has the history take an answer. A card that was renamed meanwhile, in
// the player's editor perhaps, has its earlier answers go over first.
func (k *keeper) record(s *slot, card *decks.Card) {
	k.change(func() error {
		if err := k.renamed(card); err != nil {
			return err
		}
		kept, state, err := k.store.Record(s.Answer)
		s.ID = kept.ID // the same when it is tried again, so that it cannot come twice
		if err == nil {
			s.kept = true
			k.learn(state)
		}
		return err
	})
}

// renamed has the history know a card by the id that it has now.
func (k *keeper) renamed(card *decks.Card) error {
	if len(card.Was) == 0 {
		return nil
	}
	_, err := k.env.rename(k.store, k.decks)
	return err
}

// Overridden keeps that the last answer was right.
func (k *keeper) Overridden(a quiz.Answer) {
	s, answer := k.slots[len(k.slots)-1], k.answer(a)
	if s.unread {
		s.Answer, s.unread = answer, false
		k.record(s, a.Question.Card)
		k.noteUnread()
		return
	}
	k.changeKept(s, func() error {
		answer.ID = s.ID
		state, err := k.store.Amend(answer)
		if err == nil {
			k.learn(state)
		}
		return err
	})
}

// Undone takes the last answer back.
func (k *keeper) Undone(quiz.Answer) {
	last := len(k.slots) - 1
	s := k.slots[last]
	k.slots = k.slots[:last]
	if s.unread {
		k.noteUnread()
		return
	}
	k.changeKept(s, func() error {
		k.known = nil // to be read anew
		return k.store.Undo(s.ID)
	})
}

// changeKept changes an answer that the history has: not one that it never took,
// nor one that was forgotten meanwhile in another terminal.
func (k *keeper) changeKept(s *slot, do func() error) {
	k.change(func() error {
		for a, err := range k.store.Answers(history.Filter{Sitting: k.sitting}) {
			if err != nil {
				return err
			}
			if s.kept && a.ID == s.ID {
				return do()
			}
		}
		return nil
	})
}

// change has the history changed, after what waits.
func (k *keeper) change(do func() error) {
	k.waiting = append(k.waiting, do)
	k.catchUp()
}

// catchUp tries what waits, in its order. A change that the history will never
// take does not keep the others back.
func (k *keeper) catchUp() {
	for len(k.waiting) > 0 {
		err := k.env.patiently(k.waiting[0])
		if err != nil {
			k.failed(err)
		}
		if passing(err) {
			k.passed++
			return
		}
		k.waiting = k.waiting[1:]
	}
}

// passing tells if a fault may pass.
func passing(err error) bool {
	var locked *history.Locked
	var unwritable *history.Unwritable
	return errors.As(err, &locked) || errors.As(err, &unwritable)
}

// failed says that something could not be kept: the first time in full.
func (k *keeper) failed(err error) {
	if k.faults++; k.faults > 1 {
		return
	}
	k.env.say("quiz: not kept: %v", err)
	if passing(err) {
		k.env.hint("you may go on; each answer tries again")
	}
}

// end tries once more, and says what came of it where something went wrong.
func (k *keeper) end() {
	if k.faults == 0 {
		return
	}
	k.catchUp()
	lost := 0
	for _, s := range k.slots {
		if !s.kept && !s.unread {
			lost++
		}
	}
	switch {
	case lost > 0:
		k.env.say("quiz: %s of this sitting could not be kept", text.Count(lost, "answer"))
	case len(k.waiting) == 0 && k.passed == k.faults:
		k.env.say("quiz: all answers of this sitting are kept now")
	}
}

// learn notes what is known of a card now.
func (k *keeper) learn(state history.State) {
	if k.known != nil {
		k.known[review.Key(state.Key)] = state
	}
}

// memory is what is known of a question: nothing if its answer has changed.
func (k *keeper) memory(q *quiz.Question) schedule.Memory {
	if k.known == nil {
		known, err := knownOf(k.store, k.decks)
		if err != nil {
			return schedule.Memory{}
		}
		k.known = known
	}
	key := keyOf(q)
	state, ok := k.known[key]
	for i := len(q.Card.Was) - 1; !ok && i >= 0; i-- { // its id may have changed since that was read
		key.Card = q.Card.Was[i]
		state, ok = k.known[key]
	}
	if !ok || state.Fingerprint != arrange.Fingerprint(q.Card, q.Part) {
		return schedule.Memory{}
	}
	return state.Memory
}

// Ahead says when a question comes again after each mark.
func (k *keeper) Ahead(q *quiz.Question) (texts [4]string) {
	now := k.env.now()
	for i, m := range k.params.Preview(k.memory(q), now) {
		texts[i] = text.Ahead(review.Until(m, now, k.params.Location))
	}
	return texts
}
