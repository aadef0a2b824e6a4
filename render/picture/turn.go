package picture

// A turn brings a stored picture upright. The zero turn leaves it as it is.
type turn struct {
	swap bool // rows become columns
	flipX,
	flipY bool // stored columns, stored rows are taken from the far end
}

// turns are the orientations of EXIF by their number. 0 stands for none.
var turns = [9]turn{
	2: {flipX: true},
	3: {flipX: true, flipY: true},
	4: {flipY: true},
	5: {swap: true},
	6: {swap: true, flipY: true}, // a quarter clockwise
	7: {swap: true, flipX: true, flipY: true},
	8: {swap: true, flipX: true}, // a quarter anticlockwise
}

// size is what a stored size becomes, or an upright one was.
func (t turn) size(s size) size {
	if t.swap {
		return size{s.height, s.width}
	}
	return s
}

// samples turns a picture whose pixels have n bytes each.
func (t turn) samples(stored []byte, s size, n int) []byte {
	if t == (turn{}) {
		return stored
	}
	start, across, down := t.steps(s)
	up := t.size(s)
	turned := make([]byte, 0, len(stored))
	for y := range up.height {
		at := start + y*down
		for range up.width {
			turned = append(turned, stored[at*n:at*n+n]...)
			at += across
		}
	}
	return turned
}

// steps says at which stored pixel the first upright one lies, and how far it
// is from there to the next across and down.
func (t turn) steps(s size) (start, across, down int) {
	across, down = 1, s.width
	if t.flipX {
		start, across = s.width-1, -across
	}
	if t.flipY {
		start, down = start+(s.height-1)*s.width, -down
	}
	if t.swap {
		across, down = down, across
	}
	return start, across, down
}
