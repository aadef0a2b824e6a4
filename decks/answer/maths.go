package answer

import (
	"strings"
	"unicode"

	"quiz/decks/markup"
)

// longestMaths is how long a text may be that is compared as mathematics.
const longestMaths = 400

// isMaths tells if a text has a sign of mathematics that a plain keyboard has
// not, or writes in more ways than one.
func isMaths(s string) bool {
	if len(s) > longestMaths {
		return false
	}
	for _, r := range s {
		if r == '^' || r == '\\' || r >= 0x80 && mathName(r) != "" || isRaised(r) || isLowered(r) {
			return true
		}
	}
	return strings.Contains(s, "sqrt") || strings.Contains(s, "(")
}

// mathsOf is the one form of mathematics, however it is written: in plain
// characters without blanks, each sign by its name or by those of a keyboard.
// It is for comparing alone. √2 and sqrt(2) are one, and so are π r² and pi*r^2,
// x ≤ y and x <= y; 2 3 is not 23.
func mathsOf(s string) string {
	if strings.ContainsRune(s, '\\') || strings.HasPrefix(s, "$") {
		s = markup.Line(strings.Trim(s, "$ "))
	}
	tokens := mathTokens(strings.ToLower(strings.TrimRight(s, ". \t\n\u00a0")))
	var b strings.Builder
	for i, t := range tokens {
		switch {
		case t == "*" && !(i > 0 && i+1 < len(tokens) && endsInDigit(tokens[i-1]) && isDigit(tokens[i+1][0])):
			if i == 0 || i+1 == len(tokens) {
				b.WriteString(t) // no product
			}
			continue
		case b.Len() > 0 && i > 0 && endsInDigit(tokens[i-1]) && isDigit(t[0]):
			b.WriteByte(' ')
		}
		b.WriteString(t)
	}
	return bareArguments(b.String())
}

func endsInDigit(s string) bool { return isDigit(s[len(s)-1]) }

// mathTokens cuts mathematics into words, numbers and signs, each in its one
// form.
func mathTokens(s string) []string {
	var tokens []string
	runes := []rune(s)
	for i := 0; i < len(runes); {
		r := runes[i]
		j := i + 1
		switch {
		case unicode.IsSpace(r) || r == '_':
		case isRaised(r):
			for j < len(runes) && isRaised(runes[j]) {
				j++
			}
			tokens = append(tokens, "^", plainScript(runes[i:j]))
		case isLowered(r):
			for j < len(runes) && isLowered(runes[j]) {
				j++
			}
			tokens = append(tokens, plainScript(runes[i:j]))
		case r < 0x80 && unicode.IsLetter(r):
			for j < len(runes) && runes[j] < 0x80 && unicode.IsLetter(runes[j]) {
				j++
			}
			tokens = append(tokens, mathWord(string(runes[i:j])))
		case r >= '0' && r <= '9':
			for j < len(runes) && (runes[j] >= '0' && runes[j] <= '9' || (runes[j] == '.' || runes[j] == ',') && j+1 < len(runes) && runes[j+1] >= '0' && runes[j+1] <= '9') {
				j++
			}
			tokens = append(tokens, string(runes[i:j]))
		default:
			token, n := mathSign(runes[i:])
			j = i + n
			tokens = append(tokens, token)
		}
		i = j
	}
	return tokens
}

// mathSign is the sign with which a text begins, in its one form, and how many
// characters it takes.
func mathSign(s []rune) (string, int) {
	for n := min(3, len(s)); n > 1; n-- {
		if sign := keyboardSign(string(s[:n])); sign != "" {
			return sign, n
		}
	}
	if name := mathName(s[0]); name != "" {
		return name, 1
	}
	return string(s[0]), 1
}

// keyboardSign is the one form of a sign that takes several keys.
func keyboardSign(s string) string {
	switch s {
	case "<=", "=<":
		return "<="
	case ">=":
		return ">="
	case "!=", "<>", "/=", "=/=":
		return "!="
	case "->", "-->":
		return "->"
	case "=>", "==>":
		return "=>"
	case "<->":
		return "<->"
	case "<=>":
		return "<=>"
	case "+-", "+/-":
		return "+-"
	case "**":
		return "^"
	case "...":
		return "..."
	case "~=", "≈":
		return "~="
	}
	return ""
}

// mathWord is the one form of a word of mathematics.
func mathWord(w string) string {
	switch w {
	case "inf", "infty", "oo":
		return "infinity"
	case "integral":
		return "int"
	case "degrees", "degree":
		return "deg"
	case "varepsilon":
		return "epsilon"
	case "varphi":
		return "phi"
	case "nabla", "grad":
		return "nabla"
	case "x": // a variable, or a product; both sides have it alike
		return "x"
	}
	return w
}

// mathName is a sign in plain characters, or "".
func mathName(r rune) string {
	switch r {
	case '√':
		return "sqrt"
	case '∞':
		return "infinity"
	case '≤', '⩽':
		return "<="
	case '≥', '⩾':
		return ">="
	case '≠':
		return "!="
	case '→', '⟶':
		return "->"
	case '⇒', '⟹':
		return "=>"
	case '↔':
		return "<->"
	case '⇔', '⟺':
		return "<=>"
	case '±':
		return "+-"
	case '≈':
		return "~="
	case '∼':
		return "~"
	case '×', '·', '⋅', '∗', '•':
		return "*"
	case '÷', '∕', '⁄':
		return "/"
	case '−', '–':
		return "-"
	case '∈':
		return "in"
	case '∉':
		return "notin"
	case '⊂':
		return "subset"
	case '⊆':
		return "subseteq"
	case '∪':
		return "union"
	case '∩':
		return "intersection"
	case '∅':
		return "emptyset"
	case '∀':
		return "forall"
	case '∃':
		return "exists"
	case '¬':
		return "not"
	case '∧':
		return "and"
	case '∨':
		return "or"
	case '∑', 'Σ':
		return "sum"
	case '∏':
		return "product"
	case '∫':
		return "int"
	case '∂':
		return "partial"
	case '∇':
		return "nabla"
	case '∠':
		return "angle"
	case '°':
		return "deg"
	case '′', '’':
		return "'"
	case '…', '⋯':
		return "..."
	case 'ℝ':
		return "r"
	case 'ℕ':
		return "n"
	case 'ℤ':
		return "z"
	case 'ℚ':
		return "q"
	case 'ℂ':
		return "c"
	case 'Ω', '\u2126':
		return "omega"
	}
	if r >= 'α' && r <= 'ω' && r != 'ς' {
		return greekNames[r-'α']
	}
	if r == 'ϕ' {
		return "phi"
	}
	if r == 'µ' {
		return "mu"
	}
	return ""
}

// greekNames are the letters from α to ω; ς is σ.
var greekNames = [...]string{"alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu", "xi", "omicron",
	"pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega"}

func isRaised(r rune) bool {
	return (r == '¹' || r == '²' || r == '³' || isSmall(r)) && plainOf(r, raised) != 0
}

func isLowered(r rune) bool { return isSmall(r) && plainOf(r, lowered) != 0 }

// isSmall tells the blocks of Unicode in which small letters and figures are.
func isSmall(r rune) bool {
	return r >= 0x2070 && r <= 0x209c || r >= 0x1d2c && r <= 0x1dbf || r >= 0x02b0 && r <= 0x02e3 || r == 'ⱼ'
}

// raised and lowered are small signs, each before the plain one.
const (
	raised  = "⁰0¹1²2³3⁴4⁵5⁶6⁷7⁸8⁹9⁺+⁻-⁼=⁽(⁾)ⁿnⁱiˣxʸyᵃaᵇbᶜcᵈdᵉeᶠfᵍgʰhʲjᵏkˡlᵐmᵒoᵖpʳrˢsᵗtᵘuᵛvʷwᶻz"
	lowered = "₀0₁1₂2₃3₄4₅5₆6₇7₈8₉9₊+₋-₌=₍(₎)ₐaₑeₒoₓxₕhₖkₗlₘmₙnₚpₛsₜtᵢiⱼjᵣrᵤuᵥv"
)

// plainOf is the plain sign for a small one, or 0.
func plainOf(r rune, table string) rune {
	found := false
	for _, t := range table {
		if found {
			return t
		}
		found = t == r && t >= 0x80
	}
	return 0
}

func plainScript(runes []rune) string {
	var b strings.Builder
	for _, r := range runes {
		if p := plainOf(r, raised); p != 0 {
			b.WriteRune(p)
		} else {
			b.WriteRune(plainOf(r, lowered))
		}
	}
	return b.String()
}

// bareArguments takes brackets off a single number, letter or word behind a
// root, a power, a stroke or the name of a function, and before a stroke:
// sqrt(2), x^{10}, 1/(2), ln(x), (dy)/(dx).
func bareArguments(s string) string {
	if !strings.ContainsAny(s, "({") {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '(' || s[i] == '{' {
			closing := map[byte]byte{'(': ')', '{': '}'}[s[i]]
			end := strings.IndexByte(s[i+1:], closing)
			before := b.String()
			takes := takesArgument(before) || end > 0 && strings.HasPrefix(s[i+2+end:], "/") && (before == "" || strings.ContainsAny(before[len(before)-1:], "+-*/=<>("))
			if end > 0 && takes && isOperand(s[i+1:i+1+end]) {
				b.WriteString(s[i+1 : i+1+end])
				i += end + 1
				continue
			}
			if s[i] == '{' && takes && end > 0 { // braces only group
				s = s[:i] + "(" + s[i+1:i+1+end] + ")" + s[i+2+end:]
			}
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// takesArgument tells if what follows is the argument of a root, a power, a
// stroke or a function.
func takesArgument(before string) bool {
	for _, end := range []string{"sqrt", "^", "/", "sin", "cos", "tan", "cot", "log", "ln", "lg", "exp", "lim", "max", "min", "det", "arcsin", "arccos", "arctan"} {
		if strings.HasSuffix(before, end) {
			return true
		}
	}
	return false
}

// isOperand tells one number, letter or name, which may have a minus.
func isOperand(s string) bool {
	s = strings.TrimPrefix(s, "-")
	digits := strings.Trim(s, "0123456789.") == ""
	letters := strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) }) < 0
	return s != "" && (digits || letters)
}
