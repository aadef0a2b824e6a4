package history

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// Texts are kept up to so many bytes, and beyond that their beginning, but for the
// response as JSON: a part of that would be none.
func TestLongestTexts(t *testing.T) {
	json := func(n int) string { return `"` + strings.Repeat("x", n-2) + `"` }
	for _, c := range []struct {
		name string
		text func(*Answer) *string
		make func(n int) string
		most int
		left int // of a text that is one byte longer
	}{
		{"deck", func(a *Answer) *string { return &a.Deck }, ascii, 10_000, 10_000},
		{"card", func(a *Answer) *string { return &a.Card }, ascii, 10_000, 10_000},
		{"part", func(a *Answer) *string { return &a.Part }, ascii, 10_000, 10_000},
		{"sitting", func(a *Answer) *string { return &a.Sitting }, ascii, 10_000, 10_000},
		{"kind", func(a *Answer) *string { return &a.Kind }, ascii, 10_000, 10_000},
		{"fingerprint", func(a *Answer) *string { return &a.Fingerprint }, ascii, 10_000, 10_000},
		{"response", func(a *Answer) *string { return &a.Response }, ascii, 10_000, 10_000},
		{"response in letters of two bytes", func(a *Answer) *string { return &a.Response }, func(n int) string { return ascii(n-9_998) + strings.Repeat("ə", 4_999) }, 10_000, 9_999},
		{"given", func(a *Answer) *string { return &a.Given }, json, 64_000, 0},
	} {
		for n, want := range map[int]int{c.most: c.most, c.most + 1: c.left} {
			a := given("card", 3, 0)
			*c.text(&a) = c.make(n)
			got, _ := record(t, fresh(t), a)
			if kept := *c.text(&got); kept != c.make(n)[:want] {
				t.Errorf("%s, %d bytes: %d are kept, want %d", c.name, n, len(kept), want)
			}
		}
	}
}

func ascii(n int) string { return strings.Repeat("x", n) }

func TestLongestID(t *testing.T) {
	s := fresh(t)
	for n, want := range map[int]bool{0: true, 1: true, 64: true, 65: false} {
		a := given("card", 3, 0)
		a.ID = ascii(n)
		if _, _, err := s.Record(a); (err == nil) != want {
			t.Errorf("an id of %d letters: %v", n, err)
		}
	}
}

// Counts stop at a thousand million, which nobody reaches.
func TestGreatestCounts(t *testing.T) {
	for _, n := range []int{999_999_999, 1_000_000_000, 1_000_000_001} {
		a := given("card", 3, 0)
		a.Try = n
		want := min(n, 1_000_000_000)
		if got, _ := record(t, fresh(t), a); got.Try != want {
			t.Errorf("try %d is kept as %d", n, got.Try)
		}
		e := given("card", 3, 0).entry()
		e.ID, e.Revision = "a", n
		if got, err := e.answer(); err != nil || got.revision != want {
			t.Errorf("revision %d is taken as %d, %v", n, got.revision, err)
		}
	}
	s := fresh(t)
	a, _ := record(t, s, given("card", 3, 0))
	for _, n := range []int{999_999_999, 1_000_000_000} {
		if _, err := s.db.Exec("UPDATE answer SET revision = ?", n); err != nil {
			t.Fatal(err)
		}
		if _, err := s.Amend(a); err != nil {
			t.Fatal(err)
		}
		if got := all(t, s, Filter{})[0].Revision; got != 1_000_000_000 {
			t.Errorf("revision %d becomes %d", n, got)
		}
	}
}

// The first time that is kept, and the last; what is beyond counts as these.
func TestFirstAndLastTimes(t *testing.T) {
	first, last := time.Date(1970, 1, 1, 0, 0, 0, 0, time.UTC), time.Date(8999, 12, 30, 0, 0, 0, 0, time.UTC)
	for at, want := range map[time.Time]time.Time{
		first: first, first.Add(-time.Millisecond): first, first.Add(time.Millisecond): first.Add(time.Millisecond),
		last: last, last.Add(time.Millisecond): last, last.Add(-time.Millisecond): last.Add(-time.Millisecond),
	} {
		a := given("card", 3, 0)
		a.At = at
		if got, _ := record(t, fresh(t), a); !got.At.Equal(want) {
			t.Errorf("%v is kept as %v, want %v", at, got.At, want)
		}
	}
	for minutes, want := range map[int]string{1439: "+23:59", -1439: "-23:59", 1440: "Z", -1440: "Z"} {
		a := given("card", 3, 0)
		a.At = monday.In(time.FixedZone("", minutes*60))
		if got, _ := record(t, fresh(t), a); got.At.Format("Z07:00") != want {
			t.Errorf("a clock %d minutes ahead is kept as %s, want %s", minutes, got.At.Format("Z07:00"), want)
		}
	}
}

// A line of an export has less than a mebibyte.
func TestLongestLine(t *testing.T) {
	for n, want := range map[int]string{1<<20 - 1: "", 1 << 20: "line 2: the line is longer than any answer"} {
		text := strings.TrimSuffix(line("a"), "\n")
		_, err := fresh(t).Merge(strings.NewReader(head + text + strings.Repeat(" ", n-len(text)) + "\n"))
		if got := strings.TrimPrefix(message(err, "no path"), "no error"); got != want {
			t.Errorf("%d bytes: %q, want %q", n, got, want)
		}
	}
}

// Ten findings of a kind are told, and of more how many there are.
func TestMostFindings(t *testing.T) {
	for n, want := range map[int]string{10: "", 11: "… and 1 more like these"} {
		s := fresh(t)
		for i := range n {
			record(t, s, given(fmt.Sprint("card-", i), 3, i))
		}
		if _, err := s.db.Exec("UPDATE card SET stability = stability + 1"); err != nil {
			t.Fatal(err)
		}
		found, err := s.Check()
		if err != nil || len(found) != n {
			t.Fatalf("%d cards: %q, %v", n, found, err)
		}
		if last := found[n-1]; want != "" && last != want || want == "" && !strings.HasPrefix(last, "what is kept of deck") {
			t.Errorf("%d cards: the last finding is %q", n, last)
		}
	}
}

// A score is looked for in the last hundred sittings.
func TestHundredSittings(t *testing.T) {
	s := fresh(t)
	play := func(i int, deck string) {
		id := fmt.Sprintf("s%03d", i)
		if _, err := s.Begin(Sitting{ID: id, Options: "{}", Started: monday.Add(time.Duration(i) * time.Hour)}); err != nil {
			t.Fatal(err)
		}
		a := given("card", 3, 60*i)
		a.Deck, a.Sitting = deck, id
		record(t, s, a)
	}
	play(0, "old")
	for i := range 100 {
		scores, err := s.LastScores()
		if _, known := scores["old"]; err != nil || !known {
			t.Fatalf("after %d other sittings: %v, %v", i, scores, err)
		}
		play(1+i, "new")
	}
	if scores, err := s.LastScores(); err != nil || len(scores) != 1 {
		t.Errorf("after 100 other sittings: %v, %v", scores, err)
	}
}

// A file of up to a mebibyte is looked through when it is opened; of a larger one,
// damage shows where it is read.
func TestLargestSkimmed(t *testing.T) {
	for size, seen := range map[int64]bool{1 << 20: true, 1<<20 + pageSize: false} {
		path := filepath.Join(t.TempDir(), "history.db")
		layDamaged(t, path)
		if err := os.Truncate(path, size); err != nil {
			t.Fatal(err)
		}
		s, err := Open(path, params())
		if (err != nil) != seen {
			t.Errorf("%d bytes: %v", size, err)
		}
		if err == nil {
			s.Close()
		}
	}
}

// layDamaged makes a history that is damaged where nothing is read at the start, nor
// in an export, and returns what it exported before.
func layDamaged(t *testing.T, path string) (exported string) {
	t.Helper()
	s := openAt(t, path, params())
	for i := range 40 {
		record(t, s, given("a", 3, i))
	}
	exported = export(t, s)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	index := rootPage(t, path, "answer_sitting")
	copy(content[(index-1)*pageSize:], strings.Repeat("\xaa", pageSize))
	write(t, path, string(content))
	return exported
}

// rootPage is the number of the page at which an index begins.
func rootPage(t *testing.T, path, index string) (number int) {
	t.Helper()
	s, err := OpenToRead(path, params())
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if err := s.db.QueryRow("SELECT rootpage FROM sqlite_schema WHERE name = ?", index).Scan(&number); err != nil {
		t.Fatal(err)
	}
	return number
}
