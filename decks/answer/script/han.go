package script

import (
	"strings"
	"unicode"
)

// hanLeast is how many signs a Chinese or Japanese text has at least for one
// slip to leave no doubt what was meant.
const hanLeast = 5

// telling holds the signs that a meaning hangs on: numerals, negations, and
// signs that stand in contrast to another one. None of them is ever a slip.
const telling = "〇零一二三四五六七八九十百千万萬億亿兆两両兩壱弐参壹贰叁肆伍陆柒捌玖拾佰仟廿卅半双" +
	"不没沒無无非未否莫勿弗別别反" +
	"上下左右東西南北东中大小前後后先内外內男女父母兄弟姉姐妹子孫孙有正負负陰阴陽阳高低多少加減减乗乘除" +
	"生死早晚遅迟長短长新旧舊古今老若幼強弱强重軽轻輕遠近远厚薄深浅淺明暗黒黑白赤紅红青冷熱热寒暑温暖" +
	"開閉开关關閉闭出入進退进買売买卖買賣始終终勝敗胜败升降増增得失損益损真偽伪假善悪恶是同異异公私" +
	"主客天地山海日月火水春夏秋冬昼夜朝夕年週周初末首尾甲乙丙丁最次" +
	"頭头尾奇偶単复複单縦横纵橫凸凹虚実虛实甘辛苦難易难安危貧富贫貴贵賤贱成敗"

// HanSlip tells if two texts of Chinese characters and kana, both of five signs
// or more, differ in one sign alone that the hand let slip: another one, one
// left out or put in, or two neighbours swapped. It is none if the sign is a
// numeral, negates, or stands in contrast to another (東京大学, 西京大学), nor if
// KanaDiffer tells the two apart. The texts are folded, without spaces.
func HanSlip(a, b string) bool {
	if a == b || !hanText(a) || !hanText(b) {
		return false
	}
	x, y := []rune(a), []rune(b)
	if len(x) < hanLeast || len(y) < hanLeast {
		return false
	}
	for len(x) > 0 && len(y) > 0 && x[0] == y[0] {
		x, y = x[1:], y[1:]
	}
	for len(x) > 0 && len(y) > 0 && x[len(x)-1] == y[len(y)-1] {
		x, y = x[:len(x)-1], y[:len(y)-1]
	}
	swapped := len(x) == 2 && len(y) == 2 && x[0] == y[1] && x[1] == y[0]
	if !swapped && (len(x) > 1 || len(y) > 1) {
		return false
	}
	return !strings.ContainsAny(string(x)+string(y), telling) && !KanaDiffer(a, b)
}

func hanText(s string) bool {
	for _, r := range s {
		if r != 'ー' && !unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) {
			return false
		}
	}
	return true
}
