package lexicon

import (
	"strings"
	"unicode/utf8"
)

// prefixes are exchanged for each other. Those that differ by one letter, as a
// misspelling would, hold only before the stems that they are known with.
var prefixes = [...]group{
	{[]string{"hyper", "hypo"}, ""},
	{[]string{"hiper", "hipo"}, ""},
	{[]string{"iper", "ipo"}, ""},
	{[]string{"гипер", "гипо"}, ""},
	{[]string{"гіпер", "гіпо"}, ""},
	{[]string{"хипер", "хипо"}, ""},
	{[]string{"υπερ", "υπο", "υπέρ", "υπό"}, ""},
	{[]string{"endo", "exo", "ecto"}, ""},
	{[]string{"endo", "ekzo", "ekto"}, ""},
	{[]string{"endo", "egzo", "ekto"}, ""},
	{[]string{"endo", "ekso", "ekto"}, ""},
	{[]string{"endo", "eso", "ecto"}, ""},
	{[]string{"endo", "exo", "ekto"}, ""},
	{[]string{"эндо", "экзо", "экто"}, ""},
	{[]string{"ендо", "екзо", "екто"}, ""},
	{[]string{"ενδο", "εξω", "εκτο", "εξο"}, ""},
	{[]string{"inter", "intra", "extra", "ekstra"}, ""},
	{[]string{"интер", "интра", "экстра", "інтер", "інтра", "екстра"}, ""},
	{[]string{"infra", "intra"}, "cellular clavicular orbital spinatus spinous"},
	{[]string{"macro", "micro", "mega"}, ""},
	{[]string{"makro", "mikro", "mega"}, ""},
	{[]string{"макро", "микро", "мега", "мікро"}, ""},
	{[]string{"μακρο", "μικρο", "μεγα"}, ""},
	{[]string{"pre", "post", "peri", "neo"}, ""},
	{[]string{"prä", "post", "peri"}, ""},
	{[]string{"pré", "post", "péri"}, ""},
	{[]string{"pré", "pós", "peri"}, ""},
	{[]string{"pre", "pos"}, "natal oper mort guerr"},
	{[]string{"пре", "пост"}, ""},
	{[]string{"pre", "pro"}, "scrib script scrit cession cede cedi nom"},
	{[]string{"ante", "post"}, ""},
	{[]string{"ante", "anti"}, "natal partum mortem"},
	{[]string{"ab", "ad"}, "duc duz dus duk duct duktion sorb sorp sorv sorc oral axi jur"},
	{[]string{"аб", "ад"}, "дук сорб"},
	{[]string{"af", "ef"}, "fect feren fluen"},
	{[]string{"ef", "in", "af", "re"}, "flu fus"},
	{[]string{"e", "im", "am"}, "migr"},
	{[]string{"é", "im"}, "migr"},
	{[]string{"e", "i"}, "migr"},
	{[]string{"em", "im"}, "migr"},
	{[]string{"э", "им", "е", "ім"}, "мигр мігр"},
	{[]string{"e", "im"}, "minen merg mers"},
	{[]string{"e", "i"}, "minen merge mersion"},
	{[]string{"e", "in"}, "vo vad"},
	{[]string{"e", "il"}, "lici"},
	{[]string{"e", "ir"}, "rupt"},
	{[]string{"in", "ex"}, "hal clu klu kludier terior tern tro tra trin spir voc gress hum cis ogen"},
	{[]string{"int", "ext"}, "ern erior éri érieur erieur eriör rover ensi rins"},
	{[]string{"est", "int"}, "erno erna ern erior"},
	{[]string{"im", "ex"}, "po press pres pli plo pul pel"},
	{[]string{"ins", "ex"}, "pir"},
	{[]string{"им", "экс", "імп"}, "порт пл пр"},
	{[]string{"імп", "експ", "имп", "эксп"}, "орт"},
	{[]string{"in", "de"}, "cr flat fla fer duc"},
	{[]string{"con", "di", "de"}, "verg sens viat"},
	{[]string{"kon", "di"}, "verg"},
	{[]string{"кон", "ди"}, "верг"},
	{[]string{"ana", "cata", "meta"}, "bol"},
	{[]string{"ana", "kata", "meta"}, "bol"},
	{[]string{"an", "cath"}, "od ód"},
	{[]string{"an", "kath"}, "od"},
	{[]string{"an", "cat"}, "ion od ód"},
	{[]string{"an", "kat"}, "ion od ód jon"},
	{[]string{"ан", "кат"}, "ион од"},
	{[]string{"анабо", "катабо", "метабо"}, "ли"},
	{[]string{"para", "per", "peri"}, "cardi cardium natal nasal"},
	{[]string{"homo", "hetero"}, ""},
	{[]string{"гомо", "гетеро", "хомо", "хетеро"}, ""},
	{[]string{"ομο", "ετερο"}, ""},
	{[]string{"iso", "aniso"}, ""},
	{[]string{"eu", "dys", "dis"}, "phori pnea pnoe peps troph thyr ton tok topi phem"},
	{[]string{"eu", "pro"}, "karyo kario caryo cario kary"},
	{[]string{"эу", "про"}, "карио"},
	{[]string{"еу", "про"}, "карио каріо"},
	{[]string{"ortho", "meta", "para"}, ""},
	{[]string{"orto", "meta", "para"}, ""},
	{[]string{"cis", "trans"}, ""},
	{[]string{"цис", "транс"}, ""},
	{[]string{"up", "down"}, ""},
	{[]string{"under", "over", "upper"}, ""},
	{[]string{"sub", "super"}, ""},
	{[]string{"sub", "supra"}, ""},
	{[]string{"sub", "sur"}, "fa pass"},
	{[]string{"sub", "sup"}, "erior"},
	{[]string{"super", "inf", "sup"}, "erior ior"},
	{[]string{"sup", "inf", "post", "ant"}, "erior erieur érieur eriore ero"},
	{[]string{"post", "ant", "int"}, "erior eriore erieur"},
	{[]string{"суб", "супер"}, ""},
	{[]string{"anti", "pro"}, ""},
	{[]string{"анти", "про"}, ""},
	{[]string{"maxi", "mini"}, ""},
	{[]string{"maksi", "mini"}, ""},
	{[]string{"макси", "мини", "міні"}, ""},
	{[]string{"maxim", "minim", "optim"}, "a u o"},
	{[]string{"máxi", "míni"}, ""},
	{[]string{"maj", "min"}, "or"},
	{[]string{"ma", "meno"}, "ggior"},
	{[]string{"poly", "oligo", "mono"}, ""},
	{[]string{"poli", "oligo", "mono"}, ""},
	{[]string{"поли", "олиго", "моно", "полі", "оліго"}, ""},
	{[]string{"mono", "di", "tri", "tetra", "penta", "hexa", "hepta", "octa", "nona", "deca", "poly"}, ""},
	{[]string{"mono", "di", "tri", "tetra", "penta", "hexa", "hepta", "okta", "nona", "deka"}, ""},
	{[]string{"mono", "di", "tri", "tetra", "penta", "esa", "epta", "otta", "deca"}, ""},
	{[]string{"uni", "bi", "tri", "quadri", "multi"}, ""},
	{[]string{"моно", "ди", "три", "тетра", "пента", "гекса", "гепта", "окта", "дека"}, ""},
	{[]string{"mon", "di", "tri"}, "oxi oxy"},
	{[]string{"tetr", "pent", "hex", "hept", "oct", "non", "dec", "tri"}, "ose ulose ode agon aèdre ahedr aeder aedro"},
	{[]string{"tetr", "pent", "hex", "hept", "okt", "non", "dek", "tri"}, "ose ulose ode agon aeder"},
	{[]string{"dextro", "levo"}, ""},
	{[]string{"dextro", "laevo"}, ""},
	{[]string{"gastro", "entero"}, ""},
	{[]string{"fore", "hind"}, ""},
	{[]string{"andro", "gyno", "gynoe"}, ""},
	{[]string{"intro", "extro", "extra", "ambi"}, "ver"},
	{[]string{"fluo", "phospho"}, "resc"},
	{[]string{"carpa", "tarsa"}, "l"},
	{[]string{"metacarp", "metatars"}, "al us o en"},
	{[]string{"стил", "стал"}, "агмит"},
}

// exchangedPrefix finds two forms of one group before the same stem. A hyphen
// after the prefix decides nothing.
func exchangedPrefix(c *comparison) (string, string, bool) {
	if c.suffix < 2 {
		return "", "", false
	}
	for i := range prefixes {
		for _, x := range prefixes[i].forms {
			if x[0] != c.a[0] || len(c.a)-len(x) > c.suffix || !strings.HasPrefix(c.a, x) {
				continue
			}
			stem := strings.TrimPrefix(c.a[len(x):], "-")
			for _, y := range prefixes[i].forms {
				if y[0] == c.b[0] && x != y && strings.HasPrefix(c.b, y) && strings.TrimPrefix(c.b[len(y):], "-") == stem &&
					begins(stem, prefixes[i].stems) {
					return x + "-", y + "-", true
				}
			}
		}
	}
	return "", "", false
}

// latinPrefixes go before the stems of Latin verbs.
var latinPrefixes = [...]string{
	"ab", "ad", "circum", "com", "con", "contra", "de", "di", "dis", "e", "ex", "im", "in",
	"inter", "intro", "ob", "per", "post", "pre", "pro", "re", "retro", "sub", "sup", "sur", "trans",
}

const latinVerbs = "ceive ception ceptive cess clin clud clus cur duc dukt duz fer flect flex flux form fract fus gest gress " +
	"hibit ject jekt junct ject miss mit pel pend press pos port posit puls quir rupt scrib script serv sign sist " +
	"spect spir stitut struct sum tain tend tens tent test tort tract trakt trib vent ver vers vert vok volv volu"

// latinVerb finds two prefixes before the stem of a Latin verb. Those pairs
// that are one another's misspelling hold nowhere, or elsewhere.
func latinVerb(lang string, c *comparison) (string, string, bool) {
	if !c.latin || c.suffix < 4 || lang == "vi" {
		return "", "", false
	}
	for _, x := range latinPrefixes {
		if len(c.a)-len(x) > c.suffix || !strings.HasPrefix(c.a, x) {
			continue
		}
		for _, y := range latinPrefixes {
			if x != y && strings.HasPrefix(c.b, y) && c.a[len(x):] == c.b[len(y):] && !confused(x, y, c.a[len(x):]) && begins(c.a[len(x):], latinVerbs) {
				return x + "-", y + "-", true
			}
		}
	}
	return "", "", false
}

// confused tells of Latin prefixes that are often written for each other, or of
// which one is the other with its first letter dropped.
func confused(x, y, stem string) bool {
	if x == "e" || y == "e" || x == "di" || y == "di" {
		if !begins(stem, "ject mit mis volv volu vers vert gress gest") {
			return true
		}
	}
	for pair := range strings.SplitSeq(confusedPairs, "|") {
		p, q, _ := strings.Cut(pair, " ")
		if p == x && q == y || p == y && q == x {
			return true
		}
	}
	return false
}

const confusedPairs = "per pre|pre pro|per pro|de di|di dis|com con|im in|e ex|sub sup|sup sur|ab ob|ab ad|e in|inter intro"

// beforeAny are the prefixes that make another word of any that they are put
// before, in the languages that have them of Latin and Greek.
var beforeAny = [...]string{
	"un", "non", "dis", "de", "anti", "counter", "contra", "re", "mis", "under", "over", "sub", "super", "supra",
	"up", "down", "in", "im", "il", "ir", "en", "em", "pre", "pro", "post", "per", "peri", "para", "ex", "extra", "co",
	"con", "com", "trans", "inter", "intra", "infra", "semi", "hemi", "bi", "di", "tri", "mono", "poly", "poli", "multi", "micro", "macro",
	"mikro", "makro", "mini", "maxi", "mega", "hypo", "hyper", "hipo", "hiper", "auto", "out", "fore", "pseudo", "quasi",
	"meta", "neo", "ortho", "iso", "aniso", "eu", "dys", "mal", "ultra", "omni", "tetra", "penta", "hexa", "proto",
	"sur", "ab", "ad", "endo", "exo", "ecto", "epi", "be", "self", "thio", "hydro", "des", "anta",
	"анти", "контр", "суб", "супер", "гипер", "гипо", "микро", "макро", "дис", "де", "ре", "поли", "моно", "псевдо", "квази", "ультра", "ди", "три", "дез", "ир", "им", "ин",
	"αντι", "υπερ", "υπο", "μετα", "παρα", "δυσ", "δι", "τρι", "μονο", "πολυ", "ημι",
}

// privative are the stems before which a- or an- negates.
const privative = "symm sym simm sym sim simé symé sime morph morf mor moral theis thei tei ateis typ tip typical polit pol sexu seks septi social sozial soc soz sósc " +
	"biot biót biogen chrom krom crom period périod perió synchron sincr synkron sinkron cellul zellul selül celul polar ton tonal " +
	"vasc virul phas fas febr fét gnost gnós gnost nomal norm normal nonym symp symptom sintom asymptom sept " +
	"septic aerob aérob eróbi eurysm hydr hidr idr ovul nur cephal vasculär lexi typisch grammat gramát gramm " +
	"rhythm rytm ritm ritmic ryt cyc cicl zykl cycl tróf troph trof top tax morfo stigm telei chiral quiral kiral trophic " +
	"sync mitot métr metr synap kines tetan prot prioris chron linear galact pate path pat pnea pnoe dips genes plas plasia"

const privativeCyrillic = "симметр синхрон социал мораль полит период тип септ ритм морф нормал тоналн биот логич хром полярн цикл гност теис теїст"

// putBefore finds a word that is the other with a prefix put before it. Where
// the prefix ends in the letter that the word begins with, one of the two may
// be left out: unecessary is nearer to unnecessary than to necessary.
func putBefore(lang string, c *comparison) (string, string, bool) {
	if len(c.a) < len(c.b) {
		x, y, ok := before(lang, c.b, c.a)
		return y, x, ok
	}
	return before(lang, c.a, c.b)
}

func before(lang, long, short string) (string, string, bool) {
	prefix, ok := strings.CutSuffix(long, short)
	if !ok || len(prefix) > 8 || lang == "vi" || strings.HasPrefix(short, "-") {
		return "", "", false
	}
	switch prefix {
	case "a", "an":
		return prefix + "-", "–", begins(short, privative)
	case "а":
		return prefix + "-", "–", begins(short, privativeCyrillic)
	case "α", "αν", "ά":
		return prefix + "-", "–", utf8.RuneCountInString(short) >= 4
	}
	if melted := melted(prefix, short); melted != "" {
		return melted + "-", "–", true
	}
	prefix = strings.TrimSuffix(prefix, "-")
	if utf8.RuneCountInString(short) < 3 {
		return "", "", false
	}
	for _, p := range beforeAny {
		if p == prefix {
			return p + "-", "–", true
		}
	}
	return "", "", false
}

// melted is the prefix whose last letter is also the word's first, and was
// written once: the un- of unecessary, the dis- of disatisfied.
func melted(prefix, short string) string {
	switch {
	case prefix == "u" && begins(short, "natur necess nerv notic number neighb named negot nict"):
		return "un"
	case (prefix == "di" || prefix == "mi") && short[0] == 's' && len(short) >= 5:
		return prefix + "s"
	case prefix == "i" && len(short) >= 5 && strings.IndexByte("lmnr", short[0]) >= 0 && onset(short) && ends(short, adjectival):
		return "i" + short[:1]
	}
	return ""
}

const adjectival = "able ible al ar ant ent ance ence ous ure ate ive ity ical ular ect idad idade tà ável ível bile ble ado ato ito vel il ción ção"

// onset tells if a word begins as words do: in a vowel, or in a consonant and
// then a vowel or one of the letters that follow a consonant.
func onset(word string) bool {
	if len(word) < 3 {
		return false
	}
	if strings.IndexByte("aeiouy", word[0]) >= 0 || word[0] >= utf8.RuneSelf {
		return true
	}
	if word[0] == word[1] {
		return false
	}
	if strings.IndexByte("aeiouy", word[1]) >= 0 || word[1] >= utf8.RuneSelf {
		return true
	}
	switch word[:2] {
	case "bl", "br", "ch", "cl", "cr", "dr", "dv", "fl", "fr", "fj", "gl", "gn", "gr", "kl", "kn", "kr", "kv", "pl", "pr", "ps", "ph", "qu",
		"rh", "sc", "sk", "sh", "sl", "sm", "sn", "sp", "sq", "st", "sv", "sw", "sj", "tr", "th", "tj", "tv", "tw", "vr", "wh", "wr", "zw":
		return true
	}
	return false
}
