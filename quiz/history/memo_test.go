package history

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"quiz/quiz/schedule"
)

// notes are a memo that forgets nothing.
type notes map[string]string

func (n notes) Get(key string) []byte {
	if note, ok := n[key]; ok {
		return []byte(note)
	}
	return nil
}

func (n notes) Put(key string, note []byte) { n[key] = string(note) }

// rewrite changes the days of all notes by so many.
func (n notes) rewrite(days int64) {
	for key, note := range n {
		var size, changed, day int64
		fmt.Sscan(note, &size, &changed, &day)
		n[key] = fmt.Sprint(size, " ", changed, " ", day+days)
	}
}

// known opens a history with a memo, and tells if it was refused.
func known(t *testing.T, path string, memo Memo) (refused bool) {
	t.Helper()
	s, err := OpenKnown(path, params(), memo)
	if err != nil {
		if !typed(err) {
			t.Fatal(err)
		}
		return true
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	return false
}

// A small history that nobody has changed since it was closed is not looked through
// again for a week; any other is, and its damage is found before it is used.
func TestMemo(t *testing.T) {
	for _, c := range []struct {
		name    string
		change  func(path string, sound []byte, memo notes)
		refused bool
	}{
		{"a sound one", func(path string, sound []byte, _ notes) { os.WriteFile(path, sound, 0o600) }, false},
		{"nobody seems to have changed it", func(string, []byte, notes) {}, false},
		{"six days ago", func(_ string, _ []byte, memo notes) { memo.rewrite(1 - trusted) }, false},
		{"seven days ago", func(_ string, _ []byte, memo notes) { memo.rewrite(-trusted) }, true},
		{"tomorrow", func(_ string, _ []byte, memo notes) { memo.rewrite(1) }, true},
		{"changed later", func(path string, _ []byte, _ notes) { os.Chtimes(path, time.Now(), time.Now().Add(time.Minute)) }, true},
		{"a page longer", func(path string, _ []byte, _ notes) {
			info, _ := os.Stat(path)
			os.Truncate(path, info.Size()+pageSize)
			os.Chtimes(path, info.ModTime(), info.ModTime())
		}, true},
		{"no note", func(_ string, _ []byte, memo notes) { clear(memo) }, true},
		{"an odd note", func(_ string, _ []byte, memo notes) {
			for key := range memo {
				memo[key] = "what?"
			}
		}, true},
	} {
		path, memo := filepath.Join(t.TempDir(), "history.db"), notes{}
		known(t, path, memo) // makes it
		if s, err := OpenKnown(path, params(), memo); err != nil {
			t.Fatal(err)
		} else {
			for i := range 40 {
				record(t, s, given("a", schedule.Good, i))
			}
			s.Close()
		}
		sound, err := os.ReadFile(path)
		info, _ := os.Stat(path)
		if err != nil || len(memo) != 1 {
			t.Fatalf("%d notes (%v)", len(memo), err)
		}
		damaged := append([]byte(nil), sound...)
		copy(damaged[len(damaged)-pageSize:], make([]byte, pageSize))
		os.WriteFile(path, damaged, 0o600)
		os.Chtimes(path, info.ModTime(), info.ModTime())
		c.change(path, sound, memo)
		if refused := known(t, path, memo); refused != c.refused {
			t.Errorf("%s: refused %t, want %t", c.name, refused, c.refused)
		}
	}
}

// A file whose damage was found is looked through by whoever opens it next.
func TestMemoOfDamage(t *testing.T) {
	path, memo := filepath.Join(t.TempDir(), "history.db"), notes{}
	known(t, path, memo)
	known(t, path, memo)
	s, err := OpenKnown(path, params(), memo)
	if err != nil {
		t.Fatal(err)
	}
	clear(memo)
	if _, err := s.conn.ExecContext(t.Context(), "ALTER TABLE card RENAME TO hidden"); err != nil {
		t.Fatal(err)
	}
	if _, err := s.States(nil); !typed(err) {
		t.Fatal(err)
	}
	if s.Close(); len(memo) != 0 {
		t.Errorf("the memo has %v", memo)
	}
}
