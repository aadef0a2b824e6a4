package lexicon

import "strings"

// alkyl are the stems that tell how many atoms of carbon a compound has.
var alkyl = [...]string{
	"meth", "eth", "prop", "but", "pent", "hex", "hept", "oct", "non", "dec", "und", "dodec", "éth", "méth", "benz", "phen", "tolu", "vin", "acet",
	"met", "et", "es", "ett", "ott", "hep", "okt", "dek", "hek", "heks", "benc", "fen", "üt", "epta",
	"мет", "эт", "проп", "бут", "пент", "гекс", "гепт", "окт", "нон", "дек", "ет", "бенз", "фен",
}

// hydrocarbon finds a hydrocarbon, or what derives from one, in which the
// length or the bond is another: ethane and ethene, methanol and ethanol,
// butyl and butane.
func hydrocarbon(c *comparison) (string, string, bool) {
	if len(c.a) > 24 || len(c.b) > 24 || c.prefix == 0 && c.suffix == 0 {
		return "", "", false
	}
	x, kindX := chain(c.a)
	y, kindY := chain(c.b)
	if x == "" || y == "" || kindX == "" || kindY == "" {
		return "", "", false
	}
	tailX, tailY := c.a[len(x):], c.b[len(y):]
	switch {
	case x == y && kindX != kindY:
		return "-" + tailX, "-" + tailY, true
	case x != y && tailX == tailY && !sameChain(x, y):
		return x + "-", y + "-", true
	}
	return "", "", false
}

// chain cuts a word into the stem and the kind of compound. Kind is "" where
// the word is none.
func chain(word string) (stem, kind string) {
	for _, s := range alkyl {
		if s[0] == word[0] && len(s) > len(stem) && strings.HasPrefix(word, s) {
			if k := kindOf(word[len(s):]); k != "" {
				stem, kind = s, k
			}
		}
	}
	return stem, kind
}

// kindOf tells alkanes, alkenes, alkynes, alkyls and what they are made into by
// the ending that each language gives them.
func kindOf(tail string) string {
	switch tail {
	case "ane", "an", "ano", "aan", "anes", "anas", "anos", "aani", "án", "ан", "ana":
		return "ane"
	case "ene", "en", "eno", "een", "ène", "enes", "enos", "eeni", "én", "ен", "ylene", "ylen", "ilene", "ileno", "ilen", "ylène", "yleen", "илен", "yleeni":
		return "ene"
	case "yne", "yn", "in", "ino", "ynes", "inos", "yyni", "ин", "ine", "iin":
		return "yne"
	case "yl", "yle", "il", "ilo", "ila", "ile", "yyli", "ил", "yls":
		return "yl"
	case "anol", "anolo", "anool", "anoli", "анол", "anols", "ol", "ол", "enol", "enool":
		return "anol"
	case "anal", "anale", "anaal", "анал":
		return "anal"
	case "anone", "anon", "anona", "anoon", "анон", "one", "aniun":
		return "anone"
	case "anoic", "anoate", "anoat":
		return "anoic"
	case "ylamine", "ylamin", "ilamina":
		return "ylamine"
	}
	return ""
}

// sameChain tells if two stems are spellings of one: met- and meth-, hex- and
// heks-.
func sameChain(x, y string) bool {
	if len(x) > len(y) {
		x, y = y, x
	}
	switch x + " " + y {
	case "met meth", "et eth", "et ett", "eth ett", "oct okt", "oct ott", "okt ott", "dec dek", "hex heks", "hep hept", "es hex", "benc benz", "fen phen":
		return true
	}
	return strings.HasPrefix(y, x) && x != "et" && x != "eth"
}

// salts are the stems of elements and radicals, of which the ending tells the
// state of oxidation; anything may stand before them: per-chlor-ate.
const salts = "sulf sulph sulfur sulphur solf nitr chlor clor phosph fosf fosfor phosphor brom iod jod yod carbon karbon arsen silic silik bor " +
	"ferr cupr stann stan plumb mercur cyan cian zyan fluor selen tellur telur antimon chrom crom mangan hypochlor ипохлор " +
	"szulf klor klór foszf sulfo sülf flüor hidr siarcz azot chlor fosfor węgl azotn siark xlor " +
	"сульф нитр хлор фосф бром йод иод карбон арсен силик фтор ферр циан сулфа сулф нітр сульфа манган hydr"

// sugars are the stems of sugars and what else -ase takes apart.
const sugars = "lact malt sucr sacchar cellul amyl gluc galact fruct rib xyl pect dextr trehal mannos laktos lakt cell zellul amil " +
	"malt sacar sacar maltas sukr frukt lattos latt malt celul selülo selül dextr лакт мальт сахар целлюл амил рибо риб"

// endings of salts and sugars, each with its class: two of one class are one
// ending as two languages, or two spellers, write it.
var saltEndings = [...]struct{ ending, class string }{
	{"ate", "at"}, {"at", "at"}, {"ato", "at"}, {"aat", "at"}, {"aatti", "at"}, {"át", "at"}, {"an", "at"}, {"ат", "at"},
	{"ite", "it"}, {"it", "it"}, {"ito", "it"}, {"iet", "it"}, {"iitti", "it"}, {"yn", "it"}, {"ит", "it"}, {"іт", "it"},
	{"ide", "id"}, {"id", "id"}, {"ure", "id"}, {"uro", "id"}, {"eto", "id"}, {"idi", "id"}, {"ek", "id"}, {"ид", "id"}, {"ură", "id"}, {"ür", "id"}, {"idă", "id"},
	{"ine", "in"}, {"in", "in"}, {"ium", "ium"}, {"ene", "en"},
	{"ic", "ic"}, {"ico", "ic"}, {"ique", "ic"}, {"ica", "ic"}, {"owy", "ic"},
	{"ous", "os"}, {"oso", "os"}, {"eux", "os"}, {"osa", "os"}, {"awy", "os"},
}

var sugarEndings = [...]struct{ ending, class string }{
	{"ose", "ose"}, {"osa", "ose"}, {"osio", "ose"}, {"os", "ose"}, {"oosi", "ose"}, {"oza", "ose"}, {"оза", "ose"}, {"oz", "ose"}, {"óz", "ose"}, {"oosia", "ose"},
	{"ase", "ase"}, {"asa", "ase"}, {"asi", "ase"}, {"as", "ase"}, {"aasi", "ase"}, {"aza", "ase"}, {"аза", "ase"}, {"az", "ase"}, {"áz", "ase"},
}

// compound finds salts, acids and sugars of one stem with different endings.
func compound(c *comparison) (string, string, bool) {
	if c.prefix < 3 || len(c.a)-c.prefix > 12 || len(c.b)-c.prefix > 12 {
		return "", "", false
	}
	if x, y, ok := endingsOf(c, saltEndings[:], salts); ok {
		return x, y, true
	}
	return endingsOf(c, sugarEndings[:], sugars)
}

// endingsOf asks for the same word before two endings of different classes, a
// plural s apart, and for one of stems at the end of that word.
func endingsOf(c *comparison, endings []struct{ ending, class string }, stems string) (string, string, bool) {
	a, b := strings.TrimSuffix(c.a, "s"), strings.TrimSuffix(c.b, "s")
	if (len(a) == len(c.a)) != (len(b) == len(c.b)) {
		a, b = c.a, c.b
	}
	for _, x := range endings {
		stem, ok := strings.CutSuffix(a, x.ending)
		if !ok || !strings.HasPrefix(b, stem) {
			continue
		}
		for _, y := range endings {
			if x.class != y.class && b[len(stem):] == y.ending && ends(stem, stems) {
				return "-" + x.ending, "-" + y.ending, true
			}
		}
	}
	return "", "", false
}

// decimal are the prefixes of units, as languages write them. Forms of one
// group are one prefix.
var decimal = [...][]string{
	{"kilo", "kiló", "quilo", "quiló", "kilò", "chilo", "kilô", "кило", "кіло", "χιλιο"},
	{"milli", "mili", "milí", "milì", "mille", "милли", "мили", "мілі", "χιλιοστο"},
	{"micro", "micró", "mikro", "mikró", "mikrò", "микро", "мікро"},
	{"mega", "megá", "méga", "мега"},
	{"giga", "gigá", "гига", "гіга"},
	{"nano", "nanó", "нано"},
	{"pico", "picó", "piko", "пико", "піко"},
	{"deci", "decí", "dezi", "déci", "desi", "decy", "деци"},
	{"deca", "decá", "deka", "déca", "дека"},
	{"centi", "centí", "zenti", "senti", "santi", "centy", "санти"},
	{"hecto", "hectó", "hekto", "etto", "гекто"},
	{"tera", "terá", "téra", "тера"},
	{"peta", "péta", "пета"},
	{"femto"}, {"atto"},
}

const units = "met mét mèt gram grm lit lít watt vat volt amp hertz herz joul byt bit pascal newton calor calór kalor ohm farad " +
	"tesla henr mol ton bar sec sek seg sievert becquerel pond metr метр грам лит ватт вольт ампер герц джоул байт бит паскал ньютон калор ом секунд тонн бар"

// decimalPrefix finds the prefix of a unit in place of another.
func decimalPrefix(c *comparison) (string, string, bool) {
	x, m := decimalOf(c.a)
	if x == "" {
		return "", "", false
	}
	y, n := decimalOf(c.b)
	if y == "" || m == n || c.a[len(x):] != c.b[len(y):] || !begins(c.a[len(x):], units) {
		return "", "", false
	}
	return x + "-", y + "-", true
}

func decimalOf(word string) (prefix string, power int) {
	for i, forms := range decimal {
		for _, form := range forms {
			if form[0] == word[0] && len(form) > len(prefix) && strings.HasPrefix(word, form) {
				prefix, power = form, i
			}
		}
	}
	return prefix, power
}
