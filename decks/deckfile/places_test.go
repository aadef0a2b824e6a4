package deckfile_test

import (
	"strings"
	"testing"

	"quiz/decks/deckfile"
)

// placed are decks, after a line with the title, and what is said of them where: what
// stands before a fault, in comments, strings and other tables, does not move it.
var placed = []struct{ text, want string }{
	{"\"\" = 1\n'\"\"' = 2\n" + plainCard, `
1:1: unknown key ""
3:1: unknown key "\"\""`},
	{"\"\\u0061b\" = 1\n" + plainCard, `2:1: unknown key "ab"`},
	{"'\\u0061' = 1\n" + plainCard, `2:1: unknown key "\\u0061"`},
	{"# points = 2\n[[card]]\nquestion = 'q' # points = 3\nanswer = 'a'\npoints = 0\n", `6:10: card "q": points must be a number above 0, and a million at the most`},
	{"  # tags = 'x'\n\ttags = 5 # tags\n" + plainCard, `3:9: tags must be a list of texts, and is a number · write it in brackets: tags = ["…"]`},
	{"tags = [ # ]\n 'c', # 'd,e' ]\n 'a,b' ]\n" + plainCard, `4:3: tag "a,b" holds a comma or a line end · write two tags as two texts`},
	{"tags = ['''a\n''', \"\"\"\"b\\\"\"\"\"\"\", 'x,']\n" + plainCard, `3:21: tag "x," holds a comma or a line end · write two tags as two texts`},
	{"tags = [[1, 2], {a = [3]}, \"x,\"]\n" + plainCard, `
2:9: tags must hold texts, and this is a list · write it in quotes
2:17: tags must hold texts, and this is a table · write it in quotes
2:29: tag "x," holds a comma or a line end · write two tags as two texts`},
	{"[[card]]\nquestion = 'q'\nanswer = 'a'\n[card.cite]\npage = -1\n", `
5:1: card "q": cite does not say which source · name one of the deck's sources: source = "…"
6:8: card "q": page is below 0`},
	{"[[card]]\nquestion = 'q'\nanswer = 'a'\ncite.page = -1\n", `
5:13: card "q": page is below 0
5:13: card "q": cite does not say which source · name one of the deck's sources: source = "…"`},
	{"[[card]]\nquestion = 'q'\nanswer = 'a'\ncite = { page = [], section = ' ' }\n", `
5:8: card "q": cite does not say which source · name one of the deck's sources: source = "…"
5:17: card "q": page must be text, and is a list · write it in quotes: page = "…"
5:31: card "q": section is empty`},
	{"card = [{question = 'q', answer = 'a', points = 0}, {question = 'r', answer = 'a', hint = 5}, 7]\n", `
2:49: card "q": points must be a number above 0, and a million at the most
2:91: card "r": hint must be text, and is a number · write it in quotes: hint = "…"
2:95: a card must be a table, and is a number`},
	{"[[card]]\nquestion = 'q'\nanswer = 'a'\ncite = 5\n", `5:8: card "q": cite must be a table, and is a number`},
	{"[[source]]\nid = 's'\ntitle = 'S'\nulr = 'x'\nzzz = 1\n" + plainCard, `
5:1: source "s": unknown key "ulr" · did you mean "url"?
6:1: source "s": unknown key "zzz"`},
	{"card = 5\n", `2:1: card must be a list of cards, and is a number · write each card as [[card]]`},
	{"source = 5\n" + plainCard, `2:1: source must be a list of documents, and is a number · write it as [[source]], in double brackets`},
	{"source = [{id = 's', title = 'S'}, 5, {id = 't'}]\n" + plainCard, `
2:36: a source must be a table, and is a number
2:39: source "t": source has no title · give it one: title = "…"`},
	{"[[source]]\nid = 's'\ntitle = 'S'\n[[source]]\nid = 't'\ntitle = ' '\n" + plainCard, `7:9: source "t": title is empty`},
	{"[[card]]\nquestion = 'q'\nanswer = 'a'\ndistractors = ['b', {text = 'c', why = 5}, {text = ' '}, {text = 'd', wy = 'w'}, {}]\n", `
5:40: card "q": why must be text, and is a number · write it in quotes: why = "…"
5:52: card "q": text is empty
5:71: card "q": unknown key "wy" · did you mean "why"?
5:82: card "q": distractor has no text · write { text = "…", why = "…" }`},
	{"[[card]]\nquestion = 'q'\nanswer = ['a', 'b']\nkind = 5\n", `
4:10: card "q": answer has several texts, which go with kind list, or with kind multiple · add kind = "list" if all are to be typed, or kind = "multiple" if all are options that are right; other forms of one answer go under accept`},
	{"[[card]]\nquestion = 'q'\nanswer = ['a', 'b']\nkind = ''\n", `
4:10: card "q": answer has several texts, which go with kind list, or with kind multiple · add kind = "list" if all are to be typed, or kind = "multiple" if all are options that are right; other forms of one answer go under accept`},
	{"[[card]]\nquestion = 'q'\nanswer = ['a', 'b']\nkind = 'short'\n", `5:8: card "q": kind is "short", but the keys make it "multiple" · a card of kind short has: question, answer, accept, reverse, self, exact`},
	{"[[card]]\nquestion = 'q'\nanswer = 'a'\ndistractors = ['b']\nkind = 'open'\n", `6:8: card "q": kind is "open", but the keys make it "choice" · a card of kind open has: question, answer, reverse`},
	{"[[card]]\nquestion = 'q'\nanswer = 'a'\nkind = 'zzzzzz'\n", `5:8: card "q": unknown kind "zzzzzz" · the kinds are short, open, choice, multiple, truefalse, number, cloze, match, order, list`},
	{"[[card]]\nquestion = 'q'\nanswer = {}\n", `4:10: card "q": answer must be text, a number, true or false, or a list of texts, and is a table`},
	{"[[card]]\nquestion = 'q'\nanswer = 12:30:00\n", `4:10: card "q": answer must be text, a number, true or false, or a list of texts, and is a date or time · write it in quotes, as it should be typed`},
	{"[[card]]\nquestion = 'q'\nanswer = true\nshuffle = 1\n", `5:1: card "q": "shuffle" does not go with a card of kind truefalse · a card of kind truefalse has: question, answer`},
	{"[[card]]\nquestion = 'q'\nanswer = 'a'\nreverse = 1\nself = 'x'\nexact = []\n", `
5:11: card "q": reverse must be true or false, and is a number
6:8: card "q": self must be true or false, and is text
7:9: card "q": exact must be true or false, and is a list`},
	{"[[card]]\nquestion = 'q'\nanswer = inf\n", `4:10: card "q": answer must be a finite number`},
	{"[[card]]\nquestion = 'q'\nanswer = 1\ntolerance = inf\n", `5:13: card "q": tolerance must be a number of 0 or more, or per cent in quotes · write a number such as 0.5, or per cent such as "5%"`},
	{"[[card]]\nquestion = 'q'\nanswer = 1\ntolerance = 'x%'\n", `5:13: card "q": tolerance must be a number of 0 or more, or per cent in quotes · write a number such as 0.5, or per cent such as "5%"`},
	{"[[card]]\nquestion = 'q'\nanswer = 9007199254740993\n", `4:10: card "q": answer is too large to be marked exactly · write it in quotes, to be marked as text`},
	{"[[card]]\nquestion = 'q'\nanswer = -9007199254740993\n", `4:10: card "q": answer is too large to be marked exactly · write it in quotes, to be marked as text`},
	{"[[card]]\nquestion = 'q'\npairs = 5\n", `4:9: card "q": pairs must be a list of pairs, and is a number · write pairs = [["left", "right"], …]`},
	{"[[card]]\nquestion = 'q'\npairs = [['a', 'b'], ['c', 5], [5, 'c'], 5, ['a', 'b', 'c']]\n", `
4:22: card "q": a pair must be two texts · write ["left", "right"]
4:32: card "q": a pair must be two texts · write ["left", "right"]
4:42: card "q": a pair must be two texts · write ["left", "right"]
4:45: card "q": a pair must be two texts · write ["left", "right"]`},
	{"[[card]]\nquestion = 'q'\nanswer = []\ndistractors = []\n", `5:15: card "q": distractors is empty · where all options are right, leave it out and write kind = "multiple"`},
	{"[[card]]\nquestion = 'q'\nanswer = []\ndistractors = 5\n", `5:15: card "q": distractors must be a list, and is a number · write them in brackets: distractors = ["…", "…"]`},
	{"[[card]]\nquestion = 'q'\nanswer = ['a', ['b', 5], 6]\nkind = 'list'\nneed = 0\n", `
4:16: card "q": answer must hold texts, and this is a number · write it in quotes; spellings of one item stand in brackets: ["…", "…"]
4:26: card "q": answer must hold texts, and this is a number · write it in quotes; spellings of one item stand in brackets: ["…", "…"]
6:8: card "q": need must be a number from 1 to 3, the number of items`},
	{"[[card]]\nquestion = 'q'\nanswer = 'a'\ndistractors = ['b']\nshuffle = false\nanswer-at = 0\n", `7:13: card "q": answer-at must be a number from 1 to 2, the number of options`},
	{"[[card]]\nquestion = 'q'\nanswer = 'a'\ndistractors = ['b']\nshuffle = false\nanswer-at = 1.0\n", `7:13: card "q": answer-at must be a number from 1 to 2, the number of options`},
	{"ask-order = 5\n" + plainCard, `2:13: ask-order must be "deck" or "shuffled", not a number · "deck" asks cards as they stand, "shuffled" by chance`},
	{"ask-order = 'zzzzzzzzz'\n" + plainCard, `2:13: ask-order must be "deck" or "shuffled", not "zzzzzzzzz" · "deck" asks cards as they stand, "shuffled" by chance`},
	{"exact = 5\nalternatives = ' '\nlanguage = ''\n" + plainCard, `
2:9: exact must be true or false, and is a number
3:16: alternatives is empty
4:12: language is empty`},
	{"format = '1'\n" + plainCard, `2:10: format must be a number from 1 · write format = 1, or leave it out`},
	{"description = 'a'\n", `1:1: deck has no card · a card begins with a line [[card]]; 'quiz new FILE' writes examples`},
	{"descripton = 'a'\n", `2:1: unknown key "descripton" · did you mean "description"?`},
	{"x = \n" + plainCard + "points = 0\n", `
2:5: expected value but found '\n' instead · text stands in quotes
6:10: card "q": points must be a number above 0, and a million at the most`},
}

const plainCard = "[[card]]\nquestion = 'q'\nanswer = 'a'\n"

// Each fault is told at its place, whatever stands around it.
func TestPlaces(t *testing.T) {
	for _, c := range placed {
		_, err := deckfile.Parse("d.toml", []byte("title = \"T\"\n"+c.text))
		if got := strings.TrimSpace(report(err)); got != strings.TrimSpace(c.want) {
			t.Errorf("%s\ngot:\n%s\nwant:\n%s", c.text, got, c.want)
		}
	}
}
