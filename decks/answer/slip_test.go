package answer_test

import (
	"testing"

	"quiz/decks/answer"
)

const (
	far  = answer.Far
	near = answer.Near
	same = answer.Same
)

// How many slips a word bears, by its letters.
func TestSlipsByLength(t *testing.T) {
	run(t, answer.Rules{Language: "en"}, []row{
		{"zel", "zle", far, answer.None},
		{"zelk", "zlek", near, answer.Slip}, // four: two neighbours exchanged
		{"zelk", "zelv", far, answer.None},
		{"zelk", "zel", far, answer.None},
		{"zelk", "zelkk", far, answer.None},
		{"zelkim", "zelkm", near, answer.Slip},
		{"zelki", "zelkv", near, answer.Slip}, // five: one
		{"zelki", "zelk", near, answer.Slip},
		{"zelki", "zelkki", near, answer.Slip},
		{"zelki", "zlexi", far, answer.None},
		{"zelkimor", "zelkimox", near, answer.Slip}, // eight: one
		{"zelkimor", "zelximox", far, answer.None},
		{"zelkimort", "zelximoxt", near, answer.Slip}, // nine: two
		{"zelkimort", "zelkimo", near, answer.Slip},
		{"zelkimort", "zelkimorttt", near, answer.Slip},
		{"zelkimort", "zlekimotr", near, answer.Slip},
		{"zelkimort", "zexximoxt", far, answer.None},
		{"zelkimort", "zelkim", far, answer.None},
		{"zelkimortalisingly", "zxlkimortxlisinxly", far, answer.None}, // never three
	})
}

// Each word bears its own.
func TestSlipsWordByWord(t *testing.T) {
	run(t, answer.Rules{Language: "en"}, []row{
		{"mitral valve stenosis", "mitrel valvee stenosys", near, answer.Slip},
		{"mitral valve stenosis", "mitral valvee stenosis", near, answer.Slip},
		{"mitral valve stenosis", "mitrxx valve stenosis", far, answer.None},
		{"mitral valve stenosis", "mitral stenosis", far, answer.None},
		{"mitral valve stenosis", "mitral valve valve stenosis", far, answer.None},
		{"deoxyribonucleic acid", "deoxyribonuclic acid", near, answer.Slip},
		{"deoxyribonucleic acid", "deoxyribonucleic acyd", far, answer.None},
		{"deoxyribonucleic acid", "deoxyribonucleic aicd", near, answer.Slip},
		{"x-axis", "x-axiss", near, answer.Slip},
		{"x-axis", "y-axis", far, answer.None},
	})
}

// A slip that makes another word, or another name, is none.
func TestSlipsOfOtherWords(t *testing.T) {
	run(t, answer.Rules{Language: "en"}, []row{
		{"table", "fable", far, answer.OtherWord},
		{"table", "tabel", near, answer.Slip},
		{"receive", "recieve", near, answer.Slip},
		{"Madrid", "Nadrid", far, answer.FirstSign},
		{"madrid", "nadrid", near, answer.Slip},
		{"Madrid", "Madrit", near, answer.Slip},
		{"Catherine", "Katherine", near, answer.Slip},
		{"HTTPS", "HTTP", far, answer.None}, // capitals
		{"NASDAQ", "NASDAK", near, answer.Slip},
		{"seven", "sevne", near, answer.Slip},
		{"sixty", "sixth", far, answer.None},
		{"14 July 1789", "14 Juli 1789", same, answer.ByValue},
		{"14 July 1789", "14 Julx 1789", far, answer.None},
		{"user_name", "user_nane", far, answer.None}, // code
		{"mp3player", "mp3playr", far, answer.None},
	})
	run(t, answer.Rules{Language: "de"}, []row{
		{"lesen", "legen", far, answer.None}, // one letter for another in a short word
		{"lesen", "lessen", near, answer.Slip},
		{"Zelkima", "Zelkina", far, answer.None},    // seven letters
		{"Zelkimor", "Zelkinor", near, answer.Slip}, // eight
		{"Bibliothek", "Biblothek", near, answer.Slip},
		{"Bibliothek", "Fibliothek", far, answer.FirstSign},
	})
}

// What stands elsewhere in the deck is no slip; the plural of an answer and an
// answer without its marks are so only where they are among the answers.
func TestElsewhere(t *testing.T) {
	among := func(word string, answersOnly bool) func(string, bool) bool {
		return func(w string, answers bool) bool { return w == word && (answersOnly || !answers) }
	}
	for _, c := range []struct {
		form, typed, elsewhere string
		answers                bool
		closeness              answer.Closeness
		kind                   answer.ReasonKind
	}{
		{"zelkimor", "zelkimox", "zelkimox", true, far, answer.InDeck},
		{"zelkimor", "zelkimox", "zelkimox", false, far, answer.InDeck},
		{"zelkimor", "zelkimox", "zelkimoy", true, near, answer.Slip},
		{"nucleus", "nuclei", "nuclei", true, far, answer.InDeck},
		{"nucleus", "nuclei", "nuclei", false, near, answer.Plural},
		{"café", "cafe", "cafe", true, far, answer.InDeck},
		{"café", "cafe", "cafe", false, near, answer.Marks},
		{"zelkimor", "zelkimor", "zelkimor", true, same, answer.AsTyped},
	} {
		rules := answer.Rules{Language: "en", Elsewhere: among(c.elsewhere, c.answers)}
		if m := mark(rules, c.form, c.typed); m.Closeness != c.closeness || m.Reason.Kind != c.kind {
			t.Errorf("%+v: %+v", c, m)
		}
	}
}

func TestPluralAndSpelling(t *testing.T) {
	run(t, answer.Rules{Language: "en"}, []row{
		{"nucleus", "nuclei", near, answer.Plural},
		{"cells", "cell", near, answer.Plural},
		{"red cells", "red cell", near, answer.Plural},
		{"URLS", "URL", far, answer.None},
		{"colour", "color", same, answer.AsTyped},
		{"organize", "organise", same, answer.AsTyped},
		{"fetal haemoglobin", "foetal hemoglobin", same, answer.AsTyped},
		{"colour", "colr", far, answer.None},
	})
	run(t, answer.Rules{Language: "de"}, []row{{"colour", "color", near, answer.Slip}, {"cells", "cell", near, answer.Slip}})
}

func TestMarks(t *testing.T) {
	run(t, answer.Rules{Language: "fr"}, []row{
		{"élève", "eleve", near, answer.Marks},
		{"eleve", "élève", near, answer.Marks},
		{"ou", "où", far, answer.OtherWord},
		{"château fort", "chateau fort", near, answer.Marks},
	})
	run(t, answer.Rules{Language: "de"}, []row{
		{"Bär", "Baer", same, answer.AsTyped},
		{"Bär", "Bar", far, answer.OtherWord},
		{"schön", "schon", far, answer.OtherWord},
		{"Straße", "Strasse", same, answer.AsTyped},
	})
	run(t, answer.Rules{Language: "es"}, []row{
		{"año", "ano", far, answer.OtherWord},
		{"mañana", "manana", near, answer.Marks},
	})
	run(t, answer.Rules{Language: "tr"}, []row{
		{"İzmir", "izmir", same, answer.AsTyped},
		{"ISPARTA", "ısparta", same, answer.AsTyped},
	})
	run(t, answer.Rules{Language: "ja"}, []row{
		{"がっこう", "かっこう", far, answer.OtherKana},
		{"カタカナ", "かたかな", same, answer.AsTyped},
	})
	run(t, answer.Rules{Language: "ar"}, []row{{"أحمد", "احمد", near, answer.Marks}})
	run(t, answer.Rules{Language: "ru"}, []row{{"ёлка", "елка", same, answer.AsTyped}, {"Москва", "Mocквa", same, answer.AsTyped}})
	run(t, answer.Rules{Language: "zh"}, []row{{"国", "國", same, answer.AsTyped}})
}
