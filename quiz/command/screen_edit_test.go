//go:build unix

package command

import (
	"database/sql"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"quiz/quiz/terminal/terminaltest"
)

// editor writes an editor for the hall: it does to the file what a line for sed
// says, which it reads from the terminal.
func (h *hall) editor() {
	h.Helper()
	name := filepath.Join(h.folder, "sed-editor")
	script := "#!/bin/sh\ntest -t 0 && test -t 1 && echo \"editing $1\"\nread line\nsed \"$line\" \"$1\" > new && cat new > \"$1\"\n"
	if err := os.WriteFile(name, []byte(script), 0o777); err != nil {
		h.Fatal(err)
	}
	h.vars = append(h.vars, "EDITOR="+name)
}

// altE opens the editor where letters are typed.
const altE = terminaltest.Esc + "e"

// edit opens the editor by a key and gives it a line. The terminal is the
// editor's meanwhile, as it was before the program.
func (h *hall) edit(term *terminaltest.Terminal, key, line string) {
	h.Helper()
	term.Type(key)
	term.AwaitText("editing alpha.toml")
	h.sane(term)
	term.Type(line + terminaltest.Enter)
}

// The card that is asked is opened in the editor, and asked as it is then; one that
// was answered is as it was until it is asked again.
func TestScreenEdit(t *testing.T) {
	h := newHall(t)
	h.decks()
	h.editor()
	term := h.start("play", "alpha.toml", "--order", "deck")
	term.AwaitText("Where is Oslo?")
	term.Type("Nor")
	term.AwaitText("> Nor")
	h.edit(term, altE, "s/Oslo/Bergen/")
	term.AwaitText("Where is Bergen?")
	term.AwaitText("The card is taken up as it is now.")
	term.AwaitText("> Nor") // what was typed is still there
	term.Type("dic" + terminaltest.Enter)
	term.AwaitText("✗ Wrong.")
	h.edit(term, "e", "s/\"Norway\"/\"Nordic\"/")
	term.AwaitText("u asks it again.")
	term.AwaitText("Where is Bergen?")
	term.Type("u")
	term.AwaitText("Your answer is taken back.")
	term.Type("Nordic" + terminaltest.Enter)
	term.AwaitText("Where is Lima?")
	term.Type("Peru" + terminaltest.Enter)
	term.AwaitText("Score: 2 of 2 right")
	term.Type(terminaltest.Enter)
	h.left(term, exitDone)
	h.wantKept("Nordic: right", "Peru: right")
}

// What cannot be taken up is said on the screen, and the card stays as it was.
func TestScreenEditFaults(t *testing.T) {
	h := newHall(t)
	h.decks()
	h.editor()
	term := h.start("play", "alpha.toml", "--order", "deck")
	term.AwaitText("Where is Oslo?")
	h.edit(term, altE, "6d")
	term.AwaitText("The card stays as it was: alpha.toml:4:1: ")
	term.AwaitText("Where is Oslo?")
	h.edit(term, altE, "nonsense")
	term.AwaitText("The editor ended with a fault; the card stays as it was.")
	os.Remove(filepath.Join(h.folder, "alpha.toml"))
	term.Type(altE)
	term.AwaitText("The file alpha.toml is not there any more.")
	term.Type("Norway" + terminaltest.Enter)
	term.AwaitText("Where is Lima?")
	term.Type(terminaltest.CtrlD)
	h.left(term, exitDone)
	h.wantKept("Norway: right")

	term = h.start("play", "tour", "--order", "deck")
	term.AwaitText(tourTurns[0].asks)
	term.Type(altE)
	term.AwaitText(`The deck "tour" is built in and cannot be changed.`)
	term.Type(terminaltest.CtrlC)
	h.left(term, exitInterrupted)
}

// While the editor is open, the terminal may get another size.
func TestScreenEditResize(t *testing.T) {
	h := newHall(t)
	h.decks()
	h.editor()
	term := h.start("play", "alpha.toml", "--order", "deck")
	term.AwaitText("Where is Oslo?")
	term.Type(altE)
	term.AwaitText("editing alpha.toml")
	term.Resize(60, 10)
	term.Type("s/Oslo/Bergen/\r")
	term.AwaitText("Where is Bergen?")
	term.Await("a screen that fits", func(s *terminaltest.Screen) bool {
		return strings.HasPrefix(s.Lines()[9], "Enter answer")
	})
	term.Type(terminaltest.CtrlC)
	h.left(term, exitInterrupted)
}

// database opens the history as another program does that is in the way.
func (h *hall) database(statements ...string) *sql.DB {
	h.Helper()
	db, err := sql.Open("sqlite", filepath.Join(h.data, "history.db"))
	if err != nil {
		h.Fatal(err)
	}
	h.Cleanup(func() { db.Close() })
	db.SetMaxOpenConns(1)
	for _, statement := range statements {
		if _, err := db.Exec(statement); err != nil {
			h.Fatal(err)
		}
	}
	return db
}

// What goes wrong meanwhile is said on the screen, below the question, until the
// next key, and once more when the screen is left.
func TestScreenNotice(t *testing.T) {
	h := newHall(t)
	h.decks()
	term := h.start("play", "alpha.toml", "--order", "deck")
	term.AwaitText("Where is Oslo?")
	before := term.Screen().Lines()
	h.database("CREATE TRIGGER refused BEFORE INSERT ON answer BEGIN SELECT RAISE(ABORT, 'no more of this'); END")
	term.Type("Norway" + terminaltest.Enter)
	term.AwaitText("Where is Lima?")
	term.AwaitText("quiz: not kept: ")
	lines := term.Screen().Lines()
	if len(lines) != 40 || lines[39] == "" || lines[0] != strings.Replace(before[0], "1 of 2", "2 of 2", 1) {
		t.Errorf("the screen shows\n%s", term.Screen())
	}
	term.Type("P")
	term.AwaitNo("not kept")
	term.AwaitText("> P")
	term.Type("eru" + terminaltest.Enter)
	term.AwaitText("Score: 2 of 2 right")
	term.Type(terminaltest.Enter)
	h.left(term, exitDone)
	got := term.Screen().String()
	if strings.Count(got, "quiz: not kept: ") != 1 || !strings.Contains(got, "\nquiz: 2 answers of this sitting could not be kept\n") {
		t.Errorf("the screen shows\n%s", got)
	}
	h.wantKept()
}

// An answer waits for another program that has the history, and is kept.
func TestScreenWaits(t *testing.T) {
	h := newHall(t)
	h.decks()
	term := h.start("play", "alpha.toml", "--order", "deck")
	term.AwaitText("Where is Oslo?")
	other := h.database("BEGIN IMMEDIATE")
	term.Type("Norway" + terminaltest.Enter)
	time.Sleep(slow + 200*time.Millisecond)
	if _, err := other.Exec("ROLLBACK"); err != nil {
		t.Fatal(err)
	}
	term.AwaitText("quiz: waiting for the history, which another program may be using")
	term.AwaitText("Where is Lima?")
	term.Type(terminaltest.CtrlD)
	h.left(term, exitDone)
	if got := term.Screen().Lines()[0]; got != "quiz: waiting for the history, which another program may be using" {
		t.Errorf("said %q", got)
	}
	h.wantKept("Norway: right")
}

// Many press Ctrl-C in an editor; that is the editor's, and does not end the
// sitting.
func TestScreenEditInterrupted(t *testing.T) {
	h := newHall(t)
	h.decks()
	h.program = buildQuiz(t)
	name := filepath.Join(h.folder, "editor")
	script := "#!/bin/sh\ntrap 'echo caught' INT\necho ready\nwhile ! test -e done; do sleep 0.01; done\n"
	if err := os.WriteFile(name, []byte(script), 0o777); err != nil {
		t.Fatal(err)
	}
	h.vars = append(h.vars, "EDITOR="+name)
	term := h.start("play", "alpha.toml", "--order", "deck")
	term.AwaitText("Where is Oslo?")
	term.Type(altE)
	term.AwaitText("ready")
	term.Type(terminaltest.CtrlC)
	term.AwaitText("caught")
	if err := os.WriteFile(filepath.Join(h.folder, "done"), nil, 0o666); err != nil {
		t.Fatal(err)
	}
	term.AwaitText("The card is taken up as it is now.")
	term.Type("Norway" + terminaltest.Enter)
	term.AwaitText("Where is Lima?")
	term.Type(terminaltest.CtrlC)
	h.left(term, exitInterrupted)
}
