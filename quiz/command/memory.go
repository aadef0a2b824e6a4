package command

import "runtime/debug"

// How often garbage is collected while decks are exported. Go's own percentage is
// 100. Measured on two cores, with a deck of 2,000 and one of 40,000 short cards,
// in seconds of CPU time and the largest use of memory:
//
//	export csv, at 100 to the end       0.07 s   23 MiB    0.93 s  105 MiB
//	export csv, at 400 to the end       0.06 s   31 MiB    0.82 s  166 MiB
//	export apkg, at 100 to the end      0.10 s   34 MiB    1.72 s  190 MiB
//	export apkg, at 400 to the end      0.10 s   38 MiB    1.51 s  254 MiB
//	export apkg, at 400, then 100                          1.67 s  215 MiB
//	export cards, at 100                                   4.20 s  253 MiB
//	export cards, at 50                                    4.76 s  218 MiB
const (
	growing   = 400
	usual     = 100
	shrinking = 50
)

// manyCards is how many cards make an export that memory matters for.
const manyCards = 20_000

// tuneForReading lets memory grow, of which most decks need little.
func tuneForReading() { debug.SetGCPercent(growing) }

// whileReading lets memory grow until what it returns is called: all that is read of
// a deck stays, so there is next to no garbage. 'quiz check' of 100,000 cards takes
// 0.33 s of CPU time with it and 0.42 s without, and 124 MiB either way.
func whileReading() (done func()) {
	before := debug.SetGCPercent(growing)
	return func() { debug.SetGCPercent(before) }
}

// tuneForNotes ends that where there are many notes to make.
func tuneForNotes(cards int) {
	if cards > manyCards {
		debug.SetGCPercent(usual)
	}
}

// tuneForPrinting spares memory where many cards are drawn.
func tuneForPrinting(cards int) {
	if cards > manyCards {
		debug.SetGCPercent(shrinking)
	}
}
