package anki

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

// TextOptions say how a text file is written.
type TextOptions struct {
	Names    TypeNames // of the stock types; the zero Names are English
	KeepTags bool      // no column of tags: notes keep those that they have in Anki
}

// Header is how every text file begins.
const Header = "#separator:Comma\n#html:true\n"

// WriteText writes notes of stock types as the text file (CSV) that Anki
// imports: a head that says what the columns are, then a line for each note,
// with every cell in quotation marks.
func (s *Set) WriteText(w io.Writer, o TextOptions) error {
	if s.Types != Stock {
		return fmt.Errorf("internal error: anki: a text file of notes whose types Anki does not have")
	}
	out := bufio.NewWriterSize(w, 1<<16)
	out.WriteString(Header)
	columns := []string{"tags", "guid", "deck", "notetype"}
	if o.KeepTags {
		columns = columns[1:]
	}
	for i, name := range columns {
		fmt.Fprintf(out, "#%s column:%d\n", name, i+3) // behind the two fields
	}
	out.WriteString("#if matches:update current\n")
	for _, n := range s.Notes {
		cells := []string{n.Fields[0], n.Fields[1], strings.Join(n.Tags, " "), n.GUID, n.Deck, o.Names.Of(n.Type)}
		for i, cell := range cells {
			if i == 2 && o.KeepTags {
				continue
			}
			if i > 0 {
				out.WriteByte(',')
			}
			writeCell(out, cell)
		}
		out.WriteByte('\n')
	}
	return out.Flush()
}

func writeCell(out *bufio.Writer, cell string) {
	out.WriteByte('"')
	for {
		before, after, found := strings.Cut(cell, `"`)
		out.WriteString(before)
		if !found {
			break
		}
		out.WriteString(`""`)
		cell = after
	}
	out.WriteByte('"')
}
