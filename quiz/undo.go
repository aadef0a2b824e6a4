package quiz

// CanOverride tells if the last answer can be counted as right: it is wrong, in
// part or in whole, and was not skipped. In an exam none can.
func (s *Session) CanOverride() bool {
	last := s.past.last()
	return last != nil && !s.options.Exam && !last.Verdict.Outcome.Good() && last.Verdict.Outcome != Skipped
}

// Override counts the last answer as right: the player says so. It tells if it
// did, which is as CanOverride says.
func (s *Session) Override() bool {
	if !s.CanOverride() {
		return false
	}
	a := s.past.last()
	a.Verdict.Outcome, a.Verdict.Credit, a.Points = Overridden, 1, a.MaxPoints
	s.sequencer.Overridden(*a)
	if s.current != nil && s.current.ref() == a.Question.ref() { // it need not come again
		s.advance()
	}
	for _, o := range s.observers {
		o.Overridden(*a)
	}
	return true
}

// CanUndo tells if there is an answer to take back. An exam has none: to undo
// could be used to look.
func (s *Session) CanUndo() bool { return s.past.last() != nil && !s.options.Exam }

// Undo takes the last answer back and asks its question again, or the next one
// where its card was mended and has it no more. It tells which answer that was,
// and if there was one, which is as CanUndo says.
func (s *Session) Undo() (Answer, bool) {
	if !s.CanUndo() {
		return Answer{}, false
	}
	a := s.past.dropLast()
	s.sequencer.Undone(a)
	s.current, s.hinted = a.Question, a.Hinted
	if a.Question.mended() {
		s.renew()
	}
	for _, o := range s.observers {
		o.Undone(a)
	}
	return a, true
}
