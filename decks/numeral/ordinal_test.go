package numeral_test

import (
	"fmt"
	"strings"
	"testing"

	"quiz/decks/numeral"
)

// ranked are ordinals of a language, and which.
var ranked = map[string]map[string]int64{
	"":   {"eighth": 8},
	"en": {"first": 1, "eighth": 8, "twelfth": 12, "twenty-first": 21, "twenty first": 21, "8th": 8, "1st": 1, "22nd": 22, "113th": 113, "hundredth": 100, "a hundredth": 100, "two hundredth": 200, "one hundred and first": 101, "one hundred first": 101, "two thousand and eighth": 2008, "thousandth": 1000, "٨th": 8},
	"de": {"erste": 1, "achte": 8, "achter": 8, "achtes": 8, "achten": 8, "achtem": 8, "dritte": 3, "siebte": 7, "siebente": 7, "zwanzigste": 20, "einundzwanzigster": 21, "dreißigste": 30, "dreissigste": 30, "fuenfte": 5, "fünfte": 5, "hundertste": 100, "hunderterste": 101, "8.": 8, "zweihundertste": 200},
	"fr": {"premier": 1, "première": 1, "premiere": 1, "1er": 1, "1re": 1, "1ère": 1, "deuxième": 2, "second": 2, "2nde": 2, "8e": 8, "8ème": 8, "8è": 8, "cinquième": 5, "neuvième": 9, "quatrième": 4, "vingt et unième": 21, "vingt-et-unième": 21, "soixante et onzième": 71, "quatre-vingtième": 80, "quatre-vingt-dix-neuvième": 99, "centième": 100, "cent unième": 101},
	"es": {"primero": 1, "primer": 1, "primera": 1, "octavo": 8, "octava": 8, "séptimo": 7, "sétimo": 7, "décimo": 10, "undécimo": 11, "decimoprimero": 11, "duodécimo": 12, "decimotercero": 13, "décimo tercero": 13, "vigésimo primero": 21, "vigesimoprimero": 21, "vigésima primera": 21, "nonagésimo noveno": 99, "centésimo": 100, "centésimo primero": 101, "8º": 8, "8.º": 8, "8ª": 8, "1er": 1, "8vo": 8, "3ro": 3},
	"it": {"primo": 1, "ottavo": 8, "ottava": 8, "decimo": 10, "undicesimo": 11, "ventesimo": 20, "ventunesimo": 21, "ventitreesimo": 23, "ventiseiesimo": 26, "ventottesimo": 28, "centesimo": 100, "centunesimo": 101, "centotreesimo": 103, "8º": 8, "8ª": 8, "8°": 8},
	"pt": {"primeiro": 1, "oitavo": 8, "oitava": 8, "décimo primeiro": 11, "vigésimo primeiro": 21, "vigésima primeira": 21, "septuagésimo": 70, "setuagésimo": 70, "centésimo": 100, "8º": 8, "8.ª": 8},
	"nl": {"eerste": 1, "achtste": 8, "derde": 3, "eenentwintigste": 21, "tweeëntwintigste": 22, "twaalfde": 12, "honderdste": 100, "honderdeerste": 101, "8e": 8, "8ste": 8, "2de": 2, "21ste": 21},
	"sv": {"första": 1, "andra": 2, "åttonde": 8, "attonde": 8, "tjugoförsta": 21, "tjugonde": 20, "hundrade": 100, "8:e": 8, "1:a": 1, "22:a": 22, "12:e": 12},
	"da": {"første": 1, "ottende": 8, "enogtyvende": 21, "8.": 8},
	"nb": {"første": 1, "åttende": 8, "aattende": 8, "attende": 18, "tjueførste": 21, "8.": 8},
	"ru": {"первый": 1, "первая": 1, "восьмой": 8, "восьмая": 8, "восьмое": 8, "третий": 3, "третья": 3, "третье": 3, "сороковой": 40, "двадцать первый": 21, "девяносто девятая": 99, "сотый": 100, "сто первый": 101, "четвёртый": 4, "четвертый": 4, "8-й": 8, "8-я": 8, "8-е": 8, "8й": 8},
	"uk": {"перший": 1, "третя": 3, "восьмий": 8, "двадцять перша": 21, "п'ятий": 5, "8-й": 8},
	"pl": {"pierwszy": 1, "pierwsza": 1, "drugi": 2, "trzecia": 3, "ósmy": 8, "osmy": 8, "ósme": 8, "dwudziesty pierwszy": 21, "dwudziesta druga": 22, "czterdziesty": 40, "setny": 100, "sto pierwszy": 101, "8.": 8},
	"cs": {"první": 1, "osmý": 8, "dvacátý první": 21, "8.": 8},
	"tr": {"birinci": 1, "sekizinci": 8, "on birinci": 11, "yirmi birinci": 21, "yüzüncü": 100, "8.": 8, "8'inci": 8, "8inci": 8},
	"az": {"birinci": 1, "səkkizinci": 8, "sekkizinci": 8, "iyirmi birinci": 21, "doxsan doqquzuncu": 99, "yüzüncü": 100, "8-ci": 8, "6-cı": 6},
	"zh": {"第八": 8, "第二十一": 21, "第8": 8, "第一百零一": 101, "第８个": 8},
	"ja": {"第八": 8, "八番目": 8, "8番目": 8, "第百一": 101, "8番": 8},
	"ko": {"제8": 8, "제팔": 8, "첫째": 1, "첫 번째": 1, "여덟째": 8, "여덟 번째": 8, "8번째": 8, "스물한 번째": 21},
	"fi": {"8.": 8},
}

// unranked are no ordinals of their language.
var unranked = map[string][]string{
	"en": {"", "eight", "8", "8st", "11st", "21th", "1th", "112nd", "0th", "8.", "twenty-eleventh", "forty second third", "first second", "seventh hundred", "th", "-8th", "8 th", "08th", "achte", "twentieth-first"},
	"de": {"8", "8.5", "eighth", "acht", "0.", "8..", ".8", "zwanzigsteerste"},
	"fr": {"1e5", "premièr et", "2er", "unième", "8.", "huit"},
	"nl": {"8de", "2ste"},
	"sv": {"3:a"},
	"es": {"8", "octavo primero", "décimo vigésimo", "8er5"},
	"zh": {"八", "第", "8", "第第八", "第零"},
	"ko": {"여덟", "번째", "제"},
	"xx": {"8th", "8.", "first"},
	"it": {"duesimo", "otto"},
}

func TestOrdinal(t *testing.T) {
	for tag, table := range ranked {
		for text, want := range table {
			for _, form := range []string{text, " " + strings.ToUpper(text) + " "} {
				if strings.ContainsAny(text, "ß") || tag == "tr" && form != text {
					form = text
				}
				if got, ok := numeral.Ordinal(form, tag); !ok || got != want {
					t.Errorf("%q in %q is %d, %t; want %d", form, tag, got, ok, want)
				}
				if got, ok := numeral.Value(form, tag); ok && !strings.ContainsAny(form, "0123456789") {
					t.Errorf("%q in %q has the value %v", form, tag, got)
				}
			}
		}
	}
	for tag, texts := range unranked {
		for _, text := range texts {
			if got, ok := numeral.Ordinal(text, tag); ok {
				t.Errorf("%q in %q is %d", text, tag, got)
			}
		}
	}
}

// Ordinals that are made from cardinals by rule are read from 1 to 100.
func TestOrdinalRules(t *testing.T) {
	english := words("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth")
	for n := int64(1); n < 100; n++ {
		text := englishOrdinal(n, english)
		if got, ok := numeral.Ordinal(text, "en"); !ok || got != n {
			t.Errorf("%q is %d, %t; want %d", text, got, ok, n)
		}
		suffix := "ste"
		if n < 20 {
			suffix = "te"
		}
		if n != 1 && n != 3 && n != 7 && n != 8 {
			german := german().write(n) + suffix
			if got, ok := numeral.Ordinal(german, "de"); !ok || got != n {
				t.Errorf("%q is %d, %t; want %d", german, got, ok, n)
			}
		}
		for tag, form := range map[string]string{"fi": "%d.", "zh": "第%d", "ja": "%d番目", "ko": "제%d", "ru": "%d-й", "fr": "%dème", "it": "%dº"} {
			text := fmt.Sprintf(form, n)
			if got, ok := numeral.Ordinal(text, tag); (!ok || got != n) && !(tag == "fr" && n == 1) {
				t.Errorf("%q in %q is %d, %t", text, tag, got, ok)
			}
		}
	}
}

func englishOrdinal(n int64, list []string) string {
	cardinal := english().write(n)
	switch {
	case n <= int64(len(list)):
		return list[n-1]
	case n < 20:
		return cardinal + "th"
	case n%10 == 0:
		return strings.TrimSuffix(cardinal, "y") + "ieth"
	}
	return english().write(n-n%10) + "-" + list[n%10-1]
}

// No text is both a cardinal in words and an ordinal.
func FuzzOrdinal(f *testing.F) {
	for tag, table := range ranked {
		for text := range table {
			f.Add(text, tag)
		}
	}
	for tag, texts := range unranked {
		for _, text := range texts {
			f.Add(text, tag)
		}
	}
	f.Fuzz(func(t *testing.T, text, tag string) {
		n, ok := numeral.Ordinal(text, tag)
		if ok != (n > 0) {
			t.Errorf("%q in %q is %d, %t", text, tag, n, ok)
		}
		if cardinal, both := numeral.Words(text, tag); ok && both {
			t.Errorf("%q in %q is %d, and %dth", text, tag, cardinal, n)
		}
	})
}
