package numeral

import (
	"strings"
)

// isHan tells the languages that write numbers by powers of ten thousand.
func isHan(base string) bool {
	return base == "zh" || base == "ja" || base == "ko"
}

func hanMinus(base string) []string {
	switch base {
	case "zh":
		return []string{"负", "負"}
	case "ja":
		return []string{"マイナス", "負の"}
	}
	return []string{"마이너스"}
}

// hanPoint is what is said for the decimal mark.
func hanPoint(base string) []string {
	switch base {
	case "zh":
		return []string{"点", "點"}
	case "ja":
		return []string{"点"}
	}
	return []string{"점"}
}

// hanNumber reads a number that is not below zero.
func hanNumber(s, base string) (int64, bool) {
	s = strings.ReplaceAll(s, " ", "")
	if base == "zh" || base == "ja" {
		s = strings.ReplaceAll(strings.ReplaceAll(s, "廿", "二十"), "卅", "三十")
		if n, ok := positional(s); ok {
			return n, true
		}
	}
	runes := []rune(s)
	if len(runes) == 1 && hanDigit(runes[0]) == 0 {
		return 0, true
	}
	if n, ok := hanRead(runes, base); ok || base != "ko" {
		return n, ok
	}
	return koreanNative(s)
}

// positional reads 一九四九, digits in a row.
func positional(s string) (int64, bool) {
	n, count := int64(0), 0
	for _, r := range s {
		digit := hanDigit(r)
		if digit < 0 || r == '两' || r == '兩' || count == 15 || count == 0 && digit == 0 {
			return 0, false
		}
		n = 10*n + digit
		count++
	}
	return n, count > 1
}
