package quiz

import (
	"strconv"
	"strings"

	"quiz/quiz/schedule"
)

// slowness is how many times the usual an answer may take before it counts as
// known with effort.
const slowness = 3

// Grade is how well an answer shows the card to be known: a schedule.Grade, or 0
// where it shows nothing. Usual is how many seconds the player takes for such a
// question as a rule, or 0 where that is not known. By machine nothing is easy;
// only players can tell.
func (a Answer) Grade(usual float64) int {
	v := a.Verdict
	switch {
	case !v.Outcome.IsAnswer():
		return 0
	case v.Outcome == Overridden:
		return int(schedule.Good)
	case a.Given.Grade > 0:
		return a.Given.Grade
	case v.Outcome == Wrong, v.Outcome == Partial && v.Credit <= 0.5:
		return int(schedule.Again)
	case v.Outcome == Partial, v.Outcome == Nearly, a.Hinted, usual > 0 && a.Seconds > slowness*usual:
		return int(schedule.Hard)
	}
	return int(schedule.Good)
}

// GradeName is the word for a grade, as in Response.Grade.
func GradeName(grade int) string { return schedule.Grade(grade).String() }

// ReadGrade reads a grade that players give themselves: 1 to 4, the word or its
// first letter, or y and n for those who only want to say whether they knew it.
func ReadGrade(text string) (Response, error) {
	text = strings.ToLower(strings.TrimSpace(text))
	for grade := schedule.Again; grade <= schedule.Easy; grade++ {
		if word := grade.String(); text == word || text == word[:1] || text == strconv.Itoa(int(grade)) {
			return ownGrade(grade), nil
		}
	}
	switch text {
	case "y", "yes":
		return ownGrade(schedule.Good), nil
	case "n", "no":
		return ownGrade(schedule.Again), nil
	}
	return Response{}, unreadable("answer 1, 2, 3 or 4")
}

func ownGrade(g schedule.Grade) Response {
	return Response{Knew: g > schedule.Again, Grade: int(g)}
}
