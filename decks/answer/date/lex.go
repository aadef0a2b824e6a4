package date

import (
	"unicode/utf8"

	"quiz/decks/numeral"
)

const (
	longest        = 100 // bytes; what is longer is no date that a person typed
	mostTokens     = 24
	mostDigits     = 9
	mostYearDigits = 7
	mostWords      = 5 // in a phrase
)

// A lexer cuts a text into tokens. It fails at the first thing that no date
// has, which is early in most texts.
type lexer struct {
	lexicon  *lexicon
	language uint8
	rest     string
	spaced   bool
	tokens   []token
	folded   []byte // all words, one behind the other
}

// lex cuts a text into tokens, and tells if all of it may be a date's. The
// tokens are appended to space.
func lex(text, tag string, space []token) ([]token, bool) {
	if len(text) > longest || !utf8.ValidString(text) {
		return nil, false
	}
	var folded [2 * longest]byte
	l := lexer{lexicon: words(), rest: numeral.WesternDigits(numeral.Tidy(text)), tokens: space, folded: folded[:0]}
	l.language = l.lexicon.language(tag)
	for l.rest != "" {
		if len(l.tokens) == mostTokens || len(l.folded) >= longest || !l.next() {
			return nil, false
		}
	}
	if !l.phrases() {
		return nil, false
	}
	return l.units()
}

// next reads a token.
func (l *lexer) next() bool {
	r, size := utf8.DecodeRuneInString(l.rest)
	switch {
	case r == ' ' || r == '\t':
		l.spaced, l.rest = true, l.rest[size:]
		return true
	case isDigit(r):
		return l.number()
	case isUnspaced(r):
		return l.unspaced(r)
	case isWordRune(r):
		return l.word()
	}
	l.rest = l.rest[size:]
	return l.mark(r)
}

func (l *lexer) mark(r rune) bool {
	afterWord := len(l.tokens) > 0 && !l.spaced && l.tokens[len(l.tokens)-1].kind == kindWord
	switch r {
	case '.', '॰', '"', '״', '׳', ':': // of an abbreviation; in לפנה"ס; in 14:e
		if afterWord && r != ':' {
			return true
		}
		if r == ':' {
			next, _ := utf8.DecodeRuneInString(l.rest)
			return len(l.tokens) > 0 && l.tokens[len(l.tokens)-1].kind == kindNumber && isWordRune(next)
		}
		return r == '.' && l.add(token{kind: kindDot})
	case ',', '،', '、':
		return l.add(token{kind: kindComma})
	case '/':
		return l.add(token{kind: kindSlash})
	case '-':
		return l.add(token{kind: kindDash})
	case '~', '〜', '≈':
		return l.add(token{kind: kindTilde})
	case '\'':
		return len(l.tokens) > 0 && l.add(token{kind: kindApostrophe}) // '89 is no year
	}
	return false
}

func (l *lexer) add(t token) bool {
	t.spaced, l.spaced = l.spaced, false
	l.tokens = append(l.tokens, t)
	return true
}

func (l *lexer) number() bool {
	t := token{kind: kindNumber}
	for l.rest != "" && isDigit(rune(l.rest[0])) {
		if t.digits == mostDigits {
			return false
		}
		t.n, t.digits, l.rest = 10*t.n+int32(l.rest[0]-'0'), t.digits+1, l.rest[1:]
	}
	return l.add(t)
}

// word reads a word up to the next thing that is no letter.
func (l *lexer) word() bool {
	end := 0
	ascii := true
	for i, r := range l.rest {
		if !isWordRune(r) || isUnspaced(r) {
			break
		}
		ascii, end = ascii && r < 0x80, i+utf8.RuneLen(r)
	}
	raw := l.rest[:end]
	l.rest = l.rest[end:]
	t := token{kind: kindWord}
	if value, size := roman(raw); size == len(raw) {
		t.roman, t.capital = uint8(value), isUpper(raw[0])
	} else if size > 0 {
		return l.ordinalRoman(value, raw, size)
	}
	return l.addWord(t, raw, ascii)
}

func (l *lexer) addWord(t token, raw string, ascii bool) bool {
	t.start = uint8(len(l.folded))
	if ascii {
		for i := range len(raw) {
			l.folded = append(l.folded, raw[i]|0x20)
		}
	} else {
		l.folded = append(l.folded, fold(raw)...)
	}
	if len(l.folded) > 2*longest {
		return false
	}
	t.end = uint8(len(l.folded))
	t.ascii = numeral.IsASCII(string(l.folded[t.start:t.end]))
	return l.add(t)
}

// ordinalRoman splits XXe, where the whole is no word of a date.
func (l *lexer) ordinalRoman(value int, raw string, size int) bool {
	k := fold(raw)
	if l.lexicon.find([]byte(k), l.language).roles != 0 || l.lexicon.find([]byte(k[min(size, len(k)):]), l.language).roles&roleOrdinal == 0 {
		return l.addWord(token{kind: kindWord}, raw, false)
	}
	return l.addWord(token{kind: kindWord, roman: uint8(value), capital: isUpper(raw[0]), ordinal: true}, raw[:size], false)
}

// unspaced reads the longest phrase that the text goes on with, or a number in
// Chinese characters.
func (l *lexer) unspaced(r rune) bool {
	if chineseDigit(r) >= 0 {
		return l.chinese()
	}
	end, size := 0, 0
	for i, next := range l.rest {
		if i > 0 && (!isUnspaced(next) || size == mostWords) {
			break
		}
		size++
		if to := i + utf8.RuneLen(next); len(l.lexicon.senses[l.rest[:to]]) > 0 {
			end = to
		}
	}
	raw := l.rest[:end]
	l.rest = l.rest[end:]
	return end > 0 && l.addWord(token{kind: kindWord}, raw, false)
}
