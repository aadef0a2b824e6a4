package anki

import (
	"fmt"
	"html"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

// attributes are those that our tags may have. What is not here, no field has.
var attributes = map[string]*regexp.Regexp{
	"a":       regexp.MustCompile(`^ href="https?://[^"<>]*"$`),
	"b":       regexp.MustCompile(`^$`),
	"br":      regexp.MustCompile(`^$`),
	"code":    regexp.MustCompile(`^$`),
	"details": regexp.MustCompile(`^$`),
	"div":     regexp.MustCompile(`^( dir="auto"| dir="rtl" lang="[a-zA-Z-]+"| style="margin-top:1em"| style="display:inline-block;text-align:start")?$`),
	"em":      regexp.MustCompile(`^$`),
	"i":       regexp.MustCompile(`^$`),
	"img":     regexp.MustCompile(`^ src="[^"<>]+" alt="[^"<>]*"$`),
	"li":      regexp.MustCompile(`^( class="right")?$`),
	"ol":      regexp.MustCompile(`^( start="\d+"|( type="[a1]")?( style="display:inline-block;text-align:start"| class="choices( fixed)?( several)?")?)$`),
	"p":       regexp.MustCompile(`^$`),
	"pre":     regexp.MustCompile(`^$`),
	"q":       regexp.MustCompile(`^$`),
	"small":   regexp.MustCompile(`^$`),
	"span":    regexp.MustCompile(`^( class="why")?$`),
	"strong":  regexp.MustCompile(`^$`),
	"summary": regexp.MustCompile(`^$`),
	"table":   regexp.MustCompile(`^ style="margin:auto;text-align:start"$`),
	"td":      regexp.MustCompile(`^ style="(padding-inline-end:1.5em;)?overflow-wrap:anywhere"$`),
	"tr":      regexp.MustCompile(`^$`),
	"ul":      regexp.MustCompile(`^( style="display:inline-block;text-align:start")?$`),
}

// blocks are the tags whose text stands on lines of its own.
var blocks = []string{"br", "details", "div", "li", "ol", "p", "pre", "summary", "table", "td", "tr", "ul"}

// A page is what a reader sees of HTML.
type page struct {
	text   strings.Builder
	open   []string // tags
	lists  []int    // the number of the last item of each open list; below 0 in letters
	links  []string // addresses
	images []string // names
}

var (
	tagForm = regexp.MustCompile(`^<(/?)([a-z]+)([^>]*)>`)
	entity  = regexp.MustCompile(`^&(?:amp|lt|gt|quot|#[0-9]+);`)
)

// readHTML reads HTML, and finds fault with any that we should not write.
func readHTML(source string) (*page, error) {
	p := &page{}
	for source != "" {
		end := strings.IndexAny(source, "<>&")
		switch {
		case end != 0:
			if end < 0 {
				end = len(source)
			}
			p.text.WriteString(source[:end])
			source = source[end:]
		case source[0] == '&':
			sign := entity.FindString(source)
			if sign == "" {
				return nil, fmt.Errorf("a lone & in %.60q", source)
			}
			p.text.WriteString(html.UnescapeString(sign))
			source = source[len(sign):]
		default:
			tag := tagForm.FindStringSubmatch(source)
			if tag == nil {
				return nil, fmt.Errorf("no tag: %.60q", source)
			}
			if err := p.tag(tag[1] != "", tag[2], tag[3]); err != nil {
				return nil, err
			}
			source = source[len(tag[0]):]
		}
	}
	if len(p.open) > 0 {
		return nil, fmt.Errorf("tags left open: %v", p.open)
	}
	return p, nil
}

func (p *page) tag(closes bool, name, rest string) error {
	if slices.Contains(blocks, name) {
		p.text.WriteByte('\n')
	}
	switch {
	case closes:
		if n := len(p.open) - 1; n < 0 || p.open[n] != name || rest != "" {
			return fmt.Errorf("</%s%s> in %v", name, rest, p.open)
		}
		p.open = p.open[:len(p.open)-1]
		if name == "ol" || name == "ul" {
			p.lists = p.lists[:len(p.lists)-1]
		}
		return nil
	case attributes[name] == nil || !attributes[name].MatchString(rest):
		return fmt.Errorf("<%s%s>", name, rest)
	case name == "br":
		return nil
	case name == "img":
		parts := strings.Split(rest, `"`)
		p.images = append(p.images, html.UnescapeString(parts[1]))
		p.text.WriteString("[" + html.UnescapeString(parts[3]) + "]")
		return nil
	case name == "a":
		p.links = append(p.links, html.UnescapeString(strings.Split(rest, `"`)[1]))
	case name == "ul":
		p.lists = append(p.lists, 0)
	case name == "ol":
		p.lists = append(p.lists, firstNumber(rest))
	case name == "li":
		if len(p.lists) == 0 {
			return fmt.Errorf("<li> without a list")
		}
		p.item()
	}
	p.open = append(p.open, name)
	return nil
}

// firstNumber is that of a list: 1, where it starts, or -1 for the letter a.
func firstNumber(attributes string) int {
	if strings.Contains(attributes, `type="a"`) {
		return -1
	}
	if _, number, found := strings.Cut(attributes, `start="`); found {
		n, _ := strconv.Atoi(strings.TrimSuffix(number, `"`))
		return n
	}
	return 1
}

// item writes the mark of the next item of the innermost list.
func (p *page) item() {
	switch n := &p.lists[len(p.lists)-1]; {
	case *n == 0:
		p.text.WriteString("- ")
	case *n < 0:
		p.text.WriteString(string(rune('a'-1-*n)) + ". ")
		*n--
	default:
		p.text.WriteString(strconv.Itoa(*n) + ". ")
		*n++
	}
}

// lines are the lines of a text that have something on them, with single spaces
// between words. A space behind a backslash does not count, for maths that ends
// in one has it against the \) that follows.
func lines(text string) string {
	var list []string
	for line := range strings.SplitSeq(norm.NFC.String(text), "\n") {
		words := strings.FieldsFunc(line, func(r rune) bool { return r == ' ' || r == '\t' })
		if len(words) > 0 {
			list = append(list, strings.ReplaceAll(strings.Join(words, " "), `\ `, `\`))
		}
	}
	return strings.Join(list, "\n")
}

// seenIn is what can be seen of HTML.
func seenIn(source string) (string, error) {
	p, err := readHTML(source)
	if err != nil {
		return "", err
	}
	return lines(p.text.String()), nil
}

func TestReadHTML(t *testing.T) {
	for source, want := range map[string]string{
		"a  b<br>c":              "a b\nc",
		"<b>a</b>&amp;&#60;&lt;": "a&<<",
		`<ol type="a"><li>x</li><li class="right">y<ul><li>z</li></ul></li></ol>.`: "a. x\nb. y\n- z\n.",
		`<ol start="7"><li>x</li><li>y</li></ol>`:                                  "7. x\n8. y",
		`<table style="margin:auto;text-align:start"><tr><td style="padding-inline-end:1.5em;overflow-wrap:anywhere">1</td><td style="overflow-wrap:anywhere"></td></tr></table>`: "1",
		`<img src="a&#34;.png" alt="x">`:       "[x]",
		`\<span></span>(x\)`:                   `\(x\)`,
		`\(x\ \)`:                              `\(x\\)`,
		`<a href="https://a.b/?c&amp;d">x</a>`: "x",
	} {
		if got, err := seenIn(source); got != want || err != nil {
			t.Errorf("of %s is seen %q, %v; want %q", source, got, err, want)
		}
	}
	for source, want := range map[string]string{
		"a & b":                           `a lone & in "& b"`,
		"&copy;":                          `a lone & in "&copy;"`,
		"a < b":                           `no tag: "< b"`,
		"a > b":                           `no tag: "> b"`,
		"<!-- a -->":                      `no tag: "<!-- a -->"`,
		"<script>":                        "<script>",
		`<b onclick="x">`:                 `<b onclick="x">`,
		`<a href="javascript:x">a</a>`:    `<a href="javascript:x">`,
		"<b><i>a</b></i>":                 "</b> in [b i]",
		"<b>a":                            "tags left open: [b]",
		"<li>a</li>":                      "<li> without a list",
		`<img src="a" alt="b" onload="">`: `<img src="a" alt="b" onload="">`,
	} {
		if _, err := readHTML(source); err == nil || err.Error() != want {
			t.Errorf("%s: error %v, want %s", source, err, want)
		}
	}
}
