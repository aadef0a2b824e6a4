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
		return &decks.Short{Answer: f.text("answer"), Accept: f.texts("accept"), Reverse: f.bool("reverse", false)}, false
	case decks.KindOpen:
		return &decks.Open{Answer: f.text("answer"), Reverse: f.bool("reverse", false)}, false
	case decks.KindChoice:
		return &decks.Choice{Answer: f.text("answer"), Distractors: f.distractors(), Fixed: f.fixed(), AnswerAt: f.count("answer-at")}, false
	case decks.KindMultiple:
		return f.multiple(), false
	case decks.KindTrueFalse:
		return &decks.TrueFalse{Answer: f.bool("answer", false)}, false
	case decks.KindNumber:
		return &decks.Number{Answer: f.number("answer", 0), Tolerance: f.tolerance(), Unit: f.filled("unit")}, false
	case decks.KindCloze:
		return f.cloze()
	case decks.KindMatch:
		return f.match()
	case decks.KindOrder:
		return &decks.Order{Steps: f.texts("order"), Fixed: f.fixed()}, false
	case decks.KindList:
		return f.list(), false
	}
	return nil, true
}

func (f *fields) multiple() decks.Body {
	b := &decks.Multiple{Answers: f.texts("answer"), Distractors: f.distractors(), Fixed: f.fixed()}
	array, ok := asArray(f.values["distractors"])
	if ok && len(array) == 0 {
		f.bad("distractors", `where all options are right, leave it out and write kind = "multiple"`, "distractors is empty")
		f.noteSaid(keyPath(f.path, "answer")) // it needs more options, and that is said
	} else if !ok && f.has("distractors") && len(b.Answers) == 0 {
		f.noteSaid(keyPath(f.path, "answer")) // there may be options yet
	}
	return b
}

// distractors reads wrong options: texts, or tables with text and why. One that
// is neither is reported, and left empty.
func (f *fields) distractors() []decks.Distractor {
	value, ok := f.values["distractors"]
	if !ok {
		return nil
	}
	array, ok := asArray(value)
	if !ok {
		f.bad("distractors", `write them in brackets: distractors = ["…", "…"]`, "distractors must be a list, and is %s", describe(value))
		return nil
	}
	var list []decks.Distractor
	for i, element := range array {
		list = append(list, f.distractor(i, element))
	}
	return list
}

func (f *fields) distractor(i int, element any) decks.Distractor {
	switch v := element.(type) {
	case string:
		return decks.Distractor{Text: strings.TrimSpace(v)}
	case map[string]any:
		at := table{f.piece, elementPath(keyPath(f.path, "distractors"), i)}
		t := &fields{at, v, f.noun, f.name, f.found}
		if !t.has("text") {
			f.badElement("distractors", i, `write { text = "…", why = "…" }`, "distractor has no text")
		}
		t.unknown([]string{"text", "why"}, nil)
		d := decks.Distractor{Text: t.filled("text"), Why: t.text("why")}
		if d.Text == "" {
			f.noteSaid(at.path)
		}
		return d
	}
	f.badElement("distractors", i, "write it in quotes", "a distractor must be text, and is %s", describe(element))
	return decks.Distractor{}
}

// tolerance reads 0.5 or "5%". What is neither is NaN.
func (f *fields) tolerance() decks.Tolerance {
	text, isText := f.values["tolerance"].(string)
	if !isText {
		return decks.Tolerance{Value: f.number("tolerance", 0)}
	}
	digits, percent := strings.CutSuffix(strings.TrimSpace(text), "%")
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
	m := &decks.Match{Distractors: f.distractors(), Fixed: f.fixed()}
	array, ok := asArray(f.values["pairs"])
	if !ok {
		f.bad("pairs", `write pairs = [["left", "right"], …]`, "pairs must be a list of pairs, and is %s", describe(f.values["pairs"]))
		return m, true
	}
	for _, element := range array {
		m.Pairs = append(m.Pairs, pair(element))
	}
	return m, false
}

// pair reads two texts in a list. What is something else is no pair.
func pair(element any) decks.Pair {
	if sides, _ := asArray(element); len(sides) == 2 {
		left, leftText := sides[0].(string)
		right, rightText := sides[1].(string)
		if leftText && rightText {
			return decks.Pair{Left: strings.TrimSpace(left), Right: strings.TrimSpace(right)}
		}
	}
	return decks.Pair{}
}

// fixed tells if shuffle = false.
func (f *fields) fixed() bool { return !f.bool("shuffle", true) }
