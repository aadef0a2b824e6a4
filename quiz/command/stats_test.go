package command

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"quiz/decks/arrange"
	"quiz/decks/deckfile"
	"quiz/decks/deckstest"
	"quiz/quiz/history"
	"quiz/quiz/schedule"
	"quiz/quiz/stats"
)

// statsNow is an evening by the clock of wherever the test runs, so that dates
// are the same everywhere.
var statsNow = time.Date(2026, 3, 4, 20, 0, 0, 0, time.Local)

const statsDeck = `title = "Cells"

[[card]]
id = "first"
question = "Which phase of *mitosis* comes first?"
answer = "Prophase"
tags = ["mitosis"]

[[card]]
id = "blanks"
cloze = "{{c1::Actin}} and {{c2::myosin::a motor}} move."
tags = ["muscle"]

[[card]]
id = "open"
question = "Explain."
answer = "So."
kind = "open"
`

// statsWorld is a folder with a deck, and another for the history.
func statsWorld(t testing.TB) (data string) {
	t.Helper()
	t.Chdir(t.TempDir())
	if err := os.WriteFile("cells.toml", []byte(statsDeck), 0o666); err != nil {
		t.Fatal(err)
	}
	return t.TempDir()
}

// runStats runs 'quiz stats' and returns what it prints and its exit code.
func runStats(data string, args ...string) (out, errOut string, code int) {
	return runStatsUntil(context.Background(), data, args...)
}

func runStatsUntil(ctx context.Context, data string, args ...string) (out, errOut string, code int) {
	var stdout, stderr bytes.Buffer
	e := newEnv(strings.NewReader(""), &stdout, &stderr)
	e.getenv = func(name string) string {
		return map[string]string{"QUIZ_DATA": data, "QUIZ_CACHE": "off", "LANG": "C"}[name]
	}
	e.now = func() time.Time { return statsNow }
	code = e.run(ctx, append([]string{"quiz", "stats"}, args...))
	return stdout.String(), stderr.String(), code
}

// learnt keeps answers in a history: to each card of the deck, one every other
// day, at noon; and to two cards that are not there.
func learnt(t testing.TB, data string) {
	t.Helper()
	store, err := history.Open(filepath.Join(data, "history.db"), schedule.Default())
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	deck, err := deckfile.Parse("cells.toml", []byte(statsDeck))
	if err != nil {
		t.Fatal(err)
	}
	print := func(card int, part string) string { return arrange.Fingerprint(deck.Cards.At(card), part) }
	for day := range 8 {
		at := time.Date(2026, 2, 18+2*day, 12, 0, 0, 0, time.Local)
		for i, a := range []history.Answer{
			{Key: arrange.Key{Deck: "cells", Card: "first"}, Kind: "short", Fingerprint: print(0, ""), Response: []string{"Anaphase", " anaphase", "Telophase"}[day%3], Given: `{"Texts":["x"]}`},
			{Key: arrange.Key{Deck: "cells", Card: "blanks", Part: "c2"}, Kind: "cloze", Fingerprint: print(1, "c2"), Response: "myosin"},
			{Key: arrange.Key{Deck: "cells", Card: "open"}, Kind: "open", Fingerprint: print(2, ""), Response: "again"},
			{Key: arrange.Key{Deck: "cells", Card: "away"}, Kind: "short", Response: "gone"},
			{Key: arrange.Key{Deck: "elsewhere", Card: "far"}, Kind: "choice", Response: "again", Given: `{"Picks":null,"Texts":null,"Knew":false,"Ease":1}`},
		} {
			a.At, a.Seconds, a.Verdict, a.Grade = at.Add(time.Duration(i)*time.Minute), 5, "right", schedule.Good
			if day > 0 && (day+i)%3 == 0 || i == 4 && day > 2 {
				a.Verdict, a.Grade = "wrong", schedule.Again
			}
			if _, _, err := store.Record(a); err != nil {
				t.Fatal(err)
			}
		}
	}
}

func TestStats(t *testing.T) {
	data := statsWorld(t)
	learnt(t, data)
	for name, args := range map[string][]string{
		"all": nil, "deck": {"cells"}, "tag": {"--tag", "mitosis"}, "kind": {"--kind", "choice"}, "json": {"--json"}, "csv": {"--csv"}, "csv_kind": {"--csv", "-k", "cloze", "cells.toml"},
	} {
		out, errOut, code := runStats(data, args...)
		if code != 0 || errOut != "" {
			t.Errorf("%v: exit code %d, %q", args, code, errOut)
		}
		deckstest.Golden(t, "command/stats_"+name+".txt", out)
	}
}

// What is due is what a review would ask: not what its deck has no more, and at
// once what has another answer by now.
func TestStatsOfChangedDeck(t *testing.T) {
	data := statsWorld(t)
	learnt(t, data)
	changed := strings.Replace(statsDeck, `"Prophase"`, `"Interphase"`, 1)
	changed = strings.Replace(changed, `"open"`, `"other"`, 1)
	if err := os.WriteFile("cells.toml", []byte(changed), 0o666); err != nil {
		t.Fatal(err)
	}
	r := statsJSON(t, data, "cells.toml")
	total := r.Later
	for _, day := range r.Due {
		total += day.Cards
	}
	if total != 2 { // first and blanks
		t.Errorf("%d cards are due, want 2: %+v", total, r.Due)
	}
	if r.Due[0].Cards != 1 {
		t.Errorf("%d cards are due today, want the one that was changed", r.Due[0].Cards)
	}
	for _, h := range r.Hardest {
		if h.Card == "open" || h.Card == "away" {
			t.Errorf("%s is among the hardest, but not in the deck", h.Card)
		}
	}
}

// A deck with a fault still gives what can be read, and nothing is taken to be
// gone.
func TestStatsOfFaultyDeck(t *testing.T) {
	data := statsWorld(t)
	learnt(t, data)
	if err := os.WriteFile("cells.toml", []byte(strings.Replace(statsDeck, `"open"`, `"open`, 1)), 0o666); err != nil {
		t.Fatal(err)
	}
	out, errOut, code := runStats(data)
	if want := "quiz: some decks have faults, so some tags may be missing\nhint: 'quiz check' shows them\n"; errOut != want || code != 0 {
		t.Errorf("exit code %d, %q, want 0, %q", code, errOut, want)
	}
	if !strings.Contains(out, "cells/open") {
		t.Errorf("the card that could not be read is not named:\n%s", out)
	}
}

func statsJSON(t *testing.T, data string, args ...string) (r struct {
	Due     []struct{ Cards int }
	Later   int
	Hardest []stats.Hard
}) {
	t.Helper()
	out, errOut, code := runStats(data, append(args, "--json")...)
	if err := json.Unmarshal([]byte(out), &r); err != nil || code != 0 {
		t.Fatalf("exit code %d, %v: %s%s", code, err, out, errOut)
	}
	return r
}

// Where nothing was answered, that is said, and no history is made.
func TestStatsOfNothing(t *testing.T) {
	data := statsWorld(t)
	const next = "\n\n  quiz play    play a deck\n  quiz review  learn new cards, and be asked again when it is time\n"
	for _, c := range []struct {
		args []string
		want string
	}{
		{nil, "Nothing has been answered yet." + next},
		{[]string{"cells"}, "Nothing of these cards has been answered yet." + next},
		{[]string{"--csv"}, "date,answers,right,seconds,new_cards,reviews,again\n"},
	} {
		if out, errOut, code := runStats(data, c.args...); out != c.want || errOut != "" || code != 0 {
			t.Errorf("%v: exit code %d, %q, %q, want %q", c.args, code, out, errOut, c.want)
		}
	}
	if out, _, _ := runStats(data, "--json"); !strings.HasPrefix(out, "{\n  \"version\": 1,\n  \"date\": \"2026-03-04\",\n  \"cards\": 0,") {
		t.Errorf("JSON of nothing: %s", out)
	}
	if files, err := os.ReadDir(data); err != nil || len(files) > 0 {
		t.Errorf("a history was made: %v, %v", files, err)
	}
	learnt(t, data)
	if out, _, _ := runStats(data, "--kind", "match"); !strings.HasPrefix(out, "Nothing of these cards") {
		t.Errorf("of a kind that was never asked: %s", out)
	}
}

func TestStatsUsage(t *testing.T) {
	data := statsWorld(t)
	for _, c := range []struct {
		args []string
		code int
		want string
	}{
		{[]string{"--json", "--csv"}, 2, "quiz: --json and --csv exclude each other\nhint: give one of them\n"},
		{[]string{"--tag", "mitosi"}, 1, "quiz: no card has the tag \"mitosi\"\nhint: did you mean \"mitosis\"?\n"},
		{[]string{"--kind", "shrot"}, 2, "quiz: there is no kind \"shrot\"\nhint: did you mean short?\n"},
		{[]string{"nodeck"}, 1, "nodeck: there is no such deck\nhint: 'quiz list' shows the decks that there are\n"},
	} {
		if out, errOut, code := runStats(data, c.args...); errOut != c.want || out != "" || code != c.code {
			t.Errorf("%v: exit code %d, %q, %q, want %d, %q", c.args, code, out, errOut, c.code, c.want)
		}
	}
}

// A history that cannot be read is named and left as it is.
func TestStatsOfDamagedHistory(t *testing.T) {
	data := statsWorld(t)
	path := filepath.Join(data, "history.db")
	if err := os.WriteFile(path, []byte("this is no history"), 0o666); err != nil {
		t.Fatal(err)
	}
	out, errOut, code := runStats(data)
	if code != 1 || out != "" || !strings.HasPrefix(errOut, "quiz: "+path+" cannot be used: ") || !strings.Contains(errOut, "\nhint: ") {
		t.Errorf("exit code %d, %q, %q", code, out, errOut)
	}
	if content, err := os.ReadFile(path); err != nil || string(content) != "this is no history" {
		t.Errorf("the file is now %q, %v", content, err)
	}
}

// Where nobody can look if there is a history, that is said, and not that nothing
// was answered.
func TestStatsOfUnseenHistory(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("there, what lies in a file that is no folder counts as not there")
	}
	data := filepath.Join(statsWorld(t), "file")
	if err := os.WriteFile(data, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	want := "quiz: " + filepath.Join(data, "history.db") + " cannot be written: not a directory\nhint: the variable QUIZ_DATA names another folder; 'quiz play --no-save' plays without\n"
	if out, errOut, code := runStats(data); errOut != want || out != "" || code != 1 {
		t.Errorf("exit code %d, %q, %q, want 1, %q", code, out, errOut, want)
	}
}

func TestStatsInterrupted(t *testing.T) {
	data := statsWorld(t)
	learnt(t, data)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if out, errOut, code := runStatsUntil(ctx, data); code != 130 || out+errOut != "" {
		t.Errorf("exit code %d, %q, %q, want 130 and nothing said", code, out, errOut)
	}
}

// All answers come through, in their order and with the error at their end;
// who stops early leaves nothing running.
func TestAhead(t *testing.T) {
	fault := fmt.Errorf("damaged")
	ended := make(chan bool, 1)
	source := func(n int, fault error) iter.Seq2[history.Answer, error] {
		return func(yield func(history.Answer, error) bool) {
			defer func() { ended <- true }()
			for i := range n {
				if !yield(history.Answer{Try: i}, nil) {
					return
				}
			}
			if fault != nil {
				yield(history.Answer{}, fault)
			}
		}
	}
	for _, n := range []int{0, 1, 999, 1000, 1001, 25_500} {
		next := 0
		var last error
		for some, err := range ahead(source(n, fault)) {
			if last = err; err != nil {
				break
			}
			for _, a := range some {
				if a.Try != next {
					t.Fatalf("of %d: answer %d, want %d", n, a.Try, next)
				}
				next++
			}
		}
		if <-ended; last != fault || next > n || next < n-999 {
			t.Errorf("of %d: %d came, and %v", n, next, last)
		}
		count := 0
		for some := range ahead(source(n, nil)) {
			count += len(some)
		}
		if <-ended; count != n {
			t.Errorf("of %d: %d came", n, count)
		}
		for range ahead(source(n, nil)) {
			break
		}
		<-ended
	}
}

// BenchmarkStats: 500,000 answers to 20,000 cards, from the file to the page.
func BenchmarkStats(b *testing.B) {
	data := statsWorld(b)
	store, err := history.Open(filepath.Join(data, "history.db"), schedule.Default())
	if err != nil {
		b.Fatal(err)
	}
	var lines bytes.Buffer
	fmt.Fprintln(&lines, `{"format":"quiz-history","version":1}`)
	for i := range 500_000 {
		verdict, grade := "right", 3
		if i%7 == 0 {
			verdict, grade = "wrong", 1
		}
		at := statsNow.AddDate(-3, 0, -1).Add(time.Duration(i) * 189 * time.Second).UTC().Format(time.RFC3339)
		fmt.Fprintf(&lines, `{"id":"%026d","sitting":"s-%d","deck":"deck-%d","card":"the-name-of-a-card-%d","kind":"short","fingerprint":"%016x","response":"what was answered","given":"{\"Texts\":[\"what was answered\"]}","verdict":"%s","points":1,"max_points":1,"seconds":4.5,"try":1,"grade":%d,"at":"%s"}`+"\n",
			i, i/50, i%40, i%20_000, i%20_000, verdict, grade, at)
	}
	if _, err := store.Merge(&lines); err != nil {
		b.Fatal(err)
	}
	store.Close()
	for b.Loop() {
		if out, errOut, code := runStats(data); code != 0 || !strings.Contains(out, "500000") {
			b.Fatal(code, out, errOut)
		}
	}
}
