package quiz

import (
	"fmt"
	"math"
	"strings"

	"quiz/decks"
	"quiz/decks/answer"
	"quiz/decks/arrange"
	"quiz/decks/edit"
	"quiz/decks/markup"
	"quiz/decks/numeral"
)

// A Why says how a response was marked, and by which rule, to a person who
// doubts it. Texts are plain.
type Why struct {
	Part      string  `json:"part,omitempty"` // "c2", "reverse"
	Kind      string  `json:"kind"`
	Question  string  `json:"question"`
	Response  string  `json:"response"` // as typed
	Verdict   string  `json:"verdict"`  // "self" where the player marks it
	Points    float64 `json:"points"`
	MaxPoints float64 `json:"max_points"`

	// Taken is what the response was understood as: the text without what does
	// not count, the number in its unit, the options picked.
	Taken      string `json:"taken"`
	Expected   string `json:"expected"`
	Met        string `json:"met,omitempty"`        // of a text: which accepted answer it is
	Nearest    string `json:"nearest,omitempty"`    // or else the one that is nearest by its letters
	Difference string `json:"difference,omitempty"` // of a number: how far it is from the right one
	Reason     string `json:"reason"`

	Blanks []WhyDetail `json:"blanks,omitempty"` // of a cloze, in their order
	Items  []WhyDetail `json:"items,omitempty"`  // of a list: what was typed, in its order, then what is missing
	Pairs  []WhyPair   `json:"pairs,omitempty"`  // of a match, in the order of the left sides
}

// A WhyDetail is one blank, or one thing of a list that was typed or is missing.
type WhyDetail struct {
	Response string `json:"response"` // empty where it is missing
	Verdict  string `json:"verdict"`  // see ReportDetail
	Taken    string `json:"taken"`
	Expected string `json:"expected"` // of a list, empty where what was typed is none of it
	Met      string `json:"met,omitempty"`
	Nearest  string `json:"nearest,omitempty"`
	Reason   string `json:"reason"`
}

// A WhyPair is one left side, with what was given for it.
type WhyPair struct {
	Left     string `json:"left"`
	Response string `json:"response"`
	Expected string `json:"expected"`
	Verdict  string `json:"verdict"`
}

// Why answers the current question as if the response had been typed, and
// explains the verdict. For the blanks of a cloze the response is parted at "|", or
// else at ";", into as many pieces as there are blanks; the last takes the rest.
// An empty one skips the question, as in play.
func (s *Session) Why(response string) Why {
	q := s.current
	lines := q.pieces(response)
	a := s.given(lines)
	w := Why{
		Part: q.Part, Kind: q.Kind.String(), Question: markup.Plain(q.Prompt), Response: response,
		Verdict: a.Verdict.Outcome.String(), Points: numeral.Round(a.Points, 1e4), MaxPoints: a.MaxPoints, Expected: expected(q),
	}
	switch {
	case q.Self:
		w.Verdict = "self"
		w.Reason = "the player sees the answer and marks it; nothing that is typed is read"
	case a.Verdict.Outcome == Skipped:
		w.Reason = "an empty answer skips the question"
	case a.Verdict.Outcome == Unreadable:
		w.Reason = a.Verdict.Note
	default:
		w.explain(a)
	}
	return w
}

// given answers the current question by lines, as a player who types them would.
func (s *Session) given(lines []string) Answer {
	if s.current.Self || strings.TrimSpace(strings.Join(lines, "")) == "" {
		return s.Skip(0)
	}
	r, err := s.current.Read(lines)
	if err != nil {
		return s.AnswerUnread(strings.Join(lines, "; "), err, 0)
	}
	return s.Answer(r, 0)
}

// pieces parts a response into lines, one for each blank.
func (q *Question) pieces(response string) []string {
	if len(q.Blanks) < 2 {
		return []string{response}
	}
	sign := ";"
	if strings.Contains(response, "|") {
		sign = "|"
	}
	lines := strings.SplitN(response, sign, len(q.Blanks))
	for i := range lines {
		lines[i] = strings.TrimSpace(lines[i])
	}
	return lines
}

// expected is the right answer as a report has it.
func expected(q *Question) string {
	var list []string
	for _, part := range q.ExpectedTexts() {
		list = append(list, markup.Plain(part))
	}
	if len(list) == 0 {
		return noneWord
	}
	return strings.Join(list, "; ")
}

// explain says by which rule an answer was marked that could be read.
func (w *Why) explain(a Answer) {
	q := a.Question
	switch b := q.Card.Body.(type) {
	case *decks.Short:
		w.Taken, w.Met, w.Reason = inWords(a.Verdict.Mark, w.Response)
		if w.Met == "" {
			w.Nearest = nearest(w.Response, q.Forms()[0])
		}
	case *decks.Number:
		w.explainNumber(a, b)
	case *decks.Cloze:
		w.explainBlanks(a)
	case *decks.List:
		w.explainItems(a, b)
	case *decks.Open, *decks.Choice, *decks.Multiple, *decks.TrueFalse, *decks.Match, *decks.Order:
		w.Taken = a.Response
		w.Reason = q.whyPicked(a)
		w.addPairs(a)
	}
}

// inWords says how a typed text was taken, and why.
func inWords(m answer.Mark, typed string) (taken, met, reason string) {
	t := takenOf(m, typed)
	return t.Folded, t.Met, t.Reason
}

// mostCompared is how long a text may be to look for what is nearest to it, in
// characters.
const mostCompared = 200

// nearest is the right form to which the fewest letters lead from a typed text;
// the first, where that is too long to be compared.
func nearest(typed string, forms []string) string {
	best, least := 0, mostCompared
	given := []rune(strings.ToLower(typed))
	for i, form := range forms {
		right := []rune(strings.ToLower(markup.Plain(form)))
		if len(given) > mostCompared || len(right) > mostCompared {
			continue
		}
		if n := edit.Distance(given, right, least); n < least {
			best, least = i, n
		}
	}
	return markup.Plain(forms[best])
}

// explainNumber says how far a number lies from the right one. What was
// understood reads as the same number again.
func (w *Why) explainNumber(a Answer, b *decks.Number) {
	language := a.Question.Language()
	w.Taken, w.Reason = a.Verdict.Mark.Folded, a.Verdict.How
	if w.Reason == "" {
		w.Reason = "a number"
	}
	list := answer.Quantities(w.Taken, language)
	if len(list) == 0 {
		return
	}
	far := rounded(math.Abs(list[0].Value - b.Answer))
	if far > 0 {
		w.Difference = strings.TrimSpace(numeral.Format(far, language) + " " + b.Unit)
	}
	margin := "; it must be the number itself"
	if b.Tolerance.Value > 0 {
		margin = "; it may differ by " + arrange.ToleranceText(b.Tolerance, language)
	}
	w.Reason += margin
}

// rounded keeps twelve digits: what subtraction adds behind them is noise.
func rounded(n float64) float64 {
	if n == 0 || math.IsInf(n, 0) {
		return n
	}
	scale := math.Pow(10, 11-math.Floor(math.Log10(n)))
	if math.IsInf(scale, 0) || scale == 0 {
		return n
	}
	return math.Round(n*scale) / scale
}

// count is a number with the word for so many.
func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
