package markup

import (
	"strings"
	"testing"
)

// Of a source, code, maths and images are no prose; each is told by its place.
func TestRegions(t *testing.T) {
	for source, want := range map[string]string{
		"plain":                        "plain",
		"a `b c` d":                    "a `[b c]` d",
		"a ``b ` c`` d":                "a ``[b ` c]`` d",
		"a `` ` `` d":                  "a `` [`] `` d",
		"a `b\nc` d":                   "a `[b\nc]` d",
		"a $b$ $c$. $5":                "a [$b$] [$c$]. $5",
		"a $b\nc$ d":                   "a [$b\nc$] d",
		"- a $b\n  c$\n- `d`":          "- a [$b\n  c$]\n- `[d]`",
		"a ![b `c`](d.png) e":          "a [![b `c`](d.png)] e",
		"![b](d.png)":                  "[![b](d.png)]",
		"a\n```go\nb $c$\n\nd\n```\ne": "a\n```go\n[b $c$\n\nd\n]```\ne",
		"- ```\n  a\n  ```\n- $b$":     "- ```\n  [a\n]  ```\n- [$b$]",
		"a `b":                         "a `b",
		`\$a$ \` + "`b`":               `\$a$ \` + "`b`",
		"*a `b`* **$c$**":              "*a `[b]`* **[$c$]**",
		"14. `Juli` 1789":              "14. `[Juli]` 1789",
		"a\r\n`b`\r\x00$c$":            "a\n`[b]`\n\uFFFD[$c$]",
		"{{a}} `{{b}}`":                "{{a}} `[{{b}}]`",
	} {
		prose, list := Regions(source)
		text := clean(source)
		var got, blanked strings.Builder
		done := 0
		for _, r := range list {
			got.WriteString(text[done:r.Start] + "[" + text[r.Start:r.End] + "]")
			blanked.WriteString(text[done:r.Start] + string(onlyLines(text[r.Start:r.End])))
			done = r.End
		}
		got.WriteString(text[done:])
		blanked.WriteString(text[done:])
		if got.String() != want || prose != blanked.String() {
			t.Errorf("%q: got\n%q\nwant\n%q\nprose %q", source, got.String(), want, prose)
		}
	}
}

func onlyLines(text string) []byte {
	out := []byte(strings.Repeat(" ", len(text)))
	for i := range len(text) {
		if text[i] == '\n' {
			out[i] = '\n'
		}
	}
	return out
}

// FuzzRegions: regions stand in order, apart, and within the text; the styles are
// those that Parse finds.
func FuzzRegions(f *testing.F) {
	for _, rows := range cases {
		for _, c := range rows {
			f.Add(c.source)
		}
	}
	f.Fuzz(func(t *testing.T, source string) {
		prose, list := Regions(source)
		text, end := clean(source), 0
		if len(prose) != len(text) {
			t.Fatalf("%q: prose of %d bytes, text of %d", source, len(prose), len(text))
		}
		maths := 0
		for _, r := range list {
			if r.Start < end || r.End <= r.Start || r.End > len(text) {
				t.Fatalf("%q: %+v in %+v", source, r, list)
			}
			end = r.End
			if r.Style == Math {
				maths++
				if text[r.Start] != '$' || text[r.End-1] != '$' {
					t.Errorf("%q: maths %q", source, text[r.Start:r.End])
				}
			}
		}
		for _, block := range Parse(source) {
			for _, span := range block.Spans {
				if span.Style&Math != 0 {
					maths--
				}
			}
		}
		if maths != 0 {
			t.Errorf("%q: %d formulas more than Parse finds: %+v", source, maths, list)
		}
	})
}
