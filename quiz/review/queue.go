package review

import (
	"slices"
	"time"

	"quiz/quiz"
	"quiz/quiz/schedule"
)

// A Queue is a plan that is carried out: the quiz.Chooser of a review.
type Queue struct {
	params schedule.Params
	now    func() time.Time
	grade  func(quiz.Answer) int
	cards  []*Card // due, changed and new, in the order in which they are asked
	from   int     // before it none is waiting
	again  []*Card // in learning
	unread []*Card // whose answers could not be read
	inHand *Card
	past   []moment
}

// A moment is how things stood before an answer.
type moment struct {
	card   *Card
	memory schedule.Memory
	status status
	at     time.Time
}

// Queue begins to carry the plan out. Grade tells how well an answer was known, 0 for nothing.
func (p *Plan) Queue(now func() time.Time, grade func(quiz.Answer) int) *Queue {
	return &Queue{
		params: p.options.Params, now: now, grade: grade,
		cards: slices.Concat(p.Due, p.Changed, p.New), again: slices.Clone(p.Learning),
	}
}

// Session carries the plan out: its questions come from the queue.
func (p *Plan) Session(q *Queue, o quiz.Options) *quiz.Session { return quiz.NewChosen(p.decks, o, q) }

// Next is the card to ask now.
func (q *Queue) Next() (quiz.Ref, bool) {
	q.inHand = q.next()
	if q.inHand == nil {
		return quiz.Ref{}, false
	}
	return q.inHand.Ref, true
}

func (q *Queue) next() *Card {
	first := q.firstInLearning(nil)
	if first != nil && !first.Memory.Due.After(q.now()) {
		return first
	}
	for q.from < len(q.cards) && q.cards[q.from].status != waiting {
		q.from++
	}
	if q.from < len(q.cards) {
		return q.cards[q.from]
	}
	for _, c := range q.unread {
		if c.status == repeated {
			return c
		}
	}
	if len(q.past) > 0 {
		// To see a card twice in a row teaches little.
		if other := q.firstInLearning(q.past[len(q.past)-1].card); other != nil {
			return other
		}
	}
	return first
}

// firstInLearning is the card in learning whose time comes first, but for one.
func (q *Queue) firstInLearning(except *Card) (first *Card) {
	for _, c := range q.again {
		if c.status == learning && c != except && (first == nil || c.Memory.Due.Before(first.Memory.Due)) {
			first = c
		}
	}
	return first
}

// Left counts the cards to come.
func (q *Queue) Left() (n int) {
	for _, c := range q.cards[q.from:] {
		if c.status == waiting {
			n++
		}
	}
	for _, c := range q.again {
		if c.status == learning {
			n++
		}
	}
	for _, c := range q.unread {
		if c.status == repeated {
			n++
		}
	}
	return n
}

// Answered puts the card in hand where its answer puts it. One that was skipped
// is left for another session. One whose answer could not be read was not
// answered either: it comes once more when the others were asked, and is then
// left, lest it come for ever from a pipe.
func (q *Queue) Answered(a quiz.Answer) {
	c := q.inHand
	q.past = append(q.past, moment{c, c.Memory, c.status, q.now()})
	if a.Verdict.Outcome == quiz.Unreadable && c.status != repeated {
		c.status = repeated
		if !slices.Contains(q.unread, c) {
			q.unread = append(q.unread, c)
		}
		return
	}
	q.put(c, q.grade(a))
}

// put moves a card by a grade of its answer.
func (q *Queue) put(c *Card, grade int) {
	c.status = done
	if grade == 0 {
		return
	}
	c.Memory = q.params.Next(c.Memory, schedule.Grade(grade), q.past[len(q.past)-1].at)
	if c.Memory.State == schedule.Review || c.Memory.Due.Sub(c.Memory.Last) > ahead {
		return // for today, or for so long that nobody waits
	}
	c.status = learning
	if !slices.Contains(q.again, c) {
		q.again = append(q.again, c)
	}
}

// Undone puts the card of the last answer back into the hand.
func (q *Queue) Undone(quiz.Answer) {
	last := q.past[len(q.past)-1]
	q.past = q.past[:len(q.past)-1]
	last.card.Memory, last.card.status = last.memory, last.status
	q.inHand, q.from = last.card, 0
}

// Overridden grades the last answer anew.
func (q *Queue) Overridden(a quiz.Answer) {
	last := q.past[len(q.past)-1]
	last.card.Memory = last.memory
	q.put(last.card, q.grade(a))
}

// Until is how long it is until a card comes again: minutes for a learning step,
// and else as UntilDue has it.
func Until(m schedule.Memory, now time.Time, location *time.Location) time.Duration {
	if m.State != schedule.Review {
		return m.Due.Sub(now)
	}
	return UntilDue(m.Due, now, location)
}

// farDays is the longest that UntilDue tells: a hundred years. A time.Duration
// holds less than three hundred.
const farDays = 36525

// UntilDue is how long it is until a time: whole days, where it is not today.
func UntilDue(due, now time.Time, location *time.Location) time.Duration {
	days := schedule.Day(due, location) - schedule.Day(now, location)
	if days > 0 {
		return time.Duration(min(days, farDays)) * 24 * time.Hour
	}
	return due.Sub(now)
}
