package anki

import (
	"strconv"
	"strings"

	"golang.org/x/text/unicode/norm"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/decks/lang"
	"quiz/decks/markup"
	"quiz/render"
)

// A wanted field is what must be seen of a field, worked out from the card and
// not from what we write.
type wanted struct {
	text    strings.Builder
	maths   []string
	strange bool // has maths that no TeX is, and whose end MathJax sees elsewhere
	blanks  []*decks.Blank
}

// say adds text that is no markup.
func (w *wanted) say(texts ...string) *wanted {
	for _, text := range texts {
		w.text.WriteString(text)
	}
	return w
}

// show adds markup, as it reads in plain, and maths between \( and \).
func (w *wanted) show(source string) *wanted { return w.showText(markup.Parse(source), nil) }

// shownPart stands for a blank in a text while that is read as markup.
type shownPart struct {
	name   string
	answer string
}

func (w *wanted) showText(text markup.Text, parts []shownPart) *wanted {
	for i := range text {
		for k := range text[i].Spans {
			span := &text[i].Spans[k]
			for _, part := range parts {
				if !strings.Contains(span.Text, part.name) {
					continue
				}
				answer := part.answer
				if span.Style&(markup.Math|markup.Code) == 0 {
					answer = w.part(part.answer)
				}
				span.Text = strings.ReplaceAll(span.Text, part.name, answer)
			}
			if span.Style&markup.Math != 0 {
				span.Text = w.formula(span.Text)
			}
		}
	}
	plain := text.Verbatim()
	if len(text) > 1 || len(text) == 1 && text[0].Kind != markup.Paragraph {
		plain = "\n" + plain + "\n"
	}
	return w.say(plain)
}

// part is a text within another one.
func (w *wanted) part(source string) string {
	inner := &wanted{}
	inner.show(source)
	w.maths, w.strange = append(w.maths, inner.maths...), w.strange || inner.strange
	return inner.text.String()
}

func (w *wanted) formula(tex string) string {
	tex = strings.ReplaceAll(visible(tex), "\n", " ")
	if strings.HasSuffix(tex, `\`) {
		tex += " "
	}
	w.strange = w.strange || mathsEnd(tex+`\)`, `\)`) != len(tex)
	w.maths = append(w.maths, tex)
	return `\(` + tex + `\)`
}

// seen is the text as it must be seen.
func (w *wanted) seen() string { return lines(visible(w.text.String())) }

// visible is text with signs that stand for those that cannot be seen.
func visible(text string) string {
	return norm.NFC.String(strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t':
			return r
		case r < ' ':
			return '\u2400' + r
		case r == 0x7f:
			return '\u2421'
		case r >= 0x80 && r < 0xa0:
			return '\uFFFD'
		}
		return r
	}, text))
}

// A wantedNote is what a note must be.
type wantedNote struct {
	Type   Type
	fields []*wanted
	places []int // of cards
}

// wants is a card about to be a note.
type wants struct {
	Options
	d *decks.Deck
	c *decks.Card
	q *arrange.Question
}

func wantNote(d *decks.Deck, c *decks.Card, o Options) wantedNote {
	w := wants{o, d, c, arrange.New(d, c, arrange.Parts(c)[0], o.Seed)}
	short, _ := c.Body.(*decks.Short)
	open, _ := c.Body.(*decks.Open)
	both := short != nil && (short.Reverse || o.Reverse) || open != nil && open.Reverse
	typed := o.TypeIn && (short != nil && oneLine(short.Answer) || open != nil && oneLine(open.Answer)) && (!both || oneLine(c.Question))
	n := wantedNote{places: []int{0}}
	if cloze, ok := c.Body.(*decks.Cloze); ok {
		n.places = nil
		for place := range 500 {
			for _, b := range cloze.Blanks() {
				if max(b.Group, 1) == place+1 && (len(n.places) == 0 || n.places[len(n.places)-1] != place) {
					n.places = append(n.places, place)
				}
			}
		}
	}
	if o.Types == Stock {
		w.stock(&n, both, typed)
	} else {
		w.own(&n, both, typed)
	}
	return n
}

// oneLine tells if a text can be typed: it is neither several lines, nor a list
// or code, nor has maths.
func oneLine(source string) bool {
	html := markup.HTML{Text: func(_ string, style markup.Style) string {
		if style&markup.Math != 0 {
			return "<math>"
		}
		return ""
	}}.From(source)
	return !strings.Contains(strings.NewReplacer("<em>", "", "</em>", "", "<strong>", "", "</strong>", "", "<code>", "", "</code>", "").Replace(html), "<")
}

// stock has two fields; what is there besides the answer stands on the back.
func (w wants) stock(n *wantedNote, both, typed bool) {
	front, back := w.front(), &wanted{}
	n.fields = []*wanted{front, back}
	if w.c.Hint != "" {
		front.say("\nHint\n").show(w.c.Hint).say("\n")
	}
	also := w.also()
	notes := func(w *wants) {
		if text := also.text.String(); text != "" && w.q.Kind == decks.KindCloze {
			back.say("\n", text, "\n") // which has an = in it
		} else if text != "" {
			back.say("\n= ", text, "\n")
		}
		if w.c.Explanation != "" {
			back.say("\n").show(w.c.Explanation).say("\n")
		}
		if source := w.source().text.String(); source != "" {
			back.say("\n", source, "\n")
		}
	}
	switch {
	case w.q.Kind == decks.KindCloze:
		n.Type = StockCloze
		notes(&w)
		back.maths, back.strange = append(also.maths, back.maths...), back.strange || also.strange
	case both:
		n.Type, n.places = StockReversed, []int{0, 1}
		w.answer(back)
		before := back.text.Len()
		back.say("\nMore\n")
		after := back.text.Len()
		if notes(&w); back.text.Len() == after { // there is nothing to unfold
			text := back.text.String()[:before]
			back.text.Reset()
			back.say(text)
		}
	case typed:
		n.Type = StockTyped
		w.answer(back)
	default:
		n.Type = StockBasic
		w.answer(back)
		notes(&w)
	}
}

// front is what is asked.
func (w wants) front() *wanted {
	front := &wanted{}
	if w.q.Kind == decks.KindCloze {
		return w.cloze()
	}
	front.show(w.c.Question).say("\n")
	return w.below(front)
}

// below is what is shown below the question. Options are in their order.
func (w wants) below(f *wanted) *wanted {
	labels := w.q.Labels()
	switch w.q.Kind {
	case decks.KindChoice, decks.KindMultiple:
		for i, o := range w.q.Options {
			f.say("\n", labels[i], ". ")
			if w.q.Kind == decks.KindMultiple {
				f.say("☐ ")
			}
			f.show(o.Text)
		}
		f.say("\n")
	case decks.KindTrueFalse:
		yes, no := lang.TruthWords(w.d.Language)
		f.say(yes, " / ", no)
	case decks.KindMatch:
		for i := range max(len(w.q.Lefts), len(w.q.Options)) {
			if i < len(w.q.Lefts) {
				f.say("\n", string(rune('1'+i)), ") ").show(w.q.Lefts[i])
			}
			if i < len(w.q.Options) {
				f.say("\n", labels[i], ") ").show(w.q.Options[i].Text)
			}
		}
		f.say("\n")
	case decks.KindOrder:
		for _, o := range w.q.Options {
			f.say("\n- ").show(o.Text)
		}
		f.say("\n")
	case decks.KindList:
		if b := w.c.Body.(*decks.List); b.Need > 0 && b.Need < len(b.Items) {
			f.say(strconv.Itoa(b.Need), " / ", strconv.Itoa(len(b.Items)))
		}
	case decks.KindShort, decks.KindOpen, decks.KindNumber, decks.KindCloze: // nothing
	}
	return f
}

// answer is what is right.
func (w wants) answer(f *wanted) {
	labels := w.q.Labels()
	switch b := w.c.Body.(type) {
	case *decks.Short:
		f.show(b.Answer)
	case *decks.Open:
		f.show(b.Answer)
	case *decks.Choice, *decks.Multiple:
		w.markedOptions(f)
	case *decks.TrueFalse:
		yes, no := lang.TruthWords(w.d.Language)
		f.say(map[bool]string{true: yes, false: no}[b.Answer])
	case *decks.Number:
		f.say(render.NumberText(b, w.d.AnswersIn()))
	case *decks.Match:
		for i, left := range w.q.Lefts {
			right := ""
			for _, p := range b.Pairs {
				if p.Left == left {
					right = p.Right
				}
			}
			label := ""
			for k, o := range w.q.Options {
				if o.Text == right {
					label = labels[k]
				}
			}
			f.say("\n", string(rune('1'+i)), ") ").show(left).say("\n", label, ") ").show(right)
		}
		for i, o := range w.q.Options {
			if o.Why != "" {
				f.say("\n", labels[i], ") ").show(o.Text).say(" (").show(o.Why).say(")")
			}
		}
		f.say("\n")
	case *decks.Order:
		for i, step := range b.Steps {
			f.say("\n", string("123456789"[i]), ". ").show(step)
		}
		f.say("\n")
	case *decks.List:
		for i, item := range b.Items {
			label := "- "
			if b.Ordered {
				label = string("123456789"[i]) + ". "
			}
			f.say("\n" + label).show(item[0])
			if also := render.Also(w.d, w.c, item); also != "" {
				f.say(" = ").show(also)
			}
		}
		f.say("\n")
	}
}

// markedOptions are the options of a card of the stock types with the right
// ones marked.
func (w wants) markedOptions(f *wanted) {
	several := w.q.Kind == decks.KindMultiple
	for i, o := range w.q.Options {
		f.say("\n", w.q.Labels()[i], ". ")
		switch {
		case several && o.Right:
			f.say("☑ ").show(o.Text)
		case several:
			f.say("☐ ").show(o.Text)
		case o.Right:
			f.show(o.Text).say(" ✓")
		default:
			f.show(o.Text)
		}
		if o.Why != "" {
			f.say(" (").show(o.Why).say(")")
		}
	}
	f.say("\n")
}

// also is what would be right, too.
func (w wants) also() *wanted {
	f := &wanted{}
	switch b := w.c.Body.(type) {
	case *decks.Short:
		f.say(render.Also(w.d, w.c, append([]string{b.Answer}, b.Accept...)))
	case *decks.Cloze:
		for _, blank := range b.Blanks() {
			also := render.Also(w.d, w.c, append([]string{blank.Answer}, blank.Accept...))
			if also == "" {
				continue
			}
			if f.text.Len() > 0 {
				f.say("; ")
			}
			f.show(blank.Answer).say(" = ").show(also)
		}
	}
	return f
}

// source is where the fact stands, in the author's words.
func (w wants) source() *wanted {
	f := &wanted{}
	if f.say(render.SourceLine(w.d, w.c)); f.text.Len() > 0 && w.c.Cite.Quote != "" {
		f.say(": ", w.c.Cite.Quote)
	}
	return f
}

// cloze is the text with its blanks filled.
func (w wants) cloze() *wanted {
	body := w.c.Body.(*decks.Cloze)
	f := &wanted{blanks: body.Blanks()}
	var text strings.Builder
	var parts []shownPart
	for _, piece := range body.Pieces() {
		if piece.Blank == 0 {
			text.WriteString(piece.Text)
			continue
		}
		name := "Qx" + string(rune('A'+len(parts))) + "xQ"
		parts = append(parts, shownPart{name, piece.Text})
		text.WriteString(name)
	}
	return f.showText(markup.Parse(text.String()), parts)
}

// own has a field for each thing.
func (w wants) own(n *wantedNote, both, typed bool) {
	question, below, answer, reverse := &wanted{}, &wanted{}, &wanted{}, &wanted{}
	question.show(w.c.Question)
	explanation, hint := (&wanted{}).show(w.c.Explanation), (&wanted{}).show(w.c.Hint)
	if both {
		reverse.say("y")
		n.places = []int{0, 1}
	}
	switch w.q.Kind {
	case decks.KindCloze:
		n.Type, n.fields = QuizCloze, []*wanted{w.cloze(), w.also(), explanation, w.source(), hint}
		return
	case decks.KindChoice, decks.KindMultiple:
		for i, o := range w.q.Options {
			if below.say("\n", w.q.Labels()[i], ". ").show(o.Text); !o.Right && o.Why != "" {
				below.say(" ").show(o.Why)
			}
			if o.Right {
				answer.say("\n").show(o.Text)
			}
		}
		if body, ok := w.c.Body.(*decks.Multiple); ok && len(body.Answers) == 0 {
			answer.say("—")
		}
		below.say("\n")
		n.Type, n.fields = QuizChoice, []*wanted{question, below, answer, explanation, w.source(), hint}
		return
	case decks.KindShort, decks.KindOpen, decks.KindTrueFalse, decks.KindNumber, decks.KindMatch, decks.KindOrder, decks.KindList:
	}
	w.below(below)
	w.answer(answer)
	n.Type, n.fields = QuizBasic, []*wanted{question, below, answer, w.also(), explanation, w.source(), hint, reverse}
	if typed {
		n.Type, n.fields = QuizType, append([]*wanted{question}, n.fields[2:]...)
	}
}
