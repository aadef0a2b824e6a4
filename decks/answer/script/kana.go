package script

import (
	"strings"
	"unicode/utf8"
)

// Hiragana writes katakana as hiragana, half-width ones too, and keeps the
// long mark: ラーメン gives らーめん. The two spellings of v become one (ヴァイオリン
// and バイオリン both give ばいおりん), ゐ and ゑ become い and え, and ゝ and ゞ the
// kana they repeat. One kana alone keeps its own sound: ゔ, ゐ and ゑ may be what
// was asked for.
func Hiragana(s string) string {
	if ascii(s) {
		return s
	}
	if strings.IndexFunc(s, halfWidth) >= 0 {
		s = nfkc(s)
	}
	s = strings.Map(hiragana, nfc(s))
	if !strings.ContainsAny(s, "ゔゐゑゝゞ") || utf8.RuneCountInString(s) == 1 {
		return s
	}
	return modernKana(s)
}

func halfWidth(r rune) bool { return r >= 'ｦ' && r <= 'ﾟ' }

func hiragana(r rune) rune {
	switch {
	case r >= 'ァ' && r <= 'ヶ', r == 'ヽ', r == 'ヾ':
		return r - ('ァ' - 'ぁ')
	case r == 'ヷ':
		return 'ば'
	case r == 'ヸ':
		return 'び'
	case r == 'ヹ':
		return 'べ'
	case r == 'ヺ':
		return 'ぼ'
	}
	return r
}

// modernKana writes out iteration marks, and the sounds that have a plainer
// spelling.
func modernKana(s string) string {
	out := make([]rune, 0, len(s)/3+1)
	for _, r := range s {
		last := rune(0)
		if len(out) > 0 {
			last = out[len(out)-1]
		}
		switch plain := plainV(r); {
		case last == 'ゔ' && plain != 0:
			out[len(out)-1] = plain
			if strings.ContainsRune("ゃゅょ", r) {
				out = append(out, r)
			}
			continue
		case last == 'ゔ':
			out[len(out)-1] = 'ぶ'
			last = 'ぶ'
		}
		out = append(out, repeated(last, r))
	}
	if last := len(out) - 1; last >= 0 && out[last] == 'ゔ' {
		out[last] = 'ぶ'
	}
	return string(out)
}

// plainV is the kana of the row of b that ゔ comes to before a small kana, or 0
// before anything else.
func plainV(r rune) rune {
	switch r {
	case 'ぁ':
		return 'ば'
	case 'ぃ', 'ゃ', 'ゅ', 'ょ':
		return 'び'
	case 'ぇ':
		return 'べ'
	case 'ぉ':
		return 'ぼ'
	}
	return 0
}

// repeated is the kana that r stands for behind last.
func repeated(last, r rune) rune {
	switch {
	case r == 'ゐ':
		return 'い'
	case r == 'ゑ':
		return 'え'
	case r == 'ゝ' && last >= 'ぁ' && last <= 'ん':
		return voiceless(last)
	case r == 'ゞ' && strings.ContainsRune("かきくけこさしすせそたちつてとはひふへほ", voiceless(last)):
		return voiceless(last) + 1
	}
	return r
}

// voiceless is a hiragana without its voicing mark.
func voiceless(r rune) rune {
	switch {
	case r >= 'か' && r <= 'ぢ':
		return r - (r-'か')%2
	case r >= 'つ' && r <= 'ど':
		return r - (r-'つ')%2
	case r >= 'は' && r <= 'ぽ':
		return r - (r-'は')%3
	case r == 'ゔ':
		return 'う'
	}
	return r
}
