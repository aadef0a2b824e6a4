package anki

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

// names has a line for each language of Anki: its code, and the names of the
// types Basic, Basic (and reversed card), Basic (type in the answer) and Cloze,
// with tabs between. They are those of a collection that was made in that
// language by Anki 26.9.3.
//
//go:embed names.tsv
var names string

// TypeNames are the names of the stock types in a language, in their order.
type TypeNames [stockTypes]string

// Of is the name of a type.
func (t TypeNames) Of(typ Type) string {
	if t == (TypeNames{}) {
		t = english
	}
	return t[typ]
}

// With is the names with another one for a type, which is called basic,
// reversed, typed or cloze. It tells if there is such a type.
func (t TypeNames) With(typ, name string) (TypeNames, bool) {
	i := slices.Index([]string{"basic", "reversed", "typed", "cloze"}, strings.ToLower(typ))
	if i < 0 {
		return t, false
	}
	t[i] = name
	return t, true
}

var english = TypeNames{"Basic", "Basic (and reversed card)", "Basic (type in the answer)", "Cloze"}

// languages are the names by codes in small letters, and the codes in order.
var languages = sync.OnceValues(func() (byCode map[string]TypeNames, codes []string) {
	byCode = map[string]TypeNames{"en": english}
	codes = []string{"en"}
	for line := range strings.Lines(names) {
		cells := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		byCode[strings.ToLower(cells[0])] = TypeNames(cells[1:])
		codes = append(codes, cells[0])
	}
	slices.Sort(codes)
	return byCode, codes
})

// Languages lists the codes of the languages that NamesIn knows.
func Languages() []string {
	_, codes := languages()
	return codes
}

// NamesIn finds the names of the stock types in a language, which may be a code
// such as "de", "pt-BR" or "pt_br", or one of which there is only a wider one.
func NamesIn(code string) (TypeNames, bool) {
	byCode, codes := languages()
	code = strings.ToLower(strings.ReplaceAll(strings.TrimSpace(code), "_", "-"))
	if names, ok := byCode[code]; ok {
		return names, true
	}
	base, _, divided := strings.Cut(code, "-")
	if divided {
		names, ok := byCode[base]
		return names, ok
	}
	var only []string
	for _, known := range codes {
		if strings.HasPrefix(strings.ToLower(known), base+"-") {
			only = append(only, known)
		}
	}
	if len(only) == 1 { // "sv" can only be "sv-SE"
		return byCode[strings.ToLower(only[0])], true
	}
	return TypeNames{}, false
}
