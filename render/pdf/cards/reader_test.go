package cards

import (
	"strings"
	"testing"

	"quiz/render/pdf/finish"
)

// A readFile is a plain document as a reader of PDF finds it.
type readFile struct {
	t    testing.TB
	file *finish.File
	maps map[string]map[string]string // of each font: code to text
}

func read(t testing.TB, src []byte) *readFile {
	t.Helper()
	file, err := finish.Read(src)
	if err != nil {
		t.Fatal(err)
	}
	f := &readFile{t: t, file: file, maps: map[string]map[string]string{}}
	resources := f.dict(f.dict(file.Pages()[0])["Resources"])
	for font, ref := range f.dict(resources["Font"]) {
		f.maps[font] = codeMap(f.stream(f.dict(ref)["ToUnicode"]))
	}
	return f
}

// dict is a dictionary, or the one that a reference leads to.
func (f *readFile) dict(v any) dictionary {
	f.t.Helper()
	if ref, ok := v.(finish.Ref); ok {
		v = (&lexer{text: string(f.file.Get(ref))}).value()
	}
	d, ok := v.(dictionary)
	if !ok {
		f.t.Fatalf("%v is no dictionary", v)
	}
	return d
}

func (f *readFile) root() dictionary { return f.dict(f.file.Root()) }

// stream is what a stream holds.
func (f *readFile) stream(v any) string {
	f.t.Helper()
	ref, _ := v.(finish.Ref)
	_, data, found := strings.Cut(string(f.file.Get(ref)), "\nstream\n")
	if !found {
		f.t.Fatalf("%v is no stream", v)
	}
	return strings.TrimSuffix(data, "\nendstream")
}

// page reads what a page shows. Pages are counted from 0.
func (f *readFile) page(n int) *pageReader {
	f.t.Helper()
	r := &pageReader{maps: f.maps, ctm: matrix{1, 0, 0, 1, 0, 0}}
	r.read(f.stream(f.dict(f.file.Pages()[n])["Contents"]))
	if len(r.stack) > 0 || len(r.saved) > 0 || r.wrong != "" {
		f.t.Errorf("page %d: %d contents and %d states are open, %s", n+1, len(r.stack), len(r.saved), r.wrong)
	}
	return r
}

// codeMap reads a CMap. All ranges are of two-byte codes.
func codeMap(cmap string) map[string]string {
	m := map[string]string{}
	l := &lexer{text: cmap}
	var args []string
	for {
		switch v := l.value().(type) {
		case string:
			args = append(args, v)
		case operator:
			switch v {
			case "endbfchar":
				for i := 0; i+1 < len(args); i += 2 {
					m[args[i]] = wideText(args[i+1])
				}
			case "endbfrange":
				for i := 0; i+2 < len(args); i += 3 {
					addRange(m, args[i], args[i+1], args[i+2])
				}
			}
			args = nil
		case end:
			return m
		}
	}
}

func addRange(m map[string]string, first, last, text string) {
	code, char := []byte(first), []byte(text)
	for ; string(code) <= last; code[1], char[1] = code[1]+1, char[1]+1 {
		m[string(code)] = wideText(string(char))
		if code[1] == 0xff {
			return
		}
	}
}
