package cards

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/decks/deckstest"
	"quiz/decks/markup"
	"quiz/render/typeset"
)

// listBlocks writes blocks for people to read: each in brackets, with what is said of
// it, its spans in quotes, and letters for their styles.
func listBlocks(list []typeset.Block) (text string) {
	for _, block := range list {
		var parts []string
		add := func(set bool, part string) {
			if set {
				parts = append(parts, part)
			}
		}
		add(block.Label != "", block.Label)
		add(block.Depth > 0, fmt.Sprint("depth ", block.Depth))
		add(block.Center, "center")
		add(block.Apart, "apart")
		add(block.Fence, "fence")
		add(block.Scale == typeset.Small, "small")
		add(block.Scale == typeset.Fine, "fine")
		for _, s := range block.Spans {
			switch {
			case s.Break:
				add(true, "/")
			case s.Gap:
				add(true, "_")
			default:
				add(true, strconv.Quote(s.Text)+styleLetters(s.Style))
			}
		}
		if block.Picture != nil {
			add(true, "picture "+block.Picture.Alt)
		}
		for _, column := range block.Columns {
			add(true, "{"+listBlocks(column)+"}")
		}
		text += "[" + strings.Join(parts, " ") + "]"
	}
	return text
}

func styleLetters(style typeset.Style) (letters string) {
	for i, one := range []typeset.Style{typeset.Bold, typeset.Italic, typeset.Code, typeset.Under} {
		if style&one != 0 {
			letters += "bicu"[i : i+1]
		}
	}
	return letters
}

// showing is a deck that has pictures.
func showing(t *testing.T) *decks.Deck {
	t.Helper()
	picture := &fstest.MapFile{Data: deckstest.Strip(t, 1)}
	return &decks.Deck{Files: fstest.MapFS{"p.png": picture, "q.png": picture}}
}

// Markup becomes blocks: its paragraphs, the items of its lists and its code, with
// pictures as blocks of their own, wherever they stand among words; the description of
// one that cannot be printed is words. What is said of a
// text is said of its first block alone, but for its look.
func TestBlocksOfMarkup(t *testing.T) {
	labelled, led := look{label: "a)"}, look{lead: "b)\u00a0", center: true}
	small := look{center: true, apart: true, scale: typeset.Small, style: typeset.Italic}
	for _, c := range []struct {
		source string
		look   look
		want   string
	}{
		{"", look{}, ""},
		{"", labelled, "[a)]"},
		{"", small, ""},
		{"one", look{}, `["one"]`},
		{"one\n\ntwo", small, `[center apart small "one"i][center small "two"i]`},
		{"one\n\ntwo", labelled, `[a) "one"]["two"]`},
		{"one\n\ntwo", led, "[center \"b)\\u00a0\" \"one\"][center \"two\"]"},
		{"*i* **b** `c` $m$", look{}, `["i"i " " "b"b " " "c"c " " "m"i]`},
		{"- one\n- two", look{}, `[• depth 1 "one"][• depth 1 "two"]`},
		{"2. one\n3. two", look{}, `[2. depth 1 "one"][3. depth 1 "two"]`},
		{"- one", labelled, `[a) • depth 2 "one"]`},
		{"- one", led, "[b)\u00a0 • depth 1 center \"one\"]"},
		{"```\nx = 1\n\ny\n```", labelled, `[a) fence "x = 1"c / ""c / "y"c]`},
		{"```\nx\n```", led, `[b) center fence "x"c]`},
		{"![p](p.png)", look{}, `[picture p]`},
		{"![p](p.png)", labelled, `[a) picture p]`},
		{"![p](p.png)", small, `[apart picture p]`},
		{"see ![p](p.png) here", labelled, `[a) "see"][picture p]["here"]`},
		{"see ![p](p.png) here", small, `[center apart small "see"i][picture p][center small "here"i]`},
		{"![p](p.png) here ![q](q.png)", labelled, `[a) picture p]["here"][picture q]`},
		{"![p](p.png) here", small, `[apart picture p][center apart small "here"i]`},
		{"- ![p](p.png)", look{}, `[• depth 1 picture p]`},
		{"see ![p](gone.png) here", labelled, `[a) "see " "[p]" " here"]`},
		{"![](x/gone.png)", small, `[center apart small "[gone.png]"i]`},
	} {
		f := sideMaker{pictures: newGallery()}
		if got := listBlocks(f.text(showing(t), c.source, c.look)); got != c.want {
			t.Errorf("%q, %+v:\n%s, want\n%s", c.source, c.look, got, c.want)
		}
	}
}

// Blanks are ruled in words and in code; what fills one stands out from either.
func TestBlanksInBlocks(t *testing.T) {
	for _, c := range []struct {
		span markup.Span
		want string
	}{
		{markup.Span{Text: "x"}, `["x"i]`},
		{markup.Span{Text: "x", Style: markup.Strong}, `["x"bi]`},
		{markup.Span{Text: "x", Style: markup.Emphasis | markup.Code}, `["x"ic]`},
		{markup.Span{Text: "x", Blank: 1}, `["x"biu]`},
		{markup.Span{Blank: 1}, `[_]`},
	} {
		if got := listBlocks([]typeset.Block{{Spans: []typeset.Span{inline(c.span, typeset.Italic)}}}); got != c.want {
			t.Errorf("%+v is %s, want %s", c.span, got, c.want)
		}
	}
	for _, c := range []struct {
		list []markup.Span
		want string
	}{
		{[]markup.Span{{Text: "a\n\nb", Style: markup.Code}}, `["a"c / ""c / "b"c]`},
		{[]markup.Span{{Text: "a ", Style: markup.Code}, {Text: "b\nc", Style: markup.Code, Blank: 2}, {Text: "\n", Style: markup.Code}}, `["a "c "b"bcu / "c"bcu ""c / ""c]`},
		{[]markup.Span{{Text: "a\n\nb", Style: markup.Code, Blank: 1}}, `["a"bcu / ""c / "b"bcu]`},
		{[]markup.Span{{Text: "a ", Style: markup.Code}, {Blank: 2}}, `["a "c _]`},
	} {
		if got := listBlocks([]typeset.Block{{Spans: fence(c.list)}}); got != c.want {
			t.Errorf("%+v is %s, want %s", c.list, got, c.want)
		}
	}
}

// Breaks and spaces are taken off both ends, and nothing else: a blank is text.
func TestTrimBreaks(t *testing.T) {
	text := func(s string) typeset.Span { return typeset.Span{Text: s} }
	br, gap := typeset.Span{Break: true}, typeset.Span{Gap: true}
	for _, c := range []struct {
		list []typeset.Span
		want string
	}{
		{nil, "[]"},
		{[]typeset.Span{br, text("  "), br}, "[]"},
		{[]typeset.Span{text("a")}, `["a"]`},
		{[]typeset.Span{br, text(" "), text("  a b  "), text(" "), br}, `["a b"]`},
		{[]typeset.Span{text(" a "), br, text(" b ")}, `["a " / " b"]`},
		{[]typeset.Span{br, gap, br}, "[_]"},
		{[]typeset.Span{gap, text(" a"), br, gap}, `[_ " a" / _]`},
	} {
		before := fmt.Sprint(c.list)
		got := listBlocks([]typeset.Block{{Spans: trimBreaks(c.list)}})
		if got != c.want {
			t.Errorf("%s, want %s", got, c.want)
		}
		if fmt.Sprint(c.list) != before {
			t.Errorf("the list that was given has changed: %+v", c.list)
		}
	}
}

// Lists stand in two columns from seven items on, the first column the longer one; and
// below one another where they are fewer, or where one is long or a picture.
func TestListsOfItems(t *testing.T) {
	f := sideMaker{pictures: newGallery()}
	items := func(n int, last string) (list []labelled) {
		for i := range n {
			list = append(list, labelled{fmt.Sprint(i + 1), "x"})
		}
		list[n-1].text = last
		return list
	}
	const six, seventeen = `[1 apart "x"][2 "x"][3 "x"][4 "x"][5 "x"]`, "12345678901234567"
	for _, c := range []struct {
		items []labelled
		want  string
	}{
		{items(1, "x"), `[1 apart "x"]`},
		{items(6, "x"), six + `[6 "x"]`},
		{items(7, "x"), `[apart {[1 "x"][2 "x"][3 "x"][4 "x"]} {[5 "x"][6 "x"][7 "x"]}]`},
		{items(8, "x"), `[apart {[1 "x"][2 "x"][3 "x"][4 "x"]} {[5 "x"][6 "x"][7 "x"][8 "x"]}]`},
		{items(7, seventeen[:16]), `[apart {[1 "x"][2 "x"][3 "x"][4 "x"]} {[5 "x"][6 "x"][7 "1234567890123456"]}]`},
		{items(7, "**"+seventeen[:15]+"é**"), `[apart {[1 "x"][2 "x"][3 "x"][4 "x"]} {[5 "x"][6 "x"][7 "123456789012345é"b]}]`},
		{items(7, seventeen), six + `[6 "x"][7 "` + seventeen + `"]`},
		{items(7, "![p](p.png)"), six + `[6 "x"][7 picture p]`},
	} {
		if got := listBlocks(f.list(showing(t), c.items)); got != c.want {
			t.Errorf("%v:\n%s, want\n%s", c.items, got, c.want)
		}
	}
	for _, c := range []struct {
		s    arrange.Solution
		want string
	}{
		{arrange.Solution{}, ""},
		{arrange.Solution{Need: 1}, "[• apart _]"},
		{arrange.Solution{Need: 2, Ordered: true}, "[1. apart _][2. _]"},
		{arrange.Solution{Need: 6}, "[• apart _][• _][• _][• _][• _][• _]"},
		{arrange.Solution{Need: 7, Ordered: true}, "[apart {[1. _][2. _][3. _][4. _]} {[5. _][6. _][7. _]}]"},
		{arrange.Solution{Need: 8}, "[apart {[• _][• _][• _][• _]} {[• _][• _][• _][• _]}]"},
	} {
		if got := listBlocks(f.lines(c.s)); got != c.want {
			t.Errorf("lines for %+v:\n%s, want\n%s", c.s, got, c.want)
		}
	}
}

// A line of an answer is called what it was called in front: behind the number of its
// left side, by its own label, by its number, or not at all.
func TestSolvedLabels(t *testing.T) {
	for _, c := range []struct {
		line    arrange.Line
		ordered bool
		want    string
	}{
		{arrange.Line{Left: "l", Label: "b"}, false, "2b)"}, {arrange.Line{Label: "b"}, false, "b)"}, {arrange.Line{Label: "b"}, true, "b)"},
		{arrange.Line{}, true, "2."}, {arrange.Line{}, false, "•"},
	} {
		if got := solvedLabel(arrange.Solution{Lines: []arrange.Line{{}, c.line}, Ordered: c.ordered}, 1); got != c.want {
			t.Errorf("%+v, %t: %s, want %s", c.line, c.ordered, got, c.want)
		}
	}
}
