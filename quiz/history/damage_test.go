package history

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"quiz/quiz/schedule"
)

// small makes a history of a few pages and returns its bytes and its answers.
func small(t *testing.T) ([]byte, []entry) {
	t.Helper()
	s := fresh(t)
	for i := range 60 {
		a := given(fmt.Sprint("card-", i%7), schedule.Grade(1+i%4), i*600)
		a.Response = fmt.Sprint("a response of some length, number ", i)
		record(t, s, a)
	}
	if err := s.Undo(all(t, s, Filter{})[5].ID); err != nil {
		t.Fatal(err)
	}
	list := all(t, s, Filter{})
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(s.path)
	if err != nil {
		t.Fatal(err)
	}
	return data, list
}

// typed says whether an error is one of those that have a type.
func typed(err error) bool {
	var damaged *Damaged
	var newer *Newer
	var unwritable *Unwritable
	return errors.As(err, &damaged) || errors.As(err, &newer) || errors.As(err, &unwritable)
}

// survive uses a file that may be damaged in all ways. Each gives a typed error
// or right data, and a refused file stays as it is, to the byte.
func survive(t *testing.T, path string, damaged []byte, want []entry) (refused bool) {
	t.Helper()
	if err := os.WriteFile(path, damaged, 0o600); err != nil {
		t.Fatal(err)
	}
	s, err := Open(path, params())
	if err != nil {
		if !typed(err) {
			t.Fatalf("Open: %v (%T)", err, err)
		}
		now, err := os.ReadFile(path)
		if err != nil || !bytes.Equal(now, damaged) {
			t.Fatalf("a file that Open refuses was changed (%v)", err)
		}
		return true
	}
	defer s.Close()
	useAll(t, s, want)
	return false
}

func useAll(t *testing.T, s *Store, want []entry) {
	t.Helper()
	var got []entry
	var failed error
	for a, err := range s.Answers(Filter{}) {
		if failed = err; err == nil {
			got = append(got, a.entry())
		}
	}
	slices.SortFunc(got, func(x, y entry) int { return bytes.Compare([]byte(x.ID), []byte(y.ID)) })
	if failed != nil || !slices.Equal(got, want) {
		if found, err := s.Check(); err != nil || found == nil {
			t.Fatalf("%d of %d answers and the error %v, but Check finds nothing (%v)", len(got), len(want), failed, err)
		}
	}
	added, _, recorded := s.Record(given("card-3", schedule.Good, 100_000))
	if recorded == nil {
		// What was confirmed is there, in whatever company.
		if known, err := s.known(added.ID); err != nil && !typed(err) || err == nil && !known {
			t.Fatalf("a recorded answer is not there: %v", err)
		}
	}
	_, states := s.States(nil)
	_, usual := s.Usual()
	_, today := s.NewToday(monday)
	_, checked := s.Check()
	for _, err := range []error{failed, recorded, states, usual, today, checked, s.Export(&bytes.Buffer{}), s.Rebuild()} {
		if err != nil && !typed(err) {
			t.Fatalf("no type: %v (%T)", err, err)
		}
	}
}

func (s *Store) known(id string) (known bool, err error) {
	err = s.write(func(t *tx) error {
		known, err = t.has("answer", id)
		return err
	})
	return known, err
}

const pageSize = 4096

func TestEachPageOverwritten(t *testing.T) {
	data, want := small(t)
	path := filepath.Join(t.TempDir(), "history.db")
	chance := rand.New(rand.NewPCG(1, 2))
	refused := 0
	for page := 0; page < len(data); page += pageSize {
		for _, fill := range []func(i int) byte{
			func(int) byte { return byte(chance.Uint32()) },
			func(int) byte { return 0 },
			func(int) byte { return 0xff },
			func(i int) byte { return data[(page+pageSize+i)%len(data)] }, // another page's
		} {
			damaged := slices.Clone(data)
			for i := range pageSize {
				damaged[page+i] = fill(i)
			}
			if survive(t, path, damaged, want) {
				refused++
			}
			removeAll(t, path)
		}
	}
	if refused < 4 {
		t.Errorf("%d files were refused, and the first page alone was damaged in 4 ways", refused)
	}
}

func TestSingleBytesOverwritten(t *testing.T) {
	data, _ := small(t)
	path := filepath.Join(t.TempDir(), "history.db")
	chance := rand.New(rand.NewPCG(3, 4))
	for i := range 300 {
		damaged := slices.Clone(data)
		at := chance.IntN(len(data))
		if i < 100 {
			at = i // the header
		}
		damaged[at] ^= byte(1 << chance.IntN(8))
		if err := os.WriteFile(path, damaged, 0o600); err != nil {
			t.Fatal(err)
		}
		if s, err := Open(path, params()); err == nil {
			for _, err := range s.Answers(Filter{}) { // may be wrong: a letter of a text is no damage to SQLite
				if err != nil && !typed(err) {
					t.Fatalf("byte %d: no type: %v (%T)", at, err, err)
				}
			}
			s.Close()
		} else if !typed(err) {
			t.Fatalf("byte %d: %v (%T)", at, err, err)
		}
		removeAll(t, path)
	}
}

func TestCutOff(t *testing.T) {
	data, want := small(t)
	path := filepath.Join(t.TempDir(), "history.db")
	for _, length := range []int{1, 15, 16, 17, 99, 100, 101, 511, 512, 513, 4095, 4096, 4097, 8191, 8192, 12288, 20001, len(data) - pageSize, len(data) - 1} {
		t.Run(fmt.Sprint(length), func(t *testing.T) {
			if !survive(t, path, data[:length], want) {
				t.Errorf("a history cut at %d of %d bytes was taken for whole", length, len(data))
			}
			removeAll(t, path)
		})
	}
}

// TestDamageUnderALog: what a killed program left in its log is not brought
// into a file that is refused, nor lost.
func TestDamageUnderALog(t *testing.T) {
	s := fresh(t)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = openAt(t, s.path, params()) // the log has only what is new now
	record(t, s, given("card", schedule.Good, 0))
	var files [2][]byte
	for i, name := range []string{s.path, s.path + "-wal"} {
		data, err := os.ReadFile(name)
		if err != nil || len(data) == 0 {
			t.Fatal(len(data), err)
		}
		files[i] = data
	}
	path := filepath.Join(t.TempDir(), "history.db")
	write := func(main, log []byte) {
		t.Helper()
		for name, data := range map[string][]byte{path: main, path + "-wal": log} {
			if err := os.WriteFile(name, data, 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	write(files[0], files[1])
	if got := all(t, openAt(t, path, params()), Filter{}); len(got) != 1 {
		t.Fatalf("%d answers are in a file with a log, not 1", len(got))
	}
	path = filepath.Join(t.TempDir(), "history.db")
	damaged := bytes.Repeat([]byte("no history\n"), 400)
	write(damaged, files[1])
	_, err := Open(path, params())
	if damage := (*Damaged)(nil); !errors.As(err, &damage) {
		t.Fatalf("Open: %v", err)
	}
	for name, want := range map[string][]byte{path: damaged, path + "-wal": files[1]} {
		if got, err := os.ReadFile(name); err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s was changed (%v)", filepath.Base(name), err)
		}
	}
}

// A kill may come while the log is brought into the file: then that may end within a
// page, and all is there once it is opened.
func TestCutOffUnderALog(t *testing.T) {
	s := fresh(t)
	record(t, s, given("card", schedule.Good, 0))
	path := filepath.Join(t.TempDir(), "history.db")
	for _, end := range []string{"", "-wal"} {
		data, err := os.ReadFile(s.path + end)
		if err != nil {
			t.Fatal(err)
		}
		if end == "" {
			data = append(data, "half a page"...)
		}
		write(t, path+end, string(data))
	}
	again := openAt(t, path, params())
	if got, want := export(t, again), export(t, s); got != want {
		t.Errorf("it holds\n%s, want\n%s", got, want)
	}
	sane(t, again)
}

func removeAll(t *testing.T, path string) {
	t.Helper()
	for _, name := range []string{path, path + "-wal", path + "-shm", path + "-journal"} {
		if err := os.Remove(name); err != nil && !errors.Is(err, os.ErrNotExist) {
			t.Fatal(err)
		}
	}
}
