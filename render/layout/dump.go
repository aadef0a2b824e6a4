package layout

import (
	"fmt"
	"strconv"
	"strings"

	"quiz/render/paper"
	"quiz/render/typeset"
)

// String writes a page out for people to read, a line for each thing that it
// shows. Places are millimetres from the left top corner of the page: left, top,
// width and height of what has them; sizes of type are points. Words stand in
// the order in which they are seen, from left to right.
func (p *Page) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "page %s: sheet %d, %s, %s x %s\n", p.Label, p.Sheet, sideOf(p.Back), mm(Points(p.Width)), mm(Points(p.Height)))
	for i := range p.Areas {
		p.Areas[i].dump(&b)
	}
	return b.String()
}

func sideOf(back bool) Side {
	if back {
		return Back
	}
	return Front
}

func (a *Area) dump(b *strings.Builder) {
	if a.Section > 0 {
		fmt.Fprintf(b, "card %d %v at %s", a.Section, a.Side, rect(pageRect(a.Box)))
		if a.Turned {
			b.WriteString(", turned")
		}
		if a.Language != "" {
			b.WriteString(", in " + a.Language)
		}
		if len(a.Topics) > 0 {
			fmt.Fprintf(b, ", on %s", strings.Join(a.Topics, ", "))
		}
		b.WriteString("\n")
	}
	for _, m := range a.Marks {
		fmt.Fprintf(b, "  %v from %s %s to %s %s\n", m.Kind, mm(Points(m.X1)), mm(Points(m.Y1)), mm(Points(m.X2)), mm(Points(m.Y2)))
	}
	for i := range a.Boxes {
		a.dumpBox(b, &a.Boxes[i])
	}
}

func pageRect(b paper.Box) Rect { return Rect{Points(b.X), Points(b.Y), Points(b.W), Points(b.H)} }

func (a *Area) dumpBox(b *strings.Builder, box *Box) {
	fmt.Fprintf(b, "  %v", box.Role)
	if box.Label != "" {
		fmt.Fprintf(b, " %q", box.Label)
	}
	fmt.Fprintf(b, " %s", rect(a.OnPage(box)))
	if p := box.Picture; p != nil {
		fmt.Fprintf(b, " of %d x %d pixels, %q", p.Picture.Width, p.Picture.Height, p.Alt)
	}
	if len(box.Lines) > 0 {
		fmt.Fprintf(b, " size %s", number(box.Lines[0].Size, 1000))
	}
	b.WriteString("\n")
	for i := range box.Lines {
		l := &box.Lines[i]
		at := a.OnPage(&Box{X: l.X, Y: l.Y, W: l.Width})
		fmt.Fprintf(b, "    baseline %s from %s to %s %q\n", mm(at.Y), mm(at.X), mm(at.X+at.W), wordsOf(l))
	}
	for _, blank := range box.Blanks() {
		fmt.Fprintf(b, "    blank %s\n", rect(a.OnPage(&blank)))
	}
}

// wordsOf are the words of a line, with its blanks in their places.
func wordsOf(l *typeset.Line) string {
	var b strings.Builder
	rules := l.Rules
	for i := range l.Words {
		for ; len(rules) > 0 && rules[0].X <= l.Words[i].X; rules = rules[1:] {
			b.WriteString(rules[0].Text)
		}
		b.WriteString(l.Words[i].Text)
	}
	for _, r := range rules {
		b.WriteString(r.Text)
	}
	return strings.TrimSpace(b.String())
}

func rect(r Rect) string {
	return mm(r.X) + " " + mm(r.Y) + " " + mm(r.W) + " " + mm(r.H)
}

func mm(u typeset.Unit) string { return number(u*254, 720_000) }

// number writes a quotient with a hundredth at the most.
func number(n, by typeset.Unit) string {
	return strconv.FormatFloat(float64((n*200+sign(n)*by)/(2*by))/100, 'f', -1, 64)
}

func sign(n typeset.Unit) typeset.Unit {
	if n < 0 {
		return -1
	}
	return 1
}
