package numeral_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"quiz/decks/numeral"
)

// Words put together by chance are a number only where they are the spelling of
// it, but for what may be left out: joints, and a one before a hundred, a
// thousand and the like.
func TestWordsMixed(t *testing.T) {
	first := strings.NewReplacer("\nhundred", "one hundred", "\nthousand", "one thousand", "\nmillion", "one million", "\n", "", " and ", " ", "-", " ")
	for _, c := range []struct {
		tag, words, link string
		write            func(int64) string
		same             func(string) string
	}{
		{"en", "one two seven ten eleven nineteen twenty forty ninety hundred hundred thousand thousand million and", " ", english().write,
			func(s string) string { return first.Replace("\n" + s) }},
		{"tr", "bir iki yedi on yirmi kırk yüz yüz bin bin milyon", " ", turkish().write,
			func(s string) string {
				return strings.NewReplacer("bir yüz", "yüz", "bir bin", "bin", "bir milyon", "milyon").Replace(s)
			}},
		{"ja", "一 二 七 十 百 千 万 億", "", han("零一二三四五六七八九", "十百千", "万億", false),
			strings.NewReplacer("一十", "十", "一百", "百", "一千", "千", "一万", "万", "一億", "億").Replace},
		{"ko", "일 이 칠 십 백 천 만 억", "", han("영일이삼사오육칠팔구", "십백천", "만억", false),
			strings.NewReplacer("일십", "십", "일백", "백", "일천", "천", "일만", "만", "일억", "억").Replace},
	} {
		random := rand.New(rand.NewPCG(5, 6))
		list, found := words(c.words), 0
		for range 60000 {
			var some []string
			for range 1 + random.IntN(6) {
				some = append(some, list[random.IntN(len(list))])
			}
			text := strings.Join(some, c.link)
			n, ok := numeral.Words(text, c.tag)
			if !ok || strings.Trim(text, "一二七") == "" || manyHundred(n, text) {
				continue
			}
			found++
			if got, want := c.same(text), c.same(c.write(n)); got != want {
				t.Errorf("%q in %q is %d, which is %q", text, c.tag, n, c.write(n))
			}
		}
		if found < 500 {
			t.Errorf("%q: only %d numbers", c.tag, found)
		}
	}
}

// manyHundred tells of eleven hundred.
func manyHundred(n int64, text string) bool {
	return n >= 1100 && n < 10000 && strings.Contains(text, "hundred") && !strings.Contains(text, "thousand")
}

// In Chinese a zero stands where a power of ten is left out, and a last digit
// with no zero before it is of the next power: 一百一 is 110.
func TestWordsMixedChinese(t *testing.T) {
	write := han("零一二三四五六七八九", "十百千", "万亿", true)
	same := strings.NewReplacer("零", "", "一十", "十", "一百", "百", "一千", "千", "一万", "万", "一亿", "亿").Replace
	random, list, found := rand.New(rand.NewPCG(7, 8)), words("零 一 二 七 十 百 千 万 亿"), 0
	for range 100000 {
		text := ""
		for range 1 + random.IntN(7) {
			text += list[random.IntN(len(list))]
		}
		n, ok := numeral.Words(text, "zh")
		if !ok || strings.Trim(text, "零一二七") == "" {
			continue
		}
		found++
		want := same(write(n))
		if got := same(text); got != want && same(text+"十") != want && same(text+"百") != want && same(text+"千") != want {
			t.Errorf("%q is %d, which is %q", text, n, write(n))
		}
	}
	if found < 500 {
		t.Errorf("only %d numbers", found)
	}
}
