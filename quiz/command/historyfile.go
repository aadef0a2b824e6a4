package command

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/adrg/xdg"

	"quiz/decks/shelf"
	"quiz/quiz/history"
	"quiz/quiz/schedule"
)

// historyFile is where the history is: in the folder QUIZ_DATA, or where
// programs of this system keep what they know.
func (e *env) historyFile() string { return filepath.Join(e.dataFolder(), "history.db") }

// historyFiles are all that SQLite has beside one another for a history.
func historyFiles(name string) []string {
	return []string{name, name + "-wal", name + "-shm"}
}

func (e *env) dataFolder() string {
	if folder := e.getenv("QUIZ_DATA"); folder != "" {
		return folder
	}
	return filepath.Join(xdg.DataHome, "quiz")
}

// hasHistory tells if there is a history. An empty file is none: one was to be
// made there, and could not be.
func (e *env) hasHistory() bool {
	info, err := os.Stat(e.historyFile())
	return err == nil && (info.Size() > 0 || !info.Mode().IsRegular())
}

// history opens the history. Whoever asks for it must close it.
func (e *env) history() (*history.Store, schedule.Params, error) {
	params, err := e.scheduleParams()
	if err != nil {
		return nil, params, err
	}
	store, err := e.openHistory(params)
	return store, params, historyFault(err)
}

// scheduleParams are those that the settings and the clock ask for.
func (e *env) scheduleParams() (schedule.Params, error) {
	params := schedule.Default()
	params.Location = e.now().Location()
	share, err := retention(e.dataFolder())
	if share > 0 {
		params.Retention = share
	}
	return params, err
}

// notes are those of histories, which stand in the cache of decks.
type notes struct{ shelf.Cache }

// mostNote is how long a note of a history may be, in bytes.
const mostNote = 100

// Get reads a note; nil where there is none.
func (n notes) Get(key string) []byte {
	r := n.Cache.Get(key)
	if r == nil || r.Size() > mostNote {
		return nil
	}
	note, err := io.ReadAll(r)
	if err != nil {
		return nil
	}
	return note
}

func (e *env) openHistory(params schedule.Params) (store *history.Store, err error) {
	err = e.patiently(func() (err error) {
		if c := e.deckCache(); c != nil {
			store, err = history.OpenKnown(e.historyFile(), params, notes{c})
		} else {
			store, err = history.Open(e.historyFile(), params)
		}
		return err
	})
	return store, err
}

// historyToRead opens the history, or, where that cannot be written to, as it is,
// so that what can be read of it can be saved.
func (e *env) historyToRead() (*history.Store, schedule.Params, error) {
	params, err := e.scheduleParams()
	if err != nil {
		return nil, params, err
	}
	store, err := e.openHistory(params)
	var unwritable *history.Unwritable
	var damaged *history.Damaged
	if (errors.As(err, &unwritable) || errors.As(err, &damaged)) && e.hasHistory() {
		if readable, err := history.OpenToRead(e.historyFile(), params); err == nil {
			return readable, params, nil
		}
	}
	return store, params, historyFault(err)
}

// withOld opens the history for a function, if there is one: to make one only to
// say that it is empty would hide that QUIZ_DATA names the wrong folder.
func (e *env) withOld(open opener, do func(*history.Store) error) error {
	if !e.hasHistory() {
		return &hinted{fmt.Sprintf("there is no history yet: %s is not there", e.historyFile()), "'quiz play' begins one"}
	}
	return withHistory(open, do)
}

// An opener opens the history, to be changed or only to be read.
type opener func() (*history.Store, schedule.Params, error)

func withHistory(open opener, do func(*history.Store) error) error {
	store, _, err := open()
	if err != nil {
		return err
	}
	defer store.Close()
	return historyFault(do(store))
}

// slow is how long the history may take before something is said.
const slow = time.Second

// patiently does what may have to wait for another program, and says so where
// that takes long: a screen on which nothing happens looks like a fault.
func (e *env) patiently(do func() error) error {
	timer := time.AfterFunc(slow, func() { e.say("quiz: waiting for the history, which another program may be using") })
	defer timer.Stop()
	return do()
}

// historyFault says what can be done, beside what the error itself says.
func historyFault(err error) error {
	var damaged *history.Damaged
	var newer *history.Newer
	var locked *history.Locked
	var unwritable *history.Unwritable
	switch {
	case errors.As(err, &damaged):
		return &hinted{err.Error(), "'quiz history merge' takes what was exported from it; 'quiz play --no-save' plays without"}
	case errors.As(err, &newer), errors.As(err, &locked):
		return &hinted{err.Error(), "'quiz play --no-save' plays without"}
	case errors.As(err, &unwritable):
		return &hinted{err.Error(), "the variable QUIZ_DATA names another folder; 'quiz play --no-save' plays without"}
	}
	return err
}

// historyIfAny opens the history for a sitting that can do without. Where it
// cannot be made, that is said, and nothing is kept. One that is there and
// cannot be used is an error, and so are faulty settings: nobody should find out
// later that nothing was kept.
func (e *env) historyIfAny() (*history.Store, schedule.Params, error) {
	params, err := e.scheduleParams()
	if err != nil {
		return nil, params, err
	}
	store, err := e.openHistory(params)
	if err = historyFault(err); err == nil || e.hasHistory() {
		return store, params, err
	}
	e.say("quiz: nothing of this sitting is kept: %v", err)
	e.hint("the variable QUIZ_DATA names another folder")
	return nil, params, nil
}
