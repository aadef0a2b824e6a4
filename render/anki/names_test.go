package anki

import (
	"slices"
	"strings"
	"testing"
)

// Every language has four names that differ, so that no row of a text file
// means another type.
func TestNames(t *testing.T) {
	codes := Languages()
	if len(codes) < 50 || !slices.IsSorted(codes) || len(slices.Compact(slices.Clone(codes))) != len(codes) || !slices.Contains(codes, "en") {
		t.Errorf("languages %v", codes)
	}
	for _, code := range codes {
		names, ok := NamesIn(code)
		if !ok {
			t.Errorf("%s is not known", code)
		}
		sorted := slices.Sorted(slices.Values(names[:]))
		if len(slices.Compact(sorted)) != stockTypes {
			t.Errorf("%s: %q", code, names)
		}
		for _, name := range names {
			if name == "" || strings.ContainsAny(name, "\t\r\n\"") || strings.TrimSpace(name) != name || normalField(name) != name {
				t.Errorf("%s: %q", code, name)
			}
		}
	}
}

func TestNamesIn(t *testing.T) {
	for code, want := range map[string]string{
		"en": "Basic", "EN": "Basic", "en-GB": "Basic", "de": "Einfach", " DE ": "Einfach", "de-AT": "Einfach", "de_CH": "Einfach",
		"pt_br": "Básico", "pt-BR": "Básico", "PT-pt": "Básico", "sv": "Grundläggande", "sv-SE": "Grundläggande", "nb": "Grunnleggende",
		"zh-CN": "问答题", "zh_tw": "基本型", "he": "בסיסי", "tr": "Temel", "ga": "Bunúsach",
	} {
		if names, ok := NamesIn(code); !ok || names[StockBasic] != want {
			t.Errorf("%s: %q, %v; want %s", code, names, ok, want)
		}
	}
	// Some are wanted more exactly, for there are two; and sv-FI is not sv-SE.
	for _, code := range []string{"zh", "pt", "zh-HK", "sv-FI", "xx", "", "-", "e", "german", "de\n-"} {
		if names, ok := NamesIn(code); ok {
			t.Errorf("%q: %q", code, names)
		}
	}
}

func TestTypeNamesOf(t *testing.T) {
	german, _ := NamesIn("de")
	for typ, want := range []string{"Basic", "Basic (and reversed card)", "Basic (type in the answer)", "Cloze"} {
		if got := (TypeNames{}).Of(Type(typ)); got != want {
			t.Errorf("without names type %d is %q", typ, got)
		}
	}
	if got := german.Of(StockCloze); got != "Lückentext" {
		t.Errorf("in German it is %q", got)
	}
}
