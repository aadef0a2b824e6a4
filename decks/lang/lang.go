// Package lang knows languages by their tags: which language a tag names, its
// articles, the direction of its script, and the like. Facts about languages
// that more than one package needs have their home here.
//
// Tags are those of BCP 47. Authors write them in other forms, too: "deu",
// "de_DE". Canonical makes one of them, and a deck holds that.
package lang

import (
	"strings"

	"golang.org/x/text/language"
)

// Canonical is the one form of a tag: "de" for "deu", "de-DE" for "de_DE". Its
// error is that of a tag which names no known language.
func Canonical(tag string) (string, error) {
	t, err := language.Parse(tag)
	if err != nil {
		return "", err
	}
	return t.String(), nil
}

// Base is the language that a tag names, without region and script: "pt" for
// "pt-BR". It is empty where the tag is.
func Base(tag string) string {
	base, _, _ := strings.Cut(tag, "-")
	if len(base) == 2 && isLower(base) || base == "" {
		return base
	}
	t, err := language.Parse(tag)
	if err != nil {
		base, _, _ = strings.Cut(strings.ToLower(strings.ReplaceAll(tag, "_", "-")), "-")
		return base
	}
	b, _ := t.Base()
	return b.String()
}

func isLower(s string) bool {
	for i := range len(s) {
		if s[i] < 'a' || s[i] > 'z' {
			return false
		}
	}
	return true
}

// Turkic tells if I is the capital of ı, and İ that of i.
func Turkic(base string) bool {
	switch base {
	case "tr", "az", "crh", "gag", "tt":
		return true
	}
	return false
}

// RightToLeft tells if a language is written from right to left, in the script
// that its tag names or that is usual for it.
func RightToLeft(tag string) bool {
	t, err := language.Parse(tag)
	if err != nil {
		return false
	}
	script, _ := t.Script()
	switch script.String() {
	case "Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Rohg", "Adlm", "Mand", "Samr":
		return true
	}
	return false
}
