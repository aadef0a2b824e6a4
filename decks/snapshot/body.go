package snapshot

import (
	"quiz/decks"
	"quiz/decks/pool"
)

// body is a card's body: its kind, and what that kind has.
func (x *codec) body(b *decks.Body) {
	var kind int
	if !x.reading {
		kind = int((*b).Kind())
	}
	x.number(&kind)
	switch decks.Kind(kind) {
	case decks.KindShort:
		x.short(bodyOf(x, &x.Shorts, b))
	case decks.KindOpen:
		x.open(bodyOf(x, &x.Opens, b))
	case decks.KindChoice:
		x.choice(bodyOf(x, &x.Choices, b))
	case decks.KindMultiple:
		x.multiple(bodyOf(x, &x.Multiples, b))
	case decks.KindTrueFalse:
		x.flag(&bodyOf(x, &x.TrueFalses, b).Answer)
	case decks.KindNumber:
		x.numeric(bodyOf(x, &x.Numbers, b))
	case decks.KindCloze:
		x.cloze(bodyOf(x, &x.Clozes, b))
	case decks.KindMatch:
		x.match(bodyOf(x, &x.Matches, b))
	case decks.KindOrder:
		x.order(bodyOf(x, &x.Orders, b))
	case decks.KindList:
		x.list(bodyOf(x, &x.Lists, b))
	default:
		x.fail()
	}
}

// bodyOf is the body that is written, or a new one of its type, set as b.
func bodyOf[T any, P interface {
	*T
	decks.Body
}](x *codec, from *pool.Pool[T], b *decks.Body) P {
	if x.reading {
		*b = P(from.New())
	}
	return (*b).(P)
}

func (x *codec) short(b *decks.Short) {
	x.text(&b.Answer)
	x.strings(&b.Accept)
	x.flag(&b.Reverse)
}

func (x *codec) open(b *decks.Open) {
	x.text(&b.Answer)
	x.flag(&b.Reverse)
}

func (x *codec) choice(b *decks.Choice) {
	x.text(&b.Answer)
	x.wrong(&b.Distractors)
	x.flag(&b.Fixed)
	x.number(&b.AnswerAt)
}

func (x *codec) multiple(b *decks.Multiple) {
	x.strings(&b.Answers)
	x.wrong(&b.Distractors)
	x.flag(&b.Fixed)
}

// numeric is the body of kind number.
func (x *codec) numeric(b *decks.Number) {
	x.float(&b.Answer)
	x.float(&b.Tolerance.Value)
	x.flag(&b.Tolerance.Percent)
	x.text(&b.Unit)
}

func (x *codec) match(b *decks.Match) {
	pairs := listOf(x, &x.Pairs, &b.Pairs)
	for i := range pairs {
		x.text(&pairs[i].Left)
		x.text(&pairs[i].Right)
	}
	x.wrong(&b.Distractors)
	x.flag(&b.Fixed)
}

func (x *codec) order(b *decks.Order) {
	x.strings(&b.Steps)
	x.flag(&b.Fixed)
}

// list is the body of kind list. An item without a spelling is none.
func (x *codec) list(b *decks.List) {
	items := listOf(x, &x.Items, &b.Items)
	for i := range items {
		x.strings((*[]string)(&items[i]))
		if len(items[i]) == 0 {
			x.fail()
		}
	}
	x.flag(&b.Ordered)
	x.number(&b.Need)
}

func (x *codec) wrong(list *[]decks.Distractor) {
	distractors := listOf(x, &x.Distractors, list)
	for i := range distractors {
		x.text(&distractors[i].Text)
		x.text(&distractors[i].Why)
	}
}

func (x *codec) cloze(b *decks.Cloze) {
	parts := listOf(x, &x.Parts, &b.Parts)
	for i := range parts {
		x.text(&parts[i].Text)
		blank := parts[i].Blank != nil
		if x.flag(&blank); blank {
			x.blank(&parts[i])
		}
	}
}

func (x *codec) blank(p *decks.ClozePart) {
	if x.reading {
		p.Blank = x.Blanks.New()
	}
	x.number(&p.Blank.Group)
	x.text(&p.Blank.Answer)
	x.strings(&p.Blank.Accept)
	x.text(&p.Blank.Hint)
}
