package answer_test

import (
	"strings"
	"testing"

	"quiz/decks/answer"
)

// accepted are twenty forms of an answer, as an author might list them.
var accepted = strings.Fields(`Azərbaycan Azerbaijan Aserbaidschan Azerbaïdjan Azerbaiyán Azerbaigian Azerbejdżan Азербайджан آذربایجان Azerbajdzjan
	Azerbajdžan Azerbaidžan Azerbaidjan Azerbeidzjan Azerbaijão Azerbajdžano Ázerbájdžán Azerbaidzhan Azerbaycan Azarbayjan`)

var typedForms = []struct {
	name, typed string
	want        answer.Closeness
}{
	{"right", "azarbayjan", answer.Same},
	{"slip", "azarbayjam", answer.Near},
	{"wrong", "Pakistan", answer.Far},
	{"wrong too", "Əfqanıstan", answer.Far},
}

// BenchmarkMark marks a typed answer against twenty forms: at most 50 µs.
func BenchmarkMark(b *testing.B) {
	k := answer.NewKey(accepted, answer.Rules{Language: "az"})
	for _, c := range typedForms {
		b.Run(c.name, func(b *testing.B) {
			for b.Loop() {
				if m := k.Mark(c.typed); m.Closeness != c.want {
					b.Fatalf("%+v", m)
				}
			}
		})
	}
}

// BenchmarkMarkFresh makes the key each time, as for a question that is asked
// once.
func BenchmarkMarkFresh(b *testing.B) {
	for _, c := range typedForms {
		b.Run(c.name, func(b *testing.B) {
			for b.Loop() {
				if m := answer.NewKey(accepted, answer.Rules{Language: "az"}).Mark(c.typed); m.Closeness != c.want {
					b.Fatalf("%+v", m)
				}
			}
		})
	}
}

// BenchmarkNumber marks numbers, plain, with a unit to convert, and in words.
func BenchmarkNumber(b *testing.B) {
	n := answer.Number{Value: 42, Unit: "km", Language: "en"}
	for _, typed := range []string{"42", "42000 m", "forty-two kilometres"} {
		b.Run(typed, func(b *testing.B) {
			for b.Loop() {
				if m := n.Mark(typed); !m.Right {
					b.Fatalf("%+v", m)
				}
			}
		})
	}
}

// BenchmarkDate marks a date that is written in another way, and another date.
func BenchmarkDate(b *testing.B) {
	k := answer.NewKey([]string{"14 July 1789"}, answer.Rules{Language: "en"})
	for typed, want := range map[string]answer.Closeness{"July 14th, 1789": answer.Same, "15 July 1789": answer.Far} {
		b.Run(typed, func(b *testing.B) {
			for b.Loop() {
				if m := k.Mark(typed); m.Closeness != want {
					b.Fatalf("%+v", m)
				}
			}
		})
	}
}

// BenchmarkPhrase marks a sentence of ten words with a slip.
func BenchmarkPhrase(b *testing.B) {
	k := answer.NewKey([]string{"the mitochondrion makes most of the energy of the living cell"}, answer.Rules{Language: "en"})
	for b.Loop() {
		if m := k.Mark("the mitochondrian makes most of the energy of the living cell"); m.Closeness != answer.Near {
			b.Fatalf("%+v", m)
		}
	}
}
