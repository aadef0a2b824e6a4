package finish

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"quiz/decks/shuffle"
)

// change does with a document what a caller may, in an order that follows
// from a seed.
func change(f *File, seed uint64, calls int) {
	s := shuffle.New(seed, "change")
	f.Insert(f.Root(), "/Lang (az)/MarkInfo <</Marked true>>")
	for n := range calls {
		switch s.Below(6) {
		case 0, 1:
			f.Add(fmt.Appendf(nil, "<</Type /StructElem/S /P/K %d/T %s>>", n, Text(noise(s))))
		case 2:
			f.AddStream("/X "+Name(noise(s)), []byte(noise(s)))
		case 3:
			f.SetPacked(f.Reserve(), "/Y "+Text(noise(s)), []byte(noise(s)))
		case 4:
			f.Insert(f.Pages()[s.Below(len(f.Pages()))], fmt.Sprintf("/StructParents %d", n))
		case 5:
			drop(f, f.Add(fmt.Appendf(nil, "[%d]", n)))
		}
	}
}

// noise returns a short string of any bytes.
func noise(s *shuffle.Source) string {
	b := make([]byte, s.Below(30))
	for i := range b {
		b[i] = byte(s.Below(256))
	}
	return string(b)
}

func TestRoundTrip(t *testing.T) {
	src := document(t, 5, false)
	for seed := range uint64(12) {
		f := mustRead(t, src)
		change(f, seed, 50*int(seed))
		sameObjects(t, f, mustWrite(t, f, Options{}))
		again(t, f)
	}
}

// Around the size of an object stream, and of the window of the compressor.
func TestRoundTripSizes(t *testing.T) {
	for _, n := range []int{0, 1, perStream - 5, perStream - 4, 2*perStream - 5, 2*perStream - 4, window + 1, 5000} {
		f := mustRead(t, shaped(small()...))
		for i := range n {
			if n > perStream && n <= window+1 {
				f.AddStream("", fmt.Appendf(nil, "stream %d", i))
			} else {
				f.Add(fmt.Appendf(nil, "(%d)", i))
			}
		}
		f.AddStream("/Big true", bytes.Repeat([]byte("big picture "), 30_000))
		f.AddStream("", nil)
		sameObjects(t, f, mustWrite(t, f, Options{}))
	}
}

// A window full of bytes rather than streams.
func TestRoundTripBigStreams(t *testing.T) {
	f := mustRead(t, shaped(small()...))
	s := shuffle.New(1, "big")
	for range 5 {
		data := make([]byte, 600_000)
		for i := range data {
			data[i] = byte(s.Uint64() >> 60)
		}
		f.AddStream("", data)
	}
	sameObjects(t, f, mustWrite(t, f, Options{}))
}

func TestWriteIsDeterministic(t *testing.T) {
	src := document(t, 20, false)
	seen := map[[sha256.Size]byte]bool{}
	for _, processors := range []int{1, 2, 3, 16} {
		before := runtime.GOMAXPROCS(processors)
		for range 3 {
			f := mustRead(t, src)
			change(f, 1, 1000)
			for range 2 {
				seen[sha256.Sum256(mustWrite(t, f, Options{}))] = true
			}
		}
		runtime.GOMAXPROCS(before)
	}
	if len(seen) != 1 {
		t.Errorf("%d different files", len(seen))
	}
}

// The identifier tells files apart.
func TestWriteID(t *testing.T) {
	f := mustRead(t, shaped(small()...))
	id := func() string {
		_, after, _ := strings.Cut(string(mustWrite(t, f, Options{Plain: true})), "/ID ")
		return after[:len("[<0123456789ABCDEF0123456789ABCDEF> <0123456789ABCDEF0123456789ABCDEF>]")]
	}
	first := id()
	if f.Insert(5, "/Subject (x)"); id() == first {
		t.Errorf("two files with the identifier %s", first)
	}
}

const plainFile = `%PDF-1.4
%` + "\xe2\xe3\xcf\xd3" + `
1 0 obj
<</Type /Pages
/Kids [3 0 R ]
/Count 1
/MediaBox [0 0 200 100]
>>
endobj
3 0 obj
<</Type /Page
/Parent 1 0 R

/Contents 4 0 R/Resources <<>>>>
endobj
4 0 obj
<</Length 17>>
stream
0 0 50 50 re f Q

endstream
endobj
6 0 obj
<<
/Type /Catalog
/Pages 1 0 R
/Names <<
/EmbeddedFiles << /Names [
  
] >>
>>
>>
endobj
7 0 obj
<</Filter/ASCIIHexDecode/Length 3>>
stream
61>
endstream
endobj
xref
0 8
0000000002 65535 f 
0000000015 00000 n 
0000000005 00001 f 
0000000096 00000 n 
0000000173 00000 n 
0000000000 00001 f 
0000000238 00000 n 
0000000335 00000 n 
trailer
<</Size 8/Root 6 0 R/ID [<ID> <ID>]>>
startxref
407
%%EOF
`

func TestWritePlain(t *testing.T) {
	f := mustRead(t, shaped(small()...))
	f.Insert(3, "/Resources <<>>")
	f.SetPacked(f.Reserve(), "/Filter/ASCIIHexDecode", []byte("61>"))
	drop(f, 2)
	drop(f, f.Info())
	got := string(mustWrite(t, f, Options{Version: "1.4", Plain: true}))
	body, _, _ := strings.Cut(got, "xref\n")
	id := fmt.Sprintf("%X", sha256.Sum256([]byte(body)))[:32]
	if want := strings.ReplaceAll(plainFile, "ID>", id+">"); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	again(t, f)
}

func TestVersions(t *testing.T) {
	for _, c := range []struct {
		o    Options
		want string
	}{
		{Options{}, "1.7"},
		{Options{Version: "1.5"}, "1.5"},
		{Options{Version: "2.0"}, "2.0"},
		{Options{Version: "1.3", Plain: true}, "1.3"},
		{Options{Version: "1.4"}, "PDF version 1.4 has no object streams; take 1.5 or later"},
		{Options{Version: "1.8"}, `there is no PDF version "1.8"; take 1.7`},
		{Options{Version: "1.7\n"}, `there is no PDF version "1.7\n"; take 1.7`},
		{Options{Version: "2"}, `there is no PDF version "2"; take 1.7`},
	} {
		f := mustRead(t, shaped(small()...))
		var b bytes.Buffer
		err := f.Write(&b, c.o)
		got := fmt.Sprint(err)
		if err == nil {
			got = strings.TrimPrefix(b.String()[:8], "%PDF-")
		}
		if got != c.want {
			t.Errorf("%+v: got %s, want %s", c.o, got, c.want)
		}
	}
}

var errFull = errors.New("disk full")

// A fullDisk takes so many bytes and no more.
type fullDisk int

func (d *fullDisk) Write(p []byte) (int, error) {
	if *d -= fullDisk(len(p)); *d < 0 {
		return 0, errFull
	}
	return len(p), nil
}

func TestWriteFails(t *testing.T) {
	f := mustRead(t, document(t, 3, false))
	f.SetPacked(f.Reserve(), "", make([]byte, 3*chunk))
	for _, o := range []Options{{}, {Plain: true}} {
		size := len(mustWrite(t, f, o))
		for _, room := range []int{0, 1, chunk, size / 2, size - 1} {
			disk := fullDisk(room)
			if err := f.Write(&disk, o); err != errFull {
				t.Errorf("%d of %d bytes: error %v", room, size, err)
			}
		}
	}
}

// qpdf, where there is one, finds no fault with any form of the file.
func TestQpdf(t *testing.T) {
	qpdf, err := exec.LookPath("qpdf")
	if err != nil {
		t.Log("no qpdf here to ask")
		return
	}
	for _, pages := range []int{1, 40} {
		f := mustRead(t, document(t, pages, false))
		change(f, uint64(pages), 500)
		f.Insert(f.Root(), "/Metadata "+f.AddStream("/Type /Metadata/Subtype /XML", []byte("<x/>")).String())
		for i, o := range []Options{{}, {Version: "2.0"}, {Plain: true}, {Version: "1.4", Plain: true}} {
			name := filepath.Join(t.TempDir(), fmt.Sprintf("%d-%d.pdf", pages, i))
			if err := os.WriteFile(name, mustWrite(t, f, o), 0o600); err != nil {
				t.Fatal(err)
			}
			out, err := exec.Command(qpdf, "--check", name).CombinedOutput()
			if err != nil || bytes.Contains(out, []byte("WARNING")) {
				t.Errorf("%d pages, %+v: %v\n%s", pages, o, err, out)
			}
		}
	}
}
