package deckfile_test

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"quiz/decks/deckfile"
	"quiz/decks/deckstest"
	"quiz/decks/place"
)

// Each text becomes the one beside it, to the byte.
func TestAddIDs(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"a comment behind the head",
			"title = \"T\"\n[[card]] # first\nquestion = \"Why?\"\nanswer = \"So\"\n",
			"title = \"T\"\nid = \"t\"\n[[card]] # first\nid = \"why\"\nquestion = \"Why?\"\nanswer = \"So\"\n"},
		{"line ends of Windows, and a mark before all",
			"\ufefftitle = \"T\"\r\n[[card]]\r\nquestion = \"Why?\"\r\nanswer = \"So\"\r\n",
			"\ufefftitle = \"T\"\r\nid = \"t\"\r\n[[card]]\r\nid = \"why\"\r\nquestion = \"Why?\"\r\nanswer = \"So\"\r\n"},
		{"line ends of both sorts",
			"title = \"T\"\r\n[[card]]\nquestion = \"Why?\"\r\nanswer = \"So\"\n[[card]] #\r\nquestion = \"Who?\"\nanswer = \"I\"",
			"title = \"T\"\r\nid = \"t\"\r\n[[card]]\nid = \"why\"\nquestion = \"Why?\"\r\nanswer = \"So\"\n[[card]] #\r\nid = \"who\"\r\nquestion = \"Who?\"\nanswer = \"I\""},
		{"indented",
			"title = \"T\"\n  [[card]]\n\t question = \"Why?\"\n answer = \"So\"\n",
			"title = \"T\"\nid = \"t\"\n  [[card]]\n\t id = \"why\"\n\t question = \"Why?\"\n answer = \"So\"\n"},
		{"a comment and an empty line before the keys",
			"title = \"T\"\n[[card]]\n\n # why\n  question = \"Why?\"\n  answer = \"So\"\n",
			"title = \"T\"\nid = \"t\"\n[[card]]\n  id = \"why\"\n\n # why\n  question = \"Why?\"\n  answer = \"So\"\n"},
		{"a table below the card, and one between",
			"title = \"T\"\n[[ 'card' ]]\nquestion = \"Why?\"\nanswer = \"So\"\n[card.cite]\nsource = \"s\"\n[[source]]\nid = \"s\"\ntitle = \"S\"\n[[card]]\nquestion = \"Who?\"\nanswer = \"I\"\n",
			"title = \"T\"\nid = \"t\"\n[[ 'card' ]]\nid = \"why\"\nquestion = \"Why?\"\nanswer = \"So\"\n[card.cite]\nsource = \"s\"\n[[source]]\nid = \"s\"\ntitle = \"S\"\n[[card]]\nid = \"who\"\nquestion = \"Who?\"\nanswer = \"I\"\n"},
		{"what looks like a head within a text",
			"title = \"\"\"\n[[card]]\n\"\"\"\n[[card]]\nquestion = '''\n[[card]]'''\nanswer = \"So\"\n",
			"title = \"\"\"\n[[card]]\n\"\"\"\nid = \"t\"\n[[card]]\nid = \"card\"\nquestion = '''\n[[card]]'''\nanswer = \"So\"\n"},
		{"cards in braces",
			"title = \"T\"\ncard = [{ question = \"Why?\", answer = \"So\" }, # {\n{id=\"x\",question=\"y\",answer=\"z\"}, {\"question\"=\"{\",answer=\"z\"}]\n",
			"title = \"T\"\nid = \"t\"\ncard = [{ id = \"why\", question = \"Why?\", answer = \"So\" }, # {\n{id=\"x\",question=\"y\",answer=\"z\"}, {id = \"short-SUM\", \"question\"=\"{\",answer=\"z\"}]\n"},
		{"an id of the deck that stands",
			"id = \"mine\"\ntitle = \"T\"\n[[card]]\nquestion = \"Why?\"\nanswer = \"So\"\n",
			"id = \"mine\"\ntitle = \"T\"\n[[card]]\nid = \"why\"\nquestion = \"Why?\"\nanswer = \"So\"\n"},
		{"a title with a comment, indented, and no end to its line",
			"card = [{ question = \"Why?\", answer = \"So\" }]\n\t title = \"T\" # really",
			"card = [{ id = \"why\", question = \"Why?\", answer = \"So\" }]\n\t title = \"T\" # really\n\t id = \"t\""},
		{"a title of several lines, its key in quotes",
			"\"title\" = '''\r\nT\r\nU'''\r\n[[card]]\r\nid = \"x\"\r\nquestion = \"Why?\"\r\nanswer = \"So\"\r\n",
			"\"title\" = '''\r\nT\r\nU'''\r\nid = \"t\"\r\n[[card]]\r\nid = \"x\"\r\nquestion = \"Why?\"\r\nanswer = \"So\"\r\n"},
		{"braces over several lines",
			"title = \"T\"\ncard = [\n  { # first\n    question = \"Why?\",\n    answer = \"So\",\n  },\n]\n",
			"title = \"T\"\nid = \"t\"\ncard = [\n  { # first\n    id = \"why\", question = \"Why?\",\n    answer = \"So\",\n  },\n]\n"},
	}
	for _, test := range tests {
		out, added, err := deckfile.AddIDs("t.toml", []byte(test.text))
		if err != nil {
			t.Errorf("%s: %v", test.name, err)
			continue
		}
		if got := withoutSums(string(out)); got != test.want {
			t.Errorf("%s:\n%q\nwant:\n%q", test.name, got, test.want)
		}
		if again := checkAddIDs(t, test.text); again != added.IDs() {
			t.Errorf("%s: %d ids added, and %d the second time", test.name, added.IDs(), again)
		}
	}
}

// What is asked becomes an id.
func TestAddIDsSlugs(t *testing.T) {
	tests := []struct{ name, language, card, want string }{
		{"markup", "en", `question = "What is the *powerhouse* of the **cell**, ` + "`really`" + `?"`, "what-is-the-powerhouse-of-the-cell-really"},
		{"a number", "en", `question = "1991: which 2½ events? x² 5%"`, "1991-which-2½-events-x²-5"},
		{"a picture", "en", `question = "![The cell](a/cell.png) shows…"`, "the-cell-shows"},
		{"cloze", "en", `cloze = "Then {{c1::Pro*phase*|early::a phase}} comes {{c2::first}}."`, "then-comes"},
		{"a list", "en", `question = "Which?\n\n- Red\n- Blue"`, "which-red-blue"},
		{"Turkish", "tr", `question = "ISPARTA ve İzmir nerede?"`, "ısparta-ve-izmir-nerede"},
		{"Azerbaijani, with its country", "az-Latn-AZ", `question = "Gəncə, Bakı, ŞƏKİ, QAX, I"`, "gəncə-bakı-şəki-qax-ı"},
		{"Turkish in an English deck", "", `question = "IĞDIR, İzmir, I\u0307zmir"`, "iğdir-izmir-izmir"},
		{"Arabic", "ar", `question = "ما هي عاصمة السُّعُوديّة؟"`, "ما-هي-عاصمة-السُّعُوديّة"},
		{"Urdu digits", "ur", `question = "پاکستان ۱۹۴۷ میں"`, "پاکستان-۱۹۴۷-میں"},
		{"Persian joined apart", "fa", `question = "می\u200cخواهم"`, "می-خواهم"},
		{"Khmer words parted unseen", "km", `question = "សួស្តី\u200bពិភពលោក"`, "សួស្តី-ពិភពលោក"},
		{"Chinese", "zh", `question = "中国的首都是什么？"`, "中国的首都是什么"},
		{"Hindi", "hi", `question = "हिन्दी क्\u200dषेत्र"`, "हिन्दी-क्षेत्र"},
		{"decomposed", "fr", `question = "E\u0301te\u0301"`, "été"},
		{"a mark that composes with nothing", "en", `question = "q\u0301 A\u0323\u0302"`, "q\u0301-ậ"},
		{"a mark on nothing", "en", `question = "\u0301 - \u0301x"`, "x"},
		{"unseen", "de", `question = "Zell\u00adteilung \u200ein\ufe0f e\u034f\u0301"`, "zellteilung-in-é"},
		{"emoji only", "en", `question = "🙂 👩\u200d👩\u200d👧 ❤️"`, "short-SUM"},
		{"emoji of a digit", "en", `question = "1️⃣"`, "1\u20e3"},
		{"punctuation only", "en", `question = "… – ?!"`, "short-SUM"},
		{"taken", "en", `question = "Taken?"`, "taken-2"},
		{"taken but for case", "en", `question = "TÂKEN TOO"`, "tâken-too-2"},
		{"taken in another composition", "en", `question = "Café"`, "café-2"},
		{"long", "en", `question = "Which of the phases of mitosis is the one that comes before all others?"`, "which-of-the-phases-of-mitosis-is-the-one-that"},
		{"long to a word's end", "en", `question = "` + strings.Repeat("abc ", 12) + `abcd abc"`, strings.Repeat("abc-", 11) + "abc"},
		{"exactly", "en", `question = "` + strings.Repeat("abc ", 11) + `abcd"`, strings.Repeat("abc-", 11) + "abcd"},
		{"one long word", "zh", `question = "` + strings.Repeat("漢", 100) + `"`, strings.Repeat("漢", 48)},
		{"a long word behind a short one", "zh", `question = "请问，` + strings.Repeat("𠀀", 100) + `"`, "请问-" + strings.Repeat("𠀀", 45)},
		{"a long word with marks", "en", `question = "` + strings.Repeat("x", 47) + `yq\u0301\u0301z"`, strings.Repeat("x", 47) + "y"},
		{"cut among marks", "en", `question = "` + strings.Repeat("x", 46) + `yq\u0301\u0301z"`, strings.Repeat("x", 46) + "y"},
		{"nothing but marks", "en", `question = "q` + strings.Repeat(`\u0301`, 100) + `"`, "q" + strings.Repeat("\u0301", 23)},
		{"marks behind a hyphen", "en", `question = "` + strings.Repeat("x", 23) + " q" + strings.Repeat(`\u0301`, 100) + `"`, strings.Repeat("x", 23)},
	}
	for _, test := range tests {
		if test.language != "" {
			test.language = `language = "` + test.language + `"`
		}
		if !strings.HasPrefix(test.card, "cloze") {
			test.card += "\nanswer = \"zzz\""
		}
		text := "title = \"T\"\n" + test.language + `
[[card]]
id = "taken"
question = "1"
answer = "1"
[[card]]
` + test.card + `
[[card]]
id = "Tâken-Too"
question = "2"
answer = "2"
[[card]]
id = "` + "cafe\u0301" + `"
question = "3"
answer = "3"
`
		out, _, err := deckfile.AddIDs("t.toml", []byte(text))
		if err != nil {
			t.Errorf("%s: %v", test.name, err)
			continue
		}
		deck, err := deckfile.Parse("t.toml", out)
		if err != nil {
			t.Errorf("%s: %v\n%s", test.name, err, out)
			continue
		}
		if got := withoutSums(deck.Cards.At(1).ID); got != test.want {
			t.Errorf("%s: %q (%+[2]q), want %q", test.name, got, test.want)
		}
		checkAddIDs(t, text)
	}
}

// Ids that are given differ from one another too, and from those that a number
// would make.
func TestAddIDsCounts(t *testing.T) {
	text := `title = "T"`
	for i, question := range []string{"Why?", "why", "Why 2", "WHY!", "…", "?", "Card 5"} {
		text += fmt.Sprintf("\n[[card]]\nquestion = %q\nanswer = \"x%d\"", question, i)
	}
	text += "\n[[card]]\nid = \"why-3\"\nquestion = \"q\"\nanswer = \"a\""
	out, added, err := deckfile.AddIDs("t.toml", []byte(text))
	if err != nil || added != (deckfile.Added{Deck: true, Cards: 7}) {
		t.Fatalf("%+v added, %v", added, err)
	}
	deck, err := deckfile.Parse("t.toml", out)
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, c := range deck.Cards.All() {
		ids = append(ids, withoutSums(c.ID))
	}
	want := []string{"why", "why-2", "why-2-2", "why-4", "short-SUM", "short-SUM", "card-5", "why-3"}
	if !reflect.DeepEqual(ids, want) {
		t.Errorf("ids %q, want %q", ids, want)
	}
}

// A deck whose cards all ask the same takes no longer than another. Were each
// number tried anew for each card, this test would take minutes.
func TestAddIDsMany(t *testing.T) {
	const n = 50_000
	var text strings.Builder
	text.WriteString("title = \"T\"\n")
	for i := range n {
		fmt.Fprintf(&text, "[[card]]\nquestion = \"Why?\"\nanswer = \"%d\"\n", i)
	}
	out, added, err := deckfile.AddIDs("t.toml", []byte(text.String()))
	if err != nil || added.Cards != n {
		t.Fatalf("%d ids added, %v", added.Cards, err)
	}
	want := fmt.Sprintf("[[card]]\nid = \"why-%d\"\nquestion = \"Why?\"\nanswer = \"%d\"\n", n, n-1)
	if !bytes.HasSuffix(out, []byte(want)) {
		t.Errorf("the last card is\n%s\nwant\n%s", out[len(out)-len(want):], want)
	}
}

// A deck with faults is left alone.
func TestAddIDsFaults(t *testing.T) {
	text := "title = \"T\"\n[[card]]\nquestion = \"Why?\"\n"
	_, want := deckfile.Parse("t.toml", []byte(text))
	out, added, err := deckfile.AddIDs("t.toml", []byte(text))
	if out != nil || added.IDs() != 0 || !reflect.DeepEqual(err, want) {
		t.Errorf("out %q, %v added, error %v; want the error %v", out, added, err, want)
	}
	var faults place.ErrorList
	if !errors.As(err, &faults) || len(faults) != 1 {
		t.Errorf("error %#v is no list of one fault", err)
	}
}

func TestAddIDsRandom(t *testing.T) {
	given := 0
	for seed := range uint64(1500) {
		r := rand.New(rand.NewPCG(seed, 7))
		want := deckstest.Deck(r)
		text := ruffle(r, string(deckstest.Encode(t, want)))
		deck, err := deckfile.Parse(want.Name, []byte(text))
		if err != nil {
			t.Fatalf("seed %d: %v\n%s", seed, err, text)
		}
		if a, b := deckstest.Plain(want), deckstest.Plain(deck); !reflect.DeepEqual(a, b) {
			t.Fatalf("seed %d: ruffling made another deck of\n%s", seed, text)
		}
		given += checkAddIDs(t, text)
		if t.Failed() {
			t.Fatalf("seed %d", seed)
		}
	}
	if given < 1000 {
		t.Errorf("no more than %d ids were given", given)
	}
}

// ruffle writes the text of a deck as people and their editors do: with
// comments, indented, with one or the other line end, with a mark before it.
func ruffle(r *rand.Rand, text string) string {
	lineEnd := pick(r, "\n", "\n", "\r\n")
	if strings.Contains(text, `"""`) {
		lineEnd = "\n" // else the texts of several lines would change
	}
	var b strings.Builder
	b.WriteString(pick(r, "", "\ufeff"))
	inText := false
	for line := range strings.Lines(text) {
		line = strings.TrimSuffix(line, "\n")
		switch {
		case inText:
		case line == `id = "random"` && r.IntN(2) == 0:
			continue // it is the id by the file's name
		case line == "[[card]]":
			line = pick(r, "", "  ", "\t") + pick(r, line, "[[ card ]]", `[["card"]]`, "[['card']]\t") + pick(r, "", " # a card", "#", " # [[card]]")
			line += pick(r, "", lineEnd, lineEnd+"  # id = \"none\"", lineEnd+lineEnd+"#"+lineEnd)
		case strings.HasPrefix(line, "id = "), strings.HasPrefix(line, "question = "), strings.HasPrefix(line, "cloze = "):
			line = pick(r, "", "  ", "\t \t") + line
		}
		if strings.Count(line, `"""`)%2 == 1 && (inText || strings.HasSuffix(line, `= """`)) {
			inText = !inText
		}
		b.WriteString(line + lineEnd)
	}
	return b.String()
}

// sum is what ends an id that tells nothing of its card.
var sum = regexp.MustCompile(`\b(short|open|choice|multiple|statement|number|cloze|match|order|list|card)-[0-9a-f]{6}\b`)

// withoutSums is a text in which each sum of a card is SUM.
func withoutSums(text string) string { return sum.ReplaceAllString(text, "$1-SUM") }

func pick(r *rand.Rand, list ...string) string { return list[r.IntN(len(list))] }

// checkAddIDs sees that a deck's text with ids is the same deck but for them,
// and the same text but for them. It returns how many there are.
func checkAddIDs(t *testing.T, text string) int {
	t.Helper()
	before, err := deckfile.Parse("random.toml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	out, given, err := deckfile.AddIDs("random.toml", []byte(text))
	if err != nil {
		t.Fatalf("%v\n%q", err, text)
	}
	after, err := deckfile.Parse("random.toml", out)
	if err != nil {
		t.Fatalf("the text with ids has faults: %v\n%s", err, out)
	}
	ids, without := map[string]bool{}, 0
	for i, c := range after.Cards.All() {
		if c.ID == "" || ids[c.ID] {
			t.Errorf("card %d has the id %q, which is empty or taken\n%s", i, c.ID, out)
		}
		ids[c.ID] = true
		if i < before.Cards.Len() && before.Cards.At(i).ID == "" {
			checkTellsNothing(t, c)
			c.ID = ""
			without++
		}
	}
	if given.Cards != without || given.Deck != before.Unnamed {
		t.Errorf("ids said to be added: %+v; %d cards had none, and the deck: %v", given, without, before.Unnamed)
	}
	added := given.IDs()
	if a, b := deckstest.Plain(before), deckstest.Plain(after); !reflect.DeepEqual(a, b) {
		t.Errorf("another deck came of\n%s\n%s", text, out)
	}
	if got, n := withoutAdded(string(out), text); got != text || n != added {
		t.Errorf("without the %d ids added (%d were found) the text is\n%q\nand was\n%q", added, n, got, text)
	}
	if again, n, err := deckfile.AddIDs("random.toml", out); n.IDs() != 0 || err != nil || !bytes.Equal(again, out) {
		t.Errorf("a second time %+v was added, error %v", n, err)
	}
	return added
}

var (
	addedLine = regexp.MustCompile(`^[ \t]*id = "[\pL\pM\pN-]+"(?:\r?\n)?$`)
	addedKey  = regexp.MustCompile(`^id = "[\pL\pM\pN-]+", `)
)

// withoutAdded takes out of a text with ids those that the text before does
// not have: lines of their own, and keys in braces.
func withoutAdded(out, before string) (text string, n int) {
	var b strings.Builder
	for line := range strings.SplitAfterSeq(out, "\n") {
		rest := before[min(b.Len(), len(before)):]
		if !strings.HasPrefix(rest, line) && addedLine.MatchString(line) {
			n++
			continue
		}
		for len(line) > 0 {
			rest = before[min(b.Len(), len(before)):]
			if key := addedKey.FindString(line); key != "" && !strings.HasPrefix(rest, key) {
				line = line[len(key):]
				n++
				continue
			}
			b.WriteByte(line[0])
			line = line[1:]
		}
	}
	if b.String() == before+"\n" { // the last line had no end
		return before, n
	}
	return b.String(), n
}

// FuzzAddIDs: any text that is a deck is the same deck with ids, and the same
// text but for them.
func FuzzAddIDs(f *testing.F) {
	for seed := range uint64(20) {
		r := rand.New(rand.NewPCG(seed, 9))
		f.Add(ruffle(r, string(deckstest.Encode(f, deckstest.Deck(r)))))
	}
	f.Add("title = \"T\"\ncard = [{ question = \"Why?\", answer = \"So\" }, # {\n{cloze=\"{{a}}\",\n}]")
	f.Add("title = \"T\"\n[[card]]\ncloze = \"{{a}}\"\n[card.cite]\n[[source]]\nid = \"s\"\ntitle = \"S\"\n[[card]]\nquestion.x = 1")
	f.Fuzz(func(t *testing.T, text string) {
		if _, err := deckfile.Parse("random.toml", []byte(text)); err == nil {
			checkAddIDs(t, text)
		}
	})
}
