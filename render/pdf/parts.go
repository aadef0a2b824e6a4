package pdf

// A part is a piece of marked content: a paragraph, a label, what a label
// stands before, or a picture.
type part = byte

// The parts, as letters in the string of a side.
const (
	partText        part = 'p'
	partPicture     part = 'f'
	partLabel       part = 'l'
	partBody        part = 'b'
	partBodyPicture part = 'g'
)

// tagOf is the tag that content of a part is marked with.
func tagOf(p part) string {
	switch p {
	case partPicture, partBodyPicture:
		return "Figure"
	case partLabel:
		return "Lbl"
	case partBody:
		return "LBody"
	}
	return "P"
}

func choose(yes bool, a, b part) part {
	if yes {
		return a
	}
	return b
}

// partsOf keeps each list of parts once: most sides have the same few.
func (d *drawer) partsOf(list []part) string {
	kept, ok := d.partLists[string(list)]
	if !ok {
		kept = string(list)
		d.partLists[kept] = kept
	}
	return kept
}
