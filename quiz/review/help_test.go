package review_test

import (
	"fmt"
	"maps"
	"strings"
	"testing"
	"time"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/decks/deckfile"
	"quiz/quiz"
	"quiz/quiz/review"
	"quiz/quiz/schedule"
)

// monday is 9 o'clock of the day on which the tests begin.
var monday = time.Date(2027, 3, 1, 9, 0, 0, 0, time.UTC)

// A desk is where somebody reviews decks: with what is known, and a clock that
// only the test moves.
type desk struct {
	t      testing.TB
	list   []*decks.Deck
	params schedule.Params
	now    time.Time
	known  map[arrange.Key]review.Known
	ease   func(*quiz.Question) int // how questions are answered; 0 skips
	log    []string
}

func newDesk(t testing.TB, deck string) *desk {
	t.Helper()
	w := &desk{t: t, params: schedule.Default(), now: monday, known: map[arrange.Key]review.Known{}}
	w.params.Location = time.UTC
	w.ease = func(*quiz.Question) int { return 3 }
	w.load(deck)
	return w
}

// load takes a deck in the place of the others.
func (w *desk) load(deck string) {
	w.t.Helper()
	d, err := deckfile.Parse("deck.toml", []byte("title = 'Deck'\n"+deck))
	if err != nil {
		w.t.Fatal(err)
	}
	w.list = []*decks.Deck{d}
}

// cards makes short cards; "+" in front of a name asks one both ways round, a
// number of "*" gives it as many blanks.
func cards(names ...string) string {
	var b strings.Builder
	for _, name := range names {
		plain := strings.TrimLeft(name, "+*")
		fmt.Fprintf(&b, "[[card]]\nid = %q\n", plain)
		if n := strings.Count(name, "*"); n > 0 {
			b.WriteString("cloze = \"" + plain)
			for i := range n {
				fmt.Fprintf(&b, " {{c%d::%s%d}}", i+1, plain, i+1)
			}
			b.WriteString("\"\n")
			continue
		}
		fmt.Fprintf(&b, "question = \"What is %s?\"\nanswer = \"The %s\"\nreverse = %v\n", plain, plain, name[0] == '+')
	}
	return b.String()
}

func numbered(format string, n int) (names []string) {
	for i := range n {
		names = append(names, fmt.Sprintf(format, i+1))
	}
	return names
}

// learnt makes a card known: in review since so many days, due in so many, with
// a stability.
func (w *desk) learnt(card, part string, since, due int, stability float64) {
	day := schedule.Day(w.now, time.UTC)
	w.know(card, part, schedule.Memory{
		State: schedule.Review, Stability: stability, Difficulty: 5, Reps: 3,
		Last: schedule.StartOfDay(day-since, time.UTC).Add(5 * time.Hour), Due: schedule.StartOfDay(day+due, time.UTC),
	})
}

// steps makes a card one on its last step in learning, which comes again after a
// time.
func (w *desk) steps(card, part string, in time.Duration) {
	w.know(card, part, schedule.Memory{
		State: schedule.Learning, Step: 1, Stability: 1, Difficulty: 5, Reps: 1, Last: w.now.Add(in - 10*time.Minute), Due: w.now.Add(in),
	})
}

func (w *desk) know(card, part string, m schedule.Memory) {
	key := arrange.Key{Deck: w.list[0].ID, Card: card, Part: part}
	w.known[key] = review.Known{Memory: m, Fingerprint: arrange.Fingerprint(w.card(card), part), First: m.Last.AddDate(0, 0, -100)}
}

func (w *desk) card(key string) *decks.Card {
	for _, c := range w.list[0].Cards.All() {
		if c.Key() == key {
			return c
		}
	}
	w.t.Fatalf("no card %s", key)
	return nil
}

// options are those of a day's review: ten new cards, and those of today counted.
func (w *desk) options() review.Options {
	o := review.Options{Params: w.params, New: review.DefaultNew}
	today := schedule.Day(w.now, w.params.Location)
	for _, k := range w.known {
		if schedule.Day(k.First, w.params.Location) == today {
			o.NewToday++
		}
	}
	return o
}

func (w *desk) plan(o review.Options) *review.Plan {
	w.t.Helper()
	known := maps.Clone(w.known) // a plan asks only while it is made
	p, err := review.Make(w.list, func(key arrange.Key) (review.Known, bool) {
		k, ok := known[key]
		return k, ok
	}, w.now, o)
	if err != nil {
		w.t.Fatal(err)
	}
	clear(known)
	return p
}

// A sitting carries a plan out.
type sitting struct {
	*desk
	*quiz.Session
	last before
}

// before is what was known of a card before the last answer.
type before struct {
	key   arrange.Key
	known review.Known
	ok    bool
	at    time.Time
}

func (w *desk) begin(p *review.Plan) *sitting {
	queue := p.Queue(func() time.Time { return w.now }, func(a quiz.Answer) int { return a.Grade(0) })
	return &sitting{desk: w, Session: p.Session(queue, quiz.Options{Flip: true})}
}

// answer answers the question in hand, after half a minute.
func (s *sitting) answer() quiz.Answer {
	s.now = s.now.Add(30 * time.Second)
	return s.mark(s.ease(s.Next()))
}

func (s *sitting) mark(ease int) quiz.Answer {
	q := s.Next()
	key := q.Key()
	k, ok := s.known[key]
	s.last = before{key, k, ok, s.now}
	s.log = append(s.log, fmt.Sprintf("%s%s:%d", q.Card.Key(), q.Part, ease))
	if ease == 0 {
		return s.Skip(1)
	}
	s.keep(q, ease)
	return s.Answer(quiz.Response{Knew: ease > 1, Grade: ease}, 1)
}

// keep brings what is known of a card up to date.
func (s *sitting) keep(q *quiz.Question, ease int) {
	last := s.last
	k, sum := last.known, arrange.Fingerprint(q.Card, q.Part)
	if !last.ok || k.Fingerprint != sum {
		k = review.Known{Fingerprint: sum, First: last.at}
	}
	k.Memory = s.params.Next(k.Memory, schedule.Grade(ease), last.at)
	s.known[last.key] = k
}

// sit carries a plan out to the end, and says how: "card:ease".
func (w *desk) sit(p *review.Plan) string {
	w.t.Helper()
	w.log = nil
	s := w.begin(p)
	for n := 0; s.Next() != nil; n++ {
		if n > 100_000 {
			w.t.Fatal("the sitting does not end")
		}
		s.answer()
	}
	return strings.Join(w.log, " ")
}

// tomorrow goes to 9 o'clock of the next day.
func (w *desk) tomorrow() {
	w.now = schedule.StartOfDay(schedule.Day(w.now, time.UTC)+1, time.UTC).Add(5 * time.Hour)
}

// inShort says what is in a plan.
func inShort(p *review.Plan) string {
	list := func(name string, cards []*review.Card) string {
		for i, c := range cards {
			if i == 0 {
				name += ":"
			}
			name += " " + c.Card().Key() + c.Part
		}
		return name
	}
	return strings.Join([]string{list("learning", p.Learning), list("due", p.Due), list("changed", p.Changed), list("new", p.New)}, "; ") +
		fmt.Sprintf("; unseen %d, held %d, put off %d", p.Unseen, p.Held, p.PutOff)
}

func check(t testing.TB, what, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("%s:\n%s, want\n%s", what, got, want)
	}
}
