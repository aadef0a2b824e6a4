package history

import (
	"fmt"
	"hash/fnv"
	"os"
	"time"
)

// A Memo keeps short notes from one opening of a history to the next. It may lose any
// of them, but gives back none that it was not given: then a file is looked through
// once more, or, where it is not, trusted for no reason.
type Memo interface {
	Get(key string) []byte // nil: there is no such note
	Put(key string, note []byte)
}

// trusted is for how many days a file is not looked through again that nobody has
// changed: a disk may spoil it all the same.
const trusted = 7

// today is a number that each day has its own of.
func today() int64 { return time.Now().Unix() / (24 * 60 * 60) }

// memoKey is where the memo has the note of this file.
func (s *Store) memoKey() string {
	h := fnv.New64a()
	h.Write([]byte(s.path))
	return fmt.Sprintf("history-%016x", h.Sum64())
}

// recall finds out on which day the file was looked through, if it is now as it was
// when a store was done with it.
func (s *Store) recall() {
	if s.memo == nil {
		return
	}
	var size, changed, day int64
	_, err := fmt.Sscan(string(s.memo.Get(s.memoKey())), &size, &changed, &day)
	info, gone := os.Stat(s.path)
	if err != nil || gone != nil || size != info.Size() || changed != info.ModTime().UnixNano() {
		return
	}
	if age := today() - day; age >= 0 && age < trusted {
		s.skimmed = day
	}
}

// remember notes how the file is, for whoever opens it next, where nothing is wrong
// with it and no other program has it open, which may change it yet.
func (s *Store) remember() {
	if s.memo == nil || s.skimmed == 0 || s.isDoubtful.Load() || isLeft(s.path) {
		return
	}
	info, err := os.Stat(s.path)
	if err != nil {
		return
	}
	s.memo.Put(s.memoKey(), fmt.Append(nil, info.Size(), " ", info.ModTime().UnixNano(), " ", s.skimmed))
}
