package command

import (
	"fmt"
	"html"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/deckstest"
	"quiz/decks/shelf"
	"quiz/render/anki"
)

// oddImages are paths of images, as a deck has them. Two differ only in case,
// and one is Å with its ring apart.
var oddImages = []string{
	"a b.png", "100%25.png", "hash#1.png", "semi;colon.png", "amp&amp;.png", "quote'.png", "[sound].png",
	"..strange.png", "deep/er/A.png", "deep/a.png", "deep/er/../../../up.png", "A\u030a.png", "日本.png",
}

// hostileDecks are the paths of three decks: that of testdata, one of the same
// title, and one in which every card has an image with an odd name.
func hostileDecks(t *testing.T) []string {
	t.Helper()
	dir := t.TempDir()
	twin := "title = \"2024\"\nid = \"twin\"\n[[card]]\nid = \"quotes\"\nquestion = \"Long?\"\nanswer = \"Yes\"\nexplanation = \"" +
		strings.Repeat(`Long \"text\"; with, `, 6000) + "\"\n"
	images := "title = '''Say \"x\" :: \"::'''\nid = \"7\"\n"
	if err := os.MkdirAll(filepath.Join(dir, "decks", "deep", "er"), 0o777); err != nil {
		t.Fatal(err)
	}
	for i, path := range oddImages {
		images += fmt.Sprintf("[[card]]\nid = \"i%d\"\nquestion = '''Is it ![<b>\"](<%s>)?'''\nanswer = \"%d\"\n", i, strings.ReplaceAll(path, "[", `\[`), i)
		writePicture(t, filepath.Join(dir, "decks", filepath.FromSlash(path)), i+1)
	}
	paths := []string{hostilePath()}
	for name, text := range map[string]string{"twin.toml": twin, "images.toml": images} {
		path := filepath.Join(dir, "decks", name)
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		paths = append(paths, path)
	}
	slices.Sort(paths[1:])
	return paths
}

// writePicture writes a PNG of a width of its own.
func writePicture(t *testing.T, path string, width int) {
	t.Helper()
	if err := os.WriteFile(path, deckstest.Strip(t, width), 0o666); err != nil {
		t.Fatal(err)
	}
}

// What Anki shows of hostile decks has the text of their cards, whatever it
// looks like to Anki, and nothing in it is carried out.
func TestAnkiShowsText(t *testing.T) {
	list := loadDecks(t, hostileDecks(t))
	dir := t.TempDir()
	for _, ending := range []string{".csv", ".apkg"} {
		args, folder := hostileNames(list), ""
		if ending == ".csv" { // which has no place for images
			folder = filepath.Join(dir, "media")
			args = append(args, "--media", folder)
		}
		file := export(t, 1, filepath.Join(dir, "hostile"+ending), args...)
		plan := plan{Steps: []step{{Import: file}}}
		var cards []*decks.Card
		deckOf := map[*decks.Card]*decks.Deck{}
		for _, d := range list {
			for _, c := range d.Cards.All() {
				plan.Steps = append(plan.Steps, step{Render: anki.GUID(d.ID, c.Identity())})
				cards, deckOf[c] = append(cards, c), d
			}
		}
		t.Run(ending, func(t *testing.T) {
			eachAnki(t, func(t *testing.T, j judge) {
				got := j.try(t, plan)[0]
				media := got[0].Media
				if folder != "" {
					media = sizesIn(t, folder)
				}
				if len(media) != len(oddImages) {
					t.Errorf("%d images became %v", len(oddImages), media)
				}
				for i, c := range cards {
					showsText(t, deckOf[c], c, got[i+1].Rendered, media)
				}
			})
		})
	}
}

func sizesIn(t *testing.T, folder string) map[string]int64 {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	sizes := map[string]int64{}
	for _, entry := range entries {
		info, err := entry.Info()
		if err != nil {
			t.Fatal(err)
		}
		sizes[entry.Name()] = info.Size()
	}
	return sizes
}

func loadDecks(t *testing.T, paths []string) []*decks.Deck {
	t.Helper()
	list, err := shelf.Load(nil, paths...)
	if err != nil {
		t.Fatal(err)
	}
	return list
}

func hostileNames(list []*decks.Deck) []string {
	var names []string
	for _, d := range list {
		names = append(names, d.Name)
	}
	return names
}

var (
	typed    = regexp.MustCompile(`\[\[type:(.+?)\]\]`) // as Anki looks for it
	playable = regexp.MustCompile(`\[anki:`)
	src      = regexp.MustCompile(`<img src="([^"]*)"`)
)

// showsText looks at how the cards of a note look.
func showsText(t *testing.T, d *decks.Deck, c *decks.Card, sides []side, media map[string]int64) {
	t.Helper()
	showsLines(t, d, c, sides)
	all := whole(sides)
	if maths := mathsOf(all); len(maths) > 0 != strings.HasPrefix(c.ID, "maths") {
		t.Errorf("card %s shows as maths: %q", c.ID, maths)
	}
	for _, image := range src.FindAllStringSubmatch(all, -1) {
		if name := html.UnescapeString(image[1]); media[name] == 0 {
			t.Errorf("card %s shows the image %q, and Anki has %v", c.ID, name, media)
		}
	}
}

// showsLines sees that a note shows every line of its card, and does nothing
// else.
func showsLines(t *testing.T, d *decks.Deck, c *decks.Card, sides []side) {
	t.Helper()
	if len(sides) == 0 {
		t.Errorf("card %s is not shown", c.ID)
	}
	all := whole(sides)
	seen := plainHTML(all)
	for _, line := range shownLines(d, c) {
		if !strings.Contains(seen, line) {
			t.Errorf("card %s does not show %q, but %.2000q", c.ID, line, seen)
		}
	}
	for _, s := range sides {
		if s.Sounds != 0 {
			t.Errorf("card %s would play %d sounds", c.ID, s.Sounds)
		}
	}
	if text := typed.FindString(all) + playable.FindString(all); text != "" {
		t.Errorf("card %s has %s, which Anki would carry out", c.ID, text)
	}
}

// whole is both sides of all cards.
func whole(sides []side) string {
	var all strings.Builder
	for _, s := range sides {
		all.WriteString(s.Question + "<hr>" + s.Answer + "<hr>")
	}
	return all.String()
}

var notMaths = regexp.MustCompile(`<!--.*?-->|</?w?br/?>`)

// mathsOf finds what MathJax would set: \(…\) and \[…\], which it looks for
// across line breaks and comments, but not across other tags.
func mathsOf(source string) []string {
	var found []string
	for _, text := range tags.Split(notMaths.ReplaceAllString(unseen.ReplaceAllString(source, ""), " "), -1) {
		found = append(found, mathjax.FindAllString(html.UnescapeString(text), -1)...)
	}
	return found
}

var mathjax = regexp.MustCompile(`(?s)\\\(.*?\\\)|\\\[.*?\\\]`)
