package answer_test

import (
	"testing"

	"quiz/decks/answer"
)

// Articles count wherever the author wrote them.
func TestBracketedArticles(t *testing.T) {
	run(t, answer.Rules{Language: "de"}, []row{
		{"(der) Hund", "Hund", same, answer.AsTyped},
		{"(der) Hund", "der Hund", same, answer.AsTyped},
		{"(der) Hund", "die Hund", far, answer.Article},
		{"Hund (der)", "die Hund", far, answer.Article},
		{"Hund (Tier)", "der Hund", same, answer.AsTyped},
	})
	key := answer.NewKey([]string{"Hund", "der Hund"}, answer.Rules{Language: "de"})
	if m := key.Mark("die Hund"); m.Closeness != far || m.Reason.Kind != answer.Article {
		t.Errorf("%+v", m)
	}
}

// What stands for "and" within a word parts nothing.
func TestAndWithoutBlanks(t *testing.T) {
	run(t, answer.Rules{Language: "zh"}, []row{
		{"氢和氧", "氧和氢", same, answer.ByOrder},
		{"氢和氧", "氧、氢", same, answer.ByOrder},
		{"中华人民共和国", "国和中华人民共", far, answer.None},
		{"参与者", "者与参", far, answer.None},
	})
	run(t, answer.Rules{Language: "ja"}, []row{
		{"赤と白", "白と赤", same, answer.ByOrder},
		{"おとこ", "ことお", far, answer.None},
	})
}

// Signs that count where nothing else differs, and blanks that do not.
func TestSignsOfCode(t *testing.T) {
	run(t, answer.Rules{Language: "en"}, []row{
		{"1e-3", "1e3", far, answer.None},
		{"cd ..", "cd", far, answer.OtherSign},
		{"./run", "/run", far, answer.OtherSign},
		{"5'", `5"`, far, answer.OtherSign},
		{"len(s)", "len", far, answer.None},
		{"SELECT * FROM t", "SELECT FROM t", far, answer.None},
		{`\d+`, `\D+`, far, answer.OtherFormula},
		{"Ω", "ω", far, answer.OtherFormula},
		{"malloc", "calloc", far, answer.FirstSign},
		{"Hello, world", "Hello,world", same, answer.AsTyped},
		{"1, 2, 3", "1,2,3", same, answer.AsTyped},
		{"1,991km", "1991 km", same, answer.AsTyped},
		{"sentence(-)final", "sentencefinal", same, answer.AsTyped},
		{"2 (two)", "2", same, answer.AsTyped},
		{"A minor", "minor", far, answer.None},
	})
}

// A year may have its era where a number is asked for.
func TestYearsWithEra(t *testing.T) {
	for typed, want := range map[string]bool{"1066 AD": true, "AD 1066": true, "1067 AD": false, "1066 BC": false} {
		if m := (answer.Number{Value: 1066, Language: "en"}).Mark(typed); m.Right != want || !m.Readable {
			t.Errorf("%q: %+v", typed, m)
		}
	}
	if m := (answer.Number{Value: -44, Language: "en"}).Mark("44 BC"); !m.Right {
		t.Errorf("44 BC: %+v", m)
	}
	if m := (answer.Number{Value: 1066, Unit: "km", Language: "en"}).Mark("1066 AD"); m.Readable {
		t.Errorf("with a unit: %+v", m)
	}
}
