package typeset

// holdCode keeps lines of code whole: to break one may change what it means, so
// that is done last of all.
func holdCode(list []paragraph) {
	for _, p := range list {
		for i := range p.pieces {
			if m := &p.pieces[i].flags; *m&breaks != 0 {
				*m = *m&^(breaks|hyphen) | late
			}
		}
	}
}

// breakCode lets a line of code be broken after all.
func breakCode(pieces []piece) {
	for i := range pieces {
		if m := &pieces[i].flags; *m&late != 0 {
			*m = *m&^late | breaks
		}
	}
}

// splitWide breaks what is wider than a limit, and may not be broken, into its
// characters, and tells if there was any.
func (s *Setter) splitWide(pieces []piece, limit Em) ([]piece, bool) {
	found := false
	var list []piece
	for start := 0; start < len(pieces); {
		end := start + 1
		for end < len(pieces) && pieces[end-1].flags&breaks == 0 {
			end++
		}
		if whole := pieces[start:end]; lineWidth(whole) <= limit {
			list = append(list, whole...)
		} else {
			found = true
			for _, p := range whole {
				list = append(list, s.characters(p)...)
			}
		}
		start = end
	}
	return list, found
}

// lineWidth is the width of pieces on a line of their own, with the hyphen that
// ends it.
func lineWidth(pieces []piece) Em {
	sum := widthOf(trimmed(pieces))
	if last := pieces[len(pieces)-1]; last.flags&hyphen != 0 {
		sum += last.word.hyphen.Width
	}
	return sum
}

// characters is a piece as pieces of one character each.
func (s *Setter) characters(p piece) []piece {
	if p.word == nil || p.flags&space != 0 {
		p.flags |= breaks
		return []piece{p}
	}
	var list []piece
	c := choice{p.word.Face, p.word.Slant, p.word.Double}
	for _, cluster := range s.clusters([]rune(p.word.Text)) {
		w := s.setWord(c, scriptOf(cluster), p.level%2 == 1, cluster)
		list = append(list, piece{word: w, width: w.Width, level: p.level, flags: p.flags&under | breaks | split})
	}
	return list
}
