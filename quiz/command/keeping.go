package command

import (
	"quiz/decks"
	"quiz/quiz"
	"quiz/quiz/history"
	"quiz/quiz/keep"
	"quiz/quiz/review"
	"quiz/quiz/schedule"
	"quiz/quiz/terminal/text"
)

// keeping is what it takes to keep a sitting in the history.
func (e *env) keeping(store *history.Store, params schedule.Params) keep.Config {
	return keep.Config{Store: store, Params: params, Now: e.now, Patiently: e.patiently, Failed: e.notKept}
}

// notKept says that an answer could not be kept.
func (e *env) notKept(err error, mayPass bool) {
	e.say("quiz: not kept: %v", err)
	if mayPass {
		e.hint("you may go on; each answer tries again")
	}
}

// sayKept says what became of a sitting's answers where something went wrong.
func (e *env) sayKept(r keep.Result) {
	switch {
	case r.Lost > 0:
		e.say("quiz: %s of this sitting could not be kept", text.Count(r.Lost, "answer"))
	case r.Late:
		e.say("quiz: all answers of this sitting are kept now")
	}
}

// aheadIn says in words when a question comes again after each mark.
func aheadIn(k *keep.Keeper) func(*quiz.Question) [4]string {
	return func(q *quiz.Question) (texts [4]string) {
		for i, d := range k.Ahead(q) {
			texts[i] = text.Ahead(d)
		}
		return texts
	}
}

func (e *env) plan(store *history.Store, list []*decks.Deck, o review.Options) (*review.Plan, error) {
	p, err := keep.Plan(store, list, e.now(), o)
	return p, historyFault(err)
}

// rename has the history know the cards of decks by the names that they have now.
func (e *env) rename(store *history.Store, list []*decks.Deck) (renamed int, err error) {
	return keep.Rename(store, list, e.patiently)
}
