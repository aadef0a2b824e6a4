package markup

import (
	"reflect"
	"sync"
	"testing"
)

func TestCases(t *testing.T) {
	for name, rows := range cases {
		t.Run(name, func(t *testing.T) {
			for _, c := range rows {
				text := Parse(c.source)
				if got := text.Plain(); got != c.plain {
					t.Errorf("Plain of %q\n got %q\nwant %q", c.source, got, c.plain)
				}
				if got := (HTML{}).Of(text); got != c.html {
					t.Errorf("HTML of %q\n got %q\nwant %q", c.source, got, c.html)
				}
			}
		})
	}
}

func TestParse(t *testing.T) {
	for _, c := range []struct {
		source string
		want   Text
	}{
		{" \n", nil},
		{"a", Text{{Spans: []Span{{Text: "a"}}}}},
		{`a \* b & c`, Text{{Spans: []Span{{Text: "a * b & c"}}}}},
		{"a *b **c*** `d` $e$", Text{{Spans: []Span{
			{Text: "a "},
			{Style: Emphasis, Text: "b "},
			{Style: Emphasis | Strong, Text: "c"},
			{Text: " "},
			{Style: Code, Text: "d"},
			{Text: " "},
			{Style: Math, Text: "e"},
		}}}},
		{"*a\\\n![b](c) $d$*", Text{{Spans: []Span{
			{Style: Emphasis, Text: "a"},
			{Text: "\n"},
			{Text: "b", Image: "c"},
			{Style: Emphasis, Text: " "},
			{Style: Emphasis | Math, Text: "d"},
		}}}},
		{"```c\\+\\+ extra\nx\n\n```", Text{
			{Kind: Fence, Lang: "c++", Spans: []Span{{Style: Code, Text: "x"}}},
		}},
		{"```\n```", Text{{Kind: Fence}}},
		{"2. a\n   - b\n\n     c\n\n   d\n3. ~~~\n   e", Text{
			{Kind: Item, Depth: 1, Number: 2, Spans: []Span{{Text: "a"}}},
			{Kind: Item, Depth: 2, Spans: []Span{{Text: "b"}}},
			{Kind: Paragraph, Depth: 2, Spans: []Span{{Text: "c"}}},
			{Kind: Paragraph, Depth: 1, Spans: []Span{{Text: "d"}}},
			{Kind: Item, Depth: 1, Number: 3},
			{Kind: Fence, Depth: 1, Spans: []Span{{Style: Code, Text: "e"}}},
		}},
	} {
		if got := Parse(c.source); !reflect.DeepEqual(got, c.want) {
			t.Errorf("Parse(%q)\n got %+v\nwant %+v", c.source, got, c.want)
		}
	}
}

func TestImages(t *testing.T) {
	got := Parse("![](b) [x](no)\n\n- ![c](<a d>) ![](b)").Images()
	if want := []string{"b", "a d", "b"}; !reflect.DeepEqual(got, want) {
		t.Errorf("Images() = %q, want %q", got, want)
	}
}

// Other packages may put texts together themselves.
func TestMadeByHand(t *testing.T) {
	text := Text{
		{Kind: Item, Depth: 3, Number: 2, Spans: []Span{{Text: "a"}}},
		{Kind: Item, Spans: []Span{{Text: "b"}}},
		{Kind: Fence, Depth: -1},
	}
	if got, want := (HTML{}).Of(text), `<ol start="2"><li>a</li></ol><ul><li>b</li></ul><pre><code></code></pre>`; got != want {
		t.Errorf("HTML\n got %q\nwant %q", got, want)
	}
	if got, want := text.Plain(), "    2. a\nb\n"; got != want {
		t.Errorf("Plain\n got %q\nwant %q", got, want)
	}
}

// Sums are made of the verbatim text, so what it says of maths stays.
func TestVerbatim(t *testing.T) {
	for source, want := range map[string]string{
		`so $a_1 * b_1 * c$.`:      `so a_1 * b_1 * c.`,
		`$\frac{1}{2}$ and *more*`: `\frac{1}{2} and more`,
		"plain":                    "plain",
	} {
		if got := Verbatim(source); got != want {
			t.Errorf("Verbatim(%q) = %q, want %q", source, got, want)
		}
	}
}

// Run with -race: goldmark's parser is shared.
func TestConcurrent(t *testing.T) {
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			for _, rows := range cases {
				for _, c := range rows {
					if got := Plain(c.source); got != c.plain {
						t.Errorf("Plain(%q)\n got %q\nwant %q", c.source, got, c.plain)
					}
				}
			}
		})
	}
	group.Wait()
}

func BenchmarkParse(b *testing.B) {
	for name, source := range map[string]string{
		"plain":  "Which phase of mitosis comes first, and what happens to the chromosomes in it?",
		"markup": "Which phase of *mitosis* comes `first`, and what is $x_1^2$ in\n\n- ![it](it.png)\n- **not** it?",
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Parse(source)
			}
		})
	}
}
