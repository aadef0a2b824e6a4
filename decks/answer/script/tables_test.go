package script_test

import (
	"testing"

	"quiz/decks/answer/script"
)

// folds holds each folding by a name, with the language where it takes one.
var folds = map[string]func(string) string{
	"Simplify":    script.Simplify,
	"Hiragana":    script.Hiragana,
	"Arabic":      script.Arabic,
	"Persian":     script.Persian,
	"ArabicLoose": script.ArabicLoose,
	"Hebrew":      script.Hebrew,
	"Indic":       script.Indic,
	"Greek":       script.Greek,
	"Pinyin":      script.Pinyin,
	"Cyrillic ru": func(s string) string { return script.Cyrillic("ru", s) },
	"Cyrillic uk": func(s string) string { return script.Cyrillic("uk-UA", s) },
	"Cyrillic be": func(s string) string { return script.Cyrillic("be", s) },
	"Cyrillic bg": func(s string) string { return script.Cyrillic("bg", s) },
	"Cyrillic mk": func(s string) string { return script.Cyrillic("mk", s) },
	"Latin de":    func(s string) string { return script.Latin("de-AT", s) },
	"Latin da":    func(s string) string { return script.Latin("da", s) },
	"Latin sv":    func(s string) string { return script.Latin("sv", s) },
	"Latin nb":    func(s string) string { return script.Latin("NB", s) },
	"Latin fr":    func(s string) string { return script.Latin("fr", s) },
	"Latin nl":    func(s string) string { return script.Latin("nl", s) },
	"Latin es":    func(s string) string { return script.Latin("es", s) },
	"Latin tr":    func(s string) string { return script.Latin("tr", s) },
	"Latin lv":    func(s string) string { return script.Latin("lv", s) },
}

// foldings are texts and what each folding makes of them.
var foldings = map[string]map[string]string{
	"Simplify": {
		"": "", "plain": "plain", "漢語": "汉语", "东方红": "东方红", "東方紅": "东方红",
		"臺灣": "台湾", "台灣": "台湾", "裏": "里", "裡": "里", "里": "里", "著": "着", "着": "着",
		"乾": "干", "幹": "干", "干": "干", "爲": "为", "為": "为", "説": "说", "說": "说", "戶": "户", "戸": "户",
		"內": "内", "靑": "青", "強": "强", "彊": "强", "眞": "真", "後": "后", "后": "后", "發": "发", "髮": "发",
		"麵": "面", "麪": "面", "衞": "卫", "衛": "卫", "教": "教", "敎": "教", "瞭解": "了解", "憑藉": "凭借",
		"馬克思 Marx 1818": "马克思 Marx 1818", "像": "像", "象": "象", "坏": "坏", "坯": "坯", "末": "末", "未": "未",
		"𫝈": "㑮", "㑮": "㑮", "𨋢": "䢂", "ラーメン": "ラーメン", "\xff漢": "\ufffd汉",
		"\uf900": "岂", "項鍊": "项炼", "项链": "项炼", "锻炼": "锻炼",
	},
	"Hiragana": {
		"": "", "abc": "abc", "ラーメン": "らーめん", "らーめん": "らーめん", "ﾗｰﾒﾝ": "らーめん", "ｶﾞｯｺｳ": "がっこう",
		"ヴァイオリン": "ばいおりん", "バイオリン": "ばいおりん", "ゔぁいおりん": "ばいおりん", "ヷイオリン": "ばいおりん",
		"ヴィ": "び", "ヴェール": "べーる", "ヴォルガ": "ぼるが", "レヴュー": "れびゅー", "ラヴ": "らぶ", "ヴント": "ぶんと", "ヸヹヺ": "びべぼ",
		"ヴ": "ゔ", "ゐ": "ゐ", "ヱビス": "えびす", "ウヰスキー": "ういすきー",
		"さゝき": "ささき", "いすゞ": "いすず", "ハヽ": "はは", "ずゝ": "ずす", "まゞ": "まゞ", "ゝ": "ゝ", "時々": "時々",
		"か\u3099": "が", "びょういん": "びょういん", "びよういん": "びよういん", "はなぢ": "はなぢ", "一ヶ月": "一ゖ月", "東京タワー": "東京たわー",
	},
	"Arabic": {
		"": "", "abc": "abc", "مُحَمَّدٌ": "محمد", "كِتَابٌ": "كتاب", "رحمٰن": "رحمن", "محـــمد": "محمد",
		"می\u200cروم": "ميروم", "فارسی": "فارسي", "کتاب": "كتاب", "ﻛﺘﺎب": "كتاب", "على": "على", "علي": "علي",
		"أحمد": "أحمد", "ا\u0654حمد": "أحمد", "قرآن": "قرآن", "٣": "٣", "۳": "۳", "پاکستان": "پاكستان",
	},
	"Persian": {"علی": "علي", "على": "علي", "علي": "علي", "خانۀ": "خانه", "خانه\u0654": "خانه", "خانه": "خانه", "": "", "x": "x"},
	"ArabicLoose": {
		"أحمد": "احمد", "إسلام": "اسلام", "آسيا": "اسيا", "ٱسم": "اسم", "مؤمن": "مومن", "بئر": "بير", "مدرسة": "مدرسه",
		"على": "علي", "القاهرة": "قاهره", "قاهرة": "قاهره", "ألم": "الم", "الله": "الله", "ال": "ال", "": "", "x": "x",
	},
	"Hebrew": {
		"": "", "x": "x", "שָׁלוֹם": "שלום", "שלום": "שלום", "בְּרֵאשִׁ֖ית": "בראשית", "צה״ל": "צה\"ל", "ג׳ירפה": "ג'ירפה",
		"תל־אביב": "תל-אביב", "\ufb2a": "ש", "מלך": "מלך", "מלכ": "מלכ",
	},
	"Indic": {
		"": "", "x": "x", "हिन्दी": "हिंदी", "हिंदी": "हिंदी", "पञ्च": "पंच", "सम्बन्ध": "संबंध", "संबन्ध": "संबंध",
		"गङ्गा": "गंगा", "घण्टा": "घंटा",
		"पाँच": "पांच", "पांच": "पांच", "\u0958लम": "कलम", "क\u093cलम": "कलम", "कलम": "कलम", "ज\u093cमीन": "जमीन",
		"बड\u093cा": "बड\u093cा", "\u095c": "ड\u093c", "\u095d": "ढ\u093c",
		"अन्न": "अन्न", "जन्म": "जन्म", "वाङ्मय": "वाङ्मय", "दुःख": "दुःख", "दुख": "दुख", "१९४७": "१९४७", "न्\u200dद": "ंद",
		"हिन्\u200dदी": "हिंदी", "ये": "ये", "यह": "यह", "इन्टरनेट": "इंटरनेट",
		"সঙ্গীত": "সংগীত", "সংগীত": "সংগীত", "বসন্ত": "বসন্ত", "চাঁদ": "চাঁদ", "\u09dc": "ড\u09bc", "ত্\u200d": "ৎ",
		"હિન્દી": "હિંદી", "అన్ధ": "అంధ", "ಹಿನ್ದಿ": "ಹಿಂದಿ", "അവന്\u200d": "അവൻ",
	},
	"Greek": {
		"": "", "x": "x", "λόγος": "λόγοσ", "λόγοσ": "λόγοσ", "ἄνθρωπος": "άνθρωποσ", "τῷ": "τώ", "ἡ": "η", "Ἑλλάς": "Ελλάσ",
		"ὰ": "ά", "ΐ": "ΐ", "café": "café",
	},
	"Pinyin": {
		"": "", "ma1": "mā", "ma5": "ma", "ma0": "ma", "lv4": "lǜ", "lu:4": "lǜ", "lu4:": "lù:", "shu1: bu4": "shū: bù", "lü4": "lǜ", "nve4": "nüè", "lue4": "lüè",
		"ni3 hao3": "nǐ hǎo", "ni3hao3": "nǐhǎo", "haǒ": "hǎo", "nĭ": "nǐ", "Bei3jing1": "Běijīng", "Zhong1guo2": "Zhōngguó",
		"xiong2mao1": "xióngmāo", "liu2": "liú", "gui4": "guì", "dou1": "dōu", "zhuang1": "zhuāng", "na3r": "nǎr",
		"nar3": "nǎr", "er4": "èr", "xi1an1": "xī'ān", "xi1'an1": "xī'ān", "xī’ān": "xī'ān", "xīān": "xī'ān",
		"lin2gan3": "língǎn", "língǎn": "língǎn", "xian1": "xiān", "e4": "e4", "A4": "A4", "ma": "ma", "lv": "lv",
		"ma7": "ma7", "hello1": "hello1", "bàn": "bàn", "más": "más", "vector3": "vector3", "漢ma1": "漢ma1",
	},
	"Cyrillic ru": {
		"": "", "x": "x", "ёлка": "елка", "Ёлка": "Елка", "е\u0308лка": "елка", "писа\u0301ть": "писать", "и\u0306од": "йод",
		"йод": "йод", "май": "май", "под\u044aезд": "подъезд", "\u0450": "е", "д’Артаньян": "д'Артаньян",
	},
	"Cyrillic uk": {"м’ята": "м'ята", "мʼята": "м'ята", "ї\u0301жак": "їжак", "і\u0308жак": "їжак", "ґанок": "ґанок", "ё": "ё"},
	"Cyrillic be": {"воўк": "воўк", "ёсць": "ёсць", "у\u0306": "ў", "галава\u0301": "галава"},
	"Cyrillic bg": {"ѝ": "ѝ", "и\u0300": "ѝ", "вода\u0300": "вода", "и\u0301": "и"},
	"Cyrillic mk": {"ѐ": "ѐ", "ѝ": "ѝ", "ќе": "ќе", "ѓон": "ѓон", "к\u0301": "ќ"},
	"Latin de": {
		"": "", "x": "x", "schön": "schoen", "scho\u0308n": "schoen", "Müll": "Muell", "Straße": "Strasse",
		"STRAẞE": "STRASSE", "Aerobic": "Aerobic", "neue": "neue", "Ärger": "Aerger", "café": "café", "ﬁx": "fix",
	},
	"Latin da": {"Århus": "Aarhus", "ærø": "aeroe", "blå": "blaa"},
	"Latin sv": {"Malmö": "Malmoe", "sjö": "sjoe", "där": "daer", "gå": "gaa", "ü": "ü"},
	"Latin nb": {"Tromsø": "Tromsoe", "Østfold": "Oestfold"},
	"Latin fr": {"cœur": "coeur", "æquo": "aequo", "été": "été", "Œuvre": "Oeuvre", "ſ": "s", "ﬀﬂﬃﬄﬅﬆ": "ffflffifflstst"},
	"Latin nl": {"ĳs": "ijs", "Ĳssel": "IJssel", "coöperatie": "coöperatie"},
	"Latin es": {"año": "año", "pingüino": "pingüino"},
	"Latin tr": {"ısı": "ısı", "gül": "gül"},
	"Latin lv": {"māja": "māja"},
}

func TestFoldings(t *testing.T) {
	for name, f := range folds {
		if len(foldings[name]) == 0 {
			t.Errorf("%s: no cases", name)
		}
		for in, want := range foldings[name] {
			if got := f(in); got != want {
				t.Errorf("%s(%q) = %q (%[3]s), want %q", name, in, got, want)
			}
		}
	}
	if len(foldings) != len(folds) {
		t.Errorf("%d foldings have cases, want %d", len(foldings), len(folds))
	}
}
