package cards

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/deckstest"
	"quiz/decks/lang"
	"quiz/decks/markup"
	"quiz/decks/numeral"
	"quiz/render"
	"quiz/render/layout"
	"quiz/render/typeset"
)

// A faceDump writes the sides of cards as text: line by line, with sizes,
// styles and rules.
type faceDump struct {
	*printer
	styles map[*typeset.Face]string
	b      strings.Builder
}

func newFaceDump(t *testing.T, s *render.Selection, o Options) *faceDump {
	t.Helper()
	p, err := newPrinter(s, o)
	if err != nil {
		t.Fatal(err)
	}
	d := &faceDump{printer: p, styles: map[*typeset.Face]string{}}
	for name, style := range map[string]typeset.Style{"": 0, "bold ": typeset.Bold, "italic ": typeset.Italic, "bold italic ": typeset.Bold | typeset.Italic, "code ": typeset.Code} {
		text := p.setter.Prepare([]typeset.Block{{Spans: []typeset.Span{{Text: "x", Style: style}}}})
		line := p.drawer.placer.Place(text, 10*typeset.Point, 1e6, 1e6).Lines[0]
		d.styles[line.Words[0].Face] = name
	}
	return d
}

func (d *faceDump) card(t *testing.T, c *render.Card) {
	t.Helper()
	text := d.prepare(c)
	if text == nil {
		t.Fatal(d.faults)
	}
	fmt.Fprintf(&d.b, "card %d: %v, %s\n", c.Number, c.Kind, c.Card.ID)
	for side, name := range []string{"front", "back"} {
		fmt.Fprintf(&d.b, "  %s at %s points\n", name, PointText(text.sizes[side]))
		d.lines(laidText(&areasOf(d.drawer.imposer, layout.Side(side), text)[0]))
	}
	for side, name := range []string{"front", "back"} {
		fmt.Fprintf(&d.b, "  in the corners of the %s\n", name)
		d.lines(text.corners[side][0])
		d.lines(text.corners[side][1])
	}
}

// lines writes a line of a layout on a line. A label is one with its text.
func (d *faceDump) lines(l *typeset.Layout) {
	for i := range l.Lines {
		line := &l.Lines[i]
		if i == 0 || l.Lines[i-1].Y != line.Y {
			fmt.Fprintf(&d.b, "    %s:", PointText(line.Size))
		}
		fmt.Fprintf(&d.b, " %s", d.line(line))
		if i+1 == len(l.Lines) || l.Lines[i+1].Y != line.Y {
			d.b.WriteString("\n")
		}
	}
}

// line writes the words of a line. What is not upright is in brackets; rules
// say where they are, in thousandths of an em.
func (d *faceDump) line(line *typeset.Line) string {
	text, style := "", ""
	for _, w := range line.Words {
		if s := d.styles[w.Face]; s != style && strings.TrimSpace(w.Text) != "" {
			text += strings.Repeat("]", min(1, len(style))) + strings.Repeat("["+s, min(1, len(s)))
			style = s
		}
		text += w.Text
	}
	text += strings.Repeat("]", min(1, len(style)))
	for _, r := range line.Rules {
		text += fmt.Sprintf(" {rule %s%d+%d}", r.Text, r.X/1000, r.Width/1000)
	}
	return strings.TrimSpace(text)
}

// Both sides of every kind of card, for people to read: options and their
// letters, blanks ruled and filled, hints where they are asked for.
func TestFaces(t *testing.T) {
	sheet := compose(t, builtIn(t, "tour"))
	d := newFaceDump(t, sheet, Options{Stock: stock(t, "a7")})
	kinds := map[decks.Kind]bool{}
	for _, c := range sheet.Cards {
		d.card(t, c)
		kinds[c.Kind] = true
	}
	if len(kinds) != len(decks.Kinds()) {
		t.Errorf("%d kinds of cards", len(kinds))
	}
	hinted := newFaceDump(t, sheet, Options{Stock: stock(t, "a7"), Hints: true})
	hinted.b.WriteString("\nwith hints\n")
	for _, c := range sheet.Cards {
		if c.Card.Hint != "" {
			hinted.card(t, c)
		}
	}
	deckstest.Golden(t, "pdf/faces.txt", d.b.String()+hinted.b.String())
}

// plainOf is a text without its markup, as a reader sees it.
func plainOf(source string) (text string) {
	for _, b := range markup.Parse(source) {
		if b.Kind == markup.Item {
			text += bullet(b)
		}
		for _, s := range b.Spans {
			switch {
			case s.Image != "":
			case s.Style&markup.Math != 0:
				text += markup.Line(s.Text)
			default:
				text += s.Text
			}
		}
		text += " "
	}
	return text
}

// wantedFront and wantedBack are what a card must say, told by the card.
func wantedFront(c *render.Card, hints bool) string {
	text := plainOf(c.Prompt)
	labels := c.Labels()
	switch c.Kind {
	case decks.KindCloze:
		text = plainOf(filledWith(c, func(b *decks.Blank) string {
			if b.Hint == "" {
				return gapText
			}
			return gapText + " (" + b.Hint + ")"
		}))
	case decks.KindTrueFalse:
		yes, no := lang.TruthWords(c.Deck.Language)
		text += "☐" + yes + "☐" + no
	case decks.KindMatch:
		for i, left := range c.Lefts {
			text += fmt.Sprint(i+1, ")", plainOf(left))
		}
	case decks.KindShort, decks.KindOpen, decks.KindChoice, decks.KindMultiple, decks.KindNumber, decks.KindOrder, decks.KindList: // below
	}
	for i, o := range c.Options {
		switch c.Kind {
		case decks.KindMultiple:
			text += "☐" + labels[i] + ")" + plainOf(o.Text)
		case decks.KindChoice, decks.KindMatch:
			text += labels[i] + ")" + plainOf(o.Text)
		case decks.KindOrder:
			text += fmt.Sprint(i+1, ")", plainOf(o.Text))
		case decks.KindShort, decks.KindOpen, decks.KindTrueFalse, decks.KindNumber, decks.KindCloze, decks.KindList: // said above
		}
	}
	if b, ok := c.Card.Body.(*decks.List); ok {
		for i := range b.Asked() {
			text += itemSign(b, i) + gapText
		}
	}
	if hints {
		text += plainOf(c.Card.Hint)
	}
	return text
}

// filledWith is the text of a cloze with a text for each blank that is asked.
func filledWith(c *render.Card, fill func(*decks.Blank) string) (text string) {
	for _, piece := range c.Gaps() {
		text += piece.Text
		if piece.Blank > 0 {
			text += fill(c.Blanks[piece.Blank-1])
		}
	}
	return text
}

// itemSign stands before an item of a list, or before the line for it.
func itemSign(b *decks.List, i int) string {
	if b.Ordered {
		return fmt.Sprint(i+1, ".")
	}
	return "•"
}

func wantedBack(c *render.Card) (text string) {
	labels := c.Labels()
	switch b := c.Card.Body.(type) {
	case *decks.Choice, *decks.Multiple:
		for i, o := range c.Options {
			if o.Right {
				text += labels[i] + ")" + plainOf(o.Text)
			}
		}
		if multiple, ok := b.(*decks.Multiple); ok && len(multiple.Answers) == 0 {
			text = "—"
		}
	case *decks.List:
		if b.Need > 0 && b.Need < len(b.Items) {
			text = fmt.Sprint(b.Need, "/", len(b.Items))
		}
		var also []string
		for i, item := range b.Items {
			text += itemSign(b, i) + plainOf(item[0])
			if other := render.Also(c.Deck, c.Card, item); other != "" {
				also = append(also, markup.Plain(item[0])+"="+markup.Plain(other))
			}
		}
		text += strings.Join(also, ";")
	case *decks.TrueFalse:
		yes, no := lang.TruthWords(c.Deck.Language)
		text = map[bool]string{true: yes, false: no}[b.Answer]
	case *decks.Number:
		text = numeral.Format(b.Answer, c.Deck.AnswersIn()) + b.Unit
	case *decks.Cloze:
		text = plainOf(filledWith(c, func(b *decks.Blank) string { return b.Answer }))
	case *decks.Match:
		for i, left := range c.Lefts {
			text += fmt.Sprint(i+1, labels[c.Want[i]], ")", plainOf(left+" – "+c.Options[c.Want[i]].Text))
		}
	case *decks.Order:
		for place, step := range b.Steps {
			for i, o := range c.Options {
				if o.Step == place {
					text += fmt.Sprint(i+1, ")", plainOf(step))
				}
			}
		}
	case *decks.Short:
		text = plainOf(b.Answer)
		if also := render.Also(c.Deck, c.Card, append([]string{b.Answer}, b.Accept...)); also != "" {
			text += "=" + also
		}
	case *decks.Open:
		text = plainOf(b.Answer)
	}
	return text + plainOf(c.Card.Explanation) + render.SourceLine(c.Deck, c.Card)
}

// Each side says all that it must and nothing else, in order: so the letter on
// the back is that of the right option in front, and the numbers behind a row
// of steps are those in front.
func TestFacesSayAll(t *testing.T) {
	for seed := range uint64(60) {
		hints := seed%2 == 0 // on half of the fronts
		f := sideMaker{hints: hints, pictures: newGallery()}
		for _, c := range randomSheet(t, seed, 3).Cards {
			front, _ := blockText(f.front(c))
			back, _ := blockText(f.back(c))
			if want := wantedFront(c, hints); squeezed(front) != squeezed(want) {
				t.Errorf("seed %d, the front of %v card %d is\n%q, want\n%q", seed, c.Kind, c.Number, squeezed(front), squeezed(want))
			}
			if want := wantedBack(c); squeezed(back) != squeezed(want) {
				t.Errorf("seed %d, the back of %v card %d is\n%q, want\n%q", seed, c.Kind, c.Number, squeezed(back), squeezed(want))
			}
		}
	}
}

// secrets puts a word of its own into everything that a front must not say.
func secrets(r *rand.Rand) *decks.Deck {
	d := deckstest.Deck(r)
	n := 0
	secret := func() string {
		n++
		return fmt.Sprintf(" secret%d.", n)
	}
	hide := func(list []decks.Distractor) {
		for i := range list {
			list[i].Why = secret()
		}
	}
	for i, c := range d.Cards.All() {
		c.Explanation += secret()
		if c.Cite != nil {
			c.Cite.Section, c.Cite.Quote = secret(), secret()
		}
		switch b := c.Body.(type) {
		case *decks.Short:
			b.Answer, b.Accept, b.Reverse = "a"+secret(), []string{secret()}, false
		case *decks.Open:
			b.Answer = "a" + secret()
		case *decks.List:
			for i := range b.Items {
				b.Items[i] = decks.Item{secret(), secret()}
			}
		case *decks.Choice:
			hide(b.Distractors)
		case *decks.Multiple:
			hide(b.Distractors)
		case *decks.Match:
			hide(b.Distractors)
		case *decks.Cloze:
			for _, blank := range b.Blanks() {
				blank.Answer, blank.Accept = fmt.Sprintf("hidden%d-%d", i, blank.Group), []string{secret()}
			}
		}
	}
	return d
}

// No front gives away what its back is there for. Of a cloze with numbered
// blanks, the answers to the other questions stand in the text.
func TestFrontsKeepSecrets(t *testing.T) {
	others := 0
	for seed := range uint64(60) {
		d := secrets(rand.New(rand.NewPCG(seed, 3)))
		f := sideMaker{hints: false, pictures: newGallery()}
		for _, c := range compose(t, d).Cards {
			front, _ := blockText(f.front(c))
			if strings.Contains(front, "secret") {
				t.Errorf("the front of a %v card says %q", c.Kind, front)
			}
			cloze, ok := c.Card.Body.(*decks.Cloze)
			if !ok {
				continue
			}
			for _, b := range cloze.Blanks() {
				asked := slices.Contains(c.Blanks, b)
				if strings.Contains(front, b.Answer) == asked {
					t.Errorf("card %q, part %q: asked is %t of %s, and the front says %q", c.Card.ID, c.Part, asked, b.Answer, front)
				}
				if !asked {
					others++
				}
			}
		}
	}
	if others == 0 {
		t.Error("no cloze had a second question")
	}
}

// Of a card with shuffled options, what is shown is not the deck's order, or it
// would be solved by anyone who looks at two cards.
func TestFacesAreShuffled(t *testing.T) {
	sheet := compose(t, builtIn(t, "tour"))
	f := sideMaker{pictures: newGallery()}
	for _, c := range sheet.Cards {
		order, ok := c.Card.Body.(*decks.Order)
		if !ok {
			continue
		}
		front, _ := blockText(f.front(c))
		back, _ := blockText(f.back(c))
		at := func(text, step string) int { return strings.Index(text, step) }
		if slices.IsSortedFunc(order.Steps, func(a, b string) int { return at(front, a) - at(front, b) }) {
			t.Errorf("the front is solved: %s", front)
		}
		if !slices.IsSortedFunc(order.Steps, func(a, b string) int { return at(back, a) - at(back, b) }) {
			t.Errorf("the back is not solved: %s", back)
		}
	}
}

// A deck's own words for true and false, by its language; English where they
// are not known.
func TestTruthWords(t *testing.T) {
	for language, want := range map[string]string{
		"en": "☐true☐false", "": "☐true☐false", "tlh": "☐true☐false", "az-Latn-AZ": "☐doğru☐yanlış",
		"DE-at": "☐richtig☐falsch", "ru": "☐верно☐неверно", "ur": "☐درست☐غلط", "deu": "☐richtig☐falsch", "de_DE": "☐richtig☐falsch",
	} {
		d := written(t, "title = 'T'\n[[card]]\nquestion = 'Q'\nanswer = true\n")
		d.Language = language
		c := compose(t, d).Cards[0]
		f := sideMaker{pictures: newGallery()}
		front, _ := blockText(f.front(c))
		back, _ := blockText(f.back(c))
		if got := squeezed(front); got != "Q"+want {
			t.Errorf("language %q: front %q, want %q", language, got, "Q"+want)
		}
		if yes, _, _ := strings.Cut(strings.TrimPrefix(want, "☐"), "☐"); strings.TrimSpace(back) != yes {
			t.Errorf("language %q: back %q, want %q", language, back, yes)
		}
	}
}

// The letter of the right option stands before its text, whatever that is.
func TestLetterBeforeAnswer(t *testing.T) {
	f := sideMaker{pictures: newGallery()}
	for answer, want := range map[string]string{"```\nx = 1\n```": "x=1", "- item": "•item", "1. one\n2. two": "1.one2.two", "plain": "plain"} {
		d := numbered(1)
		d.Cards.At(0).Body = &decks.Choice{Answer: answer, Distractors: []decks.Distractor{{Text: "w"}}, Fixed: true, AnswerAt: 1}
		back, _ := blockText(f.back(compose(t, d).Cards[0]))
		if squeezed(back) != "a)"+want {
			t.Errorf("%q: the back says %q, want %q", answer, squeezed(back), "a)"+want)
		}
	}
}

// A noncharacter in a text is not a blank.
func TestNoncharactersAreNoBlanks(t *testing.T) {
	f := sideMaker{pictures: newGallery()}
	d := numbered(1)
	d.Cards.At(0).Question = "a\ufdd0b \ufdd1c\ufdd2"
	for _, b := range f.front(compose(t, d).Cards[0]) {
		if slices.ContainsFunc(b.Spans, func(s typeset.Span) bool { return s.Gap || s.Style != 0 }) {
			t.Errorf("spans %+v", b.Spans)
		}
	}
}

// Many short options stand in two columns, few or long ones below one another.
func TestColumnsOfOptions(t *testing.T) {
	for _, c := range []struct {
		n       int
		text    string
		columns int
	}{{6, "", 0}, {7, "", 2}, {26, "", 2}, {8, "a text of many words", 0}} {
		b := &decks.Order{}
		for i := range c.n {
			b.Steps = append(b.Steps, fmt.Sprint(i, c.text))
		}
		d := numbered(1)
		d.Cards.At(0).Body = b
		f := sideMaker{pictures: newGallery()}
		front := f.front(compose(t, d).Cards[0])
		last := front[len(front)-1]
		if len(last.Columns) != c.columns {
			t.Errorf("%d options %q stand in %d columns", c.n, c.text, len(last.Columns))
		}
		if c.columns == 2 && len(last.Columns[0])-len(last.Columns[1]) != c.n%2 {
			t.Errorf("%d options are %d and %d", c.n, len(last.Columns[0]), len(last.Columns[1]))
		}
	}
}
