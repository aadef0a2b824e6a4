package cards

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/render"
	"quiz/render/layout"
	"quiz/render/paper"
	"quiz/render/pdf"
	"quiz/render/pdf/finish"
	"quiz/render/typeset"
)

// How a document asks to be printed: at its true size, on both sides.
func TestViewerPreferences(t *testing.T) {
	sheet := compose(t, builtIn(t, "tour"))
	for _, c := range []struct {
		flip  paper.Flip
		sides Sides
		want  name
	}{
		{paper.LongEdge, Both, "DuplexFlipLongEdge"},
		{paper.ShortEdge, Both, "DuplexFlipShortEdge"},
		{paper.FoldOver, Both, "Simplex"},
		{paper.LongEdge, Fronts, "Simplex"},
		{paper.ShortEdge, Backs, "Simplex"},
	} {
		f := read(t, plainCards(t, sheet, Options{Flip: c.flip, Sides: c.sides}))
		got := f.dict(f.root()["ViewerPreferences"])
		want := dictionary{"PrintScaling": name("None"), "Duplex": c.want, "DisplayDocTitle": operator("true")}
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("flip %s, sides %d: %v, want %v", flipName(c.flip), c.sides, got, want)
		}
	}
}

// Pages are named for the sheet of paper that they are on: what is page 5 to a
// viewer is 3a to a person with paper in hand.
func TestPageLabels(t *testing.T) {
	sheet := compose(t, latinDeck(t, 10))
	for _, c := range []struct {
		o    Options
		want string
	}{
		{Options{}, "1a 1b 2a 2b 3a 3b"},
		{Options{Backwards: true}, "3a 3b 2a 2b 1a 1b"},
		{Options{Sides: Fronts}, "1 2 3"},
		{Options{Sides: Backs, Backwards: true}, "3 2 1"},
		{Options{Flip: paper.FoldOver}, "1 2 3 4 5"},
		{Options{Flip: paper.FoldOver, Backwards: true}, "5 4 3 2 1"},
	} {
		c.o.Stock = stock(t, "a6")
		f := read(t, plainCards(t, sheet, c.o))
		var labels []string
		for i, v := range f.dict(f.root()["PageLabels"])["Nums"].([]any) {
			switch v := v.(type) {
			case dictionary:
				labels = append(labels, textOf(v["P"]))
			case float64:
				if int(v) != i/2 {
					t.Errorf("label %d is for page %v", i/2, v)
				}
			}
		}
		if got := strings.Join(labels, " "); got != c.want || len(f.file.Pages()) != len(labels) {
			t.Errorf("%+v: %d pages, %s, want %s", c.o, len(f.file.Pages()), got, c.want)
		}
	}
}

// A mark is a bookmark with the page and the point that it leads to.
type mark struct {
	title string
	page  int
	x, y  string
}

func marks(f *readFile) (list []mark) {
	root, ok := f.root()["Outlines"]
	if !ok {
		return nil
	}
	top := f.dict(root)
	before := any(nil)
	for ref := top["First"]; ref != nil; ref = f.dict(ref)["Next"] {
		d := f.dict(ref)
		dest := d["Dest"].([]any)
		if d["Parent"] != root || d["Prev"] != before || dest[1] != name("XYZ") {
			f.t.Errorf("bookmark %v", d)
		}
		page := slices.Index(f.file.Pages(), dest[0].(finish.Ref))
		list = append(list, mark{textOf(d["Title"]), page, fmt.Sprint(dest[2]), fmt.Sprint(dest[3])})
		before = ref
		if d["Next"] == nil && top["Last"] != ref {
			f.t.Errorf("the last bookmark is %v, not %v", top["Last"], ref)
		}
	}
	if top["Count"] != float64(len(list)) {
		f.t.Errorf("%v bookmarks, found %d", top["Count"], len(list))
	}
	return list
}

// wantedMarks are the tags with how many cards have each, and the place of the
// first of those, told by the cards alone.
func wantedMarks(s *render.Selection, o Options) (list []mark) {
	per := o.Stock.PerSheet(o.Flip)
	sheets := (len(s.Cards) + per - 1) / per
	first, count := map[string]int{}, map[string]int{}
	for i, c := range s.Cards {
		for _, tag := range c.Deck.TagsOf(c.Card) {
			if count[tag]++; count[tag] == 1 {
				first[tag] = i
			}
		}
	}
	for tag, i := range first {
		page, place := i/per, o.Stock.Front(i%per, o.Flip)
		if o.Backwards {
			page = sheets - 1 - page
		}
		if o.Sides == Both && o.Flip != paper.FoldOver {
			page *= 2
		}
		if o.Sides == Backs {
			place = o.Stock.Back(i%per, o.Flip, o.BackDX, o.BackDY)
		}
		x, y := layout.Points(place.X), layout.Points(o.Stock.Height)-layout.Points(place.Y)
		list = append(list, mark{fmt.Sprintf("%s (%d)", tag, count[tag]), page, hundredths(x), hundredths(y)})
	}
	slices.SortFunc(list, func(a, b mark) int {
		return cmp.Or(strings.Compare(strings.ToLower(a.title), strings.ToLower(b.title)), strings.Compare(a.title, b.title))
	})
	return list
}

// hundredths writes points to a hundredth.
func hundredths(u typeset.Unit) string { return fmt.Sprint(math.Round(float64(u)/10) / 100) }

func TestBookmarks(t *testing.T) {
	tagged := latinDeck(t, 40)
	for i, c := range tagged.Cards.List()[7:] {
		c.Tags = [][]string{{"Zoo", "apple"}, {"Əlavə (a\\b)"}, nil, {"apple", "two words"}, {"漢字 🙂"}}[i%5]
	}
	for i, o := range variants(t) {
		f := read(t, plainCards(t, compose(t, tagged), o))
		got, want := marks(f), wantedMarks(compose(t, tagged), o)
		if len(got) != len(want) || len(got) != 5 {
			t.Fatalf("variant %d: %v, want %v", i, got, want)
		}
		for k := range got {
			if fmt.Sprint(got[k].title, got[k].page) != fmt.Sprint(want[k].title, want[k].page) || !sameNumber(got[k].x, want[k].x) || !sameNumber(got[k].y, want[k].y) {
				t.Errorf("variant %d: bookmark %v, want %v", i, got[k], want[k])
			}
		}
	}
	if f := read(t, plainCards(t, compose(t, latinDeck(t, 3)), Options{})); f.root()["Outlines"] != nil {
		t.Error("cards without tags have bookmarks")
	}
}

func sameNumber(a, b string) bool {
	var x, y float64
	fmt.Sscan(a, &x)
	fmt.Sscan(b, &y)
	return x == y
}

// What a document says of itself, once for old readers and once as XMP.
func TestMetadata(t *testing.T) {
	d := latinDeck(t, 1)
	d.Title, d.Author, d.Language = "Şəki & <Quba> \\ (1)", "Ə. Məmmədov", "az"
	f := read(t, plainCards(t, compose(t, d), Options{}))
	info := f.dict(f.file.Info())
	for key, want := range map[string]string{
		"Title": d.Title, "Author": d.Author, "Producer": "quiz", "Creator": "quiz",
		"CreationDate": "D:20260301093000Z", "ModDate": "D:20260301093000Z",
	} {
		if got := textOf(info[key]); got != want {
			t.Errorf("/%s is %q, want %q", key, got, want)
		}
	}
	if got := textOf(f.root()["Lang"]); got != "az" || f.dict(f.root()["MarkInfo"])["Marked"] != operator("true") {
		t.Errorf("/Lang is %q, /MarkInfo %v", got, f.root()["MarkInfo"])
	}
	xmp := f.stream(f.root()["Metadata"])
	for _, want := range []string{
		`<rdf:li xml:lang="x-default">Şəki &amp; &lt;Quba&gt; \ (1)</rdf:li>`, "<rdf:Seq><rdf:li>Ə. Məmmədov</rdf:li></rdf:Seq>",
		"<rdf:Bag><rdf:li>az</rdf:li></rdf:Bag>", "<xmp:CreateDate>2026-03-01T09:30:00Z</xmp:CreateDate>",
		"<xmp:ModifyDate>2026-03-01T09:30:00Z</xmp:ModifyDate>", pdf.Signature,
	} {
		if strings.Count(xmp, want) != 1 {
			t.Errorf("XMP lacks %s:\n%s", want, xmp)
		}
	}
}

// Two decks have no language or author in common unless both say the same.
func TestMetadataOfSeveralDecks(t *testing.T) {
	two := func(language, author string) *readFile {
		a, b := latinDeck(t, 1), latinDeck(t, 1)
		a.Author, b.ID, b.Title, b.Language, b.Author = "A", "other", "Others", language, author
		s, err := render.Compose([]*decks.Deck{a, b}, render.Options{})
		if err != nil {
			t.Fatal(err)
		}
		return read(t, plainCards(t, s, Options{}))
	}
	f := two("en", "A")
	if info := f.dict(f.file.Info()); textOf(info["Title"]) != "Latin words, Others" || textOf(info["Author"]) != "A" || textOf(f.root()["Lang"]) != "en" {
		t.Errorf("of two decks alike: %v, /Lang %v", info, f.root()["Lang"])
	}
	f = two("az", "B")
	if info := f.dict(f.file.Info()); info["Author"] != nil || textOf(f.root()["Lang"]) != "en" {
		t.Errorf("of two decks that differ: %v, /Lang %v", info, f.root()["Lang"])
	}
	sections := f.dict(f.dict(f.root()["StructTreeRoot"])["K"])["K"].([]any)
	if first, second := f.dict(sections[0])["Lang"], f.dict(sections[1])["Lang"]; first != nil || textOf(second) != "az" {
		t.Errorf("a card of each has /Lang %v and %v", first, second)
	}
}

// The pages are as large as the paper, to a hundredth of a point.
func TestPageSize(t *testing.T) {
	for _, s := range testStocks(t) {
		f := read(t, plainCards(t, compose(t, latinDeck(t, 1)), Options{Stock: s, SkipLong: true, FontSize: 4000}))
		page := f.dict(f.file.Pages()[0])
		box, ok := page["MediaBox"].([]any)
		if !ok {
			box = f.dict(f.dict(f.root()["Pages"]))["MediaBox"].([]any)
		}
		width, height := float64(s.Width)*72/25400, float64(s.Height)*72/25400
		if dx, dy := box[2].(float64)-width, box[3].(float64)-height; dx*dx > 1e-4 || dy*dy > 1e-4 || box[0] != 0.0 || box[1] != 0.0 {
			t.Errorf("%s: pages of %v, want %.2f by %.2f points", s.ID, box, width, height)
		}
	}
}
