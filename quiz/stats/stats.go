// Package stats reckons what a history of answers comes to: what is due when,
// how much is remembered and how much should be, the days, the hardest cards.
// It is numbers only; it knows neither the disk nor a clock.
//
// What is promised:
//
//   - One pass over the answers, by time. Only what they come to is kept, so
//     half a million of them take no more memory than their cards and days.
//   - Days are those of schedule.Day: they turn at 4 o'clock.
//   - What was skipped is no answer. Right is what was marked right, nearly or,
//     by the player, overridden.
//   - An answer takes ten minutes at the most: who takes longer is elsewhere.
//   - A review is a card's first graded answer on a day, if the card was in
//     review, and was last graded on an earlier day. Answers on the way there,
//     and those repeated minutes later, say nothing of what is remembered.
//   - Answers after today (a clock was wrong, or was set back) count in what
//     spans all time, and are counted apart; they are in no span that ends
//     today.
package stats

import (
	"strings"
	"time"
	"unicode/utf8"

	"quiz/decks/arrange"
	"quiz/quiz/outcome"
	"quiz/quiz/schedule"
)

// An Answer is what statistics need of a history.Answer: this package knows no
// history.
type Answer struct {
	arrange.Key
	Kind        string // of the card
	Fingerprint string // of what was right then
	Response    string // empty where it is only the player's own mark
	Verdict     string // the name of an outcome.Outcome; what is none counts as wrong
	Seconds     float64
	Grade       schedule.Grade // 0 says nothing of memory
	At          time.Time
}

// retentionDays are the last days whose reviews are measured.
const retentionDays = 30

const (
	maxSeconds  = 600
	maxResponse = 200 // characters of a wrong answer, which tell it from others
)

// A Counter counts answers.
type Counter struct {
	params    schedule.Params
	today     int
	known     map[arrange.Key]*card
	cards     []*card // in the order of their first answers
	days      map[int]*Day
	retention Retention
	now       span // the day that was last needed
}

// A card is what its answers came to.
type card struct {
	arrange.Key
	kind           string // by the last answer
	answers, right int
	wrong          []Wrong
	folded         map[string]int // indices of wrong, by the folded responses

	memory      schedule.Memory
	fingerprint string
	last        int // the day of the last graded answer
}

// New makes a Counter that counts as of a time.
func New(now time.Time, p schedule.Params) *Counter {
	return &Counter{
		params: p, today: schedule.Day(now, p.Location),
		known: map[arrange.Key]*card{}, days: map[int]*Day{}, retention: Retention{Days: retentionDays},
	}
}

// Add counts an answer. Those of one card come by time.
func (c *Counter) Add(a Answer) {
	o, _ := outcome.Parse(a.Verdict)
	if !o.IsAnswer() {
		return
	}
	number := c.day(a.At)
	day := c.days[number]
	if day == nil {
		day = &Day{Date: Date(number)}
		c.days[number] = day
	}
	known := c.known[a.Key]
	if known == nil {
		known = &card{Key: a.Key}
		c.known[a.Key], c.cards = known, append(c.cards, known)
		day.New++
	}
	day.add(a, o.Good())
	known.add(a, o.Good())
	c.learn(known, day, a)
}

// took is how long an answer took. A file may say anything.
func (a Answer) took() float64 { return min(max(a.Seconds, 0), maxSeconds) }

func (t *Total) add(a Answer, right bool) {
	t.Answers++
	t.Seconds += a.took()
	if right {
		t.Right++
	}
}

func (k *card) add(a Answer, right bool) {
	k.kind = a.Kind
	k.answers++
	if right {
		k.right++
	} else if a.Response != "" {
		k.mistake(a.Response)
	}
}

// mistake counts a wrong answer. Those that differ in case and white space only
// are one, as it was given first.
func (k *card) mistake(text string) {
	text = cut(strings.Join(strings.Fields(text), " "))
	folded := strings.ToLower(text)
	index, ok := k.folded[folded]
	if !ok {
		if k.folded == nil {
			k.folded = map[string]int{}
		}
		index = len(k.wrong)
		k.folded[folded] = index
		k.wrong = append(k.wrong, Wrong{Response: text})
	}
	k.wrong[index].Count++
}

// cut keeps the beginning of a text, in memory of its own: else all of a long
// answer would be kept for a part of it.
func cut(text string) string {
	if utf8.RuneCountInString(text) <= maxResponse {
		return text
	}
	return string([]rune(text)[:maxResponse])
}

// learn follows a card's memory, and measures it where an answer is a review.
func (c *Counter) learn(k *card, day *Day, a Answer) {
	if a.Grade == 0 {
		return
	}
	met := k.memory.Of(k.fingerprint, a.Fingerprint)
	if met.State == schedule.Review && int(day.Date) > k.last {
		day.Reviews++
		if a.Grade == schedule.Again {
			day.Again++
		}
		c.measure(met, int(day.Date), a)
	}
	k.memory, k.fingerprint, k.last = c.params.Next(met, a.Grade, a.At), a.Fingerprint, int(day.Date)
}

// measure compares a review with what was predicted for it.
func (c *Counter) measure(m schedule.Memory, day int, a Answer) {
	if day > c.today || day <= c.today-retentionDays {
		return
	}
	predicted := c.params.Recall(m, a.At)
	of := &c.retention.Young
	if m.Stability >= matureFrom {
		of = &c.retention.Mature
	}
	for _, r := range []*Recall{&c.retention.All, of} {
		r.Reviews++
		r.sum += predicted
		if a.Grade != schedule.Again {
			r.Known++
		}
	}
}

// A span is a day with when it begins and when the next one does.
type span struct {
	day      int
	from, to time.Time
}

// day is schedule.Day, which is dear, for answers that come by time.
func (c *Counter) day(t time.Time) int {
	if t.Before(c.now.from) || !t.Before(c.now.to) {
		day := schedule.Day(t, c.params.Location)
		c.now = span{day, schedule.StartOfDay(day, c.params.Location), schedule.StartOfDay(day+1, c.params.Location)}
	}
	return c.now.day
}
