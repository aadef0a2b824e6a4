package deckstest

import (
	"fmt"
	"strings"

	"quiz/decks"
)

// Plain is a deck without places, so that two decks can be compared whole
// with reflect.DeepEqual. Nor does it tell a written id from one of the file's
// name, which Encode writes as well.
func Plain(d *decks.Deck) *decks.Deck {
	plain := *d
	plain.Sources, plain.Unnamed = nil, false
	for _, s := range d.Sources {
		plain.Sources = append(plain.Sources, &decks.Source{ID: s.ID, Title: s.Title, Path: s.Path, URL: s.URL, SHA256: s.SHA256})
	}
	cards := d.Cards.List()
	for i, c := range cards {
		cards[i] = &decks.Card{
			ID: c.ID, Was: c.Was, Question: c.Question, Body: c.Body, Explanation: c.Explanation,
			Hint: c.Hint, Tags: c.Tags, Points: c.Points, Self: c.Self, Exact: c.Exact, Cite: c.Cite,
		}
	}
	plain.Cards = decks.CardsOf(cards...)
	return &plain
}

// Large is the text of a deck of n choice cards with citations, like those
// that teachers write.
func Large(n int) string {
	var b strings.Builder
	b.WriteString("title = \"Large\"\nid = \"large\"\nlanguage = \"en\"\n\n[[source]]\nid = \"ch3\"\ntitle = \"Chapter 3: The cell\"\npath = \"ch3.md\"\n")
	for i := range n {
		fmt.Fprintf(&b, `
[[card]]
id = "card-%[1]d"
question = "Which phase of mitosis stands at place %[1]d of the long list in the book?"
answer = "Prophase %[1]d"
distractors = ["Anaphase", "Telophase", { text = "Metaphase", why = "It comes second." }]
explanation = "Chromosomes condense in prophase."
tags = ["mitosis", "cells"]
cite = { source = "ch3", section = "Mitosis", page = %[1]d, quote = "Mitosis begins with prophase" }
`, i)
	}
	return b.String()
}
