package command

import (
	"bytes"
	"database/sql"
	"fmt"
	"io"
	"maps"
	"math/rand/v2"
	"os"
	"reflect"
	"strings"
	"testing"
	"time"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/decks/deckfile"
	"quiz/decks/deckstest"
	"quiz/quiz"
	"quiz/quiz/history"
	"quiz/quiz/schedule"
	"quiz/quiz/terminal"
)

// opened opens the history of a world.
func opened(t *testing.T, e *env) (*history.Store, schedule.Params) {
	t.Helper()
	store, params, err := e.history()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { store.Close() })
	return store, params
}

// answer puts an answer to a part of a card into the history, under a name.
func answer(t *testing.T, store *history.Store, d *decks.Deck, c *decks.Card, part, name string, grade schedule.Grade, at time.Time) {
	t.Helper()
	_, _, err := store.Record(history.Answer{
		Sitting: "s", Key: history.Key{Deck: d.ID, Card: name, Part: part}, Kind: c.Kind().String(), Fingerprint: arrange.Fingerprint(c, part),
		Verdict: "right", Points: 1, MaxPoints: 1, Seconds: 1, Try: 1, Grade: grade, At: at,
	})
	if err != nil {
		t.Fatal(err)
	}
}

// What is read of cards under their old names is what is known of them once the
// history is renamed; reading changes nothing, and nothing is dropped.
func TestKnownAsRenamed(t *testing.T) {
	for seed := range uint64(30) {
		r := rand.New(rand.NewPCG(seed, 5))
		e := deskEnv(t, strings.NewReader(""), io.Discard)
		store, _ := opened(t, e)
		list := []*decks.Deck{deckstest.Deck(r), deckstest.Deck(r)}
		list[1].ID = "other"
		answers := 0
		for _, d := range list {
			for _, c := range d.Cards {
				names := append([]string{c.Key(), c.DerivedKey()}, c.Was...)
				for _, part := range arrange.Parts(c) {
					for range r.IntN(6) {
						at := e.now().Add(time.Duration(r.IntN(1_000_000)) * -time.Minute)
						answer(t, store, d, c, part, names[r.IntN(len(names))], schedule.Grade(r.IntN(5)), at)
						answers++
					}
				}
			}
		}
		before := exported(t, store)
		read, err := knownOf(store, list)
		if err != nil {
			t.Fatal(err)
		}
		if after := exported(t, store); after != before {
			t.Fatalf("seed %d: reading changed\n%s\nto\n%s", seed, before, after)
		}
		if _, err := e.rename(store, list); err != nil {
			t.Fatal(err)
		}
		renamed, err := knownOf(store, list)
		if err != nil || !maps.Equal(read, renamed) {
			t.Fatalf("seed %d: read was\n%v\nand is, renamed,\n%v\n%v", seed, read, renamed, err)
		}
		if n, err := countAnswers(store, nil); n != answers || err != nil {
			t.Fatalf("seed %d: of %d answers there are %d, %v", seed, answers, n, err)
		}
		for key := range renamed {
			if d := list[map[string]int{"other": 1}[key.Deck]]; !hasKey(d, key.Card) {
				t.Fatalf("seed %d: the history knows %v, which is the name of no card", seed, key)
			}
		}
		after := exported(t, store)
		if _, err := e.rename(store, list); err != nil || exported(t, store) != after {
			t.Fatalf("seed %d: the second time something was renamed, %v", seed, err)
		}
	}
}

func exported(t *testing.T, store *history.Store) string {
	t.Helper()
	var b bytes.Buffer
	if err := store.Export(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func hasKey(d *decks.Deck, key string) bool {
	for _, c := range d.Cards {
		if c.Key() == key {
			return true
		}
	}
	return false
}

// renamedTwo is withIDs with another id for the second card.
var renamedTwo = strings.Replace(withIDs, `id = "two"`, "id = \"deux\"\nwas = \"two\"", 1)

// The list of decks to choose from tells what is due under the new ids, and
// leaves the history as it is.
func TestDeckFactsOfRenamed(t *testing.T) {
	e := deskEnv(t, strings.NewReader(""), io.Discard)
	d := parsed(t, renamedTwo)
	store, _ := opened(t, e)
	answer(t, store, d, d.Cards[1], "", "two", schedule.Good, e.now().Add(-100*24*time.Hour))
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}
	before := fileText(t, e.historyFile())
	got := e.deckFacts([]*decks.Deck{d})()
	if want := []terminal.DeckFacts{{Due: 1, New: 2}}; !reflect.DeepEqual(got, want) {
		t.Errorf("%+v, want %+v", got, want)
	}
	if fileText(t, e.historyFile()) != before {
		t.Error("the history was changed")
	}
}

func parsed(t *testing.T, text string) *decks.Deck {
	t.Helper()
	d, err := deckfile.Parse("t.toml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// A card that is renamed in the editor while it is asked keeps what is known of
// it, and has its answers under the new id from then on.
func TestKeeperFollowsRenamed(t *testing.T) {
	e := deskEnv(t, strings.NewReader(""), io.Discard)
	store, params := opened(t, e)
	d := parsed(t, withIDs)
	answer(t, store, d, d.Cards[1], "", "two", schedule.Good, e.now().Add(-100*24*time.Hour))
	known, err := knownOf(store, []*decks.Deck{d})
	if err != nil {
		t.Fatal(err)
	}
	k, err := e.keeper(store, params, []*decks.Deck{d}, "s", known)
	if err != nil {
		t.Fatal(err)
	}
	session, err := quiz.NewSession([]*decks.Deck{d}, quiz.Options{Order: quiz.DeckOrder})
	if err != nil {
		t.Fatal(err)
	}
	session.Skip(1)
	ahead := k.Ahead(session.Next())
	now := parsed(t, renamedTwo)
	session.Mend(session.Next(), now, now.Cards[1])
	if got := k.Ahead(session.Next()); got != ahead || session.Next().Card.ID != "deux" {
		t.Errorf("card %s comes again in %q, and before in %q", session.Next().Card.ID, got, ahead)
	}
	k.Answered(session.Answer(quiz.Response{Texts: []string{"2"}}, 1))
	var names []string
	for a, err := range store.Answers(history.Filter{}) {
		if err != nil {
			t.Fatal(err)
		}
		names = append(names, a.Card)
	}
	if want := []string{"deux", "deux"}; !reflect.DeepEqual(names, want) {
		t.Errorf("answers are under %q, want %q", names, want)
	}
	if m := k.memory(session.Answers()[1].Question); m.Reps != 2 || k.faults > 0 {
		t.Errorf("it was answered %d times, with %d faults", m.Reps, k.faults)
	}
}

// Where the history cannot be used, ids are given all the same, and it is said
// that answers do not go over yet.
func TestAddIDsWithoutHistory(t *testing.T) {
	var said bytes.Buffer
	e := deskEnv(t, strings.NewReader(""), &said)
	if err := os.WriteFile(e.historyFile(), []byte("What a person wrote.\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	name := t.TempDir() + "/d.toml"
	write(t, name, withoutIDs)
	code := e.run(t.Context(), []string{"quiz", "check", "--add-ids", name})
	want := fmt.Sprintf("Gave 3 cards ids in %s.\nquiz: answers do not go over to the ids yet: %s cannot be used: it is not a history of quiz, or its beginning is damaged;"+
		" it is left as it is: put a copy back in its place, or move it away to start anew\nhint: the next 'quiz play' or 'quiz review' sees to it\nNo faults in 1 deck with 3 cards.\n", name, e.historyFile())
	if said.String() != want || code != exitDone {
		t.Errorf("exit code %d, %s\nwant\n%s", code, said.String(), want)
	}
	if fileText(t, e.historyFile()) != "What a person wrote.\n" {
		t.Error("the file was changed")
	}
}

// spoil has a history refuse that cards are renamed.
func spoil(t *testing.T, file string) {
	t.Helper()
	db, err := sql.Open("sqlite", file)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if _, err := db.Exec("CREATE TRIGGER stop BEFORE UPDATE ON card BEGIN SELECT RAISE (ABORT, 'stopped'); END"); err != nil {
		t.Fatal(err)
	}
}

// What the history cannot take as a sitting begins stops it, before anything is
// asked or written.
func TestRenameFails(t *testing.T) {
	for _, command := range []string{"play", "review"} {
		s := newSeat(t)
		name := t.TempDir() + "/d.toml"
		write(t, name, withIDs)
		s.sit("1\n2\n", "play", name, "--order", "deck")
		write(t, name, renamedTwo)
		spoil(t, s.file())
		before := fileText(t, s.file())
		out, said, code := s.sit("1\n2\n", command, name)
		if !strings.HasPrefix(said, "quiz: "+s.file()+" cannot be used: it is damaged") || strings.Contains(out, "?") || code != exitFailed {
			t.Errorf("%s: exit code %d, %s%s", command, code, out, said)
		}
		if fileText(t, s.file()) != before {
			t.Errorf("%s changed the history", command)
		}
	}
}
