package picture

// A size is in pixels. As a limit, 0 is none.
type size struct{ width, height int }

// fit is the largest size within the limit that has the shape of s, or s if it
// is within.
func fit(s, limit size) size {
	limit = limit.orElse(s)
	if s.width <= limit.width && s.height <= limit.height {
		return s
	}
	w, h := int64(s.width), int64(s.height)
	maxW, maxH := int64(limit.width), int64(limit.height)
	if w*maxH >= h*maxW {
		return size{limit.width, int(max(1, (2*h*maxW+w)/(2*w)))}
	}
	return size{int(max(1, (2*w*maxH+h)/(2*h))), limit.height}
}

// nearly tells whether a size is within one and a half times a limit.
func (s size) nearly(limit size) bool {
	limit = limit.orElse(s)
	return s.width-limit.width <= limit.width/2 && s.height-limit.height <= limit.height/2
}

// orElse fills in what a limit leaves open.
func (s size) orElse(other size) size {
	if s.width <= 0 {
		s.width = other.width
	}
	if s.height <= 0 {
		s.height = other.height
	}
	return s
}
