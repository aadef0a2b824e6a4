package anki

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/deckfile"
	"quiz/decks/deckstest"
	"quiz/decks/markup"
)

// hostileWords mean something to Anki, to spreadsheets, or to nobody.
var hostileWords = []string{
	`"`, `""`, `","`, ",", ";", "\t", "\n", "#", "#html:false", "tags:", "=1+1", "<script>alert(1)</script>", "<", ">", "&", "&amp;", "&#91;", "<br>", "-->", "<!--",
	"{{c1::x}}", "{{c1", "{", "{{", "}}", "}", "::", ":", "c1::", "{{Front}}", "[sound:x]", "[SOUND:x.mp3]", "[", "sound:x]", "[anki:play:q:0]", "[latex]x[/latex]", "[$]x[/$]", "[$$]x[/$$]", "[[type:Back]]",
	`\(x\)`, `\[x\]`, `\(`, `\)`, `\`, `\\`, `(`, `$x$`, `$\frac{1}{2}$`, `$a<b$`, `$x\\$`, "`\\(x\\)`", "\n\n```\n{{c1::x}} [sound:x]\n```\n\n", "\n\n- a\n- b\n\n", "`a`", "**b**", "*", "  \n",
	"\r", "\r\n", "\x00", "\x01", "\x1b[31m", "\x1f", "\x7f", "\u0085", "\u009b", "\u0338", "\u0301a", "e\u0301", "A\u030a", "\u1161", "\u1100", "\u200f", "\u202e", "\u2028", "\ufeff",
	"עברית", "اردو", "🙂👩‍👩‍👧", "\U0001F1E6", "\uFDD0", "\uFDD1", "\uFDD00\uFDD1", "\uFFFE", "\uFFFD", "\u00a0", "\u3000", "x" + strings.Repeat("\u0301", 40),
}

// hostileLines are those that stand on one line.
var hostileLines = func() []string {
	var list []string
	for _, word := range hostileWords {
		if !strings.ContainsAny(word, "\n\r\t,") {
			list = append(list, word)
		}
	}
	return list
}()

func one(r *rand.Rand, list []string) string { return list[r.IntN(len(list))] }

// spoil puts hostile words before a text, which keeps texts that differ apart.
func spoil(r *rand.Rand, text string) string {
	for range r.IntN(4) {
		text = one(r, hostileWords) + one(r, []string{"", " ", "x"}) + text
	}
	return strings.TrimSpace(text)
}

func spoilAll(r *rand.Rand, texts []string) {
	for i, text := range texts {
		texts[i] = spoil(r, text)
	}
}

// hostileDeck is a random deck of which much is hostile and all is as Parse
// takes it. Its cards have ids.
func hostileDeck(t *testing.T, r *rand.Rand, id string) *decks.Deck {
	t.Helper()
	d := deckstest.Deck(r)
	d.ID, d.Title = id, strings.TrimSpace(one(r, hostileLines)+one(r, []string{"", " ", "::"})+one(r, []string{"Baku", "2024", "", ":: ::", d.Title})+"A")
	for i, c := range d.Cards.All() {
		c.ID = fmt.Sprintf("c%d", i)
		c.Tags = append(c.Tags, "t"+strings.TrimRight(one(r, hostileLines), " ")+"A", "T0", "a::"+one(r, []string{"b", "", "\u3000", " b "})+"::c")
		c.Explanation, c.Hint = spoil(r, c.Explanation), spoil(r, c.Hint)
		if c.Kind() != decks.KindCloze {
			c.Question = spoil(r, c.Question)
		}
		if c.Cite != nil {
			c.Cite.Quote, c.Cite.Section = spoil(r, c.Cite.Quote), spoil(r, c.Cite.Section)
		}
		spoilBody(r, c)
	}
	return parsed(t, d)
}

func spoilBody(r *rand.Rand, c *decks.Card) {
	wrong := func(list []decks.Distractor) {
		for i := range list {
			list[i].Text, list[i].Why = spoil(r, list[i].Text), spoil(r, list[i].Why)
		}
	}
	switch b := c.Body.(type) {
	case *decks.Short:
		b.Answer = spoil(r, b.Answer)
		spoilAll(r, b.Accept)
	case *decks.Open:
		b.Answer = spoil(r, b.Answer)
	case *decks.Choice:
		b.Answer = spoil(r, b.Answer)
		wrong(b.Distractors)
	case *decks.Multiple:
		spoilAll(r, b.Answers)
		wrong(b.Distractors)
	case *decks.Number:
		b.Unit = spoil(r, b.Unit)
	case *decks.Cloze:
		c.Body = hostileCloze(r, b)
	case *decks.Match:
		for i := range b.Pairs {
			b.Pairs[i].Left, b.Pairs[i].Right = spoil(r, b.Pairs[i].Left), spoil(r, b.Pairs[i].Right)
		}
		wrong(b.Distractors)
	case *decks.Order:
		spoilAll(r, b.Steps)
	}
}

// hostileCloze is a text with blanks of hostile words, or the one that is
// there, if they make none.
func hostileCloze(r *rand.Rand, old *decks.Cloze) *decks.Cloze {
	var text strings.Builder
	text.WriteString(one(r, hostileWords))
	for i := range 1 + r.IntN(3) {
		around := one(r, []string{"", "", "$", "*", "`"})
		fmt.Fprintf(&text, " %s{{c%d::%s}}%s %s", around, 1+i%2+r.IntN(2)*30, escapedBraces(spoil(r, "x")+one(r, []string{"", `\::`, `\:::`, "::", "|y"})+one(r, hostileWords)+one(r, []string{"z", `\:`})), around, one(r, hostileWords))
	}
	c, err := decks.ParseCloze(strings.TrimSpace(text.String()))
	if err != nil || strings.Contains(c.String(), "```") {
		return old
	}
	return c
}

// escapedBraces lets braces be text within a blank.
func escapedBraces(text string) string {
	return strings.NewReplacer("{", `\{`, "}", `\}`).Replace(text)
}

// parsed is a deck as it comes out of a file.
func parsed(t *testing.T, d *decks.Deck) *decks.Deck {
	t.Helper()
	var text strings.Builder
	if err := deckfile.Encode(&text, d); err != nil {
		t.Fatal(err)
	}
	again, err := deckfile.Parse(d.Name, []byte(text.String()))
	if err != nil {
		t.Fatalf("%v\n%s", err, text.String())
	}
	return again
}

// hostileDecks are a few decks at once.
func hostileDecks(t *testing.T, seed uint64) []*decks.Deck {
	t.Helper()
	r := rand.New(rand.NewPCG(seed, 4))
	var list []*decks.Deck
	for i := range 1 + r.IntN(3) {
		list = append(list, hostileDeck(t, r, fmt.Sprintf("deck-%d", i)))
	}
	if r.IntN(3) == 0 {
		list[len(list)-1].Title = list[0].Title
	}
	return list
}

func mustCompose(t testing.TB, o Options, list ...*decks.Deck) *Set {
	t.Helper()
	set, err := Compose(list, o)
	if err != nil {
		t.Fatal(err)
	}
	return set
}

// The decks that the tests here use have every kind of card, maths and code.
func TestHostileDecks(t *testing.T) {
	kinds, styles := map[decks.Kind]int{}, map[markup.Style]int{}
	for seed := range uint64(50) {
		for _, d := range hostileDecks(t, seed) {
			for _, c := range d.Cards.All() {
				kinds[c.Kind()]++
				for _, b := range markup.Parse(c.Question + " " + c.Explanation) {
					for _, s := range b.Spans {
						styles[s.Style&(markup.Math|markup.Code)]++
					}
				}
			}
		}
	}
	if len(kinds) != len(decks.Kinds()) || styles[markup.Math] < 10 || styles[markup.Code] < 10 {
		t.Errorf("kinds %v, styles %v", kinds, styles)
	}
}

// some is how many random decks are tried: a sixth of them with -short, as the
// race detector makes each take that much longer.
func some(n uint64) uint64 {
	if testing.Short() {
		return n / 6
	}
	return n
}
