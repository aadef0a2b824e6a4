package schedule

// Of is the memory that an answer meets, where the card asks for what has the
// fingerprint now, and the memory was learned of what had the fingerprint
// learned. Of another answer than the one that is asked for nothing is known, so
// that the memory is a new card's then.
func (m Memory) Of(learned, now string) Memory {
	if learned != now {
		return Memory{}
	}
	return m
}

// Anew returns which of n answers, counted from 0, is the first that the last
// one's memory follows from: Replay of those from there on gives what Next gives
// one after the other, each for what the memory is Of. Fingerprint tells what an
// answer asked for.
func Anew(n int, fingerprint func(i int) string) int {
	start := max(n-1, 0)
	for start > 0 && fingerprint(start-1) == fingerprint(start) {
		start--
	}
	return start
}
