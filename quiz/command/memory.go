package command

import "runtime/debug"

// manyCards is how many cards make work that memory matters for.
const manyCards = 20_000

// tuneForReading lets memory grow.
func tuneForReading() { debug.SetGCPercent(400) }

// tuneForNotes holds memory back where there are many notes to make.
func tuneForNotes(cards int) {
	if cards > manyCards {
		debug.SetGCPercent(100)
	}
}

// tuneForPrinting holds memory back further where many cards are drawn.
func tuneForPrinting(cards int) {
	if cards > manyCards {
		debug.SetGCPercent(50)
	}
}
