package typeset

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"strings"
	"sync"
	"testing"
)

// dump is a layout as data, to compare.
func dump(l *Layout) string {
	var b strings.Builder
	fmt.Fprintln(&b, l.Size, l.Width, l.Height)
	for _, line := range l.Lines {
		fmt.Fprintln(&b, line.X, line.Y, line.Width, line.Size, line.Rules)
		for _, w := range line.Words {
			fmt.Fprintln(&b, w.ID, w.Face.Name, w.Slant, w.Double, w.X, w.Text, w.Glyphs, w.ActualTexts)
		}
	}
	for _, p := range l.Pictures {
		fmt.Fprintln(&b, p.X, p.Y, p.Width, p.Height)
	}
	return b.String()
}

// The same cards give the same layouts, with the same codes, in every run;
// also when they are placed while others are shaped.
func TestDeterminism(t *testing.T) {
	var runs [2]string
	for i := range runs {
		for _, sample := range samples(t) {
			runs[i] += setBeside(NewSetter(sample.fonts, plainProfile(), "en"), random(13))
			for _, f := range sample.fonts.Used() {
				runs[i] += fmt.Sprintln(f.Name, f.Codes(), f.texts)
			}
		}
	}
	if runs[0] != runs[1] {
		t.Error("two runs differ")
	}
}

// setBeside shapes cards, and places them in another goroutine.
func setBeside(s *Setter, r *rand.Rand) string {
	type job struct {
		text *Text
		size Unit
	}
	jobs := make(chan job, 4)
	var b strings.Builder
	var wait sync.WaitGroup
	placer := s.Placer()
	wait.Go(func() {
		for j := range jobs {
			b.WriteString(dump(placer.Place(j.text, j.size, 150*Point, 150*Point)))
		}
	})
	for range 100 {
		text := s.Prepare(randomBlocks(r, 0))
		jobs <- job{text, max(s.Fit(text, 150*Point, 150*Point).Size, Point)}
	}
	close(jobs)
	wait.Wait()
	return b.String()
}

// A Setter and a Placer may be used for any number of texts: what one leaves
// behind does not show in the next.
func TestPlacerIsReusable(t *testing.T) {
	s, r := dejaVu("en"), random(14)
	placer := s.Placer()
	for range 50 {
		text := s.Prepare(randomBlocks(r, 0))
		first := placer.Place(text, 10*Point, 150*Point, 150*Point)
		kept := dump(first)
		placer.Place(s.Prepare(randomBlocks(r, 0)), 12*Point, 100*Point, 100*Point)
		if again := s.Placer().Place(text, 10*Point, 150*Point, 150*Point); dump(first) != kept || !reflect.DeepEqual(again, first) {
			t.Fatal("a layout changed when another was made")
		}
	}
}

// Remembered words are forgotten when there are too many, and shaped anew.
func TestForgottenWords(t *testing.T) {
	s := dejaVu("")
	before := dump(s.Placer().Place(s.Prepare(one("word")), Point, wide, wide))
	for i := range mostChunks {
		s.chunks[chunkKey{text: fmt.Sprint(i)}] = &chunk{}
	}
	after := s.Placer().Place(s.Prepare(one("a word")), Point, wide, wide)
	if got := seenLines(after); len(s.chunks) > 2 || len(got) != 1 || got[0] != "a word" || !strings.Contains(before, "word") {
		t.Errorf("%d words are remembered, lines are %q", len(s.chunks), got)
	}
}
