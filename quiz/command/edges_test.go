package command

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"quiz/decks/deckstest"
)

// edgeSeat is a folder with a deck to try flags on.
func edgeSeat(t *testing.T) *seat {
	t.Helper()
	t.Chdir(t.TempDir())
	writeDeck(t, "t.toml", deckstest.WithIDs)
	return newSeat(t)
}

func writeDeck(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

// A flag takes numbers up to each of its ends, and refuses the next beyond.
func TestFlagsAtTheirEnds(t *testing.T) {
	s := edgeSeat(t)
	const cards, play, review = "export cards t.toml -o -", "play t.toml --plain", "review t.toml --plain"
	for _, c := range []struct {
		command, flag  string
		within, beyond string
		want           string // of what is beyond
	}{
		{cards, "--count", "1", "0", "--count must be 1 or more"},
		{cards, "--font-size", "5 5pt 144", "4.99 144.01 NaN", "--font-size must be points, from 5 to 144"},
		{cards, "--back-dx", "20 -20 20mm", "20.01 -20.01 NaN", "--back-dx must be millimetres, from -20 to 20"},
		{cards, "--back-dy", "20 -20 0,5", "20.01 -20.01", "--back-dy must be millimetres, from -20 to 20"},
		{cards, "--seed", "0 9007199254740991", "-1 9007199254740992", "--seed must be a whole number from 0 to 9007199254740991"},
		{play, "--count", "1", "0 -1", "--count must be 1 or more"},
		{play, "--seed", "0 9007199254740991", "9007199254740992 1.5", "--seed must be a whole number from 0 to 9007199254740991"},
		{play, "--pass", "0 100 100%", "-0.1 100.1 NaN", "--pass must be per cent, from 0 to 100"},
		{play, "--time-limit", "1ns 999h", "0s -1s", "is not a time"},
		{review, "--new", "0", "-1", "--new must be 0 or more"},
		{review, "--limit", "1", "0", "--limit must be 1 or more"},
		{review, "--exam-date", "2027-03-02", "2027-03-01", "must be later than today"},
		{review, "--retention", "0.70 0.97 70% 97", "0.6999 0.9701 69.9 97.1 NaN", "--retention must be from 0.70 to 0.97"},
	} {
		try := func(value string) (string, int) {
			_, said, code := s.sit("", append(strings.Fields(c.command), c.flag+"="+value)...)
			return said, code
		}
		for value := range strings.FieldsSeq(c.within) {
			if said, code := try(value); code == exitUsage {
				t.Errorf("%s %s %s: %s", c.command, c.flag, value, said)
			}
		}
		for value := range strings.FieldsSeq(c.beyond) {
			if said, code := try(value); code != exitUsage || !strings.Contains(said, c.want) {
				t.Errorf("%s %s %s: exit code %d, %s", c.command, c.flag, value, code, said)
			}
		}
	}
}

// Ten faults of a file are told, and of more how many there are.
func TestMostFaults(t *testing.T) {
	s := edgeSeat(t)
	for n, want := range map[int]string{10: "", 11: "t.toml: … and 1 more\n"} {
		writeDeck(t, "t.toml", "title = \"T\"\n"+strings.Repeat("[[card]]\nquestion = \"q\"\n", n))
		_, said, _ := s.sit("", "show", "t.toml")
		if got := strings.Count(said, "card has no answer"); got != 10 || strings.Contains(said, " more") != (want != "") || !strings.Contains(said, want) {
			t.Errorf("of %d faults %d are told:\n%s", n, got, said)
		}
	}
}

// Eight characters that no font has are named, and ten cards that do not fit.
func TestMostRemarksOnAPrint(t *testing.T) {
	s := edgeSeat(t)
	for n, want := range map[int]string{8: "", 9: "and 1 more"} {
		writeDeck(t, "t.toml", "title = \"T\"\n[[card]]\nquestion = \"q "+string([]rune("一丁七万丈三上下不")[:n])+"\"\nanswer = \"a\"\n")
		_, said, code := s.sit("", "export", "cards", "t.toml", "--missing", "box", "-o", "-")
		if code != 0 || strings.Count(said, "(U+") != 8 || strings.Contains(said, " more") != (want != "") || !strings.Contains(said, want) {
			t.Errorf("%d characters: exit code %d, %s", n, code, said)
		}
	}
	for n, want := range map[int]string{10: "", 11: "and so of 1 card more"} {
		text := "title = \"T\"\n"
		for i := range n {
			text += fmt.Sprintf("[[card]]\nid = \"long-%d\"\nquestion = \"%d %s\"\nanswer = \"a\"\n", i, i, strings.Repeat("long text ", 500))
		}
		writeDeck(t, "t.toml", text+"[[card]]\nquestion = \"q\"\nanswer = \"a\"\n")
		_, said, code := s.sit("", "export", "cards", "t.toml", "--skip-long", "-o", "-")
		if code != 0 || strings.Count(said, "does not fit") != 10 || strings.Contains(said, " more") != (want != "") || !strings.Contains(said, want) {
			t.Errorf("%d cards: exit code %d, %s", n, code, said)
		}
	}
}

// Statistics show fifteen tags, and say how many more there are.
func TestMostTagsOfStatistics(t *testing.T) {
	for n, isTold := range map[int]bool{15: false, 16: true} {
		s := edgeSeat(t)
		text, answers := "title = \"T\"\n", ""
		for i := range n {
			text += fmt.Sprintf("[[card]]\nid = \"c%d\"\nquestion = \"%d?\"\nanswer = \"a\"\ntags = [\"tag-%02d\"]\n", i, i, i)
			answers += "a\n"
		}
		writeDeck(t, "t.toml", text)
		if _, said, code := s.sit(answers, "play", "t.toml"); code != 0 {
			t.Fatalf("exit code %d, %s", code, said)
		}
		out, said, code := s.sit("", "stats")
		if code != 0 || strings.Count(out, "tag-") != 15 || strings.Contains(out, "and 1 more") != isTold {
			t.Errorf("%d tags: exit code %d, %s\n%s", n, code, said, out)
		}
	}
}

// A card of which several questions do not fit is named once.
func TestOneCardIsNamedOnce(t *testing.T) {
	s := edgeSeat(t)
	blanks := ""
	for i := range 12 {
		blanks += fmt.Sprintf("{{c%d::blank}} %s ", i+1, strings.Repeat("long text ", 100))
	}
	writeDeck(t, "t.toml", "title = \"T\"\nid = \"t\"\n[[card]]\nid = \"long\"\ncloze = \""+blanks+"\"\n[[card]]\nid = \"also\"\nquestion = \""+strings.Repeat("long text ", 500)+"\"\nanswer = \"a\"\n[[card]]\nquestion = \"q\"\nanswer = \"a\"\n")
	_, said, code := s.sit("", "export", "cards", "t.toml", "--skip-long", "-o", "-")
	for _, id := range []string{"long", "also"} {
		if code != 0 || strings.Count(said, fmt.Sprintf("card %q does not fit", id)) != 1 || strings.Contains(said, " more") {
			t.Errorf("exit code %d, %s", code, said)
		}
	}
}
