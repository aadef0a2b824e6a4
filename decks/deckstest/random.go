// Package deckstest helps the tests of other packages: random decks, golden
// files, and decks of any size to measure with. Nothing else imports it.
package deckstest

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"quiz/decks"
)

// words are what random texts are made of: marks of TOML, of markup and of
// blanks, scripts of every direction, and characters that must not reach a
// terminal.
var words = []string{
	"Baku", "prophase", "the cell", "İstanbul", "Gəncə", "naïve", "e\u0301", "漢字", "اردو ٣", "עברית", "हिन्दी", "🙂👩‍👩‍👧",
	`"`, `'`, `"""`, `'''`, `\`, `\\`, "#", "=", "[[card]]", "[x]", "{ }", "a, b", "1,991", "5 km", "50%", "-7", "=1+1",
	"*em*", "**st**", "`code`", "$x^2$", "\\{", "::", "|", "<b>", "&amp;", "\x1b[31m", "\u202e", "\x00", "\t", "\r\n", "\n\n- item\n", "~", "\u00a0", "\ufffd",
}

// Text is a random text without white space at its ends, never empty.
func Text(r *rand.Rand) string {
	var b strings.Builder
	for range 1 + r.IntN(5) {
		b.WriteString(words[r.IntN(len(words))])
		if r.IntN(2) == 0 {
			b.WriteByte(' ')
		}
	}
	if s := strings.TrimSpace(b.String()); s != "" {
		return s
	}
	return "x"
}

// Line is a random text on one line.
func Line(r *rand.Rand) string {
	return strings.Join(strings.Fields(Text(r)), " ")
}

// Deck is a random deck that Parse takes, with every kind of card and key.
func Deck(r *rand.Rand) *decks.Deck {
	d := &decks.Deck{Name: "random.toml", ID: "random", Title: Text(r), Language: pick(r, "", "en", "az", "de"), Sources: sources(r)}
	if r.IntN(2) == 0 {
		d.Description, d.Author, d.License, d.AnswerLanguage = Text(r), Line(r), "CC-BY-4.0", "tr"
		d.Tags = []string{"all", "of them"}
		d.InOrder = r.IntN(2) == 0
		d.Exact, d.Alternatives = r.IntN(3) == 0, pick(r, "", ";", ";/,|·")
	}
	list := make([]*decks.Card, 1+r.IntN(12))
	for i := range list {
		list[i] = card(r, d, i)
	}
	d.Cards = decks.CardsOf(list...)
	return d
}

func pick(r *rand.Rand, list ...string) string { return list[r.IntN(len(list))] }

func sources(r *rand.Rand) []*decks.Source {
	list := []*decks.Source{
		{ID: "ch3", Title: Line(r), Path: "../docs/ch3.md", SHA256: strings.Repeat("0a", 32)},
		{ID: "web", Title: Line(r), URL: "https://example.org/a?b=c"},
	}
	return list[:r.IntN(3)]
}

func card(r *rand.Rand, d *decks.Deck, i int) *decks.Card {
	c := &decks.Card{Points: pickPoints(r), Body: body(r)}
	if c.ID = fmt.Sprintf("card-%d", i); r.IntN(4) == 0 {
		c.ID = ""
	}
	if c.Kind() != decks.KindCloze {
		c.Question = fmt.Sprintf("%s %d", Text(r), i)
	} else if c.ID == "" {
		c.ID = fmt.Sprintf("cloze-%d", i)
	}
	if c.ID != "" {
		c.Was = was(r, i)
	}
	if r.IntN(2) == 0 {
		c.Explanation, c.Hint, c.Tags = Text(r), Text(r), []string{"t" + fmt.Sprint(r.IntN(3)), "two words"}
	}
	kind := c.Kind()
	typed := kind == decks.KindShort || kind == decks.KindCloze
	if typed {
		c.Self = r.IntN(4) == 0
	}
	if typed || kind == decks.KindList {
		c.Exact = decks.Exactness(r.IntN(3))
	}
	if len(d.Sources) > 0 && r.IntN(2) == 0 {
		c.Cite = &decks.Cite{Source: d.Sources[0].ID, Section: Line(r), Page: pick(r, "", "41", "xii", "007", "41-42"), Quote: Line(r)}
	}
	return c
}

// was is what the id of the card with a number was before: mostly nothing.
func was(r *rand.Rand, i int) []string {
	list := []string{fmt.Sprintf("auto-%012x", i), fmt.Sprintf("Old.%d", i), fmt.Sprintf("漢字_%d", i), fmt.Sprintf("long-%d-%s", i, strings.Repeat("x", 90))}
	from := r.IntN(8)
	if from >= len(list) {
		return nil
	}
	return list[from : from+1+r.IntN(len(list)-from)]
}

func pickPoints(r *rand.Rand) float64 { return []float64{1, 1, 2, 0.5, 2.25}[r.IntN(5)] }

func body(r *rand.Rand) decks.Body {
	texts := distinct(r, 2+r.IntN(5))
	cut := 1 + r.IntN(len(texts)-1)
	fixed := r.IntN(3) == 0
	switch decks.Kinds()[r.IntN(len(decks.Kinds()))] {
	case decks.KindShort:
		return &decks.Short{Answer: texts[0], Accept: texts[1:], Reverse: r.IntN(2) == 0}
	case decks.KindOpen:
		return &decks.Open{Answer: Text(r), Reverse: r.IntN(3) == 0}
	case decks.KindChoice:
		b := &decks.Choice{Answer: texts[0], Distractors: distractors(r, texts[1:]), Fixed: fixed}
		if fixed {
			b.AnswerAt = r.IntN(len(texts) + 1)
		}
		return b
	case decks.KindMultiple:
		switch r.IntN(5) {
		case 0:
			return &decks.Multiple{Distractors: distractors(r, texts), Fixed: fixed}
		case 1:
			return &decks.Multiple{Answers: texts, Fixed: fixed}
		}
		return &decks.Multiple{Answers: texts[:cut], Distractors: distractors(r, texts[cut:]), Fixed: fixed}
	case decks.KindTrueFalse:
		return &decks.TrueFalse{Answer: r.IntN(2) == 0}
	case decks.KindNumber:
		return &decks.Number{Answer: number(r), Tolerance: tolerance(r), Unit: pick(r, "", "km", "%", `"`)}
	case decks.KindCloze:
		return cloze(r)
	case decks.KindMatch:
		rights := distinct(r, 3)
		pairs := []decks.Pair{{Left: texts[0], Right: rights[0]}, {Left: texts[1], Right: rights[1]}}
		return &decks.Match{Pairs: pairs, Distractors: distractors(r, rights[2:]), Fixed: fixed}
	case decks.KindList:
		return list(r, texts)
	case decks.KindOrder:
		return &decks.Order{Steps: texts, Fixed: fixed}
	}
	panic("deckstest: a kind of card that it cannot make")
}

// list has items of one spelling and of two.
func list(r *rand.Rand, texts []string) *decks.List {
	b := &decks.List{Ordered: r.IntN(3) == 0}
	for len(texts) > 0 {
		n := min(1+r.IntN(2), len(texts))
		b.Items = append(b.Items, decks.Item(texts[:n:n]))
		texts = texts[n:]
	}
	if r.IntN(2) == 0 {
		b.Need = 1 + r.IntN(len(b.Items))
	}
	return b
}

// distinct makes texts no two of which are the same to a reader.
func distinct(r *rand.Rand, n int) []string {
	list := make([]string, n)
	for i := range list {
		list[i] = fmt.Sprintf("%s%c", Text(r), 'A'+i)
	}
	return list
}

func distractors(r *rand.Rand, texts []string) []decks.Distractor {
	var list []decks.Distractor
	for _, text := range texts {
		d := decks.Distractor{Text: text}
		if r.IntN(3) == 0 {
			d.Why = Text(r)
		}
		list = append(list, d)
	}
	return list
}

func number(r *rand.Rand) float64 {
	return []float64{0, 42, -7, 3.5, 1e-9, 1234567.25, 9007199254740992, 0.1}[r.IntN(8)]
}

func tolerance(r *rand.Rand) decks.Tolerance {
	return []decks.Tolerance{{}, {Value: 0.5}, {Value: 5, Percent: true}, {Value: 2}}[r.IntN(4)]
}

func cloze(r *rand.Rand) *decks.Cloze {
	numbered := r.IntN(2) == 0
	var text strings.Builder
	for i := range 1 + r.IntN(4) {
		blank := &decks.Blank{Answer: pick(r, "Prophase", `\frac{1}{2}`, "a b", "çok", `x\|y`)}
		if numbered {
			blank.Group = 1 + i%2
		}
		if r.IntN(2) == 0 {
			blank.Accept, blank.Hint = []string{"other", "third"}, "a hint: so"
		}
		text.WriteString(pick(r, "Then ", "{ ", `\{\{ `, "*first* ", "\n\n- ", "and }} ") + blank.String())
	}
	c, err := decks.ParseCloze(strings.TrimSpace(text.String()))
	if err != nil {
		panic("internal error: deckstest: " + err.Error())
	}
	return c
}
