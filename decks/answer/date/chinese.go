package date

import (
	"strings"
	"unicode/utf8"
)

const chineseDigits = "〇一二三四五六七八九十"

// chineseDigit is the value of a Chinese digit, or -1.
func chineseDigit(r rune) int {
	if r == '零' {
		return 0
	}
	if i := strings.IndexRune(chineseDigits, r); i >= 0 {
		return i / len("〇")
	}
	return -1
}

// chinese reads 一九四五, digit by digit, and 二十一, which counts tens.
func (l *lexer) chinese() bool {
	t := token{kind: kindNumber, numeral: true}
	tens := false
	for _, r := range l.rest {
		d := chineseDigit(r)
		if d < 0 {
			break
		}
		if t.digits++; t.digits > 4 || d == 10 && tens {
			return false
		}
		switch {
		case d == 10:
			t.n, tens = max(t.n, 1)*10, true
		case tens:
			t.n += int32(d)
		default:
			t.n = 10*t.n + int32(d)
		}
		l.rest = l.rest[utf8.RuneLen(r):]
	}
	if tens {
		if t.n > 99 {
			return false
		}
		t.digits = 2
	}
	return l.add(t)
}
