package date_test

import (
	"fmt"
	"strings"
	"testing"

	"quiz/decks/answer/date"
)

// Centuries are counted to 39 in Roman numerals, capital, small, or of Cyrillic
// letters, and to 99 in Chinese characters and figures.
func TestNumerals(t *testing.T) {
	tens := strings.Fields("- X XX XXX")
	ones := strings.Fields("- I II III IV V VI VII VIII IX")
	digits := strings.Fields("- 一 二 三 四 五 六 七 八 九")
	for n := 1; n <= 99; n++ {
		want := fmt.Sprintf("%d/%d", 100*n-99, 100*n)
		if n <= 10 {
			want = fmt.Sprintf("%d AD/%d", 100*n-99, 100*n)
			if n < 10 {
				want += " AD"
			}
		}
		chinese := strings.ReplaceAll(digits[n/10]+"十"+digits[n%10], "-", "")
		if n < 10 {
			chinese = digits[n]
		}
		texts := map[string]string{chinese + "世纪": "zh", fmt.Sprint(n, ". Jahrhundert"): "de"}
		if n < 40 {
			latin := strings.ReplaceAll(tens[n/10]+ones[n%10], "-", "")
			texts["siglo "+latin], texts["siglo "+strings.ToLower(latin)], texts[latin+"e siècle"] = "es", "es", "fr"
			texts[strings.NewReplacer("X", "Х", "I", "І").Replace(latin)+" век"] = "ru"
		}
		for text, language := range texts {
			if d, status := date.Parse(text, language); status != date.One || d.String() != want {
				t.Errorf("%q in %q is %q, status %d; want %q", text, language, d, status, want)
			}
		}
	}
	for _, text := range []string{"IIII", "VV", "VX", "IC", "XL", "XXXX", "L", "C", "IXI", "IXX", "IVI", "MM"} {
		if d, status := date.Parse("siglo "+text, "es"); status != date.None {
			t.Errorf("%q is %q", text, d)
		}
	}
	for _, text := range []string{"十十", "二十十", "零", "〇", "百", "一二三"} {
		if d, status := date.Parse(text+"世纪", "zh"); status != date.None {
			t.Errorf("%q is %q", text, d)
		}
	}
}
