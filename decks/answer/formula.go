package answer

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"quiz/decks/answer/unit"
)

// otherFormula tells if what was typed, which is right but for capitals, reads
// as another formula, element or unit than the answer: CO for Co, MW for mW.
// Capitals that make neither, as in h2o, do not count.
func otherFormula(right, typed string, f Folder) bool {
	right, typed = strings.TrimSpace(right), strings.TrimSpace(typed)
	if len(right) > 100 || len(typed) > 100 || !caseDiffers(right, typed) {
		return false
	}
	if strings.Contains(right, `\`) || greekCaseDiffers(right, typed) && f.base != "el" {
		return true
	}
	if isFormula(right) && isFormula(typed) {
		return !f.isSmallWord(right)
	}
	return otherUnit(right, typed, f.language)
}

// caseDiffers tells if two texts differ in the case of their letters.
func caseDiffers(a, b string) bool {
	return lettersOf(a) != lettersOf(b)
}

func lettersOf(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) {
			return r
		}
		return -1
	}, s)
}

// greekCaseDiffers tells if a Greek letter is small in one text and a capital in
// the other: ω is not Ω.
func greekCaseDiffers(a, b string) bool {
	x, y := []rune(a), []rune(b)
	if len(x) != len(y) {
		return false
	}
	for i := range x {
		if x[i] != y[i] && unicode.Is(unicode.Greek, x[i]) && unicode.Is(unicode.Greek, y[i]) && unicode.ToLower(x[i]) == unicode.ToLower(y[i]) {
			return true
		}
	}
	return false
}

// isSmallWord tells a word of the language that chances to be a formula, as No
// is: it is one only where it is written as one.
func (f Folder) isSmallWord(right string) bool {
	lower := strings.ToLower(right)
	switch f.base {
	case "", "en":
		return (lower == "no" || lower == "in" || lower == "os") && !isCapitals(right)
	case "es", "it", "pt", "fr", "ca":
		return (lower == "no" || lower == "si" || lower == "in" || lower == "os") && !isCapitals(right)
	}
	return false
}

func isCapitals(s string) bool { return strings.ToUpper(s) == s }

// otherUnit tells if two texts are two different units, of two letters or more,
// or the same number of them: MW for mW, 5 MJ for 5 mJ. pH is no unit here.
func otherUnit(right, typed, language string) bool {
	figures := func(r rune) bool { return unicode.IsDigit(r) || strings.ContainsRune(" .,-+'", r) }
	number := right
	right, typed = strings.TrimLeftFunc(right, figures), strings.TrimLeftFunc(typed, figures)
	counted := len(right) < len(number)
	if utf8.RuneCountInString(right) < 2 && !counted || strings.EqualFold(right, "ph") || strings.ContainsFunc(right, unicode.IsDigit) && !strings.ContainsAny(right, "/·*^ ²³⁻") {
		return false
	}
	a, ok := unit.Parse(right, language)
	b, ok2 := unit.Parse(typed, language)
	return ok && ok2 && !sameSize(a, b)
}

// isFormula tells if a text reads as a chemical formula: symbols of elements,
// numbers, brackets, and a charge, with at least one element. Capitals count.
func isFormula(s string) bool {
	depth, braces, elements := 0, 0, 0
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case c >= 'A' && c <= 'Z':
			n := elementAt(s[i:])
			if n == 0 {
				return false
			}
			elements++
			i += n
			continue
		case c == '(' || c == '[':
			depth++
		case c == ')' || c == ']':
			depth--
		case c >= '0' && c <= '9':
		case c == '{' && i > 0 && (s[i-1] == '^' || s[i-1] == '_'):
			braces++
		case c == '}' && braces > 0:
			braces--
		case (c == '^' || c == '_') && i+1 < len(s) && strings.IndexByte("0123456789{+-", s[i+1]) >= 0:
		case c == '+' || c == '-': // a charge stands at the end, or before its number
			if strings.Trim(s[i:], "+-0123456789}") != "" {
				return false
			}
		default:
			return false
		}
		if depth < 0 {
			return false
		}
		i++
	}
	return depth == 0 && braces == 0 && elements > 0
}

// elementAt is how long the symbol of an element is with which a text begins.
func elementAt(s string) int {
	if len(s) > 1 && s[1] >= 'a' && s[1] <= 'z' {
		if strings.Contains(elements, " "+s[:2]+" ") {
			return 2
		}
		return 0
	}
	if strings.Contains(elements, " "+s[:1]+" ") {
		return 1
	}
	return 0
}

// elements are the symbols of the 118 chemical elements (IUPAC), and D and T.
const elements = " H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y Zr Nb Mo Tc Ru Rh Pd Ag Cd " +
	"In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Po At Rn Fr Ra Ac Th Pa U Np Pu Am Cm Bk Cf Es " +
	"Fm Md No Lr Rf Db Sg Bh Hs Mt Ds Rg Cn Nh Fl Mc Lv Ts Og D T "

// plainFormula writes a formula without what only sets it: H_2O is H2O, and
// SO4^{2-} is SO42-. It tells if the text is one.
func plainFormula(s string) (string, bool) {
	if len(s) > 100 {
		return "", false
	}
	s = strings.Join(strings.Fields(s), "")
	if !isFormula(s) {
		return "", false
	}
	s = strings.Map(func(r rune) rune {
		if strings.ContainsRune("^_{}", r) {
			return -1
		}
		return r
	}, s)
	return chargeLast(s), true
}

// chargeLast writes a charge with its number first: Ca+2 is Ca2+.
func chargeLast(s string) string {
	i := strings.LastIndexAny(s, "+-")
	if i <= 0 || i == len(s)-1 || strings.Trim(s[i+1:], "0123456789") != "" {
		return s
	}
	return s[:i] + s[i+1:] + s[i:i+1]
}
