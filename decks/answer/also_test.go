package answer_test

import (
	"testing"

	"quiz/decks/answer"
)

func TestAlso(t *testing.T) {
	english := answer.Rules{Language: "en"}
	for _, c := range []struct {
		want  string
		forms []string
		rules answer.Rules
	}{
		{"", nil, english},
		{"", []string{"Baku"}, english},
		{"Republic of Turkey", []string{"Türkiye", "Turkiye", "TÜRKIYE", "the Türkiye", "Republic of Turkey", "Turkey"}, english},
		{"Türkiye", []string{"Turkey", "Türkiye", "Turkiye", "Republic of Turkey"}, english},
		{"", []string{"colour", "color", "Colours", "colur"}, english},
		{"*Terra*", []string{"Earth", "the *Earth*", "*Terra*"}, english},
		{"", []string{"Schön", "schoen"}, answer.Rules{Language: "de"}},
		{"color", []string{"colour", "color"}, answer.Rules{Language: "en", Exact: true}},
		{"`ls -L`", []string{"`ls -l`", "`ls -l`", "`ls -L`"}, english},
		{"auto; van", []string{"car; auto", "auto", "auto; van"}, answer.Rules{Language: "en", Apart: ";"}},
		{"lorry", []string{"truck", "truck!", "lorry"}, answer.Rules{Language: "en", Single: true}},
	} {
		if got := answer.Also(c.forms, c.rules); got != c.want {
			t.Errorf("of %q it is %q, want %q", c.forms, got, c.want)
		}
	}
}
