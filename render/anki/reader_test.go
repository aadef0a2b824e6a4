package anki

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"
)

// What follows reads a text file as Anki's importer does, written from the
// importer's rules and not from what we write: a writer and a reader that share
// a mistake would find no fault with each other.

// A textFile is a text file as it is read.
type textFile struct {
	header  map[string]string // by key, in small letters
	columns map[string]int    // what stands in a column: tags, guid, deck, notetype; from 1
	rows    [][]string
}

// A textNote is a row, by what its columns mean.
type textNote struct {
	fields               []string
	tags, guid, deck, of string
}

// separators are the names that a header may give.
var separators = map[string]byte{"comma": ',', "semicolon": ';', "tab": '\t', "space": ' ', "pipe": '|', "colon": ':'}

// readText reads a text file.
func readText(text string) (*textFile, error) {
	if !utf8.ValidString(text) {
		return nil, fmt.Errorf("invalid UTF-8")
	}
	text = strings.TrimPrefix(text, "\ufeff")
	f := &textFile{header: map[string]string{}, columns: map[string]int{}}
	separator := byte(0)
	for head := text; strings.HasPrefix(head, "#"); {
		line, rest, _ := strings.Cut(head, "\n")
		head = rest
		key, value, found := strings.Cut(strings.TrimSuffix(line[1:], "\r"), ":")
		if !found {
			continue
		}
		key = strings.ToLower(strings.TrimSpace(key))
		f.header[key] = value
		switch name, isColumn := strings.CutSuffix(key, " column"); {
		case isColumn:
			if n, err := strconv.Atoi(firstWord(value)); err == nil {
				f.columns[name] = n
			}
		case key == "separator":
			if separator = separators[strings.ToLower(firstWord(value))]; separator == 0 && value != "" {
				separator = value[0]
			}
		}
	}
	if separator == 0 {
		separator = guessed(text)
	}
	f.rows = readRows(text, separator)
	if len(f.rows) == 0 {
		return nil, fmt.Errorf("the file is empty")
	}
	return f, nil
}

// firstWord is a value up to the first sign that is neither letter nor digit,
// which is where a spreadsheet's commas begin.
func firstWord(value string) string {
	for i := range len(value) {
		if c := value[i]; c >= utf8.RuneSelf || !(c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z') {
			return value[:i]
		}
	}
	return value
}

// guessed is the separator of a file that does not say: the first of these that
// stands anywhere below the header.
func guessed(text string) byte {
	for strings.HasPrefix(text, "#") {
		_, text, _ = strings.Cut(text, "\n")
	}
	for _, c := range "\t|;:, " {
		if strings.ContainsRune(text[:min(len(text), 8192)], c) {
			return byte(c)
		}
	}
	return '\t'
}

// readRows divides a text into rows of cells.
func readRows(text string, separator byte) [][]string {
	var rows [][]string
	for text != "" {
		switch {
		case text[0] == '\n' || text[0] == '\r': // an empty line, or the rest of a line's end
			text = text[1:]
		case text[0] == '#':
			_, text, _ = strings.Cut(text, "\n")
		default:
			var row []string
			row, text = readRow(text, separator)
			rows = append(rows, row)
		}
	}
	return rows
}

// readRow reads the cells of a row, and its end.
func readRow(text string, separator byte) (row []string, rest string) {
	for {
		var cell string
		cell, text = readCell(text, separator)
		row = append(row, cell)
		if text == "" || text[0] != separator {
			return row, strings.TrimPrefix(text, "\r")
		}
		text = text[1:]
	}
}

// readCell reads a cell. One that begins with a quotation mark goes on to the
// next that is not doubled, and what stands behind that belongs to it as it is.
func readCell(text string, separator byte) (cell, rest string) {
	var b strings.Builder
	for inside := strings.HasPrefix(text, `"`); inside; {
		text = text[1:]
		end := strings.IndexByte(text, '"')
		if end < 0 {
			return b.String() + text, ""
		}
		b.WriteString(text[:end])
		text = text[end+1:]
		if inside = strings.HasPrefix(text, `"`); inside {
			b.WriteByte('"')
		}
	}
	end := strings.IndexAny(text, "\r\n"+string(rune(separator)))
	if end < 0 {
		end = len(text)
	}
	return b.String() + text[:end], text[end:]
}

// notes gives the rows by what their columns mean. A column that has no meaning
// is a field.
func (f *textFile) notes() []textNote {
	var list []textNote
	for _, row := range f.rows {
		n := textNote{}
		for i, cell := range row {
			switch i + 1 {
			case f.columns["tags"]:
				n.tags = cell
			case f.columns["guid"]:
				n.guid = cell
			case f.columns["deck"]:
				n.deck = cell
			case f.columns["notetype"]:
				n.of = cell
			default:
				n.fields = append(n.fields, cell)
			}
		}
		list = append(list, n)
	}
	return list
}

// The reader reads what the importer's rules have for examples.
func TestReadText(t *testing.T) {
	for _, c := range []struct {
		text string
		want string // the rows
	}{
		{"a,b\n", `[["a" "b"]]`},
		{"a,b", `[["a" "b"]]`},
		{"a,b\r\nc,d\r\n", `[["a" "b"] ["c" "d"]]`},
		{"a,b\rc,d\r", `[["a" "b"] ["c" "d"]]`},
		{"a,b\n\n\r\n\r\rc,d\n", `[["a" "b"] ["c" "d"]]`},
		{",\n", `[["" ""]]`},
		{"a,\n,b\n", `[["a" ""] ["" "b"]]`},
		{"a,", `[["a" ""]]`},
		{`"a,b",c`, `[["a,b" "c"]]`},
		{`"say ""x""",c`, `[["say \"x\"" "c"]]`},
		{`"",""""`, `[["" "\""]]`},
		{`"a\",b`, `[["a\\" "b"]]`},
		{"\"a\nb\r\nc\",d\n", `[["a\nb\r\nc" "d"]]`},
		{"#x,y\na,b\n#z\nc,d\n", `[["a" "b"] ["c" "d"]]`},
		{"\"#x\",y\n #z,\"#a\"\n", `[["#x" "y"] [" #z" "#a"]]`},
		{"\"a\n#b\",c\n", `[["a\n#b" "c"]]`},
		{"5\" disk,b\n", `[["5\" disk" "b"]]`},
		{" \"a,b\"\n", `[[" \"a" "b\""]]`},
		{"\"a\"b,c\nd,e\n", `[["ab" "c"] ["d" "e"]]`},
		{"\"a\"\"b\"c\"d,e\n", `[["a\"bc\"d" "e"]]`},
		{"\"a,b\nc,d\n", `[["a,b\nc,d\n"]]`},
		{"a\nb,c,d\ne,f\n", `[["a"] ["b" "c" "d"] ["e" "f"]]`},
		{" a , b \n", `[[" a " " b "]]`},
		{"\ufeffa,b\n", `[["a" "b"]]`},
		{"a;b,c\n", `[["a" "b,c"]]`}, // guessed, as anywhere below
		{"a,b:c\n", `[["a,b" "c"]]`},
		{"a\tb:c\n", `[["a" "b:c"]]`},
		{"#separator:Comma\na;b,c:d\n", `[["a;b" "c:d"]]`},
		{"#SEPARATOR :tab\na,b\tc\n", `[["a,b" "c"]]`},
		{"#separator:|\na,b|c\n", `[["a,b" "c"]]`},
		{"#separator:Comma,,,,\na;b,c\n", `[["a;b" "c"]]`},
	} {
		f, err := readText(c.text)
		if err != nil {
			t.Errorf("%q: %v", c.text, err)
			continue
		}
		if got := fmt.Sprintf("%q", f.rows); got != c.want {
			t.Errorf("%q is read as\n%s, want\n%s", c.text, got, c.want)
		}
	}
	for text, want := range map[string]string{"": "the file is empty", "#html:true\n\n": "the file is empty", "a\xff,b\n": "invalid UTF-8"} {
		if _, err := readText(text); err == nil || err.Error() != want {
			t.Errorf("%q: error %v, want %s", text, err, want)
		}
	}
}

// Columns are counted from 1, and those without a meaning are fields.
func TestReadColumns(t *testing.T) {
	f, err := readText("#separator:Comma\n#html:TRUE\n#Tags Column:3\n#guid column:1,,,\n#deck column: 2\n#note\n#notetype column:5\n#if matches:update current\na,b,c,d,e,f\ng\n")
	if err != nil {
		t.Fatal(err)
	}
	got := fmt.Sprintf("%q", f.notes())
	if want := `[{["b" "d" "f"] "c" "a" "" "e"} {[] "" "g" "" ""}]`; got != want { // " 2" is no number
		t.Errorf("got %s, want %s", got, want)
	}
	if f.header["html"] != "TRUE" || f.header["if matches"] != "update current" {
		t.Errorf("header %q", f.header)
	}
}
