package schedule

// A model is the forgetting curve and how answers change it: the weights, and
// what follows from them alone.
type model struct {
	w       [21]float64
	factor  float64 // bends the curve so that recall is 0.9 after as many days as the stability
	gain    float64 // e^w8
	easiest float64 // the difficulty of a card that is Easy at first sight, not clamped
}

func newModel(w [21]float64) model {
	m := model{w: w, factor: bend(0.9, w[20]), gain: exp(w[8])}
	m.easiest = m.firstDifficulty(Easy)
	return m
}

// bend is how far along the curve a chance lies: chance^(-1/decay) - 1.
func bend(chance, decay float64) float64 { return pow(chance, -1/decay) - 1 }

// recall is the chance to know a card some days after it was asked.
func (m *model) recall(days int, stability float64) float64 {
	return pow(1+mul(m.factor, float64(days)/stability), -m.w[20])
}

// first returns stability and difficulty after the first answer.
func (m *model) first(g Grade) (stability, difficulty float64) {
	return clamp(m.w[g-1], minStability, maxStability), clamp(m.firstDifficulty(g), 1, 10)
}

func (m *model) firstDifficulty(g Grade) float64 {
	return m.w[4] - exp(mul(m.w[5], float64(g-1))) + 1
}

// difficulty moves by the grade, the less the nearer it is to 10, and then a
// little back to that of an easy card, so that no card is hard for ever.
func (m *model) difficulty(d float64, g Grade) float64 {
	moved := d - mul(mul(m.w[6], float64(g-Good)), (10-d)/9)
	return clamp(mul(m.w[7], m.easiest)+mul(1-m.w[7], moved), 1, 10)
}

// stability is that after an answer, from what was before it.
func (m *model) stability(s, d float64, g Grade, days int) float64 {
	switch {
	case days == 0:
		s = mul(s, m.sameDay(s, g))
	case g == Again:
		s = m.lapse(s, d, m.recall(days, s))
	default:
		s = mul(s, m.growth(s, d, g, m.recall(days, s)))
	}
	return clamp(s, minStability, maxStability)
}

// growth is how many times a memory is as stable after it was recalled: more
// for an easy card, a weak memory, and one that was nearly lost.
func (m *model) growth(s, d float64, g Grade, recall float64) float64 {
	grown := mul(mul(m.gain, 11-d), pow(s, -m.w[9]))
	grown = mul(grown, exp(mul(m.w[10], 1-recall))-1)
	switch g {
	case Hard:
		grown = mul(grown, m.w[15])
	case Easy:
		grown = mul(grown, m.w[16])
	}
	return 1 + grown
}

// lapse is the stability of a memory that was lost: never above a part of what
// it was.
func (m *model) lapse(s, d, recall float64) float64 {
	left := mul(mul(m.w[11], pow(d, -m.w[12])), pow(s+1, m.w[13])-1)
	left = mul(left, exp(mul(m.w[14], 1-recall)))
	return min(left, s/exp(mul(m.w[17], m.w[18])))
}

// sameDay is how many times a memory is as stable after a second answer on one
// day, where no forgetting has been that could teach anything.
func (m *model) sameDay(s float64, g Grade) float64 {
	times := mul(exp(mul(m.w[17], float64(g-Good)+m.w[18])), pow(s, -m.w[19]))
	if g == Again {
		return min(times, 1)
	}
	return max(times, 1)
}
