package typeset

// breakLines breaks a paragraph into lines no wider than a limit, each as full
// as it can be, and gives each to yield: its pieces without the spaces at its
// end, and whether a hyphen follows. Filling lines greedily makes as few of
// them as there can be, so a text that fits at one size fits at all smaller
// ones. It tells if a word was wider than the limit.
func breakLines(pieces []piece, limit Em, yield func(line []piece, hyphenated bool)) (tooWide bool) {
	f := filler{pieces: pieces, limit: limit, last: -1}
	for i := 0; i < len(pieces); i++ {
		if !f.add(i) {
			yield(f.end())
			i = f.start - 1
		}
	}
	if f.start < len(pieces) || len(pieces) == 0 {
		f.last = len(pieces)
		yield(f.end())
	}
	return f.tooWide
}

// A filler fills one line after another.
type filler struct {
	pieces  []piece
	limit   Em
	start   int // of the line
	last    int // where it could end, or -1
	width   Em  // of what is in it
	tooWide bool
}

// add adds a piece to the line, and tells if the line may go on. If not, what
// stands behind last is for the next line, and is to be added anew: a hyphen
// for which there was no room may have it there.
func (f *filler) add(i int) bool {
	p := &f.pieces[i]
	full := p.flags&space == 0 && f.width+p.width > f.limit
	if full && f.last > f.start {
		return false
	}
	f.width += p.width
	if p.flags&breaks != 0 && (full || p.flags&hyphen == 0 || f.width+p.word.hyphen.Width <= f.limit) {
		f.last = i + 1
		return !full // it is too wide by itself
	}
	return true
}

// end ends the line where it last could, and returns it.
func (f *filler) end() (line []piece, hyphenated bool) {
	line = trimmed(f.pieces[f.start:f.last])
	if widthOf(line) > f.limit {
		f.tooWide = true
	}
	hyphenated = f.last < len(f.pieces) && f.pieces[f.last-1].flags&hyphen != 0
	f.start, f.last, f.width = f.last, -1, 0
	return line, hyphenated
}

// balanced is the narrowest limit at which a paragraph has no more lines than
// at the limit given, so that its last line is not one lost word. A paragraph
// with a word that is too wide anyway is left alone.
func balanced(pieces []piece, limit Em) Em {
	lines := countLines(pieces, limit)
	if lines < 2 || lines > len(pieces) {
		return limit
	}
	low, high := limit/2, limit
	for high-low > em/2 {
		middle := (low + high) / 2
		if countLines(pieces, middle) <= lines {
			high = middle
		} else {
			low = middle
		}
	}
	return high
}

// countLines counts the lines of a paragraph. Words too wide for one make it
// one more than any paragraph has.
func countLines(pieces []piece, limit Em) (n int) {
	if breakLines(pieces, limit, func([]piece, bool) { n++ }) {
		return len(pieces) + 2
	}
	return n
}

// trimmed leaves out the spaces at a line's end.
func trimmed(line []piece) []piece {
	for len(line) > 0 && line[len(line)-1].flags&space != 0 {
		line = line[:len(line)-1]
	}
	return line
}

func widthOf(pieces []piece) (sum Em) {
	for i := range pieces {
		sum += pieces[i].width
	}
	return sum
}
