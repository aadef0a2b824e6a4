package cards

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/place"
	"quiz/render"
	"quiz/render/paper"
	"quiz/render/typeset"
)

// hostileTexts are what people paste, and what breaks programs.
var hostileTexts = []string{
	"🙂 👩‍👩‍👧‍👦 🇦🇿 ☎️ 👍🏽",
	"𠀀𪛖 𠮷野家で",
	"The year ١٩٩١, ۱۹۹۱ and 1991: باكستان (Pakistan) 50% – نعم!",
	"اردو میں ۲۳ مارچ 1940 کو “قراردادِ لاہور” (Lahore Resolution)",
	"שָׁלוֹם עֲלֵיכֶם, v2.0 – בְּרֵאשִׁית",
	"हिन्दी में क्षत्रिय, 12 क्र. शृंगार",
	"ภาษาไทยไม่มีช่องว่างระหว่างคำ เก็บ",
	"Tie\u0302\u0301ng Vie\u0323\u0302t, pho\u031b\u0309 bo\u0300",
	strings.Repeat("Donaudampfschiff", 32)[:500],
	"cafe\u0301 " + strings.Repeat("x\u0301\u0302\u0303", 40),
	"soft\u00adhyphen\u00adated zero\u200bwidth no\u2060break nbsp\u00a0here",
	"\u202eturned\u202c \u2066isolated\u2069 \u200fmark",
	"tab\tbell\x07 nul\x00 esc\x1b[31m del\x7f nel\u0085 line\u2028separator",
	"\ufeffbom \ufffe\uffff noncharacters \U0001ffff",
	"\xff\xfe broken \xe2\x82 bytes",
	"(parentheses) \\backslash\\ <<angles>> [brackets] %comment endstream endobj",
	"a|b::c {{d}} ${e}$ $\\frac{1}{$ <!-- --> &lt;",
	"\U000e0041\u180e\u034f\u061c only what is not seen",
	"ﷺ ﬃ ㎞ ½ ² ⅷ ™ ℃",
	"1\n2\n\n3\n\n- a\n  - b\n    1. c\n\n```\ncode  \t kept\n```\n",
}

// hostileDeck has a text in every place where a deck may have one.
func hostileDeck(text string) *decks.Deck {
	return &decks.Deck{
		Name: "d.toml", ID: "hostile", Title: text, Author: text, Tags: []string{text},
		Sources: []*decks.Source{{ID: "s", Title: text}},
		Cards: decks.CardsOf(
			&decks.Card{ID: "short", Question: text, Points: 1, Body: &decks.Short{Answer: text, Accept: []string{text}}, Explanation: text, Hint: text,
				Tags: []string{text, "t"}, Cite: &decks.Cite{Source: "s", Section: text, Page: text}},
			&decks.Card{ID: text, Question: text, Points: 1, Body: &decks.Choice{Answer: text, Distractors: []decks.Distractor{{Text: text + "b"}, {Text: "c" + text}}}},
			&decks.Card{ID: "match", Question: "Q", Points: 1, Body: &decks.Match{Pairs: []decks.Pair{{Left: text, Right: "r"}, {Left: "l", Right: text}}}},
			&decks.Card{ID: "easy", Question: "Q", Points: 1, Body: &decks.Short{Answer: "A"}}, // fits anywhere
		),
	}
}

// Whatever a text holds, it is printed, whole: what can be read in the document
// is the text that was put in.
func TestHostileTexts(t *testing.T) {
	for i, text := range hostileTexts {
		for k, o := range variants(t)[:3] {
			o.Boxes, o.SkipLong, o.plain = true, true, true
			d := hostileDeck(text)
			d.Language = []string{"en", "ur", ""}[k]
			sheet := compose(t, d)
			src, report := cards(t, sheet, o)
			f := read(t, src)
			tree := tellTree(t, f)
			tree.checkParents()
			checkTold(t, tree, printed(sheet, report), o)
			checkSlotTexts(t, f, printed(sheet, report), o)
			if got, want := textOf(f.dict(f.file.Info())["Title"]), string([]rune(text)); got != want {
				t.Errorf("text %d: title %q, want %q", i, got, want)
			}
			if err := xml.Unmarshal([]byte(f.stream(f.root()["Metadata"])), new(struct{})); err != nil {
				t.Errorf("text %d: XMP: %v", i, err)
			}
		}
	}
}

// Characters that no font has are an error that names them, the card and the
// way out; as boxes they are printed, and reported.
func TestMissingCharacters(t *testing.T) {
	const hint = "give a font with --font FILE, look among the fonts of this computer with --system-fonts, or print boxes with --missing box"
	for _, c := range []struct{ text, want, missing string }{
		{"a 🙂", `'🙂' (U+1F642, an emoji or pictograph)`, "🙂"},
		{"𠮷", `'𠮷' (U+20BB7, Han)`, "𠮷"},
		{"ภ x", `'ภ' (U+0E20, Thai)`, "ภ"},
		{"\ue001", "that is not seen (U+E001, for private use)", "\ue001"},
		{"Ə, Жж, Ω, א, ش: ½ → ∑ €", "", ""},
		{"e\u0301 Vie\u0323\u0302t", "", ""},
	} {
		sheet := compose(t, written(t, "title = 'T'\n\n[[card]]\nid = 'c'\nquestion = 'Q'\nanswer = '''"+c.text+"'''\n"))
		o := Options{Stock: stock(t, "a7"), Date: day}
		_, err := Flashcards(io.Discard, sheet, o)
		if c.want == "" && err != nil || c.want != "" && !isFault(err, `d.toml:3:1: card "c": no font has the character `+c.want, hint) {
			t.Errorf("%q: %+v", c.text, err)
		}
		o.Boxes = true
		report, err := Flashcards(io.Discard, sheet, o)
		if err != nil || string(report.Missing) != c.missing {
			t.Errorf("%q: missing %q, %v", c.text, string(report.Missing), err)
		}
	}
}

// isFault tells if an error is one fault of a card, with its message and hint.
func isFault(err error, msg, hint string) bool {
	var list place.ErrorList
	return errors.As(err, &list) && len(list) == 1 && list[0].Error() == msg && list[0].Hint == hint
}

// A card that is too long is named, with what to do; all such cards are.
func TestTooLong(t *testing.T) {
	const hint = "shorten it, take a larger card (such as --sheet a6), or leave such cards out with --skip-long"
	_, err := Flashcards(io.Discard, compose(t, numbered(3, 2)), Options{Stock: stock(t, "a7"), Date: day})
	if !isFault(err, `d.toml:2:1: card "n2": its back does not fit on a card of 105 mm by 74.25 mm at 8 points`, hint) {
		t.Errorf("%+v", err)
	}
	_, err = Flashcards(io.Discard, compose(t, numbered(20, 2, 9, 17)), Options{Stock: stock(t, "a7"), SameSize: true, Style: Large, Date: day})
	var list place.ErrorList
	if !errors.As(err, &list) || len(list) != 3 || list[2].Error() != `d.toml:17:1: card "n17": its back does not fit on a card of 105 mm by 74.25 mm at 16 points` {
		t.Errorf("%+v", err)
	}
}

// A sheet with one card cannot be folded.
func TestNoRoomToFold(t *testing.T) {
	one := ownStock(t, "one.toml", "paper = 'A6'\ncard-width = 90\ncard-height = 130\ncolumns = 1\nrows = 1\n")
	_, err := Flashcards(io.Discard, compose(t, numbered(1)), Options{Stock: one, Flip: paper.FoldOver, Date: day})
	if err == nil || err.Error() != "there is no room on this sheet for a front and a back beside each other" {
		t.Error(err)
	}
}

func TestNothingToPrint(t *testing.T) {
	const want, hint = "there is no card to print", "shorten cards, or take a larger card (such as --sheet a6)"
	const first = `d.toml:1:1: card "n1": its back does not fit on a card of 105 mm by 74.25 mm at 8 points, `
	_, err := Flashcards(io.Discard, compose(t, numbered(2, 1, 2)), Options{Stock: stock(t, "a7"), SkipLong: true})
	if !isFault(err, first+"nor does any other card", hint) {
		t.Errorf("all are left out: %v", err)
	}
	_, err = Flashcards(io.Discard, compose(t, numbered(1, 1)), Options{Stock: stock(t, "a7"), SkipLong: true})
	if !isFault(err, first+"and there is no other card", hint) {
		t.Errorf("the only one is left out: %v", err)
	}
	_, err = Flashcards(io.Discard, &render.Selection{Decks: []*decks.Deck{numbered(0)}}, Options{Stock: stock(t, "a7")})
	if err == nil || err.Error() != want {
		t.Errorf("no card: %v", err)
	}
}

// A word that is too long for any line is broken, and reported.
func TestBrokenWords(t *testing.T) {
	d := numbered(3)
	d.Cards.At(1).Question = hostileTexts[8]
	_, report := cards(t, compose(t, d), Options{})
	if len(report.Split) != 1 || report.Split[0].Card.ID != "n2" || report.Cards != 3 || report.Smallest > 12*typeset.Point {
		t.Errorf("%+v", report)
	}
}

// An explanation of nothing leaves no gap below the answer.
func TestEmptyExplanation(t *testing.T) {
	faces := sideMaker{pictures: newGallery()}
	for _, explanation := range []string{"", " ", "\n\n"} {
		d := numbered(1)
		d.Cards.At(0).Explanation = explanation
		if blocks := faces.back(compose(t, d).Cards[0]); len(blocks) != 1 {
			t.Errorf("explanation %q makes %d blocks", explanation, len(blocks)-1)
		}
	}
}

// A fullDisk takes so many bytes.
type fullDisk int

var errFull = errors.New("no space left on device")

func (d *fullDisk) Write(p []byte) (int, error) {
	if len(p) > int(*d) {
		n := int(*d)
		*d = 0
		return n, errFull
	}
	*d -= fullDisk(len(p))
	return len(p), nil
}

func TestFullDisk(t *testing.T) {
	sheet := compose(t, numbered(9))
	whole, _ := cards(t, sheet, Options{})
	for _, room := range []int{0, 1, 1000, len(whole) / 2, len(whole) - 1} {
		disk := fullDisk(room)
		if _, err := Flashcards(&disk, sheet, Options{Stock: stock(t, "a7"), Date: day}); !errors.Is(err, errFull) {
			t.Errorf("a disk with room for %d bytes of %d: %v", room, len(whole), err)
		}
		disk = fullDisk(min(room, 5000))
		if err := Calibrate(&disk, Options{Stock: stock(t, "a7"), Flip: 0, Date: day}); !errors.Is(err, errFull) {
			t.Errorf("calibration, on a disk with room for %d bytes: %v", room, err)
		}
	}
}

// Whoever is told of the progress may stop the work; nothing is written then.
func TestProgress(t *testing.T) {
	sheet := compose(t, numbered(200))
	for _, same := range []bool{false, true} {
		var told []string
		stopAt := -1
		errStop := errors.New("stopped")
		o := Options{Stock: stock(t, "a7"), SameSize: same, Date: day, Progress: func(done, total int) error {
			told = append(told, fmt.Sprintf("%d of %d", done, total))
			if len(told) == stopAt {
				return errStop
			}
			return nil
		}}
		if _, err := Flashcards(io.Discard, sheet, o); err != nil || told[len(told)-1] != "200 of 200" {
			t.Errorf("%v: told %v", err, told)
		}
		for stopAt = 1; stopAt < 5; stopAt++ {
			told = nil
			disk := fullDisk(0)
			if report, err := Flashcards(&disk, sheet, o); err != errStop || report != nil {
				t.Errorf("stopped when told %d times: %v", stopAt, err)
			}
		}
	}
}

// The size that an error names is the one that was tried.
func TestTooLongAtItsSize(t *testing.T) {
	_, err := Flashcards(io.Discard, compose(t, numbered(1, 1)), Options{Stock: stock(t, "a7"), FontSize: 6 * typeset.Point, Date: day})
	if err == nil || !strings.HasSuffix(err.Error(), "at 6 points") {
		t.Errorf("%v", err)
	}
}

// Several characters are characters.
func TestMissingCharactersInWords(t *testing.T) {
	if got, want := missingText([]rune("漢字")), "the characters '漢' (U+6F22, Han), '字' (U+5B57, Han)"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}
