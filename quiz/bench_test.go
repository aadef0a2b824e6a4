package quiz_test

import (
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/deckfile"
	"quiz/decks/deckstest"
	"quiz/decks/filter"
	"quiz/quiz"
)

// accepted are twenty forms of an answer, as an author might list them.
var accepted = strings.Fields(`Azərbaycan Azerbaijan Aserbaidschan Azerbaïdjan Azerbaiyán Azerbaigian Azerbejdżan Азербайджан آذربایجان Azerbajdzjan
	Azerbajdžan Azerbaidžan Azerbaidjan Azerbeidzjan Azerbaijão Azerbajdžano Ázerbájdžán Azerbaidzhan Azerbaycan Azarbayjan`)

// BenchmarkMarkShort marks a typed answer against twenty forms: at most 50 µs.
func BenchmarkMarkShort(b *testing.B) {
	text := "language = 'az'\n[[card]]\nquestion = 'Q'\nanswer = '" + accepted[0] + "'\naccept = ['" + strings.Join(accepted[1:], "', '") + "']\n"
	q := ask(b, text)
	for _, c := range []struct {
		name, typed string
		want        quiz.Outcome
	}{
		{"right", "azarbayjan", right},
		{"wrong", "Pakistan", wrong},
		{"wrong too", "Əfqanıstan", wrong},
		{"slip", "azarbayjam", nearly},
	} {
		b.Run(c.name, func(b *testing.B) {
			r := quiz.Response{Texts: []string{c.typed}}
			for b.Loop() {
				if v := quiz.Mark(q, r, false); v.Outcome != c.want {
					b.Fatalf("%+v", v)
				}
			}
		})
	}
}

// BenchmarkNewSession begins a sitting of a large deck, in both orders; and
// makes its vocabulary, for which the first slip waits.
func BenchmarkNewSession(b *testing.B) {
	const n = 100000
	d, err := deckfile.Parse("large.toml", []byte(deckstest.Large(n)+"[[card]]\nquestion = 'Q'\nanswer = 'abcdef'\n"))
	if err != nil {
		b.Fatal(err)
	}
	for order, name := range []string{"shuffled", "deck order"} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if _, err := quiz.NewSession([]*decks.Deck{d}, quiz.Options{Order: quiz.Order(order)}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	b.Run("first slip", func(b *testing.B) {
		for b.Loop() {
			s, err := quiz.NewSession([]*decks.Deck{d}, quiz.Options{Filter: filter.Filter{Kinds: []decks.Kind{decks.KindShort}}})
			if err != nil {
				b.Fatal(err)
			}
			if v := mark(s.Next(), "abcdeg"); v.Outcome != nearly {
				b.Fatalf("%+v", v)
			}
		}
	})
}
