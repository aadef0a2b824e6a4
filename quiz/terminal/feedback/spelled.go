package feedback

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"quiz/decks/answer"
	"quiz/decks/markup"
	"quiz/quiz"
	"quiz/quiz/terminal/text"
)

// spelled says of what was nearly right how it should have been written. It is a
// sentence that names the letters, for a line is not always read by the eye, and
// has no colour everywhere:
//
//	You typed "prophse"; it is spelled "Prophase": "a" is missing.
func (p Printer) spelled(label text.Line, q *quiz.Question, typed string, m answer.Mark) {
	verb := "written"
	if m.Reason.Kind == answer.Slip || m.Reason.Kind == answer.Marks {
		verb = "spelled"
	}
	w := asWritten(markup.Shorten(typed, 200), m.Met, q.Language(), m.Reason.Kind)
	given, right := w.apart()
	p.parts(label, slices.Concat(text.Words("You typed \""), given, text.Words("\"; it is "+verb+" \""), right, text.Words("\""+w.because(m))))
}

// because ends that sentence: with the letters, or where those are not the matter
// with another that says what is.
func (w written) because(m answer.Mark) string {
	switch m.Reason.Kind {
	case answer.Swapped, answer.Plural, answer.OtherCase:
		return ". " + text.Sentence(text.VisibleLine(m.Reason.String()))
	}
	says := letters(w.given[w.article[0]:], w.right[w.article[1]:])
	if first, _ := utf8.DecodeRuneInString(w.right); says == "" && !unicode.Is(unicode.Latin, first) {
		says = letters(text.VisibleLine(m.Folded), text.VisibleLine(m.Want)) // of which there are many ways to write the same
	}
	return says + "."
}

// mostNamed is how many differences are named; of more, the sentence would be
// harder to follow than the words themselves.
const mostNamed = 3

// letters names those in which two texts differ, but for the case: `: "f" for
// "ph", "k" is too much`; blanks and punctuation where there is nothing else. It is
// empty where there is little in common, or where much differs.
func letters(given, right string) string {
	const ends = ".,;:!?"
	if !strings.HasSuffix(right, given[len(strings.TrimRight(given, ends)):]) {
		given = strings.TrimRight(given, ends)
	}
	a, b := saying(runs(text.Characters(given), text.Characters(right)))
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
// parts are one, but letters of which one is written for the other stand each for
// itself: "u" for "ü", "ss" for "ß".
func runs(x, y []string) (a, b []string) {
	var list []piece
	var between piece
	for _, p := range pieces(x, y) {
		switch n := len(list); {
		case p.same:
			between = p
		case n > 0 && len(between.given) == 1:
			list[n-1] = joined([]piece{list[n-1], between, p})
		default:
			list = append(list, p)
		}
	}
	for _, p := range list {
		for _, one := range paired(p) {
			a, b = append(a, strings.Join(one.given, "")), append(b, strings.Join(one.right, ""))
		}
	}
	return a, b
}

// saying leaves out what differs in blanks and punctuation alone, if there is
// more: it does not count.
func saying(x, y []string) (a, b []string) {
	for i := range x {
		if strings.ContainsFunc(x[i]+y[i], func(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r) }) {
			a, b = append(a, x[i]), append(b, y[i])
		}
	}
	if len(a) == 0 {
		return x, y
	}
	return a, b
}

// quoted puts letters in quotes; a space alone is named.
func quoted(letters string) string {
	if letters == " " {
		return "a space"
	}
	return fmt.Sprintf("\"%s\"", strings.TrimSpace(letters))
}

// showMet shows the right answer, and the other one that was met, behind what
// spelled says; the answer alone it has said.
func (p Printer) showMet(indent string, forms []string, m answer.Mark) {
	if m.Form > 0 || m.Met != markup.Plain(forms[0]) {
		p.item(indent+"Right answer: ", forms[0])
	}
	if m.Form > 0 && m.Form < len(forms) {
		p.item(indent+"Also right: ", forms[m.Form])
	}
}

// alsoRight shows what is right beside the answer; of several things that are
// typed, which one.
func (p Printer) alsoRight(indent string, q *quiz.Question, which int) {
	if also := q.Also(which); also != "" {
		p.parts(text.Words(indent+"Also right: "), text.Words(text.VisibleLine(markup.Plain(also))))
	}
}

// AlsoOf is alsoRight of a card that has one text to type.
func (p Printer) AlsoOf(q *quiz.Question, indent string) {
	if q.Solution().IsTyped() {
		p.alsoRight(indent, q, 0)
	}
}
