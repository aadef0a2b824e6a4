package finish

import (
	"fmt"
	"testing"
)

func TestObjects(t *testing.T) {
	f := mustRead(t, shaped(small()...))
	f.Set(2, []byte(" \n<</A 1 0 R>>\n"))
	f.Insert(2, "/B [1 2]/C 3")
	f.Insert(2, "/B (new)")
	f.Insert(6, "\n/Names 2 0 R\n")
	f.Insert(4, "/Length 5/X 1")
	reserved := f.Reserve()
	added := f.Add([]byte(reserved.String()))
	stream := f.AddStream("/S/A", []byte("data\n"))
	packed := f.Reserve()
	f.SetPacked(packed, "/Filter/ASCIIHexDecode", []byte("616263>"))
	again := f.Add(f.Get(4))
	for _, c := range []struct {
		r    Ref
		want string
	}{
		{-1, ""},
		{0, ""},
		{2, "<</A 1 0 R/C 3/B (new)>>"},
		{3, "<</Type /Page\n/Parent 1 0 R\n/Resources 2 0 R\n/Contents 4 0 R>>"},
		{4, "<</X 1/Length 17>>\nstream\n0 0 50 50 re f Q\n\nendstream"},
		{6, "<<\n/Type /Catalog\n/Pages 1 0 R\n\n\n/Names 2 0 R\n>>"},
		{reserved, ""},
		{added, "7 0 R"},
		{stream, "<</S/A/Length 5>>\nstream\ndata\n\nendstream"},
		{packed, "<</Filter/ASCIIHexDecode/Length 7>>\nstream\n616263>\nendstream"},
		{again, "<</X 1/Length 17>>\nstream\n0 0 50 50 re f Q\n\nendstream"},
		{again + 1, ""},
	} {
		if got := string(f.Get(c.r)); got != c.want {
			t.Errorf("object %d: got %q, want %q", c.r, got, c.want)
		}
	}
	drop(f, 2)
	if got := f.Get(2); got != nil {
		t.Errorf("dropped object is %q", got)
	}
}

// Texts that were given or returned are the caller's; neighbours in an arena
// must not flow into each other.
func TestTextsAreApart(t *testing.T) {
	f := mustRead(t, shaped(small()...))
	body := []byte("<</A 1>>")
	first := f.Add(body)
	second := f.Add([]byte("(second)"))
	copy(body, "xxxxxxxx")
	for _, r := range []Ref{first, 3} {
		_ = append(f.Get(r), "overflow"...)
	}
	big := f.Add(fmt.Appendf(nil, "(%0*d)", chunk, 7))
	for _, c := range []struct {
		r    Ref
		want string
	}{
		{first, "<</A 1>>"},
		{second, "(second)"},
		{4, small()[3]},
		{big, fmt.Sprintf("(%0*d)", chunk, 7)},
	} {
		if got := string(f.Get(c.r)); got != c.want {
			t.Errorf("object %d: got %q, want %q", c.r, got, c.want)
		}
	}
}

// A wrong call is told when the file is written, and only the first.
func TestWrongCalls(t *testing.T) {
	for _, c := range []struct {
		call func(f *File)
		want string
	}{
		{func(f *File) { f.Set(7, []byte("1")) }, "object 7: there is no such object; Reserve or Add makes one"},
		{func(f *File) { f.Set(0, []byte("1")) }, "object 0: there is no such object; Reserve or Add makes one"},
		{func(f *File) { f.SetStream(9, "", nil) }, "object 9: there is no such object; Reserve or AddStream makes one"},
		{func(f *File) { f.Add(nil) }, "object 7: no PDF object at byte 0"},
		{func(f *File) { f.Add([]byte("[1 2")) }, "object 7: no PDF object at byte 4"},
		{func(f *File) { f.Add([]byte("<</A 1>> 2")) }, "object 7: more than one object at byte 9"},
		{func(f *File) { f.Add([]byte("<</A (>>")) }, "object 7: string without end at byte 8"},
		{func(f *File) { f.AddStream("/A", nil) }, "object 7: no PDF object at byte 4"},
		{func(f *File) { f.AddStream("/A 1>><<", nil) }, "object 7: more than one object at byte 8"},
		{func(f *File) { f.AddStream("/A 1 %", nil) }, "object 7: no key of a dictionary at byte 10"},
		{func(f *File) { f.Insert(7, "/A 1") }, "object 7: entries can be inserted into a dictionary only"},
		{func(f *File) { f.Insert(f.Add([]byte("[]")), "/A 1") }, "object 7: entries can be inserted into a dictionary only"},
		{func(f *File) { f.Insert(f.Reserve(), "/A 1") }, "object 7: entries can be inserted into a dictionary only"},
		{func(f *File) { f.Insert(3, "A 1") }, "object 3: no key of a dictionary at byte 2"},
		{func(f *File) { f.Insert(3, "/A 1>>\nstream\n\nendstream") }, "object 3: stream with the length \"\"; it must be a number"},
		{func(f *File) { f.Insert(3, "/Length 1>>\nstream\nx\nendstream %") }, "object 3: a stream where entries of a dictionary should be"},
		{func(f *File) { f.Reserve(); f.Reserve() }, "object 7 was reserved but never set"},
		{func(f *File) { drop(f, f.Root()) }, "the catalogue is gone; a PDF file cannot do without"},
		{func(f *File) { f.Set(7, nil); f.Set(8, nil) }, "object 7: there is no such object; Reserve or Add makes one"},
	} {
		f := mustRead(t, shaped(small()...))
		c.call(f)
		for _, o := range []Options{{}, {Plain: true}} {
			if err := f.Write(nil, o); fmt.Sprint(err) != c.want {
				t.Errorf("got %v, want %s", err, c.want)
			}
		}
	}
}

func TestSetToUnicode(t *testing.T) {
	f := mustRead(t, document(t, 1, false))
	cmap := ToUnicode([]uint16{'A'}, func(uint16) string { return "AA" })
	fonts := f.Fonts()
	if err := f.SetToUnicode(fonts["w01"], cmap); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]bool{"w01": true, "deja vuB": false} {
		r := reference(lookup(f.Get(fonts[name]), "ToUnicode"))
		got := string(f.Get(r)) == fmt.Sprintf("<</Length %d>>\nstream\n%s\nendstream", len(cmap), cmap)
		if got != want {
			t.Errorf("font %s has the new map: %v, want %v", name, got, want)
		}
	}
	err := f.SetToUnicode(f.Root(), cmap)
	if want := "object " + f.Root().String() + " is no font with a text map; Fonts tells which are"; fmt.Sprint(err) != want {
		t.Errorf("got %v, want %s", err, want)
	}
}

// drop makes the number of an object free, as a file that is read may have it.
func drop(f *File, r Ref) { f.objects[r] = object{} }

// A value is replaced where it stands; what is not there cannot be.
func TestReplace(t *testing.T) {
	f := mustRead(t, shaped(small()...))
	r := f.Add([]byte("<</A /one/B <</A 1>> /C(x)>>"))
	f.Replace(r, "A", "/two")
	f.Replace(r, "B", "[1 2]")
	if got, want := string(f.Get(r)), "<</A /two/B [1 2] /C(x)>>"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	f.Replace(r, "D", "1")
	if err := f.Write(nil, Options{}); err == nil || err.Error() != fmt.Sprintf(`object %d: there is no entry "D" to be replaced`, r) {
		t.Error(err)
	}
}

// Entry follows a reference, and a list that begins with one.
func TestEntry(t *testing.T) {
	f := mustRead(t, shaped(small()...))
	r := f.Add([]byte("<</A 3 0 R/B [4 0 R 5 0 R]/C [ 6 0 R ]/D 7/E []/F [1 0]/G <</A 2 0 R>>>>"))
	for key, want := range map[string]Ref{"A": 3, "B": 4, "C": 6, "D": 0, "E": 0, "F": 0, "G": 0, "H": 0} {
		if got := f.Entry(r, key); got != want {
			t.Errorf("/%s leads to %d, want %d", key, got, want)
		}
	}
	if got := f.Entry(-1, "A"); got != 0 {
		t.Errorf("an object that is not there leads to %d", got)
	}
}
