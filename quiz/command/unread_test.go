package command

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"quiz/decks/arrange"
	"quiz/quiz"
	"quiz/quiz/history"
	"quiz/quiz/schedule"
)

// numbersDeck has cards that are answered by their numbers.
func numbersDeck(t *testing.T) string {
	text := "title = 'Numbers'\nid = 'numbers'\n"
	for i := range 30 {
		text += fmt.Sprintf("[[card]]\nid = 'c%d'\nquestion = 'Number %d?'\nanswer = %d\n", i, i, i)
	}
	name := filepath.Join(t.TempDir(), "numbers.toml")
	if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	return name
}

// Sittings with what cannot be read, taken back, counted as right and missed
// again come to the same wherever they are left and taken up again.
func TestResumeUnread(t *testing.T) {
	deck := numbersDeck(t)
	for i, flags := range []string{"--retry", "--exam --order deck"} {
		chance := rand.New(rand.NewPCG(uint64(i), 53))
		words := []string{"many", "few", "0", "1", "2", "3", "4", "5", ":right", ":undo", ""}
		var lines []string
		for range 90 {
			lines = append(lines, words[chance.IntN(len(words))])
		}
		resumeEverywhere(t, append([]string{deck}, strings.Fields(flags)...), lines)
	}
}

// A sitting from when what cannot be read was kept as wrong is taken up as any
// other.
func TestResumeOldUnread(t *testing.T) {
	s := newSeat(t)
	deck := numbersDeck(t)
	if _, said, code := s.sit("many\n", "play", deck, "--order", "deck"); said != "" || code != exitDone {
		t.Fatalf("exit code %d, %s", code, said)
	}
	store, err := history.Open(filepath.Join(s.data, "history.db"), schedule.Default())
	if err != nil {
		t.Fatal(err)
	}
	old, ok, err := store.Unfinished(func(history.Sitting) bool { return true })
	if err != nil || !ok {
		t.Fatal("nothing to take up", err)
	}
	list, err := s.env(strings.NewReader(""), os.Stdout, os.Stderr).load([]string{deck})
	if err != nil {
		t.Fatal(err)
	}
	_, _, err = store.Record(history.Answer{
		Sitting: old.ID, Key: arrange.Key{Deck: "numbers", Card: "c0"}, Kind: "number", Fingerprint: arrange.Fingerprint(list[0].Cards.At(0), arrange.Whole),
		Response: "many", Verdict: quiz.Wrong.String(), MaxPoints: 1, Try: 1, Grade: schedule.Again, At: s.now(),
	})
	if err != nil {
		t.Fatal(err)
	}
	store.Close()
	out, said, code := s.sit("1\n", "play", "--resume")
	if !strings.HasPrefix(said, "Going on with the sitting of 1 March, 09:00: 1 of 30 questions answered.") || code != exitDone || !strings.Contains(out, "Score: 1 of 2 right (1 unreadable)") {
		t.Errorf("exit code %d, %s%s", code, out, said)
	}
}
