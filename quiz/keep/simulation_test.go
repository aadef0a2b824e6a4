package keep

import (
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
	_ "time/tzdata" // so that the place is known on every machine

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/decks/deckfile"
	"quiz/quiz"
	"quiz/quiz/history"
	"quiz/quiz/review"
	"quiz/quiz/schedule"
)

// yearCards is how many cards the simulated year has: the disk takes its time
// for each answer, and with fewer, chance alone moves the outcome by two points.
// The variable QUIZ_YEAR_CARDS asks for more: 500 are like a real deck.
const yearCards = 200

// A student reviews for a year, and forgets as the forgetting curve says: the
// chance to know a card is what follows from the answers so far, by a reckoning
// of our own beside that of the history.
type student struct {
	t      *testing.T
	file   string // of the history
	list   []*decks.Deck
	rand   *rand.Rand
	now    time.Time
	own    map[arrange.Key]schedule.Memory
	params schedule.Params
	result
}

// A result is what a year came to. Reviews are the first answers of a day to
// cards in review.
type result struct {
	answers, reviews, recalled int
	predicted, seconds         float64
	last30                     int // answers in the last 30 days
	mature                     int // cards that come again in three weeks or later
}

// What a simulated student takes for an answer, and a look at what was right.
const answerSeconds, lookSeconds = 7, 3

// A year with the real session, schedule and history, for three retentions:
// what is aimed at is what is reached, within two points.
func TestYear(t *testing.T) {
	if testing.Short() {
		t.Skip("a year takes its time: left out of -short")
	}
	n := yearCards
	if more, err := strconv.Atoi(os.Getenv("QUIZ_YEAR_CARDS")); err == nil && more > 0 {
		n = more
	}
	table := fmt.Sprintf("%d cards, 365 days, 10 new a day\nretention  reviews  recall  as reckoned  answers a day  in the last 30 days  minutes a day  mature\n", n)
	for _, retention := range []float64{0.8, 0.9, 0.95} {
		s := newStudent(t, n, retention)
		for range 365 {
			s.day()
		}
		s.compare()
		recall := float64(s.recalled) / float64(s.reviews)
		table += fmt.Sprintf("%9.2f  %7d  %5.1f%%  %10.1f%%  %13.1f  %19.1f  %13.1f  %6d\n", retention, s.reviews, 100*recall,
			100*s.predicted/float64(s.reviews), float64(s.answers)/365, float64(s.last30)/30, s.seconds/60/365, s.mature)
		if reckoned := s.predicted / float64(s.reviews); math.Abs(recall-retention) > 0.02 || math.Abs(reckoned-retention) > 0.02 {
			t.Errorf("%.1f%% of %d reviews were recalled, and by the curve %.1f%% should be, where %.0f%% are aimed at", 100*recall, s.reviews, 100*reckoned, 100*retention)
		}
	}
	t.Log(table)
}

func newStudent(t *testing.T, n int, retention float64) *student {
	t.Helper()
	place, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	d, err := deckfile.Parse("year.toml", []byte(yearDeck(n)))
	if err != nil {
		t.Fatal(err)
	}
	s := &student{
		t: t, file: filepath.Join(t.TempDir(), "history.db"), list: []*decks.Deck{d}, rand: rand.New(rand.NewPCG(2027, 1)),
		now: time.Date(2027, 1, 4, 19, 0, 0, 0, place), own: map[arrange.Key]schedule.Memory{},
	}
	s.params = schedule.Default()
	s.params.Location, s.params.Retention = place, retention
	return s
}

// open opens the history, as each sitting does.
func (s *student) open() *history.Store {
	s.t.Helper()
	store, err := history.Open(s.file, s.params)
	if err != nil {
		s.t.Fatal(err)
	}
	return store
}

// yearDeck is a deck with cards of all kinds, some of several parts.
func yearDeck(n int) string {
	bodies := []string{
		"question = 'Which word is %[1]d?'\nanswer = 'word %[1]d'\nhint = 'It is a word.'",
		"question = 'Term %[1]d'\nanswer = 'Begriff %[1]d'\nreverse = true",
		"question = 'Why %[1]d?'\nanswer = 'Because of %[1]d.'\nkind = 'open'",
		"question = 'Which is %[1]d?'\nanswer = 'the right %[1]d'\ndistractors = ['the left', 'the upper', 'the lower']",
		"question = 'Is it %[1]d?'\nanswer = true",
		"question = 'How many %[1]d?'\nanswer = 1%[1]d",
		"cloze = 'Of {{c1::Peter}} and {{c2::Paula}} number %[1]d.'",
		"question = 'Which two of %[1]d?'\nanswer = ['one', 'two']\ndistractors = ['three', 'four']",
		"question = 'What belongs to what in %[1]d?'\npairs = [['a', 'alpha'], ['b', 'beta'], ['c', 'gamma']]",
		"question = 'In which order of %[1]d?'\norder = ['first', 'second', 'third']",
	}
	var b strings.Builder
	b.WriteString("title = 'A year'\n")
	for i := range n {
		fmt.Fprintf(&b, "[[card]]\nid = 'card-%[1]d'\n"+bodies[i%len(bodies)]+"\n", i)
	}
	return b.String()
}

// day has the evening's sitting, and goes to the next evening.
func (s *student) day() {
	t, store := s.t, s.open()
	defer store.Close()
	plan, err := Plan(store, s.list, s.now, review.Options{Params: s.params, New: review.DefaultNew})
	if err != nil {
		t.Fatal(err)
	}
	clock := func() time.Time { return s.now }
	c := Config{Store: store, Params: s.params, Now: clock, Patiently: atOnce, Failed: func(err error, _ bool) { t.Fatal(err) }}
	k, err := NewKeeper(c, s.list, "evening-"+s.now.Format(time.DateOnly))
	if err != nil {
		t.Fatal(err)
	}
	began := s.answers
	session := plan.Session(plan.Queue(clock, k.Grade), quiz.Options{Seed: 1})
	session.Observe(k)
	for session.Next() != nil {
		s.answer(session, k)
	}
	k.End()
	evening := time.Date(s.now.Year(), s.now.Month(), s.now.Day(), 19, 0, 0, 0, s.now.Location())
	if evening.After(s.now) || s.answers-began > 1500 {
		t.Fatalf("a sitting from %s to %s", evening, s.now)
	}
	s.now = evening.AddDate(0, 0, 1)
	if s.now.After(time.Date(2027, 12, 5, 12, 0, 0, 0, s.now.Location())) {
		s.last30 += s.answers - began
	}
}

// answer answers one question, as well as it is remembered.
func (s *student) answer(session *quiz.Session, k *Keeper) {
	q := session.Next()
	key := arrange.Key{Deck: q.Deck.ID, Card: q.Card.Key(), Part: q.Part}
	m := s.own[key]
	chance := s.params.Recall(m, s.now)
	first := schedule.Day(m.Last, s.now.Location()) != schedule.Day(s.now, s.now.Location())
	switch {
	case m.State == schedule.New:
		chance = 0.6
	case !first:
		chance = 0.95 // the curve knows no forgetting within a day
	}
	knows := s.rand.Float64() < chance
	if first && m.State == schedule.Review {
		s.reviews++
		s.predicted += chance
		if knows {
			s.recalled++
		}
	}
	s.now = s.now.Add(answerSeconds * time.Second)
	if knows && s.rand.IntN(8) == 0 {
		session.Hint()
	}
	a := session.Answer(s.response(q, knows), answerSeconds)
	s.answers++
	s.seconds += answerSeconds + lookSeconds
	s.own[key] = s.params.Next(m, schedule.Grade(k.Grade(a)), s.now)
	if a.Verdict.Outcome != map[bool]quiz.Outcome{true: quiz.Right, false: quiz.Wrong}[knows] {
		s.t.Fatalf("%s: %+v is %s", q.Card.ID, a.Given, a.Verdict.Outcome)
	}
	s.now = s.now.Add(lookSeconds * time.Second)
}

// response is right, or wrong.
func (s *student) response(q *quiz.Question, right bool) (r quiz.Response) {
	if q.Self {
		r.Grade = 1
		if right {
			r.Grade = []int{2, 3, 3, 3, 4}[s.rand.IntN(5)]
		}
		r.Knew = right
		return r
	}
	switch q.Kind {
	case decks.KindChoice, decks.KindMultiple, decks.KindTrueFalse:
		for i, o := range q.Options {
			if o.Right == right && (q.Kind == decks.KindMultiple || len(r.Picks) == 0) {
				r.Picks = append(r.Picks, i)
			}
		}
	case decks.KindMatch:
		for i := range q.Want {
			r.Picks = append(r.Picks, q.Want[(i+map[bool]int{true: 0, false: 1}[right])%len(q.Want)])
		}
	case decks.KindOrder:
		r.Picks = make([]int, len(q.Options))
		for i, o := range q.Options {
			if !right {
				o.Step = len(q.Options) - 1 - o.Step
			}
			r.Picks[o.Step] = i
		}
	case decks.KindShort, decks.KindOpen, decks.KindNumber, decks.KindCloze, decks.KindList:
		r.Texts = q.ExpectedTexts()
		if !right {
			r.Texts = []string{"0"}
		}
	}
	return r
}

// compare sees that the history knows of each card what follows from the
// answers.
func (s *student) compare() {
	store := s.open()
	defer store.Close()
	known, err := Known(store, s.list)
	if err != nil {
		s.t.Fatal(err)
	}
	if len(known) != len(s.own) {
		s.t.Errorf("%d cards are known, want %d", len(known), len(s.own))
	}
	for key, m := range s.own {
		if got := known[key].Memory; got != m {
			s.t.Fatalf("%v:\n%+v, want\n%+v", key, got, m)
		}
		if m.Due.Sub(m.Last) >= 20*24*time.Hour {
			s.mature++
		}
	}
	if n := count(s.t, store); n != s.answers {
		s.t.Errorf("%d answers are in the history, want %d", n, s.answers)
	}
}
