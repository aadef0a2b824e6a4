package arrange

import (
	"fmt"
	"strconv"
	"strings"

	"quiz/decks"
)

// partOf names the part that asks for a group of blanks. Blanks without a
// number are asked together, and are the whole card.
func partOf(group int) string {
	if group == 0 {
		return Whole
	}
	return "c" + strconv.Itoa(group)
}

// cloze makes gaps of the blanks that are asked.
func (q *Question) cloze(b *decks.Cloze) {
	for _, blank := range b.Blanks() {
		if partOf(blank.Group) == q.Part {
			q.Blanks = append(q.Blanks, blank)
		}
	}
	q.Prompt = q.ClozeText(gap)
}

// ClozeText is the text of a cloze in which each blank that is asked is what
// gap gives for it: blank n, from 1, of so many. Other blanks are filled. The
// text of a card of another kind is empty.
func (q *Question) ClozeText(gap func(n, of int, b *decks.Blank) string) string {
	body, ok := q.Card.Body.(*decks.Cloze)
	if !ok {
		return ""
	}
	var text strings.Builder
	asked := 0
	for _, part := range body.Parts {
		switch {
		case part.Blank == nil:
			text.WriteString(part.Text)
		case partOf(part.Blank.Group) != q.Part:
			text.WriteString(part.Blank.Answer)
		default:
			asked++
			text.WriteString(gap(asked, len(q.Blanks), part.Blank))
		}
	}
	return text.String()
}

// gap is what stands in the text for a blank. It is made of words, not lines,
// so that it can be read aloud.
func gap(n, of int, b *decks.Blank) string {
	switch {
	case of == 1 && b.Hint == "":
		return "[...]"
	case of == 1:
		return "[" + b.Hint + "]"
	case b.Hint == "":
		return fmt.Sprintf("[%d]", n)
	}
	return fmt.Sprintf("[%d: %s]", n, b.Hint)
}
