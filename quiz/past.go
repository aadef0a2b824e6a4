package quiz

// A past is what was answered in a session so far. The session alone changes
// it; its sequencer reads it.
type past struct {
	answers []Answer
	times   map[Ref]int // how often each question was answered
}

func newPast() *past { return &past{times: map[Ref]int{}} }

// last is the last answer, or nil.
func (p *past) last() *Answer {
	if len(p.answers) == 0 {
		return nil
	}
	return &p.answers[len(p.answers)-1]
}

func (p *past) add(a Answer) {
	p.answers = append(p.answers, a)
	p.times[a.Question.ref()]++
}

// dropLast takes the last answer out, of which there must be one.
func (p *past) dropLast() Answer {
	a := *p.last()
	p.answers = p.answers[:len(p.answers)-1]
	p.times[a.Question.ref()]--
	return a
}

// skips is how often a question was skipped.
func (p *past) skips(r Ref) (n int) {
	for _, a := range p.answers {
		if a.Verdict.Outcome == Skipped && a.Question.ref() == r {
			n++
		}
	}
	return n
}

// missed lists the questions whose latest answers are not right, in the order of
// those answers. Parts that their cards have no more are left out.
func (p *past) missed() (list []Ref) {
	latest := map[Ref]int{}
	for i, a := range p.answers {
		latest[a.Question.ref()] = i
	}
	for i, a := range p.answers {
		r := a.Question.ref()
		if latest[r] == i && !a.Verdict.Outcome.Good() && !r.gone() {
			list = append(list, r)
		}
	}
	return list
}
