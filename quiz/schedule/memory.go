package schedule

import (
	"math"
	"time"
)

// A Memory is what is known of one card. The zero Memory is a card that was
// never asked.
type Memory struct {
	State      State
	Step       int       // of the learning or relearning steps, from 0
	Stability  float64   // days until the chance to know it is 0.9; 0 for a new card
	Difficulty float64   // 1 to 10; 0 for a new card
	Last       time.Time // when it was last asked
	Due        time.Time // when it is to be asked again
	Reps       int       // how often it was asked
	Lapses     int       // how often it was forgotten in review
}

// Stability stays within these days; a hundred years is as good as for ever.
const (
	minStability = 0.001
	maxStability = 36500
)

// mended makes a memory sound that was read from a damaged file: what is a
// little out of range is moved into it, and what makes no sense is a new card.
// The counts are kept below 2³¹ so that they cannot run over.
func (m Memory) mended() Memory {
	m.Reps = min(max(m.Reps, 0), math.MaxInt32-1)
	m.Lapses = min(max(m.Lapses, 0), math.MaxInt32-1)
	known := m.State >= Learning && m.State <= Relearning
	if !known || !(m.Stability > 0 && m.Difficulty >= 0) || math.IsInf(m.Stability+m.Difficulty, 0) {
		return Memory{Reps: m.Reps, Lapses: m.Lapses}
	}
	m.Step = max(m.Step, 0)
	m.Stability = clamp(m.Stability, minStability, maxStability)
	m.Difficulty = clamp(m.Difficulty, 1, 10)
	return m
}
