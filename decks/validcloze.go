package decks

import (
	"errors"
	"slices"
	"strings"
)

// cloze checks a text with blanks: what is written of it must be read as the same
// blanks again, or another card would come back.
func (v *inspection) cloze(b *Cloze) {
	text := b.String()
	if v.text("cloze", text); text == "" {
		v.bad("cloze", "", "cloze is empty")
		return
	}
	read, err := ParseCloze(text)
	var fault *clozeError
	switch {
	case errors.As(err, &fault):
		excerpt, _, _ := strings.Cut(fault.at, "\n")
		v.report(Fault{Key: "cloze", Index: -1, Excerpt: excerpt, Hint: fault.hint}, "%s", fault.msg)
	case !slices.EqualFunc(b.Blanks(), read.Blanks(), (*Blank).equal):
		v.bad("cloze", "a mark that would part a blank, or end it, has a backslash before it", "blanks would be read otherwise than they are")
	}
}

func (b *Blank) equal(o *Blank) bool {
	return b.Group == o.Group && b.Answer == o.Answer && b.Hint == o.Hint && slices.Equal(b.Accept, o.Accept)
}
