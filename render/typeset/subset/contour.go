package subset

// unclosed takes away a last point that is the first once more: a TrueType
// contour closes by itself.
func unclosed(contour []point) []point {
	n := len(contour)
	if n < 2 {
		return contour
	}
	first, last := contour[0], contour[n-1]
	if first.on && last.on && divide(first.x, unit) == divide(last.x, unit) && divide(first.y, unit) == divide(last.y, unit) {
		return contour[:n-1]
	}
	return contour
}

// implied takes away the points on the curve that lie half-way between two that
// are not: TrueType reads them into it by itself. The reader of the original
// put them there, at half units as well, so rounding them would be a loss.
func implied(contour []point) []point {
	n := len(contour)
	kept := contour[:0]
	for i, p := range contour { // kept overwrites nothing that is still looked at
		if !halfway(contour[(i+n-1)%n], p, contour[(i+1)%n]) {
			kept = append(kept, p)
		}
	}
	if len(kept) == 0 || kept[0].on || n == len(kept) {
		return kept
	}
	// The first point went. Where the contour began is now said by the two
	// beside it, and readers begin between the first two points.
	last := kept[len(kept)-1]
	copy(kept[1:], kept)
	kept[0] = last
	return kept
}

// halfway says whether b is a point on the curve half-way between the other
// two, which are not. The points of a variable font are rounded to 64ths, each
// for itself: half a 64th in a and c together, and again in b.
func halfway(a, b, c point) bool {
	const slack = 2
	if a.on || !b.on || c.on {
		return false
	}
	dx, dy := 2*b.x-a.x-c.x, 2*b.y-a.y-c.y
	return -slack <= dx && dx <= slack && -slack <= dy && dy <= slack
}

// round brings points from 64ths to whole units.
func round(points []point) []point {
	for i := range points {
		points[i].x = divide(points[i].x, unit)
		points[i].y = divide(points[i].y, unit)
	}
	return points
}

// divide rounds to the nearest whole number, halves upwards: what lies one unit
// further comes out one unit further, on either side of zero.
func divide(a, b int64) int64 {
	a, b = 2*a+b, 2*b
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}
