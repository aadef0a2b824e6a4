package quiz_test

import (
	"testing"

	"quiz/quiz"
)

const (
	right  = quiz.Right
	nearly = quiz.Nearly
	wrong  = quiz.Wrong
)

// forgiving are answers typed for short cards.
var forgiving = []struct {
	language, answer, typed string
	want                    quiz.Outcome
}{
	// Composition and width.
	{"en", "café", "cafe\u0301", right},
	{"en", "cafe\u0301", "café", right},
	{"en", "Baku", "Ｂａｋｕ", right},
	{"en", "office", "oﬃce", right},
	{"en", "H₂O", "H2O", right},
	{"en", "x²", "x2", right},
	{"en", "x²", "x^2", right},
	{"en", "$x^2$", "x²", right},
	{"en", "(a+b)²", "(a+b)^2", right},
	{"en", "²x²", " ^2x^2", right},
	{"en", "10³", "10^3", right},
	{"en", "10³", "103", wrong},
	{"en", "1½", "1 1/2", right},
	{"en", "1½", "11/2", wrong},
	{"en", "½", "1/2", right},
	{"en", "Cl⁻", "Cl-", right},
	{"en", "10⁻³", "10^-3", right},
	{"el", "ΐ", "Ϊ́", right}, // folding takes these apart in two ways

	// Case.
	{"en", "Prophase", "PROPHASE", right},
	{"de", "Straße", "STRASSE", right},
	{"de", "Strasse", "Straße", right},
	{"el", "Όμηρος", "ΌΜΗΡΟΣ", right},
	{"az", "Bakı", "BAKI", right},
	{"az", "BAKI", "bakı", right},
	{"az-Latn-AZ", "Bakı", "BAKI", right},
	{"en", "Bakı", "Baki", nearly},
	{"en", "Bakı", "BAKI", nearly},
	{"tr", "İSTANBUL", "istanbul", right},
	{"tr", "istanbul", "I\u0307STANBUL", right},
	{"tr", "Isparta", "ısparta", right},
	{"tr", "Isparta", "isparta", nearly},
	{"en", "İstanbul", "istanbul", nearly},
	{"en", "İstanbul", "İSTANBUL", right},

	// White space.
	{"en", "New York", "newyork", right},
	{"en", "New York", " new\t york ", right},
	{"en", "New York", "New\u00a0York", right},
	{"en", "New York", "New\u3000York", right},
	{"en", "therapist", "the rapist", right},
	{"en", "5 km", "5km", right},
	{"en", "2, 3", "2 3", right},
	{"en", "2, 3", "23", wrong},
	{"en", "1 23", "12 3", wrong},
	{"fa", "می\u200cخواهم", "می خواهم", right},
	{"en", "co\u00adop", "coop", right},
	{"en", "❤️", "❤", right},

	// Outer punctuation.
	{"en", "Baku", "“Baku.”", right},
	{"en", "Baku", "¡Baku!", right},
	{"en", "Lviv, Ukraine", "lviv ukraine", right},
	{"en", "'Hamlet'", "Hamlet", right},
	{"zh", "北京", "「北京」。", right},
	{"fa", "تهران", "تهران؟", right},
	{"en", "don’t", "don't", right},
	{"en", "USA", "U.S.A.", right},
	{"en", "a.m.", "am", right},
	{"en", "Rock'n'Roll", "Rock’n’Roll", right},

	// Hyphens.
	{"en", "Guinea-Bissau", "Guinea‑Bissau", right},
	{"en", "Guinea-Bissau", "guinea bissau", nearly},
	{"en", "Guinea-Bissau", "guineabissau", nearly},
	{"en", "Coca-Cola", "Coca Cola", nearly},
	{"en", "Coca Cola", "Coca-Cola", nearly},
	{"en", "Coca-Cola", "Coca-Colla", nearly},
	{"en", "Covid-19", "covid 19", nearly},
	{"en", "Covid-19", "covid19", nearly},
	{"en", "F-16", "F16", nearly},
	{"en", "JF-17 Thunder", "JF17 Thunder", nearly},
	{"en", "Covid-19", "covid-18", wrong},
	{"en", "n-1", "n1", wrong},
	{"en", "a-b", "ab", wrong},
	{"en", "1-2", "12", wrong},
	{"en", "x⁻²", "x-2", wrong},

	// Leading articles.
	{"en", "the Caspian Sea", "Caspian Sea", right},
	{"en", "Caspian Sea", "The Caspian Sea", right},
	{"", "cell", "a cell", right},
	{"de", "Kaspisches Meer", "das Kaspische Meer", nearly},
	{"de", "der Hund", "Hund", right},
	{"fr", "l'eau", "eau", right},
	{"fr", "l’eau", "EAU", right},
	{"fr", "eau", "l' eau", right},
	{"fr", "les États", "états", right},
	{"it", "un’amica", "amica", right},
	{"nl", "het huis", "'t huis", right},
	{"es", "el agua", "agua", right},
	{"pt-BR", "o rio", "rio", right},
	{"pl", "dom", "the dom", wrong}, // Polish has none
	{"en", "der Hund", "Hund", wrong},
	{"en", "A 10% rise", "10% rise", right},

	// Nothing but an article, punctuation or signs.
	{"en", "A", "a", right},
	{"en", "A", "the", wrong},
	{"en", "the", "The", right},
	{"en", "The The", "the", right},
	{"en", "A+", "A +", right},
	{"en", "A +", "+", wrong},
	{"en", "A4", "A 4", right},
	{"en", "A 4", "4", wrong},
	{"en", "A B", "B", wrong},
	{"en", "A B", "AB", right},
	{"en", "…", "...", right},
	{"en", "…", ".", wrong},
	{"en", "?", "!", wrong},
	{"en", "?", "?", right},
	{"en", "+", "+", right},
	{"en", "+", "-", wrong},
	{"en", "+", "", wrong},
	{"en", "C++", "C", wrong},
	{"en", "C", "C++", wrong},
	{"en", "C++", "c++.", right},
	{"en", "C#", "C", wrong},
	{"en", ".NET", ".net", right},
	{"en", ".NET", "NET", right},
	{"en", "-5", "5", wrong},
	{"en", "-5", "−5", right},
	{"en", "+5", "5", right},
	{"en", "50%", "50", wrong},
	{"en", "50%", "50 %", right},
	{"en", "x", " \t ", wrong},
	{"en", "x", "\u200b", wrong},

	// Slips.
	{"en", "mitosis", "mitoses", nearly},
	{"en", "mitosis", "motisis", wrong},  // two in seven letters
	{"en", "mitosis", "imtosis", nearly}, // neighbours swapped
	{"en", "abcd", "abce", wrong},
	{"en", "abcde", "abcdf", nearly},
	{"en", "abcde", "abcd", nearly},
	{"en", "abcde", "abcdef", nearly},
	{"en", "abcdefgh", "abcdefxx", wrong},
	{"en", "abcdefghi", "abcdefgxx", nearly},
	{"en", "abcdefghi", "abcdefxxx", wrong},
	{"en", "abcdefghij", "abcdefghxx", nearly},
	{"en", "abcdefghij", "abcdefgxxx", wrong},
	{"en", "chloroplast", "cholroplats", nearly},
	{"en", "Caspian Sea", "Caspain Sea", nearly},
	{"en", "Caspian Sea", "Caspain See", wrong},
	{"en", "million", "billion", wrong},
	{"en", "million", "milion", nearly},
	{"en", "eighty", "eighth", wrong},
	{"tr", "milyon", "bilyon", wrong},

	// Accents.
	{"tr", "Türkiye", "Turkiye", nearly},
	{"en", "für", "fur", nearly},
	{"en", "Łódź", "Lodz", nearly},
	{"az", "Gəncə", "Gence", nearly},
	{"az", "Naxçıvan", "Naxcivan", nearly},
	{"az", "Naxçıvan", "Naxcivn", wrong},
	{"de", "München", "Muenchen", right},
	{"de", "Muenchen", "München", right},
	{"da", "København", "Koebenhavn", right},
	{"en", "Đặng Thị Ngọc", "Dang Thi Ngoc", nearly},
	{"pt", "internacionalização", "internacionalizacao", nearly},
	{"pt", "internacionalização", "internacionalisacao", nearly},
	{"pt", "internacionalização", "imternacionalisacao", wrong},
	{"he", "שָׁלוֹם", "שלום", right},
	{"he", "שלום", "שָׁלוֹם", right},
	{"ar", "مُحَمَّد", "محمد", right},
	{"ar", "محمد", "محـــمد", right},
	{"ar", "أحمد", "احمد", nearly},
	{"ur", "پاکستان", "پاكستان", right}, // Arabic kaf for Urdu kaf
	{"hi", "हिन्दी", "हन्दी", wrong},    // a lost vowel, not an accent
	{"hi", "कि", "की", wrong},
	{"ja", "かき", "がき", wrong},

	// Numbers, dates, Han characters.
	{"en", "1992", "1991", wrong},
	{"en", "1991", "1,991", right},
	{"en", "1,991", "1991", right},
	{"en", "1991", "1 991", right},
	{"en", "1991", "1.991", wrong},
	{"de", "1991", "1.991", right},
	{"de", "3,5", "3.5", right},
	{"en", "3.5", "3,5", right},
	{"en", "1991", "١٩٩١", right},
	{"ar", "٣٫١٤١", "3.141", right},
	{"ar", "٣٬١٤١", "3141", right},
	{"en", "1991", "１９９１", right},
	{"en", "1991", "𞥑𞥙𞥙𞥑", right}, // Adlam, beyond U+FFFF
	{"en", "0.5", ".5", right},
	{"en", ".5", "5", wrong},
	{"en", ".5", "‘.5’", right},
	{"en", "5", "...5", right},
	{"de", "0,5", ",5", right},
	{"en", "007", "7", wrong},
	{"en", "5,000km", "5000 km", right},
	{"en", "$1,991", "$1991", right},
	{"en", "(1,2)", "(1.2)", wrong},
	{"en", "1.10", "1.1", wrong},
	{"en", "192.168.1.1", "192.168.1.1", right},
	{"en", "192.168.1.1", "192.168.11", wrong},
	{"en", "World War 2", "Wrold War 2", nearly},
	{"en", "World War 2", "World War 3", wrong},
	{"en", "Apollo11", "Apolo11", wrong},
	{"en", "12 December 1991", "12 december 1991", right},
	{"en", "12 December 1991", "12 Decmber 1991", wrong},
	{"en", "December 1991", "Decmber 1991", wrong},
	{"de", "12. Dezember 1991", "12. Dezembr 1991", wrong},
	{"en", "December", "Decmber", nearly},
	{"zh", "中华人民共和国", "中華人民共和国", right},
	{"ja", "東京都庁舎前駅", "東京都庁舎", wrong},
	{"ja", "アメリカンドッグ", "アメリカドッグ", nearly},

	// Markup is not typed, but may be.
	{"en", "*Homo sapiens*", "homo sapiens", right},
	{"en", "*Homo sapiens*", "*Homo sapiens*", right},
	{"en", "`x := 1`", "x := 1", right},
}

func TestForgiving(t *testing.T) {
	for _, c := range forgiving {
		q := ask(t, shortCard(c.language, c.answer))
		if v := mark(q, c.typed); v.Outcome != c.want || v.Note != "" && c.want != wrong {
			t.Errorf("%s: %q typed %q is %v %q, want %v", c.language, c.answer, c.typed, v.Outcome, v.Note, c.want)
		} else if good := c.want != wrong; good != (v.Credit == 1) || !good && v.Credit != 0 {
			t.Errorf("%s: %q typed %q earns %v", c.language, c.answer, c.typed, v.Credit)
		}
		if v := mark(q, c.answer); v.Outcome != right {
			t.Errorf("%s: %q typed as it is is %v", c.language, c.answer, v.Outcome)
		}
	}
}

// A slip that makes another answer or distractor of the deck is no slip.
func TestSlipThatIsAnotherAnswer(t *testing.T) {
	const deck = `language = "en"
answer-language = "tr"
[[card]]
question = "Q"
answer = "hypotension"
accept = ["low pressure"]
[[card]]
question = "I am an idiom"
answer = "hypertension"
reverse = true
[[card]]
question = "Q3"
answer = "x"
distractors = ["Hypotenshun", "*Low  Presure*"]
[[card]]
question = "I am an idiot"
answer = "z"
reverse = true
[[card]]
cloze = "{{hypotension}} {{prophase|metaphase}}"
`
	const note = " is another word of this deck"
	q := ask(t, deck)
	for _, c := range []struct {
		typed string
		want  quiz.Verdict
	}{
		{"hypotention", quiz.Verdict{Outcome: nearly, Credit: 1}},
		{"lowpressure", quiz.Verdict{Outcome: right, Credit: 1}},
		{"Hypertension", quiz.Verdict{Note: `"Hypertension" is not "hypotension" (hypo-/hyper-)`}},
		{" hypotenshun.", quiz.Verdict{Note: `"hypotenshun"` + note}},
		{"low presure", quiz.Verdict{Note: `"presure"` + note}},
		{"prophase", quiz.Verdict{}}, // not near: no need to say so
	} {
		if v := mark(q, c.typed); v.Outcome != c.want.Outcome || v.Credit != c.want.Credit || v.Note != c.want.Note {
			t.Errorf("%q: %+v, want %+v", c.typed, v, c.want)
		}
	}
	// The other way round answers are typed in the language of questions, in
	// which the I of IDIOT is not the Turkish one.
	s := begin(t, "title = 'T'\n"+deck, quiz.Options{Order: quiz.DeckOrder})
	for s.Next().Part != "reverse" {
		s.Skip(0)
	}
	if v := mark(s.Next(), "I AM AN IDIOT"); v.Outcome != wrong || v.Note != `"IDIOT"`+note {
		t.Errorf("reverse: %+v", v)
	}
	for s.Next().Kind.String() != "cloze" {
		s.Skip(0)
	}
	if v := mark(s.Next(), "hypertension", "prophaze"); v.Outcome != quiz.Partial || v.Credit != 0.5 || v.Note != `[1] "hypertension" is not "hypotension" (hypo-/hyper-)` {
		t.Errorf("cloze: %+v", v)
	}
}
