package quiz

import "strings"

// slowness is how many times the usual an answer may take before it counts as
// known with effort.
const slowness = 3

// Ease is how well an answer shows the card to be known, in the grades of
// spaced repetition: 1 again, 2 hard, 3 good, 4 easy; 0 where it shows nothing.
// Usual is how many seconds the player takes for such a question as a rule, or 0
// where that is not known. By machine nothing is easy; only players can tell.
func (a Answer) Ease(usual float64) int {
	switch {
	case a.Verdict.Outcome == Skipped, a.Verdict.Outcome == Unreadable:
		return 0
	case a.Verdict.Outcome == Overridden:
		return 3
	case a.Given.Ease > 0:
		return a.Given.Ease
	case a.Verdict.Outcome == Wrong, a.Verdict.Outcome == Partial && a.Verdict.Credit <= 0.5:
		return 1
	case a.Verdict.Outcome == Partial, a.Verdict.Outcome == Nearly, a.Hinted, usual > 0 && a.Seconds > slowness*usual:
		return 2
	}
	return 3
}

// ReadEase reads a player's own mark: 1 to 4, the word or its first letter, or
// y and n for those who only want to say whether they knew it.
func ReadEase(text string) (Response, error) {
	text = strings.ToLower(strings.TrimSpace(text))
	for ease := 1; ease < len(eases); ease++ {
		word := eases[ease]
		if text == word || text == word[:1] || text == string(rune('0'+ease)) {
			return Response{Knew: ease > 1, Ease: ease}, nil
		}
	}
	switch text {
	case "y", "yes":
		return Response{Knew: true, Ease: 3}, nil
	case "n", "no":
		return Response{Ease: 1}, nil
	}
	return Response{}, unreadable("answer 1, 2, 3 or 4")
}
