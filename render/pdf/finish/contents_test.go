package finish

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"runtime"
	"testing"
	"time"
)

// Pages that are deflated beside one another come out in the order in which
// they went in, each whole; and nothing goes on waiting.
func TestContents(t *testing.T) {
	before := runtime.NumGoroutine()
	small, plain := NewContents(false), NewContents(true)
	buffer := make([]byte, 0, 100)
	for n := range 500 {
		buffer = fmt.Appendf(buffer[:0], "page %d %0*d", n, n%60, 0)
		small.Add(buffer)
		plain.Add(buffer)
	}
	for _, c := range []*Contents{small, plain} {
		c.Close()
		c.Close()
	}
	for n, page := range small.Pages() {
		z, err := zlib.NewReader(bytes.NewReader(page))
		if err != nil {
			t.Fatal(err)
		}
		if got, err := io.ReadAll(z); err != nil || !bytes.Equal(got, plain.Pages()[n]) || !bytes.HasPrefix(got, fmt.Appendf(nil, "page %d ", n)) {
			t.Errorf("page %d is %q, %v, want %q", n, got, err, plain.Pages()[n])
		}
	}
	if len(small.Pages()) != 500 || len(plain.Pages()) != 500 {
		t.Errorf("%d and %d pages, want 500", len(small.Pages()), len(plain.Pages()))
	}
	for range 100 {
		if runtime.NumGoroutine() <= before {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Errorf("%d goroutines were, %d are", before, runtime.NumGoroutine())
}
