package finish

import (
	"bytes"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
)

func TestReadGofpdf(t *testing.T) {
	for _, compress := range []bool{false, true} {
		src := document(t, 7, compress)
		f := mustRead(t, src)
		// The attached file comes first, then the pages with their texts.
		if got, want := fmt.Sprint(f.Pages()), "[5 0 R 7 0 R 9 0 R 11 0 R 13 0 R 15 0 R 17 0 R]"; got != want {
			t.Errorf("pages %s, want %s", got, want)
		}
		if !bytes.Contains(f.Get(f.Root()), []byte("/Type /Catalog")) {
			t.Errorf("catalogue %q", f.Get(f.Root()))
		}
		if !bytes.Contains(f.Get(f.Info()), []byte("/CreationDate (D:19700101000000)")) {
			t.Errorf("info %q", f.Get(f.Info()))
		}
		fonts := f.Fonts()
		if got := fmt.Sprint(slices.Sorted(maps.Keys(fonts))); got != "[deja vuB w01]" {
			t.Errorf("fonts %s", got)
		}
	}
}

// Each object is the text between its first and its last line.
func TestReadKeepsObjects(t *testing.T) {
	src := document(t, 3, false)
	f := mustRead(t, src)
	lines := regexp.MustCompile(`(?m)^(\d{10}) 00000 n $`).FindAllSubmatch(src, -1)
	if len(lines) != count(f) || len(lines) < 30 {
		t.Fatalf("%d objects, want %d", count(f), len(lines))
	}
	for i, line := range lines {
		n := i + 1
		text := string(src[atoi(t, string(line[1])):])
		text = strings.TrimPrefix(text, fmt.Sprintf("%d 0 obj\n", n))
		if f.objects[n].stream == nil {
			if got := string(f.Get(Ref(n))); !strings.HasPrefix(text, got+"\nendobj\n") {
				t.Errorf("object %d: got %.200q, want %.200q", n, got, text)
			}
			continue
		}
		data := string(f.objects[n].stream.data)
		dict := string(f.objects[n].text)
		if got := dict + "\nstream\n" + data + "\nendstream\nendobj\n"; !strings.HasPrefix(strings.Replace(text, "\n\nstream", "\nstream", 1), got) {
			t.Errorf("object %d: got %.200q, want %.200q", n, got, text)
		}
	}
}

func TestReadTruncated(t *testing.T) {
	src := document(t, 3, false)
	for n := 0; n < len(src)-1; n += 97 {
		if _, err := Read(src[:n]); err == nil {
			t.Errorf("%d of %d bytes were read", n, len(src))
		}
	}
}

// What is read from a damaged file can be written, or tells why not.
func TestReadDamaged(t *testing.T) {
	src := shaped(small()...)
	for i := range src {
		for k := range 2 {
			damaged := bytes.Clone(src)
			damaged[i] = " 9>/\xff"[(i+2*k)%5]
			if f, err := Read(damaged); err == nil {
				again(t, f)
			}
		}
	}
}

// again writes a file in both forms and compares what comes of it.
func again(t *testing.T, f *File) {
	t.Helper()
	var plain, packed bytes.Buffer
	if err := f.Write(&plain, Options{Plain: true}); err != nil {
		t.Fatalf("Write after Read: %v", err)
	}
	if err := f.Write(&packed, Options{}); err != nil {
		t.Fatalf("Write after Read: %v", err)
	}
	g, err := Read(plain.Bytes())
	if err != nil {
		t.Fatalf("Read after Write: %v\n%q", err, plain.Bytes())
	}
	if len(f.objects) != len(g.objects) || f.Root() != g.Root() || !slices.Equal(f.Pages(), g.Pages()) {
		t.Fatalf("the second reading differs")
	}
	for n := range f.objects {
		if first, second := f.Get(Ref(n)), g.Get(Ref(n)); !bytes.Equal(first, second) {
			t.Fatalf("object %d:\nfirst  %q\nsecond %q", n, first, second)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add(shaped(small()...))
	f.Add(mustWrite(f, mustRead(f, shaped(small()...)), Options{Plain: true}))
	f.Add([]byte("%PDF-1.3\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n"))
	for _, c := range malformed() {
		f.Add(c.src)
	}
	f.Fuzz(func(t *testing.T, src []byte) {
		if file, err := Read(src); err == nil {
			again(t, file)
		}
	})
}

type malformedFile struct {
	src  []byte
	want string
}

// malformed returns files that cannot be read, with what Read says of them.
func malformed() []malformedFile {
	// with replaces one object of the small document.
	with := func(n int, body string) []byte {
		objects := small()
		objects[n-1] = body
		return shaped(objects...)
	}
	// but replaces a text in its file.
	but := func(old, new string) []byte {
		return bytes.Replace(shaped(small()...), []byte(old), []byte(new), 1)
	}
	return []malformedFile{
		{nil, `it does not begin with "%PDF-"`},
		{[]byte("%PDF-1.3\n"), `it is cut off at the end`},
		{but("%%EOF", "%%EOX"), `it is cut off at the end`},
		{but("startxref\n4", "startxref\n-"), `the cross-reference table cannot be at "-28"`},
		{but("startxref\n4", "startxref\n9"), `the cross-reference table cannot be at "928"`},
		{but("startxref\n4", "startxref\n3"), `no cross-reference table at byte 328`},
		{but("xref\n0 7", "xref\n0 x"), `no count of the objects at byte 436`},
		{but("xref\n0 7", "xref\n0 9"), `no trailer at byte 617`},
		{but("xref\n0 7", "xref\n0 0"), `no count of the objects at byte 437`},
		{but("trailer", "Trailer"), `no trailer at byte 577`},
		{but("/Info 5", "/Info ("), `string without end at byte 643`},
		{but("/Root 6", "/Root 1"), `no list of pages`},
		{but("/Root 6", "/Root 9"), `no catalogue`},
		{but("/Size", "/Prev"), `encrypted or changed files cannot be read, and this one has /Prev`},
		{but("/Info", "/Encrypt 1/Info"), `encrypted or changed files cannot be read, and this one has /Encrypt`},
		{but("0000000009", "0000000008"), `object 1: no such object at byte 8`},
		{but("0000000009", "9999999999"), `object 1: malformed line "9999999999 00000 n \n" in the cross-reference table`},
		{but("00000 n", "00001 n"), `object 1: malformed line "0000000009 00001 n \n" in the cross-reference table`},
		{with(2, "<</A [1 2>>"), `object 2: no PDF object at byte 107`},
		{with(2, "<</A (1 2>>"), `object 2: string without end at byte 412`},
		{with(2, "<</A <12 >"), `object 2: no key of a dictionary at byte 109`},
		{with(2, "<</A <1x>>>"), `object 2: no hex digit at byte 105`},
		{with(2, "<</A 1"), `object 2: no key of a dictionary at byte 105`},
		{with(2, "<<1 2>>"), `object 2: no key of a dictionary at byte 100`},
		{with(2, "NaN"), `object 2: no PDF object at byte 98`},
		{with(2, "1 2"), `object 2: no end of the object at byte 100`},
		{with(2, strings.Repeat("[", 70)+strings.Repeat("]", 70)), `object 2: brackets too deep at byte 163`},
		{with(4, "<</Length 99999>>\nstream\n\nendstream"), `object 4: stream of 99999 bytes, but only 170 are left`},
		{with(4, "<</Length 5 0 R>>\nstream\n\nendstream"), `object 4: stream with the length "5 0 R"; it must be a number`},
		{with(4, "<<>>\nstream\n\nendstream"), `object 4: stream with the length ""; it must be a number`},
		{with(4, "<</Length 3>>\nstream\nabcd\nendstream"), `object 4: no end of the stream at byte 243`},
		{with(1, "<</Kids 3>>"), `no list of pages`},
		{with(1, "<</Kids [3 0 R 2 0 R]>>"), `"2 0 R" is no page`},
		{with(6, "<</Pages 9 0 R>>"), `no list of pages`},
		{with(6, "[]"), `no catalogue`},
	}
}

func TestReadMalformed(t *testing.T) {
	for i, c := range malformed() {
		_, err := Read(c.src)
		got := strings.TrimPrefix(fmt.Sprint(err), "not a PDF file as gofpdf writes it: ")
		if got != c.want {
			t.Errorf("case %d: got %s, want %s", i, got, c.want)
		}
	}
}
