package decks

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// mostOptions is how many options, right sides or steps a card may have: as
// many as there are letters to call them by.
const mostOptions = 26

// body reads what is particular to a kind. It is nil if nothing can be made of
// it; each fault has been reported.
func (f *fields) body(kind Kind, c *Card) Body {
	if kind != KindCloze {
		if c.Question = f.filled("question"); !f.has("question") {
			f.report(f.keySpan(""), `give it one: question = "…"`, "card has no question")
		}
	}
	switch kind {
	case KindShort:
		return &Short{f.filled("answer"), f.texts("accept"), f.bool("reverse", false)}
	case KindOpen:
		return &Open{f.filled("answer"), f.bool("reverse", false)}
	case KindChoice:
		return f.choice()
	case KindMultiple:
		return f.multiple()
	case KindTrueFalse:
		return &TrueFalse{f.bool("answer", false)}
	case KindNumber:
		return f.number()
	case KindCloze:
		return f.cloze()
	case KindMatch:
		return f.match()
	case KindOrder:
		return f.order()
	case KindList:
		return f.list()
	}
	return nil
}

func (f *fields) choice() Body {
	b := &Choice{Answer: f.filled("answer"), Distractors: f.distractors(), Fixed: f.fixed()}
	if len(b.Distractors) == 0 && f.emptyList("distractors") {
		f.bad("distractors", "a choice needs at least one wrong option; without any it is a short card", "distractors is empty")
	}
	f.tooMany("distractors", 1+len(b.Distractors))
	if f.isDistractor(b.Answer, b.Distractors) {
		f.bad("answer", "take it out of one of them", "answer %q is also a distractor", shorten(b.Answer, 60))
	}
	b.AnswerAt = f.answerAt(b)
	return b
}

// answerAt reads the place of the answer among options that are not shuffled.
func (f *fields) answerAt(b *Choice) int {
	if !f.has("answer-at") {
		return 0
	}
	n, isInt := f.values["answer-at"].(int64)
	switch {
	case !isInt || n < 1 || n > int64(1+len(b.Distractors)):
		f.bad("answer-at", "", "answer-at must be a number from 1 to %d, the number of options", 1+len(b.Distractors))
		return 0
	case !b.Fixed:
		f.badKey("answer-at", "add shuffle = false, or leave answer-at out", "answer-at means nothing while options are shuffled")
		return 0
	}
	return int(n)
}

func (f *fields) multiple() Body {
	b := &Multiple{Answers: f.texts("answer"), Distractors: f.distractors(), Fixed: f.fixed()}
	n := len(b.Answers) + len(b.Distractors)
	switch {
	case f.emptyList("distractors"):
		f.bad("distractors", `where all options are right, leave it out and write kind = "multiple"`, "distractors is empty")
	case f.emptyList("answer") && !f.has("distractors"):
		f.bad("answer", `where no option is right, list them as distractors = ["…", "…"]`, "answer is an empty list")
	case n == 1:
		f.bad("answer", "", "card of kind multiple has one option, and needs two at the least")
	}
	f.tooMany("distractors", n)
	f.twice("answer", b.Answers)
	for i, answer := range b.Answers {
		if f.isDistractor(answer, b.Distractors) {
			f.badElement("answer", i, "take it out of one of them", "answer %q is also a distractor", shorten(answer, 60))
		}
	}
	return b
}

// distractors reads wrong options: texts, or tables with text and why.
func (f *fields) distractors() []Distractor {
	value, ok := f.values["distractors"]
	if !ok {
		return nil
	}
	array, ok := asArray(value)
	if !ok {
		f.bad("distractors", `write them in brackets: distractors = ["…", "…"]`, "distractors must be a list, and is %s", describe(value))
		return nil
	}
	var list []Distractor
	var texts []string
	for i, element := range array {
		if d := f.distractor(i, element); d.Text != "" {
			list, texts = append(list, d), append(texts, d.Text)
		}
	}
	f.twice("distractors", texts)
	return list
}

func (f *fields) distractor(i int, element any) Distractor {
	switch v := element.(type) {
	case string:
		if strings.TrimSpace(v) == "" {
			f.badElement("distractors", i, "", "distractors holds an empty text")
		}
		return Distractor{Text: strings.TrimSpace(v)}
	case map[string]any:
		at := place{f.piece, elementPath(keyPath(f.path, "distractors"), i)}
		t := &fields{at, v, f.noun, f.name, f.errs}
		if !t.has("text") {
			f.badElement("distractors", i, `write { text = "…", why = "…" }`, "distractor has no text")
		}
		t.unknown([]string{"text", "why"}, nil)
		return Distractor{t.filled("text"), t.text("why")}
	}
	f.badElement("distractors", i, "write it in quotes", "a distractor must be text, and is %s", describe(element))
	return Distractor{}
}

func (f *fields) number() Body {
	n, ok := asNumber(f.values["answer"])
	switch {
	case !ok:
		f.bad("answer", "", "answer must be a finite number")
	case math.Abs(n) > 1<<53, isBeyondExact(f.values["answer"]):
		f.bad("answer", "write it in quotes, to be marked as text", "answer is too large to be marked exactly")
	}
	return &Number{n, f.tolerance(), f.filled("unit")}
}

// isBeyondExact tells a whole number that floating point rounds.
func isBeyondExact(value any) bool {
	n, isInt := value.(int64)
	return isInt && (n > 1<<53 || n < -1<<53)
}

// tolerance reads 0.5 or "5%".
func (f *fields) tolerance() Tolerance {
	value, ok := f.values["tolerance"]
	if !ok {
		return Tolerance{}
	}
	t := Tolerance{}
	if text, isText := value.(string); isText {
		digits, percent := strings.CutSuffix(strings.TrimSpace(text), "%")
		n, err := strconv.ParseFloat(strings.TrimSpace(digits), 64)
		t, ok = Tolerance{n, true}, percent && err == nil && !math.IsNaN(n) && !math.IsInf(n, 0)
	} else {
		t.Value, ok = asNumber(value)
	}
	if !ok || t.Value < 0 || math.Signbit(t.Value) {
		f.bad("tolerance", `write a number such as 0.5, or per cent such as "5%"`, "tolerance must be a number of 0 or more, or per cent in quotes")
		return Tolerance{}
	}
	return t
}

func (f *fields) cloze() Body {
	text := f.filled("cloze")
	if text == "" {
		return nil
	}
	b, err := ParseCloze(text)
	if err != nil {
		ce := asClozeError(err)
		part, _, _ := strings.Cut(ce.at, "\n")
		f.badWithin("cloze", part, ce.hint, "%s", ce.msg)
		return nil
	}
	return b
}

func (f *fields) match() Body {
	b := &Match{Distractors: f.distractors(), Fixed: f.fixed()}
	array, ok := asArray(f.values["pairs"])
	if !ok {
		f.bad("pairs", `write pairs = [["left", "right"], …]`, "pairs must be a list of pairs, and is %s", describe(f.values["pairs"]))
		return nil
	}
	var lefts []string
	for i, element := range array {
		pair, ok := f.pair(i, element)
		if !ok {
			continue
		}
		b.Pairs, lefts = append(b.Pairs, pair), append(lefts, pair.Left)
		if f.isDistractor(pair.Right, b.Distractors) {
			f.badElement("pairs", i, "take it out of one of them", "right side %q is also a distractor", shorten(pair.Right, 60))
		}
	}
	if len(array) < 2 {
		f.bad("pairs", "", "pairs needs at least two pairs")
	}
	f.twice("pairs", lefts)
	f.tooMany("pairs", len(b.Pairs)+len(b.Distractors))
	return b
}

func (f *fields) pair(i int, element any) (Pair, bool) {
	sides, _ := asArray(element)
	if len(sides) == 2 {
		left, leftText := sides[0].(string)
		right, rightText := sides[1].(string)
		left, right = strings.TrimSpace(left), strings.TrimSpace(right)
		if leftText && rightText && left != "" && right != "" {
			return Pair{left, right}, true
		}
	}
	f.badElement("pairs", i, `write ["left", "right"]`, "a pair must be two texts")
	return Pair{}, false
}

func (f *fields) order() Body {
	b := &Order{Steps: f.texts("order"), Fixed: f.fixed()}
	if array, ok := asArray(f.values["order"]); ok && len(array) < 2 {
		f.bad("order", "", "order needs at least two steps")
	}
	f.twice("order", b.Steps)
	f.tooMany("order", len(b.Steps))
	return b
}

// fixed tells if shuffle = false.
func (f *fields) fixed() bool { return !f.bool("shuffle", true) }

// emptyList tells if a key holds a list without elements.
func (f *fields) emptyList(key string) bool {
	array, ok := asArray(f.values[key])
	return ok && len(array) == 0
}

func (f *fields) tooMany(key string, n int) {
	if n > mostOptions {
		f.bad(key, "", "card has %d options, and %d are the most that letters can name", n, mostOptions)
	}
}

// twice reports texts that stand in a list more than once. A list that is too
// long to be shown is not searched; that it is too long has been said.
func (f *fields) twice(key string, list []string) {
	if len(list) > mostOptions {
		return
	}
	for i, text := range list {
		if slices.ContainsFunc(list[:i], func(earlier string) bool { return sameText(earlier, text) }) {
			f.badWithin(key, text, "", "%s has %q twice", key, shorten(text, 60))
		}
	}
}

func (f *fields) isDistractor(text string, list []Distractor) bool {
	return text != "" && slices.ContainsFunc(list, func(d Distractor) bool { return sameText(d.Text, text) })
}

// sameText tells if two options are one to a reader. Composition and white space
// make no difference. Case does, for mW and MW are different things, and a card
// may ask how something is written; so does every sign, for +15 and -15 are too.
func sameText(a, b string) bool {
	if a == b {
		return true
	}
	if !simpleText(a) || !simpleText(b) {
		a, b = composed(a), composed(b)
	}
	return a == b
}

// simpleText tells text that composed would leave as it is.
func simpleText(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 || s[i] < ' ' || s[i] == ' ' && i > 0 && s[i-1] == ' ' {
			return false
		}
	}
	return true
}

func composed(s string) string { return norm.NFC.String(strings.Join(strings.Fields(s), " ")) }
