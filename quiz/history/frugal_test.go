package history

import (
	"path/filepath"
	"strings"
	"testing"
)

// asks counts the calls of queries that hold a text while something is done.
func asks(t *testing.T, text string, do func()) int {
	t.Helper()
	before := faults.asked(text)
	do()
	return faults.asked(text) - before
}

func counting(t *testing.T) *Store {
	t.Helper()
	return openBy(t, shaky, filepath.Join(t.TempDir(), "history.db"), params())
}

// A card is looked for once in a merge, however many answers to it come in: most of
// them are answers to the same few cards.
func TestMergeLooksOnce(t *testing.T) {
	looks := func(answers ...string) int {
		s := counting(t)
		return asks(t, "WHERE deck = ? AND card = ? AND part = ?", func() { merge1(t, s, head+strings.Join(answers, "")) })
	}
	if one, three := looks(line("a")), looks(line("a"), line("b"), line("c")); one == 0 || three != one {
		t.Errorf("%d times for one answer, %d for three", one, three)
	}
}

// What an answer leaves follows from the state before it: however many there are,
// those before it are not read again, unless the clock was set back.
func TestRecordLooksNotBack(t *testing.T) {
	s := counting(t)
	record(t, s, given("card", 3, 0))
	later := asks(t, events, func() { record(t, s, given("card", 3, 10)) })
	earlier := asks(t, events, func() { record(t, s, given("card", 3, 5)) })
	if later != 0 || earlier == 0 {
		t.Errorf("earlier answers are read %d times for a later answer, %d for an earlier one", later, earlier)
	}
}

// Statements are prepared once.
func TestPreparedOnce(t *testing.T) {
	s := counting(t)
	first := asks(t, "prepare ", func() { record(t, s, given("card", 3, 0)) })
	again := asks(t, "prepare ", func() { record(t, s, given("other", 3, 10)) })
	if first == 0 || again != 0 {
		t.Errorf("%d statements are prepared for the first answer, %d for the next", first, again)
	}
}
