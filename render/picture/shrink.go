package picture

// A span is the stretch of pixels, along one side of a picture, that make one
// pixel of the smaller picture, and how much of each belongs to it. Weights
// are whole numbers: with n pixels becoming m, each of the n has m shares, and
// each of the m takes n of them.
type span struct {
	from, to          int // the first pixel, and the one after the last
	first, last, full uint64
}

func spans(n, m int) []span {
	list := make([]span, m)
	for j := range list {
		begin, end := int64(j)*int64(n), int64(j+1)*int64(n) // in shares
		from, to := begin/int64(m), (end-1)/int64(m)+1
		first := min(end, (from+1)*int64(m)) - begin
		last := end - (to-1)*int64(m)
		list[j] = span{int(from), int(to), uint64(first), uint64(last), uint64(m)}
	}
	return list
}

func (s span) weight(i int) uint64 {
	switch i {
	case s.from:
		return s.first
	case s.to - 1:
		return s.last
	}
	return s.full
}

// A shrinker averages over areas. A pixel counts for as much as it is opaque:
// the colour of one that cannot be seen must not darken its neighbours.
//
// Sums stay exact: a colour by an alpha by all shares of 100 million pixels is
// below 2^43.
type shrinker struct {
	from    source
	columns []span
	rows    []span
	line    []byte   // one row of the large picture
	lineAt  int      // which one sums is of, or -1
	sums    []uint64 // that row, shrunk along the row only
	total   []uint64 // a row of the small picture
}

// shrunk is a picture at a size that is no larger than its own.
func shrunk(from source, to size) source {
	if to == from.size {
		return from
	}
	s := &shrinker{
		from:    from,
		columns: spans(from.width, to.width),
		rows:    spans(from.height, to.height),
		line:    make([]byte, 4*from.width),
		lineAt:  -1,
		sums:    make([]uint64, 4*to.width),
		total:   make([]uint64, 4*to.width),
	}
	return source{to, s.row}
}

func (s *shrinker) row(y int, row []byte) {
	clear(s.total)
	for at := s.rows[y].from; at < s.rows[y].to; at++ {
		s.read(at)
		weight := s.rows[y].weight(at)
		for i, sum := range s.sums {
			s.total[i] += weight * sum
		}
	}
	area := uint64(s.from.width) * uint64(s.from.height)
	for x := range len(row) / 4 {
		average(row[4*x:4*x+4], s.total[4*x:4*x+4], area)
	}
}

// average divides the sums of one pixel, rounding to the nearest.
func average(pixel []byte, total []uint64, area uint64) {
	alpha := total[3]
	for i := range 3 {
		if alpha > 0 {
			pixel[i] = byte((2*total[i] + alpha) / (2 * alpha))
		}
	}
	pixel[3] = byte((2*alpha + area) / (2 * area))
}

// read sums up a row. The last row of one pixel is often the first of the one
// below, and is not read again.
func (s *shrinker) read(at int) {
	if at == s.lineAt {
		return
	}
	s.lineAt = at
	s.from.row(at, s.line)
	for x, span := range s.columns {
		var r, g, b, a uint64
		for i := span.from; i < span.to; i++ {
			p := s.line[4*i : 4*i+4]
			weight := span.weight(i) * uint64(p[3])
			r += weight * uint64(p[0])
			g += weight * uint64(p[1])
			b += weight * uint64(p[2])
			a += weight
		}
		sums := s.sums[4*x : 4*x+4]
		sums[0], sums[1], sums[2], sums[3] = r, g, b, a
	}
}
