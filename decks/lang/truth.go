package lang

// truths are the words for true and false in the languages of decks. What a
// deck prints should be in its own language; where we do not know its words,
// English stands in.
var truths = map[string][2]string{
	"ar": {"صحيح", "خطأ"},
	"az": {"doğru", "yanlış"},
	"de": {"richtig", "falsch"},
	"el": {"σωστό", "λάθος"},
	"en": {"true", "false"},
	"es": {"verdadero", "falso"},
	"fa": {"درست", "نادرست"},
	"fr": {"vrai", "faux"},
	"he": {"נכון", "לא נכון"},
	"hi": {"सही", "गलत"},
	"it": {"vero", "falso"},
	"ja": {"正しい", "誤り"},
	"ko": {"참", "거짓"},
	"nl": {"waar", "onwaar"},
	"pl": {"prawda", "fałsz"},
	"pt": {"verdadeiro", "falso"},
	"ru": {"верно", "неверно"},
	"sv": {"sant", "falskt"},
	"tr": {"doğru", "yanlış"},
	"uk": {"правильно", "неправильно"},
	"ur": {"درست", "غلط"},
	"vi": {"đúng", "sai"},
	"zh": {"对", "错"},
}

// TruthWords are the words for true and false in the language of a tag.
func TruthWords(tag string) (yes, no string) {
	words, ok := truths[Base(tag)]
	if !ok {
		words = truths["en"]
	}
	return words[0], words[1]
}
