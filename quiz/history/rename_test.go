package history

import (
	"bufio"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"quiz/decks/arrange"
	"quiz/quiz/schedule"
)

// A card that is given another name keeps its answers and what they come to;
// where both names have answers, it has all of them.
func TestRename(t *testing.T) {
	s := fresh(t)
	_, old := record(t, s, given("auto-1", schedule.Good, 0))
	record(t, s, given("auto-2", schedule.Again, 10))
	record(t, s, given("two", schedule.Good, 20))
	record(t, s, given("three", schedule.Good, 30))
	n, err := s.Rename(old.Deck, map[string]string{"auto-1": "one", "auto-2": "two", "auto-9": "nine", "three": "three"})
	if n != 2 || err != nil {
		t.Fatalf("%d cards, error %v", n, err)
	}
	sane(t, s)
	got := states(t, s)
	if len(got) != 3 {
		t.Errorf("states of %d cards", len(got))
	}
	one := got[arrange.Key{Deck: old.Deck, Card: "one"}]
	old.Card = "one"
	if one != old {
		t.Errorf("it was %+v, and is %+v", old, one)
	}
	two := params().Next(schedule.Memory{}, schedule.Again, given("", 0, 10).At)
	two = params().Next(two, schedule.Good, given("", 0, 20).At)
	if got := got[arrange.Key{Deck: old.Deck, Card: "two"}]; got.Memory != s.settled(two) || !got.First.Equal(given("", 0, 10).At) {
		t.Errorf("joined it is %+v", got)
	}
}

// held lists the answers under each name of a deck, by the minutes at which they
// were given, with the part behind if there is one: "a: 0 5 10/c2".
func held(t *testing.T, s *Store) string {
	t.Helper()
	byCard := map[string][]string{}
	for a, err := range s.Answers(Filter{Decks: []string{"deck"}}) {
		if err != nil {
			t.Fatal(err)
		}
		text := fmt.Sprint(int(a.At.Sub(monday).Minutes()))
		if a.Part != "" {
			text += "/" + a.Part
		}
		byCard[a.Card] = append(byCard[a.Card], text)
	}
	var list []string
	for _, card := range slices.Sorted(maps.Keys(byCard)) {
		list = append(list, card+": "+strings.Join(byCard[card], " "))
	}
	return strings.Join(list, ", ")
}

// All names change at once: those of a chain, of cards that swap theirs, and of
// several that become one, which counts as one. Parts go along, other decks stay,
// and so do answers that say nothing of memory. The second time nothing is left to do,
// unless names were swapped.
func TestRenameAtOnce(t *testing.T) {
	for _, test := range []struct {
		names map[string]string
		n     int
		want  string
		again int
	}{
		{map[string]string{"a": "d", "b": "d"}, 1, "c: 3 9, d: 0 1 2 4 5/c2 8", 0},
		{map[string]string{"a": "c", "b": "c"}, 1, "c: 0 1 2 3 4 5/c2 8 9", 0},
		{map[string]string{"a": "b", "b": "c"}, 2, "b: 0 4 5/c2, c: 1 2 3 8 9", 1},
		{map[string]string{"a": "b", "b": "a"}, 2, "a: 1 2 8, b: 0 4 5/c2, c: 3 9", 2},
		{map[string]string{"a": "b", "b": "c", "c": "a"}, 3, "a: 3 9, b: 0 4 5/c2, c: 1 2 8", 3},
		{map[string]string{"a": "a", "x": "b"}, 0, "a: 0 4 5/c2, b: 1 2 8, c: 3 9", 0},
		{nil, 0, "a: 0 4 5/c2, b: 1 2 8, c: 3 9", 0},
	} {
		s := fresh(t)
		for minute, card := range strings.Split("a b b c a a - - b c", " ") {
			a := given(card, schedule.Grade(1+minute%4), minute)
			if minute == 5 {
				a.Part = "c2"
			}
			if minute == 8 {
				a.Grade, a.Verdict = 0, "skipped"
			}
			record(t, s, a)
		}
		other := given("a", schedule.Good, 0)
		other.Deck = "other"
		record(t, s, other)
		n, err := s.Rename("deck", test.names)
		got := strings.Replace(held(t, s), "-: 6 7, ", "", 1)
		if n != test.n || got != test.want || err != nil {
			t.Errorf("%v: %d names, %s; want %d, %s; error %v", test.names, n, got, test.n, test.want, err)
		}
		if _, ok := states(t, s)[other.Key]; !ok {
			t.Errorf("%v: the card of another deck is gone", test.names)
		}
		sane(t, s)
		if n, err := s.Rename("deck", test.names); n != test.again || err != nil {
			t.Errorf("%v, again: %d names, error %v", test.names, n, err)
		}
	}
}

// What cannot be done whole is not done.
func TestRenameWhole(t *testing.T) {
	s := fresh(t)
	for minute, card := range []string{"a", "b", "c", "d", "c"} {
		record(t, s, given(card, schedule.Good, minute))
	}
	before, known := export(t, s), states(t, s)
	if _, err := s.conn.ExecContext(t.Context(), "CREATE TRIGGER stop BEFORE DELETE ON card BEGIN SELECT RAISE (ABORT, 'stopped'); END"); err != nil {
		t.Fatal(err)
	}
	if n, err := s.Rename("deck", map[string]string{"a": "x", "b": "a", "c": "d"}); n != 0 || err == nil {
		t.Errorf("%d names, error %v", n, err)
	}
	if after := export(t, s); after != before || !maps.Equal(states(t, s), known) {
		t.Errorf("it was\n%s\nand is\n%s", before, after)
	}
	sane(t, s)
}

// renameUntilKilled gives three cards other names and back again, and says so
// each time.
func renameUntilKilled(s *Store) error {
	there, back := map[string]string{}, map[string]string{}
	for i := range 3 {
		from, to := fmt.Sprint("old-", i), fmt.Sprint("new-", i)
		there[from], back[to] = to, from
	}
	for {
		for _, names := range []map[string]string{there, back} {
			if n, err := s.Rename("deck", names); n != 3 || err != nil {
				return fmt.Errorf("%d names, %v", n, err)
			}
			fmt.Println()
		}
	}
}

// Whenever a program is killed, all cards of the deck have their old names, or all
// have the new.
func TestRenameKilled(t *testing.T) {
	path := filepath.Join(t.TempDir(), "history.db")
	s := openAt(t, path, params())
	for i := range 30 {
		record(t, s, given(fmt.Sprint("old-", i%3), schedule.Good, i))
	}
	const old = "old-0: 0 3 6 9 12 15 18 21 24 27, old-1: 1 4 7 10 13 16 19 22 25 28, old-2: 2 5 8 11 14 17 20 23 26 29"
	chance, found := rand.New(rand.NewPCG(7, 8)), map[bool]int{}
	for range 20 {
		if s.Close(); t.Failed() {
			return
		}
		c, out := startChild(t, path, renames)
		lines := bufio.NewScanner(out)
		for range 1 + chance.IntN(3) {
			lines.Scan()
		}
		time.Sleep(time.Duration(chance.IntN(2_000)) * time.Microsecond)
		c.Process.Kill()
		c.Wait()
		s = openAt(t, path, params())
		sane(t, s)
		got := held(t, s)
		if got != old && got != strings.ReplaceAll(old, "old", "new") {
			t.Errorf("after a kill: %s", got)
		}
		isNew := got != old
		if found[isNew]++; isNew {
			if n, err := s.Rename("deck", map[string]string{"new-0": "old-0", "new-1": "old-1", "new-2": "old-2"}); n != 3 || err != nil {
				t.Errorf("%d names, %v", n, err)
			}
		}
	}
	if len(found) < 2 {
		t.Errorf("no kill came in between: %v", found)
	}
}

// Where there is nothing to rename nothing is written, and a file that is locked
// is not waited for; where there is, that is an error, and all stays.
func TestRenameLocked(t *testing.T) {
	path := filepath.Join(t.TempDir(), "history.db")
	record(t, openAt(t, path, params()), given("a", schedule.Good, 0))
	other := openAt(t, path, params())
	s, err := hasty.open(path, params())
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if _, err := other.conn.ExecContext(t.Context(), "BEGIN IMMEDIATE"); err != nil {
		t.Fatal(err)
	}
	if n, err := s.Rename("deck", map[string]string{"b": "c"}); n != 0 || err != nil {
		t.Errorf("with nothing to rename: %d, %v", n, err)
	}
	if n, err := s.Rename("deck", map[string]string{"a": "c"}); n != 0 || !reflect.DeepEqual(err, &Locked{path}) {
		t.Errorf("%d names, error %v", n, err)
	}
	if got := held(t, s); got != "a: 0" {
		t.Error(got)
	}
}

// A history that is only read has no names changed.
func TestRenameToRead(t *testing.T) {
	path := filepath.Join(t.TempDir(), "history.db")
	w, err := Open(path, params())
	if err != nil {
		t.Fatal(err)
	}
	record(t, w, given("a", schedule.Good, 0))
	w.Close()
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	s, err := OpenToRead(path, params())
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if n, err := s.Rename("deck", map[string]string{"a": "c"}); n != 0 || err == nil {
		t.Errorf("%d names, error %v", n, err)
	}
	if after, err := os.ReadFile(path); err != nil || string(after) != string(before) {
		t.Errorf("the file has changed, %v", err)
	}
}

// Joined tells of no part but those that are named, and nothing of nothing.
func TestJoined(t *testing.T) {
	s := fresh(t)
	for minute, part := range []string{"", "reverse", "reverse"} {
		a := given("a", schedule.Good, minute)
		a.Part = part
		record(t, s, a)
	}
	to := arrange.Key{Deck: "deck", Card: "b"}
	want := states(t, s)[arrange.Key{Deck: "deck", Card: "a"}]
	want.Key = to
	if got, err := s.Joined(to, []arrange.Key{{Deck: "deck", Card: "a"}, {Deck: "deck", Card: "c"}}); got != want || err != nil {
		t.Errorf("%+v, %v, want %+v", got, err, want)
	}
	if got, err := s.Joined(to, nil); got != (State{Key: to}) || err != nil {
		t.Errorf("of no card it is %+v, %v", got, err)
	}
}

// NamesWith finds cards by how their names begin, those without a grade among
// them, each once.
func TestNamesWith(t *testing.T) {
	s := fresh(t)
	for i, card := range []string{"auto-1", "auto-2", "auto-2", "auto", "auto-é", "autp-", "Auto-3", "b"} {
		for _, part := range []string{"", "reverse"} {
			a := given(card, schedule.Grade(i%2), 2*i+len(part))
			a.Part, a.Deck = part, fmt.Sprint("deck-", i%2)
			record(t, s, a)
		}
	}
	got, err := s.NamesWith("auto-", []string{"deck-0", "deck-1", "deck-2"})
	if want := map[string][]string{"deck-0": {"auto-1", "auto-2", "auto-é"}, "deck-1": {"auto-2"}}; !reflect.DeepEqual(got, want) || err != nil {
		t.Errorf("%v, %v", got, err)
	}
	if got, err := s.NamesWith("auto-", []string{"deck-1"}); len(got) != 1 || err != nil {
		t.Errorf("of one deck: %v, %v", got, err)
	}
}
