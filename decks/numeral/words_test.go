package numeral_test

import (
	"strings"
	"testing"

	"quiz/decks/numeral"
)

// spelt are number words of a language and what they are, as people write them.
var spelt = map[string]map[string]int64{
	"": {"forty-six": 46, "Forty Six": 46},
	"en": {
		"zero": 0, "nought": 0, "seven": 7, "forty-six": 46, "forty six": 46, "fortysix": 46, "fourty six": 46, "hundred": 100, "a hundred and one": 101, "one hundred one": 101,
		"twelve hundred": 1200, "twelve hundred and six": 1206, "nineteen hundred forty-nine": 1949, "two thousand and five": 2005, "one million": 1e6, "a million": 1e6, "minus forty": -40, "negative forty-one": -41,
		"one million, two hundred thousand and five": 1200005, "three lakh": 3e5, "two crore fifty lakh": 25e6, "one trillion": 1e12, "minus zero": 0,
	},
	"de": {
		"sieben": 7, "sechsundvierzig": 46, "sechs und vierzig": 46, "einhundertzwanzig": 120, "hunderteins": 101, "hundertundeins": 101, "hundert eins": 101, "zweitausendfünf": 2005, "zweitausendundfünf": 2005, "eine Million": 1e6,
		"dreißig": 30, "dreissig": 30, "fünf": 5, "fuenf": 5, "funf": 5, "zwoelf": 12, "zwo": 2, "zwölfhundert": 1200, "neunzehnhundertneunundvierzig": 1949, "eine Billion": 1e12, "minus vierzig": -40, "ein": 1,
	},
	"fr": {
		"quatre-vingts": 80, "quatre vingt": 80, "quatre-vingt-dix-neuf": 99, "quatre-vingt-un": 81, "septante": 70, "septante et un": 71, "huitante": 80, "octante-deux": 82, "nonante-neuf": 99, "soixante et onze": 71, "soixante-et-onze": 71, "soixante-dix": 70,
		"mille": 1000, "deux mille": 2000, "mille neuf cent quarante-neuf": 1949, "un million": 1e6, "deux cents": 200, "deux-cent-un": 201, "un milliard": 1e9, "zéro": 0, "zero": 0, "moins quarante": -40, "vingt et une": 21,
	},
	"es": {
		"veintidós": 22, "veintidos": 22, "treinta y uno": 31, "treinta uno": 31, "quinientos": 500, "mil": 1000, "un millón": 1e6, "un millon": 1e6, "dos mil millones": 2e9, "ciento veinte mil quinientos millones": 120500e6, "diez y seis": 16,
		"cien": 100, "cien mil": 1e5, "treinta y un mil": 31000, "menos cuarenta": -40, "doscientas una": 201,
	},
	"it": {"ventuno": 21, "ventotto": 28, "ventitré": 23, "quarantasei": 46, "centouno": 101, "centotto": 108, "cento otto": 108, "mille": 1000, "duemila": 2000, "un milione": 1e6, "millenovecentoquarantanove": 1949},
	"pt": {"dezesseis": 16, "dezasseis": 16, "catorze": 14, "quatorze": 14, "vinte e um": 21, "quinhentos": 500, "mil": 1000, "cento e uma": 101, "mil novecentos e quarenta e nove": 1949, "dois mil milhões": 2e9, "um bilhão": 1e9, "um bilião": 1e12},
	"nl": {"zesenveertig": 46, "tweeëntwintig": 22, "tweeentwintig": 22, "één": 1, "honderd": 100, "tweeduizend": 2000, "negentienhonderdnegenenveertig": 1949, "honderdeneen": 101},
	"sv": {"fyrtiosex": 46, "tjugoen": 21, "ettusen": 1000, "tvåtusen": 2000, "tvatusen": 2000, "sjuttiosju": 77, "en miljon": 1e6},
	"da": {"femoghalvtreds": 55, "halvtredsindstyve": 50, "tooghalvfems": 92, "toogfyrre": 42, "hundrede og en": 101, "et tusind": 1000, "nitten hundrede": 1900},
	"nb": {"førtiseks": 46, "seksogførti": 46, "seks og førti": 46, "åtte": 8, "aatte": 8, "atte": 8, "atten": 18, "to hundre og en": 201},
	"no": {"tjueto": 22},
	"nn": {"tjueein": 21},
	"pl": {"czterdzieści sześć": 46, "czterdziesci szesc": 46, "dwieście": 200, "dwa tysiące pięć": 2005, "milion": 1e6, "dwie": 2},
	"cs": {"čtyřicet šest": 46, "šestačtyřicet": 46, "jedenadvacet": 21, "jednadvacet": 21, "dvě stě": 200, "dva tisíce": 2000, "sto jedna": 101},
	"ru": {"сорок шесть": 46, "сто двадцать": 120, "один": 1, "одна": 1, "одно": 1, "два": 2, "две": 2, "тысяча": 1000, "две тысячи пять": 2005, "четыре": 4, "миллион": 1e6, "минус сорок": -40},
	"uk": {"сорок шість": 46, "п'ять": 5, "п’ять": 5, "дев'яносто дев'ять": 99, "дві тисячі": 2000},
	"tr": {"on iki": 12, "oniki": 12, "yirmi": 20, "kırk altı": 46, "kirk alti": 46, "KIRK ALTI": 46, "bin": 1000, "iki bin beş": 2005, "yüz bir": 101, "bir milyon": 1e6, "eksi kırk": -40},
	"az": {"on iki": 12, "iyirmi": 20, "qırx altı": 46, "əlli": 50, "elli": 50, "min": 1000, "min doqquz yüz qırx doqquz": 1949, "altmış": 60, "səksən": 80},
	"el": {"σαράντα έξι": 46, "σαραντα εξι": 46, "είκοσι ένα": 21, "εκατόν ένα": 101, "χίλια": 1000, "δύο χιλιάδες": 2000, "ένα εκατομμύριο": 1e6, "ΔΕΚΑΤΡΕΙΣ": 13},
	"hu": {"negyvenhat": 46, "huszonegy": 21, "húsz": 20, "kétezer-öt": 2005, "kettő": 2, "két": 2, "száztizenkettő": 112, "ezerkilencszáznegyvenkilenc": 1949},
	"fi": {"neljäkymmentäkuusi": 46, "neljakymmentakuusi": 46, "kaksitoista": 12, "sata": 100, "kaksisataa": 200, "tuhat": 1000, "kaksituhatta": 2000, "miljoona": 1e6},
	"ro": {"patruzeci și șase": 46, "patruzeci si sase": 46, "o sută": 100, "două mii": 2000, "douăzeci de mii": 20000, "o mie nouă sute patruzeci și nouă": 1949, "optsprezece": 18},
	"ar": {"صفر": 0, "واحد": 1, "اثنان": 2, "ثلاث": 3, "ثلاثة": 3, "أحد عشر": 11, "اثنا عشر": 12, "خمسة عشر": 15, "عشرون": 20, "ستة وأربعون": 46, "ستة و أربعين": 46, "تسع وتسعون": 99, "مئة": 100, "مائة": 100, "مئتان": 200, "ألف": 1000, "ألفان وخمسة": 2005, "ثلاثة آلاف": 3000},
	"he": {"אפס": 0, "אחת": 1, "שבע": 7, "שנים עשר": 12, "שתים עשרה": 12, "עשרים": 20, "עשרים ואחת": 21, "ארבעים ושש": 46, "תשעים ותשע": 99, "מאה": 100, "מאתיים": 200, "אלפיים וחמש": 2005},
	"fa": {"چهل و شش": 46, "بیست": 20, "صد و یک": 101, "دو هزار و پنج": 2005, "یازده": 11, "سی\u200cو\u200cیک": 31, "هزار و نهصد و چهل و نه": 1949},
	"hi": {"शून्य": 0, "छियालीस": 46, "पाँच": 5, "पांच": 5, "उनतीस": 29, "निन्यानवे": 99, "सौ": 100, "एक सौ एक": 101, "हज़ार": 1000, "दो हजार पाँच": 2005, "तीन लाख": 3e5, "एक करोड़": 1e7, "एक लाख करोड़": 1e12},
	"vi": {"mười": 10, "mười hai": 12, "hai mươi mốt": 21, "hai mươi tư": 24, "hai mươi lăm": 25, "bốn mươi sáu": 46, "một trăm": 100, "một trăm linh năm": 105, "một trăm lẻ năm": 105, "một nghìn không trăm linh năm": 1005, "hai ngàn": 2000, "một triệu": 1e6, "một nghìn chín trăm bốn mươi chín": 1949},
	"id": {"dua belas": 12, "dua puluh": 20, "sebelas": 11, "seratus": 100, "seratus satu": 101, "seribu": 1000, "seribu sembilan ratus empat puluh sembilan": 1949, "satu juta": 1e6, "sejuta": 1e6},
	"th": {"สิบเอ็ด": 11, "ยี่สิบ": 20, "สี่สิบหก": 46, "หนึ่งร้อยเอ็ด": 101, "สองพันเอ็ด": 2001, "หนึ่งร้อยหนึ่ง": 101, "สองพันห้า": 2005, "หนึ่งล้าน": 1e6, "สองหมื่น": 20000},
	"ja": {"〇": 0, "零": 0, "七": 7, "十": 10, "四十六": 46, "百一": 101, "千九百四十九": 1949, "一九四九": 1949, "二〇〇五": 2005, "一万": 10000, "三億": 3e8, "壱弐参": 123, "弐拾壱": 21, "マイナス四十": -40},
	"zh": {"零": 0, "二": 2, "两": 2, "十二": 12, "四十六": 46, "一百零一": 101, "一百一": 110, "一百一十": 110, "两千零五": 2005, "两万三": 23000, "一万零五十": 10050, "十二万": 120000, "一千九百四十九": 1949, "一九四九": 1949, "壹贰叁": 123, "貳拾": 20, "一億": 1e8, "三萬": 30000, "一亿零五万": 100050000, "廿一": 21, "负四十": -40},
	"ko": {"영": 0, "일": 1, "십이": 12, "사십육": 46, "백일": 101, "이천오": 2005, "천구백사십구": 1949, "만": 10000, "삼억": 3e8, "이만 삼천": 23000, "하나": 1, "열둘": 12, "스물": 20, "스무": 20, "마흔여섯": 46, "아흔아홉": 99, "백스물하나": 121, "육": 6, "륙": 6},
}

// none are texts that are no number of their language, or mix number words in
// a way that is none.
var none = map[string][]string{
	"en": {"", " ", "a", "and", "seven four", "forty eleven", "forty - six", "six forty", "ten one", "hundred zero", "zero one", "two thousand hundred", "twenty hundred", "thousand million", "one thousand million", "five hundred hundred", "one thousand two thousand", "seven and", "and seven", "forty, six", "minus minus one", "minusone", "--one", "se ven", "seventh", "46", "a one", "nineteen forty-nine", "one hundred and", "hundred and hundred", "-", "minus", "one lakh five hundred thousand", "sieben"},
	"de": {"einsundzwanzig", "zwanzigeins", "vierzigelf", "sieben vier", "vierzig sechs", "millionen tausend million", "seven"},
	"fr": {"huitante-dix", "vingt-dix", "quatre-vingts-vingt", "sept quatre", "cent cent", "un vingt"},
	"es": {"cuarenta once", "siete cuatro", "mil mil", "ciento cien", "millón millón"},
	"it": {"centotto due", "ventiuno", "sette quattro"},
	"ru": {"сорок одиннадцать", "семь четыре", "сто сто", "двадцать десять"},
	"tr": {"on on", "yirmi on", "bin bin"},
	"vi": {"một trăm năm", "một nghìn năm", "không trăm linh năm", "mươi", "muoi hai"},
	"zh": {"", "一百零", "十零五", "两十", "一亿三", "百一", "一一百", "一百百", "零一", "一百零一十零", "〇七", "十十", "一万一万", "三二十"},
	"ja": {"百零一", "一一百", "十百", "万億"},
	"ko": {"칠사", "스물열", "하나둘", "백백"},
	"hi": {"बीस एक", "सात चार"},
	"th": {"เอ็ด", "เอ็ดร้อย", "เอ็ดเอ็ด"},
	"xx": {"one", "seven"},
}

func TestWords(t *testing.T) {
	for tag, table := range spelt {
		for text, want := range table {
			got, ok := numeral.Words(text, tag)
			if !ok || got != want {
				t.Errorf("%q in %q is %d, %t; want %d", text, tag, got, ok, want)
			}
		}
	}
	for tag, texts := range none {
		for _, text := range texts {
			if got, ok := numeral.Words(text, tag); ok || got != 0 {
				t.Errorf("%q in %q is %d, %t", text, tag, got, ok)
			}
		}
	}
}

// Hindi has a word of its own for each number to 99.
func TestWordsHindi(t *testing.T) {
	hindi := strings.Fields("एक दो तीन चार पाँच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस तीस इकतीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस चालीस इकतालीस बयालीस तैंतालीस चौवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास पचास इक्यावन बावन तिरपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ साठ इकसठ बासठ तिरसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उन्यासी अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी नवासी नब्बे इक्यानवे बानवे तिरानवे चौरानवे पचानवे छियानवे सत्तानवे अट्ठानवे निन्यानवे")
	if len(hindi) != 99 {
		t.Fatalf("%d words", len(hindi))
	}
	for i, word := range hindi {
		if got, ok := numeral.Words(word, "hi"); !ok || got != int64(i+1) {
			t.Errorf("%q is %d, %t; want %d", word, got, ok, i+1)
		}
	}
}

func TestWordsKorean(t *testing.T) {
	tens, units := words("- 열 스물 서른 마흔 쉰 예순 일흔 여든 아흔"), words("- 하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉")
	for n := 1; n < 100; n++ {
		text := strings.Trim(tens[n/10]+units[n%10], "-")
		if got, ok := numeral.Words(text, "ko"); !ok || got != int64(n) {
			t.Errorf("%q is %d, %t; want %d", text, got, ok, n)
		}
	}
}

// Forty-six is in the table of the package comment in each language.
func TestWordsTable(t *testing.T) {
	for tag, text := range map[string]string{
		"ar": "ستة وأربعون", "az": "qırx altı", "cs": "čtyřicet šest", "da": "seksogfyrre", "de": "sechsundvierzig", "el": "σαράντα έξι", "en": "forty-six", "es": "cuarenta y seis", "fa": "چهل و شش", "fi": "neljäkymmentäkuusi",
		"fr": "quarante-six", "he": "ארבעים ושש", "hi": "छियालीस", "hu": "negyvenhat", "id": "empat puluh enam", "ms": "empat puluh enam", "it": "quarantasei", "ja": "肆拾六", "ko": "마흔여섯", "nb": "førtiseks", "no": "førtiseks", "nn": "seksogførti", "nl": "zesenveertig",
		"pl": "czterdzieści sześć", "pt": "quarenta e seis", "ro": "patruzeci și șase", "ru": "сорок шесть", "sv": "fyrtiosex", "th": "สี่สิบหก", "tr": "kırk altı", "uk": "сорок шість", "vi": "bốn mươi sáu", "zh": "四十六",
	} {
		if got, ok := numeral.Words(text, tag); !ok || got != 46 {
			t.Errorf("%q in %q is %d, %t", text, tag, got, ok)
		}
		if got, ok := numeral.Words(text+text, tag); ok {
			t.Errorf("%q twice in %q is %d", text, tag, got)
		}
	}
}

// A text may have 500 bytes, white space and all.
func TestWordsLength(t *testing.T) {
	if got, ok := numeral.Words(strings.Repeat(" ", 495)+"seven", "en"); !ok || got != 7 {
		t.Errorf("500 bytes are %d, %t", got, ok)
	}
	if _, ok := numeral.Words(strings.Repeat(" ", 496)+"seven", "en"); ok {
		t.Error("501 bytes are a number")
	}
}

// A number is the same in capitals, and is none with itself after it.
func FuzzWords(f *testing.F) {
	for tag, table := range spelt {
		for text := range table {
			f.Add(text, tag)
		}
	}
	for tag, texts := range none {
		for _, text := range texts {
			f.Add(text, tag)
		}
	}
	f.Fuzz(func(t *testing.T, text, tag string) {
		n, ok := numeral.Words(text, tag)
		if !ok {
			if n != 0 {
				t.Errorf("%q in %q is none, but %d", text, tag, n)
			}
			return
		}
		if value, ok := numeral.Value(text, tag); !ok || value != float64(n) {
			t.Errorf("%q in %q is %d, but has the value %v, %t", text, tag, n, value, ok)
		}
		if spaced, ok := numeral.Words(" "+text+"  ", tag); len(text) < 490 && (!ok || spaced != n) {
			t.Errorf("%q in %q is %d, and with spaces %d, %t", text, tag, n, spaced, ok)
		}
		if more, ok := numeral.Words(text+" ?", tag); ok {
			t.Errorf("%q ? in %q is %d", text, tag, more)
		}
	})
}

func BenchmarkWords(b *testing.B) {
	for _, c := range []struct{ name, text, tag string }{
		{"en", "nine hundred and ninety-nine thousand nine hundred and ninety-nine", "en"},
		{"de", "neunzehnhundertneunundvierzig", "de"},
		{"zh", "一千九百四十九", "zh"},
		{"ar", "ألف وتسعمئة وتسعة وأربعون", "ar"},
		{"none", "the battle of Hastings", "en"},
		{"long", strings.Repeat("mil ", 125), "es"},
		{"longest", strings.Repeat("mil millones ", 38), "es"},
		{"hundreds", strings.Repeat("hundert", 71), "de"},
		{"and", strings.Repeat("e e e e ", 62), "pt"},
		{"thai", strings.Repeat("ล้าน", 40), "th"},
		{"crore", strings.Repeat("लाख करोड़ ", 18), "hi"},
	} {
		b.Run(c.name, func(b *testing.B) {
			for b.Loop() {
				numeral.Words(c.text, c.tag)
			}
		})
	}
}
