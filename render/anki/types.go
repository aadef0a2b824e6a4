package anki

import (
	"embed"
	"fmt"
	"slices"
	"strings"

	"quiz/decks"
)

// A Type is a type of notes.
type Type int

// The types. The first four are in every Anki; the others are our own.
const (
	StockBasic Type = iota
	StockReversed
	StockTyped
	StockCloze
	QuizBasic
	QuizChoice
	QuizCloze
	QuizType
)

const stockTypes = 4

// typesChanged is when the templates or the style of our types last changed, in
// seconds since 1970. Anki takes those that are newer than its own.
const typesChanged = 1795456800 // 2026-11-23

// A noteType is one of our types, as a package brings it along. Anki knows it
// by its id, and copies it if it comes with other fields or templates; so those
// never change: what needs others gets a new id.
type noteType struct {
	Type
	id        int64
	name      string
	fields    []string
	templates []template
}

// A template makes one card of a note.
type template struct {
	name  string
	file  string   // of types/, without .front.html and .back.html
	needs []string // the fields without any of which it makes no card
	all   bool     // it needs all of them

	front, back string // what lists of cards show of its sides
}

var ownTypes = []noteType{
	{QuizBasic, 1763154921, "Quiz Basic",
		[]string{"Question", "Options", "Answer", "Also", "Explanation", "Source", "Hint", "Reverse"},
		[]template{{"Card 1", "basic", []string{"Question", "Options", "Hint"}, false, "{{Question}}", "{{Answer}}"}, {"Card 2", "basic.reversed", []string{"Answer", "Reverse"}, true, "{{Answer}}", "{{Question}}"}}},
	{QuizChoice, 1482093577, "Quiz Choice",
		[]string{"Question", "Options", "Answer", "Explanation", "Source", "Hint"},
		[]template{{"Card 1", "choice", []string{"Question", "Options", "Hint"}, false, "{{Question}}", "{{Answer}}"}}},
	{QuizCloze, 1290457713, "Quiz Cloze",
		[]string{"Text", "Also", "Explanation", "Source", "Hint"},
		[]template{{"Cloze", "cloze", []string{"Text"}, false, "", ""}}},
	{QuizType, 1934610289, "Quiz Type",
		[]string{"Question", "Answer", "Also", "Explanation", "Source", "Hint", "Reverse"},
		[]template{{"Card 1", "type", []string{"Question", "Answer", "Hint"}, false, "{{Question}}", "{{Answer}}"}, {"Card 2", "type.reversed", []string{"Answer", "Reverse"}, true, "{{Answer}}", "{{Question}}"}}},
}

// at is where a field stands among those of the type.
func (t *noteType) at(field string) int {
	i := slices.Index(t.fields, field)
	if i < 0 {
		panic(fmt.Sprintf("internal error: anki: notes of type %s have no field %q", t.name, field))
	}
	return i
}

// fill puts texts into the fields of a note of one of our types, by their names.
// A field that none is for stays empty.
func (n *Note) fill(texts map[string]string) {
	t := typeOf(n.Type)
	n.Fields = make([]string, len(t.fields))
	for field, text := range texts {
		n.Fields[t.at(field)] = text
	}
}

// typeFiles are the templates and the style.
//
//go:embed types
var typeFiles embed.FS

func typeFile(name string) string {
	content, err := typeFiles.ReadFile("types/" + name)
	if err != nil {
		panic("internal error: anki: " + err.Error())
	}
	return strings.TrimSuffix(string(content), "\n")
}

// side is a side of a template: front or back. Both sides of a choice end in the
// lines of script that put options in an order.
func (t template) side(name string) string {
	return strings.Replace(typeFile(t.file+"."+name+".html"), "SHUFFLE", typeFile("shuffle.js"), 1)
}

// cards are the places of the cards that Anki makes of a note.
func (n *Note) cards() []int {
	if body, ok := n.Card.Body.(*decks.Cloze); ok {
		var list []int
		for _, group := range body.Groups() {
			list = append(list, max(1, group)-1)
		}
		return list
	}
	if n.Card.CanReverse() && (n.Type == StockReversed || (n.Type == QuizBasic || n.Type == QuizType) && n.Fields[typeOf(n.Type).at("Reverse")] != "") {
		return []int{0, 1}
	}
	return []int{0}
}
