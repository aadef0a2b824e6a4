package markup

import (
	"reflect"
	"regexp"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

func FuzzMarkup(f *testing.F) {
	for _, rows := range cases {
		for _, c := range rows {
			f.Add(c.source)
		}
	}
	f.Fuzz(func(t *testing.T, source string) {
		text := parse(source)
		if got := Parse(source); !reflect.DeepEqual(got, text) {
			t.Errorf("the short way differs\n got %+v\nwant %+v", got, text)
		}
		if got, want := Plain(source), text.Plain(); got != want {
			t.Errorf("the short way to plain text differs\n got %q\nwant %q", got, want)
		}
		if got, want := Verbatim(source), text.Verbatim(); got != want {
			t.Errorf("the short way to the verbatim text differs\n got %q\nwant %q", got, want)
		}
		checkBlocks(t, text)
		checkHTML(t, HTML{}.Of(text))
		checkEscape(t, source)
		checkUnmarked(t, source)
		checkLetters(t, source)
	})
}

// checkBlocks holds what the types promise.
func checkBlocks(t *testing.T, text Text) {
	t.Helper()
	depth := 0
	for _, b := range text {
		wrongItem := b.Kind == Item && (b.Depth < 1 || b.Depth > depth+1)
		wrongOther := b.Kind != Item && (b.Depth > depth || b.Number != 0)
		if wrongItem || wrongOther || b.Depth > maxDepth || b.Number < 0 {
			t.Errorf("block %+v does not fit depth %d", b, depth)
		}
		if b.Kind == Paragraph && len(b.Spans) == 0 {
			t.Errorf("empty paragraph in %+v", text)
		}
		if b.Kind == Fence && len(b.Spans) > 1 {
			t.Errorf("fence of several spans: %+v", b)
		}
		depth = b.Depth
		checkSpans(t, b)
	}
}

func checkSpans(t *testing.T, b Block) {
	t.Helper()
	for i, s := range b.Spans {
		if s.Text == "" && s.Image == "" {
			t.Errorf("empty span in %+v", b)
		}
		if s.Image != "" && s.Style != 0 || s.Style&Code != 0 && s.Style&Math != 0 {
			t.Errorf("wrong style of %+v", s)
		}
		if b.Kind != Fence && strings.Contains(s.Text, "\n") && !s.IsBreak() {
			t.Errorf("line feed in %+v", s)
		}
		if !utf8.ValidString(s.Text) || !utf8.ValidString(s.Image) {
			t.Errorf("bad UTF-8 in %+v", s)
		}
		if i > 0 && joinable(s) && joinable(b.Spans[i-1]) && s.Style == b.Spans[i-1].Style {
			t.Errorf("spans not joined: %+v", b.Spans)
		}
	}
}

func joinable(s Span) bool { return s.Image == "" && s.Style&Math == 0 && !s.IsBreak() }

var (
	tagForm    = regexp.MustCompile(`^<(?:(/?)(p|em|strong|code|pre|ul|ol|li)|(br)|ol start="[0-9]+"|img src="[^"<>]+" alt="[^"<>]*")>`)
	entityForm = regexp.MustCompile(`^&(?:amp|lt|gt|#34|#39);`)
)

// checkHTML holds that html has no tags but ours, well nested, and no bare
// sign of HTML between them.
func checkHTML(t *testing.T, html string) {
	t.Helper()
	var open []string
	for i := 0; i < len(html); i++ {
		switch html[i] {
		case '>':
			t.Fatalf("bare > at %d of %.200q", i, html)
		case '&':
			if !entityForm.MatchString(html[i:]) {
				t.Fatalf("bare & at %d of %.200q", i, html)
			}
		case '<':
			tag := tagForm.FindStringSubmatch(html[i:])
			if tag == nil {
				t.Fatalf("wrong tag at %d of %.200q", i, html)
			}
			i += len(tag[0]) - 1
			open = nest(t, open, tag[0])
		}
	}
	if len(open) > 0 {
		t.Fatalf("%q left open in %.200q", open, html)
	}
}

// nest returns which tags are open after tag.
func nest(t *testing.T, open []string, tag string) []string {
	t.Helper()
	name, _, _ := strings.Cut(strings.Trim(tag, "<>"), " ")
	if name == "br" || name == "img" {
		return open
	}
	if !strings.HasPrefix(name, "/") {
		return append(open, name)
	}
	if len(open) == 0 || "/"+open[len(open)-1] != name {
		t.Fatalf("%s closes %q", tag, open)
	}
	return open[:len(open)-1]
}

// checkEscape holds that escaped text shows as it is.
func checkEscape(t *testing.T, source string) {
	t.Helper()
	line := strings.Join(strings.Fields(strings.ToValidUTF8(source, "?")), " ")
	if strings.ContainsFunc(line, unicode.IsControl) {
		return
	}
	if got := Plain(Escape(line)); got != line {
		t.Errorf("Plain(Escape(%q))\n got %q", line, got)
	}
	text := parse(Escape(line))
	if len(text) > 1 || len(text) == 1 && !reflect.DeepEqual(text[0].Spans, []Span{{Text: line}}) {
		t.Errorf("Escape(%q) leaves markup: %+v", line, text)
	}
}

// checkUnmarked holds that a text without marks only has its white space put
// in order.
func checkUnmarked(t *testing.T, source string) {
	t.Helper()
	if strings.ContainsAny(source, "\\`*_$![~-+.)\r\x00") || !utf8.ValidString(source) || strings.Contains(source, "  \n") {
		return
	}
	var want []string
	for line := range strings.SplitSeq(source, "\n") {
		line = strings.Trim(line, blank)
		switch last := len(want) - 1; {
		case last < 0 || line == "" || want[last] == "":
			want = append(want, line)
		default:
			want[last] += " " + line
		}
	}
	paragraphs := strings.FieldsFunc(strings.Join(want, "\n"), func(r rune) bool { return r == '\n' })
	if got, want := parse(source).Plain(), strings.Join(paragraphs, "\n"); got != want {
		t.Errorf("Plain of %q\n got %q\nwant %q", source, got, want)
	}
}

// checkLetters holds that no letter is lost, added or moved. Only of images
// and fences do we leave letters out.
func checkLetters(t *testing.T, source string) {
	t.Helper()
	if strings.Contains(source, "![") || strings.Contains(source, "```") || strings.Contains(source, "~~~") {
		return
	}
	letters := func(s string) string {
		return strings.Map(func(r rune) rune {
			if unicode.IsLetter(r) {
				return r
			}
			return -1
		}, s)
	}
	if got, want := letters(parse(source).Verbatim()), letters(strings.ToValidUTF8(source, "\uFFFD")); got != want {
		t.Errorf("letters of %q\n got %q\nwant %q", source, got, want)
	}
}
