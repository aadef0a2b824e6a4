package lexicon

import (
	"strings"
	"unicode/utf8"
)

// negating are the prefixes that negate in their languages, what the word must
// begin with where not any will do, and how many letters it must have.
var negating = [...]struct {
	langs, prefix, stems string
	least                int
}{
	{"de", "un", "", 3}, {"de", "n", "immer irgend jemand", 5}, {"de", "miss", "", 4}, {"de", "ent", "", 4}, {"de", "be", "", 4}, {"de", "ver", "", 4}, {"de", "nicht", "", 3},
	{"de", "er", "", 4}, {"de", "zer", "", 4}, {"de", "aus", "", 3}, {"de", "ein", "", 3}, {"de", "auf", "", 3}, {"de", "ab", "", 4}, {"de", "an", "", 4},
	{"fr", "dé", "", 4}, {"fr", "dés", "aeiouhéâêîôû", 4}, {"fr", "mé", "", 4}, {"fr", "més", "", 4}, {"fr", "mal", "", 4}, {"fr", "re", "", 4}, {"fr", "ré", "", 4}, {"fr", "sur", "", 4},
	{"fr", "a", "norm mor soc pol sex sym typ phon ton thée", 4},
	{"es pt ca gl", "des", "", 3}, {"es pt ca gl", "a", "norm mor soc polí sim típ teo", 3}, {"es", "sin", "", 4}, {"es", "mal", "", 4}, {"pt", "não", "", 3},
	{"it", "s", "fortun leal content piac comod conosc concert consigli copert coprir caric cortes favor fiduc garbat legar montar parlar piegar compost vantag " +
		"vestir blocc gonfi fid cuc cont conveni corret grade prov cresc corr formato", 4},
	{"it", "mal", "", 4}, {"it", "dis", "", 4},
	{"nl", "on", "", 4}, {"nl", "ont", "", 4}, {"nl", "wan", "", 4}, {"nl", "niet", "", 3}, {"nl", "be", "", 4}, {"nl", "ver", "", 4},
	{"sv", "o", "+", 4}, {"sv", "miss", "", 4}, {"sv", "van", "", 4}, {"sv", "be", "", 4}, {"sv", "av", "", 4},
	{"da nb nn no", "u", "+", 4}, {"da nb nn no", "mis", "", 4}, {"da nb nn no", "van", "", 4}, {"da nb nn no", "be", "", 4}, {"is fo", "ó", "", 4}, {"is", "van", "", 4},
	{"fi", "epä", "", 4}, {"et", "eba", "", 4}, {"et", "mitte", "", 4},
	{"hu", "nem", "", 3}, {"hu", "el", "", 4}, {"hu", "meg", "", 4}, {"hu", "be", "", 4}, {"hu", "ki", "", 4},
	{"ru bg uk be sr mk", "не", "", 3}, {"ru bg sr mk", "без", "", 4}, {"ru bg", "бес", "", 4}, {"uk", "без", "", 4}, {"be", "бяз", "", 4}, {"ru uk", "недо", "", 3}, {"ru uk", "пере", "", 4}, {"ru", "противо", "", 4}, {"ru", "рас", "", 4}, {"ru", "раз", "", 4}, {"ru", "вы", "", 4},
	{"pl", "nie", "", 3}, {"pl", "bez", "", 4}, {"pl", "przeciw", "", 4}, {"pl", "roz", "", 4}, {"pl", "wy", "", 4}, {"pl", "od", "", 4},
	{"cs sk hr sr bs sl", "ne", "", 4}, {"cs sk hr sr bs", "bez", "", 4}, {"sl", "brez", "", 4}, {"sk", "roz", "", 4}, {"cs", "roz", "", 4}, {"lt lv", "ne", "", 4}, {"lt lv", "be", "", 4},
	{"tr az", "na", "", 4}, {"tr", "gayri", "", 3}, {"az", "qeyri", "", 3}, {"az", "bi", "", 4}, {"tr", "bi", "", 4},
	{"ro", "ne", "", 4}, {"ro", "des", "", 4}, {"ro", "dez", "", 4}, {"ro", "ne", "", 3},
	{"eo", "mal", "", 3}, {"eo", "ne", "", 3}, {"sq", "pa", "", 4}, {"sw", "si", "", 4},
	{"hi mr ne sa", "अन", "", 3}, {"hi mr ne sa", "अ", "+", 3}, {"hi", "ना", "", 3}, {"hi", "बे", "", 3}, {"hi", "ग़ैर", "", 2}, {"hi", "गैर", "", 2}, {"hi", "निर्", "", 2}, {"hi", "अप", "", 3}, {"hi", "वि", "", 3},
	{"fa ur", "نا", "", 3}, {"fa ur", "بی", "", 3}, {"fa ur", "غیر", "", 3}, {"fa", "ن", "می مي", 3}, {"ur", "بے", "", 3},
	{"bn", "অ", "", 3}, {"bn", "অন", "", 3}, {"bn", "বে", "", 3},
	{"id ms", "tak", "", 4}, {"id ms", "non", "", 4}, {"tl", "hindi", "", 3}, {"ko", "비", "", 2}, {"ko", "불", "", 2}, {"ko", "미", "", 2},
}

// swapped are the prefixes of verbs that contrast in their languages.
var swapped = [...]struct {
	langs string
	group
}{
	{"de", group{[]string{"ent", "be", "ver", "zer", "er", "miss", "un"}, ""}},
	{"de", group{[]string{"ein", "aus", "an", "ab", "auf", "um", "zu", "vor", "nach", "bei", "mit", "los", "weg", "durch", "unter", "über", "hin", "her"}, ""}},
	{"de", group{[]string{"hinein", "heraus", "herein", "hinaus", "hinauf", "herauf", "hinab", "herab", "hinunter", "herunter", "hinüber", "herüber"}, ""}},
	{"de", group{[]string{"innen", "außen", "aussen"}, ""}},
	{"de", group{[]string{"ober", "unter", "über"}, ""}},
	{"nl", group{[]string{"in", "uit", "op", "af", "aan", "om", "mee", "toe", "over", "onder"}, ""}},
	{"nl", group{[]string{"be", "ver", "ont", "her", "ge"}, "k l d s w t h z g"}},
	{"sv", group{[]string{"in", "ut", "upp", "ned", "av", "på", "till", "från"}, ""}},
	{"da nb nn no", group{[]string{"ind", "ud", "inn", "ut", "op", "opp", "ned", "af", "av", "på", "til", "fra"}, ""}},
	{"ru", group{[]string{"в", "вы"}, ""}}, {"ru", group{[]string{"во", "вы"}, "й"}},
	{"ru", group{[]string{"под", "над"}, ""}}, {"ru", group{[]string{"недо", "пере"}, ""}},
	{"ru", group{[]string{"при", "пре"}, "быва быть быт ступ дать дав да зре твор ем клон ходящ дел уменьш увелич бав"}},
	{"ru", group{[]string{"при", "у"}, ""}}, {"ru", group{[]string{"без", "с"}, ""}},
	{"uk", group{[]string{"в", "ви"}, ""}}, {"uk", group{[]string{"при", "ви"}, ""}},
	{"pl", group{[]string{"przy", "prze"}, ""}}, {"pl", group{[]string{"w", "wy"}, ""}}, {"pl", group{[]string{"do", "od"}, ""}}, {"pl", group{[]string{"pod", "nad", "przed"}, ""}}, {"pl", group{[]string{"we", "wy"}, ""}},
	{"cs", group{[]string{"při", "pře"}, ""}}, {"cs", group{[]string{"v", "vy"}, ""}}, {"cs", group{[]string{"do", "od"}, ""}}, {"cs", group{[]string{"pod", "nad", "před"}, ""}},
	{"sk", group{[]string{"pri", "pre"}, ""}}, {"sk", group{[]string{"v", "vy"}, ""}},
	{"hu", group{[]string{"fel", "le", "be", "ki", "el", "meg"}, ""}}, {"hu", group{[]string{"ide", "oda"}, ""}},
}

// nativePrefix finds the prefixes of one language: put before, or exchanged.
func nativePrefix(lang string, c *comparison) (string, string, bool) {
	if lang == "en" {
		return "", "", false
	}
	if lang == "tr" && isNotYor(c.a) != isNotYor(c.b) && strings.Contains(c.a, "yor") && strings.Contains(c.b, "yor") {
		if isNotYor(c.a) {
			return "-mi-", "–", true
		}
		return "–", "-mi-", true
	}
	if lang == "az" && (withInfix(c.a, c.b) || withInfix(c.b, c.a)) {
		if len(c.a) < len(c.b) {
			return "–", "-m-", true
		}
		return "-m-", "–", true
	}
	if len(c.a) < len(c.b) {
		y, x, ok := negated(lang, c.b, c.a)
		return x, y, ok
	} else if x, y, ok := negated(lang, c.a, c.b); ok {
		return x, y, true
	}
	return "", "", false
}

// isNotYor tells a negated verb of the Turkish present: istemiyor.
func isNotYor(word string) bool {
	for _, infix := range []string{"mıyor", "miyor", "muyor", "müyor"} {
		if strings.Contains(word, infix) {
			return true
		}
	}
	return false
}

// withInfix tells if a verb of Azerbaijani is the other one negated: bilmirəm is
// not bilirəm.
func withInfix(long, short string) bool {
	for _, vowel := range []string{"i", "ı", "u", "ü"} {
		if i := strings.LastIndex(long, "m"+vowel+"r"); i > 1 && long[:i]+long[i+1:] == short {
			return true
		}
	}
	return false
}

func negated(lang, long, short string) (string, string, bool) {
	prefix, ok := strings.CutSuffix(long, short)
	if !ok {
		prefix, ok = melting(long, short)
	}
	if !ok || len(prefix) > 16 {
		return "", "", false
	}
	for i := range negating {
		n := &negating[i]
		if n.prefix != prefix || !spoken(lang, n.langs) || utf8.RuneCountInString(short) < n.least {
			continue
		}
		if n.stems == "" || n.stems == "+" && onset(short) && !strings.HasPrefix(long, "uni") || n.stems != "+" && begins(short, n.stems) {
			return prefix + "-", "–", true
		}
	}
	return "", "", false
}

// melting joins Devanagari's अन- to a vowel, which then is a sign and no letter:
// आदर, अनादर.
func melting(long, short string) (prefix string, ok bool) {
	rest, ok := strings.CutPrefix(long, "अन")
	if !ok {
		return "", false
	}
	letter, n := utf8.DecodeRuneInString(short)
	sign, m := utf8.DecodeRuneInString(rest)
	return "अन", letter >= 'आ' && letter <= 'औ' && sign-letter == 'ा'-'आ' && short[n:] == rest[m:]
}

// swappedPrefix finds one native prefix in place of another.
func swappedPrefix(lang string, c *comparison) (string, string, bool) {
	if lang == "en" || c.suffix < 3 {
		return "", "", false
	}
	for i := range swapped {
		s := &swapped[i]
		if !spoken(lang, s.langs) {
			continue
		}
		for _, x := range s.forms {
			if len(c.a)-len(x) > c.suffix || !strings.HasPrefix(c.a, x) {
				continue
			}
			stem := c.a[len(x):]
			for _, y := range s.forms {
				if x != y && strings.HasPrefix(c.b, y) && c.b[len(y):] == stem && begins(stem, s.stems) {
					return x + "-", y + "-", true
				}
			}
		}
	}
	return "", "", false
}

// negativeVerb finds a Turkic verb and its negative, which has -me- or -ma-
// before the ending, and changes some of them: gelmek, gelmemek; yaptı,
// yapmadı; geliyor, gelmiyor; gelecek, gelmeyecek; gelir, gelmez.
func negativeVerb(lang string, c *comparison) (string, string, bool) {
	if lang != "tr" && lang != "az" {
		return "", "", false
	}
	long, short := c.a, c.b
	swap := len(long) < len(short)
	if swap {
		long, short = short, long
	}
	for i := max(2, c.prefix-3); i <= c.prefix; i++ {
		if infix := negativeAt(long, short, i); infix != "" {
			if swap {
				return "–", "-" + infix + "-", true
			}
			return "-" + infix + "-", "–", true
		}
	}
	return "", "", false
}

// negativeAt returns the infix if long is negative and short is not, and both
// begin with i bytes of stem.
func negativeAt(long, short string, i int) string {
	if i > len(short) || !strings.HasPrefix(long[i:], "m") || !utf8.RuneStart(at(short, i)) {
		return ""
	}
	rest, ending := long[i+1:], short[i:]
	vowel, n := utf8.DecodeRuneInString(rest)
	rest = rest[n:]
	switch vowel {
	case 'e', 'a', 'ə':
		if rest != "" && (rest == ending && verbal(ending) || strings.HasPrefix(rest, "y") && rest[1:] == ending && verbal(ending) ||
			rest == "z" && aorist(ending) || ending[:min(1, len(ending))] == "t" && rest[0] == 'd' && rest[1:] == ending[1:]) {
			return long[i : i+1+n]
		}
	case 'i', 'ı', 'u', 'ü':
		tail, ok := strings.CutPrefix(ending, long[i+1:i+1+n])
		if ok && tail == rest && (strings.HasPrefix(rest, "yor") || rest == "r") || ending == rest && strings.HasPrefix(rest, "yor") {
			return "m"
		}
	}
	return ""
}

// verbal tells if an ending is one that verbs have.
func verbal(ending string) bool {
	return begins(ending, "mek mak mək maq di dı du dü miş mış muş müş se sa sə sin sın sun sün yecek yacak ecek acak yəcək əcək acaq yen yan en an ən eli alı li lı meli malı məli lar lər iz ip ıb ib ub")
}

// aorist tells if an ending is that of the present of habit: gel-ir, yap-ar.
func aorist(ending string) bool {
	return among(ending, "r ir ır ur ür er ar ər")
}
