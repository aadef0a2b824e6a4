package quiz

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"quiz/decks/answer"
	"quiz/decks/arrange"
	"quiz/decks/markup"
	"quiz/decks/numeral"
)

// readOrder reads "3 1 2", "3,1,2", "3-1-2", "312" or the same in letters.
func (q *Question) readOrder(line string) (Response, error) {
	if answer.TooLong(line) {
		return Response{}, q.noOrder("each number", " once")
	}
	fields := fieldsAt(numeral.WesternDigits(numeral.Tidy(line)), commas+" .>→-\t")
	if len(fields) == 1 && len(q.Options) < 10 {
		fields = letters(fields[0])
	}
	picks := make([]int, 0, len(q.Options))
	for _, name := range fields {
		i := stepNumber(name, len(q.Options))
		if i < 0 || slices.Contains(picks, i) {
			return Response{}, q.noOrder("each number", " once")
		}
		picks = append(picks, i)
	}
	if len(picks) != len(q.Options) {
		return Response{}, q.noOrder("all of the numbers", "")
	}
	return Response{Picks: picks}, nil
}

func (q *Question) noOrder(what, often string) error {
	return unreadable("give %s from 1 to %d%s, in the right order%s", what, len(q.Options), often, q.suchAs())
}

func stepNumber(name string, n int) int {
	if i, err := strconv.Atoi(name); err == nil && i >= 1 && i <= n {
		return i - 1
	}
	return arrange.LetterIndex(name, n)
}

// onePair is a left side's number, which may be left out, and a right side's
// letter: "1b", "1 - b", "1=b", "b".
var onePair = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(?:(\d{1,3})\s*[-=:.)>→]*\s*)?([a-zA-Z])[,;.\s]*`)
})

// readMatch reads "1b 2a 3c" in any order, "1-b, 2=a", or just "b a c".
func (q *Question) readMatch(line string) (Response, error) {
	if answer.TooLong(line) {
		return Response{}, q.noPair(line)
	}
	picks := slices.Repeat([]int{-1}, len(q.Lefts))
	line = numeral.WesternDigits(numeral.Tidy(line))
	for n := 0; line != ""; n++ {
		found := onePair().FindStringSubmatch(line)
		if found == nil {
			return Response{}, q.noPair(line)
		}
		left, err := strconv.Atoi(found[1])
		if err != nil { // no number: left sides in turn
			left = n + 1
		}
		right := arrange.LetterIndex(found[2], len(q.Options))
		if left < 1 || left > len(q.Lefts) || right < 0 {
			return Response{}, q.noPair(found[0])
		}
		if picks[left-1] >= 0 {
			return Response{}, unreadable("%d is given twice; type a number with its letter once for each%s", left, q.suchAs())
		}
		picks[left-1] = right
		line = line[len(found[0]):]
	}
	return Response{Picks: picks}, nil
}

func (q *Question) noPair(text string) error {
	return unreadable("cannot read %q; type a number with its letter for each%s", markup.Shorten(strings.TrimSpace(text), 40), q.suchAs())
}
