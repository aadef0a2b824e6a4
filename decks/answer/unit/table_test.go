package unit

import (
	"maps"
	"strings"
	"testing"
)

// languages are those that have words of their own in the table.
var languages = []string{"", "ar", "az", "de", "en", "es", "fr", "hi", "it", "ja", "nl", "pl", "pt", "ru", "sv", "tr", "zh"}

// The symbol of each unit, with each of its prefixes, is that unit, and so is
// its square; but for the few that are a symbol of something else too.
func TestTableSymbols(t *testing.T) {
	elsewhere := map[string]bool{"cd": true}
	everything := maps.Clone(units().words)
	maps.Copy(everything, units().symbols)
	for symbol, all := range everything {
		for _, f := range all {
			if len(f.parts) != 1 {
				continue
			}
			for i := -1; i < len(prefixes); i++ {
				u := f.parts[0].unit
				if i >= 0 {
					if !f.takes(i) {
						continue
					}
					u = withPrefix(i, f.parts)[0].unit
				}
				if u.kind == inProducts || elsewhere[u.symbol] && i >= 0 {
					continue
				}
				for _, language := range languages {
					if got, ok := Parse(u.String(), language); !ok || got != u {
						t.Errorf("%s: %q for %q is %q", language, u, symbol, got)
					}
					square, _ := multiply([]term{{[][]power{{{u, 2}}}, 1}}, []int{0})
					if got, ok := Parse(square.String(), language); !ok || got != square {
						t.Errorf("%s: %q is %q", language, square, got)
					}
				}
			}
		}
	}
}

// Every line has its four parts, brackets in pairs, and a definition that says
// something.
func TestTableLines(t *testing.T) {
	ratios := " % ‰ ‱ ppm ppb ppt rad "
	lines := 0
	for line := range strings.Lines(unitsText) {
		if line = strings.TrimSpace(line); line == "" || line[0] == '#' {
			continue
		}
		lines++
		if strings.Count(line, ";") != 3 || strings.Count(line, "(") != strings.Count(line, ")") || strings.Contains(line, ",)@)") {
			t.Errorf("%q is out of form", line)
		}
		symbol, definition, defined := strings.Cut(strings.Split(line, " ; ")[0], " = ")
		if !defined {
			if len(units().product(strings.TrimPrefix(symbol, ":"))) == 0 {
				t.Errorf("%q is another name for nothing", line)
			}
		} else if u := units().define(definition); u.IsRatio() && !strings.Contains(ratios, " "+symbol+" ") {
			t.Errorf("%q is defined by nothing", line)
		}
	}
	words := 0
	for word, all := range units().words {
		words += len(all)
		if word == "" || strings.ContainsAny(word, "(),@_!;") || len(strings.Fields(word)) > longestName {
			t.Errorf("%q is no name", word)
		}
	}
	t.Logf("%d lines, %d symbols, %d names", lines, len(units().symbols), words)
}

func TestFactor(t *testing.T) {
	for _, f := range []struct {
		num, den uint64
		exp      int32
		want     factor
	}{
		{1, 1, 0, factor{}},
		{1000, 1, -3, factor{}},
		{1, 4, 0, factor{25, 1, -2}},
		{10, 36, 0, factor{25, 9, -1}},
		{7, 7, 2, factor{1, 1, 2}},
		{1<<64 - 1, 1<<64 - 1, 0, factor{}},
	} {
		if got := newFactor(f.num, f.den, f.exp); got != f.want {
			t.Errorf("%d/%d e%d is %v", f.num, f.den, f.exp, got)
		}
	}
	for _, p := range []struct {
		a, b, want uint64
		exp        int32
	}{
		{3, 5, 15, 0},
		{1<<64 - 1, 1, 1<<64 - 1, 0},
		{10000000000, 10000000000, 10000000000000000000, 1},
		{1<<64 - 1, 1<<64 - 1, 3402823669209384634, 20}, // 340282366920938463426481119284349108225
	} {
		if got, exp := times(p.a, p.b); got != p.want || exp != p.exp {
			t.Errorf("%d × %d is %d e%d", p.a, p.b, got, exp)
		}
	}
	third := newFactor(1, 3, 0)
	if got := third.power(-2); got != (factor{9, 1, 0}) {
		t.Errorf("(1/3)^-2 is %v", got)
	}
}
