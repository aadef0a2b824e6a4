package safefile

import (
	"bytes"
	"strings"
	"testing"
	"testing/iotest"
)

// Bytes are found wherever they stand, also where one reading ends.
func TestHolds(t *testing.T) {
	want := []byte("<signature>")
	for _, before := range []int{0, 1, 1<<16 - 20, 1<<16 - 5, 1<<16 - 1, 1 << 16, 3<<16 - 12} {
		text := strings.Repeat("x", before) + string(want) + "rest"
		if !Holds(strings.NewReader(text), want) || !Holds(iotest.HalfReader(strings.NewReader(text)), want) {
			t.Errorf("not found behind %d bytes", before)
		}
		if text = strings.Replace(text, "nature", "nal", 1); Holds(strings.NewReader(text), want) {
			t.Errorf("found behind %d bytes where it is not", before)
		}
	}
	if Holds(bytes.NewReader(nil), want) {
		t.Error("found in nothing")
	}
}
