package arrange

import (
	"fmt"
	"strconv"
	"strings"

	"quiz/decks"
	"quiz/decks/markup"
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
	var text strings.Builder
	for _, piece := range q.Gaps() {
		text.WriteString(piece.Text)
		if piece.Blank > 0 {
			text.WriteString(gap(piece.Blank, len(q.Blanks), q.Blanks[piece.Blank-1]))
		}
	}
	q.Prompt = text.String()
}

// Gaps is the text of a cloze for markup.ParseCloze. The blanks that are asked
// are empty: blank n is Blanks[n-1]. Others are filled, and are text. A card of
// another kind has none.
func (q *Question) Gaps() []markup.Piece {
	body, ok := q.Card.Body.(*decks.Cloze)
	if !ok {
		return nil
	}
	list := q.filled(body)
	for i := range list {
		if list[i].Blank > 0 {
			list[i].Text = ""
		}
	}
	return list
}

// Filled is the text that Gaps is, with the answers in its blanks.
func (q *Question) Filled() []markup.Piece {
	if body, ok := q.Card.Body.(*decks.Cloze); ok {
		return q.filled(body)
	}
	return nil
}

// filled is the text with all blanks filled, of which those are told that are asked.
func (q *Question) filled(body *decks.Cloze) []markup.Piece {
	blanks, list := body.Blanks(), body.Pieces()
	asked := 0
	for i, piece := range list {
		switch {
		case piece.Blank == 0:
		case partOf(blanks[piece.Blank-1].Group) == q.Part:
			asked++
			list[i].Blank = asked
		default:
			list[i].Blank = 0
		}
	}
	return list
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
