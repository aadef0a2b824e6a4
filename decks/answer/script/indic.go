package script

import (
	"strings"
	"unicode/utf8"
)

// The scripts of India lie in blocks of 128 that are laid out alike, so that a
// letter of one stands for the same sound as the one that far from the beginning
// of another's block.
const (
	chandrabindu = 0x01
	anusvara     = 0x02
	nukta        = 0x3c
	virama       = 0x4d

	devanagari = 0x0900
	bengali    = 0x0980
	gujarati   = 0x0a80
	telugu     = 0x0c00
	kannada    = 0x0c80
)

// Indic writes one way what the scripts of India spell in several. A nasal with
// virama before a consonant of its own place becomes an anusvara (हिन्दी, हिंदी) in
// Devanagari, Gujarati, Telugu and Kannada, and in Bengali before velars alone; a
// chandrabindu does, too, in Devanagari and Gujarati (पाँच, पांच). The nukta of
// क़ ख़ ग़ ज़ फ़ is left out, that of ड़ and ढ़ makes letters of their own and stays.
// Letters that have two encodings get one, and joiners are left out.
func Indic(s string) string {
	if ascii(s) {
		return s
	}
	if strings.IndexFunc(s, joiner) >= 0 {
		s = unjoined(s)
	}
	if s = nfc(s); strings.IndexFunc(s, indic) < 0 {
		return s
	}
	last := rune(0)
	s = strings.Map(func(r rune) rune {
		switch b := block(r); {
		case r == devanagari+nukta && last != 0 && strings.ContainsRune("कखगजफ", last):
			return -1
		case (b == devanagari || b == gujarati) && r == b+chandrabindu:
			r = b + anusvara
		}
		last = r
		return r
	}, s)
	return nfc(nasals(s))
}

func indic(r rune) bool { return block(r) != 0 }

// unjoined leaves out joiners, of which some say that a letter stands at the
// end of a syllable.
func unjoined(s string) string {
	var out []rune
	for _, r := range s {
		switch end := chillu(out); {
		case r == '\u200d' && end != 0:
			out = append(out[:len(out)-2], end)
		case !joiner(r):
			out = append(out, r)
		}
	}
	return string(out)
}

// nasals writes nasals with virama as anusvaras.
func nasals(s string) string {
	var out strings.Builder
	from, at, last := 0, 0, rune(0) // what is not yet written; where the last rune is; it
	for i, r := range s {
		end := i + utf8.RuneLen(r)
		if b := block(r); b != 0 && r == b+virama {
			if next, _ := utf8.DecodeRuneInString(s[end:]); nasalBefore(last, next) {
				out.WriteString(s[from:at])
				out.WriteRune(b + anusvara)
				from = end
			}
		}
		at, last = i, r
	}
	if from == 0 {
		return s
	}
	return out.String() + s[from:]
}

// block is where the block of r begins, or 0 outside of those of India.
func block(r rune) rune {
	if r < devanagari || r >= 0x0d80 {
		return 0
	}
	return r &^ 0x7f
}

// nasalBefore tells if a nasal consonant and the one behind it are spoken in
// one place, so that an anusvara spells the nasal as well. The n of loan words
// stands before ट, too (इन्टरनेट).
func nasalBefore(nasal, next rune) bool {
	b := block(nasal)
	if b == 0 || block(next) != b {
		return false
	}
	at := next - b
	switch nasal - b {
	case 0x19: // ङ
		return at >= 0x15 && at <= 0x18
	case 0x1e: // ञ
		return b != bengali && general(b) && at >= 0x1a && at <= 0x1d
	case 0x23: // ण
		return b != bengali && general(b) && at >= 0x1f && at <= 0x22
	case 0x28: // न
		return b != bengali && general(b) && (at >= 0x24 && at <= 0x27 || at >= 0x1f && at <= 0x22)
	case 0x2e: // म
		return b != bengali && general(b) && at >= 0x2a && at <= 0x2d
	}
	return false
}

// general tells if a script has the anusvara before consonants of all places.
func general(b rune) bool {
	return b == devanagari || b == gujarati || b == telugu || b == kannada
}

// chillu is the letter that a consonant and a virama at the end of the text
// make with a joiner behind them: the older encoding of ൻ and its like, and of ৎ.
func chillu(text []rune) rune {
	if len(text) < 2 {
		return 0
	}
	switch string(text[len(text)-2:]) {
	case "ত্":
		return 'ৎ'
	case "ണ്":
		return 'ൺ'
	case "ന്":
		return 'ൻ'
	case "ര്":
		return 'ർ'
	case "ല്":
		return 'ൽ'
	case "ള്":
		return 'ൾ'
	case "ക്":
		return 'ൿ'
	}
	return 0
}
