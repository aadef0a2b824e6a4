package decks

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"quiz/decks/markup"
	"quiz/decks/place"
)

// Cloze is a text with blanks to fill.
type Cloze struct {
	Parts []ClozePart
}

// A ClozePart is either text (Blank is nil) or a blank.
type ClozePart struct {
	Text  string // markup
	Blank *Blank
}

// A Blank is a gap in a text.
type Blank struct {
	Group  int // 2 in {{c2::…}}; 0 where blanks are not numbered
	Answer string
	Accept []string
	Hint   string // in {{answer::hint}}
}

// A clozeError says which part of a text is at fault.
type clozeError struct {
	at   string // the text from the fault on; may be empty
	msg  string
	hint string
}

func (e *clozeError) Error() string { return e.msg }

// ParseCloze reads a text with blanks: {{answer}}, {{answer|also right}},
// {{answer::hint}}, {{c2::answer}}. Braces inside a blank must balance, so
// {{\frac{1}{2}}} is one blank; of three braces in a row the first two open it.
// A backslash takes the meaning from the mark after it, as it does in markup,
// and stays for markup to remove.
func ParseCloze(text string) (*Cloze, error) {
	c := &Cloze{}
	for text != "" {
		start := indexUnescaped(text, "{{")
		if start < 0 {
			c.Parts = append(c.Parts, ClozePart{Text: text})
			break
		}
		if start > 0 {
			c.Parts = append(c.Parts, ClozePart{Text: text[:start]})
		}
		end := blankEnd(text[start+2:])
		if end < 0 {
			return nil, &clozeError{text[start:], fmt.Sprintf("blank %q is not closed", place.ShortLine(text[start:], 30)), `close it with }}; a lone brace inside a blank is written \{ or \}`}
		}
		blank, err := parseBlank(text[start+2 : start+2+end])
		if err != nil {
			err.at = text[start:]
			return nil, err
		}
		c.Parts = append(c.Parts, ClozePart{Blank: blank})
		text = text[start+2+end+2:]
	}
	if err := c.check(); err != nil {
		return nil, err
	}
	return c, nil
}

// check holds what concerns all blanks together.
func (c *Cloze) check() error {
	blanks := c.Blanks()
	if len(blanks) == 0 {
		const msg = "cloze has no blank"
		if written, meant := slip(c.String()); meant != "" {
			return &clozeError{written, msg, "write " + meant}
		}
		return &clozeError{"", msg, "put {{ }} around what is asked: {{Prophase}} comes first."}
	}
	isNumbered := func(b *Blank) bool { return b.Group > 0 }
	without := slices.IndexFunc(blanks, func(b *Blank) bool { return !isNumbered(b) })
	if without < 0 || !slices.ContainsFunc(blanks, isNumbered) {
		return nil
	}
	hint := "number all of them ({{c1::…}}, {{c2::…}}) or none"
	if meant := blanks[without].Meant(); meant != "" {
		hint = "write " + meant
	}
	return &clozeError{blanks[without].String(), "some blanks are numbered and some are not", hint}
}

// parseBlank reads what stands between the braces.
func parseBlank(inner string) (*Blank, *clozeError) {
	b := &Blank{}
	rest, err := cutGroup(b, inner)
	if err != nil {
		return nil, err
	}
	if i := indexUnescaped(rest, "::"); i >= 0 {
		b.Hint, rest = trimForm(rest[i+2:]), rest[:i]
	}
	forms := splitUnescaped(rest, "|")
	for i, form := range forms {
		forms[i] = trimForm(form)
		if forms[i] == "" {
			return nil, &clozeError{msg: fmt.Sprintf("blank {{%s}} is empty", place.ShortLine(inner, 30)), hint: "write the answer between the braces"}
		}
	}
	b.Answer = forms[0]
	if len(forms) > 1 {
		b.Accept = forms[1:]
	}
	return b, nil
}

// trimForm trims white space. A lone backslash left at the end would take the
// meaning from the mark after it once the text is written again, so it is
// doubled: to markup that is the same backslash.
func trimForm(form string) string {
	form = strings.TrimSpace(form)
	if tail := len(form) - len(strings.TrimRight(form, `\`)); tail%2 == 1 {
		form += `\`
	}
	return form
}

// cutGroup takes a leading "c2::" off.
func cutGroup(b *Blank, inner string) (string, *clozeError) {
	label, rest, found := strings.Cut(inner, "::")
	digits, isC := strings.CutPrefix(strings.TrimSpace(label), "c")
	if !found || !isC || digits == "" || strings.Trim(digits, "0123456789") != "" {
		return inner, nil
	}
	n, err := strconv.Atoi(digits)
	if n < 1 || n > 500 || err != nil {
		return "", &clozeError{msg: fmt.Sprintf("blank number c%s is not between c1 and c500", place.ShortLine(digits, 10))}
	}
	b.Group = n
	return rest, nil
}

// blankEnd finds the }} that closes a blank whose text begins here, or -1. A
// brace that closes none within is a fault: trimmed and written again, it could
// come to stand beside the }}.
func blankEnd(text string) int {
	depth := 0
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '\\':
			i++
		case '{':
			depth++
		case '}':
			if depth == 0 {
				if !strings.HasPrefix(text[i:], "}}") {
					return -1
				}
				return i
			}
			depth--
		}
	}
	return -1
}

// indexUnescaped finds mark in text, passing over backslash escapes.
func indexUnescaped(text, mark string) int {
	for i := 0; i < len(text); i++ {
		if text[i] == '\\' {
			i++
		} else if strings.HasPrefix(text[i:], mark) {
			return i
		}
	}
	return -1
}

func splitUnescaped(text, mark string) []string {
	var list []string
	for {
		i := indexUnescaped(text, mark)
		if i < 0 {
			return append(list, text)
		}
		list, text = append(list, text[:i]), text[i+len(mark):]
	}
}

// Blanks lists the blanks in the order of the text.
func (c *Cloze) Blanks() []*Blank {
	var list []*Blank
	for _, part := range c.Parts {
		if part.Blank != nil {
			list = append(list, part.Blank)
		}
	}
	return list
}

// Pieces is the text for markup.ParseCloze, with its blanks filled: blank n is
// Blanks()[n-1]. Backslashes that only keep code from being read as blanks are gone.
func (c *Cloze) Pieces() []markup.Piece {
	var list []markup.Piece
	n := 0
	for _, part := range c.Parts {
		if part.Blank == nil {
			list = append(list, markup.Piece{Text: part.Text})
			continue
		}
		n++
		list = append(list, markup.Piece{Text: part.Blank.Answer, Blank: n})
	}
	return markup.Unescaped(list)
}

// Groups lists the numbers of the questions that the text makes, rising: each
// numbered group of blanks is one; blanks without numbers are all in group 0.
func (c *Cloze) Groups() []int {
	var groups []int
	for _, b := range c.Blanks() {
		if !slices.Contains(groups, b.Group) {
			groups = append(groups, b.Group)
		}
	}
	slices.Sort(groups)
	return groups
}

// String writes the text with its blanks as a deck holds it.
func (c *Cloze) String() string {
	var s strings.Builder
	for _, part := range c.Parts {
		s.WriteString(part.Text)
		if part.Blank != nil {
			s.WriteString(part.Blank.String())
		}
	}
	return s.String()
}

// String writes the blank with its braces.
func (b *Blank) String() string {
	if b.Group > 0 {
		return "{{c" + strconv.Itoa(b.Group) + "::" + b.inner() + "}}"
	}
	return "{{" + b.inner() + "}}"
}

// inner is what stands between the braces, behind the number.
func (b *Blank) inner() string {
	s := strings.Join(append([]string{b.Answer}, b.Accept...), "|")
	if b.Hint != "" {
		s += "::" + b.Hint
	}
	return s
}
