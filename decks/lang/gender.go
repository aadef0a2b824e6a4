package lang

import "strings"

// A Gender is a set of the genders and numbers that an article goes with.
type Gender uint8

// The genders, in the singular, and the plural of each.
const (
	Masculine Gender = 1 << iota
	Feminine
	Neuter
	MasculinePlural
	FemininePlural
	NeuterPlural
)

// GenderOf is what an article of a base language goes with, in lower case and
// with its apostrophe; 0 where articles of the language tell no gender, as in
// English and Hungarian, or the word is no article.
func GenderOf(base, article string) Gender {
	forms, ok := genders[base]
	if !ok {
		return 0
	}
	for field := range strings.FieldsSeq(forms) {
		word, marks, _ := strings.Cut(field, "=")
		if word == article {
			return gendersOf(marks)
		}
	}
	return 0
}

func gendersOf(marks string) (g Gender) {
	for _, mark := range marks {
		switch mark {
		case 'm':
			g |= Masculine
		case 'f':
			g |= Feminine
		case 'n':
			g |= Neuter
		case 'u':
			g |= Masculine | Feminine
		case 'M':
			g |= MasculinePlural
		case 'F':
			g |= FemininePlural
		case 'N':
			g |= NeuterPlural
		}
	}
	return g
}

// genders are articles with what they go with: m, f, n, u common gender, and in
// capitals the plural. An article is what it is in the first case, in which
// words are learned: "der" is masculine, though it is a feminine dative, too.
var genders = map[string]string{
	"de": "der=m die=fMFN das=n den=m dem=mn des=mn ein=mn eine=f einen=m einem=mn einer=f eines=mn",
	"fr": "le=m la=f l'=mf les=MF un=m une=f des=MF",
	"es": "el=m la=f los=M las=F un=m una=f unos=M unas=F",
	"gl": "o=m a=f os=M as=F un=m unha=f uns=M unhas=F",
	"it": "il=m lo=m la=f i=M gli=M le=F l'=mf un=m uno=m una=f un'=f",
	"pt": "o=m a=f os=M as=F um=m uma=f uns=M umas=F",
	"nl": "de=uMFN het=n 't=n een=un",
	"ca": "el=m la=f els=M les=F l'=mf un=m una=f",
	"sv": "en=u ett=n den=u det=n de=MFN",
	"da": "en=u et=n den=u det=n de=MFN",
	"nb": "en=mf ei=f et=n den=u det=n de=MFN",
	"nn": "ein=m ei=f eit=n den=mf det=n dei=MFN",
	"no": "en=mf ei=f et=n den=u det=n de=MFN",
	"ro": "un=mn o=f",
	"el": "ο=m η=f το=n οι=MF τα=N ένας=m μια=f μία=f ένα=n",
}
