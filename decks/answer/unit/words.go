package unit

import "strings"

// isPer tells the words that stand for a stroke.
func isPer(word, language string) bool {
	switch word {
	case "per", "Per", "PER", "pro", "par", "por", "je", "à", "в", "за", "на", "每", "毎", "في", "لكل", "كل", "प्रति", "bölü", "başına":
		return true
	case "na":
		return language == "pl"
	case "i":
		return language == "sv"
	case "al", "allo", "alla", "ogni":
		return language == "it"
	case "an", "each":
		return language == "en"
	}
	return false
}

// powerBefore is the power of a word that stands before a unit: "square".
func powerBefore(folded string) int {
	switch folded {
	case "sq", "square", "quadrat", "kvadrat", "vierkante", "кв", "квадратный", "квадратных", "квадратные", "квадратного", "квадратная", "квадратныи", "वर्ग", "平方":
		return 2
	case "cu", "cubic", "kubik", "kub", "kubieke", "куб", "кубических", "кубическии", "кубические", "кубического", "घन", "立方":
		return 3
	}
	return 0
}

// powerAfter is the power of a word that stands after a unit: "squared".
func powerAfter(folded string) int {
	switch folded {
	case "squared", "square", "carre", "carres", "carree", "carrees", "cuadrado", "cuadrados", "quadrato", "quadrati", "quadrado", "quadrados", "kwadratowy", "kwadratowe", "kwadratowych", "kwadratowego", "квадратный", "квадратныи", "кв", "kare", "مربع", "مربعه":
		return 2
	case "cubed", "cubic", "cube", "cubes", "cubico", "cubicos", "cubo", "cubi", "szescienny", "szescienne", "szesciennych", "куб", "kup", "مكعب", "مكعبه":
		return 3
	}
	return 0
}

// glued are the powers that are written in one word with the unit.
var glued = [...]struct {
	before, after string
	power         int
}{
	{"quadrat", "kare", 2}, {"kvadrat", "", 2}, {"平方", "", 2}, {"квадрат", "", 2},
	{"kubik", "kup", 3}, {"立方", "", 3}, {"kub", "", 3},
}

// unglue cuts a power off a word: Quadratmeter, metrekare, 平方公里.
func unglue(folded string) (rest string, power int) {
	for _, g := range glued {
		if rest, ok := strings.CutPrefix(folded, g.before); ok && rest != "" {
			return rest, g.power
		}
		if rest, ok := strings.CutSuffix(folded, g.after); ok && g.after != "" && rest != "" {
			return rest, g.power
		}
	}
	return "", 0
}

// underStroke tells if a text has factors after a stroke, so that J/kg·K may be
// J/(kg·K), as most people mean, or (J/kg)·K, as it should mean.
func underStroke(s string) bool {
	_, under, found := strings.Cut(s, "/")
	return found && strings.ContainsAny(under, " ·⋅*×.-") && !strings.HasPrefix(under, "(")
}

// commonCase gives the one unit that is often written in capitals though its
// parts alone could be others: H is henry.
func commonCase(s string) string {
	if strings.EqualFold(strings.TrimSpace(s), "km/h") {
		return "km/h"
	}
	return s
}
