package quiz

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"quiz/decks"
	"quiz/decks/shuffle"
)

// fewest is how many options a question must have to be given an example. With
// two, an example that is wrong would give the right answer away.
const fewest = 3

// Example is an answer to an order, a match or a multiple, to show how one is
// typed. It is never the right one: of a match, of two pairs one is wrong. Which
// wrong one it is only the seed decides, so nothing else can be learned from it.
// It is empty where there is none to give.
func (q *Question) Example() string {
	if len(q.Options) < fewest {
		return ""
	}
	var draw func(*shuffle.Source) (text string, ok bool)
	switch q.Kind {
	case decks.KindOrder:
		draw = q.orderExample
	case decks.KindMatch:
		draw = q.matchExample
	case decks.KindMultiple:
		draw = q.severalExample
	case decks.KindShort, decks.KindOpen, decks.KindChoice, decks.KindTrueFalse, decks.KindNumber, decks.KindCloze, decks.KindList:
		return ""
	}
	source := shuffle.New(q.seed, "example", q.Deck.ID, q.Card.Key())
	for {
		if text, ok := draw(source); ok {
			return text
		}
	}
}

// orderExample draws an order of the steps other than that in which they are
// shown, which would not show what is to be done.
func (q *Question) orderExample(source *shuffle.Source) (text string, ok bool) {
	order := drawn(source, len(q.Options))
	numbers := make([]string, len(order))
	for i, step := range order {
		numbers[i] = strconv.Itoa(step + 1)
	}
	text = strings.Join(numbers, " ")
	return text, !slices.IsSorted(order) && !q.isRight(text)
}

// matchExample draws two right sides for the first two left ones.
func (q *Question) matchExample(source *shuffle.Source) (text string, ok bool) {
	picks, labels := drawn(source, len(q.Options))[:2], q.Labels()
	text = fmt.Sprintf("1%s 2%s", labels[picks[0]], labels[picks[1]])
	return text, !slices.Equal(picks, q.Want[:2])
}

func (q *Question) severalExample(source *shuffle.Source) (text string, ok bool) {
	picks, labels := drawn(source, len(q.Options))[:2], q.Labels()
	slices.Sort(picks)
	text = labels[picks[0]] + "," + labels[picks[1]]
	return text, !q.isRight(text)
}

// drawn is the numbers from 0 to n-1 in a chance order.
func drawn(source *shuffle.Source, n int) []int {
	list := make([]int, n)
	for i := range list {
		list[i] = i
	}
	shuffle.Slice(source, list)
	return list
}

func (q *Question) isRight(line string) bool {
	r, err := q.Read([]string{line})
	return err == nil && Mark(q, r, false).Outcome == Right
}

// suchAs ends a sentence that says how to answer, with an example if there is
// one.
func (q *Question) suchAs() string {
	if text := q.Example(); text != "" {
		return ", such as " + text
	}
	return ", with spaces between"
}
