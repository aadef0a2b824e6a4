package markup

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Line writes TeX maths in one line of plain characters, as far as that goes:
// x^2 is x², \frac{a}{b} is a/b, \alpha is α. What it does not know stays as it
// is written. It is what screens show and paper prints, and marking compares.
func Line(tex string) string { return line(strings.ReplaceAll(tex, blankSign, "\uFFFD")) }

// line is Line for maths in which blanks stand between signs. What it writes has
// the same blanks, each between its signs.
func line(tex string) string {
	m := mathReader{rest: tex}
	return strings.Join(strings.FieldsFunc(m.until(""), func(r rune) bool { return r == ' ' || r == '\t' || r == '\n' }), " ")
}

// A mathReader reads TeX from left to right.
type mathReader struct {
	rest  string
	depth int
}

// deepestMath is how deep groups may be nested; what lies deeper stays as it is
// written.
const deepestMath = 40

// until reads up to a closing sign, which it takes.
func (m *mathReader) until(end string) string {
	var b strings.Builder
	for m.rest != "" && (end == "" || !strings.HasPrefix(m.rest, end)) {
		fraction := strings.HasPrefix(m.rest, `\frac`) || strings.HasPrefix(m.rest, `\dfrac`) || strings.HasPrefix(m.rest, `\tfrac`)
		if fraction && endsInDigit(b.String()) { // 2½ is not 21/2
			b.WriteByte(' ')
		}
		b.WriteString(m.one())
	}
	m.rest = strings.TrimPrefix(m.rest, end)
	return b.String()
}

// one reads one sign, command, group or script.
func (m *mathReader) one() string {
	r, size := utf8.DecodeRuneInString(m.rest)
	m.rest = m.rest[size:]
	switch r {
	case '\\':
		return m.command()
	case '{':
		return m.group()
	case '^':
		return script(m.argument(), superscripts, "^")
	case '_':
		return script(m.argument(), subscripts, "_")
	case '~':
		return "\u00a0"
	case '\'':
		return "′"
	case '-':
		return "−"
	case '&':
		return " "
	case 0:
		return m.blank()
	}
	return string(r)
}

// blank reads a blank behind its first sign, and what fills it for itself.
func (m *mathReader) blank() string {
	fill := mathReader{depth: m.depth}
	fill.rest, m.rest, _ = strings.Cut(m.rest, blankSign)
	return blankSign + fill.until("") + blankSign
}

func (m *mathReader) group() string {
	if m.depth++; m.depth > deepestMath {
		rest := m.rest
		m.rest = ""
		return "{" + rest
	}
	text := m.until("}")
	m.depth--
	return text
}

// argument reads what a command or a script applies to.
func (m *mathReader) argument() string {
	m.rest = strings.TrimLeft(m.rest, " ")
	if m.rest == "" {
		return ""
	}
	if m.depth++; m.depth > deepestMath {
		return ""
	}
	defer func() { m.depth-- }()
	return m.one()
}

// command reads a command behind its backslash.
func (m *mathReader) command() string {
	end := strings.IndexFunc(m.rest, func(r rune) bool { return !unicode.IsLetter(r) || r > unicode.MaxASCII })
	switch {
	case m.rest == "", m.rest[0] == 0: // a blank stays whole
		return "\\"
	case end == 0: // a sign
		sign, size := utf8.DecodeRuneInString(m.rest)
		m.rest = m.rest[size:]
		switch sign {
		case ',', ';', ':', ' ', '!', '\\':
			return " "
		}
		return string(sign)
	case end < 0:
		end = len(m.rest)
	}
	name := m.rest[:end]
	m.rest = m.rest[end:]
	return m.named(name)
}

// named writes what a command stands for.
func (m *mathReader) named(name string) string {
	if sign, ok := mathSigns[name]; ok {
		return spaced(sign)
	}
	switch name {
	case "frac", "dfrac", "tfrac":
		over := m.argument()
		return bracketed(over) + "/" + bracketed(m.argument())
	case "binom":
		n := m.argument()
		return "(" + n + " over " + m.argument() + ")"
	case "sqrt":
		root := ""
		if strings.HasPrefix(m.rest, "[") {
			m.rest = m.rest[1:]
			root = script(m.until("]"), superscripts, "")
		}
		return root + "√" + bracketed(m.argument())
	case "text", "mathrm", "mathbf", "mathit", "mathsf", "operatorname", "textbf", "textit", "mathbb", "mathcal", "ce", "boldsymbol":
		return m.argument()
	case "left", "right", "big", "Big", "bigg", "Bigg", "displaystyle", "limits", "quad", "qquad":
		m.rest = strings.TrimPrefix(m.rest, ".")
		return ""
	case "overline", "bar":
		return m.argument() + "\u0305"
	case "vec":
		return m.argument() + "\u20d7"
	case "hat":
		return m.argument() + "\u0302"
	case "sin", "cos", "tan", "log", "ln", "lim", "exp", "max", "min", "gcd", "det":
		return name
	}
	return "\\" + name
}

// spaced puts spaces around signs that stand between two things.
func spaced(sign string) string {
	if r, _ := utf8.DecodeRuneInString(sign); unicode.In(r, unicode.Sm, unicode.So) && !strings.ContainsRune("∞∑∏∫∮∂∇¬⟨⟩⌊⌋⌈⌉°△∀∃", r) {
		return " " + sign + " "
	}
	return sign
}

// bracketed puts brackets around what is more than one sign or number. Signs of
// blanks are none; an empty blank is one.
func bracketed(text string) string {
	seen := strings.ReplaceAll(strings.ReplaceAll(text, emptyBlank, "_"), blankSign, "")
	simple := strings.IndexFunc(seen, func(r rune) bool { return !unicode.IsDigit(r) && r != '.' }) < 0
	if simple || utf8.RuneCountInString(seen) == 1 {
		return text
	}
	return "(" + text + ")"
}

// emptyBlank is a blank that nothing fills, between its signs.
const emptyBlank = blankSign + blankSign

// script writes a text in raised or lowered signs, if there are such for all
// of it.
func script(text string, signs map[rune]rune, mark string) string {
	if strings.Contains(text, emptyBlank) {
		return mark + bracketed(text)
	}
	var b strings.Builder
	for _, r := range text {
		small, ok := signs[r]
		switch {
		case r == 0:
			small = r
		case !ok:
			return mark + bracketed(text)
		}
		b.WriteRune(small)
	}
	return b.String()
}

func endsInDigit(s string) bool { return s != "" && s[len(s)-1] >= '0' && s[len(s)-1] <= '9' }
