package history

import (
	"strings"
	"testing"
)

// What is usual is asked for before each sitting, and read from an index.
func TestUsualByIndex(t *testing.T) {
	s := fresh(t)
	for query, args := range map[string][]any{nextKind: {""}, lastSeconds: {"short", usualMax}} {
		rows, err := s.db.Query("EXPLAIN QUERY PLAN "+query, args...)
		var plan []string
		err = each(rows, err, func(scan func(...any) error) error {
			var id, parent, unused int
			var detail string
			err := scan(&id, &parent, &unused, &detail)
			plan = append(plan, detail)
			return err
		})
		if got := strings.Join(plan, "; "); err != nil || !strings.Contains(got, "COVERING INDEX answer_usual") {
			t.Errorf("%s: %v, %s", query, err, got)
		}
	}
}
