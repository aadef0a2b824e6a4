package keep

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"

	"quiz/quiz"
)

// sumPrefix begins the sums that are made as they are now. Sittings that older
// versions began have sums without it.
const sumPrefix = "2-"

// sumOf is a sum of the questions of a sitting and their order, whatever their
// cards are called by now. The cards are not read if their sums are known: there
// may be very many.
func sumOf(s *quiz.Session) string {
	h := sha256.New()
	var lines []byte
	for _, r := range s.Refs() {
		sum := r.Deck.Cards.Sum(r.Index)
		lines = append(append(lines, r.Deck.ID...), 0)
		lines = append(append(lines, r.Part...), 0)
		lines = append(lines, sum[:]...)
		if len(lines) > 4<<10 { // many at a time: it takes a third
			h.Write(lines)
			lines = lines[:0]
		}
	}
	h.Write(lines)
	return sumPrefix + hex.EncodeToString(h.Sum(nil)[:8])
}

// hasSum tells if a sitting has the sum that was noted of it, by whichever version.
func hasSum(s *quiz.Session, noted string) bool {
	if strings.HasPrefix(noted, sumPrefix) {
		return noted == sumOf(s)
	}
	return noted == firstSumOf(s)
}

// firstSumOf is the sum as it was first made, of the texts of all cards.
func firstSumOf(s *quiz.Session) string {
	h := sha256.New()
	var line []byte
	for _, r := range s.Refs() {
		c := r.Card()
		line = append(append(append(line[:0], r.Deck.ID...), 0), c.Identity()...)
		line = append(append(line, 0), r.Part...)
		for _, text := range c.Body.Expected() {
			line = append(append(line, 0), text...)
		}
		h.Write(append(line, '\n'))
	}
	return hex.EncodeToString(h.Sum(nil)[:8])
}
