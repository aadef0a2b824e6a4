package quiz

// A past is what was answered in a session so far. The session alone changes
// it; its sequencer reads it.
type past struct {
	answers []Answer
	times   map[Item]int // how often each item was answered
}

func newPast() *past { return &past{times: map[Item]int{}} }

// last is the last answer, or nil.
func (p *past) last() *Answer {
	if len(p.answers) == 0 {
		return nil
	}
	return &p.answers[len(p.answers)-1]
}

func (p *past) add(a Answer) {
	p.answers = append(p.answers, a)
	p.times[a.Question.item()]++
}

// dropLast takes the last answer out, of which there must be one.
func (p *past) dropLast() Answer {
	a := *p.last()
	p.answers = p.answers[:len(p.answers)-1]
	p.times[a.Question.item()]--
	return a
}

// skips is how often an item was skipped.
func (p *past) skips(it Item) (n int) {
	for _, a := range p.answers {
		if a.Verdict.Outcome == Skipped && a.Question.item() == it {
			n++
		}
	}
	return n
}

// missed lists the items whose latest answers are not right, in the order of
// those answers. Parts that their cards have no more are left out.
func (p *past) missed() (list []Item) {
	latest := map[Item]int{}
	for i, a := range p.answers {
		latest[a.Question.item()] = i
	}
	for i, a := range p.answers {
		it := a.Question.item()
		if latest[it] == i && !a.Verdict.Outcome.Good() && !it.gone() {
			list = append(list, it)
		}
	}
	return list
}
