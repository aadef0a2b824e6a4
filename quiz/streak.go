package quiz

// Streak is how many of the last questions in a row were answered right at their
// first tries. Practice, which is every later try, neither adds to it nor ends
// it. In an exam it would tell which answers were right, so a frontend does not
// show it there.
func (s *Session) Streak() (n int) {
	for i := len(s.past.answers) - 1; i >= 0; i-- {
		a := &s.past.answers[i]
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
