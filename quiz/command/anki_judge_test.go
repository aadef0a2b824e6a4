package command

import (
	"os"
	"path/filepath"
	"reflect"
	"testing"
)

// A file as Anki's manual would have it, so that the judge is known to tell
// good from bad: without this, a judge that says nothing would say that all is
// well.
const handmade = `#separator:Comma
#html:true
#tags column:3
#guid column:4
#deck column:5
#notetype column:6
#if matches:update current
"What is <b>2 + 2</b>?","4","maths::add easy","one","Maths::Arithmetic","Basic"
"{{c1::Paris}} is the capital of {{c2::France::country}}","","geo","two","Geography","Cloze"
"","empty","","three","Maths","Basic"
"no such type","","","four","Maths","Basis"
"no such deck","","","five","2024","Basic"
`

func TestJudge(t *testing.T) {
	eachAnki(t, func(t *testing.T, j judge) {
		file := filepath.Join(t.TempDir(), "hand made.csv")
		if err := os.WriteFile(file, []byte(handmade), 0o666); err != nil {
			t.Fatal(err)
		}
		got := j.try(t, plan{Steps: []step{
			{Import: file},
			{Review: "one", Ease: 4},
			{Edit: "two", Field: new(1), Text: "mine"},
			{Import: file},
			{Render: "two"},
		}})[0]
		wantCounts := []map[string]int{
			{"new": 2, "missing_notetype": 1, "missing_deck": 1, "empty_first_field": 1},
			{"updated": 1, "duplicate": 1, "missing_notetype": 1, "missing_deck": 1, "empty_first_field": 1},
		}
		for i, step := range []int{0, 3} {
			if counts := nonZero(got[step].Counts); !reflect.DeepEqual(counts, wantCounts[i]) {
				t.Errorf("import %d counted %v, want %v", i+1, counts, wantCounts[i])
			}
		}
		want := ankiNote{
			GUID: "one", Notetype: "Basic", Tags: []string{"easy", "maths::add"},
			Fields: []ankiField{{"Front", "What is <b>2 + 2</b>?"}, {"Back", "4"}},
			Cards:  []ankiCard{{Deck: "Maths::Arithmetic", Due: 1}},
		}
		note := got[0].Notes[0]
		if note.Mod = 0; !reflect.DeepEqual(note, want) {
			t.Errorf("note %+v, want %+v", note, want)
		}
		if cards := got[0].Notes[1].Cards; len(cards) != 2 {
			t.Errorf("two blanks made %d cards", len(cards))
		}
		if c := got[1].Notes[0].Cards[0]; c.Reviews != 1 || c.Reps != 1 || c.Type != 2 || c.Ivl < 1 {
			t.Errorf("after an easy answer the card is %+v", c)
		}
		if text := got[2].Notes[1].Fields[1].Text; text != "mine" {
			t.Errorf("after the edit the field is %q", text)
		}
		if sides := got[4].Rendered; len(sides) != 2 || plainHTML(sides[1].Question) != "Paris is the capital of [country]" {
			t.Errorf("rendered %+v", sides)
		}
	})
}

// nonZero leaves out what did not happen.
func nonZero(counts map[string]int) map[string]int {
	some := map[string]int{}
	for name, n := range counts {
		if n != 0 {
			some[name] = n
		}
	}
	return some
}
