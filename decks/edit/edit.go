// Package edit measures how many slips of the hand lie between two words.
//
// A slip is a letter left out, put in, mistaken, or swapped with its
// neighbour: the Damerau-Levenshtein distance in its restricted form ("optimal
// string alignment"), in which no letter is touched twice. Marking forgives
// slips by it, and messages find the name that was meant.
package edit

import "strings"

// Distance returns the number of slips between a and b, or limit+1 as soon as
// it is sure that there are more than limit. It takes len(a)·limit steps, so a
// short limit makes even a very long answer cheap to turn down.
func Distance(a, b []rune, limit int) int {
	if limit < 0 {
		return 0
	}
	if len(a)-len(b) > limit || len(b)-len(a) > limit {
		return limit + 1
	}
	width := len(b) + 1
	rows := make([]int, 3*width)
	before, last, now := rows[:width], rows[width:2*width], rows[2*width:]
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		if step(a, b, i, limit, before, last, now) > limit {
			return limit + 1
		}
		before, last, now = last, now, before
	}
	return min(last[len(b)], limit+1)
}

// step fills row i of the table within the band that the limit leaves open,
// and returns the row's least distance.
func step(a, b []rune, i, limit int, before, last, now []int) int {
	from, to := max(1, i-limit), min(len(b), i+limit)
	least := limit + 1
	if from == 1 {
		now[0], least = i, i
	} else {
		now[from-1] = limit + 1
	}
	for j := from; j <= to; j++ {
		d := last[j-1]
		if a[i-1] != b[j-1] {
			d++
		}
		d = min(d, now[j-1]+1)
		if j < i+limit {
			d = min(d, last[j]+1)
		}
		if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
			d = min(d, before[j-2]+1)
		}
		now[j] = d
		least = min(least, d)
	}
	return least
}

// Nearest returns the name among names that word was most likely meant to be,
// or "" where none is near: at most one slip in three letters, or a name that
// word begins or that begins with word.
func Nearest(word string, names []string) string {
	fold := func(s string) []rune {
		return []rune(strings.ToLower(strings.ReplaceAll(s, "_", "-")))
	}
	w := fold(word)
	best, least := "", max(1, len(w)/3)+1
	for _, name := range names {
		if d := Distance(w, fold(name), least-1); d < least {
			best, least = name, d
		}
	}
	if best == "" && len(w) >= 3 {
		for _, name := range names {
			if strings.HasPrefix(string(fold(name)), string(w)) || len(name) >= 3 && strings.HasPrefix(string(w), string(fold(name))) {
				return name
			}
		}
	}
	return best
}
