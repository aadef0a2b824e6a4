package lexicon_test

import (
	"strings"
	"testing"

	"quiz/decks/answer/lexicon"
)

// different are words, by language, that mean different things.
var different = map[string]string{
	"de": "schon/schön fordern/fördern mutter/mütter drucken/drücken vater/väter bruder/brüder konnte/könnte wurde/würde hatte/hätte zahlen/zählen hohle/höhle losen/lösen schwul/schwül stadt/staat wahrend/während lehrer/leerer seite/saite wal/wahl lid/lied mahlen/malen leib/laib stiel/stil mine/miene wieder/wider seid/seit das/dass denn/den bett/beet miete/mitte ofen/offen hüte/hütte schal/schall großvater/großväter",
	"fr": "pêcher/pécher tache/tâche mur/mûr sur/sûr cote/côte côte/côté dessert/désert poisson/poison cousin/coussin jeune/jeûne foret/forêt rose/rosé marche/marché parle/parlé parlé/parler parlez/parler chantez/chanté",
	"es": "papa/papá pero/perro caro/carro coro/corro hablo/habló hable/hablé hablo/hablé si/sí tu/tú el/él mas/más ano/año pena/peña cana/caña moño/mono sabana/sábana publico/público público/publicó termino/término término/terminó hablara/hablará",
	"it": "pero/però e/è papa/papà meta/metà casa/cassa nono/nonno pena/penna capello/cappello sete/sette note/notte caro/carro pala/palla rosa/rossa ancora/àncora principi/prìncipi",
	"pt": "avó/avô pais/país e/é esta/está sabia/sabiá sabia/sábia coco/cocô pode/pôde tem/têm caro/carro era/hera maca/maçã",
	"nl": "bom/boom man/maan zon/zoon vis/vies bot/boot tak/taak een/één voor/vóór",
	"pl": "kat/kąt los/łoś sad/sąd laska/łaska wiec/więc maja/mają piszę/pisze",
	"cs": "byt/být rada/ráda dráha/drahá pás/pas mile/míle",
	"sk": "byt/byť rada/ráda pás/pas",
	"tr": "on/ön ol/öl kör/kor uç/üç dış/diş ılık/ilik at/ad kar/kâr hala/hâlâ adet/âdet oda/ada don/dön bol/böl kul/kül sus/süs sur/sür",
	"az": "on/ön ad/at qız/quz bel/bəl el/əl ol/öl",
	"ru": "мой/мои стул/стол лук/люк мел/мель угол/уголь брат/брать мат/мать кон/конь полка/палка дом/дым рот/род кот/код год/гот хор/хорь пыл/пыль есть/ест сыр/сир пить/петь пять/путь шест/шесть вес/весь был/быль был/бил говорит/говорить учится/учиться",
	"sv": "att/åtta hal/hål for/för alg/älg tal/tål rad/råd bar/bär bär/bår mal/mål",
	"da": "hår/har bor/bør bør/bår for/før før/får mal/mål sol/søl",
	"nb": "hår/har bor/bør før/får mal/mål sol/søl",
	"hu": "kor/kór kór/kör kör/kőr bor/bőr kar/kár kerek/kerék örül/őrül haza/háza szel/szél",
	"fi": "tuli/tuuli tuuli/tulli kuka/kukka tapan/tapaan saari/sääri vain/väin talli/tali valta/välttää",
	"ro": "sa/să fata/față față/fată",
	"el": "νόμος/νομός πότε/ποτέ γέρος/γερός άλλα/αλλά μόνος/μονός",
	"hi": "दिन/दीन कल/काल जाति/जाती",
	"vi": "ma/má an/ăn da/đa tu/tư to/tô bò/bơ hoa/hoà",
	"zh": "mā/mǎ mǎi/mài",
	"en": "austria/australia iran/iraq mali/malta niger/nigeria gambia/zambia slovakia/slovenia dominica/dominican guinea/guyana mauritius/mauritania june/july peroneal/perineal thulium/thallium mitosis/meiosis",
}

func TestDiffer(t *testing.T) {
	for lang, pairs := range different {
		for pair := range strings.FieldsSeq(pairs) {
			a, b, _ := strings.Cut(pair, "/")
			if !lexicon.Differ(lang, a, b) || !lexicon.Differ(lang, b, a) {
				t.Errorf("%s: %q and %q do not differ both ways", lang, a, b)
			}
			if lexicon.Differ(lang, a, a) {
				t.Errorf("%s: %q differs from itself", lang, a)
			}
		}
	}
}

// slips are words and what is written for them with a mark left out or a letter
// mistaken, or words that differ in no more than their grammar.
var slips = map[string]string{
	"en": "separate/seperate receive/recieve mexico/méxico naive/naïve café/cafe their/thier",
	"de": "größe/grosse mädchen/madchen käse/kase schmetterling/schmeterling übung/ubung",
	"es": "niño/nino guapo/guapa méxico/mexico corazón/corazon café/cafe bebé/bebe niños/ninos también/tambien",
	"fr": "liberté/liberte café/cafe été/ete santé/sante qualité/qualite thé/the bébé/bebe français/francais premier/premie hiver/hive",
	"it": "città/citta perché/perche caffè/caffe libertà/liberta parlerò/parlero partirò/partiro",
	"pt": "coração/coracao amanhã/amanhãa",
	"ru": "все/всё елка/ёлка кровать/кроват радость/радост память/памят двадцать/двадцат",
	"pl": "imię/imie się/sie książka/ksiazka",
	"hu": "tehén/tehen csók/csok fogyó/fogyo",
	"vi": "hòa/hoà hoa/hoan thúy/thuý",
	"zh": "ma/mā nǐhǎo/nihao lù/lǜ mā/mān",
	"ro": "casa/casă masa/masă",
	"ja": "はし/ばし", "he": "ספר/סרפ", "xx": "schon/schön", "tr": "türkiye/turkiye",
}

func TestDifferNot(t *testing.T) {
	for lang, pairs := range slips {
		for pair := range strings.FieldsSeq(pairs) {
			a, b, _ := strings.Cut(pair, "/")
			if lexicon.Differ(lang, a, b) || lexicon.Differ(lang, b, a) {
				t.Errorf("%s: %q and %q differ", lang, a, b)
			}
		}
	}
}

func TestDifferEdges(t *testing.T) {
	for _, c := range [][2]string{{"", ""}, {"", "schön"}, {"schön", ""}, {"\xff", "\xfe"}, {strings.Repeat("á", 5000), strings.Repeat("à", 5000)}} {
		for _, lang := range []string{"", "de", "vi", "zh", "ru", "pl", "es", "fr", "it"} {
			if lexicon.Differ(lang, c[0], c[1]) {
				t.Errorf("%s: %.10q and %.10q differ", lang, c[0], c[1])
			}
		}
	}
	if long := strings.Repeat("b", 116); !lexicon.Differ("vi", long+"á", long+"à") || lexicon.Differ("vi", long+"bbbá", long+"bbbà") {
		t.Error("the longest word is not one of 120 bytes")
	}
}

func TestCount(t *testing.T) {
	for lang, least := range map[string]int{"en": 100, "": 100, "de": 400, "fr": 350, "es": 350, "it": 200, "pt": 250, "ru": 350, "pl": 150, "sv": 200, "da": 150, "nb": 120,
		"hu": 200, "tr": 200, "cs": 100, "nl": 100, "fi": 150, "az": 100, "el": 90, "uk": 70, "hi": 80, "ar": 80, "id": 80} {
		if got := lexicon.Count(lang); got < least {
			t.Errorf("%q has %d pairs, want %d or more", lang, got, least)
		}
	}
	if got := lexicon.Count("xx"); got != 0 {
		t.Errorf("xx has %d pairs", got)
	}
}

// Whatever the words are, the order of the two decides nothing.
func FuzzSymmetric(f *testing.F) {
	f.Add("en", "hypertension", "hypotension")
	f.Add("tr", "gelir", "gelmez")
	f.Add("hi", "आदर", "अनादर")
	f.Add("vi", "hòa", "hoà")
	f.Add("de", "großvater", "großväter")
	f.Fuzz(func(t *testing.T, lang, a, b string) {
		x, ok := lexicon.Contrast(lang, a, b)
		y, back := lexicon.Contrast(lang, b, a)
		left, right, _ := strings.Cut(x, "/")
		if ok != back || ok && y != right+"/"+left {
			t.Errorf("%q: %q and %q: %q, %t; the other way %q, %t", lang, a, b, x, ok, y, back)
		}
		if lexicon.Differ(lang, a, b) != lexicon.Differ(lang, b, a) {
			t.Errorf("%q: %q and %q differ one way", lang, a, b)
		}
	})
}

func BenchmarkDiffer(b *testing.B) {
	for _, p := range [][3]string{{"en", "photosynthesis", "photosythesis"}, {"de", "vorstellung", "vorstelung"}, {"fr", "parlons", "parlon"}, {"vi", "người", "nguời"}} {
		b.Run(p[0], func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				lexicon.Differ(p[0], p[1], p[2])
			}
		})
	}
}
