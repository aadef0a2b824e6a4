package lexicon

import (
	"strings"
	"unicode/utf8"
)

// suffixes are exchanged for each other after the same stem and before the same
// ending. Stems, where there are any, are what the word before them ends in.
var suffixes = [...]group{
	{[]string{"phil", "phob"}, ""},
	{[]string{"fil", "fob"}, ""},
	{[]string{"фил", "фоб", "філ"}, ""},
	{[]string{"φιλ", "φοβ", "φίλ", "φόβ"}, ""},
	{[]string{"cyte", "blast", "clast"}, ""},
	{[]string{"blast", "clast", "zyt", "klast", "zyten"}, ""},
	{[]string{"бласт", "класт", "цит"}, ""},
	{[]string{"itis", "osis", "oma"}, ""},
	{[]string{"itis", "ose"}, "arthr neur hepat nephr dermat sinus parodont spondyl"},
	{[]string{"ite", "ose"}, "arthr névr néphr hépat dermat sinus parodont spondyl"},
	{[]string{"ite", "osi"}, "artr nefr epat dermat"},
	{[]string{"ит", "оз"}, "артр нефр невр дермат пародонт гепат"},
	{[]string{"trop", "troph"}, "photo thigmo geo gravi hydro auto hetero gonado cortico thyro adreno somato lipo neuro chemo mixo ana hyper a"},
	{[]string{"log", "nom"}, "astro eco gastro öko éco eko taxo agro аст астро эко агро"},
	{[]string{"лог", "ном"}, "астро эко агро еко"},
	{[]string{"ful", "less"}, ""},
	{[]string{"plasm", "plast"}, ""},
	{[]string{"plasma", "plast"}, ""},
	{[]string{"плазм", "пласт"}, ""},
	{[]string{"mere", "some"}, "centro telo"},
	{[]string{"tide", "side"}, "nucleo"},
	{[]string{"tid", "sid"}, "nukleo nucleo nucléo nucleó nukleó"},
	{[]string{"тид", "зид"}, "нуклео"},
	{[]string{"tid", "tin"}, "chroma croma kroma"},
	{[]string{"тид", "тин"}, "хрома"},
	{[]string{"side", "tide"}, "nucléo"},
	{[]string{"man", "woman"}, ""},
	{[]string{"men", "women"}, ""},
	{[]string{"er", "ee"}, "employ train pay less train interview examin appoint address nominat mortgag licens assign grant donat devis don consign detain escap"},
	{[]string{"or", "ee"}, "less don grant mortgag licens assign franchis"},
	{[]string{"teen", "ty"}, "thir four fif six seven eigh nine"},
	{[]string{"zehn", "zig", "zehnt", "zigst"}, "vier fünf sech sieb acht neun"},
	{[]string{"gen", "gon"}, "gluca glyco"},
	{[]string{"sol", "son"}, "corti"},
	{[]string{"tite", "gmite"}, "stalac stala"},
	{[]string{"ctit", "gmit"}, "stala estala"},
	{[]string{"ktit", "gmit"}, "stala"},
	{[]string{"lactit", "lagmit"}, "sta esta"},
	{[]string{"voll", "los"}, ""},
	{[]string{"vol", "loos"}, ""},
	{[]string{"full", "lös", "fuld", "løs"}, ""},
	{[]string{"haft", "los"}, ""},
	{[]string{"lı", "sız"}, ""}, {[]string{"li", "siz"}, ""}, {[]string{"lu", "suz"}, ""}, {[]string{"lü", "süz"}, ""},
}

// exchangedSuffix looks for two forms of one group where the words part, and
// for the same ending of few letters after them.
func exchangedSuffix(lang string, c *comparison) (string, string, bool) {
	if c.prefix < 2 {
		return "", "", false
	}
	for i := c.prefix; i >= max(2, c.prefix-5); i-- {
		if !utf8.RuneStart(at(c.a, i)) {
			continue
		}
		if x, y, ok := suffixAt(lang, c, i); ok {
			return x, y, ok
		}
	}
	return "", "", false
}

func at(s string, i int) byte {
	if i >= len(s) {
		return 0
	}
	return s[i]
}

func suffixAt(lang string, c *comparison, i int) (string, string, bool) {
	a, b := c.a[i:], c.b[i:]
	if a == "" || b == "" {
		return "", "", false
	}
	for g := range suffixes {
		for _, x := range suffixes[g].forms {
			if x[0] != a[0] {
				continue
			}
			tail, ok := strings.CutPrefix(a, x)
			if !ok || len(tail) > 12 {
				continue
			}
			for _, y := range suffixes[g].forms {
				if x != y && len(b) == len(y)+len(tail) && strings.HasPrefix(b, y) && b[len(y):] == tail &&
					ends(c.a[:i], suffixes[g].stems) && turkic(lang, x) {
					return "-" + x, "-" + y, true
				}
			}
		}
	}
	return "", "", false
}

// turkic keeps the privative suffix of Turkic languages to them.
func turkic(lang, form string) bool {
	switch form {
	case "lı", "li", "lu", "lü", "sız", "siz", "suz", "süz":
		return lang == "tr" || lang == "az" || lang == "tk" || lang == "uz" || lang == "crh"
	}
	return true
}

// after are the suffixes that make another word of the one that they are put
// after, in their languages; "*" is all of them. Stems are what must stand
// before.
var after = [...]struct{ langs, suffix, stems string }{
	{"*", "ogen", "pepsin trypsin fibrin plasmin thrombin tripsin fibrin"},
	{"*", "ogène", "pepsin trypsin fibrin"},
	{"en", "less", ""},
	{"en", "th", "four six seven teen ten hundred thousand million"},
	{"en", "teen", "four six seven nine"},
	{"en", "ty", "six seven nine"},
	{"de", "los", ""}, {"de", "slos", ""},
	{"de", "zig", "vier fünf acht neun sech sieb"},
	{"de", "zehn", "drei vier fünf acht neun"},
	{"de", "in", "er ent ant ist eur or oge at ant eut"},
	{"de", "innen", "er ent ant ist eur or"},
	{"nl", "loos", ""},
	{"sv", "lös", ""},
	{"da nb nn no", "løs", ""},
	{"fi", "ton", ""}, {"fi", "tön", ""},
	{"hu", "tlan", ""}, {"hu", "tlen", ""}, {"hu", "talan", ""}, {"hu", "telen", ""}, {"hu", "atlan", ""}, {"hu", "etlen", ""}, {"hu", "ótlan", ""}, {"hu", "őtlen", ""},
	{"tr az", "sız", ""}, {"tr az", "siz", ""}, {"tr az", "suz", ""}, {"tr az", "süz", ""},
	{"ru uk bg", "ка", "тель ник анин ист ент"},
}

// putAfter finds a word that is the other with a suffix put after it.
func putAfter(lang string, c *comparison) (string, string, bool) {
	long, short := c.a, c.b
	if len(long) < len(short) {
		long, short = short, long
	}
	suffix, ok := strings.CutPrefix(long, short)
	if !ok || len(suffix) > 8 {
		return "", "", false
	}
	for i := range after {
		if after[i].suffix == suffix && (after[i].langs == "*" || spoken(lang, after[i].langs)) && ends(short, after[i].stems) {
			if len(long) == len(c.a) {
				return "-" + suffix, "–", true
			}
			return "–", "-" + suffix, true
		}
	}
	return "", "", false
}

// language reads no language as English.
func language(lang string) string {
	if lang == "" {
		return "en"
	}
	return lang
}
