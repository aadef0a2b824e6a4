package cards

import (
	"bytes"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"codeberg.org/go-fonts/dejavu/dejavusans"
	"github.com/jung-kurt/gofpdf"

	"quiz/decks"
	"quiz/decks/library"
	"quiz/decks/markup"
	"quiz/render"
	"quiz/render/paper"
)

// vocabulary is the running text of a real deck, so that words are as long and
// come as often as they do.
func vocabulary(tb testing.TB) []string {
	tb.Helper()
	d, err := library.Load("azerbaijan-pakistan")
	if err != nil {
		tb.Fatal(err)
	}
	var words []string
	for _, c := range d.Cards.All() {
		words = append(words, strings.Fields(markup.Plain(c.Question+" "+c.Explanation))...)
	}
	return words
}

// latinDeck has cards of ten to fourteen words in front and four to eight
// behind.
func latinDeck(tb testing.TB, n int) *decks.Deck {
	words, r := vocabulary(tb), rand.New(rand.NewPCG(3, 4))
	text := func(least int) string {
		list := make([]string, least+r.IntN(5))
		for i := range list {
			list[i] = words[r.IntN(len(words))]
		}
		return strings.Join(list, " ")
	}
	d := &decks.Deck{Name: "latin.toml", ID: "latin", Title: "Latin words", Language: "en"}
	cards := make([]*decks.Card, n)
	for i := range cards {
		cards[i] = &decks.Card{
			ID: fmt.Sprintf("card-%d", i), Question: text(10) + "?", Points: 1, Body: &decks.Short{Answer: text(4)},
		}
	}
	d.Cards = decks.CardsOf(cards...)
	return d
}

func compose(tb testing.TB, list ...*decks.Deck) *render.Selection {
	tb.Helper()
	s, err := render.Compose(list, render.Options{Seed: 1})
	if err != nil {
		tb.Fatal(err)
	}
	return s
}

func a7(tb testing.TB) paper.Stock {
	tb.Helper()
	stock, err := paper.Find("a7")
	if err != nil {
		tb.Fatal(err)
	}
	return stock
}

// plainGofpdf prints the same cards as people do with gofpdf alone: one size,
// words broken by SplitText, centred cells, borders.
func plainGofpdf(w io.Writer, d *decks.Deck) error {
	pdf := gofpdf.New("P", "mm", "A4", "")
	pdf.SetAutoPageBreak(false, 0)
	pdf.AddUTF8FontFromBytes("dejavu", "", dejavusans.TTF)
	pdf.SetFont("dejavu", "", 14)
	const width, height, line = 105.0, 74.25, 6.5
	for eight := range slices.Chunk(d.Cards.List(), 8) {
		for side := range 2 {
			pdf.AddPage()
			for i, c := range eight {
				text, column := c.Question, i%2
				if side == 1 {
					text, column = c.Body.Expected()[0], 1-i%2
				}
				x, y := float64(column)*width, float64(i/2)*height
				pdf.Rect(x, y, width, height, "D")
				lines := pdf.SplitText(text, width-12)
				y += (height - line*float64(len(lines))) / 2
				for k, l := range lines {
					pdf.SetXY(x+6, y+float64(k)*line)
					pdf.CellFormat(width-12, line, l, "", 0, "C", false, 0, "")
				}
			}
		}
	}
	return pdf.Output(w)
}

// Both in one run, so that their ratio holds on any machine:
//
//	go test ./render/pdf/cards -run ^$ -bench 'Cards|Gofpdf' -benchmem
func BenchmarkCards(b *testing.B) {
	for _, n := range []int{200, 10_000, 100_000} {
		d := latinDeck(b, n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			stock := a7(b)
			for b.Loop() {
				var out bytes.Buffer
				if _, err := Flashcards(&out, compose(b, d), Options{Stock: stock, Border: true, Date: time.Unix(0, 0)}); err != nil {
					b.Fatal(err)
				}
				b.ReportMetric(float64(out.Len()), "bytes")
			}
		})
	}
}

func BenchmarkGofpdf(b *testing.B) {
	for _, n := range []int{200, 10_000} {
		d := latinDeck(b, n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				var out bytes.Buffer
				if err := plainGofpdf(&out, d); err != nil {
					b.Fatal(err)
				}
				b.ReportMetric(float64(out.Len()), "bytes")
			}
		})
	}
}
