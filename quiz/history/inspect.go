package history

import (
	"database/sql"
	"fmt"
	"os"
)

// readMode is how SQLite opens a file that is not to be changed. Where there is
// no log, it is told that nobody changes the file, or it would lay an empty log
// beside it.
func readMode(path string) (mode string, log bool) {
	if info, err := os.Stat(path + "-wal"); err == nil && info.Size() > 0 {
		return "mode=ro", true
	}
	return "mode=ro&immutable=1", false
}

// inspect reads, without writing, whose the file is and which version its
// tables have; an empty file has version 0. Closing a file that was opened for
// writing would bring into it what a killed program left in its log, be it
// damaged or not; so it is opened read-only. Another program may just be bringing
// in what a killed one left: that is waited for.
func (s *Store) inspect(isSkimmed bool) (version int, err error) {
	mode, log := readMode(s.path)
	db, err := s.connect(fmt.Sprintf("%s&_pragma=busy_timeout(%d)", mode, s.patience.Milliseconds()))
	if err != nil {
		return 0, s.named(err)
	}
	defer db.Close()
	var application, objects, page int
	err = db.QueryRow(`SELECT (SELECT application_id FROM pragma_application_id), (SELECT user_version FROM pragma_user_version),
		(SELECT page_size FROM pragma_page_size), count(*) FROM sqlite_schema`).Scan(&application, &version, &page, &objects)
	switch {
	case err != nil:
		return 0, s.named(err)
	case (application != 0 || version != 0 || objects != 0) && (application != applicationID || version < 1):
		return 0, &Damaged{s.path, "it is another program's file, not a history of quiz"}
	case version > len(s.migrations):
		return 0, &Newer{s.path, version}
	case !log && !wholePages(s.path, page):
		return 0, &Damaged{s.path, "its end is cut off"}
	case version > 0 && isSkimmed:
		return version, s.skim(db)
	}
	return version, nil
}

// skimmed is how large a file may be, in bytes, to be looked through whenever it
// is opened: that takes some 10 ms. Damage in a larger one shows when that place
// is read, or by Check.
const skimmed = 1 << 20

// skim looks through a file that is small, so that damage is found before
// anything is written.
func (s *Store) skim(db *sql.DB) error {
	info, err := os.Stat(s.path)
	if err != nil || info.Size() > skimmed {
		return nil
	}
	var found string
	if err := db.QueryRow("PRAGMA quick_check(1)").Scan(&found); err != nil {
		return s.named(err)
	}
	if found != "ok" {
		return &Damaged{s.path, "a part of it is not what it was"}
	}
	return nil
}

// wholePages: SQLite reads a page of which a part is missing as if zeros stood
// there, and a file of a few bytes as an empty one. With a log such a file may
// be sound: then a kill came while the log was brought into it.
func wholePages(path string, page int) bool {
	info, err := os.Stat(path)
	return err == nil && page > 0 && info.Size()%int64(page) == 0
}
