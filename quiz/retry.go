package quiz

// RetryMissed asks the questions that are still missed again, at the end of a
// sitting, in the order in which they were missed: as practice, which changes
// no score. It tells how many those are; of none there is no round. Without
// Options.Retry each comes once, and a further call brings those that were
// missed again. An exam has no such round, and of a review its chooser says
// what comes.
//
// Undo goes back from the first answer of the round to the last one before it;
// that takes the round back, for what is missed may be another then.
func (s *Session) RetryMissed() int {
	list := s.stillMissed()
	if len(list) > 0 {
		s.rounds = append(s.rounds, len(s.answers))
		s.missed = list
		s.advance()
	}
	return len(list)
}

// ToComeAgain is how many questions are to come again that were missed, that in hand
// among them, as far as can be told.
func (s *Session) ToComeAgain() int {
	n := len(s.missed)
	if s.current != nil && s.try > 1 {
		n++
	}
	return n
}

// StillMissed is how many questions RetryMissed would ask now.
func (s *Session) StillMissed() int { return len(s.stillMissed()) }

// stillMissed lists the questions of which the latest answer was not right, if
// the sitting is at its end.
func (s *Session) stillMissed() (list []Item) {
	if s.current != nil || s.options.Exam || s.chooser != nil {
		return nil
	}
	latest := map[Item]int{}
	for i, a := range s.answers {
		latest[a.Question.item()] = i
	}
	for i, a := range s.answers {
		it := a.Question.item()
		if latest[it] == i && !a.Verdict.Outcome.Good() && !it.gone() {
			list = append(list, it)
		}
	}
	return list
}

// unbegin takes a round back in which nothing was answered yet. What is to come
// again is all of that round, for at the end of a sitting nothing was.
func (s *Session) unbegin() {
	for n := len(s.rounds); n > 0 && s.rounds[n-1] == len(s.answers); n-- {
		s.unask()
		s.current, s.missed, s.rounds = nil, nil, s.rounds[:n-1]
	}
}
