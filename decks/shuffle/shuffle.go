// Package shuffle puts things in an order that looks like chance and follows
// from a seed alone: the same on every machine, with every version of Go, and
// years later. A seed written on an exam sheet must bring the same exam back,
// so neither math/rand nor a hash of the library's is used, whose outcomes may
// change under us.
package shuffle

import "math/bits"

// A Source is a stream of numbers that follow from a seed. The zero Source is
// the stream of the empty seed.
//
// It is SplitMix64 (Steele, Lea, Flood: "Fast splittable pseudorandom number
// generators", OOPSLA 2014): eight bytes of state, every seed a good one.
type Source struct{ state uint64 }

// New returns the stream for a seed and the names of what it is for. Streams
// with different names have nothing to do with one another, so the options of
// one card stay as they are when another card joins the deck.
func New(seed uint64, names ...string) *Source {
	// FNV-1a, each name closed by a byte that no UTF-8 text holds, so that
	// ("ab", "c") and ("a", "bc") differ.
	h := uint64(14695981039346656037) ^ seed*0x9e3779b97f4a7c15
	for _, name := range names {
		for i := range len(name) {
			h = (h ^ uint64(name[i])) * 1099511628211
		}
		h = (h ^ 0xff) * 1099511628211
	}
	return &Source{state: h}
}

// Uint64 returns the next number.
func (s *Source) Uint64() uint64 {
	s.state += 0x9e3779b97f4a7c15
	z := s.state
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// Below returns a number from 0 to n-1, each as likely as any other. It panics
// if n is below 1.
//
// Lemire's method ("Fast random integer generation in an interval", ACM TOMACS
// 2019): the high word of a product, turning down the few low words that would
// favour some numbers.
func (s *Source) Below(n int) int {
	if n < 1 {
		panic("internal error: shuffle: Below needs a positive bound")
	}
	bound := uint64(n)
	high, low := bits.Mul64(s.Uint64(), bound)
	for low < bound && low < -bound%bound {
		high, low = bits.Mul64(s.Uint64(), bound)
	}
	return int(high)
}

// Slice puts the elements of a slice in a chance order (Fisher-Yates).
func Slice[T any](s *Source, list []T) {
	for i := len(list) - 1; i > 0; i-- {
		j := s.Below(i + 1)
		list[i], list[j] = list[j], list[i]
	}
}
