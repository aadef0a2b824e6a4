package history

import "time"

// A Score is what the answers to a deck's cards came to in one sitting.
type Score struct {
	Points, MaxPoints float64
	At                time.Time // of the last answer
}

// lastSittings is in how many sittings LastScores looks, from the last one back:
// so it takes no longer as a history grows.
const lastSittings = 100

// LastScores are the scores of the last sitting in which each deck was played,
// by the decks' ids. Reviews have no score.
func (s *Store) LastScores() (map[string]Score, error) {
	scores := map[string]Score{}
	err := s.each(`SELECT card.deck, sum(answer.points), sum(answer.max_points), max(answer.at)
		FROM (SELECT id, started FROM sitting ORDER BY started DESC, id DESC LIMIT ?) AS played
		JOIN answer ON answer.sitting = played.id JOIN card ON card.id = answer.card
		GROUP BY played.id, card.deck ORDER BY played.started DESC, played.id DESC`, []any{lastSittings}, func(scan func(...any) error) error {
		var deck string
		var score Score
		var at int64
		if err := scan(&deck, &score.Points, &score.MaxPoints, &at); err != nil {
			return err
		}
		score.At = s.local(at)
		if _, later := scores[deck]; !later {
			scores[deck] = score
		}
		return nil
	})
	return scores, s.named(err)
}
