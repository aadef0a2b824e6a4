package quiz

import (
	"fmt"
	"math"
	"strings"

	"quiz/decks"
	"quiz/decks/markup"
)

// why explains the verdict on a blank or an item of a card of a kind.
func (d Detail) why(kind decks.Kind) WhyDetail {
	w := WhyDetail{Response: d.Given, Verdict: d.verdict(kind), Expected: markup.Plain(d.Expected)}
	w.Taken, w.Met, w.Reason = inWords(d.Mark, d.Given)
	return w
}

func (w *Why) explainBlanks(a Answer) {
	right := 0
	for i, detail := range a.Verdict.Details {
		blank := detail.why(decks.KindCloze)
		if blank.Met == "" {
			blank.Nearest = nearest(detail.Given, a.Question.Forms()[i])
		}
		if strings.TrimSpace(detail.Given) == "" {
			blank.Reason = "nothing was typed for this blank"
		}
		w.Blanks = append(w.Blanks, blank)
		if detail.Outcome.Good() {
			right++
		}
	}
	w.Taken = a.Response
	w.Reason = fmt.Sprintf("%d of %s", right, count(len(w.Blanks), "blank is right", "blanks are right"))
}

// explainItems says how each thing was marked that was typed, and what is missing.
func (w *Why) explainItems(a Answer, b *decks.List) {
	right := 0
	for _, detail := range a.Verdict.Details {
		item := detail.why(decks.KindList)
		switch {
		case detail.Outcome.Good():
			right++
		case detail.Given == "" && b.Asked() < len(b.Items):
			item.Reason = "nothing that was typed names it; it would do"
		case detail.Given == "":
			item.Reason = "nothing that was typed names it"
		case detail.Outcome == Skipped:
			item.Reason = "it is named elsewhere, and counts once"
		case detail.Outcome == Partial:
			item.Reason = "it is right, but stands out of order"
		}
		w.Items = append(w.Items, item)
	}
	w.Taken, w.Reason = a.Response, whyItems(a, b, right)
}

// whyItems says what the things come to that are right of a list.
func whyItems(a Answer, b *decks.List, right int) string {
	right = min(right, b.Asked())
	text := fmt.Sprintf("%d of %s", right, count(b.Asked(), "item asked for is right", "items asked for are right"))
	if b.Ordered && b.Asked() > 1 {
		text += " and in order"
	}
	if lost := right - int(math.Round(markedShare(a.Question, a)*float64(b.Asked()))); lost > 0 {
		text += fmt.Sprintf("; what is wrong beyond the number asked for takes %d away", lost)
	}
	return text
}
