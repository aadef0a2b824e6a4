package feedback

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"quiz/decks"
	"quiz/decks/deckfile"
	"quiz/quiz"
	"quiz/quiz/terminal/text"
	"quiz/render"
)

// writing is how numbers are written in many ways: marks, groups, minus signs.
var writing = []string{
	"", "ar", "az", "bn", "da", "de", "de-CH", "el", "en", "es", "fa", "fr", "he", "hi", "it", "ja", "ko", "nl", "no", "pl",
	"pt", "ru", "sv", "tr", "uk", "vi", "zh",
}

// anyNumber is a number of some size, with few digits or with many.
func anyNumber(r *rand.Rand) float64 {
	digits := float64(r.IntN(int(math.Pow(10, float64(1+r.IntN(9))))))
	n := digits * math.Pow(10, float64(r.IntN(12)-8))
	if r.IntN(3) == 0 {
		n = -n
	}
	if r.IntN(20) == 0 {
		n *= math.Pow(10, float64(-r.IntN(20)))
	}
	return n
}

// viewsOf are the forms in which the right number of a card is shown: on the
// screen after an answer and in the list of cards, in a report, and on paper.
func viewsOf(t *testing.T, d *decks.Deck) map[string]string {
	t.Helper()
	s, err := quiz.NewSession([]*decks.Deck{d}, quiz.Options{})
	if err != nil {
		t.Fatal(err)
	}
	q := s.Next()
	a := s.Skip(1)
	var told, listed strings.Builder
	drawn(&told, text.Style{}, func(p Printer) { p.Verdict(a) })
	if err := Show(&listed, text.Style{}, d, d.Cards.List()); err != nil {
		t.Fatal(err)
	}
	return map[string]string{
		"told": behind(told.String(), "Right answer: "), "listed": behind(listed.String(), "Answer: "),
		"in the report": s.Report(time.Time{}).Answers[0].Expected, "on paper": render.NumberText(q.Card.Body.(*decks.Number), q.Language()),
	}
}

// behind is the rest of a line.
func behind(text, label string) string {
	_, rest, _ := strings.Cut(text, label)
	line, _, _ := strings.Cut(rest, "\n")
	return line
}

// What a player has seen of a number, in whatever view, is right when it is
// typed, and all but the space before the unit is the same on all.
func TestNumberAsShown(t *testing.T) {
	r := rand.New(rand.NewPCG(41, 5))
	for i := range 4000 {
		language, unit := writing[i%len(writing)], []string{"", "kg", "m/s", "%", "people"}[r.IntN(5)]
		n := anyNumber(r)
		text := fmt.Sprintf("title = 'T'\nanswer-language = '%s'\nlanguage = 'en'\n[[card]]\nquestion = 'Q'\nanswer = %s\nunit = '%s'\n", language, decks.FormatNumber(n), unit)
		if language == "" {
			text = strings.Replace(text, "answer-language = ''\nlanguage = 'en'\n", "", 1)
		}
		d, err := deckfile.Parse("d.toml", []byte(strings.Replace(text, "unit = ''\n", "", 1)))
		if err != nil {
			t.Fatal(err, text)
		}
		views := viewsOf(t, d)
		s, _ := quiz.NewSession([]*decks.Deck{d}, quiz.Options{})
		for view, shown := range views {
			response, err := s.Next().Read([]string{shown})
			if v := quiz.Mark(s.Next(), response, false); err != nil || v.Outcome != quiz.Right {
				t.Errorf("%v %s in %q: %s it is %q, which is %s, %v", n, unit, language, view, shown, v.Outcome, err)
			}
			if strings.ReplaceAll(shown, "\u00a0", " ") != strings.ReplaceAll(views["told"], "\u00a0", " ") {
				t.Errorf("%v %s in %q: %s it is %q, and told it is %q", n, unit, language, view, shown, views["told"])
			}
		}
	}
}

// A number is in the language's form in each view, in a summary, too.
func TestNumberInGerman(t *testing.T) {
	d, err := deckfile.Parse("d.toml", []byte("title = 'T'\nlanguage = 'de'\n[[card]]\nquestion = 'Q'\nanswer = 3.145\nunit = 'kg'\ntolerance = 0.5\n"))
	if err != nil {
		t.Fatal(err)
	}
	for view, shown := range viewsOf(t, d) {
		if strings.ReplaceAll(shown, "\u00a0", " ") != "3,145 kg" {
			t.Errorf("%s it is %q", view, shown)
		}
	}
	s, _ := quiz.NewSession([]*decks.Deck{d}, quiz.Options{})
	s.Skip(1)
	var b strings.Builder
	if err := Summary(&b, text.Style{}, s); err != nil || behind(b.String(), "Right answer: ") != "3,145 kg" {
		t.Errorf("%v: %s", err, b.String())
	}
	b.Reset()
	if err := Show(&b, text.Style{}, d, d.Cards.List()); err != nil || behind(b.String(), "Tolerance: ") != "0,5" {
		t.Errorf("%v: %s", err, b.String())
	}
}
