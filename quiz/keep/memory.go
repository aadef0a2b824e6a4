package keep

import (
	"time"

	"quiz/decks/arrange"
	"quiz/quiz"
	"quiz/quiz/history"
	"quiz/quiz/review"
	"quiz/quiz/schedule"
)

// learn notes what is known of a card now.
func (k *Keeper) learn(state history.State) {
	if k.known != nil {
		k.known[state.Key] = state
	}
}

// memory is what is known of a question: nothing if its answer has changed.
func (k *Keeper) memory(q *quiz.Question) schedule.Memory {
	if k.known == nil {
		known, err := Known(k.Store, k.decks)
		if err != nil {
			return schedule.Memory{}
		}
		k.known = known
	}
	key := q.Key()
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

// Ahead says in how long a question comes again after each of the grades again,
// hard, good and easy.
func (k *Keeper) Ahead(q *quiz.Question) (times [4]time.Duration) {
	now := k.Now()
	for i, m := range k.Params.Preview(k.memory(q), now) {
		times[i] = review.Until(m, now, k.Params.Location)
	}
	return times
}
