package numeral_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"quiz/decks/numeral"
)

// writer spells numbers below 10¹² as a language does. It has a way of its own
// with each part: below a hundred, below a thousand, and how a scale follows
// the number that multiplies it.
type writer struct {
	tag     string
	small   func(n int64) string
	hundred func(n, rest int64) string // of 100 to 900, before a rest
	join    func(hundreds, rest string, n int64) string
	scale   func(n int64, i int) string // thousand, million, milliard
	between func(rest int64) string     // a scale and the rest
}

func (w writer) group(n int64) string {
	switch {
	case n < 100:
		return w.small(n)
	case n%100 == 0:
		return w.hundred(n/100, 0)
	}
	return w.join(w.hundred(n/100, n%100), w.small(n%100), n)
}

func (w writer) write(n int64) string {
	if n < 1000 {
		return w.group(n)
	}
	for i, size := 2, int64(1e9); ; i, size = i-1, size/1000 {
		if n < size {
			continue
		}
		text := w.scale(n/size, i)
		if n%size > 0 {
			text += w.between(n%size) + w.write(n%size)
		}
		return text
	}
}

// words cuts a list of words.
func words(s string) []string {
	return strings.Fields(s)
}

// simple writes numbers below a hundred as tens and units with a link between
// them, the small ones from a list that begins with zero.
func simple(small, tens, link string) func(int64) string {
	s, t := words(small), words(tens)
	return func(n int64) string {
		switch {
		case n < int64(len(s)):
			return s[n]
		case n%10 == 0:
			return t[n/10-1]
		}
		return t[n/10-1] + link + s[n%10]
	}
}

// times writes a hundred with the number that multiplies it.
func times(small func(int64) string, one, link, hundred string) func(n, _ int64) string {
	return func(n, _ int64) string {
		if n == 1 {
			return one
		}
		return small(n) + link + hundred
	}
}

// own writes hundreds that have words of their own.
func own(hundreds string) func(n, _ int64) string {
	h := words(hundreds)
	return func(n, _ int64) string { return h[n-1] }
}

func joined(link string) func(string, string, int64) string {
	return func(hundreds, rest string, _ int64) string { return hundreds + link + rest }
}

func always(s string) func(int64) string {
	return func(int64) string { return s }
}

// slavicForm chooses one of three forms that follow a number.
func slavicForm(n int64, polish bool, forms []string) string {
	switch last := n % 10; {
	case n == 1 || !polish && last == 1 && n%100 != 11:
		return forms[0]
	case last >= 2 && last <= 4 && (n%100 < 12 || n%100 > 14):
		return forms[1]
	}
	return forms[2]
}

func english() writer {
	w := writer{tag: "en", between: func(rest int64) string {
		if rest < 100 {
			return " and "
		}
		return " "
	}}
	w.small = simple("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", "ten twenty thirty forty fifty sixty seventy eighty ninety", "-")
	w.hundred = times(w.small, "one hundred", " ", "hundred")
	w.join = joined(" and ")
	w.scale = func(n int64, i int) string { return w.group(n) + " " + words("thousand million billion")[i] }
	return w
}

func german() writer {
	w := writer{tag: "de-AT", join: joined(""), between: always("")}
	list := words("null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn")
	tens := words("zehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig")
	w.small = func(n int64) string {
		switch {
		case n < 20:
			return list[n]
		case n%10 == 0:
			return tens[n/10-1]
		}
		return strings.TrimSuffix(list[n%10], "s") + map[bool]string{true: "s"}[n%10 == 6] + "und" + tens[n/10-1]
	}
	w.hundred = times(w.small, "einhundert", "", "hundert")
	w.scale = func(n int64, i int) string {
		if i == 0 {
			return map[bool]string{true: "ein", false: w.group(n)}[n == 1] + "tausend"
		}
		if n == 1 {
			return "eine " + words("Million Milliarde")[i-1] + " "
		}
		return w.group(n) + " " + words("Millionen Milliarden")[i-1] + " "
	}
	return w
}

func french() writer {
	w := writer{tag: "fr", join: joined(" "), between: always(" ")}
	list := words("zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf")
	tens := words("dix vingt trente quarante cinquante soixante")
	w.small = func(n int64) string {
		switch {
		case n < 20:
			return list[n]
		case n == 80:
			return "quatre-vingts"
		case n > 80:
			return "quatre-vingt-" + list[n-80]
		case n == 71:
			return "soixante et onze"
		case n > 70:
			return "soixante-" + list[n-60]
		case n == 70:
			return "soixante-dix"
		case n%10 == 0:
			return tens[n/10-1]
		case n%10 == 1:
			return tens[n/10-1] + " et un"
		}
		return tens[n/10-1] + "-" + list[n%10]
	}
	w.hundred = func(n, rest int64) string {
		if n == 1 {
			return "cent"
		}
		return list[n] + " cent" + map[bool]string{true: "s"}[rest == 0]
	}
	w.scale = func(n int64, i int) string {
		switch {
		case i == 0 && n == 1:
			return "mille"
		case i == 0:
			return strings.ReplaceAll(w.group(n), "cents", "cent") + " mille"
		case n == 1:
			return "un " + words("million milliard")[i-1]
		}
		return w.group(n) + " " + words("millions milliards")[i-1]
	}
	return w
}

func spanish() writer {
	w := writer{tag: "es-MX", join: joined(" "), between: always(" ")}
	list := words("cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve")
	tens := words("treinta cuarenta cincuenta sesenta setenta ochenta noventa")
	w.small = func(n int64) string {
		switch {
		case n < 30:
			return list[n]
		case n%10 == 0:
			return tens[n/10-3]
		}
		return tens[n/10-3] + " y " + list[n%10]
	}
	hundreds := own("ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos")
	w.hundred = func(n, rest int64) string {
		if n == 1 && rest == 0 {
			return "cien"
		}
		return hundreds(n, rest)
	}
	short := strings.NewReplacer("veintiuno", "veintiún", " uno", " un")
	w.scale = func(n int64, i int) string {
		group := short.Replace(w.group(n))
		switch {
		case i == 0 && n == 1:
			return "mil"
		case i == 0:
			return group + " mil"
		case n == 1:
			return words("un_millón mil_millones")[i-1]
		}
		return group + " " + words("millones mil_millones")[i-1]
	}
	return w
}

func italian() writer {
	w := writer{tag: "it", join: joined(""), between: always("")}
	list := words("zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove")
	tens := words("dieci venti trenta quaranta cinquanta sessanta settanta ottanta novanta")
	w.small = func(n int64) string {
		switch {
		case n < 20:
			return list[n]
		case n%10 == 0:
			return tens[n/10-1]
		case n%10 == 1 || n%10 == 8:
			return tens[n/10-1][:len(tens[n/10-1])-1] + list[n%10]
		}
		return strings.Replace(tens[n/10-1]+list[n%10], "tre", map[bool]string{true: "tré", false: "tre"}[n%10 == 3 && n/10 != 3], 1)
	}
	w.hundred = times(w.small, "cento", "", "cento")
	w.scale = func(n int64, i int) string {
		switch {
		case i == 0 && n == 1:
			return "mille"
		case i == 0:
			return w.group(n) + "mila"
		case n == 1:
			return "un " + words("milione miliardo")[i-1] + " "
		}
		return w.group(n) + " " + words("milioni miliardi")[i-1] + " "
	}
	return w
}

func portuguese() writer {
	w := writer{tag: "pt-BR", join: joined(" e ")}
	w.small = simple("zero um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove", "dez vinte trinta quarenta cinquenta sessenta setenta oitenta noventa", " e ")
	hundreds := own("cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos")
	w.hundred = func(n, rest int64) string {
		if n == 1 && rest == 0 {
			return "cem"
		}
		return hundreds(n, rest)
	}
	w.between = func(rest int64) string {
		if rest < 100 || rest < 1000 && rest%100 == 0 {
			return " e "
		}
		return ", "
	}
	w.scale = func(n int64, i int) string {
		switch {
		case i == 0 && n == 1:
			return "mil"
		case i == 0:
			return w.group(n) + " mil"
		case n == 1:
			return "um " + words("milhão bilhão")[i-1]
		}
		return w.group(n) + " " + words("milhões bilhões")[i-1]
	}
	return w
}

func dutch() writer {
	w := writer{tag: "nl", join: joined(""), between: always(" ")}
	list := words("nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien")
	tens := words("tien twintig dertig veertig vijftig zestig zeventig tachtig negentig")
	w.small = func(n int64) string {
		switch {
		case n < 20:
			return list[n]
		case n%10 == 0:
			return tens[n/10-1]
		case n%10 == 2 || n%10 == 3:
			return list[n%10] + "ën" + tens[n/10-1]
		}
		return list[n%10] + "en" + tens[n/10-1]
	}
	w.hundred = times(w.small, "honderd", "", "honderd")
	w.scale = func(n int64, i int) string {
		if i == 0 {
			return map[bool]string{false: w.group(n)}[n == 1] + "duizend"
		}
		return w.group(n) + " " + words("miljoen miljard")[i-1]
	}
	return w
}

func swedish() writer {
	w := writer{tag: "sv", join: joined(""), between: always(" ")}
	w.small = simple("noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton", "tio tjugo trettio fyrtio femtio sextio sjuttio åttio nittio", "")
	w.hundred = times(w.small, "etthundra", "", "hundra")
	w.scale = func(n int64, i int) string {
		switch {
		case i == 0:
			return w.group(n) + " tusen"
		case n == 1:
			return "en " + words("miljon miljard")[i-1]
		}
		return w.group(n) + " " + words("miljoner miljarder")[i-1]
	}
	return w
}

func russian() writer {
	w := writer{tag: "ru", join: joined(" "), between: always(" ")}
	w.small = simple("ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать", "десять двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто", " ")
	w.hundred = own("сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот")
	w.scale = func(n int64, i int) string {
		group := w.group(n)
		if i == 0 && n%100 != 11 && n%100 != 12 {
			if strings.HasSuffix(group, "один") {
				group = strings.TrimSuffix(group, "один") + "одна"
			} else if strings.HasSuffix(group, "два") {
				group = strings.TrimSuffix(group, "два") + "две"
			}
		}
		return group + " " + slavicForm(n, false, [][]string{words("тысяча тысячи тысяч"), words("миллион миллиона миллионов"), words("миллиард миллиарда миллиардов")}[i])
	}
	return w
}

func polish() writer {
	w := writer{tag: "pl", join: joined(" "), between: always(" ")}
	w.small = simple("zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście", "dziesięć dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt", " ")
	w.hundred = own("sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset")
	w.scale = func(n int64, i int) string {
		form := slavicForm(n, true, [][]string{words("tysiąc tysiące tysięcy"), words("milion miliony milionów"), words("miliard miliardy miliardów")}[i])
		if n == 1 {
			return form
		}
		return w.group(n) + " " + form
	}
	return w
}

func turkish() writer {
	w := writer{tag: "tr", join: joined(" "), between: always(" ")}
	w.small = simple("sıfır bir iki üç dört beş altı yedi sekiz dokuz", "on yirmi otuz kırk elli altmış yetmiş seksen doksan", " ")
	w.hundred = times(w.small, "yüz", " ", "yüz")
	w.scale = func(n int64, i int) string {
		if i == 0 && n == 1 {
			return "bin"
		}
		return w.group(n) + " " + words("bin milyon milyar")[i]
	}
	return w
}

func hungarian() writer {
	w := writer{tag: "hu", join: joined(""), between: always("-")}
	list := words("nulla egy kettő három négy öt hat hét nyolc kilenc")
	tens := words("tizen huszon harminc negyven ötven hatvan hetven nyolcvan kilencven")
	w.small = func(n int64) string {
		switch {
		case n < 10:
			return list[n]
		case n == 10:
			return "tíz"
		case n == 20:
			return "húsz"
		case n%10 == 0:
			return tens[n/10-1]
		}
		return tens[n/10-1] + list[n%10]
	}
	w.hundred = times(w.small, "száz", "", "száz")
	w.scale = func(n int64, i int) string {
		return map[bool]string{false: w.group(n)}[n == 1 && i == 0] + words("ezer millió milliárd")[i]
	}
	return w
}

// han writes numbers by powers of ten thousand: in Chinese with a zero for
// those left out, in Japanese and Korean without.
func han(digits, units, great string, chinese bool) func(int64) string {
	d, u, g := []rune(digits), []rune(units), []rune(great)
	part := func(n int64, first bool) string {
		text, gap := "", false
		for i, size := 3, int64(1000); i >= 0; i, size = i-1, size/10 {
			digit := n / size % 10
			if digit == 0 {
				gap = true
				continue
			}
			if chinese && gap && (text != "" || !first) {
				text += "零"
			}
			gap = false
			if i == 0 || digit > 1 || chinese && !(i == 1 && first && text == "") {
				text += string(d[digit])
			}
			if i > 0 {
				text += string(u[i-1])
			}
		}
		return text
	}
	return func(n int64) string {
		if n == 0 {
			return string(d[0])
		}
		text := ""
		for i, size := 2, int64(1e8); i >= 0; i, size = i-1, size/1e4 {
			if n/size > 0 {
				text += part(n/size, text == "")
				if i > 0 {
					text += string(g[i-1])
				}
			}
			n %= size
		}
		return text
	}
}

func TestWriters(t *testing.T) {
	underscore := strings.NewReplacer("_", " ")
	all := map[string]func(int64) string{
		"zh":      han("零一二三四五六七八九", "十百千", "万亿", true),
		"zh-Hant": han("零壹貳參肆伍陸柒捌玖", "拾佰仟", "萬億", true),
		"ja":      han("零一二三四五六七八九", "十百千", "万億", false),
		"ko":      han("영일이삼사오육칠팔구", "십백천", "만억", false),
	}
	for _, w := range []writer{english(), german(), french(), spanish(), italian(), portuguese(), dutch(), swedish(), russian(), polish(), turkish(), hungarian()} {
		all[w.tag] = w.write
	}
	random := rand.New(rand.NewPCG(3, 4))
	for tag, write := range all {
		for n := range int64(1201) {
			reads(t, underscore.Replace(write(n)), tag, n)
		}
		for range 1000 {
			n := random.Int64N([]int64{1e4, 1e5, 1e6, 1e9, 1e12}[random.IntN(5)])
			reads(t, underscore.Replace(write(n)), tag, n)
		}
		reads(t, underscore.Replace(write(999_999_999_999)), tag, 999_999_999_999)
	}
}

// reads fails unless a text is a number, also in capitals and with a minus
// before it, and is none with another word after it.
func reads(t *testing.T, text, tag string, want int64) {
	t.Helper()
	for _, form := range []string{text, strings.ToUpper(text), " " + text + " "} {
		if got, ok := numeral.Words(form, tag); !ok || got != want {
			t.Errorf("%q in %q is %d, %t; want %d", form, tag, got, ok, want)
		}
	}
	if got, ok := numeral.Words("-"+strings.TrimSpace(text), tag); !ok || got != -want {
		t.Errorf("%q below zero in %q is %d, %t", text, tag, got, ok)
	}
	if got, ok := numeral.Value(text, tag); !ok || got != float64(want) {
		t.Errorf("%q in %q has the value %v, %t; want %d", text, tag, got, ok, want)
	}
	for _, more := range []string{" x", " 5", "."} {
		if got, ok := numeral.Words(text+more, tag); ok {
			t.Errorf("%q in %q is %d", text+more, tag, got)
		}
	}
}
