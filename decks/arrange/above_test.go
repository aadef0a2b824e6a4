package arrange_test

import (
	"fmt"
	"strings"
	"testing"

	"quiz/decks/markup"
)

// alwaysLast shuffles the options of a card, the first of which is right, and gives
// the n that stood at the end each time, parted by "; ".
func alwaysLast(t *testing.T, n int, options ...string) string {
	t.Helper()
	quoted := make([]string, len(options))
	for i, o := range options {
		quoted[i] = fmt.Sprintf("%q", o)
	}
	card := fmt.Sprintf("[[card]]\nquestion = 'Q'\nanswer = %s\ndistractors = [%s]\n", quoted[0], strings.Join(quoted[1:], ", "))
	last, fixed := "", true
	for seed := range uint64(12) {
		q := questions(t, card, seed)[0]
		var texts []string
		for _, o := range q.Options[len(q.Options)-n:] {
			texts = append(texts, markup.Plain(o.Text))
		}
		got := strings.Join(texts, "; ")
		if last == "" {
			last = got
		}
		if got != last {
			return "another each time"
		}
		fixed = fixed && q.Fixed
	}
	if !fixed {
		t.Errorf("%q: another order would do", options)
	}
	return last
}

// What speaks of the other options stands below them, whichever is right.
func TestAbove(t *testing.T) {
	for _, text := range []string{
		"All of the above", "all of the above.", "**All of these**", "ALL OF THE ABOVE", "None of the above", "None of these answers", "Both", "Both of the above", "Neither", "Neither of these", "All of the above are correct",
		"Alle oben genannten", "Keine davon", "Keine der genannten Antworten", "Beide", "Weder noch", "Nichts davon",
		"Toutes les réponses ci-dessus", "Aucune de ces réponses", "Aucun d’entre eux", "Les deux", "Ni l'un ni l'autre",
		"Todas las anteriores", "Ninguna de las anteriores", "Ambas", "Tutte le precedenti", "Nessuna delle precedenti", "Entrambe",
		"Todas as anteriores", "Nenhuma das anteriores", "Nenhuma das alternativas", "Alle bovenstaande", "Geen van bovenstaande", "Beide",
		"Все перечисленное", "Всё перечисленное", "Ничего из перечисленного", "Ни один из них", "Wszystkie powyższe", "Żadne z powyższych",
		"Hepsi", "Yukarıdakilerin hepsi", "YUKARIDAKİLERİN HEPSİ", "Hiçbiri", "HİÇBİRİ", "Her ikisi de", "Hamısı", "Yuxarıdakıların hamısı", "Heç biri", "Hər ikisi",
		"以上都是", "以上皆非", "以上都不是。", "上記のすべて", "どれでもない", "いずれでもない",
	} {
		if got, want := alwaysLast(t, 1, text, "Paris", "Rome", "Lima"), strings.Trim(text, "*"); got != want {
			t.Errorf("%q right: last is %q", text, got)
		}
		if got, want := alwaysLast(t, 1, "Paris", "Rome", text, "Lima"), strings.Trim(text, "*"); got != want {
			t.Errorf("%q wrong: last is %q", text, got)
		}
	}
	for _, text := range []string{"All of Europe", "Both sides", "None of it matters", "Above", "", "Neither fish nor fowl", strings.Repeat("all ", 100)} {
		if got := alwaysLast(t, 1, text+" x", "Paris", "Rome", "Lima"); got != "another each time" {
			t.Errorf("%q: last is always %q", text, got)
		}
	}
}

// Several of them have an order that does not follow from which is right.
func TestSeveralAbove(t *testing.T) {
	for _, options := range [][]string{
		{"None of the above", "Paris", "All of the above", "Rome"},
		{"All of the above", "None of the above", "Paris", "Rome"},
		{"Paris", "None of the above", "Rome", "All of the above"},
	} {
		if got := alwaysLast(t, 2, options...); got != "All of the above; None of the above" {
			t.Errorf("%q: last are %q", options, got)
		}
	}
	if got := alwaysLast(t, 4, "None of these", "12", "9", "1,000"); got != "9; 12; 1,000; None of these" {
		t.Errorf("numbers: %q", got)
	}
	if got := alwaysLast(t, 3, "Neither", "Both", "All of the above"); got != "All of the above; Both; Neither" {
		t.Errorf("nothing else: %q", got)
	}
}

func TestAuthorsOrderStays(t *testing.T) {
	q := questions(t, "[[card]]\nquestion = 'Q'\nanswer = 'All of the above'\ndistractors = ['C', 'A']\nshuffle = false\n", 3)[0]
	if got := shown(q); got != "All of the above C A" {
		t.Errorf("%s", got)
	}
}

// Letters are looked for in their order.
func TestLetters(t *testing.T) {
	for _, c := range []struct{ answer, distractors, want string }{
		{"C", "'A', 'D', 'B'", "A B C D"},
		{"e", "'a', 'u', 'i'", "a e i u"},
		{"Б", "'В', 'А'", "А Б В"},
		{"B and C", "'A and C', 'A and B', 'A, B and C'", "A and B A and C B and C A, B and C"},
		{"B and C", "'A only', 'A and B', 'B only'", "A only B only A and B B and C"},
		{"A und B", "'B', 'A'", "A B A und B"},
		{"Y", "'A and B', 'X', 'Both', 'Neither'", "X Y A and B Both Neither"},
	} {
		text := fmt.Sprintf("[[card]]\nquestion = 'Q'\nanswer = %q\ndistractors = [%s]\n", c.answer, c.distractors)
		for seed := range uint64(5) {
			if got := shown(questions(t, text, seed)[0]); got != c.want {
				t.Errorf("%s, seed %d: %s", text, seed, got)
			}
		}
	}
	for _, options := range [][]string{{"A", "B", "C", "Dog"}, {"a b", "c d", "e f", "g h"}, {"A and then B", "A", "B", "C"}, {"B12", "A12", "C12", "D12"}} {
		if got := alwaysLast(t, 1, options...); got != "another each time" {
			t.Errorf("%q: last is always %q", options, got)
		}
	}
}
