//go:build unix

package command

import (
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"quiz/decks/deckstest"
)

// What packages make before main begins, each start pays for: half of the time until
// the first question was that. So large tables are made when they are first asked
// for, by sync.OnceValue. Those of libraries cannot be put off; a new one may be
// worth what it costs, or there is another way to what it is wanted for.
const (
	mostInitAllocs = 3000
	mostInitBytes  = 600_000
)

// unwanted are packages that the program can do without: those that make much before
// main, and those that need the system's C library where there is a C compiler, which
// takes as long to be loaded.
var unwanted = []string{
	"github.com/russross/blackfriday/v2", "github.com/go-text/typesetting/fontscan",
	"net", "os/user", "runtime/cgo", "net/http", "html/template",
}

func TestUnwantedPackages(t *testing.T) {
	cmd := exec.Command("go", "list", "-deps", ".")
	cmd.Dir = deckstest.Root()
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	list := strings.Fields(string(out))
	for _, name := range unwanted {
		if slices.Contains(list, name) {
			t.Errorf("package %s is in the program again", name)
		}
	}
	if !slices.Contains(list, "quiz/quiz/command") {
		t.Errorf("the program is not in %q", list)
	}
}

var initLine = regexp.MustCompile(`^init \S+ @.* clock, (\d+) bytes, (\d+) allocs$`)

// TestStart looks at what the program itself reports of its start.
func TestStart(t *testing.T) {
	c := exec.Command(buildQuiz(t), "--version")
	c.Env = append(os.Environ(), "GODEBUG=inittrace=1")
	var trace strings.Builder
	c.Stderr = &trace
	if err := c.Run(); err != nil {
		t.Fatal(err)
	}
	packages, bytes, allocs := 0, 0, 0
	for line := range strings.Lines(trace.String()) {
		if m := initLine.FindStringSubmatch(strings.TrimSpace(line)); m != nil {
			b, _ := strconv.Atoi(m[1])
			n, _ := strconv.Atoi(m[2])
			packages, bytes, allocs = packages+1, bytes+b, allocs+n
		}
	}
	if packages < 50 || bytes > mostInitBytes || allocs > mostInitAllocs {
		t.Errorf("%d packages make %d bytes in %d allocations before main, of which %d and %d may be", packages, bytes, allocs, mostInitBytes, mostInitAllocs)
	}
}
