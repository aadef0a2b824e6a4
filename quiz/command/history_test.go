package command

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"quiz/quiz/history"
	"quiz/quiz/keep"
)

func (s *seat) file() string { return filepath.Join(s.data, "history.db") }

// unsaved sees that a sitting is played without the history.
func (s *seat) unsaved(t *testing.T) {
	t.Helper()
	out, said, code := s.sit("Earth\n", "play", "tour", "--count", "1", "--order", "deck", "--no-save")
	if said != "" || code != exitDone || !strings.Contains(out, "✓ Right.") {
		t.Errorf("--no-save: exit code %d, %s%s", code, out, said)
	}
}

// What stands where the history should be, and is none that can be used, is
// named and left as it is. All commands that need it stop.
func TestHistoryUnusable(t *testing.T) {
	const about = "; it is left as it is: put a copy back in its place, or move it away to start anew\n" +
		"hint: 'quiz history merge' takes what was exported from it; 'quiz play --no-save' plays without\n"
	for _, c := range []struct {
		name  string
		spoil func(data []byte) []byte
		want  string
	}{
		{"text", func([]byte) []byte { return []byte("What a person wrote.\n") }, "quiz: FILE cannot be used: it is not a history of quiz, or its beginning is damaged" + about},
		{"cut", func(data []byte) []byte { return data[:len(data)-100] }, "quiz: FILE cannot be used: its end is cut off" + about},
		{"newer", func(data []byte) []byte { data[63] = 99; return data }, // the last byte of user_version
			"quiz: FILE was written by a newer quiz (format 99, this one knows 1): update quiz\nhint: 'quiz play --no-save' plays without\n"},
		{"foreign", func(data []byte) []byte { data[68] = 1; return data }, // of application_id
			"quiz: FILE cannot be used: it is another program's file, not a history of quiz" + about},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := newSeat(t)
			s.sit("Earth\n", "play", "tour", "--order", "deck")
			spoilt := c.spoil([]byte(fileText(t, s.file())))
			if err := os.WriteFile(s.file(), spoilt, 0o600); err != nil {
				t.Fatal(err)
			}
			for _, line := range []string{"play tour", "play --resume", "review tour", "stats", "history export", "history check", "history forget tour --yes", "history merge x"} {
				out, said, code := s.sit("Earth\n", strings.Fields(line)...)
				if want := strings.ReplaceAll(c.want, "FILE", s.file()); said != want || out != "" || code != exitFailed {
					t.Errorf("%s: exit code %d, %s%s\nwant\n%s", line, code, out, said, want)
				}
			}
			s.unsaved(t)
			if fileText(t, s.file()) != string(spoilt) {
				t.Error("the file was changed")
			}
		})
	}
}

// A folder in the place of the file is no history, and none can be made.
func TestHistoryFolder(t *testing.T) {
	s := newSeat(t)
	if err := os.Mkdir(s.file(), 0o700); err != nil {
		t.Fatal(err)
	}
	want := "quiz: " + s.file() + " cannot be written: it is a folder: move it away\nhint: the variable QUIZ_DATA names another folder; 'quiz play --no-save' plays without\n"
	if out, said, code := s.sit("Earth\n", "play", "tour"); said != want || out != "" || code != exitFailed {
		t.Errorf("exit code %d, %s%s\nwant\n%s", code, out, said, want)
	}
	s.unsaved(t)
}

// Where no history can be made, a sitting goes on, and it is said once that
// nothing is kept of it.
func TestHistoryNowhere(t *testing.T) {
	blocked := filepath.Join(t.TempDir(), "blocked")
	if err := os.WriteFile(blocked, []byte("What a person wrote.\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, data := range []string{blocked, filepath.Join(blocked, "deeper"), os.DevNull} {
		s := newSeat(t)
		s.data = data
		out, said, code := s.sit("Earth\n\n", "play", "tour", "--count", "2", "--order", "deck")
		begin, end := "quiz: nothing of this sitting is kept: "+s.file()+" cannot be written: ", "\nhint: the variable QUIZ_DATA names another folder\n"
		if !strings.HasPrefix(said, begin) || !strings.HasSuffix(said, end) || strings.Count(said, "\n") != 2 || code != exitDone || !strings.Contains(out, "✓ Right.") {
			t.Errorf("QUIZ_DATA %s: exit code %d, %s%s", data, code, out, said)
		}
		s.unsaved(t)
		if _, said, code := s.sit("", "review", "tour"); !strings.HasPrefix(said, "quiz: "+s.file()+" cannot be written: ") || code != exitFailed {
			t.Errorf("review with QUIZ_DATA %s: exit code %d, %s", data, code, said)
		}
	}
	if fileText(t, blocked) != "What a person wrote.\n" {
		t.Error("the file in the way was changed")
	}
}

// Whatever page of the file is overwritten: a sitting is played and kept, or it
// stops with a plain word; a file that is refused stays as it is.
func TestHistoryDamaged(t *testing.T) {
	s := newSeat(t)
	for range 6 {
		s.sit(strings.Repeat("some answer\n", 30), "play", "tour")
	}
	sound := []byte(fileText(t, s.file()))
	refused := 0
	const page = 4096
	for at := 0; at < len(sound); at += page {
		spoilt := bytes.Clone(sound)
		for i := range page {
			spoilt[at+i] = byte(i*7 + 13)
		}
		os.Remove(s.file() + "-wal")
		os.Remove(s.file() + "-shm")
		if err := os.WriteFile(s.file(), spoilt, 0o600); err != nil {
			t.Fatal(err)
		}
		_, said, code := s.sit("Earth\na\n", "play", "tour", "--order", "deck")
		named := strings.Contains(said, s.file()+" cannot be used: ")
		if code != exitDone && !(code == exitFailed && named && strings.Contains(said, "\nhint: ")) || code == exitDone && said != "" && !named {
			t.Errorf("page %d: exit code %d, %s", at/page, code, said)
		}
		if code != exitDone {
			if refused++; fileText(t, s.file()) != string(spoilt) {
				t.Errorf("page %d: the file was changed", at/page)
			}
		}
		if out, said, code := s.sit("", "history", "check"); code == exitDone {
			t.Errorf("page %d: check finds nothing: %s%s", at/page, out, said)
		}
	}
	if refused == 0 {
		t.Error("no damage was found at the start")
	}
	s.unsaved(t)
}

// A file that was made and could not be filled is not one that is there.
func TestHistoryEmpty(t *testing.T) {
	s := newSeat(t)
	if err := os.WriteFile(s.file(), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, said, code := s.sit("", "history", "check"); !strings.HasPrefix(said, "quiz: there is no history yet: ") || code != exitFailed {
		t.Errorf("exit code %d, %s", code, said)
	}
	if _, said, code := s.sit("Earth\n", "play", "tour", "--order", "deck", "--count", "1"); said != "" || code != exitDone || len(s.kept(t)) != 1 {
		t.Errorf("exit code %d, %s", code, said)
	}
}

// Before answers are forgotten a person is asked, and told how many they are.
func TestForgetAsks(t *testing.T) {
	var out bytes.Buffer
	e := deskEnv(t, strings.NewReader(""), &out)
	e.terminal, e.person = false, false
	s := &seat{data: e.getenv("QUIZ_DATA"), now: e.now}
	s.sit("Earth\nMercury\n", "play", "tour", "--order", "deck")
	for _, c := range []struct{ answer, want string }{
		{"n", "Forget 2 answers to deck tour for good? y/n> Nothing is forgotten.\n"},
		{"", "Forget 2 answers to deck tour for good? y/n> Nothing is forgotten.\n"},
		{"yes", "Forget 2 answers to deck tour for good? y/n> Forgot 2 answers.\n"},
	} {
		var out bytes.Buffer
		desk := deskEnv(t, strings.NewReader(c.answer+"\n"), &out)
		desk.getenv = e.getenv
		if code := desk.run(context.Background(), []string{"quiz", "history", "forget", "tour"}); code != exitDone || out.String() != c.want {
			t.Errorf("%q: exit code %d, %s\nwant %s", c.answer, code, out.String(), c.want)
		}
	}
}

// An answer that was forgotten in another terminal may be taken back or counted
// as right here all the same: nothing is said, and nothing comes of it.
func TestForgottenMeanwhile(t *testing.T) {
	s := newSeat(t)
	deck := killDeck(t, "meanwhile")
	n := 0
	in := &slowReader{[]string{"one", ":undo", "uno", ":right", "two"}, func(bool) {
		if n++; n == 2 || n == 4 {
			if out, said, code := s.sit("", "history", "forget", "meanwhile", "--yes"); out != "Forgot 1 answer.\n" || code != exitDone {
				t.Errorf("exit code %d, %s%s", code, out, said)
			}
		}
	}}
	if out, said, code := s.read(in, "play", deck); said != "" || code != exitDone {
		t.Errorf("exit code %d, %s%s", code, out, said)
	}
	if list := s.kept(t); len(list) != 1 || !strings.Contains(list[0], "Response:two") {
		t.Errorf("kept are %v", list)
	}
}

// An answer that the history has no room for is spoken of once, and at the end.
func TestNotKept(t *testing.T) {
	var said bytes.Buffer
	e := deskEnv(t, strings.NewReader(""), &said)
	e.notKept(&history.Unwritable{Path: "history.db", Err: fs.ErrPermission}, true)
	e.sayKept(keep.Result{Lost: 1})
	e.notKept(&history.Locked{Path: "history.db"}, true)
	e.sayKept(keep.Result{Late: true})
	e.notKept(errors.New("never"), false)
	e.sayKept(keep.Result{})
	want := `quiz: not kept: history.db cannot be written: permission denied
hint: you may go on; each answer tries again
quiz: 1 answer of this sitting could not be kept
quiz: not kept: history.db is in use by another program: try again when that is done
hint: you may go on; each answer tries again
quiz: all answers of this sitting are kept now
quiz: not kept: never
`
	if said.String() != want {
		t.Errorf("said\n%s\nwant\n%s", said.String(), want)
	}
}

// Who waits for another program is told so after a second.
func TestPatiently(t *testing.T) {
	said := &trigger{on: "waiting", do: func() {}}
	told := make(chan struct{})
	said.do = func() { close(told) }
	e := deskEnv(t, strings.NewReader(""), said)
	e.patiently(func() error { return nil })
	if said.Len() > 0 {
		t.Errorf("said %s of what took no time", said)
	}
	e.patiently(func() error {
		select {
		case <-told:
		case <-time.After(time.Minute):
			t.Error("nothing was said")
		}
		return nil
	})
	if want := "quiz: waiting for the history, which another program may be using\n"; said.String() != want {
		t.Errorf("said %s, want %s", said, want)
	}
}

// Settings that cannot be read stop what would be kept with other ones.
func TestSettingsFaults(t *testing.T) {
	for text, want := range map[string]string{
		"retention = 0.5\n":    ":1:13: retention must be from 0.70 to 0.97\n",
		"retention = \"high\"": ":1:13: ",
		"retention =":          ":1:",
	} {
		s := newSeat(t)
		name := filepath.Join(s.data, settingsName)
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		out, said, code := s.sit("Earth\n", "play", "tour")
		if !strings.HasPrefix(said, name+":") || !strings.Contains(said, want) || out != "" || code != exitFailed {
			t.Errorf("%s: exit code %d, %s%s", text, code, out, said)
		}
		s.unsaved(t)
	}
}

// A retention is set without losing what else a person has written there.
func TestSetRetention(t *testing.T) {
	for before, want := range map[string]string{
		"":                                       "# Set by 'quiz review --retention'.\nretention = 0.85\n",
		"# mine\nretention = 0.7 # low\n# end\n": "# mine\nretention = 0.85\n# end\n",
		"# only words\n":                         "# Set by 'quiz review --retention'.\nretention = 0.85\n# only words\n",
		"  \"retention\" = 0.97":                 "retention = 0.85",
	} {
		s := newSeat(t)
		e := newEnv(strings.NewReader(""), os.Stdout, os.Stderr)
		e.getenv = func(string) string { return s.data }
		name := filepath.Join(s.data, settingsName)
		if err := os.WriteFile(name, []byte(before), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := setRetention(s.data, 0.85); err != nil {
			t.Error(err)
		}
		if got := fileText(t, name); got != want {
			t.Errorf("%q became %q, want %q", before, got, want)
		}
		if value, err := retention(s.data); value != 0.85 || err != nil {
			t.Errorf("retention %v, %v", value, err)
		}
	}
	s := newSeat(t)
	name := filepath.Join(s.data, settingsName)
	const broken = "what a person wrote\n"
	if err := os.WriteFile(name, []byte(broken), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, said, code := s.sit("", "review", "tour", "--retention", "0.8"); !strings.HasPrefix(said, fmt.Sprintf("%s:1:", name)) || code != exitFailed || fileText(t, name) != broken {
		t.Errorf("exit code %d, %s", code, said)
	}
}
