package check_test

import (
	"fmt"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/check"
)

// remarked says what is remarked on in a deck: each rule with its excerpt.
func remarked(t *testing.T, text string) string {
	t.Helper()
	var list []string
	for _, r := range check.Deck(parse(t, text)) {
		list = append(list, r.Rule+" "+r.Excerpt)
	}
	return strings.Join(list, "; ")
}

// asked is a short card with a question, cloze a cloze.
func asked(question string) string {
	return fmt.Sprintf("[[card]]\nid = \"x\"\nquestion = '''%s'''\nanswer = \"Lima\"\n", question)
}

func cloze(text string) string { return fmt.Sprintf("[[card]]\nid = \"x\"\ncloze = '''%s'''\n", text) }

// Braces that were to be a blank are remarked on, with what was meant.
func TestMistypedBlanks(t *testing.T) {
	for _, c := range []struct{ card, excerpt, hint string }{
		{cloze("{{c::Paris}} is"), "{{c::Paris}}", "write {{c1::Paris}}"},
		{cloze("{{C1::Paris::city}} is"), "{{C1::Paris::city}}", "write {{c1::Paris::city}}"},
		{cloze("{{c1,2::Paris}} is"), "{{c1,2::Paris}}", "write {{c1::Paris}}"},
		{cloze("{{c1, c3::Paris}} is"), "{{c1, c3::Paris}}", "write {{c1::Paris}}"},
		{cloze("{{c2:Paris}} is"), "{{c2:Paris}}", "write {{c2::Paris}}"},
		{cloze("{{c2: Paris|City of Light::city}} is"), "{{c2: Paris|City of Light::city}}", "write {{c2::Paris|City of Light::city}}"},
		{cloze("{{c2；Paris}} is"), "{{c2；Paris}}", "write {{c2::Paris}}"},
		{cloze("{{c1::Paris is {{c2::in France}}}}"), "{{c1::Paris is {{c2::in France}}}}", "write one behind the other, or two cards"},
		{cloze("{c1::Paris}} is on the {{Seine}}"), "{c1::Paris}}", "write {{c1::Paris}}"},
		{cloze("{c1:Paris} is on the {{Seine}}"), "{c1:Paris}", "write {{c1::Paris}}"},
		{cloze("Paris}} is on the {{Seine}}"), "}}", `write {{ before what is asked; braces that are meant are written \}\}`},
		{cloze("the {{Seine}}}}"), "}}", `write {{ before what is asked; braces that are meant are written \}\}`},
		{asked("{{c1::Paris}} is"), "{{c1::Paris}}", `write the text under cloze = "…", without question and answer`},
		{asked("{{c::Paris}} is"), "{{c::Paris}}", `write the text under cloze = "…", without question and answer`},
		{"[[card]]\nquestion = 'q'\nanswer = '{{c1::x}}'\n", "{{c1::x}}", `write the text under cloze = "…", without question and answer`},
		{asked("The capital of Peru is {{lima}}."), "{{lima}}", `write the text under cloze = "…", without question and answer`},
	} {
		list := check.Deck(parse(t, c.card))
		if len(list) != 1 || list[0].Rule != "mistyped-blanks" || list[0].Excerpt != c.excerpt || list[0].Hint != c.hint {
			t.Errorf("%s: %+v", c.card, list)
		}
	}
	for _, card := range []string{
		cloze("{{Paris}} {{c|c::speed of light}} {{1::one}} {{Cl::chlorine}} {{c4}} {{a:b}} {{C-14::carbon}}"),
		cloze("{{c1::a}} {{c2::c::speed of light}} {{c3::c4:x}}"),
		cloze(`{{\frac{{1}}{2}}} {{{a}}}`),
		cloze("$x^{y^{{{2}}}}$ and {a {{b}} {c}}"),
		cloze(`{a} \{c1::b} \}\} {{c}}`),
		cloze("`}} {c1::a}` and $}}$ {{b}}"),
		cloze("```\n}}\n{c1::a}\n```\n{{b}}"),
		asked("What does `{{c1::x}}` do? And {{ name }}, {x}, }}, {{}}?"),
		asked("Anki: what does {{c1::x}} do?"),
		asked(`\{{c1::x}} and $\frac{{1}}{2}$`),
		"[[card]]\nquestion = 'q'\nanswer = 'a'\nexplanation = 'It was {{c1::x}}.'\n",
		"[[card]]\nquestion = 'q'\nanswer = '{{c1::x}}'\ndistractors = ['{{c2::x}}']\n",
	} {
		if got := remarked(t, card); got != "" {
			t.Errorf("%s: %s", card, got)
		}
	}
}

// Maths between signs of other programs is remarked on, once in each text for each
// sort of sign.
func TestOtherMaths(t *testing.T) {
	for text, want := range map[string]string{
		`What is \(x\)?`:                  `\(x\)`,
		`What is \(\sqrt{9}\), \(y\)?`:    `\(\sqrt{9}\)`,
		`What is \\(a + b\\)?`:            `\\(a + b\\)`,
		`What is \[x^2\]?`:                `\[x^2\]`,
		`What is \[x\]?`:                  `\[x\]`,
		"What is\n$$\nx^2\n$$":            "$$\nx^2\n$$",
		`What is $$\pi$$?`:                `$$\pi$$`,
		`What is [$]x[/$]?`:               `[$]x[/$]`,
		`What is [$$]x[/$$]?`:             `[$$]x[/$$]`,
		`What is [latex]x[/latex]?`:       `[latex]x[/latex]`,
		`What is \frac{1}{2}?`:            `\frac{1}`,
		`What is \begin{array}x`:          `\begin{array}`,
		`One \\(a + b\\) of $x$ [1](2)?`:  `\\(a + b\\)`,
		`Both $$x$$ and \(y\)?`:           `$$x$$; other-maths \(y\)`,
		`\[x^2\], [$]y[/$], \(z\), $$a$$`: `\[x^2\]; other-maths [$]y[/$]; other-maths \(z\); other-maths $$a$$`,
		`[$$]x[/$$] and $$a$$`:            `[$$]x[/$$]`,
	} {
		if got := remarked(t, asked(text)); got != "other-maths "+want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
	for _, text := range []string{
		`$x^2$ and $\frac{1}{2}$, \$5, \*`,
		"`\\(x\\)` and ```\\[x\\]```",
		"```\n\\(x\\)\n$$x$$\n```",
		`from $$ to $$$`, `$$ and $$`, `echo $$`,
		`quoted \[sic\], cited \[1\] and \[2, 3\]`,
		`not \\(this\\)`, `- \[x\] done`, `(x) [x] \( open`,
		`How does LaTeX set \(x\)?`, `Which regex matches \(a\)?`,
		`C:\frac and \sqrt`,
		`an array a[$i] of [/b]`,
	} {
		if got := remarked(t, asked(text)); got != "" {
			t.Errorf("%s: %s", text, got)
		}
	}
}

// Dollars that make maths by accident are remarked on; maths and money are not.
func TestAccidentalMaths(t *testing.T) {
	for text, want := range map[string]string{
		`the folder $a/$b`:                     `$a/$`,
		`$PATH:$HOME`:                          `$PATH:$`,
		`is f($x,$y) pure?`:                    `$x,$`,
		`print "$a-$b"`:                        `$a-$`,
		`between US$5 and US$, as he said`:     `$5 and US$`,
		`custa R$5 ou R$?`:                     `$5 ou R$`,
		`$20 million to be paid in C$ at once`: `$20 million to be paid in C$`,
	} {
		if got := remarked(t, asked(text)); got != "accidental-maths "+want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
	for _, text := range []string{
		`$5 and $10`, `US$5 … $6`, `$5/$6`, `from $5 to $6 million`, `5$ or 6$`, `it costs $5`, `the $-sign and the $-key`,
		`\$a/\$b`, "`$a/$b`", "```\n$a/$b\n```",
		`the $n$th of $k$-means, H$_2$O, $x$-axis`, `$2x$ and $3 x y$, $5 cm$`, `$a/b$ $(a,b)$`, `$1 < x$ and $y_1 = 2$`,
		`$2 \text{ and } x$`, `$\alpha$/$\beta$`, `$a$,$b$ and $c$/$d$`,
	} {
		if got := remarked(t, asked(text)); got != "" {
			t.Errorf("%s: %s", text, got)
		}
	}
}

// Markup that is text is remarked on, once for each sort; cards about it are left
// alone, and so are texts that only look like it.
func TestUnreadMarkup(t *testing.T) {
	for text, want := range map[string]string{
		`the <b>Nile</b> and <i>x</i>`:          `<b>Nile</b>`,
		`H<sub>2</sub>O`:                        `<sub>2</sub>`,
		`a<br>b`:                                `<br>`,
		`one.<br/> two`:                         `<br/>`,
		"see <img src=\"a.png\"> here":          `<img src="a.png">`,
		`Tom &amp; Jerry`:                       `&amp;`,
		`It&#39;s`:                              `&#39;`,
		`see [the docs](https://example.org/a)`: `[the docs](https://example.org/a)`,
		`[sound:dog.mp3] Hund`:                  `[sound:dog.mp3]`,
		"| a | b |\n|---|:-:|\n| 1 | 2 |":       `|---|:-:|`,
		"a | b\n--- | ---\n1 | 2":               `--- | ---`,
		"# Mitosis\nWhich phase is first?":      `# Mitosis`,
		"Look:\n\n## Mitosis":                   `## Mitosis`,
		"## Mitosis":                            `## Mitosis`,
	} {
		if got := remarked(t, asked(text)); got != "unread-markup "+want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
	for _, text := range []string{
		"`<b>x</b>` `&amp;` `[a](https://b.c)`", "```\n# a\na<br>b\n|a|b|\n|-|-|\n```",
		`What does <b> do?`, `x < y and y > z`, `a<b and c>d`, `List<String> x`, `the <head> of a page`, `is <br> a line?`,
		`How does HTML write <b>x</b>?`, `In Markdown, what is [a](https://b.c)?`,
		`\<b>x</b>, \[a](https://b.c), \&amp;`,
		`AT&T; R&D &c.; a&b`, `see [1](2) and f[i](x), [a](b.c)`, `![a](https://b.c)`,
		"# 1 in the charts", "#1\nand #2", "C#\nF#", "|x| and |y|\n- a", "a | b\nc | d", "x\n---\ny",
	} {
		if got := remarked(t, asked(text)); got != "" {
			t.Errorf("%q: %s", text, got)
		}
	}
	deck := "tags = [\"html\"]\n" + asked("<b>x</b>")
	if got := remarked(t, deck); got != "" {
		t.Errorf("%s: %s", deck, got)
	}
}

// Each text of a card is looked at, and each remark names the key that it stands under.
func TestWhichText(t *testing.T) {
	deck := `[[card]]
id = "x"
question = "q"
answer = "a &lt; b"
distractors = ["c &gt; d", { text = "e", why = "f &amp; g" }]
explanation = "h &quot; i"
hint = "j &apos; k"
[[card]]
question = "m"
pairs = [["a", "&deg;"], ["b", "&times;"]]
[[card]]
question = "o"
order = ["a &hellip;", "b"]
`
	var keys []string
	for _, r := range check.Deck(parse(t, deck)) {
		keys = append(keys, r.Key+" "+r.Excerpt)
	}
	want := "explanation &quot;, hint &apos;, answer &lt;, distractors &gt;, distractors &amp;, pairs &deg;, pairs &times;, order &hellip;"
	if got := strings.Join(keys, ", "); got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// Prose of all sorts, as people write it, is not remarked on.
func TestPlainProse(t *testing.T) {
	for _, text := range []string{
		"In 1803 the United States paid $15 million for Louisiana, about $0.03 an acre; today that is some $340 million.",
		"A burger costs $5, fries cost $3, and the lot is $7 (or €6).",
		"Prices: $, $$, and $$$ stand for cheap, middling and dear.",
		"Sets are written {a, b, c}, and {} is the empty one; {x | x > 0} has a bar.",
		`Windows paths such as C:\Users\(name) or \\server\share have backslashes.`,
		"for (i = 0; i < n; i++) { a[i](x); } // {}",
		"A && B || C, a <- b -> c, <3, x <= y",
		"The Emperor (then [sic] only a consul) said: \"Veni, vidi, vici\" [1].",
		"#hashtag, C# and F#, no. #1", "item | item", "π ≈ 3.14 & e ≈ 2.72",
		"¿Cuánto es $3.000 en pesos? Unos $50 menos.",
	} {
		if got := remarked(t, asked(text)); got != "" {
			t.Errorf("%s: %s", text, got)
		}
	}
}

// A text of 100 kB of what rules look for takes no longer than it is long.
func TestHostileTexts(t *testing.T) {
	for _, part := range []string{
		"{", "}", "{{", "}}", "{{c1:", "{c1:", "{{a}}", "\\{", "$", "$$", "$ $$", "$5 a", "$5 a b ", "$a/$b", "$a b", `\(`, `\(x`, `\[`, `\[x\]`, `\\`, `\frac{`, "[$]", "[latex]", "[/$]",
		"|", "|-", "|\n-|", "a|b\n", "# ", "# a\n", "\n# ", "<", "<b>", "<b>a", "</b>", "a<br", "<img ", "&", "&amp", "&#1", "[a](", "[a](https://", "[sound:",
		"\b", "\ta", "\to", "\to$", "\to $x$", "$x$\to", "$ \to", "\\$\to", "C:\nx", "C:\new",
	} {
		for _, text := range []string{strings.Repeat(part, 100_000/len(part)), strings.Repeat(part+"`", 50_000/len(part))} {
			d := &decks.Deck{Title: "T", Cards: decks.CardsOf(
				&decks.Card{Question: text, Body: &decks.Short{Answer: "a"}},
				&decks.Card{Body: &decks.Cloze{Parts: []decks.ClozePart{{Text: text}, {Blank: &decks.Blank{Answer: text}}}}},
			)}
			check.Deck(d)
		}
	}
}
