package paper

const (
	paperEdge   = 5 * mm   // which printers leave white, and some more
	cardEdge    = 3 * mm   // which a knife or a shifted page may take
	smallest    = 1.5 * mm // that edge, on labels too small for 3 mm
	ofSmallSide = 6        // per cent of a card's smaller side
)

// Inset is how far from the edges of a card its text keeps: x from left and
// right, y from top and bottom. It is the same for all cards of a stock, front
// and back, however near to the paper's edge each of them lies.
//
// A card keeps a third of its side at the least, even where that is nearer to
// the paper's edge than printers print.
func (s Stock) Inset() (x, y Length) {
	small := min(s.CardWidth, s.CardHeight)
	inset := max(smallest, min(cardEdge, small*ofSmallSide/100))
	marginX, marginY := s.margins()
	x = min(max(inset, paperEdge-marginX), s.CardWidth/3)
	y = min(max(inset, paperEdge-marginY), s.CardHeight/3)
	return x, y
}

// Safe is the part of a place in which text may stand.
func (s Stock) Safe(place Place) Box {
	x, y := s.Inset()
	return Box{place.X + x, place.Y + y, place.W - 2*x, place.H - 2*y}
}
