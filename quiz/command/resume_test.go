package command

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"quiz/quiz/history"
	"quiz/quiz/schedule"
)

// A seat is where sittings are played through a pipe: each with its own answers
// and clock, all with one history.
type seat struct {
	data string
	now  func() time.Time
}

func newSeat(t *testing.T) *seat {
	now := time.Date(2027, 3, 1, 9, 0, 0, 0, time.UTC)
	return &seat{data: t.TempDir(), now: func() time.Time { return now }}
}

// sit runs quiz with answers and returns what it said on both streams.
func (s *seat) sit(answers string, args ...string) (out, said string, code int) {
	return s.read(strings.NewReader(answers), args...)
}

func (s *seat) read(in io.Reader, args ...string) (out, said string, code int) {
	var o, e bytes.Buffer
	code = s.env(in, &o, &e).run(context.Background(), append([]string{"quiz"}, args...))
	return o.String(), e.String(), code
}

func (s *seat) env(in io.Reader, out, errOut io.Writer) *env {
	env := newEnv(in, out, errOut)
	env.getenv = func(name string) string {
		return map[string]string{"LANG": "C.UTF-8", "QUIZ_DATA": s.data, "QUIZ_CACHE": "off"}[name]
	}
	env.now, env.seed = s.now, func() uint64 { return 5 }
	return env
}

// kept are the answers of the history, without what is other in each sitting.
func (s *seat) kept(t *testing.T) (list []string) {
	t.Helper()
	store, err := history.Open(filepath.Join(s.data, "history.db"), schedule.Default())
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	for a, err := range store.Answers(history.Filter{}) {
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, a.Sitting)
		break
	}
	if len(list) == 0 {
		return nil
	}
	id := list[0]
	list = nil
	for a := range store.Answers(history.Filter{Sitting: id}) {
		a.ID, a.Sitting = "", ""
		list = append(list, fmt.Sprintf("%+v", a))
	}
	return list
}

// A sitting that is interrupted anywhere and taken up again comes to the same as
// one that is not: the same report, the same score, the same history.
func TestResumeComesToTheSame(t *testing.T) {
	for i, text := range []string{
		"tour", "tour --retry", "tour --exam", "tour --strict --order deck", "tour --flip", "tour --seed 77 --count 7 --retry",
		"tour --kind short --kind cloze --kind match", "tour --exam --time-limit 20m", "tour azerbaijan-pakistan --count 30",
	} {
		t.Run(text, func(t *testing.T) {
			resumeEverywhere(t, strings.Fields(text), someLines(rand.New(rand.NewPCG(7, uint64(i)))))
		})
	}
}

// someLines are answers of all sorts, many of which fit no question.
func someLines(chance *rand.Rand) (list []string) {
	words := []string{"Earth", "a", "b", "1", "c", "a,c", "t", "f", "true", "8", "42 km", "1 2 3", "2 1 3 4", "1b 2a 3c", "", "", "4", "2", "easy", ":hint", ":right", ":right", ":undo", ":undo", "Prophase", "wrong\x1b[31m"}
	for range 120 {
		list = append(list, words[chance.IntN(len(words))])
	}
	return list
}

func resumeEverywhere(t *testing.T, flags, lines []string) {
	whole := newSeat(t)
	report := filepath.Join(t.TempDir(), "whole.json")
	wholeOut, said, code := whole.sit(strings.Join(lines, "\n")+"\n", append([]string{"play", "--report", report}, flags...)...)
	if said != "" || code != exitDone {
		t.Fatalf("exit code %d, said %s", code, said)
	}
	want, wantKept := fileText(t, report), whole.kept(t)
	tried, most := 0, 8
	if testing.Short() {
		most = 3
	}
	for cut := 1; cut < len(lines) && tried < most; cut += 1 + tried%3 {
		s := newSeat(t)
		out, _, _ := s.sit(strings.Join(lines[:cut], "\n")+"\n", append([]string{"play"}, flags...)...)
		if !atQuestion(out) {
			continue
		}
		report := filepath.Join(t.TempDir(), "rest.json")
		out, said, code := s.sit(strings.Join(lines[cut:], "\n")+"\n", "play", "--resume", "--report", report)
		if code != exitDone {
			t.Fatalf("cut at line %d: exit code %d, %s", cut, code, said)
		}
		if got := fileText(t, report); got != want {
			t.Fatalf("cut at line %d: the report is\n%s\nnot\n%s", cut, got, want)
		}
		if got := fmt.Sprint(s.kept(t)); got != fmt.Sprint(wantKept) {
			t.Fatalf("cut at line %d: the history has\n%s\nnot\n%s", cut, got, wantKept)
		}
		if score(out) != score(wholeOut) {
			t.Fatalf("cut at line %d: %s\nnot\n%s", cut, score(out), score(wholeOut))
		}
		tried++
	}
	if tried < min(most, 3) {
		t.Errorf("only %d places were tried", tried)
	}
}

// atQuestion tells if a sitting stopped where a question had just been shown, and
// there was something to take up: else the next line would be of another question.
func atQuestion(out string) bool {
	end := strings.Index(out, "\n\nEnded after ")
	if end < 0 || strings.Contains(out, "Nothing was answered.") {
		return false
	}
	last := out[strings.LastIndex(out[:end], " of "):end]
	return strings.Count(last, "> ") == 1
}

// score is what the summary says.
func score(out string) string {
	_, text, found := strings.Cut(out, "\nScore:")
	if !found {
		return out
	}
	return text
}

func fileText(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// A slowReader gives one line at a time, and lets the clock of its seat run
// before each, and before the end.
type slowReader struct {
	lines []string
	run   func(end bool)
}

func (r *slowReader) Read(p []byte) (int, error) {
	r.run(len(r.lines) == 0)
	if len(r.lines) == 0 {
		return 0, io.EOF
	}
	n := copy(p, r.lines[0]+"\n")
	r.lines = r.lines[1:]
	return n, nil
}

// Of a time limit there is left what was not spent: on answers, and on the
// question at which the sitting was left.
func TestResumeTimeLimit(t *testing.T) {
	s := newSeat(t)
	now := s.now()
	s.now = func() time.Time { return now }
	slowly := func(lines ...string) io.Reader {
		return &slowReader{lines, func(end bool) {
			now = now.Add(3 * time.Minute)
			if end {
				now = now.Add(-time.Minute)
			}
		}}
	}
	out, _, _ := s.read(slowly("a", "b"), "play", "tour", "--kind", "short", "--count", "3", "--time-limit", "20m")
	wantHead(t, out, "A tour of quiz: 3 questions, 20 min. Type :help for help.")
	out, said, _ := s.read(slowly(":hint", ":hint", ":hint"), "play", "--resume")
	wantHead(t, out, "A tour of quiz: 3 questions, 12 min. Type :help for help.")
	if want := "Going on with the sitting of 1 March, 09:00: 2 of 3 questions answered.\n"; said != want {
		t.Errorf("said %s, want %s", said, want)
	}
	out, _, _ = s.read(slowly(), "play", "--resume")
	wantHead(t, out, "A tour of quiz: 3 questions, 1 min. Type :help for help.")
	for _, want := range []string{
		"quiz: the sitting of 1 March, 09:00 cannot be taken up: its time was over\nhint: its answers are kept; 'quiz play' begins a new one\n",
		"quiz: there is no sitting to take up: none was left unfinished\nhint: 'quiz play' begins a new one\n",
	} {
		if out, said, code := s.read(slowly(), "play", "--resume"); said != want || out != "" || code != exitFailed {
			t.Errorf("exit code %d, %s%s\nwant %s", code, said, out, want)
		}
	}
}

func wantHead(t *testing.T, out, want string) {
	t.Helper()
	if head, _, _ := strings.Cut(out, "\n"); head != want {
		t.Errorf("began with %s\nnot %s", head, want)
	}
}

// Two terminals may play one sitting at once, for nobody can tell if the first
// was left. Both answers to a question are kept; the first counts when it is
// taken up again.
func TestResumeTwice(t *testing.T) {
	s := newSeat(t)
	deck := killDeck(t, "twice")
	answers := []string{"one", "two", "three", "four"}
	first := &slowReader{answers, func(end bool) {
		if end {
			if out, said, code := s.sit("uno\ndue\ntre\n", "play", "--resume"); code != exitDone {
				t.Errorf("exit code %d, %s%s", code, out, said)
			}
		}
	}}
	later := &slowReader{[]string{"five", "six"}, func(bool) {}}
	s.read(io.MultiReader(first, later), "play", deck, "--order", "deck")
	report := filepath.Join(t.TempDir(), "r.csv")
	_, said, code := s.sit("", "play", "--resume", "--report", report)
	if want := "Going on with the sitting of 1 March, 09:00: 7 of 12 questions answered.\n"; said != want || code != exitDone {
		t.Errorf("exit code %d, said %s, want %s", code, said, want)
	}
	text := fileText(t, report)
	for _, want := range []string{"c3,,short,four", "c4,,short,uno", "c6,,short,tre"} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in\n%s", want, text)
		}
	}
	if got := len(s.kept(t)); got != 9 {
		t.Errorf("%d answers are kept, want 9", got)
	}
}

// A clock that is set back by a year in the middle of a sitting neither loses
// answers nor brings them into another order.
func TestClockSetBack(t *testing.T) {
	s := newSeat(t)
	now, n := s.now(), 0
	s.now = func() time.Time { return now }
	in := &slowReader{[]string{"one", "two", "three", ":undo", "drei", "four"}, func(bool) {
		if n++; n == 3 {
			now = now.AddDate(-1, 0, 0)
		}
		now = now.Add(time.Second)
	}}
	deck := killDeck(t, "clock")
	s.read(in, "play", deck, "--order", "deck")
	report := filepath.Join(t.TempDir(), "r.csv")
	if _, said, code := s.sit("five\n", "play", "--resume", "--report", report); code != exitDone {
		t.Errorf("exit code %d, %s", code, said)
	}
	var got []string
	for _, line := range strings.Split(fileText(t, report), "\n")[1:] {
		if fields := strings.Split(line, ","); len(fields) > 4 {
			got = append(got, fields[4])
		}
	}
	if want := "one two drei four five"; strings.Join(got, " ") != want {
		t.Errorf("the answers are %q, want %s", got, want)
	}
	if out, said, code := s.sit("", "history", "check"); code != exitDone {
		t.Errorf("exit code %d, %s%s", code, out, said)
	}
}
