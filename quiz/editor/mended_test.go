package editor

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"quiz/decks/deckstest"
)

// writeOver is a variable that makes this test program an editor, which writes
// what stands in the file that the variable names into the one that it opens.
const writeOver = "WRITE_OVER"

func TestMain(m *testing.M) {
	from := os.Getenv(writeOver)
	if from == "" {
		os.Exit(m.Run())
	}
	text, err := os.ReadFile(from)
	if err == nil {
		err = os.WriteFile(os.Args[1], text, 0o666)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// A program makes another text of the file, and the card is as that has it.
func TestMendedInEditor(t *testing.T) {
	after := filepath.Join(t.TempDir(), "after.txt")
	write(t, after, strings.Replace(deckstest.WithIDs, `"2"`, `"zwei"`, 1))
	t.Setenv(writeOver, after)
	e := editing(map[string]string{"EDITOR": "'" + os.Args[0] + "'"})
	got := mend(t, e, deckstest.WithIDs, 1, func(_ string, command *exec.Cmd) {
		if out, err := command.CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, out)
		}
	})
	if want := "2? zwei"; got != want {
		t.Errorf("%s\nwant %s", got, want)
	}
}

// mend opens the nth card of a deck, has its file edited, and tells what became
// of the card: its question and answer, or the error.
func mend(t *testing.T, e Editor, deck string, n int, edit func(name string, command *exec.Cmd)) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "d.toml")
	write(t, name, deck)
	opened := load(t, name)
	command, take, err := e.Open(opened, opened.Cards.At(n))
	if err != nil {
		t.Fatal(err)
	}
	edit(name, command)
	d, card, err := take()
	if err != nil {
		return strings.ReplaceAll(err.Error(), name, "d.toml")
	}
	if d.Name != name || d.Cards.Index(card) < 0 {
		t.Errorf("the card %v is not one of %s", card, d.Name)
	}
	return card.Question + " " + card.Body.Expected()[0]
}

// replaced is what becomes of the second card when a part of the deck's text is
// replaced.
func replaced(t *testing.T, deck, from, to string) string {
	t.Helper()
	e := editing(map[string]string{"EDITOR": fakeProgram(t, "ed")})
	return mend(t, e, deck, 1, func(name string, _ *exec.Cmd) { write(t, name, strings.Replace(deck, from, to, 1)) })
}

// The card of an id is the card, wherever it is now.
func TestMendedByID(t *testing.T) {
	for _, c := range []struct{ what, from, to, want string }{
		{"nothing", "", "", "2? 2"},
		{"the answer", `"2"`, `"zwei"`, "2? zwei"},
		{"question and kind", "\"2?\"\nanswer = \"2\"", "\"Two?\"\nanswer = true", "Two? true"},
		{"another card before it", "[[card]]\n", "[[card]]\nquestion = \"0?\"\nanswer = \"0\"\n[[card]]\n", "2? 2"},
		{"the card before it is gone", "[[card]]\nid = \"one\"\nquestion = \"1?\"\nanswer = \"1\"\n", "", "2? 2"},
		{"a fault in another card", `answer = "3"`, `anwser = "3"`, "2? 2"},
		{"a fault of the deck", "title = ", "titel = ", "2? 2"},
		{"a fault in the card", `answer = "2"`, `anwser = "2"`, `the card stays as it was: d.toml:6:1: card "two": card has no answer (and 1 more); e opens it again`},
		{"another fault in the card", `answer = "2"`, "answer = \"2\"\ndistractors = [\"2\"]", `the card stays as it was: d.toml:9:10: card "two": answer "2" is also a distractor; e opens it again`},
		{"an image that is not there", `"2?"`, `"2? ![](no.png)"`, "2? ![](no.png) 2"},
		{"a fault in the card, and another card behind it", `answer = "2"`, "anwser = \"2\"\n[[card]]\nquestion = \"0?\"\nanswer = \"0\"", `the card stays as it was: d.toml:6:1: card "two": card has no answer (and 1 more); e opens it again`},
		{"no TOML", `answer = "2"`, `answer = "2`, `the card stays as it was: d.toml:9:12: text is not closed on its line; e opens it again`},
		{"no TOML in another card", `answer = "3"`, `answer =`, `the card stays as it was: d.toml:13:9: expected value but found '\n' instead; e opens it again`},
		{"no text", `"2"`, "\"\xff\"", `the card stays as it was: d.toml:9:11: byte 0xFF is not UTF-8; e opens it again`},
		{"empty", deckstest.WithIDs, " ", `the card stays as it was: d.toml: is empty; e opens it again`},
		{"a bad id", `"two"`, `"t w o"`, `the card stays as it was: d.toml:7:6: card "t w o": id "t w o" is not what an id can be; e opens it again`},
		{"deleted", "[[card]]\nid = \"two\"\nquestion = \"2?\"\nanswer = \"2\"\n", "", `the card is not to be found in d.toml any more`},
		{"another id that says what it was", `"two"`, "\"deux\"\nwas = [\"zwei\", \"two\"]", "2? 2"},
		{"another id with a fault", `"two"`, "\"deux\"\nwas = [\"one\", \"two\"]", `the card stays as it was: d.toml:8:8: card "deux": was "one" is the id of the card at d.toml:2:1; e opens it again`},
		{"another id", `"two"`, `"deux"`, `the card is not to be found in d.toml any more`},
	} {
		if got := replaced(t, deckstest.WithIDs, c.from, c.to); got != c.want {
			t.Errorf("%s: %s\nwant %s", c.what, got, c.want)
		}
	}
}

// A card without an id is where it was, or where its question is, and never one
// of the others.
func TestMendedWithoutID(t *testing.T) {
	const two = "[[card]]\nquestion = \"2?\"\nanswer = \"2\"\n"
	const gone = `the card is not to be found in d.toml any more`
	for _, c := range []struct{ what, from, to, want string }{
		{"nothing", "", "", "2? 2"},
		{"all of it", "\"2?\"\nanswer = \"2\"", "\"Two?\"\nanswer = \"two\"", "Two? two"},
		{"an id", two, two + "id = \"two\"\n", "2? 2"},
		{"it comes first", deckstest.WithoutIDs(), "title = \"T\"\n" + two + strings.Replace(strings.TrimPrefix(deckstest.WithoutIDs(), "title = \"T\"\n"), two, "", 1), "2? 2"},
		{"the answer, and another card before it", deckstest.WithoutIDs(), "title = \"T\"\n[[card]]\nquestion = \"0?\"\nanswer = \"0\"\n" + strings.TrimPrefix(strings.Replace(deckstest.WithoutIDs(), `"2"`, `"zwei"`, 1), "title = \"T\"\n"), "2? zwei"},
		{"a second one with its question", two, strings.Replace(two, `"2"`, `"b"`, 1) + strings.Replace(two, `"2"`, `"c"`, 1), gone},
		{"the question, and another card", two, two[:8] + "\nquestion = \"Two?\"\nanswer = \"2\"\n[[card]]\nquestion = \"New?\"\nanswer = \"n\"\n", gone},
		{"deleted", two, "", gone},
		{"deleted, and a new one at the end", deckstest.WithoutIDs(), strings.Replace(deckstest.WithoutIDs(), two, "", 1) + "[[card]]\nquestion = \"4?\"\nanswer = \"4\"\n", gone},
		{"a fault in the card", "\"2?\"\nanswer = \"2\"", "\"Two?\"", `the card stays as it was: d.toml:5:1: card "Two?": card has no answer; e opens it again`},
		{"a fault in another card", `answer = "1"`, "", "2? 2"},
	} {
		if got := replaced(t, deckstest.WithoutIDs(), c.from, c.to); got != c.want {
			t.Errorf("%s: %s\nwant %s", c.what, got, c.want)
		}
	}
}

// The file may be gone when the editor has ended.
func TestMendedGone(t *testing.T) {
	name := filepath.Join(t.TempDir(), "d.toml")
	write(t, name, deckstest.WithIDs)
	opened := load(t, name)
	_, take, err := editing(map[string]string{"EDITOR": fakeProgram(t, "ed")}).Open(opened, opened.Cards.At(1))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(name); err != nil {
		t.Fatal(err)
	}
	d, card, err := take()
	if want := "the file " + name + " is not there any more"; d != nil || card != nil || err == nil || err.Error() != want {
		t.Errorf("%v, %v, %v; want %s", d, card, err, want)
	}
}

// The line is that of the file as it is when the card is opened: where the card
// is by now, or what keeps it from being taken up.
func TestOpenLine(t *testing.T) {
	name := filepath.Join(t.TempDir(), "d.toml")
	write(t, name, deckstest.WithIDs)
	opened := load(t, name)
	e := editing(map[string]string{"EDITOR": fakeProgram(t, "nano")})
	for _, c := range []struct{ what, text, want string }{
		{"as it was", deckstest.WithIDs, "+10"},
		{"moved down", "# a comment\r\n" + deckstest.WithIDs, "+11"},
		{"with a fault", strings.Replace(deckstest.WithIDs, "\"3?\"", "\"3?\"\npoints = 0", 1), "+13"},
		{"that cannot be read", strings.Replace(deckstest.WithIDs, "answer = \"3\"", "", 1), "+10"},
		{"with a fault of syntax", deckstest.WithIDs + "x\n", "+14"},
		{"behind a fault of syntax", strings.Replace(deckstest.WithIDs, "answer = \"1\"", "answer = 1'", 1), "+5"},
		{"behind a fault of another card", strings.Replace(deckstest.WithIDs, "answer = \"1\"", "", 1), "+10"},
		{"behind no text", strings.Replace(deckstest.WithIDs, "1?", "\xff", 1), "+4"},
		{"deleted", deckstest.WithIDs[:strings.LastIndex(deckstest.WithIDs, "[[card]]")] + "\n\n\n", "+10"},
		{"deleted at the end", deckstest.WithIDs[:strings.LastIndex(deckstest.WithIDs, "[[card]]")-1], "+9"},
		{"in a deck that is empty", "", "+1"},
	} {
		write(t, name, c.text)
		command, _, err := e.Open(opened, opened.Cards.At(2))
		if err != nil {
			t.Fatal(err)
		}
		if got := command.Args[1]; got != c.want {
			t.Errorf("a card %s is opened at %s, want %s", c.what, got, c.want)
		}
	}
}
