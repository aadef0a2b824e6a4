package script

import "strings"

// writeWord writes a word of one or more syllables, and tells how many tones it
// has, and if it is one.
func writeWord(out *strings.Builder, word []sound) (tones int, ok bool) {
	ends := syllables(word)
	for i := 0; i < len(word); {
		end := ends[i]
		if end == 0 {
			return 0, false
		}
		if parted(word, i) {
			out.WriteByte('\'')
		}
		if writeSyllable(out, word[i:end]) {
			tones++
		}
		i = end
	}
	return tones, true
}

// writeSyllable writes a syllable with its tone where it belongs, and tells if
// it has one.
func writeSyllable(out *strings.Builder, word []sound) bool {
	said, tone := false, byte(0)
	var letters strings.Builder
	for _, l := range word {
		switch {
		case l.tone != 0:
			said, tone = true, l.tone
		case digit(l.letter):
			said, tone = true, l.letter-'0'
		}
		letters.WriteByte(l.letter)
	}
	at := toneAt(letters.String())
	for i, l := range word {
		if digit(l.letter) {
			continue
		}
		writeSound(out, l, umlaut(letters.String(), i))
		if i == at && tone >= 1 && tone <= 4 {
			out.WriteRune([...]rune{'\u0304', '\u0301', '\u030c', '\u0300'}[tone-1])
		}
	}
	return said
}

func writeSound(out *strings.Builder, l sound, umlaut bool) {
	c := l.letter
	if umlaut {
		c = 'u'
	}
	if l.upper {
		c -= 'a' - 'A'
	}
	out.WriteByte(c)
	if umlaut {
		out.WriteRune('\u0308')
	}
}

// umlaut tells if letter i of a syllable is ü. There is no lue: it stands for
// lüe.
func umlaut(letters string, i int) bool {
	return letters[i] == 'v' || letters[i] == 'u' && i == 1 && (strings.HasPrefix(letters, "lue") || strings.HasPrefix(letters, "nue"))
}

// toneAt is the place of the vowel that bears the tone of a syllable.
func toneAt(letters string) int {
	for _, first := range [...]string{"a", "e", "ou"} {
		if i := strings.Index(letters, first); i >= 0 {
			return i
		}
	}
	return strings.LastIndexAny(letters, "iouv")
}
