package history

import (
	"bufio"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"quiz/quiz/schedule"
)

// The test's own program, started again with this in its environment, records
// answers and prints the id of each once it is confirmed; with this for their
// number it renames cards instead.
const (
	childEnv = "QUIZ_HISTORY_TEST_CHILD"
	renames  = -1
)

func TestMain(m *testing.M) {
	if path := os.Getenv(childEnv); path != "" {
		os.Exit(child(path, os.Getenv(childEnv+"_COUNT")))
	}
	os.Exit(m.Run())
}

func child(path, count string) int {
	n, err := strconv.Atoi(count)
	if err != nil {
		return 2
	}
	s, err := Open(path, params())
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	if n == renames {
		fmt.Fprintln(os.Stderr, renameUntilKilled(s))
		return 1
	}
	for i := range n {
		a, _, err := s.Record(given(fmt.Sprint("card-", i%5), schedule.Grade(1+i%4), i*90))
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			return 1
		}
		fmt.Println(a.ID)
	}
	s.Close()
	return 0
}

func startChild(t *testing.T, path string, count int) (*exec.Cmd, io.Reader) {
	t.Helper()
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	c := exec.Command(program)
	c.Env = append(os.Environ(), childEnv+"="+path, fmt.Sprintf("%s_COUNT=%d", childEnv, count))
	c.Stderr = os.Stderr
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	return c, out
}

// ids reads the confirmed ids; the last may be cut where a kill came.
func ids(t *testing.T, out io.Reader, confirmed map[string]int) {
	r := bufio.NewReader(out)
	for {
		line, err := r.ReadString('\n')
		if err != nil {
			return
		}
		confirmed[strings.TrimSpace(line)]++
	}
}

// TestKilled: whenever a program is killed, what it confirmed is there, once,
// and there is at most one more answer, which it had no time to confirm.
func TestKilled(t *testing.T) {
	path := filepath.Join(t.TempDir(), "history.db")
	confirmed := map[string]int{}
	chance := rand.New(rand.NewPCG(7, 8))
	const kills = 30
	for range kills {
		c, out := startChild(t, path, 1_000_000)
		// The first moments make the file; a kill there must do no harm either.
		wait := time.Duration(chance.IntN(60_000)) * time.Microsecond
		timer := time.AfterFunc(wait, func() { c.Process.Kill() })
		ids(t, out, confirmed)
		c.Wait()
		timer.Stop()
	}
	s := openAt(t, path, params())
	sane(t, s)
	found := map[string]int{}
	for _, e := range all(t, s, Filter{}) {
		found[e.ID]++
	}
	for id, n := range confirmed {
		if n != 1 || found[id] != 1 {
			t.Errorf("answer %s was confirmed %d times and is there %d times", id, n, found[id])
		}
	}
	if extra := len(found) - len(confirmed); len(confirmed) == 0 || extra < 0 || extra > kills {
		t.Errorf("%d answers are there and %d were confirmed", len(found), len(confirmed))
	}
}

// TestSeveralPrograms make the file and record at once.
func TestSeveralPrograms(t *testing.T) {
	path := filepath.Join(t.TempDir(), "history.db")
	const programs, count = 4, 40
	confirmed := map[string]int{}
	var children []*exec.Cmd
	var outs []io.Reader
	for range programs {
		c, out := startChild(t, path, count)
		children, outs = append(children, c), append(outs, out)
	}
	for i, c := range children {
		ids(t, outs[i], confirmed)
		if err := c.Wait(); err != nil {
			t.Error(err)
		}
	}
	s := openAt(t, path, params())
	sane(t, s)
	if got := len(all(t, s, Filter{})); got != programs*count || len(confirmed) != got {
		t.Errorf("%d answers are there, %d were confirmed, and %d were given", got, len(confirmed), programs*count)
	}
}

func TestSeveralGoroutines(t *testing.T) {
	s := fresh(t)
	var group sync.WaitGroup
	const goroutines, count = 8, 25
	for g := range goroutines {
		group.Go(func() {
			for i := range count {
				if _, _, err := s.Record(given("card", schedule.Good, i*100+g)); err != nil {
					t.Error(err)
				}
				if _, err := s.States(nil); err != nil {
					t.Error(err)
				}
			}
		})
	}
	group.Wait()
	sane(t, s)
	if got := len(all(t, s, Filter{})); got != goroutines*count {
		t.Errorf("%d answers are there, not %d", got, goroutines*count)
	}
}
