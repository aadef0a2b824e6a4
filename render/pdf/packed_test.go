package pdf

import (
	"bytes"
	"compress/zlib"
	"io"
	"slices"
	"strings"
	"testing"

	"quiz/render/layout"
	"quiz/render/paper"
	"quiz/render/pdf/finish"
)

// packedStreams are the packed streams of a document, unpacked.
func packedStreams(src []byte) (list []string) {
	for _, part := range bytes.Split(src, []byte("\nstream\n"))[1:] {
		z, err := zlib.NewReader(bytes.NewReader(part))
		if err != nil {
			continue // it is not packed, or not so
		}
		if content, err := io.ReadAll(z); err == nil {
			list = append(list, strings.TrimSpace(string(content)))
		}
	}
	return list
}

// A document that is packed has the pages of the one that is not.
func TestPackedShowsTheSame(t *testing.T) {
	p := newPress()
	write := func(plain bool) []byte {
		d := New(Options{Fonts: p.fonts, Plain: plain})
		for n, text := range []string{"one", "two"} {
			d.Draw(&layout.Page{Sheet: n + 1, Width: 100 * paper.Millimetre, Height: 100 * paper.Millimetre, Areas: []layout.Area{p.area(n+1, words(text))}})
		}
		var b bytes.Buffer
		if err := d.Write(&b); err != nil {
			t.Fatal(err)
		}
		return b.Bytes()
	}
	file, err := finish.Read(write(true))
	if err != nil {
		t.Fatal(err)
	}
	packed := packedStreams(write(false))
	for i, page := range file.Pages() {
		_, content, _ := strings.Cut(string(file.Get(file.Entry(page, "Contents"))), "\nstream\n")
		content = strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(content), "endstream"))
		if !strings.Contains(content, ">>BDC") || !slices.Contains(packed, content) {
			t.Errorf("page %d is lost: %q", i+1, content)
		}
	}
}
