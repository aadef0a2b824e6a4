package command

import (
	"maps"
	"path/filepath"
	"slices"
	"testing"

	"quiz/render/anki"
)

// otherNames are the languages in which a version of Anki has other names for
// its types of notes than we have, or none: translations change, and an older
// Anki lacks some. (26.09.3 cannot read its own Persian.)
var otherNames = map[string][]string{
	"26.09.3": {"fa"},
	"23.12.1": {"de", "eo", "gl", "hr", "hu", "id", "ja", "kk", "km", "lv", "th", "ug", "uz", "yi", "zh-CN"},
}

// A collection that was made in a language takes a text file that was made for
// that language, and skips no row of it. The languages where it cannot are known.
func TestAnkiLanguages(t *testing.T) {
	dir := t.TempDir()
	codes := anki.Languages()
	if len(codes) < 50 {
		t.Fatalf("only %d languages are known", len(codes))
	}
	var plans []plan
	var names []anki.TypeNames
	for _, code := range codes {
		file := export(t, 1, filepath.Join(dir, code+".csv"), "tour", "--type-in", "--anki-lang", code)
		plans = append(plans, plan{Language: code, Steps: []step{{Notetypes: true}, {Import: file}}})
		known, ok := anki.NamesIn(code)
		if !ok {
			t.Fatalf("there are no names for %s", code)
		}
		names = append(names, known)
	}
	eachAnki(t, func(t *testing.T, j judge) {
		var others []string
		for i, got := range j.try(t, plans...) {
			if !hasTypes(got[0].Notetypes, names[i]) {
				others = append(others, codes[i])
				continue
			}
			if counts := nonZero(got[1].Counts); !maps.Equal(counts, map[string]int{"new": 19}) {
				t.Errorf("%s: Anki counted %v of 19 notes", codes[i], counts)
			}
		}
		if want, known := otherNames[j.version]; !known {
			t.Logf("other names in %q", others)
		} else if !slices.Equal(others, want) {
			t.Errorf("other names in %q, and that was so in %q", others, want)
		}
	})
}

// hasTypes tells if a collection has the stock types under our names.
func hasTypes(have []ankiNotetype, want anki.TypeNames) bool {
	for _, typ := range []anki.Type{anki.StockBasic, anki.StockReversed, anki.StockTyped, anki.StockCloze} {
		if !slices.ContainsFunc(have, func(n ankiNotetype) bool { return n.Name == want.Of(typ) }) {
			return false
		}
	}
	return true
}
