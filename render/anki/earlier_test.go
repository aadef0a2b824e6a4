package anki

import (
	"archive/zip"
	"bytes"
	"fmt"
	"testing"
)

// Of an earlier package only numbers count that quiz can have written.
func TestReadBeforeNumbers(t *testing.T) {
	const most = 1<<53 - 1
	for _, c := range []struct {
		id, mod int64
		isTaken bool
	}{
		{1, 1, true}, {most, most, true}, {0, 1, false}, {1, 0, false}, {-1, 1, false}, {1, -1, false}, {most + 1, 1, false}, {1, most + 1, false},
	} {
		content := archive(t, "collection.anki2", database(t, fmt.Sprintf("CREATE TABLE notes (guid, id, mod, mid, tags, flds); INSERT INTO notes VALUES ('a', %d, %d, 1, '', '')", c.id, c.mod)), Signature)
		b, err := readBefore(content)
		if err != nil || (len(b.notes) == 1) != c.isTaken {
			t.Errorf("number %d, changed at %d: %v, %v", c.id, c.mod, b, err)
		}
	}
}

// An entry may be as large as is allowed, and not a byte larger.
func TestReadEntrySize(t *testing.T) {
	const most = 2 << 20
	for size, want := range map[int]string{0: "", most: "", most + 1: "entry is larger than 2 MB"} {
		content := archive(t, "entry", make([]byte, size), Signature)
		a, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
		if err != nil {
			t.Fatal(err)
		}
		read, err := readEntry(a, "entry", most)
		if got := fmt.Sprint(err); err == nil && (want != "" || len(read) != size) || err != nil && got != want {
			t.Errorf("%d bytes: %d are read, error %v", size, len(read), err)
		}
	}
	if err := tooLarge("collection.anki2", mostUnpacked); err.Error() != "collection.anki2 is larger than 512 MB" {
		t.Errorf("error %v", err)
	}
}
