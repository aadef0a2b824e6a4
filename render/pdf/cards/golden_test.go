package cards

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"quiz/decks"
	"quiz/decks/deckstest"
	"quiz/render/paper"
	"quiz/render/pdf/finish"
)

// mixedScripts is a deck whose languages run both ways, all of them in letters
// that the fonts built in have.
func mixedScripts(t testing.TB) *decks.Deck {
	return written(t, `title = "Words of five scripts"
id = "scripts"

[[card]]
id = "azerbaijani"
question = "Azərbaycanın paytaxtı hansı şəhərdir?"
answer = "Bakı"
distractors = ["Gəncə", "Şəki", "İrəvan"]
explanation = "Bakı **Xəzər** dənizinin sahilindədir."

[[card]]
id = "russian"
cloze = "Столица {{России::страна}} – город {{Москва}}."
explanation = "На реке *Москве*."

[[card]]
id = "greek"
question = "Τι σημαίνει η λέξη *φιλοσοφία*;"
answer = "αγάπη της σοφίας"
accept = ["φίλος + σοφία"]

[[card]]
id = "hebrew"
question = "מה בירת צרפת (France)?"
answer = "פריז, Paris 2024"
explanation = "שָׁלוֹם 12 עולם"

[[card]]
id = "arabic"
question = "ما هي عاصمة مصر؟ (Egypt, 1 من 3)"
pairs = [["مصر", "القاهرة"], ["باكستان", "إسلام آباد"], ["France", "باريس"]]
distractors = ["لندن"]
`)
}

// tourInLetters is the tour without its pictures, which cannot be read in a
// golden document, and would be most of it; TestImages has some.
func tourInLetters(t *testing.T) *decks.Deck {
	tour := builtIn(t, "tour")
	tour.Cards = decks.CardsOf(slices.DeleteFunc(tour.Cards.List(), func(c *decks.Card) bool { return strings.Contains(c.Question, "![") })...)
	return tour
}

// goldenPDF compares a document with the file testdata/golden/pdf/NAME, byte
// for byte but for one thing: gofpdf packs fonts with the zlib of Go, which may
// pack otherwise in another version. So packed streams are compared unpacked.
// On a difference it names the object: all in full would fill the screen.
func goldenPDF(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join(deckstest.Root(), "testdata", "golden", "pdf", name)
	want, err := os.ReadFile(path)
	if err != nil {
		deckstest.Golden(t, "pdf/"+name, string(got))
		return
	}
	where := difference(unpacked(t, want), unpacked(t, got))
	if where == "" {
		return
	}
	if deckstest.Update() {
		deckstest.Golden(t, "pdf/"+name, string(got))
		return
	}
	if err := os.WriteFile(path+".got", got, 0o666); err != nil {
		t.Error(err)
	}
	t.Errorf("%s differs from what the test got, now in %s.got; UPDATE=1 go test renews it\n%s", name, path, where)
}

// unpacked lists the objects of a file with their streams unpacked.
func unpacked(t *testing.T, src []byte) (list []string) {
	t.Helper()
	f := read(t, src)
	for ref := finish.Ref(1); f.file.Get(ref) != nil; ref++ {
		head, data, isStream := strings.Cut(string(f.file.Get(ref)), "\nstream\n")
		if isStream && strings.Contains(head, "/FlateDecode") {
			z, err := zlib.NewReader(strings.NewReader(data))
			if err != nil {
				t.Fatalf("object %d: %v", ref, err)
			}
			plain, err := io.ReadAll(z)
			if err != nil {
				t.Fatalf("object %d: %v", ref, err)
			}
			data = string(plain)
		}
		list = append(list, streamLength.ReplaceAllString(head, "")+data)
	}
	return list
}

var streamLength = regexp.MustCompile(`/Length \d+`)

// difference tells where two lists of objects first differ.
func difference(want, got []string) string {
	for i := range max(len(want), len(got)) {
		if i >= len(want) || i >= len(got) {
			return fmt.Sprintf("%d objects, want %d", len(got), len(want))
		}
		at := 0
		for at < min(len(want[i]), len(got[i])) && want[i][at] == got[i][at] {
			at++
		}
		if from := max(0, at-60); want[i] != got[i] {
			return fmt.Sprintf("object %d from byte %d on: %.150q, want %.150q", i+1, at, got[i][from:], want[i][from:])
		}
	}
	return ""
}

// Whole documents as printers get them. Fonts and streams are in letters, so
// that what changes can be read.
func TestGoldenDocuments(t *testing.T) {
	tour, mixed := tourInLetters(t), mixedScripts(t)
	for name, c := range map[string]struct {
		deck *decks.Deck
		o    Options
	}{
		"tour-a7-long.pdf":    {tour, Options{}},
		"tour-5388-short.pdf": {tour, Options{Stock: stock(t, "5388"), Flip: paper.ShortEdge, Border: true, Marks: true, Hints: true}},
		"scripts-a7-fold.pdf": {mixed, Options{Flip: paper.FoldOver, Marks: true}},
	} {
		goldenPDF(t, name, plainCards(t, compose(t, c.deck), c.o))
	}
}

// The same cards, options and date give the same bytes, whatever else the
// computer does, and however many processors it has.
func TestSameBytes(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	for i, o := range append(variants(t), Options{plain: true}) {
		var first []byte
		for run := range 4 {
			runtime.GOMAXPROCS([]int{2, 1, 8, 3}[run])
			o.Boxes, o.SkipLong = true, true
			got, _ := cards(t, randomSheet(t, uint64(i), 6), o)
			if first == nil {
				first = got
			}
			if !bytes.Equal(first, got) {
				t.Errorf("variant %d: run %d gives other bytes than the first", i, run+1)
			}
		}
	}
}

// The date is told in two places, and shows in no other.
func TestDateShowsWhereItShould(t *testing.T) {
	sheet := compose(t, builtIn(t, "tour"))
	print := func(date time.Time) *finish.File {
		return read(t, plainCards(t, sheet, Options{Date: date})).file
	}
	zone := time.FixedZone("AZT", 4*60*60)
	one, other, again := print(day), print(day.AddDate(1, 2, 3)), print(day.In(zone))
	metadata := read(t, plainCards(t, sheet, Options{})).root()["Metadata"]
	for ref := finish.Ref(1); one.Get(ref) != nil || other.Get(ref) != nil; ref++ {
		dated := ref == one.Info() || ref == metadata
		if same := bytes.Equal(one.Get(ref), other.Get(ref)); same == dated {
			t.Errorf("object %d is the same on another day: %t\n%.300s", ref, same, one.Get(ref))
		}
		if !bytes.Equal(one.Get(ref), again.Get(ref)) {
			t.Errorf("object %d depends on the zone of the clock", ref)
		}
	}
}
