package anki

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"image"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/text/unicode/norm"

	"quiz/decks"
	"quiz/decks/deckstest"
	"quiz/decks/place"
	"quiz/decks/shelf"
)

func writeTo(t testing.TB, dir, name string, content []byte) {
	t.Helper()
	path := filepath.Join(dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, content, 0o666); err != nil {
		t.Fatal(err)
	}
}

// pictured is a deck in a folder with a card for each image.
func pictured(dir string, images ...string) *decks.Deck {
	d := shortDeck("p")
	d.Name = filepath.Join(dir, "p.toml")
	cards := make([]*decks.Card, len(images))
	for i, path := range images {
		cards[i] = &decks.Card{ID: fmt.Sprint("i", i), Question: "See ![it](<" + path + ">)", Body: &decks.Short{Answer: "a"}, Points: 1, Pos: place.Pos{File: d.Name, Line: i + 1, Column: 1}}
	}
	d.Cards = decks.CardsOf(cards...)
	return d
}

// shownImages are the names of the images that the notes of a set show.
func shownImages(t *testing.T, set *Set) []string {
	t.Helper()
	var list []string
	for _, n := range set.Notes {
		p, err := readHTML(n.Fields[0])
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, p.images...)
	}
	return list
}

// Images with odd names come along, each once, under names that any system
// takes.
func TestMediaNames(t *testing.T) {
	dir := t.TempDir()
	jpg := deckstest.JPEG(t, image.NewGray(image.Rect(0, 0, 3, 1)), 75)
	files := []struct {
		name    string
		content []byte
		ending  string
	}{
		{"with space.png", deckstest.Strip(t, 1), ".png"},
		{"日本 Ünï.png", deckstest.Strip(t, 2), ".png"},
		{"A\u030a.png", deckstest.Strip(t, 3), ".png"}, // its ring apart
		{"Case.png", deckstest.Strip(t, 4), ".png"},
		{"case.png", deckstest.Strip(t, 5), ".png"},
		{"one/same.png", deckstest.Strip(t, 6), ".png"},
		{"two/same.png", deckstest.Strip(t, 7), ".png"},
		{"two/copy.png", deckstest.Strip(t, 7), ".png"},
		{strings.Repeat("長い", 40) + ".png", deckstest.Strip(t, 8), ".png"},
		{strings.Repeat("x", 250) + ".png", deckstest.Strip(t, 9), ".png"},
		{"jpeg.png", jpg, ".jpg"},
		{"drawing.svg", []byte("<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), ".svg"},
		{"..odd.PNG", deckstest.Strip(t, 10), ".png"},
		{"con.png", deckstest.Strip(t, 11), ".png"},
		{"[sound]&amp;%25#.png", deckstest.Strip(t, 12), ".png"},
		{"no ending", deckstest.Strip(t, 13), ".png"},
		{"...", deckstest.Strip(t, 14), ".png"},
		{"animated.gif", []byte("GIF89a..."), ".gif"},
		{"photo.webp", []byte("RIFF\x10\x00\x00\x00WEBPVP8 "), ".webp"},
		{"photo.avif", []byte("\x00\x00\x00\x20ftypavif"), ".avif"},
	}
	if runtime.GOOS == "windows" || runtime.GOOS == "darwin" { // names there know no case, or no such length
		t.Skip("the names are those of Linux")
	}
	var images []string
	for _, f := range files {
		writeTo(t, dir, "deck/"+f.name, f.content)
		images = append(images, strings.ReplaceAll(f.name, "[", `\[`))
	}
	writeTo(t, dir, "up.png", deckstest.Strip(t, 20))
	images = append(images, "../up.png", "one/../case.png", "./case.png", filepath.ToSlash(filepath.Join(dir, "up.png")))
	d := pictured(filepath.Join(dir, "deck"), images...)
	set := mustCompose(t, Options{Types: Own}, d)
	shown := shownImages(t, set)
	for i, f := range files {
		if !strings.HasSuffix(shown[i], f.ending) || !strings.HasPrefix(shown[i], "quiz-") {
			t.Errorf("%s is called %s", f.name, shown[i])
		}
	}
	n := len(files)
	if shown[n+1] != shown[4] || shown[n+2] != shown[4] || shown[n] != shown[n+3] {
		t.Errorf("one file has several names: %q", shown[n:])
	}
	byContent := map[string]string{}
	p := openPack(t, packed(t, set, PackageOptions{Changed: always(changedAt)}))
	names := p.mediaNames(t)
	if len(names) != len(set.Media) || len(p.order) != len(names)+2 {
		t.Errorf("entries %v, names %v, media %d", p.order, names, len(set.Media))
	}
	folded := map[string]bool{}
	for entry, name := range names {
		if !isSafeName(name) || folded[strings.ToLower(name)] || !slices.Contains(shown, name) {
			t.Errorf("an image is called %q", name)
		}
		folded[strings.ToLower(name)] = true
		byContent[name] = string(p.files[entry])
	}
	for i, f := range files {
		if byContent[shown[i]] != string(f.content) {
			t.Errorf("%s came along as something else", f.name)
		}
	}
	if got := string(p.files["media"]); !strings.HasPrefix(got, `{"0":"quiz-`) {
		t.Errorf("media %.60s", got)
	}
}

// The names of images are a promise, too: a later export must find the same.
func TestMediaName(t *testing.T) {
	sum := [20]byte{1, 2, 3, 4, 5, 6, 7}
	for file, want := range map[string]string{
		"img/A cell.png":         "quiz-a-cell-010203040506.png",
		`img\Zelle (2).PNG`:      "quiz-zelle-2-010203040506.png",
		"../..":                  "quiz-010203040506.png",
		"":                       "quiz-010203040506.png",
		"A\u030a.png":            "quiz-å-010203040506.png",
		"İ.png":                  "quiz-i-010203040506.png",
		"a--b__c.png":            "quiz-a-b-c-010203040506.png",
		strings.Repeat("x", 300): "quiz-" + strings.Repeat("x", 56) + "-010203040506.png",
		"日本.png":                 "quiz-日本-010203040506.png",
		"-_-.png":                "quiz-010203040506.png",
		"[sound:x].png":          "quiz-sound-x-010203040506.png",
		"a\u0338.png":            "quiz-a-010203040506.png",
	} {
		if got := mediaName(file, ".png", sum); got != want || !isSafeName(got) {
			t.Errorf("%q is called %q, want %q", file, got, want)
		}
	}
}

// Two decks that name their images alike, one of them with images of its own,
// bring along each its own.
func TestMediaOfTwoDecks(t *testing.T) {
	t.Chdir(t.TempDir())
	writeTo(t, ".", "a.png", deckstest.Strip(t, 1))
	own := fstest.MapFS{"a.png": {Data: deckstest.Strip(t, 2)}}
	within, err := shelf.ParseIn(own, "own.toml", []byte("title = \"T\"\n[[card]]\nid = \"c\"\nquestion = \"![](a.png) ![](./a.png)\"\nanswer = \"a\"\n"))
	if err != nil {
		t.Fatal(err)
	}
	set := mustCompose(t, Options{Types: Own}, pictured(".", "a.png"), within)
	if shown := shownImages(t, set); len(set.Media) != 2 || len(shown) != 3 || shown[0] == shown[1] || shown[1] != shown[2] {
		t.Fatalf("%d images, shown as %q", len(set.Media), shown)
	}
	for i, m := range set.Media {
		if content, err := m.Content(); err != nil || !bytes.Equal(content, deckstest.Strip(t, i+1)) {
			t.Errorf("image %d is another one, %v", i, err)
		}
	}
}

// Files that cannot come along are named with their cards.
func TestMediaFaults(t *testing.T) {
	dir := t.TempDir()
	writeTo(t, dir, "text.png", []byte("root:x:0:0"))
	writeTo(t, dir, "empty.png", nil)
	writeTo(t, dir, "page.svg", []byte("<html><body>svg</body></html>"))
	writeTo(t, dir, "folder/x.png", deckstest.Strip(t, 1))
	d := pictured(dir, "text.png", "empty.png", "page.svg", "folder", "missing.png", "text.png", "folder/x.png")
	_, err := Compose([]*decks.Deck{d}, Options{})
	var list place.ErrorList
	if !errors.As(err, &list) {
		t.Fatalf("error %v", err)
	}
	want := []string{
		`1:1: card "i0": image "text.png" is no image that Anki shows`,
		`2:1: card "i1": image "empty.png" is no image that Anki shows`,
		`3:1: card "i2": image "page.svg" is no image that Anki shows`,
		`4:1: card "i3": image "folder" is a folder, not a picture`,
		`5:1: card "i4": image "missing.png" is missing`,
	}
	for i, e := range list {
		hint := ""
		if i < 3 { // these are something else
			hint = "Anki shows PNG, JPEG, GIF, WebP, AVIF and SVG"
		}
		if i >= len(want) || e.Error() != d.Name+":"+want[i] || e.Hint != hint {
			t.Errorf("error %v\nhint %s", e, e.Hint)
		}
	}
	if len(list) != len(want) {
		t.Errorf("%d errors, want %d", len(list), len(want))
	}
}

// An image that changes or goes while notes are made is an error, not another
// image.
func TestMediaChanges(t *testing.T) {
	dir := t.TempDir()
	writeTo(t, dir, "a.png", deckstest.Strip(t, 1))
	d := pictured(dir, "a.png")
	set := mustCompose(t, Options{Types: Own}, d)
	path := filepath.Join(dir, "a.png")
	check := func(want string) {
		t.Helper()
		if err := set.WritePackage(context.Background(), &bytes.Buffer{}, PackageOptions{Changed: always(1)}); err == nil || err.Error() != want {
			t.Errorf("error %v, want %s", err, want)
		}
	}
	writeTo(t, dir, "a.png", deckstest.Strip(t, 2))
	check("image " + path + " was changed meanwhile; export again")
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	check("image " + path + " is missing")
	writeTo(t, dir, "a.png", deckstest.Strip(t, 1))
	packed(t, set, PackageOptions{Changed: always(1)})
}

// The text beside an image is text, whatever it looks like to Anki.
func TestMediaDescription(t *testing.T) {
	dir := t.TempDir()
	writeTo(t, dir, "a.png", deckstest.Strip(t, 1))
	for _, alt := range []string{
		`"><script>alert(1)</script>`, `\[sound:x.mp3\]`, `\[latex\]x\[/latex\]`, "{{c1::x}}", "}}", "::", `\\(x\\)`, "\x01\x7f", "\u0338x", "e\u0301", "\u0085", "a\nb", "&amp;",
	} {
		d := pictured(dir)
		d.Cards = decks.CardsOf(
			&decks.Card{ID: "s", Question: "See ![" + alt + "](a.png)", Body: &decks.Short{Answer: "a"}},
			&decks.Card{ID: "c", Body: &decks.Cloze{Parts: []decks.ClozePart{{Text: "See ![" + alt + "](a.png) "}, {Blank: &decks.Blank{Answer: "b"}}}}},
		)
		for i, n := range mustCompose(t, Options{}, d).Notes {
			field := n.Fields[0]
			blanks, shown := tokenBlanks(field)
			if _, err := readHTML(shown); err != nil || len(blanks) != i || len(shownMarks(field)) > 0 || normalField(field) != field || strings.ContainsAny(field, "\r\n") {
				t.Errorf("%q, %s: %v, blanks %s, marks %q, Anki would keep %+q", alt, d.Cards.At(i).ID, err, describeBlanks(blanks), shownMarks(field), normalField(field))
			}
		}
	}
}

// mediaNames reads the names of a package's images.
func (p *pack) mediaNames(t testing.TB) map[string]string {
	t.Helper()
	var list map[string]string
	if err := json.Unmarshal(p.files["media"], &list); err != nil {
		t.Fatal(err)
	}
	return list
}

// isSafeName tells a name that Anki and every system takes for a file's.
func isSafeName(name string) bool {
	return name != "" && len(name) <= 120 && norm.NFC.IsNormalString(name) && !strings.ContainsAny(name, `[]<>:"/?*^\|`) &&
		!strings.ContainsFunc(name, func(r rune) bool { return r < ' ' || r == 0x7f }) && !strings.HasSuffix(name, ".") && !strings.HasSuffix(name, " ") && !strings.HasPrefix(name, ".")
}
