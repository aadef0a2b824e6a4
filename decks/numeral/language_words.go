package numeral

import (
	"sync"

	"quiz/decks/lang"
)

// grammars are those built so far, by base language. There are no more of them
// than there are spellings.
var grammars sync.Map

// wordLanguage is the base language that has the number words of a tag: its
// own, or that of an older or wider name.
func wordLanguage(tag string) string {
	switch base := lang.Base(tag); base {
	case "":
		return "en"
	case "no":
		return "nb"
	case "iw":
		return "he"
	case "in":
		return "id"
	case "yue", "cmn":
		return "zh"
	default:
		return base
	}
}

// grammarOf is the grammar of a base language, built when it is first wanted,
// or nil where its number words are not known.
func grammarOf(base string) *grammar {
	if g, ok := grammars.Load(base); ok {
		return g.(*grammar)
	}
	s, ok := spellingOf(base)
	if !ok {
		return nil
	}
	g, _ := grammars.LoadOrStore(base, build(s, base))
	return g.(*grammar)
}

func spellingOf(base string) (spelling, bool) {
	for _, family := range []func(string) (spelling, bool){germanic, romance, slavic, european, asian} {
		if s, ok := family(base); ok {
			return s, true
		}
	}
	return spelling{}, false
}
