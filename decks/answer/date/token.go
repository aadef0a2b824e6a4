package date

// A kind is what sort of sign a token is.
type kind uint8

const (
	kindNumber kind = iota
	kindWord
	kindDot
	kindComma
	kindSlash
	kindDash
	kindTilde
	kindApostrophe
)

// A token is a number, a phrase of the lexicon, a Roman numeral, or a mark.
type token struct {
	kind    kind
	spaced  bool // a space stands before it
	ascii   bool // a word of plain letters, folded
	capital bool // a Roman numeral in capitals
	ordinal bool // a number marked as one of order: 14th
	numeral bool // a number in Chinese characters
	day     bool // a number marked as a day: 14日
	digits  uint8
	roman   uint8 // the value of a Roman numeral
	n       int32 // the value of a number
	start   uint8 // the word, as folded, in lexer.folded
	end     uint8
	meaning
}

// is tells if a word may have any of some roles.
func (t *token) is(r role) bool { return t.kind == kindWord && t.roles&r != 0 }

// small tells a number that may be a day or a month.
func (t *token) small() bool { return t.kind == kindNumber && t.digits <= 2 }

// zeros tells a number that begins with a zero it does not need, or is zero.
func (t *token) zeros() bool {
	least := int32(1)
	for range t.digits - 1 {
		least *= 10
	}
	return t.n < least
}
