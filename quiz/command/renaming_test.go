package command

import (
	"bytes"
	"database/sql"
	"fmt"
	"io"
	"os"
	"reflect"
	"strings"
	"testing"
	"time"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/decks/deckfile"
	"quiz/decks/deckstest"
	"quiz/quiz/history"
	"quiz/quiz/schedule"
	"quiz/quiz/terminal/screen"
)

// The list of decks to choose from tells what is due under the new ids, and
// leaves the history as it is.
func TestDeckFactsOfRenamed(t *testing.T) {
	e := deskEnv(t, strings.NewReader(""), io.Discard)
	d, err := deckfile.Parse("t.toml", []byte(deckstest.RenamedTwo()))
	if err != nil {
		t.Fatal(err)
	}
	store, _, err := e.history()
	if err != nil {
		t.Fatal(err)
	}
	_, _, err = store.Record(history.Answer{
		Sitting: "s", Key: arrange.Key{Deck: d.ID, Card: "two"}, Kind: "short", Fingerprint: arrange.Fingerprint(d.Cards.At(1), arrange.Whole),
		Verdict: "right", Points: 1, MaxPoints: 1, Seconds: 1, Try: 1, Grade: schedule.Good, At: e.now().Add(-100 * 24 * time.Hour),
	})
	if closed := store.Close(); err != nil || closed != nil {
		t.Fatal(err, closed)
	}
	before := fileText(t, e.historyFile())
	got := e.deckFacts([]*decks.Deck{d})()
	if want := []screen.DeckFacts{{Due: 1, New: 2}}; !reflect.DeepEqual(got, want) {
		t.Errorf("%+v, want %+v", got, want)
	}
	if fileText(t, e.historyFile()) != before {
		t.Error("the history was changed")
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
	writeDeck(t, name, deckstest.WithoutIDs())
	code := e.run(t.Context(), []string{"quiz", "check", "--add-ids", name})
	want := fmt.Sprintf("Gave the deck and 3 cards ids in %s.\nquiz: answers do not go over to the ids yet: %s cannot be used: it is not a history of quiz, or its beginning is damaged;"+
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
		writeDeck(t, name, deckstest.WithIDs)
		s.sit("1\n2\n", "play", name, "--order", "deck")
		writeDeck(t, name, deckstest.RenamedTwo())
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
