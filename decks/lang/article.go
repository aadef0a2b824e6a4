package lang

// Articles are the definite and indefinite articles of a base language, which
// stand before a noun; elided ones end in their apostrophe. A text without
// language is most likely English.
func Articles(base string) []string { return articles[base] }

var articles = map[string][]string{
	"":   {"the", "a", "an"}, // a deck without language is most likely English
	"en": {"the", "a", "an"},
	"de": {"der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines"},
	"fr": {"le", "la", "les", "l'", "un", "une", "des"},
	"es": {"el", "la", "los", "las", "un", "una", "unos", "unas"},
	"gl": {"o", "a", "os", "as", "un", "unha", "uns", "unhas"},
	"it": {"il", "lo", "la", "i", "gli", "le", "l'", "un", "uno", "una", "un'"},
	"pt": {"o", "a", "os", "as", "um", "uma", "uns", "umas"},
	"nl": {"de", "het", "een", "'t"},
	"af": {"die", "'n"},
	"ca": {"el", "la", "els", "les", "l'", "un", "una"},
	"sv": {"en", "ett", "den", "det", "de"},
	"da": {"en", "et", "den", "det", "de"},
	"nb": {"en", "ei", "et", "den", "det", "de"},
	"nn": {"ein", "ei", "eit", "den", "det", "dei"},
	"no": {"en", "ei", "et", "den", "det", "de"},
	"ro": {"un", "o", "niște"},
	"el": {"ο", "η", "το", "οι", "τα", "ένας", "μια", "μία", "ένα"},
	"hu": {"a", "az", "egy"},
	"eo": {"la"},
}
