package command

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"syscall"

	"quiz/decks/deckfile"
	"quiz/quiz/schedule"
)

// The settings that a person's reviews have, beside the history.
const settingsName = "settings.toml"

// Retention may be chosen within these.
const (
	leastRetention = schedule.MinRetention
	mostRetention  = schedule.MaxRetention
)

// retention is the share of cards that are to be known when they come again, or
// 0 where nothing is set.
func (e *env) retention() (float64, error) {
	name, src, err := e.settings()
	if err != nil {
		return 0, err
	}
	return readRetention(name, src)
}

// settings reads the file; none is as good as an empty one.
func (e *env) settings() (name string, src []byte, err error) {
	name = filepath.Join(e.dataFolder(), settingsName)
	info, err := os.Stat(name)
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, syscall.ENOTDIR) { // the history says what is wrong with the folder
		return name, nil, nil
	}
	if err == nil && !info.Mode().IsRegular() {
		return name, nil, fmt.Errorf("%s is no file of settings: move it away", name)
	}
	if src, err = os.ReadFile(name); err != nil {
		return name, nil, fmt.Errorf("%s cannot be read: %w", name, pathCause(err))
	}
	return name, src, nil
}

func readRetention(name string, src []byte) (float64, error) {
	s, err := deckfile.ParseSettings(name, src)
	if err != nil {
		return 0, err
	}
	value, given := s.Number("retention")
	if given && !(value >= leastRetention && value <= mostRetention) {
		s.Bad("retention", "", "retention must be from %.2f to %.2f", leastRetention, mostRetention)
	}
	return value, s.Err()
}

// retentionLine is where a file has the retention.
var retentionLine = regexp.MustCompile(`(?m)^[ \t]*"?retention"?[ \t]*=[^\n]*$`)

// setRetention remembers it. What else a person wrote into the file stays, and
// one that cannot be read is left alone.
func (e *env) setRetention(value float64) error {
	name, src, err := e.settings()
	if err != nil {
		return err
	}
	if _, err := deckfile.ParseSettings(name, src); err != nil {
		return err
	}
	line := "retention = " + strconv.FormatFloat(value, 'f', -1, 64)
	if place := retentionLine.FindIndex(src); place != nil {
		src = slices.Concat(src[:place[0]], []byte(line), src[place[1]:])
	} else {
		src = append([]byte("# Set by 'quiz review --retention'.\n"+line+"\n"), src...)
	}
	if _, err := readRetention(name, src); err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(name), 0o700); err != nil {
		return plainPathError(filepath.Dir(name), err)
	}
	return writeBytes(name, src)
}
