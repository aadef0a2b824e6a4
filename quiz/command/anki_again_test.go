package command

import (
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"quiz/render/anki"
)

// diary is a deck that is exported, changed, and exported again.
const diary = `title = "Diary"
id = "diary"
tags = ["diary"]

[[card]]
id = "reviewed"
question = "Is this card ever changed?"
answer = "Never"

[[card]]
id = "changed"
question = "What is the old text?"
answer = "This"
distractors = ["That"]

[[card]]
id = "changed-reviewed"
cloze = "{{c1::First}}, then {{c2::second}}."

[[card]]
id = "other"
question = "merci"
answer = "thank you"
reverse = true
`

// When a deck has changed and is imported again, the notes of the cards that
// changed do so: one has other options, and one a blank more. No card loses its
// reviews or gets others.
func TestAnkiUpdates(t *testing.T) {
	for _, ending := range []string{".csv", ".apkg"} {
		t.Run(ending, func(t *testing.T) {
			t.Parallel()
			before, after := diaryFiles(t, ending)
			eachAnki(t, func(t *testing.T, j judge) {
				got := j.try(t, reviewedBetween(before, after, after))[0]
				if counts := nonZero(got[4].Counts); !maps.Equal(counts, map[string]int{"updated": 2, "duplicate": 2}) {
					t.Errorf("Anki counted %v", counts)
				}
				if counts := nonZero(got[5].Counts); !maps.Equal(counts, map[string]int{"duplicate": 4}) {
					t.Errorf("once more, Anki counted %v", counts)
				}
				sameNotes(t, filepath.Base(after), got[4].Notes, filed(t, after))
				changed := []string{diaryNote("changed"), diaryNote("changed-reviewed")}
				sameReviews(t, got[2].Notes, got[4].Notes, changed)
			})
		})
	}
}

// When cards are renamed and say what they were, their notes are those that there
// are, with their reviews; only the one whose text has changed as well is changed.
func TestAnkiRenamed(t *testing.T) {
	renamed := strings.NewReplacer("second}}", "2nd}}",
		`id = "reviewed"`, "id = \"kept\"\nwas = \"reviewed\"", `id = "changed"`, "id = \"picked\"\nwas = [\"changed\", \"picking\"]",
		`id = "changed-reviewed"`, "id = \"then\"\nwas = [\"auto-0123456789ab\", \"changed-reviewed\"]", `id = "other"`, "id = \"thanks\"\nwas = \"other\"").Replace(diary)
	for _, ending := range []string{".csv", ".apkg"} {
		t.Run(ending, func(t *testing.T) {
			t.Parallel()
			before, after := exportedTwice(t, ending, diary, renamed)
			eachAnki(t, func(t *testing.T, j judge) {
				got := j.try(t, reviewedBetween(before, after))[0]
				if counts := nonZero(got[4].Counts); !maps.Equal(counts, map[string]int{"updated": 1, "duplicate": 3}) {
					t.Errorf("Anki counted %v", counts)
				}
				sameNotes(t, filepath.Base(after), got[4].Notes, filed(t, after))
				sameReviews(t, got[2].Notes, got[4].Notes, []string{diaryNote("changed-reviewed")})
			})
		})
	}
}

// reviewedBetween takes in one file, reviews two of its cards, and takes in others
// a moment later.
func reviewedBetween(before string, after ...string) plan {
	p := plan{Steps: []step{{Import: before}, {Review: diaryNote("reviewed"), Ease: 4}, {Review: diaryNote("changed-reviewed"), Ease: 3}, {Wait: 1.1}}}
	for _, file := range after {
		p.Steps = append(p.Steps, step{Import: file})
	}
	return p
}

// diaryNote is the guid of a card's note.
func diaryNote(card string) string { return anki.GUID("diary", card) }

// diaryFiles exports the deck before and after it was changed.
func diaryFiles(t *testing.T, ending string, flags ...string) (before, after string) {
	t.Helper()
	changed := strings.NewReplacer("old text", "new text", "{{c2::second}}", "{{c2::2nd}}, {{c3::third}}").Replace(diary)
	return exportedTwice(t, ending, diary, changed, flags...)
}

// exportedTwice exports a deck before and after it was changed, on two days. Both
// are written to one file, as people do, and the first is set aside.
func exportedTwice(t *testing.T, ending, old, changed string, flags ...string) (before, after string) {
	t.Helper()
	dir := t.TempDir()
	deck := filepath.Join(dir, "diary.toml")
	before, after = filepath.Join(dir, "before"+ending), filepath.Join(dir, ending)
	for i, text := range []string{old, changed} {
		if err := os.WriteFile(deck, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		day := time.Date(2026, 3, 1+i, 8, 0, 0, 0, time.UTC)
		if err := os.Chtimes(deck, day, day); err != nil {
			t.Fatal(err)
		}
		export(t, 1+i, after, append(flags, deck)...)
		if i == 0 {
			copyFile(t, after, before)
		}
	}
	return before, after
}

func copyFile(t *testing.T, from, to string) {
	t.Helper()
	content, err := os.ReadFile(from)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(to, content, 0o666); err != nil {
		t.Fatal(err)
	}
}

// sameReviews sees that cards stand as they did, new ones behind them, and that
// no note was touched but those that have changed.
func sameReviews(t *testing.T, before, after []ankiNote, changed []string) {
	t.Helper()
	reviews := 0
	for i, old := range before {
		now := after[i]
		if !slices.Equal(old.Cards, now.Cards[:len(old.Cards)]) {
			t.Errorf("the cards of %q were %+v and are %+v", old.Fields[0].Text, old.Cards, now.Cards)
		}
		for _, c := range now.Cards {
			reviews += c.Reviews
		}
		if (old.Mod != now.Mod) != slices.Contains(changed, old.GUID) {
			t.Errorf("note %q was changed at %d, and is changed at %d", old.Fields[0].Text, old.Mod, now.Mod)
		}
	}
	if reviews != 2 {
		t.Errorf("of 2 reviews there are %d", reviews)
	}
}

// A text of the user's own is replaced by that of a text file, which is said
// to be newer by being imported; a package leaves what is newer than itself.
// Tags of the user's own stay if the file has none.
func TestAnkiOwnChanges(t *testing.T) {
	for _, c := range []struct {
		ending, text string
		flags, tags  []string
	}{
		{".csv", "Never", nil, []string{"diary"}},
		{".csv", "Never", []string{"--keep-tags"}, []string{"leech", "mine"}},
		{".apkg", "Sometimes", nil, []string{"leech", "mine"}},
	} {
		t.Run(strings.Join(append(c.flags, c.ending), " "), func(t *testing.T) {
			t.Parallel()
			before, after := diaryFiles(t, c.ending, c.flags...)
			eachAnki(t, func(t *testing.T, j judge) {
				own := anki.GUID("diary", "reviewed")
				field := slices.IndexFunc(filed(t, before)[0].Fields, func(f ankiField) bool { return f.Text == "Never" })
				got := j.try(t, plan{Steps: []step{
					{Import: before},
					{Review: own, Ease: 4},
					{Edit: own, Field: &field, Text: "Sometimes", Tags: []string{"mine", "leech"}},
					{Wait: 1.1},
					{Import: after},
				}})[0]
				n := got[4].Notes[0]
				if text := n.Fields[field].Text; text != c.text {
					t.Errorf("the text is %q, want %q", text, c.text)
				}
				if !slices.Equal(slices.Sorted(slices.Values(n.Tags)), c.tags) {
					t.Errorf("the tags are %q, want %q", n.Tags, c.tags)
				}
				if !reflect.DeepEqual(n.Cards, got[1].Notes[0].Cards) {
					t.Errorf("the cards were %+v and are %+v", got[1].Notes[0].Cards, n.Cards)
				}
			})
		})
	}
}
