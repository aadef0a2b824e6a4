package history

import (
	"errors"
	"fmt"

	"quiz/decks/arrange"
)

// maxFindings is how many findings of one kind are told apart.
const maxFindings = 10

// Check says what is wrong with the history, in plain words; nothing if all is
// well.
func (s *Store) Check() (findings []string, err error) {
	err = s.write(func(t *tx) error {
		// Within a transaction so that no other program changes it meanwhile.
		for _, check := range []func() ([]string, error){t.checkFile, t.checkCards, t.checkStates} {
			found, err := check()
			if len(found) > maxFindings {
				found = append(found[:maxFindings:maxFindings], fmt.Sprintf("… and %d more like these", len(found)-maxFindings))
			}
			findings = append(findings, found...)
			if err != nil {
				return err
			}
		}
		return nil
	})
	if damage := (*Damaged)(nil); errors.As(err, &damage) {
		return append(findings, damage.Why), nil
	}
	return findings, err
}

// checkFile lets SQLite look at every page.
func (t *tx) checkFile() (found []string, err error) {
	rows, err := t.query("PRAGMA integrity_check")
	err = each(rows, err, func(scan func(...any) error) error {
		var text string
		err := scan(&text)
		if text != "ok" {
			found = append(found, "the file is damaged: "+text)
		}
		return err
	})
	return found, err
}

func (t *tx) checkCards() (found []string, err error) {
	rows, err := t.query("SELECT id FROM answer WHERE card NOT IN (SELECT id FROM card) ORDER BY id")
	err = each(rows, err, func(scan func(...any) error) error {
		var id string
		err := scan(&id)
		found = append(found, fmt.Sprintf("answer %s is of a card that is not in the file", id))
		return err
	})
	return found, err
}

// checkStates compares what is kept with a replay, unless another program has
// made the states anew since the file was opened, with its own parameters.
func (t *tx) checkStates() (found []string, err error) {
	if others, err := t.others(); err != nil || others {
		return nil, err
	}
	cards, err := t.reckon()
	if err != nil {
		return nil, err
	}
	replayed := map[int64]card{}
	for _, c := range cards {
		replayed[c.id] = c
	}
	read := t.s.cards()
	err = t.s.bulk(t.s.conn, "SELECT "+cardColumns+" FROM card ORDER BY id", nil, func(scan func(...any) error) error {
		c, err := read(scan)
		should := replayed[c.id]
		if c.Memory != should.Memory || c.Fingerprint != should.Fingerprint || c.first != should.first {
			found = append(found, fmt.Sprintf("what is kept of deck %q card %q%s is not what its answers give", c.Deck, c.Card, partOf(c.Key)))
		}
		return err
	})
	return found, err
}

func partOf(k arrange.Key) string {
	if k.Part == "" {
		return ""
	}
	return fmt.Sprintf(" part %q", k.Part)
}
