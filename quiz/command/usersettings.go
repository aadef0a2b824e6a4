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
	"sync"
	"syscall"

	"quiz/decks/deckfile"
	"quiz/quiz/safefile"
	"quiz/quiz/schedule"
)

// The settings that a person's reviews have, beside the history.
const settingsName = "settings.toml"

// retentions says which there are to choose from.
var retentions = fmt.Sprintf("from %.2f to %.2f", schedule.MinRetention, schedule.MaxRetention)

func mayRetain(share float64) bool {
	return share >= schedule.MinRetention && share <= schedule.MaxRetention
}

// retention is the share of cards that are to be known when they come again, or
// 0 where nothing is set.
func retention(folder string) (float64, error) {
	name, src, err := settings(folder)
	if err != nil {
		return 0, err
	}
	return readRetention(name, src)
}

// settings reads the file; none is as good as an empty one.
func settings(folder string) (name string, src []byte, err error) {
	name = filepath.Join(folder, settingsName)
	info, err := os.Stat(name)
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, syscall.ENOTDIR) { // the history says what is wrong with the folder
		return name, nil, nil
	}
	if err == nil && !info.Mode().IsRegular() {
		return name, nil, fmt.Errorf("%s is no file of settings: move it away", name)
	}
	if src, err = os.ReadFile(name); err != nil {
		return name, nil, fmt.Errorf("%s cannot be read: %w", name, safefile.Cause(err))
	}
	return name, src, nil
}

func readRetention(name string, src []byte) (float64, error) {
	s, err := deckfile.ParseSettings(name, src)
	if err != nil {
		return 0, err
	}
	value, given := s.Number("retention")
	if given && !mayRetain(value) {
		s.Bad("retention", "", "retention must be %s", retentions)
	}
	return value, s.Err()
}

// retentionLine is where a file has the retention.
var retentionLine = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?m)^[ \t]*"?retention"?[ \t]*=[^\n]*$`)
})

// setRetention remembers it. What else a person wrote into the file stays, and
// one that cannot be read is left alone.
func setRetention(folder string, value float64) error {
	name, src, err := settings(folder)
	if err != nil {
		return err
	}
	if _, err := deckfile.ParseSettings(name, src); err != nil {
		return err
	}
	line := "retention = " + strconv.FormatFloat(value, 'f', -1, 64)
	if place := retentionLine().FindIndex(src); place != nil {
		src = slices.Concat(src[:place[0]], []byte(line), src[place[1]:])
	} else {
		src = append([]byte("# Set by 'quiz review --retention'.\n"+line+"\n"), src...)
	}
	if _, err := readRetention(name, src); err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(name), 0o700); err != nil {
		return safefile.Fault(filepath.Dir(name), err)
	}
	return safefile.WriteBytes(name, src)
}
