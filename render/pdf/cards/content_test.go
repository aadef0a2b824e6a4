package cards

import (
	"fmt"
	"strings"
)

// A shown is text or a picture that a page shows.
type shown struct {
	mark  int    // the number of its marked content, or one of those below
	text  string // as it is copied out; of a picture or drawing, its name
	drawn bool   // it is a picture or drawing
	x, y  float64
	moved bool // it was put at x, y; else it follows the one before
}

const (
	artifact = -1
	unmarked = -2
)

type matrix [6]float64

func (m matrix) times(n matrix) matrix {
	return matrix{
		m[0]*n[0] + m[1]*n[2], m[0]*n[1] + m[1]*n[3],
		m[2]*n[0] + m[3]*n[2], m[2]*n[1] + m[3]*n[3],
		m[4]*n[0] + m[5]*n[2] + n[4], m[4]*n[1] + m[5]*n[3] + n[5],
	}
}

// A pageReader follows the operators of a page.
type pageReader struct {
	maps  map[string]map[string]string
	list  []shown
	marks []int     // the numbers of marked content, as they were opened
	stack []content // marked content that is open
	saved []matrix
	ctm   matrix
	line  matrix
	font  string
	moved bool
	wrong string

	strokes []stroke
	from    [2]float64 // where a line begins
	width   float64
}

// A stroke is a straight line on the page.
type stroke struct{ x1, y1, x2, y2, width float64 }

// A content is marked content. Told says that its text is given as a whole.
type content struct {
	mark int
	told bool
}

func (r *pageReader) read(text string) {
	l := &lexer{text: text}
	var args []any
	for {
		switch v := l.value().(type) {
		case operator:
			r.operate(string(v), args)
			args = nil
		case end:
			return
		default:
			args = append(args, v)
		}
	}
}

func (r *pageReader) operate(op string, args []any) {
	switch op {
	case "BMC", "BDC":
		r.open(args)
	case "EMC":
		if len(r.stack) == 0 {
			r.wrong = "content is closed that was not open"
			return
		}
		r.stack = r.stack[:len(r.stack)-1]
	case "q":
		r.saved = append(r.saved, r.ctm)
	case "Q":
		r.ctm, r.saved = r.saved[len(r.saved)-1], r.saved[:len(r.saved)-1]
	case "cm":
		r.ctm = numbers(args).times(r.ctm)
	case "BT":
		r.line = matrix{1, 0, 0, 1, 0, 0}
	case "Tf":
		r.font = string(args[0].(name))
	case "Td":
		r.line, r.moved = matrix{1, 0, 0, 1, args[0].(float64), args[1].(float64)}.times(r.line), true
	case "Tm":
		r.line, r.moved = numbers(args), true
	case "TJ":
		r.show(args[0].([]any))
	case "Do":
		r.moved = true
		r.add(shown{text: string(args[0].(name)), drawn: true}, r.ctm)
	case "w":
		r.width = args[0].(float64)
	case "m":
		r.from = [2]float64{args[0].(float64), args[1].(float64)}
	case "l":
		r.strokes = append(r.strokes, stroke{r.from[0], r.from[1], args[0].(float64), args[1].(float64), r.width})
	case "re":
		r.rule(args)
	case "ET", "Ts", "Tr", "g", "G", "f", "d", "S":
	default:
		r.wrong = fmt.Sprintf("operator %q is not known", op)
	}
}

func numbers(args []any) (m matrix) {
	for i := range m {
		m[i] = args[i].(float64)
	}
	return m
}

// open begins marked content. That within other content is part of it.
func (r *pageReader) open(args []any) {
	c := content{mark: unmarked}
	if n := len(r.stack); n > 0 {
		c = r.stack[n-1]
	}
	if args[0] == name("Artifact") {
		c.mark = artifact
	}
	if len(args) == 2 {
		d := args[1].(dictionary)
		if mark, ok := d["MCID"].(float64); ok {
			c.mark = int(mark)
			r.marks = append(r.marks, c.mark)
		}
		if text, ok := d["ActualText"]; ok {
			r.stack = append(r.stack, c)
			r.add(shown{text: textOf(text)}, r.line.times(r.ctm))
			c.told = true
			r.stack[len(r.stack)-1] = c
			return
		}
	}
	r.stack = append(r.stack, c)
}

func (r *pageReader) show(array []any) {
	var text strings.Builder
	for _, v := range array {
		codes, _ := v.(string)
		for i := 0; i+1 < len(codes); i += 2 {
			text.WriteString(r.maps[r.font][codes[i:i+2]])
		}
		if len(codes)%2 == 1 {
			r.wrong = "half a code is shown"
		}
	}
	if n := len(r.stack); n > 0 && r.stack[n-1].told {
		return
	}
	r.add(shown{text: text.String()}, r.line.times(r.ctm))
}

// rule is a line below text. One that is told as text stands where it is drawn.
func (r *pageReader) rule(args []any) {
	if n := len(r.stack); n == 0 || !r.stack[n-1].told {
		return
	}
	at := matrix{1, 0, 0, 1, args[0].(float64), args[1].(float64)}.times(r.ctm)
	last := &r.list[len(r.list)-1]
	last.x, last.y, last.moved = at[4], at[5], true
}

func (r *pageReader) add(s shown, at matrix) {
	s.mark = unmarked
	if n := len(r.stack); n > 0 {
		s.mark = r.stack[n-1].mark
	}
	s.x, s.y, s.moved = at[4], at[5], r.moved
	r.list = append(r.list, s)
	r.moved = false
}
