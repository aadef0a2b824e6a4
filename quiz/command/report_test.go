package command

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"quiz/decks/place"
)

// Of many faults ten are shown: the first of each card, then the second of each, in
// the order of the text; of ten or fewer, all.
func TestOfManyCards(t *testing.T) {
	for _, c := range []struct {
		cards string // of the faults in turn, each a letter
		want  []int  // which of them are shown, from 0
	}{
		{"aaaaaaaaaa", []int{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}},
		{"aaaaaaaaaaa", []int{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}},
		{"aaaaaaaaaab", []int{0, 1, 2, 3, 4, 5, 6, 7, 8, 10}},
		{"aaaabbbbccccdddd", []int{0, 1, 2, 4, 5, 6, 8, 9, 12, 13}},
		{"aabcdefghijkl", []int{0, 2, 3, 4, 5, 6, 7, 8, 9, 10}},
		{"abababababab", []int{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}},
	} {
		var list place.ErrorList
		for i, card := range c.cards {
			list = append(list, &place.Error{Pos: place.Pos{File: "f", Line: 100 + i}, Start: int(card), Msg: fmt.Sprint(i)})
		}
		var got []int
		for _, fault := range ofManyCards(list) {
			got = append(got, slices.Index(list, fault))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.cards, got, c.want)
		}
	}
}

// Where no card is known, each line is one.
func TestOfManyLines(t *testing.T) {
	var list place.ErrorList
	for i := range 12 {
		list = append(list, &place.Error{Pos: place.Pos{File: "f", Line: max(1, i-8)}, Msg: fmt.Sprint(i)})
	}
	var b bytes.Buffer
	printFaults(&b, list)
	for _, shown := range []string{": 0\n", ": 10\n", ": 11\n", "f: … and 2 more\n"} {
		if !strings.Contains(b.String(), shown) {
			t.Errorf("%q is not in\n%s", shown, b.String())
		}
	}
}
