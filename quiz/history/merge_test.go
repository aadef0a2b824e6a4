package history

import (
	"fmt"
	"strings"
	"testing"

	"quiz/quiz/schedule"
)

const head = `{"format":"quiz-history","version":1}` + "\n"

func line(id string) string {
	return `{"id":"` + id + `","deck":"d","card":"c","verdict":"right","grade":3,"at":"2027-01-04T09:00:00Z"}` + "\n"
}

func TestMergeErrors(t *testing.T) {
	const none = `line 1: it is no export of a history: the first line must be {"format":"quiz-history","version":1}`
	for _, test := range []struct{ text, want string }{
		{"", none},
		{"\n" + head, none},
		{"deck,card\n", none},
		{line("a"), none},
		{`{"format":"quiz-history"}`, none},
		{`{"format":"quiz-history","version":0}`, none},
		{`{"format":"quiz-deck","version":1}`, none},
		{`{"format":"quiz-history","version":1,"version":"1"}`, none},
		{strings.Repeat(" ", 2<<20), "line 1: the line is longer than any answer"},
		{`{"format":"quiz-history","version":2}`, "line 1: the export comes from a newer quiz (format 2, this one knows 1): update quiz"},
		{head + line("a") + "\n" + `{"id":"b","deck`, "line 4: the line breaks off"},
		{head + line("a") + `{"id":"b"} {"id":"c"}`, "line 3: more than one value stands on the line"},
		{head + `{"id":"b","mood":"calm"}`, `line 2: unknown field "mood"`},
		{head + line("a") + line("b c"), `line 3: id "b c" is none: it must be 1 to 64 letters, digits, - and _`},
		{head + strings.Replace(line("a"), "right", "fine", 1), `line 2: verdict "fine" is none of right, nearly, partial, wrong, skipped, overridden`},
		{head + strings.Replace(line("a"), "2027-01-04T", "4.1.2027 ", 1), `line 2: time "4.1.2027 09:00:00Z" is none: it must be like 2027-01-04T09:00:00Z`},
		{head + line(""), `line 2: id "" is none: it must be 1 to 64 letters, digits, - and _`},
		{head + `{"undone":"?"}`, `line 2: id "?" is none: it must be 1 to 64 letters, digits, - and _`},
		{head + line("a") + "x", "line 3: invalid character 'x' looking for beginning of value"},
		{head + "[1]", "line 2: it is no JSON object but a JSON array"},
		{head + strings.Replace(line("a"), `3`, `"good"`, 1), `line 2: field "grade" cannot be a JSON string`},
		{head + line("a") + strings.Repeat(" ", 2<<20), "line 3: the line is longer than any answer"},
	} {
		s := fresh(t)
		_, err := s.Merge(strings.NewReader(test.text))
		if got := message(err, s.path); got != test.want {
			t.Errorf("%.60q: got\n%s\nnot\n%s", test.text, got, test.want)
		}
		if n := len(all(t, s, Filter{})); n != 0 {
			t.Errorf("%.60q: %d answers came in", test.text, n)
		}
	}
}

func TestMergeReadsWhatOthersWrite(t *testing.T) {
	s := fresh(t)
	text := "\uFEFF" + strings.ReplaceAll(head+line("a")+"\n"+line("a")+line("b")+`{"undone":"b"}`+"\n"+line("b"), "\n", "\r\n")
	if got, want := merge1(t, s, text), (Merged{Added: 1, Known: 3}); got != want {
		t.Errorf("got %+v, not %+v", got, want)
	}
	if got := all(t, s, Filter{}); len(got) != 1 || got[0].ID != "a" {
		t.Errorf("answers are %v", got)
	}
	sane(t, s)
}

// Of an answer that is on both sides, that counts which was amended more often,
// whichever was here first; of two amended equally often, that which sorts last.
func TestMergeAmended(t *testing.T) {
	marked := func(verdict string, revision int) string {
		return strings.Replace(line("a"), `"verdict":"right"`, fmt.Sprintf(`"verdict":%q,"revision":%d`, verdict, revision), 1)
	}
	for _, test := range []struct{ loser, winner string }{
		{marked("right", 0), marked("nearly", 1)},
		{marked("nearly", 1), marked("right", 2)},
		{marked("right", 9), marked("nearly", 10)},
		{marked("nearly", 1), marked("right", 1)},
	} {
		want := fresh(t)
		merge1(t, want, head+test.winner)
		for _, order := range [][2]string{{test.loser, test.winner}, {test.winner, test.loser}} {
			s := fresh(t)
			merge1(t, s, head+order[0])
			merge1(t, s, head+order[1])
			if got, want := export(t, s), export(t, want); got != want {
				t.Errorf("%sthen\n%sgot\n%s", order[0], order[1], got)
			}
		}
	}
}

// An answer stays under the name that the history knows its card by, whatever
// the names are, and whichever side has marked it otherwise.
func TestMergeKeepsNames(t *testing.T) {
	named := func(card, verdict string, revision int) string {
		return fmt.Sprintf(`{"id":"a","deck":"d","card":%q,"verdict":%q,"grade":3,"at":"2027-01-04T09:00:00Z","revision":%d}`+"\n", card, verdict, revision)
	}
	for _, names := range [][2]string{{"alpha", "zeta"}, {"zeta", "alpha"}} {
		here, there := names[0], names[1]
		for _, test := range []struct {
			here, there, want string
			done              Merged
		}{
			{named(here, "right", 0), named(there, "right", 0), named(here, "right", 0), Merged{Known: 1}},
			{named(here, "right", 0), named(there, "wrong", 1), named(here, "wrong", 1), Merged{Amended: 1}},
			{named(here, "wrong", 1), named(there, "right", 0), named(here, "wrong", 1), Merged{Known: 1}},
			{named(here, "right", 1), named(there, "wrong", 1), named(here, "wrong", 1), Merged{Amended: 1}},
			{named(here, "wrong", 1), named(there, "right", 1), named(here, "wrong", 1), Merged{Known: 1}},
		} {
			want, s := fresh(t), fresh(t)
			merge1(t, want, head+test.want)
			merge1(t, s, head+test.here)
			done := merge1(t, s, head+test.there)
			if got, want := export(t, s), export(t, want); got != want || done != test.done {
				t.Errorf("%sthen\n%sdid %+v and gave\n%s", test.here, test.there, done, got)
			}
			if again := merge1(t, s, head+test.there); again != (Merged{Known: 1}) {
				t.Errorf("%sthen\n%stwice: %+v", test.here, test.there, again)
			}
			sane(t, s)
		}
	}
}

// TestMergeMovedAnswer: one id in two decks comes from no program of ours; it
// is settled all the same, the same way on both sides.
func TestMergeMovedAnswer(t *testing.T) {
	moved := strings.Replace(line("a"), `"deck":"d","card":"c"`, `"deck":"other","card":"b"`, 1)
	var exports []string
	for _, order := range [][2]string{{line("a"), moved}, {moved, line("a")}} {
		s := fresh(t)
		merge1(t, s, head+order[0])
		merge1(t, s, head+order[1])
		sane(t, s)
		exports = append(exports, export(t, s)+fmt.Sprint(states(t, s)))
	}
	if exports[0] != exports[1] {
		t.Errorf("%s\n%s", exports[0], exports[1])
	}
}

// FuzzMerge: whatever is merged, the history is sound, an error leaves it as it
// was, and merging again changes nothing.
func FuzzMerge(f *testing.F) {
	f.Add(head + line("a") + line("b"))
	f.Add(head + `{"undone":"mine"}`)
	f.Add(head + strings.Replace(line("mine"), `"grade":3`, `"grade":1,"revision":9,"points":1e308,"try":-5`, 1))
	f.Add(head + strings.Replace(line("a"), `"c"`, `"\u0000\ud800"`, 1) + strings.Replace(line("c"), "2027", "0000", 1))
	f.Add(`{"format":"quiz-history","version":1,"version":1}` + "\n" + strings.Replace(line("x"), "Z", "+23:59", 1))
	s := fresh(f)
	f.Fuzz(func(t *testing.T, text string) {
		if _, err := s.db.Exec("DELETE FROM answer; DELETE FROM card; DELETE FROM gone"); err != nil {
			t.Fatal(err)
		}
		mine := given("c", schedule.Good, 0)
		mine.ID = "mine"
		record(t, s, mine)
		before := export(t, s)
		if _, err := s.Merge(strings.NewReader(text)); err != nil {
			if now := export(t, s); now != before {
				t.Fatalf("after %v:\n%s\nwas\n%s", err, now, before)
			}
			return
		}
		sane(t, s)
		after := export(t, s)
		for _, again := range []string{text, after} {
			if m := merge1(t, s, again); m.Added+m.Amended+m.Undone != 0 {
				t.Fatalf("merging again did %+v", m)
			}
		}
		if now := export(t, s); now != after {
			t.Fatalf("merging again gives\n%s\nnot\n%s", now, after)
		}
	})
}
