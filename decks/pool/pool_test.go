package pool_test

import (
	"testing"

	"quiz/decks/pool"
)

// Lists do not share elements, whatever their lengths, and none grows into the next.
func TestApart(t *testing.T) {
	var p pool.Pool[int]
	var lists [][]int
	for n := range 600 {
		list := p.Take(n)
		if len(list) != n || cap(list) != n {
			t.Fatalf("asked for %d, got %d of %d", n, len(list), cap(list))
		}
		for i := range list {
			if list[i] != 0 {
				t.Fatalf("an element of %d is taken", n)
			}
			list[i] = n
		}
		*p.New() = -1
		lists = append(lists, list)
	}
	for n, list := range lists {
		for _, got := range list {
			if got != n {
				t.Fatalf("%d became %d", n, got)
			}
		}
	}
}
