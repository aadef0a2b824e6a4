package deckfile_test

import (
	"fmt"
	"strings"
	"testing"

	"quiz/decks/deckfile"
	"quiz/decks/deckstest"
)

// plainForms are lines of a card that are plain.
var plainForms = []string{
	"", "a = \"x\" # y", "a = 'x'", `a = "\u00e9\n\U0010FFFF"`, "a = \"\"\"\nx \"\" y\n\"\"\"", `a = """\""""`, "a = '''\nx '' y\n'''", "a = ''\nb = \"\"\nc = ''''''\nd = \"\"\"\"\"\"",
	"a = -7\nb = 0\nc = 1.5\nd = 1e3\ne = -0.5E-3\nf = +1", "a = true\nb = false", "a = [1, [2, 'x'], {b = 3}]\nc = []\nd = {}", "a = [ # x\n  1,\n\n  2, # y\n]",
	"[card.cite]\nsource = 's'", "a = 1\n[card.b] # x\n[card.c]\nd = {e = 1}", "\n  # x\n\n\ta\t=\t1\t", "a = 1\r\nb = '''\r\nx\r\n'''\r", "A-b_9 = 1",
	"a = [[[1]]]", "a = 999999999999999999", numbered("k%d = 1\n", 64), numbered("[card.k%d]\n", 64),
}

// otherForms are lines that are not, with or without a meaning.
var otherForms = []string{
	"a = [[[[1]]]]", "a = 1000000000000000000", numbered("k%d = 1\n", 65), numbered("[card.k%d]\n", 65), `a = "\U00110000"`, `a = "\uD800"`, `a = "\e"`, `a = "\x41"`, "a = \"\"\"x\"\"\"\"", "a = '''x''''", "a = \"\"\"x\\\n  y\"\"\"",
	"a = 1_000", "a = 0x1F", "a = 007", "a = inf", "a = nan", "a = 1979-05-27", "a = 1.5.5", "a = 1.", "a = 1e", "a = -",
	"'a' = 1", "\"a\" = 1", "a.b = 1", "a = 1\na = 2", "a = {b = 1,}", "a = {\nb = 1}", "a = {b = 1, b = 2}", " [card.cite]", "[card.a.b]", "[card.'a']", "[card.a", "[[card.a]]", "a = 1\n[card.a]", "[card.a]\n[card.a]",
	"a = \"\x7f\"", "a = '\x01'", "# \x01", "# \r#", "a = 1 b = 2", "a =", "a", "= 1", "a = \"x", "a = x", "a = truer", "a = [1 2]", "a = [,]", "a = {b}",
}

// numbered are so many lines, each with its number in it.
func numbered(line string, n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, line, i)
	}
	return b.String()
}

// What is said to be plain is; what is not goes to the toml package, and keeps no card
// around it from being plain.
func TestPlainForms(t *testing.T) {
	for _, forms := range []struct {
		lines []string
		plain int
	}{{plainForms, 3}, {otherForms, 2}} {
		for _, lines := range forms.lines {
			plain, all := deckfile.PlainCards("title = 'T'\n[[card]]\n[[card]]\n" + lines + "\n[[card]]\n")
			if plain != forms.plain || all != 3 {
				t.Errorf("%d of %d cards are plain, want %d of 3:\n%s", plain, all, forms.plain, lines)
			}
		}
	}
}

// Where a card begins is found wherever the text is parted to be read: before each of
// its bytes, once.
func TestPlainRuns(t *testing.T) {
	large := strings.TrimPrefix(deckstest.Large(400), "title = \"Large\"\n")
	for n := range 450 {
		text := "title = 'T'\n" + strings.Repeat("#", n) + "\n" + large
		if plain, all := deckfile.PlainCards(text); plain != 400 || all != 400 {
			t.Errorf("%d of %d cards are plain, %d bytes on", plain, all, n)
		}
	}
}

// So is one that begins in the last bytes of a part that begins within a longer card.
func TestPlainRunsOfOne(t *testing.T) {
	const begin, middle = "title = 'T'\n[[card]]\n# ", "\n[[card]]\nanswer = 'a'\n"
	for at := 256<<10 - 20; at < 256<<10+20; at++ {
		text := begin + strings.Repeat("x", at-len(begin)) + middle
		if plain, all := deckfile.PlainCards(text); plain != 2 || all != 2 {
			t.Errorf("%d of %d cards are plain, the second at %d", plain, all, at+1)
		}
	}
}
