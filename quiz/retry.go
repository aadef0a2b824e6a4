package quiz

// RetryMissed begins a round of practice at the end of a session: it asks the
// questions whose latest answers were not right once more, in the order in which
// they were missed. No score changes by it. It tells how many questions those
// are; if there are none, no round begins.
//
// Without Options.Retry each of them comes once, and a further call brings those
// that were missed in the round. An exam has no such round, and neither has a
// session whose questions a Chooser gives.
//
// Undo goes back from the first answer of the round to the last one before it,
// and so ends the round, for what is missed may be something else then.
func (s *Session) RetryMissed() int {
	n := s.sequencer.retryMissed()
	if n > 0 {
		s.advance()
	}
	return n
}

// Rounds is how many rounds RetryMissed has begun, but for those that Undo ended.
func (s *Session) Rounds() int { return s.sequencer.practice() }

// StillMissed is how many questions RetryMissed would ask now.
func (s *Session) StillMissed() int { return len(s.sequencer.missed()) }

// ToComeAgain is how many questions that were missed are to come again, the one
// in hand among them, as far as can be told.
func (s *Session) ToComeAgain() int {
	n := s.sequencer.repeats()
	if s.Again() {
		n++
	}
	return n
}
