package numeral

import (
	"strings"
	"sync"
)

// koreanWords are the native numbers, 1 to 99, alone and before a noun.
var koreanWords = sync.OnceValue(func() map[string]int64 {
	words := map[string]int64{}
	units := list("하나/한 둘/두 셋/세/석/서 넷/네/넉/너 다섯 여섯 일곱 여덟 아홉")
	add := func(before string, ten int64) {
		for i, unit := range units {
			for _, word := range unit {
				words[before+word] = ten + int64(i+1)
			}
		}
	}
	add("", 0)
	for i, ten := range list("열 스물 서른 마흔 쉰 예순 일흔 여든 아흔") {
		words[ten[0]] = int64(10 * (i + 1))
		add(ten[0], int64(10*(i+1)))
	}
	words["스무"] = 20
	return words
})

// koreanNative reads a native number, or one that follows hundreds that are
// not: 백스물하나.
func koreanNative(s string) (int64, bool) {
	words := koreanWords()
	if n, ok := words[s]; ok {
		return n, true
	}
	at := strings.LastIndexAny(s, "백천만억")
	if at < 0 {
		return 0, false
	}
	at += len("백")
	tail, ok := words[s[at:]]
	if !ok {
		return 0, false
	}
	n, ok := hanRead([]rune(s[:at]), "ko")
	return n + tail, ok
}
