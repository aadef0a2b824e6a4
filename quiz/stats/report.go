package stats

import (
	"strconv"
	"time"

	"quiz/decks/numeral"
)

// A Report is what the answers come to, as other programs read it, too. Its
// form is stable: fields may join it, and none changes its meaning while
// Version is 1.
type Report struct {
	Version   int       `json:"version"`
	Date      Date      `json:"date"`   // today
	Cards     int       `json:"cards"`  // that were ever answered
	Future    int       `json:"future"` // answers after today
	Due       []Due     `json:"due"`    // today with all that is overdue, and the next 14 days
	Later     int       `json:"later"`  // cards that are due after those
	Retention Retention `json:"retention"`
	Streak    Streak    `json:"streak"`
	Today     Total     `json:"today"`
	Week      Total     `json:"last_7_days"`  // today the last of them
	Month     Total     `json:"last_30_days"` // today the last of them
	All       Total     `json:"all"`
	Kinds     []Group   `json:"kinds"`   // most answers first
	Tags      []Group   `json:"tags"`    // most answers first; "" is the cards without a tag
	Hardest   []Hard    `json:"hardest"` // the hardest first
	Days      []Day     `json:"days"`    // those with answers, by date
}

// A Date is the number of a day, as schedule.Day has it.
type Date int

// String is the date as in 2027-06-12.
func (d Date) String() string { return d.Time().Format(time.DateOnly) }

// Time is noon of the date in UTC, to format it.
func (d Date) Time() time.Time { return time.Unix(int64(d)*24*60*60+12*60*60, 0).UTC() }

// Weekday is 0 for Monday, 6 for Sunday.
func (d Date) Weekday() int { return (int(d)%7 + 7 + 3) % 7 } // day 0 was a Thursday

// MarshalText writes the date into JSON.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// A Due is how many cards are due on a day.
type Due struct {
	Date  Date `json:"date"`
	Cards int  `json:"cards"`
}

// A Retention is how much of what was learned was remembered in the last days.
// A card is young while its stability is below 21 days, and mature from then on.
type Retention struct {
	Days   int    `json:"days"`
	All    Recall `json:"all"`
	Young  Recall `json:"young"`
	Mature Recall `json:"mature"`
}

const matureFrom = 21

// A Recall is what was remembered in reviews, and what should have been. Both
// shares are 0 where there were no reviews.
type Recall struct {
	Reviews   int     `json:"reviews"`
	Known     int     `json:"known"`     // those that were not graded again
	Measured  float64 `json:"measured"`  // known of reviews, 0 to 1
	Predicted float64 `json:"predicted"` // the mean of what FSRS gave each when it was asked
	Enough    bool    `json:"enough"`    // whether there are so many that the shares say something

	sum float64
}

// enough is from how many reviews on a share is within some ten points of what
// it would be in the long run.
const enough = 50

func (r *Recall) finish() {
	r.Enough = r.Reviews >= enough
	if r.Reviews > 0 {
		r.Measured = numeral.Round(float64(r.Known)/float64(r.Reviews), 1e4)
		r.Predicted = numeral.Round(r.sum/float64(r.Reviews), 1e4)
	}
}

// A Streak is days with answers in a row.
type Streak struct {
	Days    int  `json:"days"`    // up to today or, while there are none today, yesterday
	Today   bool `json:"today"`   // whether there are answers today
	Longest int  `json:"longest"` // ever
}

// A Total is how many answers there were, how many of them were right, and how
// long they took.
type Total struct {
	Answers int     `json:"answers"`
	Right   int     `json:"right"`
	Seconds float64 `json:"seconds"`
}

func (t *Total) sum(other Total) {
	t.Answers += other.Answers
	t.Right += other.Right
	t.Seconds += other.Seconds
}

// A Day is what was done on a day.
type Day struct {
	Date Date `json:"date"`
	Total
	New     int `json:"new_cards"` // answered for the first time
	Reviews int `json:"reviews"`   // see the package comment
	Again   int `json:"again"`     // of the reviews
}

// Columns head the rows of days.
func Columns() []string {
	return []string{"date", "answers", "right", "seconds", "new_cards", "reviews", "again"}
}

// Row is the day as a row of a table.
func (d Day) Row() []string {
	return []string{
		d.Date.String(), strconv.Itoa(d.Answers), strconv.Itoa(d.Right), strconv.FormatFloat(d.Seconds, 'f', -1, 64),
		strconv.Itoa(d.New), strconv.Itoa(d.Reviews), strconv.Itoa(d.Again),
	}
}

// A Group is what the cards with a tag, or of a kind, came to.
type Group struct {
	Name      string  `json:"name"`
	Answers   int     `json:"answers"`
	Right     int     `json:"right"`
	Cards     int     `json:"cards"`     // that were answered
	Stability float64 `json:"stability"` // mean, in days, of the cards that have one; else 0

	stable int
	sum    float64
}

// A Hard is a card that is forgotten or answered wrong often.
type Hard struct {
	Deck     string  `json:"deck"`
	Card     string  `json:"card"`
	Part     string  `json:"part,omitempty"`
	Question string  `json:"question,omitempty"` // in plain text; empty where its deck is not at hand
	Lapses   int     `json:"lapses"`             // how often it was forgotten in review
	Answers  int     `json:"answers"`
	Right    int     `json:"right"`
	Wrong    []Wrong `json:"wrong"` // the commonest first, three at the most
}

// A Wrong is a wrong answer to a card, and how often it was given.
type Wrong struct {
	Response string `json:"response"`
	Count    int    `json:"count"`
}
