package typeset

import "strings"

// SetLine sets text on one line at a size, cut behind as many characters as
// there is room for, with an ellipsis; nothing where there is no room for that.
// Characters that no font has are left out, unless Boxes is set.
func (s *Setter) SetLine(text string, size, width Unit) *Layout {
	text = strings.Join(strings.Fields(clean(text, false)), " ")
	limit := ems(width, size)
	p := s.shownOnly(text)
	if widthOf(p.pieces) > limit {
		p = s.cut(text, limit)
	}
	line := trimmed(p.pieces)
	visual(line)
	l := &Layout{Size: size, Width: width}
	if len(line) > 0 {
		l.Lines = []Line{words(line, 0, 0, widthOf(line).At(size), size)}
	}
	return l
}

// cut shapes the longest beginning of a text that fits a limit.
func (s *Setter) cut(text string, limit Em) paragraph {
	clusters := s.clusters([]rune(text))
	var best paragraph
	low, high := -1, len(clusters)
	for low < high {
		middle := (low + high + 1) / 2
		p := s.shownOnly(strings.TrimSpace(joinRunes(clusters[:middle])) + "…")
		if widthOf(p.pieces) <= limit {
			low, best = middle, p
		} else {
			high = middle - 1
		}
	}
	return best
}

// Missing lists the characters of a text that no font has, each once.
func (s *Setter) Missing(text string) []rune {
	return s.Prepare([]Block{{Spans: []Span{{Text: text}}}}).Missing
}

// shownOnly shapes a text without the characters that no font has. Names are
// mostly made of the same words and of digits, which are shaped one by one.
func (s *Setter) shownOnly(text string) paragraph {
	if p, ok := s.bySigns(text); ok {
		return p
	}
	kept := s.missing
	s.missing = nil
	p := s.paragraph([]Span{{Text: text}}, false)
	if len(s.missing) > 0 && !s.Boxes {
		lost := string(s.missing)
		s.missing = nil
		p = s.paragraph([]Span{{Text: strings.Map(func(r rune) rune {
			if strings.ContainsRune(lost, r) {
				return -1
			}
			return r
		}, text)}}, false)
	}
	s.missing = kept
	return p
}

func joinRunes(clusters [][]rune) string {
	var b strings.Builder
	for _, cluster := range clusters {
		b.WriteString(string(cluster))
	}
	return b.String()
}

// bySigns shapes Latin text as words of letters and single other signs, all of
// which have been shaped before if any such name was.
func (s *Setter) bySigns(text string) (paragraph, bool) {
	for _, r := range text {
		if r >= 0x180 && r != '…' || r < ' ' || r >= 0x7f && r <= 0xa0 || r == softHyphen {
			return paragraph{}, false
		}
	}
	p := paragraph{pieces: make([]piece, 0, len(text))}
	for i := 0; i < len(text); {
		j := i + 1
		for j < len(text) && (text[j]&0xc0 == 0x80 || isLetter(text[i]) && isLetter(text[j])) {
			j++
		}
		p.pieces = append(p.pieces, s.chunk(0, false, text[i:j]).pieces...)
		i = j
	}
	return p, true
}

func isLetter(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' }
