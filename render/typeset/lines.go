package typeset

// breakLines breaks a paragraph into lines no wider than a limit, each as full
// as it can be, and gives each to yield: its pieces without the spaces at its
// end, and whether a hyphen follows. Filling lines greedily makes as few of
// them as there can be, so a text that fits at one size fits at all smaller
// ones. It tells if a word was wider than the limit.
func breakLines(pieces []piece, limit Em, yield func(line []piece, hyphenated bool)) (tooWide bool) {
	start, last := 0, -1 // last: where the line could end
	var width, lastWidth Em
	end := func(at int) {
		line := trimmed(pieces[start:at])
		if n := len(line); n > 0 && widthOf(line) > limit {
			tooWide = true
		}
		yield(line, at < len(pieces) && pieces[at-1].marks&hyphen != 0)
		start, last, width = at, -1, width-lastWidth
	}
	for i := range pieces {
		p := &pieces[i]
		if p.marks&space == 0 && width+p.width > limit && last > start {
			end(last)
		}
		width += p.width
		if p.marks&breaks == 0 {
			continue
		}
		if p.marks&hyphen == 0 || width+p.word.hyphen.Width <= limit {
			last, lastWidth = i+1, width
		}
		if p.marks&space == 0 && width > limit { // too wide by itself
			last, lastWidth = i+1, width
			end(last)
		}
	}
	if start < len(pieces) || len(pieces) == 0 {
		lastWidth = width
		end(len(pieces))
	}
	return tooWide
}

// balanced is the narrowest limit at which a paragraph has no more lines than
// at the limit given, so that its last line is not one lost word.
func balanced(pieces []piece, limit Em) Em {
	lines := countLines(pieces, limit)
	if lines < 2 {
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
	for len(line) > 0 && line[len(line)-1].marks&space != 0 {
		line = line[:len(line)-1]
	}
	return line
}

// widthOf is the width of a line.
func widthOf(line []piece) Em { return width(line) }

// splitWide breaks words that are wider than a limit into their characters,
// and tells if there was one.
func (s *Setter) splitWide(pieces []piece, limit Em) ([]piece, bool) {
	found := false
	var list []piece
	for start := 0; start < len(pieces); {
		end := start + 1
		for end < len(pieces) && pieces[end-1].marks&(breaks|space) == 0 && pieces[end].marks&space == 0 {
			end++
		}
		if width(pieces[start:end]) <= limit {
			list = append(list, pieces[start:end]...)
		} else {
			found = true
			for _, p := range pieces[start:end] {
				list = append(list, s.characters(p)...)
			}
		}
		start = end
	}
	return list, found
}

// characters is a piece as pieces of one character each.
func (s *Setter) characters(p piece) []piece {
	if p.word == nil || p.marks&space != 0 {
		p.marks |= breaks
		return []piece{p}
	}
	var list []piece
	c := choice{p.word.Face, p.word.Slant, p.word.Double}
	for _, cluster := range s.clusters([]rune(p.word.Text)) {
		w := s.setWord(c, scriptOf(cluster), p.level%2 == 1, cluster)
		list = append(list, piece{word: w, width: w.Width, level: p.level, marks: p.marks&under | breaks | split})
	}
	return list
}

// visual puts the pieces of a line into the order in which they are drawn
// (UAX 9, rule L2), in place.
func visual(line []piece) {
	highest, lowest := uint8(0), uint8(255)
	for _, p := range line {
		highest = max(highest, p.level)
		if p.level%2 == 1 {
			lowest = min(lowest, p.level)
		}
	}
	for level := highest; level >= lowest && level > 0; level-- {
		for i := 0; i < len(line); i++ {
			j := i
			for j < len(line) && line[j].level >= level {
				j++
			}
			for a, b := i, j-1; a < b; a, b = a+1, b-1 {
				line[a], line[b] = line[b], line[a]
			}
			i = j
		}
	}
}
