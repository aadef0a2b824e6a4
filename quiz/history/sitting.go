package history

import "time"

// A Sitting is what the file has of a session, so that it may be taken up again. It
// is this machine's own: an export leaves it out, and only the answers keep its id.
type Sitting struct {
	ID      string // Begin makes one where it is empty
	Options string // JSON, the caller's
	Started time.Time
	Answers int // how many are in the history
}

// Begin writes a sitting down. One that has its id already is taken up again:
// it has not ended, and has the new options.
func (s *Store) Begin(sitting Sitting) (Sitting, error) {
	sitting, err := sitting.validated()
	if err != nil {
		return sitting, err
	}
	return sitting, s.write(sitting.put)
}

// validated is the sitting as it is kept, with an id.
func (sitting Sitting) validated() (Sitting, error) {
	if sitting.ID == "" {
		sitting.ID = newID(sitting.Started)
	}
	sitting.Options = valid(sitting.Options)
	return sitting, checkID(sitting.ID)
}

// put writes the sitting's row.
func (sitting Sitting) put(t *tx) error {
	ms, _ := stored(sitting.Started)
	_, err := t.exec("INSERT INTO sitting (id, options, started) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET options = excluded.options, ended = NULL", sitting.ID, sitting.Options, ms)
	return err
}

// End notes that a sitting is over. One that was never begun may be ended.
func (s *Store) End(id string, when time.Time) error {
	ms, _ := stored(when)
	return s.write(func(t *tx) error {
		_, err := t.exec("UPDATE sitting SET ended = ? WHERE id = ?", ms, id)
		return err
	})
}

// Unfinished returns the sitting begun last of those that have not ended and
// that match, and whether there is one.
func (s *Store) Unfinished(match func(Sitting) bool) (Sitting, bool, error) {
	var open []Sitting
	err := s.each(`SELECT id, options, started, (SELECT count(*) FROM answer WHERE sitting = sitting.id)
		FROM sitting WHERE ended IS NULL ORDER BY started DESC, id DESC`, nil, func(scan func(...any) error) error {
		var sitting Sitting
		var started int64
		err := scan(&sitting.ID, &sitting.Options, &started, &sitting.Answers)
		sitting.Started = s.local(started)
		open = append(open, sitting)
		return err
	})
	if err != nil {
		return Sitting{}, false, s.named(err)
	}
	for _, sitting := range open {
		if match(sitting) {
			return sitting, true, nil
		}
	}
	return Sitting{}, false, nil
}
