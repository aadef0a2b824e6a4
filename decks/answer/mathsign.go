package answer

import "strings"

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
	case "~=":
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
	case '∑':
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
