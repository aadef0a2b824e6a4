package keep

import (
	"crypto/sha256"
	"encoding/hex"

	"quiz/quiz"
)

// sumOf is a sum of the questions of a sitting and their order, whatever their
// cards are called by now.
func sumOf(s *quiz.Session) string {
	h := sha256.New()
	var line []byte
	for _, it := range s.Refs() {
		line = append(append(append(line[:0], it.Deck.ID...), 0), it.Card.Identity()...)
		line = append(append(line, 0), it.Part...)
		for _, text := range it.Card.Body.Expected() { // as it is written: there may be many cards
			line = append(append(line, 0), text...)
		}
		h.Write(append(line, '\n'))
	}
	return hex.EncodeToString(h.Sum(nil)[:8])
}
