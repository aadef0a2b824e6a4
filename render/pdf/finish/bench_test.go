package finish

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"
)

// bookSource returns what gofpdf writes for a book of cards: page streams of
// 2.5 kB that hardly resemble each other.
func bookSource(pages int) []byte {
	var kids strings.Builder
	objects := make([]string, 2, 2*pages+4)
	seed := uint32(1)
	for n := range pages {
		fmt.Fprintf(&kids, "%d 0 R ", 3+2*n)
		var b strings.Builder
		for b.Len() < 2480 {
			seed = seed*1664525 + 1013904223
			fmt.Fprintf(&b, "BT /F1 12 Tf %d.%02d %d.50 Td [<%04X%04X> %d <%04X>] TJ ET\n",
				seed>>8%600, seed>>4%100, seed>>12%800, seed>>16%300, seed>>20%300, seed>>9%90, seed>>10%300)
		}
		objects = append(objects,
			fmt.Sprintf("<</Type /Page\n/Parent 1 0 R\n/MediaBox [0 0 595.28 841.89]\n/Resources 2 0 R\n/Contents %d 0 R>>", 4+2*n),
			fmt.Sprintf("<</Length %d>>\nstream\n%s\nendstream", b.Len(), b.String()))
	}
	objects[0] = fmt.Sprintf("<</Type /Pages\n/Kids [%s]\n/Count %d\n/MediaBox [0 0 595.28 841.89]\n>>", kids.String(), pages)
	objects[1] = "<<\n/ProcSet [/PDF /Text]\n>>"
	return shaped(append(objects, "<<\n/Producer (x)\n>>", "<<\n/Type /Catalog\n/Pages 1 0 R\n>>")...)
}

// tag adds as many small objects as a structure tree has.
func tag(f *File, elements int) {
	pages := f.Pages()
	var body []byte
	for n := range elements {
		page := pages[n*len(pages)/elements]
		body = fmt.Appendf(body[:0], "<</Type /StructElem/S /P/P %d 0 R/Pg %d 0 R/K %d>>", 2+n/3, int(page), n%16)
		f.Add(body)
	}
	for n, page := range pages {
		f.Insert(page, fmt.Sprintf("/StructParents %d/Tabs /S", n))
	}
}

func BenchmarkBook(b *testing.B) {
	src := bookSource(25_000)
	b.Run("read", func(b *testing.B) {
		b.ReportAllocs()
		b.SetBytes(int64(len(src)))
		for b.Loop() {
			mustRead(b, src)
		}
	})
	b.Run("change", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			b.StopTimer()
			f := mustRead(b, src)
			b.StartTimer()
			tag(f, 300_000)
		}
	})
	f := mustRead(b, src)
	tag(f, 300_000)
	size := len(mustWrite(b, f, Options{}))
	for name, o := range map[string]Options{"write": {}, "plain": {Plain: true}} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(src)))
			for b.Loop() {
				if err := f.Write(io.Discard, o); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(size), "packed-B")
		})
	}
}

// A deck for one lesson must not pay for the book's machinery.
func BenchmarkLesson(b *testing.B) {
	src := bookSource(50)
	b.ReportAllocs()
	for b.Loop() {
		f := mustRead(b, src)
		tag(f, 600)
		var out bytes.Buffer
		if err := f.Write(&out, Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
