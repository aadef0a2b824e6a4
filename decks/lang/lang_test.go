package lang_test

import (
	"testing"

	"quiz/decks/lang"
)

func TestCanonical(t *testing.T) {
	for tag, want := range map[string]string{
		"en": "en", "deu": "de", "de_DE": "de-DE", "tur": "tr", "PT-br": "pt-BR", "az-latn-az": "az-Latn-AZ", "iw": "he", "zh-hant": "zh-Hant",
	} {
		got, err := lang.Canonical(tag)
		if err != nil || got != want {
			t.Errorf("%q is %q, %v; want %q", tag, got, err, want)
		}
		if again, err := lang.Canonical(got); err != nil || again != got {
			t.Errorf("%q is %q, %v the second time", got, again, err)
		}
	}
	for _, tag := range []string{"", "none such", "english", "x", "de-"} {
		if got, err := lang.Canonical(tag); err == nil {
			t.Errorf("%q is %q", tag, got)
		}
	}
}

func TestBase(t *testing.T) {
	for tag, want := range map[string]string{
		"": "", "en": "en", "pt-BR": "pt", "PT_br": "pt", "az-Latn-AZ": "az", "deu": "de", "crh": "crh", "de_DE": "de", "DE": "de", "none such": "none such",
	} {
		if got := lang.Base(tag); got != want {
			t.Errorf("%q is %q, want %q", tag, got, want)
		}
	}
}

func TestRightToLeft(t *testing.T) {
	for tag, want := range map[string]bool{
		"": false, "en": false, "ar": true, "fa-IR": true, "ur": true, "he": true, "yi": true, "az": false, "az-Arab": true, "pa": false, "pa-Arab": true, "dv": true, "ar-Latn": false,
	} {
		if got := lang.RightToLeft(tag); got != want {
			t.Errorf("%q: %t", tag, got)
		}
	}
}

func TestTurkic(t *testing.T) {
	for base, want := range map[string]bool{"tr": true, "az": true, "crh": true, "gag": true, "tt": true, "": false, "en": false, "kk": false} {
		if got := lang.Turkic(base); got != want {
			t.Errorf("%q: %t", base, got)
		}
	}
}

func TestArticles(t *testing.T) {
	if got := lang.Articles(""); len(got) != 3 || got[0] != "the" {
		t.Errorf("without a language: %q", got)
	}
	if got := lang.Articles("pl"); got != nil {
		t.Errorf("Polish: %q", got)
	}
}
