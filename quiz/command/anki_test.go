package command

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"quiz/decks/deckstest"
)

// The tests in anki_*_test.go have the real Anki import what we export. They
// ask Python interpreters that have the package anki, each with a version of
// its own: those that QUIZ_ANKI lists as PATH lists folders, or else python3 if
// it has the package. QUIZ_ANKI_REQUIRED makes a failure of what would be
// skipped. testdata/anki/judge.py says what can be asked.

// A plan is what is done with one new collection of Anki's.
type plan struct {
	Language string `json:"language,omitempty"`
	Steps    []step `json:"steps"`
}

// A step is one of its fields, those of one line together.
type step struct {
	Import    string   `json:"import,omitempty"`
	Review    string   `json:"review,omitempty"`
	Ease      int      `json:"ease,omitempty"`
	Edit      string   `json:"edit,omitempty"`
	Field     *int     `json:"field,omitempty"` // nil: the text stays
	Text      string   `json:"text,omitempty"`
	Tags      []string `json:"tags,omitempty"` // nil: the tags stay
	Render    string   `json:"render,omitempty"`
	Notetypes bool     `json:"notetypes,omitempty"`
	Wait      float64  `json:"wait,omitempty"`
}

// An outcome is what came of a step.
type outcome struct {
	Error     string           `json:"error"`
	Counts    map[string]int   `json:"counts"` // what the import says of itself
	Notes     []ankiNote       `json:"notes"`
	Media     map[string]int64 `json:"media"` // sizes
	Rendered  []side           `json:"rendered"`
	Notetypes []ankiNotetype   `json:"notetypes"`
}

type ankiNote struct {
	GUID     string      `json:"guid"`
	Notetype string      `json:"notetype"`
	Fields   []ankiField `json:"fields"`
	Tags     []string    `json:"tags"`
	Mod      int64       `json:"mod"`
	Cards    []ankiCard  `json:"cards"`
}

type ankiField struct{ Name, Text string }

type ankiCard struct {
	Ord                    int
	Deck                   string
	Type, Queue, Reps, Ivl int
	Due                    int64
	Reviews                int
}

type ankiNotetype struct {
	Name              string
	Fields, Templates []string
	Cloze             bool
}

// A side is how one card looks; sounds are what Anki would play.
type side struct {
	Question, Answer, CSS string
	Sounds                int
}

// A judge is an interpreter that has a version of Anki.
type judge struct{ python, version string }

// judges finds the interpreters once: each start of one takes a while.
var judges = sync.OnceValues(func() ([]judge, error) {
	list, given := os.LookupEnv("QUIZ_ANKI")
	if !given {
		list = "python3"
	}
	var found []judge
	for _, python := range filepath.SplitList(list) {
		out, err := exec.Command(python, "-c", "from anki.buildinfo import version; import anki.collection; print(version)").Output()
		if err == nil {
			found = append(found, judge{python, strings.TrimSpace(string(out))})
		} else if given {
			return nil, fmt.Errorf("QUIZ_ANKI names %s, where Anki cannot be had: %v", python, err)
		}
	}
	return found, nil
})

// eachAnki runs a test with every version of Anki that there is.
func eachAnki(t *testing.T, test func(*testing.T, judge)) {
	t.Helper()
	if testing.Short() {
		t.Skip("the real Anki takes its time: left out of -short")
	}
	found, err := judges()
	if err != nil {
		t.Fatal(err)
	}
	if len(found) == 0 {
		const hint = "no Anki was found: python3 -m pip install -r testdata/anki/requirements.txt, or name interpreters that have it in QUIZ_ANKI"
		if os.Getenv("QUIZ_ANKI_REQUIRED") != "" {
			t.Fatal(hint)
		}
		t.Skip(hint)
	}
	for _, j := range found {
		t.Run(j.version, func(t *testing.T) {
			t.Parallel()
			test(t, j)
		})
	}
}

// try has Anki carry out plans, all of whose steps must succeed.
func (j judge) try(t *testing.T, plans ...plan) [][]outcome {
	t.Helper()
	var in, out, messages bytes.Buffer
	for _, p := range plans {
		line, err := json.Marshal(p)
		if err != nil {
			t.Fatal(err)
		}
		in.Write(append(line, '\n'))
	}
	cmd := exec.CommandContext(t.Context(), j.python, filepath.Join(deckstest.Root(), "testdata", "anki", "judge.py"))
	cmd.Stdin, cmd.Stdout, cmd.Stderr, cmd.WaitDelay = &in, &out, &messages, time.Second
	if err := cmd.Run(); err != nil {
		t.Fatalf("%s judge.py: %v\n%s", j.python, err, messages.String())
	}
	all, err := outcomes(&out, plans)
	if err != nil {
		t.Fatalf("Anki %s: %v", j.version, err)
	}
	return all
}

// outcomes reads what the judge printed.
func outcomes(out *bytes.Buffer, plans []plan) ([][]outcome, error) {
	decoder := json.NewDecoder(out)
	var all [][]outcome
	for _, p := range plans {
		var done struct{ Steps []outcome }
		if err := decoder.Decode(&done); err != nil {
			return nil, fmt.Errorf("its outcome cannot be read: %w", err)
		}
		for i, o := range done.Steps {
			if o.Error != "" {
				return nil, fmt.Errorf("step %d, %+v: %s", i+1, p.Steps[i], o.Error)
			}
		}
		if len(done.Steps) != len(p.Steps) {
			return nil, errors.New("a step has no outcome")
		}
		all = append(all, done.Steps)
	}
	return all, nil
}
