package finish

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"
)

// Read takes the bytes that gofpdf or Write with Options.Plain wrote and cuts
// them into objects. It keeps parts of src, which must not change any more.
func Read(src []byte) (*File, error) {
	f := &File{}
	table, trailer, err := tail(src)
	if err == nil {
		err = f.cut(src[:table.at], table)
	}
	if err == nil {
		err = f.ends(trailer)
	}
	if err == nil {
		err = f.findPages()
	}
	if err != nil {
		return nil, fmt.Errorf("not a PDF file as gofpdf writes it: %w", err)
	}
	return f, nil
}

// A table is a cross-reference table: where it lies, and its lines.
type table struct {
	at    int
	lines []byte
}

// A line of a table has the object's place in ten digits and one of two marks.
// Nobody will use the number of a free object again, but its generation still
// counts one up.
const (
	lineLength = 20
	usedMark   = " 00000 n \n"
	freeMark   = " 00001 f \n"
)

// tail reads the end of the file: the cross-reference table and the trailer
// dictionary behind it.
func tail(src []byte) (table, []byte, error) {
	if !bytes.HasPrefix(src, []byte("%PDF-")) {
		return table{}, nil, errors.New(`it does not begin with "%PDF-"`)
	}
	at, err := start(src)
	if err != nil {
		return table{}, nil, err
	}
	s := scanner{text: src, at: at}
	count, err := s.tableHead()
	if err != nil {
		return table{}, nil, err
	}
	t := table{at, src[s.at : s.at+count*lineLength]}
	s.at += len(t.lines)
	trailer, err := s.trailer()
	return t, trailer, err
}

// start returns where the cross-reference table begins, as the last lines of
// the file say.
func start(src []byte) (int, error) {
	end := src[max(0, len(src)-64):]
	_, line, found := bytes.Cut(end, []byte("\nstartxref\n"))
	digits, rest, _ := bytes.Cut(line, []byte("\n"))
	if !found || string(bytes.TrimSpace(rest)) != "%%EOF" {
		return 0, errors.New("it is cut off at the end")
	}
	at, err := strconv.Atoi(string(digits))
	if err != nil || at < 0 || at >= len(src) {
		return 0, fmt.Errorf("the cross-reference table cannot be at %q", digits)
	}
	return at, nil
}

// tableHead reads the first lines of a table and returns how many follow.
func (s *scanner) tableHead() (int, error) {
	if !s.accept("xref\n0 ") {
		return 0, s.wrong("no cross-reference table")
	}
	from := s.at
	s.regular()
	count, err := strconv.Atoi(string(s.text[from:s.at]))
	if err != nil || !s.accept("\n") || count < 1 || count > (len(s.text)-s.at)/lineLength {
		return 0, s.wrong("no count of the objects")
	}
	return count, nil
}

// trailer reads the dictionary behind the table.
func (s *scanner) trailer() ([]byte, error) {
	if !s.accept("trailer\n<<") {
		return nil, s.wrong("no trailer")
	}
	from := s.at - len("<<")
	if err := s.dict(0); err != nil {
		return nil, err
	}
	return s.text[from:s.at], nil
}

// cut makes the objects. They lie before the table.
func (f *File) cut(src []byte, t table) error {
	f.objects = make([]object, len(t.lines)/lineLength)
	for n := 1; n < len(f.objects); n++ {
		line := t.lines[n*lineLength:][:lineLength]
		if string(line[10:]) == freeMark {
			continue
		}
		at, err := strconv.Atoi(string(line[:10]))
		if err != nil || at < 0 || at > len(src) || string(line[10:]) != usedMark {
			return fmt.Errorf("object %d: malformed line %q in the cross-reference table", n, line)
		}
		if f.objects[n], err = cutObject(src, at, n); err != nil {
			return fmt.Errorf("object %d: %w", n, err)
		}
	}
	return nil
}

// cutObject reads the object with a number from its place in the file.
func cutObject(src []byte, at, n int) (object, error) {
	s := scanner{text: src, at: at}
	if !s.accept(strconv.Itoa(n)) || !s.accept(" 0 obj\n") {
		return object{}, s.wrong("no such object")
	}
	s.space()
	o, err := s.object()
	if err == nil && !s.accept("endobj") {
		err = s.wrong("no end of the object")
	}
	return o, err
}

// ends reads from the trailer where the reading of a file begins.
func (f *File) ends(trailer []byte) error {
	for _, key := range []string{"Encrypt", "Prev", "XRefStm"} {
		if lookup(trailer, key) != nil {
			return fmt.Errorf("encrypted or changed files cannot be read, and this one has /%s", key)
		}
	}
	f.root = reference(lookup(trailer, "Root"))
	f.info = reference(lookup(trailer, "Info"))
	if f.dictAt(f.root) == nil {
		return errors.New("no catalogue")
	}
	return nil
}

// findPages reads the page objects from the list that gofpdf makes of them.
func (f *File) findPages() error {
	tree := f.dictAt(reference(lookup(f.dictAt(f.root), "Pages")))
	s := scanner{text: lookup(tree, "Kids")}
	if !s.accept("[") {
		return errors.New("no list of pages")
	}
	for s.space(); !s.accept("]"); s.space() {
		from := s.at
		if err := s.value(0); err != nil {
			return err
		}
		page := reference(s.text[from:s.at])
		if string(lookup(f.dictAt(page), "Type")) != "/Page" {
			return fmt.Errorf("%q is no page", s.text[from:s.at])
		}
		f.pages = append(f.pages, page)
	}
	return nil
}

// reference reads "12 0 R". It returns 0, which names no object, for all else.
func reference(text []byte) Ref {
	digits, found := bytes.CutSuffix(text, []byte(" 0 R"))
	n, err := strconv.Atoi(string(digits))
	if !found || err != nil {
		return 0
	}
	return Ref(n)
}

// dictAt returns the text of an object, if it is a dictionary and no stream.
func (f *File) dictAt(r Ref) []byte {
	o := f.object(r)
	if o == nil || o.stream != nil || !bytes.HasPrefix(o.text, []byte("<<")) {
		return nil
	}
	return o.text
}
