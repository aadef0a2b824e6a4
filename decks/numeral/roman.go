package numeral

// romanDigits are the Roman numerals of one, five and ten of each decimal
// place, greatest first.
const romanDigits = "MDCLXVI"

// Roman reads a Roman numeral, 1 to 3999, all in capitals or all in small
// letters, and as it is rightly written: IX, never VIIII. The signs of Unicode,
// Ⅷ, are Roman numerals after Tidy.
func Roman(s string) (int64, bool) {
	if len(s) == 0 || len(s) > len("MMMDCCCLXXXVIII") {
		return 0, false
	}
	n, last := int64(0), int64(0)
	for i := len(s) - 1; i >= 0; i-- {
		value := romanDigit(s[i] &^ 0x20)
		if value == 0 || s[i]&0x20 != s[0]&0x20 {
			return 0, false
		}
		if value < last {
			n -= value
		} else {
			n, last = n+value, value
		}
	}
	return n, n > 0 && n < 4000 && toRoman(n) == upper(s)
}

func romanDigit(c byte) int64 {
	value := int64(1000)
	for i := range len(romanDigits) {
		if romanDigits[i] == c {
			return value
		}
		value /= int64(2 + 3*(i%2))
	}
	return 0
}

// toRoman writes a number that is less than 4000.
func toRoman(n int64) string {
	var b []byte
	for place, power := 0, int64(1000); power > 0; place, power = place+2, power/10 {
		one := romanDigits[place]
		switch digit := n / power % 10; digit {
		case 9:
			b = append(b, one, romanDigits[place-2])
		case 4:
			b = append(b, one, romanDigits[place-1])
		default:
			if digit >= 5 {
				b = append(b, romanDigits[place-1])
			}
			for range digit % 5 {
				b = append(b, one)
			}
		}
	}
	return string(b)
}

// upper has the capitals of ASCII letters.
func upper(s string) string {
	b := []byte(s)
	for i := range b {
		b[i] &^= 0x20
	}
	return string(b)
}
