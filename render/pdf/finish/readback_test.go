package finish

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// A readObject is an object as a reader of the finished file finds it.
type readObject struct {
	body string // of a stream, its dictionary without length
	data string // of a stream, as it is in the file
}

var (
	lengthEntry = regexp.MustCompile(`/Length (\d+)>>$`)
	widthsEntry = regexp.MustCompile(`/W \[1 (\d) (\d)\]`)
	headNumber  = regexp.MustCompile(`^(\d+) 0 obj\n`)
	numberEntry = func(key string) *regexp.Regexp { return regexp.MustCompile("/" + key + ` (\d+)`) }
)

// readBack reads a finished file by its cross-reference stream. It shares
// nothing with the code that wrote it.
func readBack(t *testing.T, file []byte) map[int]readObject {
	t.Helper()
	_, end, _ := strings.Cut(string(file[len(file)-40:]), "startxref\n")
	start := atoi(t, strings.TrimSuffix(end, "\n%%EOF\n"))
	number, xref := streamAt(t, file, start)
	xref = unpack(t, xref)
	columns := atoi(t, numberEntry("Columns").FindStringSubmatch(xref.body)[1])
	rows := unpredict(t, xref.data, columns)
	if size := atoi(t, numberEntry("Size").FindStringSubmatch(xref.body)[1]); size != len(rows) || number != size-1 {
		t.Fatalf("cross-reference stream %d of %d rows has /Size %d", number, len(rows), size)
	}
	widths := widthsEntry.FindStringSubmatch(xref.body)
	found := map[int]readObject{}
	containers := map[int]readObject{}
	for n, row := range rows {
		split := 1 + atoi(t, widths[1])
		at, index := bigEndian(row[1:split]), bigEndian(row[split:])
		switch row[0] {
		case 1:
			got, o := streamAt(t, file, at)
			if got != n {
				t.Fatalf("at %d is object %d, want %d", at, got, n)
			}
			if !strings.Contains(o.body, "/Type /ObjStm") && !strings.Contains(o.body, "/Type /XRef") {
				found[n] = o
			}
		case 2:
			if _, known := containers[at]; !known {
				_, packed := streamAt(t, file, bigEndian(rows[at][1:split]))
				containers[at] = unpack(t, packed)
			}
			found[n] = member(t, containers[at], n, index)
		}
	}
	return found
}

// streamAt reads the stream object at a byte of the file.
func streamAt(t *testing.T, file []byte, at int) (int, readObject) {
	t.Helper()
	head := headNumber.FindSubmatch(file[at:])
	if head == nil {
		t.Fatalf("no object at %d", at)
	}
	rest := file[at+len(head[0]):]
	dict, data, found := bytes.Cut(rest, []byte("\nstream\n"))
	length := lengthEntry.FindSubmatch(dict)
	if !found || length == nil {
		t.Fatalf("object %s is no stream", head[1])
	}
	n := atoi(t, string(length[1]))
	if !bytes.HasPrefix(data[n:], []byte("\nendstream\nendobj\n")) {
		t.Fatalf("object %s: wrong length %d", head[1], n)
	}
	o := readObject{string(dict[:len(dict)-len(length[0])]), string(data[:n])}
	return atoi(t, string(head[1])), o
}

// unpack undoes what Write did to a plain stream.
func unpack(t *testing.T, o readObject) readObject {
	t.Helper()
	body, packed := strings.CutSuffix(o.body, "/Filter /FlateDecode")
	if !packed {
		t.Fatalf("stream %q is not compressed", o.body)
	}
	return readObject{body, inflate(t, o.data)}
}

// member reads an object out of an object stream.
func member(t *testing.T, container readObject, number, index int) readObject {
	t.Helper()
	first := atoi(t, numberEntry("First").FindStringSubmatch(container.body)[1])
	count := atoi(t, numberEntry("N").FindStringSubmatch(container.body)[1])
	heads := strings.Fields(container.data[:first])
	if len(heads) != 2*count || atoi(t, heads[2*index]) != number {
		t.Fatalf("object %d is not at %d of an object stream", number, index)
	}
	from, to := atoi(t, heads[2*index+1]), len(container.data)-first
	if index+1 < count {
		to = atoi(t, heads[2*index+3])
	}
	return readObject{body: strings.TrimSuffix(container.data[first+from:first+to], "\n")}
}

func unpredict(t *testing.T, data string, columns int) [][]byte {
	t.Helper()
	if len(data)%(columns+1) != 0 {
		t.Fatalf("%d bytes are no rows of %d", len(data), columns)
	}
	var rows [][]byte
	above := make([]byte, columns)
	for ; data != ""; data = data[columns+1:] {
		if data[0] != 2 {
			t.Fatalf("predictor %d", data[0])
		}
		row := []byte(data[1 : columns+1])
		for i := range row {
			row[i] += above[i]
		}
		rows, above = append(rows, row), row
	}
	return rows
}

func inflate(t *testing.T, data string) string {
	t.Helper()
	z, err := zlib.NewReader(strings.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	plain, err := io.ReadAll(z)
	if err != nil {
		t.Fatal(err)
	}
	return string(plain)
}

func bigEndian(b []byte) int {
	n := 0
	for _, c := range b {
		n = n<<8 | int(c)
	}
	return n
}

func atoi(t *testing.T, s string) int {
	t.Helper()
	n, err := strconv.Atoi(s)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// sameObjects compares a finished file with the objects that went into it.
func sameObjects(t *testing.T, f *File, file []byte) {
	t.Helper()
	found := readBack(t, file)
	for n := 1; n < len(f.objects); n++ {
		got, there := found[n]
		want := f.Get(Ref(n))
		if there != (want != nil) {
			t.Fatalf("object %d: found is %v, want %q", n, there, want)
		}
		text := got.body
		if s := f.objects[n].stream; s != nil {
			if !s.asIs && !bytes.Contains(f.objects[n].text, []byte("/Filter")) {
				got = unpack(t, got)
			}
			text = fmt.Sprintf("%s/Length %d>>\nstream\n%s\nendstream", got.body, len(got.data), got.data)
		}
		if text != string(want) {
			t.Fatalf("object %d:\ngot  %.300q\nwant %.300q", n, text, want)
		}
	}
	if extra := len(found) - count(f); extra != 0 {
		t.Errorf("%d objects too many", extra)
	}
}

// count returns how many objects a file has.
func count(f *File) int {
	streams, bodies := f.split()
	return len(streams) + len(bodies)
}
