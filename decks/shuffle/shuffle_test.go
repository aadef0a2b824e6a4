package shuffle

import (
	"slices"
	"testing"
)

// These orders are a promise to everyone who wrote a seed down: if this test
// fails, the code is wrong, not the test.
func TestPromisedOrders(t *testing.T) {
	for _, c := range []struct {
		seed  uint64
		names []string
		want  []int
	}{
		{0, nil, []int{5, 8, 3, 6, 4, 9, 1, 2, 0, 7}},
		{1, []string{"tour"}, []int{6, 9, 5, 0, 4, 3, 1, 8, 2, 7}},
		{1, []string{"tour", "capital"}, []int{0, 2, 5, 1, 8, 6, 9, 3, 4, 7}},
		{1 << 52, []string{"bio", "Gəncə"}, []int{1, 2, 7, 4, 3, 5, 8, 0, 6, 9}},
	} {
		got := []int{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}
		Slice(New(c.seed, c.names...), got)
		if !slices.Equal(got, c.want) {
			t.Errorf("seed %d, %q: %v, want %v", c.seed, c.names, got, c.want)
		}
	}
}

// The reference values of SplitMix64 for the seed 1234567.
func TestSplitMix(t *testing.T) {
	s := Source{state: 1234567}
	for i, want := range []uint64{6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821} {
		if got := s.Uint64(); got != want {
			t.Errorf("number %d is %d, want %d", i, got, want)
		}
	}
}

func TestNamesDoNotRunTogether(t *testing.T) {
	if *New(1, "ab", "c") == *New(1, "a", "bc") {
		t.Error(`("ab", "c") and ("a", "bc") share a stream`)
	}
}

// Each place is as likely for each element: 5 standard deviations of a
// binomial with n = 60000, p = 1/6 are about 456.
func TestSliceIsFair(t *testing.T) {
	const rounds, size = 60000, 6
	var count [size][size]int
	for seed := range uint64(rounds) {
		list := []int{0, 1, 2, 3, 4, 5}
		Slice(New(seed, "fair"), list)
		for place, element := range list {
			count[element][place]++
		}
	}
	for element := range count {
		for place, n := range count[element] {
			if n < rounds/size-456 || n > rounds/size+456 {
				t.Errorf("element %d stood at place %d %d times, want about %d", element, place, n, rounds/size)
			}
		}
	}
}
