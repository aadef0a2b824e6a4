package command

import (
	"errors"
	"fmt"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/quiz"
	"quiz/quiz/terminal/feedback"
	"quiz/quiz/terminal/text"
)

// whyForm is how --why is used.
const whyForm = "quiz check --why DECK CARD RESPONSE"

// why says how a response to a card would be marked, and by which rule: of each
// question that the card asks. What it comes to is no failure.
func (e *env) why(args []string, asJSON bool) error {
	if len(args) != 3 {
		return usagef("write it as "+whyForm+", and -- before a response that begins with -", "--why needs a deck, a card and a response; here are %s", text.Count(len(args), "argument"))
	}
	deck, err := e.oneDeck(args[0])
	if err != nil {
		return err
	}
	cards, err := cardsNamed(deck, args[1:2])
	if unknown := (*hinted)(nil); errors.As(err, &unknown) {
		return usagef(unknown.hint, "%s", unknown.msg)
	}
	if err != nil {
		return err
	}
	if asJSON {
		return printJSON(e.out, whyAsJSON(deck, cards[0], args[2]))
	}
	for i, s := range questionsOf(deck, cards[0]) {
		if i > 0 {
			fmt.Fprintln(e.out)
		}
		why := s.Why(args[2])
		if err := feedback.Why(e.out, e.style(false), s.Answers()[0], why); err != nil {
			return err
		}
	}
	return nil
}

// A whyJSON is what 'check --why --json' prints.
type whyJSON struct {
	Deck      string     `json:"deck"` // ids
	Card      string     `json:"card"`
	Questions []quiz.Why `json:"questions"` // one for each way in which the card is asked
}

func whyAsJSON(d *decks.Deck, c *decks.Card, response string) whyJSON {
	out := whyJSON{Deck: d.ID, Card: c.Key()}
	for _, s := range questionsOf(d, c) {
		out.Questions = append(out.Questions, s.Why(response))
	}
	return out
}

// questionsOf begins a sitting for each question that a card asks, in which it comes
// first.
func questionsOf(d *decks.Deck, c *decks.Card) (list []*quiz.Session) {
	for _, part := range arrange.Parts(c) {
		list = append(list, quiz.NewChosen([]*decks.Deck{d}, quiz.Options{}, &single{item: quiz.Ref{Deck: d, Index: d.Cards.Index(c), Part: part}}))
	}
	return list
}

// A single is the chooser that asks one question, once.
type single struct {
	item quiz.Ref
	done bool
}

func (s *single) Next() (quiz.Ref, bool) { return s.item, !s.done }

func (s *single) Left() int {
	if s.done {
		return 0
	}
	return 1
}

func (s *single) Answered(quiz.Answer)   { s.done = true }
func (s *single) Undone(quiz.Answer)     { s.done = false }
func (s *single) Overridden(quiz.Answer) {}
