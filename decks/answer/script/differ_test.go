package script_test

import (
	"strings"
	"testing"

	"quiz/decks/answer/script"
)

// both calls f with its arguments in both orders, which must not matter.
func both(t *testing.T, name string, f func(a, b string) bool, a, b string, want bool) {
	t.Helper()
	if got := f(a, b); got != want {
		t.Errorf("%s(%q, %q) = %v, want %v", name, a, b, got, want)
	}
	if got := f(b, a); got != want {
		t.Errorf("%s(%q, %q) = %v, want %v", name, b, a, got, want)
	}
}

func TestKanaDiffer(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"", "", false},
		{"びょういん", "びょういん", false},
		{"びょういん", "ビョウイン", false},
		{"びょういん", "びよういん", true},
		{"がっこう", "かっこう", true},
		{"がっこう", "がこう", true},
		{"まった", "まつた", true},
		{"まっつ", "まつ", true},
		{"おばさん", "おばあさん", true},
		{"おじさん", "おじいさん", true},
		{"ゆき", "ゆうき", true},
		{"こうこう", "ここ", true},
		{"おねさん", "おねえさん", true},
		{"とおり", "とり", true},
		{"せんせい", "せんせ", true},
		{"ビル", "ビール", true},
		{"ビル", "びーる", true},
		{"ぱり", "ばり", true},
		{"こいびと", "こいひと", true},
		{"さくら", "さくな", false},
		{"さくら", "さら", false},
		{"あか", "あお", false},
		{"かえ", "か", false},
		{"東京タワー", "東京タワ", true},
		{"東京タワー", "京都タワー", false},
		{"か", "", false},
	} {
		both(t, "KanaDiffer", script.KanaDiffer, c.a, c.b, c.want)
	}
}

func TestHanSlip(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"中华人民共和国", "中华人民共和国", false},
		{"中华人民共和国", "中华人民供和国", true},
		{"中华人民共和国", "中华人民和国", true},
		{"中华人民共和国", "中华人民和共国", true},
		{"中华人民共和国", "中华人民和", false},
		{"中华人民共和国", "中华民人和共国", false},
		{"東京大学", "西京大学", false}, // four signs
		{"東京大学院", "西京大学院", false},
		{"東京大学院", "東都大学院", true},
		{"東京大学院", "東京大院学", true},
		{"東京大学院", "東京大学", false}, // five and four
		{"東京大学院部", "東京大学院", true},
		{"東京大学院生", "東京大学院", false},
		{"一九四九年秋天", "一九四八年秋天", false},
		{"一九四九年秋天", "一九四年秋天", false},
		{"二十一世紀論", "十二一世紀論", false},
		{"没有问题可说", "有问题可说", false},
		{"他们不知道吗", "他们知道吗", false},
		{"无产阶级专政", "有产阶级专政", false},
		{"上海交通学校", "下海交通学校", false},
		{"さくらんぼ", "さくらんば", true},
		{"さくらんほ", "さくらんぼ", false},
		{"びょういん", "びよういん", false},
		{"東京タワー", "東京タワ", false},
		{"プロトコルス", "プロトカルス", true},
		{"abcde", "abcdf", false},
		{"東京大学abc", "東京大学abd", false},
		{"", "", false},
	} {
		both(t, "HanSlip", script.HanSlip, c.a, c.b, c.want)
	}
}

func TestHebrewDiffer(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"ש\u05c1ר", "ש\u05c2ר", true},
		{"שר", "ש\u05c2ר", false},
		{"שר", "שר", false},
		{"ש\u05b8\u05c1ר", "ש\u05c1\u05b8ר", false},
		{"ש\u05b8\u05c1ר", "ש\u05b8\u05c2ר", true},
		{"\ufb2aר", "\ufb2bר", true},
		{"ששש\u05c1", "ש\u05c2שש\u05c2", true},
		{"ששש\u05c1", "ש\u05c2שש\u05c1", false},
		{"ש\u05c1ר", "ש\u05c2ם", false}, // not the same to begin with
		{"", "", false},
	} {
		both(t, "HebrewDiffer", script.HebrewDiffer, c.a, c.b, c.want)
	}
}

func TestMarkSlip(t *testing.T) {
	const none, same, missing, different = script.MarksNone, script.MarksSame, script.MarksMissing, script.MarksDifferent
	for _, c := range []struct {
		lang, a, b string
		want       script.Marks
	}{
		{"en", "", "", same},
		{"en", "cafe", "cafe", same},
		{"en", "cafe", "cafs", none},
		{"en", "café", "cafes", none},
		{"en", "café", "cafs", none},
		{"en", "café", "cafe\u0301", same},
		{"en", "café", "cafe", missing},
		{"fr", "résumé", "resume", missing},
		{"fr", "pêcher", "pécher", different},
		{"fr", "pêcher", "pecher", missing},
		{"fr", "garçon", "garcon", missing},
		{"fr", "cœur", "coeur", missing},
		{"fr", "à", "a", different},
		{"fr", "il a", "il à", different},
		{"es", "célebre", "celebré", different},
		{"es", "año", "ano", missing},
		{"hu", "öröm", "őröm", different},
		{"hu", "öröm", "orom", missing},
		{"pl", "łódź", "lodz", missing},
		{"hr", "đak", "dak", missing},
		{"da", "rød", "rod", missing},
		{"da", "rød", "röd", different},
		{"mt", "ħobż", "hobz", missing},
		{"se", "ŧ", "t", different}, // alone
		{"se", "ruoŧŧa", "ruotta", missing},
		{"tr", "ısı", "isi", missing},
		{"is", "það", "thad", missing},
		{"is", "ævi", "aevi", missing},
		{"de", "straße", "strasse", missing},
		{"az", "mən", "men", missing},
		{"en", "mən", "men", none},
		{"vi", "bàn", "bán", different},
		{"vi", "bàn", "ban", different},
		{"vi", "đi", "di", different},
		{"vi", "bàn", "bàn", same},
		{"vi", "bàn", "bàm", none},
		{"zh-Latn", "mā", "má", different},
		{"zh", "mā", "ma", different},
		{"en", "x\u0304", "x", different},
		{"en", "2p\u0305+1", "2p+1", different},
		{"en", "ŷ", "y", different},
		{"en", "ẋ=1", "x=1", different},
		{"en", "a≠b", "a=b", none},
		{"en", "a\u0338b", "ab", none},
		{"el", "λόγος", "λογος", missing},
		{"el", "λόγος", "λόγοσ", same},
		{"el", "πότε", "ποτέ", different},
		{"el", "ή", "η", different},
		{"ru", "йод", "иод", none},
		{"ru", "ёлка", "елка", missing},
		{"ru", "за\u0301мок", "замо\u0301к", different},
		{"ru", "за\u0301мок", "замок", missing},
		{"uk", "їжак", "іжак", none},
		{"be", "воўк", "воук", none},
		{"mk", "ќе", "ке", none},
		{"ar", "كَتب", "كتب", none},
		{"en", "o" + strings.Repeat("\u0301", 17) + "k", "ok", different},
		{"en", "o" + strings.Repeat("\u0301", 16) + "k", "ok", missing},
	} {
		for range 2 {
			if got := script.MarkSlip(c.lang, c.a, c.b); got != c.want {
				t.Errorf("MarkSlip(%q, %q, %q) = %v, want %v", c.lang, c.a, c.b, got, c.want)
			}
			c.a, c.b = c.b, c.a
		}
	}
}

func TestIsPinyin(t *testing.T) {
	for s, want := range map[string]bool{
		"": false, "nǐ hǎo": true, "nǐhǎo": true, "nihao": false, "ma1": true, "māma": true, "ma1ma": true,
		"Zhōngguó": true, "lǜ": true, "nv3": true, "zhuang4": true, "dà’ān": true, "wánr": true, "Xī'ān": true,
		"là": true, "más": false, "café": false, "e4": false, "A1 e4": false, "MP3": false, "été": true,
		"bǎng2": false, "ma12": false, "1 ma1": false, "mā 7": false, "你 nǐ": false, "ń": false, "shì, de": true,
	} {
		if got := script.IsPinyin(s); got != want {
			t.Errorf("IsPinyin(%q) = %v, want %v", s, got, want)
		}
	}
}
