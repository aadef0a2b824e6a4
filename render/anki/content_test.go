package anki

import (
	"fmt"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/deckstest"
)

const (
	leftItems = ` style="display:inline-block;text-align:start"`
	tableTag  = `<table style="margin:auto;text-align:start">`
	firstCell = `<td style="padding-inline-end:1.5em;overflow-wrap:anywhere">`
	otherCell = `</td><td style="overflow-wrap:anywhere">`
)

// The fields of a card of each kind, as they are written.
func TestFields(t *testing.T) {
	for _, c := range []struct {
		name       string
		body       decks.Body
		stock, own string
	}{
		{"short", &decks.Short{Answer: "*a*", Accept: []string{"A", "*b*", "c"}},
			`Basic|Q|<em>a</em><div><small>= *b*</small></div>`,
			`Quiz Basic|Q||<em>a</em>|*b*||||`},
		{"reverse", &decks.Short{Answer: "a", Reverse: true},
			`Basic (and reversed card)|Q|a`,
			`Quiz Basic|Q||a|||||y`},
		{"open", &decks.Open{Answer: "a"}, `Basic|Q|a`, `Quiz Basic|Q||a|||||`},
		{"fixed choice", &decks.Choice{Answer: "x", Distractors: []decks.Distractor{{Text: "y", Why: "no"}}, Fixed: true},
			`Basic|Q<br><ol type="a"` + leftItems + `><li>x</li><li>y</li></ol>|<ol type="a"` + leftItems + `><li><b>x ✓</b></li><li>y <small>(no)</small></li></ol>`,
			`Quiz Choice|Q|<ol type="a" class="choices fixed"><li class="right">x</li><li>y <span class="why">no</span></li></ol>|x|||`},
		{"options that are letters", &decks.Choice{Answer: "B", Distractors: []decks.Distractor{{Text: "A"}}, Fixed: true, AnswerAt: 2},
			`Basic|Q<br><ol type="1"` + leftItems + `><li>A</li><li>B</li></ol>|<ol type="1"` + leftItems + `><li>A</li><li><b>B ✓</b></li></ol>`,
			`Quiz Choice|Q|<ol type="1" class="choices fixed"><li>A</li><li class="right">B</li></ol>|B|||`},
		{"numbers", &decks.Choice{Answer: "7", Distractors: []decks.Distractor{{Text: "30"}, {Text: "5"}}},
			`Basic|Q<br><ol type="a"` + leftItems + `><li>5</li><li>7</li><li>30</li></ol>|<ol type="a"` + leftItems + `><li>5</li><li><b>7 ✓</b></li><li>30</li></ol>`,
			`Quiz Choice|Q|<ol type="a" class="choices fixed"><li>5</li><li class="right">7</li><li>30</li></ol>|7|||`},
		{"one option", &decks.Choice{Answer: "x", Distractors: nil},
			`Basic|Q<br><ol type="a"` + leftItems + `><li>x</li></ol>|<ol type="a"` + leftItems + `><li><b>x ✓</b></li></ol>`,
			`Quiz Choice|Q|<ol type="a" class="choices"><li class="right">x</li></ol>|x|||`},
		{"multiple", &decks.Multiple{Answers: []string{"x", "y"}, Distractors: []decks.Distractor{{Text: "z"}}, Fixed: true},
			`Basic|Q<br><ol type="a"` + leftItems + `><li>☐ x</li><li>☐ y</li><li>☐ z</li></ol>|<ol type="a"` + leftItems + `><li><b>☑ x</b></li><li><b>☑ y</b></li><li>☐ z</li></ol>`,
			`Quiz Choice|Q|<ol type="a" class="choices fixed several"><li class="right">x</li><li class="right">y</li><li>z</li></ol>|x<br>y|||`},
		{"none is right", &decks.Multiple{Distractors: []decks.Distractor{{Text: "y"}, {Text: "z", Why: "no"}}, Fixed: true},
			`Basic|Q<br><ol type="a"` + leftItems + `><li>☐ y</li><li>☐ z</li></ol>|<ol type="a"` + leftItems + `><li>☐ y</li><li>☐ z <small>(no)</small></li></ol>`,
			`Quiz Choice|Q|<ol type="a" class="choices fixed several"><li>y</li><li>z <span class="why">no</span></li></ol>|—|||`},
		{"list", &decks.List{Items: []decks.Item{{"x"}, {"y", "Y", "*z*", "w"}}},
			`Basic|Q|<ul` + leftItems + `><li>x</li><li>y <small>= <em>z</em></small></li></ul>`,
			`Quiz Basic|Q||<ul` + leftItems + `><li>x</li><li>y <small>= <em>z</em></small></li></ul>|||||`},
		{"some of a list", &decks.List{Items: []decks.Item{{"x"}, {"y"}, {"z"}}, Ordered: true, Need: 2},
			`Basic|Q<br>2 / 3|<ol` + leftItems + `><li>x</li><li>y</li><li>z</li></ol>`,
			`Quiz Basic|Q|2 / 3|<ol` + leftItems + `><li>x</li><li>y</li><li>z</li></ol>|||||`},
		{"open, reversed", &decks.Open{Answer: "a", Reverse: true}, `Basic (and reversed card)|Q|a`, `Quiz Basic|Q||a|||||y`},
		{"truefalse", &decks.TrueFalse{Answer: true}, `Basic|Q<br><i>richtig / falsch</i>|richtig`, `Quiz Basic|Q|<i>richtig / falsch</i>|richtig|||||`},
		{"number", &decks.Number{Answer: -1.5, Unit: "<km>", Tolerance: decks.Tolerance{Value: 5, Percent: true}},
			"Basic|Q|−1,5\u00a0&lt;km&gt;", "Quiz Basic|Q||−1,5\u00a0&lt;km&gt;|||||"},
		{"cloze", &decks.Cloze{Parts: []decks.ClozePart{{Text: "*A* "}, {Blank: &decks.Blank{Answer: "b}}", Hint: "c::d", Accept: []string{"e", "f"}, Group: 2}}}},
			`Cloze|<em>A</em> {{c2::b&#125;&#125;::c&#58;&#58;d}}|<div><small>b}} = e</small></div>`,
			`Quiz Cloze|<em>A</em> {{c2::b&#125;&#125;::c&#58;&#58;d}}|b}} = e|||`},
		{"match", &decks.Match{Pairs: []decks.Pair{{Left: "l", Right: "r"}, {Left: "m", Right: "r"}}, Distractors: []decks.Distractor{{Text: "s", Why: "no"}}, Fixed: true},
			`Basic|Q<br>` + tableTag + `<tr>` + firstCell + `1) l` + otherCell + `a) r</td></tr><tr>` + firstCell + `2) m` + otherCell + `b) s</td></tr></table>|` +
				tableTag + `<tr>` + firstCell + `1) l` + otherCell + `a) r</td></tr><tr>` + firstCell + `2) m` + otherCell + `a) r</td></tr><tr>` + firstCell + `` + otherCell + `b) s <small>(no)</small></td></tr></table>`,
			`Quiz Basic|Q|` + tableTag + `<tr>` + firstCell + `1) l` + otherCell + `a) r</td></tr><tr>` + firstCell + `2) m` + otherCell + `b) s</td></tr></table>|` +
				tableTag + `<tr>` + firstCell + `1) l` + otherCell + `a) r</td></tr><tr>` + firstCell + `2) m` + otherCell + `a) r</td></tr><tr>` + firstCell + `` + otherCell + `b) s <small>(no)</small></td></tr></table>|||||`},
		{"order", &decks.Order{Steps: []string{"x", "y"}, Fixed: true},
			`Basic|Q<br><ul` + leftItems + `><li>x</li><li>y</li></ul>|<ol` + leftItems + `><li>x</li><li>y</li></ol>`,
			`Quiz Basic|Q|<ul` + leftItems + `><li>x</li><li>y</li></ul>|<ol` + leftItems + `><li>x</li><li>y</li></ol>|||||`},
	} {
		d := &decks.Deck{ID: "d", Title: "D", Language: "de", Cards: decks.CardsOf(&decks.Card{ID: "c", Question: "Q", Body: c.body})}
		if _, isCloze := c.body.(*decks.Cloze); isCloze {
			d.Cards.At(0).Question = ""
		}
		for types, want := range map[Types]string{Stock: c.stock, Own: c.own} {
			n := mustCompose(t, Options{Types: types}, d).Notes[0]
			name := ""
			if types == Stock {
				name = english[n.Type]
			} else {
				name = typeOf(n.Type).name
			}
			if got := name + "|" + strings.Join(n.Fields, "|"); got != want {
				t.Errorf("%s: got\n%s\nwant\n%s", c.name, got, want)
			}
		}
	}
}

// What stands beside question and answer: hint, explanation and source, with a
// link to it.
func TestNotesBesideAnswers(t *testing.T) {
	d := &decks.Deck{ID: "d", Title: "D", Sources: []*decks.Source{{ID: "s", Title: "A & B", URL: `https://a.b/?x=1&y="2"&z=[sound:x]<`}}, Cards: decks.CardsOf(&decks.Card{
		ID: "c", Question: "Q", Body: &decks.Short{Answer: "a", Accept: []string{"b"}}, Hint: "*h*", Explanation: "- e", Cite: &decks.Cite{Source: "s", Section: "S", Page: "41", Quote: "<q>"},
	})}
	source := "<a href=\"https://a.b/?x=1&amp;y=&quot;2&quot;&amp;z=&#91;sound:x]&lt;\">A &amp; B, §\u00a0S, p.\u00a041</a>: <q>&lt;q&gt;</q>"
	list := "<div" + leftItems + "><ul><li>e</li></ul></div>"
	notes := `<div><small>= b</small></div><div style="margin-top:1em">` + list + `</div><div style="margin-top:1em"><small><i>` + source + `</i></small></div>`
	hint := `<div><details><summary>Hint</summary><em>h</em></details></div>`
	for _, c := range []struct {
		o    Options
		want []string
	}{
		{Options{}, []string{"Q" + hint, "a" + notes}},
		{Options{Reverse: true}, []string{"Q" + hint, "a<div><details><summary>More</summary>" + notes + "</details></div>"}},
		{Options{TypeIn: true}, []string{"Q" + hint, "a"}},
		{Options{Types: Own}, []string{"Q", "", "a", "b", "<ul><li>e</li></ul>", source, "<em>h</em>", ""}},
		{Options{Types: Own, Reverse: true}, []string{"Q", "", "a", "b", "<ul><li>e</li></ul>", source, "<em>h</em>", "y"}},
		{Options{Types: Own, TypeIn: true}, []string{"Q", "a", "b", "<ul><li>e</li></ul>", source, "<em>h</em>", ""}},
	} {
		if got := mustCompose(t, c.o, d).Notes[0].Fields; fmt.Sprintf("%q", got) != fmt.Sprintf("%q", c.want) {
			t.Errorf("%+v: got\n%q\nwant\n%q", c.o, got, c.want)
		}
	}
}

// A blank where no text is shown is asked beside that place.
func TestBlanksWithoutPlace(t *testing.T) {
	dir := t.TempDir()
	writeTo(t, dir, "a.png", deckstest.Strip(t, 1))
	for text, want := range map[string]string{
		"See ![a {{b}} c](a.png).": `See <img src="NAME" alt="a … c">{{c1::b}}.`,
		"```{{go}}\n{{x}}\n```":    `<div` + leftItems + `><pre><code>{{c1::go}}<br>{{c1::x}}</code></pre></div>`,
		"{{c2::![x](a.png)}}":      `{{c2::<img src="NAME" alt="x">}}`,
	} {
		body, err := decks.ParseCloze(text)
		if err != nil {
			t.Fatal(err)
		}
		d := pictured(dir)
		d.Cards = decks.CardsOf(&decks.Card{ID: "c", Body: body})
		set := mustCompose(t, Options{}, d)
		got := set.Notes[0].Fields[0]
		for _, m := range set.Media {
			got = strings.ReplaceAll(got, m.Name, "NAME")
		}
		if got != want {
			t.Errorf("%q: got\n%s\nwant\n%s", text, got, want)
		}
	}
}

// Text that is written from right to left is set by its own direction, and that
// of a language that is, by the language's.
func TestDirected(t *testing.T) {
	const auto, urdu = `<div dir="auto">`, `<div dir="rtl" lang="ur">`
	for _, c := range []struct{ text, language, set string }{
		{"Baku", "", ""}, {"漢字 हिन्दी", "", ""}, {"עברית", "", auto}, {"ab اردو", "", auto}, {"\u200f", "", auto}, {"\U0001E900", "", auto}, {"ﺍ", "", auto},
		{"🙂", "", ""}, {"", "", ""}, {"１", "", ""}, {"\u202e", "", ""},
		{"Baku", "ur", urdu}, {"", "ur", ""}, {"اردو", "ur", urdu}, {"اردو", "de", auto}, {"Baku", "no language", ""}, {"Baku", "az", ""},
		{"x", "az-Arab", `<div dir="rtl" lang="az-Arab">`}, {"x", "he-IL", `<div dir="rtl" lang="he-IL">`}, {"x", "ur-Latn", ""}, {"x", "fa", `<div dir="rtl" lang="fa">`},
	} {
		want := c.text
		if c.set != "" {
			want = c.set + c.text + "</div>"
		}
		if got := directed(c.text, c.language); got != want {
			t.Errorf("%+q in %q: got %+q, want %+q", c.text, c.language, got, want)
		}
	}
}

// The two sides of a card may be in two languages.
func TestDirections(t *testing.T) {
	const urdu, hebrew = `<div dir="rtl" lang="ur">`, `<div dir="rtl" lang="he">`
	for _, c := range []struct {
		language, answers string
		want              string
	}{
		{"ur", "", urdu + "Q</div>|" + urdu + "a</div>"},
		{"ur", "he", urdu + "Q</div>|" + hebrew + "a</div>"},
		{"ur", "en", urdu + "Q</div>|a"},
		{"en", "he", "Q|" + hebrew + "a</div>"},
	} {
		d := &decks.Deck{ID: "d", Title: "D", Language: c.language, AnswerLanguage: c.answers, Cards: decks.CardsOf(&decks.Card{ID: "c", Question: "Q", Body: &decks.Short{Answer: "a"}})}
		stock, own := mustCompose(t, Options{}, d).Notes[0].Fields, mustCompose(t, Options{Types: Own}, d).Notes[0].Fields
		if got := stock[0] + "|" + stock[1]; got != c.want {
			t.Errorf("%s, %s: got %s, want %s", c.language, c.answers, got, c.want)
		}
		if got := own[0] + "|" + own[2]; got != c.want {
			t.Errorf("%s, %s: own types have %s, want %s", c.language, c.answers, got, c.want)
		}
	}
	// What is typed is compared with all of the back.
	d := &decks.Deck{ID: "d", Title: "D", Language: "ur", Cards: decks.CardsOf(&decks.Card{ID: "c", Question: "Q", Body: &decks.Short{Answer: "a"}})}
	if got := mustCompose(t, Options{TypeIn: true}, d).Notes[0].Fields[1]; got != "a" {
		t.Errorf("to be typed is %s", got)
	}
}

// Answers are typed only if they can be.
func TestTyped(t *testing.T) {
	for answer, want := range map[string]Type{
		"a": StockTyped, "*a* `b`": StockTyped, "a\nb": StockTyped, "a  \nb": StockBasic, "a\n\nb": StockBasic, "- a": StockBasic, "```\na\n```": StockBasic, "$x$": StockBasic, "a $x$ b": StockBasic, "$5": StockTyped,
	} {
		for name, body := range map[string]decks.Body{"short": &decks.Short{Answer: answer}, "open": &decks.Open{Answer: answer}} {
			d := &decks.Deck{ID: "d", Title: "D", Cards: decks.CardsOf(&decks.Card{ID: "c", Question: "Q", Body: body})}
			if got := mustCompose(t, Options{TypeIn: true}, d).Notes[0].Type; got != want {
				t.Errorf("%s with %q is of type %d, want %d", name, answer, got, want)
			}
		}
		d := &decks.Deck{ID: "d", Title: "D", Cards: decks.CardsOf(&decks.Card{ID: "c", Question: answer, Body: &decks.Short{Answer: "a", Reverse: true}})}
		own := map[Type]Type{StockTyped: QuizType, StockBasic: QuizBasic}[want]
		if got := mustCompose(t, Options{TypeIn: true, Types: Own}, d).Notes[0].Type; got != own {
			t.Errorf("%q asked both ways is of type %d, want %d", answer, got, own)
		}
	}
}
