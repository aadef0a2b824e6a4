package subset

// A cubic is a cubic Bézier curve: its two ends and, between them, the two
// points that pull at it.
type cubic [4]point

// appendCubic appends quadratic curves that stay within half a unit, of 1000 to
// the em, of the cubic: the points that pull, then the end. The start is taken
// to be there.
//
// The cubic is cut into n pieces of equal share in its parameter. With d for
// its third difference, the quadratic that best follows a piece is off by at
// most √3/36·|d|/n³, and pulls at B(t) + B'(t)/2n − d/4n³, where t begins the
// piece. Two neighbours so found meet half-way between the points that pull,
// where TrueType puts a point by itself: none of the joints need be written.
func appendCubic(points []point, c cubic, upem int64) []point {
	n := pieces(c, upem)
	cube := n * n * n
	for i := range n {
		points = append(points, point{
			x: divide(pull(c[0].x, c[1].x, c[2].x, c[3].x, i, n), 4*cube),
			y: divide(pull(c[0].y, c[1].y, c[2].y, c[3].y, i, n), 4*cube),
		})
	}
	return append(points, c[3])
}

// pieces returns how many pieces a cubic needs: the least n for which
// √3/36·|d|/n³ is at most upem/2000. Both sides are squared and cleared of
// fractions. With coordinates within int16, |d|² stays below 2³⁸, and the right
// side overshoots the left at most 64-fold: nothing overflows.
func pieces(c cubic, upem int64) int64 {
	dx := whole(difference(c[0].x, c[1].x, c[2].x, c[3].x))
	dy := whole(difference(c[0].y, c[1].y, c[2].y, c[3].y))
	need := (dx*dx + dy*dy) * 2000 * 2000
	n := int64(1)
	for 432*upem*upem*n*n*n*n*n*n < need {
		n++
	}
	return n
}

// whole returns a length in units, rounded up.
func whole(v int64) int64 { return (max(v, -v) + unit - 1) / unit }

// difference is the third difference of four numbers.
func difference(p0, p1, p2, p3 int64) int64 { return p3 - 3*p2 + 3*p1 - p0 }

// pull returns 4n³ times the point that pulls at piece i of n, in one
// coordinate.
func pull(p0, p1, p2, p3, i, n int64) int64 {
	u := n - i
	place := u*u*u*p0 + 3*u*u*i*p1 + 3*u*i*i*p2 + i*i*i*p3 // n³·B
	slope := u*u*(p1-p0) + 2*u*i*(p2-p1) + i*i*(p3-p2)     // n³·B'/3n
	return 4*place + 6*slope - difference(p0, p1, p2, p3)
}
