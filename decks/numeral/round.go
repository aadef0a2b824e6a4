package numeral

import "math"

// Round keeps 1/part as the smallest step of a number: reports that other
// programs read have no more figures than mean something.
func Round(n, part float64) float64 { return math.Round(n*part) / part }
