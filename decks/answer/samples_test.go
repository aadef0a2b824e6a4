package answer_test

import (
	"strings"
	"testing"

	"quiz/decks/answer"
)

// samples are answers in 26 languages, as decks have them: words, names,
// phrases, a number and a date in each.
var samples = []struct {
	language string
	texts    []string
}{
	{"", []string{"Prophase", "the mitral valve", "Mount Everest", "H2O", "14 July 1789", "3.5 km"}},
	{"en", []string{"mitochondrion", "Romeo and Juliet", "don't", "colo(u)r", "C++", "1,991", "Henry VIII"}},
	{"de", []string{"die Straße", "Übergrößenträger", "schön", "3,5 km", "14. Juli 1789", "sich freuen (auf)"}},
	{"fr", []string{"l'œuvre", "château", "être", "le 14 juillet 1789", "aujourd'hui", "3,5 km"}},
	{"es", []string{"el año", "mañana", "¿Qué tal?", "14 de julio de 1789", "3,5 km"}},
	{"it", []string{"l'acqua", "perché", "lo zaino", "14 luglio 1789", "3,5 km"}},
	{"pt", []string{"o coração", "avó", "São Paulo", "14 de julho de 1789"}},
	{"nl", []string{"het huis", "'s-Hertogenbosch", "reünie", "14 juli 1789"}},
	{"sv", []string{"ett äpple", "sjö", "Göteborg", "14 juli 1789"}},
	{"da", []string{"et æble", "rødgrød med fløde", "Århus"}},
	{"nb", []string{"en bjørn", "blåbær", "Tromsø"}},
	{"fi", []string{"hyvää yötä", "Jyväskylä", "14. heinäkuuta 1789"}},
	{"pl", []string{"źdźbło", "Łódź", "14 lipca 1789"}},
	{"cs", []string{"příliš žluťoučký kůň", "Plzeň", "14. července 1789"}},
	{"hu", []string{"a hűtőszekrény", "Győr", "1789. július 14."}},
	{"ro", []string{"șapte", "țară", "București"}},
	{"tr", []string{"İstanbul", "ışık", "Diyarbakır", "14 Temmuz 1789"}},
	{"az", []string{"Azərbaycan", "Naxçıvan", "İçərişəhər"}},
	{"ru", []string{"ёлка", "Москва", "й", "14 июля 1789 г.", "Лев Толстой"}},
	{"uk", []string{"Київ", "її", "п'ять"}},
	{"el", []string{"ο άνθρωπος", "Αθήνα", "λόγος"}},
	{"ar", []string{"البيت", "أحمد", "مدرسة", "١٤ يوليو ١٧٨٩"}},
	{"he", []string{"שלום", "ירושלים", "מלך"}},
	{"hi", []string{"हिन्दी", "ज़मीन", "दिल्ली"}},
	{"zh", []string{"北京", "伦敦 (London)", "1789年7月14日", "nǐ hǎo"}},
	{"ja", []string{"がっこう", "カタカナ", "東京", "パーティー", "1789年7月14日"}},
	{"ko", []string{"한국", "서울", "김치"}},
	{"vi", []string{"xin chào", "hòa bình", "Hà Nội", "nước"}},
}

// eachSample calls f for each sample, marked forgivingly and exactly.
func eachSample(f func(rules answer.Rules, text string)) {
	for _, s := range samples {
		for _, text := range s.texts {
			f(answer.Rules{Language: s.language}, text)
			f(answer.Rules{Language: s.language, Exact: true}, text)
		}
	}
}

// mark marks one typed text by one form.
func mark(rules answer.Rules, form, typed string) answer.Mark {
	return answer.NewKey([]string{form}, rules).Mark(typed)
}

// A row is a typed text and what it must come to.
type row struct {
	forms, typed string // forms parted by |
	closeness    answer.Closeness
	kind         answer.ReasonKind
}

// run marks each row by the rules.
func run(t *testing.T, rules answer.Rules, rows []row) {
	t.Helper()
	for _, c := range rows {
		m := answer.NewKey(strings.Split(c.forms, "|"), rules).Mark(c.typed)
		if m.Closeness != c.closeness || m.Reason.Kind != c.kind {
			t.Errorf("%q %q: %q: %d for reason %d (%s), want %d for %d", rules.Language, c.forms, c.typed, m.Closeness, m.Reason.Kind, m.Reason, c.closeness, c.kind)
		}
	}
}
