package decks

import "strconv"

// A Body is what a card of one kind asks and expects. It is one of the ten
// pointer types below, and nothing else.
//
//sumtype:decl
type Body interface {
	Kind() Kind

	// Expected lists the right answers as text: one line for most kinds, one
	// for each blank, pair, step, item or right option otherwise.
	Expected() []string

	isBody()
}

// Short is answered by typing a word or a few; marking is forgiving.
type Short struct {
	Answer  string
	Accept  []string // other right answers
	Reverse bool     // ask it the other way round as well
}

// Open is answered in the mind and marked by the player.
type Open struct {
	Answer  string
	Reverse bool // ask it the other way round as well
}

// Choice is answered by picking one option.
type Choice struct {
	Answer      string
	Distractors []Distractor
	Fixed       bool // shuffle = false
	AnswerAt    int  // with Fixed: which option the answer is, from 1; 0: the first
}

// Multiple is answered by picking every right option. There are two options at
// the least; of Answers and Distractors one may be empty: then none is right, or
// all are.
type Multiple struct {
	Answers     []string
	Distractors []Distractor
	Fixed       bool
}

// A Distractor is a wrong option.
type Distractor struct {
	Text string
	Why  string // why it is wrong; may be empty
}

// TrueFalse is answered by true or false.
type TrueFalse struct {
	Answer bool
}

// Number is answered by a number, marked by its value and unit.
type Number struct {
	Answer    float64 // finite
	Tolerance Tolerance
	Unit      string // may be empty
}

// A Tolerance is how far from the answer a number may lie and be right.
type Tolerance struct {
	Value   float64 // 0 or more
	Percent bool    // Value is per cent of the answer
}

// Match is answered by saying which right side goes with each left side.
type Match struct {
	Pairs       []Pair
	Distractors []Distractor // right sides that go with nothing
	Fixed       bool
}

// A Pair is a left side with the right side that goes with it.
type Pair struct{ Left, Right string }

// Order is answered by putting steps in order.
type Order struct {
	Steps []string // in the right order
	Fixed bool
}

// List is answered by typing several things on one line; each is marked for
// itself, and marking is forgiving.
type List struct {
	Items   []Item // 1 to 100
	Ordered bool   // the order counts
	Need    int    // how many are asked for, 1 to len(Items); 0: all
}

// An Item is one thing of a list, in its spellings, of which the first is shown.
// It is never empty.
type Item []string

// isBody closes the sum: no other package can add a kind.
func (*Short) isBody()     {}
func (*Open) isBody()      {}
func (*Choice) isBody()    {}
func (*Multiple) isBody()  {}
func (*TrueFalse) isBody() {}
func (*Number) isBody()    {}
func (*Cloze) isBody()     {}
func (*Match) isBody()     {}
func (*Order) isBody()     {}
func (*List) isBody()      {}

func (*Short) Kind() Kind     { return KindShort }
func (*Open) Kind() Kind      { return KindOpen }
func (*Choice) Kind() Kind    { return KindChoice }
func (*Multiple) Kind() Kind  { return KindMultiple }
func (*TrueFalse) Kind() Kind { return KindTrueFalse }
func (*Number) Kind() Kind    { return KindNumber }
func (*Cloze) Kind() Kind     { return KindCloze }
func (*Match) Kind() Kind     { return KindMatch }
func (*Order) Kind() Kind     { return KindOrder }
func (*List) Kind() Kind      { return KindList }

func (b *Short) Expected() []string     { return []string{b.Answer} }
func (b *Open) Expected() []string      { return []string{b.Answer} }
func (b *Choice) Expected() []string    { return []string{b.Answer} }
func (b *Multiple) Expected() []string  { return b.Answers }
func (b *TrueFalse) Expected() []string { return []string{strconv.FormatBool(b.Answer)} }
func (b *Order) Expected() []string     { return b.Steps }

// Expected gives the number with its unit.
func (b *Number) Expected() []string {
	text := FormatNumber(b.Answer)
	if b.Unit != "" {
		text += " " + b.Unit
	}
	return []string{text}
}

// Expected gives the answer of each blank.
func (b *Cloze) Expected() []string {
	var list []string
	for _, blank := range b.Blanks() {
		list = append(list, blank.Answer)
	}
	return list
}

// Expected gives each pair as "left – right".
func (b *Match) Expected() []string {
	list := make([]string, len(b.Pairs))
	for i, pair := range b.Pairs {
		list[i] = pair.String()
	}
	return list
}

// String writes a pair in one text.
func (p Pair) String() string { return p.Left + " – " + p.Right }

// Expected gives the first spelling of each item.
func (b *List) Expected() []string {
	list := make([]string, len(b.Items))
	for i, item := range b.Items {
		if len(item) > 0 {
			list[i] = item[0]
		}
	}
	return list
}

// Asked is how many items are asked for.
func (b *List) Asked() int {
	if b.Need > 0 {
		return min(b.Need, len(b.Items))
	}
	return len(b.Items)
}

// FormatNumber writes a number in the fewest digits that mean it, and without
// an exponent unless it is very large or small.
func FormatNumber(n float64) string {
	abs := max(n, -n)
	if abs == 0 || abs >= 1e-6 && abs < 1e15 {
		return strconv.FormatFloat(n, 'f', -1, 64)
	}
	return strconv.FormatFloat(n, 'g', -1, 64)
}

// String writes the tolerance as it is shown: "0.5" or "5%".
func (t Tolerance) String() string {
	if t.Percent {
		return FormatNumber(t.Value) + "%"
	}
	return FormatNumber(t.Value)
}

// Of is how far from answer a number may lie.
func (t Tolerance) Of(answer float64) float64 {
	if t.Percent {
		return t.Value / 100 * max(answer, -answer)
	}
	return t.Value
}
