package quiz

// Streak is how many of the last questions in a row were answered right, at
// their first tries: practice neither adds to it nor ends it. It looks no
// further back than it reaches. In an exam a face keeps it to itself.
func (s *Session) Streak() (n int) {
	for i := len(s.answers) - 1; i >= 0; i-- {
		a := &s.answers[i]
		switch {
		case a.Try > 1:
		case !a.Verdict.Outcome.Good():
			return n
		default:
			n++
		}
	}
	return n
}
