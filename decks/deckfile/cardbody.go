package deckfile

import (
	"math"
	"strconv"
	"strings"

	"quiz/decks"
)

// body reads what is particular to a kind. It is broken if it is nothing that
// could be asked, and then there for what else is wrong with it.
func (f *fields) body(kind decks.Kind) (b decks.Body, broken bool) {
	switch kind {
	case decks.KindShort:
		b := f.pools.Shorts.New()
		b.Answer, b.Accept, b.Reverse = f.text("answer"), f.texts("accept"), f.bool("reverse", false)
		return b, false
	case decks.KindOpen:
		b := f.pools.Opens.New()
		b.Answer, b.Reverse = f.text("answer"), f.bool("reverse", false)
		return b, false
	case decks.KindChoice:
		b := f.pools.Choices.New()
		b.Answer, b.Distractors, b.Fixed, b.AnswerAt = f.text("answer"), f.distractors(), f.fixed(), f.count("answer-at")
		return b, false
	case decks.KindMultiple:
		return f.multiple(), false
	case decks.KindTrueFalse:
		b := f.pools.TrueFalses.New()
		b.Answer = f.bool("answer", false)
		return b, false
	case decks.KindNumber:
		b := f.pools.Numbers.New()
		b.Answer, b.Tolerance, b.Unit = f.number("answer", 0), f.tolerance(), f.filled("unit")
		return b, false
	case decks.KindCloze:
		return f.cloze()
	case decks.KindMatch:
		return f.match()
	case decks.KindOrder:
		b := f.pools.Orders.New()
		b.Steps, b.Fixed = f.texts("order"), f.fixed()
		return b, false
	case decks.KindList:
		return f.list(), false
	}
	return nil, true
}

func (f *fields) multiple() decks.Body {
	b := f.pools.Multiples.New()
	b.Answers, b.Distractors, b.Fixed = f.texts("answer"), f.distractors(), f.fixed()
	wrong := f.value("distractors")
	if wrong.isList() && len(wrong.items) == 0 {
		f.bad("distractors", `where all options are right, leave it out and write kind = "multiple"`, "distractors is empty")
		f.noteSaid(keyPath(f.at().path, "answer")) // it needs more options, and that is said
	} else if !wrong.isList() && f.has("distractors") && len(b.Answers) == 0 {
		f.noteSaid(keyPath(f.at().path, "answer")) // there may be options yet
	}
	return b
}

var distractorKeys = []string{"text", "why"}

// distractors reads wrong options: texts, or tables with text and why. One that
// is neither is reported, and left empty.
func (f *fields) distractors() []decks.Distractor {
	v := f.value("distractors")
	if !v.isList() {
		if v.typ != noValue {
			f.bad("distractors", `write them in brackets: distractors = ["…", "…"]`, "distractors must be a list, and is %s", v.describe())
		}
		return nil
	}
	if len(v.items) == 0 {
		return nil
	}
	list := f.pools.Distractors.Take(len(v.items))
	for i := range v.items {
		list[i] = f.distractor(i, &v.items[i])
	}
	return list
}

func (f *fields) distractor(i int, element *value) decks.Distractor {
	switch element.typ {
	case textValue:
		return decks.Distractor{Text: strings.TrimSpace(element.text)}
	case tableValue:
		t := f.inside("distractors", i, element.items)
		if !t.has("text") {
			f.badElement("distractors", i, `write { text = "…", why = "…" }`, "distractor has no text")
		}
		t.unknown(distractorKeys, nil)
		d := decks.Distractor{Text: t.filled("text"), Why: t.text("why")}
		if d.Text == "" {
			f.noteSaid(t.at().path)
		}
		return d
	}
	f.badElement("distractors", i, "write it in quotes", "a distractor must be text, and is %s", element.describe())
	return decks.Distractor{}
}

// tolerance reads 0.5 or "5%". What is neither is NaN.
func (f *fields) tolerance() decks.Tolerance {
	v := f.value("tolerance")
	if !v.isText() {
		return decks.Tolerance{Value: f.number("tolerance", 0)}
	}
	digits, percent := strings.CutSuffix(strings.TrimSpace(v.text), "%")
	n, err := strconv.ParseFloat(strings.TrimSpace(digits), 64)
	if !percent || err != nil {
		n = math.NaN()
	}
	return decks.Tolerance{Value: n, Percent: true}
}

// cloze reads a text with blanks. One that cannot be read as such is kept as text
// alone, for the rules to say why.
func (f *fields) cloze() (b decks.Body, broken bool) {
	text := f.text("cloze")
	cloze, err := decks.ParseCloze(text)
	if err != nil {
		return &decks.Cloze{Parts: []decks.ClozePart{{Text: text}}}, true
	}
	return cloze, false
}

func (f *fields) match() (b decks.Body, broken bool) {
	m := f.pools.Matches.New()
	m.Distractors, m.Fixed = f.distractors(), f.fixed()
	v := f.value("pairs")
	if !v.isList() {
		f.bad("pairs", `write pairs = [["left", "right"], …]`, "pairs must be a list of pairs, and is %s", v.describe())
		return m, true
	}
	if len(v.items) == 0 {
		return m, false
	}
	m.Pairs = f.pools.Pairs.Take(len(v.items))
	for i := range v.items {
		m.Pairs[i] = pair(&v.items[i])
	}
	return m, false
}

// pair reads two texts in a list. What is something else is no pair.
func pair(element *value) decks.Pair {
	sides := element.items
	if !element.isList() || len(sides) != 2 || !sides[0].isText() || !sides[1].isText() {
		return decks.Pair{}
	}
	return decks.Pair{Left: strings.TrimSpace(sides[0].text), Right: strings.TrimSpace(sides[1].text)}
}

// fixed tells if shuffle = false.
func (f *fields) fixed() bool { return !f.bool("shuffle", true) }
