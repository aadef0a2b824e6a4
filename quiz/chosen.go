package quiz

// A chosen is the sequencer of a session whose questions a Chooser gives one by
// one. What comes again has a number of its own, and there are no rounds: the
// Chooser says what comes.
type chosen struct {
	Chooser
	past   *past
	inHand Ref  // what is asked now; the zero Ref: nothing
	renew  bool // Next gives inHand once more
}

// Next asks the Chooser only for what it has not given yet: asked twice, it
// could say something else.
func (c *chosen) Next() (Ref, bool) {
	if c.renew {
		c.renew = false
		return c.inHand, true
	}
	r, ok := c.Chooser.Next()
	if !ok {
		r = Ref{}
	}
	c.inHand = r
	return r, ok
}

func (c *chosen) Undone(a Answer) {
	c.Chooser.Undone(a)
	c.inHand = a.Question.ref()
}

func (c *chosen) position() (n, of int) {
	n = len(c.past.answers)
	return n + 1, n + c.Left()
}

// listed are the questions that were asked so far.
func (c *chosen) listed() (list []Ref) {
	for _, a := range c.past.answers {
		if a.Try == 1 {
			list = append(list, a.Question.ref())
		}
	}
	if c.inHand != (Ref{}) && c.past.times[c.inHand] == 0 {
		list = append(list, c.inHand)
	}
	return list
}

func (c *chosen) repeats() int     { return 0 }
func (c *chosen) missed() []Ref    { return nil }
func (c *chosen) retryMissed() int { return 0 }
func (c *chosen) practice() int    { return 0 }

func (c *chosen) mended(r Ref) { c.renew = c.inHand.sameCard(r) }
