package history

import "os"

// isLeft tells if there is beside a file what a program has left that was killed, or
// that is writing just now. To open such a file for writing, and to close it again,
// brings that into it, be it damaged or not; so it is looked at read-only before.
func isLeft(path string) bool { return holds(path+"-wal") || holds(path+"-journal") }

// holds tells if there is something in a file.
func holds(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Size() > 0
}

// lookOnly opens a file that is not to be changed, and looks at it. Where there is no
// log, SQLite is told that nobody changes the file, or it would lay an empty log
// beside it.
func (s *Store) lookOnly() (version int, err error) {
	options := "mode=ro&_pragma=query_only(1)"
	if !holds(s.path + "-wal") {
		options += "&immutable=1"
	}
	if err := s.connect(options); err != nil {
		return 0, err
	}
	return s.look()
}

// inspect looks through a file that is not to be changed, and closes it again.
// Another program may just be bringing in what a killed one left: that is waited for.
func (s *Store) inspect() error {
	looker := &Store{opener: s.opener, path: s.path}
	defer looker.Close()
	version, err := looker.lookOnly()
	if err == nil && version > 0 {
		err = looker.skim()
	}
	s.skimmed = looker.skimmed
	return s.named(err)
}

// look finds out whose the file is and which version its tables have; an empty file
// has version 0.
func (s *Store) look() (version int, err error) {
	var application, objects, page int
	err = s.first(`SELECT (SELECT application_id FROM pragma_application_id), (SELECT user_version FROM pragma_user_version),
		(SELECT page_size FROM pragma_page_size), count(*) FROM sqlite_schema`, nil, &application, &version, &page, &objects)
	switch {
	case err != nil:
		return 0, err
	case (application != 0 || version != 0 || objects != 0) && (application != applicationID || version < 1):
		return 0, &Damaged{s.path, "it is another program's file, not a history of quiz"}
	case version > len(s.migrations):
		return 0, &Newer{s.path, version}
	case !holds(s.path+"-wal") && !wholePages(s.path, page):
		return 0, &Damaged{s.path, "its end is cut off"}
	}
	return version, nil
}

// mostSkimmed is how large a file may be, in bytes, to be looked through when it is
// opened: that takes some 3 ms. Damage in a larger one shows when that place is read,
// or by Check.
const mostSkimmed = 1 << 20

// skim looks through a file that is small, so that damage is found before
// anything is written.
func (s *Store) skim() error {
	info, err := os.Stat(s.path)
	if err != nil || info.Size() > mostSkimmed {
		return nil
	}
	var found string
	if err := s.first("PRAGMA quick_check(1)", nil, &found); err != nil {
		return err
	}
	if found != "ok" {
		return &Damaged{s.path, "a part of it is not what it was"}
	}
	s.skimmed = today()
	return nil
}

// wholePages: SQLite reads a page of which a part is missing as if zeros stood
// there, and a file of a few bytes as an empty one. With a log such a file may
// be sound: then a kill came while the log was brought into it.
func wholePages(path string, page int) bool {
	info, err := os.Stat(path)
	return err == nil && page > 0 && info.Size()%int64(page) == 0
}
