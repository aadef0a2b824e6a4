package anki

import (
	"cmp"
	"fmt"
	"html"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// What follows is what Anki does with the texts of a note, by its rules.

// normalField is a field as Anki keeps it.
func normalField(field string) string {
	return norm.NFC.String(strings.Map(func(r rune) rune {
		if (r < ' ' || r == 0x7f) && r != '\n' && r != '\t' {
			return -1
		}
		return r
	}, field))
}

// normalTags are the tags of a cell as Anki keeps them, without repetitions.
// Quotation marks are taken out of tags and names by some versions only.
func normalTags(cell string) []string {
	var list []string
	for _, tag := range strings.Fields(cell) {
		parts := strings.Split(tag, "::")
		for i, part := range parts {
			part = strings.Map(func(r rune) rune {
				if r < ' ' || r == 0x7f || r == '\u3000' || r == '"' {
					return -1
				}
				return r
			}, norm.NFC.String(part))
			parts[i] = cmp.Or(strings.TrimSpace(part), "blank")
		}
		if tag = strings.Join(parts, "::"); !slices.ContainsFunc(list, func(other string) bool { return strings.EqualFold(other, tag) }) {
			list = append(list, tag)
		}
	}
	return list
}

// normalDeck is the name of a deck as Anki keeps it. A number names no deck.
func normalDeck(name string) string {
	if _, err := strconv.ParseInt(name, 10, 64); err == nil {
		return "the deck of number " + name
	}
	parts := strings.Split(name, "::")
	for i, part := range parts {
		part = strings.Map(func(r rune) rune {
			if r < ' ' || r == 0x7f || r == '"' {
				return -1
			}
			return r
		}, norm.NFC.String(part))
		parts[i] = cmp.Or(strings.TrimFunc(part, func(r rune) bool { return unicode.IsSpace(r) || r == ':' }), "blank")
	}
	return strings.Join(parts, "::")
}

// A tokenBlank is a blank that Anki finds in a field.
type tokenBlank struct {
	numbers      []int
	answer, hint string // HTML; that of blanks within it as it is shown
	isHinted     bool
	depth        int
}

var blankOpens = regexp.MustCompile(`^\{\{c([0-9]+(?:,[0-9]+)*)::`)

// mostNested is how many blanks Anki opens within each other.
const mostNested = 10

// tokenBlanks finds the blanks of a field, in the order in which they end. It
// also gives the field with all of them shown.
func tokenBlanks(field string) (blanks []tokenBlank, shown string) {
	return blanksWithin(field, "", "")
}

// blanksWithin puts something before and behind each blank that is shown.
func blanksWithin(field, before, behind string) (blanks []tokenBlank, shown string) {
	open := []tokenBlank{{}} // the first is the text around all
	last := func() *tokenBlank { return &open[len(open)-1] }
	for field != "" {
		at := blankOpens.FindStringSubmatch(field)
		switch {
		case at != nil:
			field = field[len(at[0]):]
			if len(open) <= mostNested {
				b := tokenBlank{depth: len(open)}
				for number := range strings.SplitSeq(at[1], ",") {
					n, _ := strconv.Atoi(number)
					b.numbers = append(b.numbers, n)
				}
				open = append(open, b)
			}
		case strings.HasPrefix(field, "}}"):
			field = field[2:]
			if len(open) == 1 {
				open[0].answer += "}}"
				break
			}
			b := *last()
			open = open[:len(open)-1]
			blanks = append(blanks, b)
			last().answer += before + b.answer + behind
		default:
			var text string
			if text, field = nextText(field); len(open) > 1 {
				if head, tail, found := strings.Cut(text, "::"); found {
					text, last().hint, last().isHinted = head, tail, true
				}
			}
			last().answer += text
		}
	}
	return blanks, open[0].answer
}

// nextText is the text up to where a blank begins or ends.
func nextText(field string) (text, rest string) {
	for i := range field {
		if i > 0 && (strings.HasPrefix(field[i:], "}}") || blankOpens.MatchString(field[i:])) {
			return field[:i], field[i:]
		}
	}
	return field, ""
}

// cardPlaces are the places of the cards that Anki makes of blanks.
func cardPlaces(blanks []tokenBlank) []int {
	var places []int
	for _, b := range blanks {
		for _, n := range b.numbers {
			if place := min(n-1, 499); n > 0 && !slices.Contains(places, place) {
				places = append(places, place)
			}
		}
	}
	slices.Sort(places)
	return places
}

var (
	avTag    = regexp.MustCompile(`(?is)\[sound:|\[anki:|\[/anki:`)
	latexTag = regexp.MustCompile(`(?is)\[latex\].+?\[/latex\]|\[\$\$?\].+?\[/\$\$?\]`)
	typeTag  = regexp.MustCompile(`\[\[type:`)
)

// ankiMarks are the marks in a text by which Anki would do more than show it.
// It looks for them in the text as it is, tags and all.
func ankiMarks(field string) []string {
	return slices.Concat(avTag.FindAllString(field, -1), latexTag.FindAllString(field, -1), typeTag.FindAllString(field, -1))
}

// shownMarks are those in a field as it is shown, each blank between tags, and
// in the hints of its blanks.
func shownMarks(field string) []string {
	blanks, shown := blanksWithin(field, "<span>", "</span>")
	marks := ankiMarks(shown)
	for _, b := range blanks {
		marks = append(marks, ankiMarks(b.hint)...)
	}
	return marks
}

var (
	seenAcross = regexp.MustCompile(`(?i)<!--.*?-->|<wbr>|<br ?/?>`)
	anyTag     = regexp.MustCompile(`<[^>]*>`)
	mathPart   = regexp.MustCompile(`(?s)\\[)\]]|\\(?:[a-zA-Z]+|.)|[{}]`)
)

// mathsOf finds what MathJax sets in a field: from \( to the next \) that no
// brace is open at; it looks across line breaks, and not across other tags.
func mathsOf(field string) []string {
	var found []string
	for _, text := range anyTag.Split(seenAcross.ReplaceAllString(field, "\n"), -1) {
		text = html.UnescapeString(text)
		for text != "" {
			start := strings.IndexByte(text, '\\')
			if start < 0 || start+1 == len(text) {
				break
			}
			end := map[byte]string{'(': `\)`, '[': `\]`}[text[start+1]]
			text = text[start+1:] // a backslash before another takes nothing from it
			if end == "" {
				continue
			}
			if n := mathsEnd(text[1:], end); n >= 0 {
				found = append(found, text[1:1+n])
				text = text[1+n+2:]
			}
		}
	}
	return found
}

func mathsEnd(text, end string) int {
	depth, from := 0, 0
	for {
		at := mathPart.FindStringIndex(text[from:])
		if at == nil {
			return -1
		}
		switch part := text[from+at[0] : from+at[1]]; {
		case part == end && depth == 0:
			return from + at[0]
		case part == "{":
			depth++
		case part == "}" && depth > 0:
			depth--
		}
		from += at[1]
	}
}

var emptyField = regexp.MustCompile(`(?is)^(?:[\t-\r ]|</?(?:br|div) ?/?>)*$`)

// isBare tells if Anki takes a field for an empty one.
func isBare(field string) bool { return emptyField.MatchString(field) }

var templatePart = regexp.MustCompile(`\{\{([#^/]?)([^}]*)\}\}`)

// makesCard tells if Anki makes a card of a template: if it shows a field that
// is not empty.
func makesCard(front string, fields map[string]string) bool {
	hidden := ""
	for _, part := range templatePart.FindAllStringSubmatch(front, -1) {
		kind, name := part[1], part[2]
		filled := !isBare(fields[name[strings.LastIndexByte(name, ':')+1:]])
		switch {
		case kind == "/" && name == hidden:
			hidden = ""
		case hidden != "" || kind == "/":
		case kind == "#" && !filled || kind == "^" && filled:
			hidden = name
		case kind == "" && filled:
			return true
		}
	}
	return false
}

// The rules above are those of Anki.
func TestFieldRules(t *testing.T) {
	check := func(what, got, want string) {
		t.Helper()
		if got != want {
			t.Errorf("%s: got %s, want %s", what, got, want)
		}
	}
	check("field", normalField("a\x00b\tc\nd\re\x7f \u0085e\u0301"), "ab\tc\nde \u0085é")
	check("tags", fmt.Sprintf("%q", normalTags(" b \"a\"::\u00a0B x\x01y ::\u3000c e\u0301 ")), `["b" "a::blank" "xy" "blank::blank" "c" "é"]`)
	for name, want := range map[string]string{
		"A::B": "A::B", " A :: :B: ": "A::B", "A::::B": "A::blank::B", "": "blank", "e\u0301\x01": "é",
		"2024": "the deck of number 2024", "-7": "the deck of number -7", "2024 A": "2024 A",
	} {
		check(name, normalDeck(name), want)
	}
	for field, want := range map[string]string{
		"a {{c1::b}} c":              `[{[1] "b" "" false 1}] "a b c" [0]`,
		"{{c2::b::hint::x}}":         `[{[2] "b" "hint::x" true 1}] "b" [1]`,
		"{{c1::a {{c3::b}} c}}":      `[{[3] "b" "" false 2} {[1] "a b c" "" false 1}] "a b c" [0 2]`,
		"{{c1,4::b}}":                `[{[1 4] "b" "" false 1}] "b" [0 3]`,
		"{{c1::b":                    `[] "" []`,
		"{{c::b}} {{c1:b}} }} {{b}}": `[] "{{c::b}} {{c1:b}} }} {{b}}" []`,
		"{{{c1::b}}}":                `[{[1] "b" "" false 1}] "{b}" [0]`,
		"{{c600::b}}{{c0::x}}":       `[{[600] "b" "" false 1} {[0] "x" "" false 1}] "bx" [499]`,
	} {
		blanks, shown := tokenBlanks(field)
		check(field, fmt.Sprintf("%s %q %v", describeBlanks(blanks), shown, cardPlaces(blanks)), want)
	}
	for field, want := range map[string]string{
		`a \(x\) \[y\]`:              `["x" "y"]`,
		`\\(x\)`:                     `["x"]`,
		`\(x<br>y\)`:                 `["x\ny"]`,
		`\(x<b>y</b>\)`:              `[]`,
		`\<span></span>(x\)`:         `[]`,
		`\(\frac{1}{2}\) \(a{\)b}\)`: `["\\frac{1}{2}" "a{\\)b}"]`,
		`\(a \\\)`:                   `["a \\\\"]`,
		`\(a &lt; b\)`:               `["a < b"]`,
	} {
		check(field, fmt.Sprintf("%q", mathsOf(field)), want)
	}
	for field, want := range map[string]string{
		"[sound:x.mp3]": `["[sound:"]`, "[Anki:play:q:0]": `["[Anki:"]`, "[latex]a[/latex] [$]b[/$] [$$]c[/$$]": `["[latex]a[/latex]" "[$]b[/$]" "[$$]c[/$$]"]`,
		"&#91;sound:x] [ sound:x] [latex] [$] [[type:A]]": `["[[type:"]`,
	} {
		check(field, fmt.Sprintf("%q", ankiMarks(field)), want)
	}
	for field, want := range map[string]bool{"": true, " <br>\n<div></div>": true, "<b></b>": false, "0": false, "\u00a0": false} {
		check(fmt.Sprintf("is %q bare", field), fmt.Sprint(isBare(field)), fmt.Sprint(want))
	}
	fields := map[string]string{"A": "x", "B": "<br>"}
	for front, want := range map[string]bool{
		"<b>{{A}}</b>": true, "{{B}} text": false, "{{#A}}{{B}}{{/A}}": false, "{{#B}}{{A}}{{/B}}": false, "{{^B}}{{type:A}}{{/B}}": true, "{{#B}}{{#A}}{{A}}{{/A}}{{/B}}": false,
	} {
		check(front, fmt.Sprint(makesCard(front, fields)), fmt.Sprint(want))
	}
}

func describeBlanks(blanks []tokenBlank) string {
	var list []string
	for _, b := range blanks {
		list = append(list, fmt.Sprintf("{%v %q %q %v %d}", b.numbers, b.answer, b.hint, b.isHinted, b.depth))
	}
	return "[" + strings.Join(list, " ") + "]"
}
