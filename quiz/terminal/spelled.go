package terminal

import (
	"fmt"
	"strings"

	"quiz/decks/answer"
	"quiz/decks/markup"
)

// spelled says of what was nearly right how it should have been written. It is a
// sentence that names the letters, for a line is not always read by the eye, and
// has no colour everywhere:
//
//	You typed "prophse"; it is spelled "Prophase": "a" is missing.
func (p pen) spelled(indent, typed string, m answer.Mark) {
	typed = cutLine(VisibleLine(typed), 200)
	met := VisibleLine(m.Met)
	verb := "written"
	if m.Reason.Kind == answer.Slip || m.Reason.Kind == answer.Marks {
		verb = "spelled"
	}
	given, right := difference(typed, met)
	parts := append([]styled{{"You typed \"", nil}}, given...)
	parts = append(parts, styled{"\"; it is " + verb + " \"", nil})
	parts = append(parts, right...)
	parts = append(parts, styled{"\"" + letters(VisibleLine(m.Folded), VisibleLine(m.Want)) + ".", nil})
	p.parts(indent, parts)
}

// mostNamed is how many differences are named; of more, the sentence would be
// harder to follow than the words themselves.
const mostNamed = 3

// letters names those in which two texts differ, but for the case: `: "f" for
// "ph", "k" is too much`. It is empty where there is little in common, or where
// much differs.
func letters(given, right string) string {
	a, b := runs(split(given), split(right))
	if len(a) == 0 || len(a) > mostNamed {
		return ""
	}
	var list []string
	for i := range a {
		switch {
		case b[i] == "":
			list = append(list, quoted(a[i])+" is too much")
		case a[i] == "":
			list = append(list, quoted(b[i])+" is missing")
		default:
			list = append(list, quoted(a[i])+" for "+quoted(b[i]))
		}
	}
	return ": " + strings.Join(list, ", ")
}

// runs are the pieces in which two texts differ, those of the one beside those of
// the other; none where the texts have little in common. Pieces that one letter
// parts are one, so that letters changed about are named together: "ht" for "th".
func runs(x, y []string) (a, b []string) {
	pairs, ok := aligned(x, y)
	if !ok {
		return nil, nil
	}
	const far = 2
	same, between := far, [2]string{} // letters since the last piece
	more := func(from, to string) {
		if same >= far {
			a, b = append(a, ""), append(b, "")
		} else if same == 1 {
			from, to = between[0]+from, between[1]+to
		}
		same = 0
		a[len(a)-1] += from
		b[len(b)-1] += to
	}
	for from, to := range pairs {
		if from != "" && to != "" {
			same, between = same+1, [2]string{from, to}
		} else {
			more(from, to)
		}
	}
	return a, b
}

// quoted puts letters in quotes; a space alone is named.
func quoted(letters string) string {
	if letters == " " {
		return "a space"
	}
	return fmt.Sprintf("\"%s\"", letters)
}

// showMet shows the right answer, and the other one that was met, behind what
// spelled says; the answer alone it has said.
func (p pen) showMet(indent string, forms []string, m answer.Mark) {
	if m.Form > 0 || m.Met != markup.Plain(forms[0]) {
		p.out.line("%s", p.item(indent+"Right answer: ", forms[0]))
	}
	if m.Form > 0 && m.Form < len(forms) {
		p.out.line("%s", p.item(indent+"Also right: ", forms[m.Form]))
	}
}

// nearest is what a typed text is set beside: what it met, or else the answer.
func nearest(forms []string, m answer.Mark) (text string, form int) {
	if m.Closeness == answer.Far || m.Form < 0 || m.Form >= len(forms) {
		return markup.Plain(forms[0]), 0
	}
	return m.Met, m.Form
}
