package script_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"quiz/decks/answer/script"
)

// signs are what random texts are made of: letters and marks that the rules
// are about.
const signs = "abeinrgouv:' 01234äöüßåæøœĳﬁſëéèêēǎǜłđıəþ" + "\u0300\u0301\u0302\u0304\u0306\u0308\u030a\u030c\u0313\u0338\u0342\u0345" +
	"αάὰᾷςσΐΣ" + "ёеийѝѐїіўугґкќАЁы’ʼ" + "שסם״׳־\u05c1\u05c2\u05b8\u05bc\ufb2a\u0591" +
	"اأإآٱلىيیئؤوةهۀہۂۃكک\u064b\u0651\u0653\u0654\u0655\u0670ـﻻﷲ" +
	"कखगजफडनम्तटङञण\u093c\u0958ँंःािপতঙগং্ഁനല\u0d4dക" + "\u200c\u200d" +
	"漢汉発發髮髪裏里著着東東不三大学𫝈𨋢" + "かがはばぱつっやゃあーうゔぁゝゞゐァヴヷﾊﾞｰヶ々" + "한ᄒ\U000118ff"

func randomText(r *rand.Rand, most int) string {
	all := []rune(signs)
	out := make([]rune, r.IntN(most+1))
	for i := range out {
		out[i] = all[r.IntN(len(all))]
	}
	return string(out)
}

func checkFold(t *testing.T, name string, f func(string) string, s string) {
	t.Helper()
	once := f(s)
	if twice := f(once); twice != once {
		t.Errorf("%s(%+q) = %+q, and of that %+q", name, s, once, twice)
	}
	if utf8.ValidString(s) && !utf8.ValidString(once) {
		t.Errorf("%s(%+q) = %+q is not valid UTF-8", name, s, once)
	}
	if once == "" && strings.ContainsFunc(norm.NFKC.String(s), func(r rune) bool { return !unicode.In(r, unicode.M, unicode.Cf) && r != 'ـ' }) {
		t.Errorf("%s(%+q) is empty", name, s)
	}
	if strings.IndexFunc(s, func(r rune) bool { return r > unicode.MaxASCII }) < 0 && once != s && name != "Pinyin" {
		t.Errorf("%s(%+q) = %+q, want ASCII as it is", name, s, once)
	}
}

func TestFoldProperties(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 20000 {
		s := randomText(r, 8)
		for name, f := range folds {
			checkFold(t, name, f, s)
		}
		if t.Failed() {
			return
		}
	}
}

// One text in two Unicode forms is one.
func TestFoldForms(t *testing.T) {
	for name, cases := range foldings {
		for in := range cases {
			if got, want := folds[name](norm.NFD.String(in)), folds[name](norm.NFC.String(in)); got != want {
				t.Errorf("%s(%+q) = %+q decomposed, %+q composed", name, in, got, want)
			}
		}
	}
}

func TestNoAllocation(t *testing.T) {
	untouched := map[string]string{
		"Simplify": "汉语东方红", "Hiragana": "らーめん東京", "Arabic": "محمد", "Persian": "محمد", "ArabicLoose": "محمد",
		"Hebrew": "שלום", "Indic": "हिंदी", "Greek": "καλά", "Pinyin": "hello", "Cyrillic ru": "йод", "Latin de": "café",
	}
	for name, f := range folds {
		for _, s := range []string{"plain ascii text", untouched[name]} {
			if n := testing.AllocsPerRun(20, func() { f(s) }); n != 0 {
				t.Errorf("%s(%q) allocates %v times", name, s, n)
			}
		}
	}
}

// What takes time in proportion to the length is done in a second or two; what
// took its square would not be in a minute.
func TestHugeTexts(t *testing.T) {
	for _, unit := range []string{"漢", "ヴ", "ゝ", "あ", "っ", "ال", "\u064b", "ש\u05c1", "\u05b8", "न्द", "्", "\u200d", "е\u0301", "\u0301", "ü", "ma1", "āa", "nar", "e\u0301\u0302", "a"} {
		s := "x" + strings.Repeat(unit, 1<<15)
		for _, f := range folds {
			f(s)
		}
		script.KanaDiffer(s, s[1:])
		script.HanSlip(s[1:], s[1+len(unit):])
		script.HebrewDiffer(s, s+"\u05c2")
		script.MarkSlip("en", s, s+"\u0301")
		script.IsPinyin(s[1:])
	}
}

// Every character comes to one that stays, and all variants meet in it.
func TestSimplifyClosed(t *testing.T) {
	changed := 0
	for r := rune(0x3400); r < 0x32000; r++ {
		if !unicode.Is(unicode.Han, r) {
			continue
		}
		once := script.Simplify(string(r))
		if script.Simplify(once) != once || utf8.RuneCountInString(once) != 1 {
			t.Fatalf("Simplify(%q) = %q", r, once)
		}
		if once != string(r) {
			changed++
		}
	}
	if changed < 4000 {
		t.Errorf("%d characters change, want more than 4000", changed)
	}
}

// A slip that is put in at random is found, and what KanaDiffer tells apart is
// never one.
func TestHanSlipRandom(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	plain := []rune("华人民共和国京都院部门员会议")
	for range 5000 {
		text := make([]rune, 6+r.IntN(5))
		for i := range text {
			text[i] = plain[r.IntN(len(plain))]
		}
		other := slices.Clone(text)
		i := r.IntN(len(text))
		switch r.IntN(3) {
		case 0:
			other[i] = '路'
		case 1:
			other = slices.Delete(other, i, i+1)
		default:
			other = slices.Insert(other, i, '路')
		}
		both(t, "HanSlip", script.HanSlip, string(text), string(other), true)
		twice := append(slices.Clone(other), '路', '路')
		both(t, "HanSlip", script.HanSlip, string(text), string(twice), false)
	}
}

func FuzzFold(f *testing.F) {
	for _, cases := range foldings {
		for in := range cases {
			f.Add(in)
		}
	}
	f.Fuzz(func(t *testing.T, s string) {
		for name, fold := range folds {
			checkFold(t, name, fold, s)
		}
	})
}

func FuzzDiffer(f *testing.F) {
	f.Add("びょういん", "びよういん")
	f.Add("pêcher", "pécher")
	f.Add("ש\u05c1ר", "ש\u05c2ר")
	f.Add("中华人民共和国", "中华人民供和国")
	f.Fuzz(func(t *testing.T, a, b string) {
		for name, differ := range map[string]func(a, b string) bool{
			"KanaDiffer": script.KanaDiffer, "HanSlip": script.HanSlip, "HebrewDiffer": script.HebrewDiffer,
		} {
			if differ(a, b) != differ(b, a) || differ(a, a) {
				t.Errorf("%s(%+q, %+q) depends on the order, or a text differs from itself", name, a, b)
			}
		}
		if script.HanSlip(a, b) && script.KanaDiffer(a, b) {
			t.Errorf("%+q and %+q differ in kana and by a slip", a, b)
		}
		for _, lang := range []string{"fr", "vi", "az"} {
			ab, ba := script.MarkSlip(lang, a, b), script.MarkSlip(lang, b, a)
			if ab != ba || script.MarkSlip(lang, a, a) != script.MarksSame || lang == "vi" && ab == script.MarksMissing {
				t.Errorf("MarkSlip(%q, %+q, %+q) = %v, the other way %v", lang, a, b, ab, ba)
			}
		}
	})
}

func BenchmarkFold(b *testing.B) {
	for _, c := range []struct{ name, text string }{
		{"Simplify", "中華人民共和國"}, {"Hiragana", "ヴァイオリン"}, {"Arabic", "مُحَمَّدٌ"}, {"Indic", "सम्बन्ध"},
		{"Pinyin", "Zhong1hua2 ren2min2 gong4he2guo2"}, {"Latin de", "Straße"}, {"Cyrillic ru", "ёлка"}, {"Greek", "ἄνθρωπος"},
	} {
		b.Run(c.name, func(b *testing.B) {
			f := folds[c.name]
			for b.Loop() {
				f(c.text)
			}
		})
	}
	b.Run("MarkSlip", func(b *testing.B) {
		for b.Loop() {
			script.MarkSlip("fr", "pêcher", "pécher")
		}
	})
}
