package deckfile_test

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"quiz/decks"
	"quiz/decks/deckfile"
	"quiz/decks/markup"
)

// An id is what a card asks without the words of its answers, in whatever form; where
// that leaves too little, it tells the kind alone.
func TestAddIDsTellNothing(t *testing.T) {
	for _, c := range []struct{ card, want string }{
		{"question = 'Which phase of mitosis comes first?'\nanswer = 'Prophase'", "which-phase-of-mitosis-comes-first"},
		{"question = 'Is Peru a country, or are Lima and Peru countries?'\nanswer = 'a country'", "is-peru-or-are-lima-and-peru"},
		{"question = 'Which planets are a planetary system?'\nanswer = 'planet'", "which-are-a-system"},
		{"question = 'Was ist Regenwasser?'\nanswer = 'Wasser'", "was-ist"},
		{"question = 'Where is the Café de Flore?'\nanswer = 'in a cafe'\naccept = ['flores']", "where-is-the-de"},
		{"question = 'coche'\nanswer = 'car'", "coche"},
		{"question = 'coche'\nanswer = 'car'\nreverse = true", "coche"},
		{"question = 'Paris?'\nanswer = 'paris'", "short-SUM"},
		{"question = 'What is Paris?'\nanswer = 'What Paris is'", "short-SUM"},
		{"question = 'Short?'\nanswer = 'short'", "card-SUM"},
		{"question = 'Open a card?'\nanswer = 'open cards'\nkind = 'open'", "SUM"},
		{"question = 'The capital of Peru is Lima.'\nanswer = true", "the-capital-of-peru"},
		{"question = 'Whales are fish.'\nanswer = false", "whales-are"},
		{"question = 'It is true that ice is cold.'\nanswer = true", "it-is-that"},
		{"question = 'Ice floats.'\nanswer = true", "statement-SUM"},
		{"cloze = 'The {{nucleus|cell nucleus::a body}} of a cell holds the DNA.'", "the-of-a-holds-the-dna"},
		{"cloze = '{{Paris}}'", "cloze-SUM"},
		{"cloze = '{{Paris}} shines.'", "cloze-SUM"},
		{"cloze = '中国的首都是{{北京}}。'", "中国的首都是"},
		{"question = '北京是什么？'\nanswer = '北京'", "short-SUM"},
		{"question = 'How many chromosomes have 46 cells?'\nanswer = 46", "how-many-chromosomes-have-cells"},
		{"question = 'Which gases are noble, of neon and oxygen?'\nanswer = ['Neon', 'Argon']\ndistractors = ['Oxygen']", "which-gases-are-noble-of-and-oxygen"},
		{"question = 'Name two planets, not Mars.'\nkind = 'list'\nanswer = ['Mars', ['Venus', 'planet two']]", "name-not"},
		{"question = 'Peru and Kenya: which capital?'\npairs = [['Peru', 'Lima'], ['Kenya', 'Nairobi']]", "and-which-capital"},
		{"question = 'Order the first and the second.'\norder = ['first', 'second']", "order-the-and-the"},
		{"question = 'İzmir nerede?'\nanswer = 'IZMIR'", "short-SUM"},
	} {
		text := "title = 'T'\nid = 't'\n[[card]]\n" + c.card + "\n"
		out, _, err := deckfile.AddIDs("t.toml", []byte(text))
		if err != nil {
			t.Fatalf("%s: %v", c.card, err)
		}
		deck, err := deckfile.Parse("t.toml", out)
		if err != nil {
			t.Fatalf("%s: %v", c.card, err)
		}
		got := withoutSums(deck.Cards.At(0).ID)
		if len(got) == 12 && strings.Trim(got, "0123456789abcdef") == "" {
			got = "SUM"
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.card, got, c.want)
		}
		checkAddIDs(t, text)
	}
}

// A number that would tell the answer is passed over.
func TestAddIDsNumberTold(t *testing.T) {
	text := "title = 'T'\nid = 't'\n"
	for _, answer := range []string{"one", "2", "3"} {
		text += "[[card]]\nquestion = 'Why?'\nanswer = '" + answer + "'\n"
	}
	out, _, err := deckfile.AddIDs("t.toml", []byte(text))
	for _, id := range []string{"why", "why-3", "why-4"} {
		if err != nil || !strings.Contains(string(out), "\nid = \""+id+"\"\n") {
			t.Errorf("no id %q, %v\n%s", id, err, out)
		}
	}
}

// The deck's id is the one that it had by its file's name, and where that cannot be
// an id there is none.
func TestAddIDsDeck(t *testing.T) {
	const text = "title = 'T'\n[[card]]\nid = 'x'\nquestion = 'q'\nanswer = 'a'\n"
	for name, want := range map[string]string{
		"decks/cell-biology.toml": "cell-biology", "Biologie_2.toml": "Biologie_2", "生物.toml": "生物",
		"cell biology.toml": "", "-x.toml": "", "a'b.toml": "", strings.Repeat("x", 200) + ".toml": strings.Repeat("x", 200), strings.Repeat("x", 201) + ".toml": "",
	} {
		out, added, err := deckfile.AddIDs(name, []byte(text))
		wanted := text
		if want != "" {
			wanted = strings.Replace(text, "\n", "\nid = \""+want+"\"\n", 1)
		}
		if err != nil || string(out) != wanted || added != (deckfile.Added{Deck: want != ""}) {
			t.Errorf("%s: %q, %+v, %v", name, out, added, err)
		}
		if again, none, _ := deckfile.AddIDs(name, out); string(again) != wanted || none.IDs() != 0 {
			t.Errorf("%s, once more: %q, %+v", name, again, none)
		}
	}
}

// A new deck's id is its file's name, or is made of it.
func TestNewID(t *testing.T) {
	for name, want := range map[string]string{
		"a/biology.toml": "biology", "Biology": "Biology", "My deck (2).toml": "my-deck-2", "???.toml": "deck", "A new deck": "a-new-deck", "Zellbiologie: Mitose": "zellbiologie-mitose",
	} {
		if got := deckfile.NewID(name); got != want || !decks.IsID(got) {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}

// checkTellsNothing holds that the id of a card has none of the words that its
// answers have, and none of four letters or more within another.
func checkTellsNothing(t *testing.T, c *decks.Card) {
	t.Helper()
	parts := wordsOf(c.ID)
	for _, answer := range right(c.Body) {
		for _, word := range wordsOf(markup.Verbatim(answer)) {
			for _, part := range parts {
				if part == word || len([]rune(word)) >= 4 && strings.Contains(part, word) {
					t.Errorf("id %q has %q, a word of the answer %q", c.ID, word, answer)
				}
			}
		}
	}
}

// right lists what is right as an answer.
func right(body decks.Body) []string {
	list := slices.Clone(body.Expected())
	switch b := body.(type) {
	case *decks.Short:
		list = append(list, b.Accept...)
	case *decks.List:
		list = append(list, slices.Concat(b.Items...)...)
	case *decks.Cloze:
		for _, blank := range b.Blanks() {
			list = append(list, blank.Accept...)
		}
	}
	return list
}

func wordsOf(text string) []string {
	seen := strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Cf, r) {
			return -1
		}
		return unicode.ToLower(r)
	}, text)
	return strings.FieldsFunc(seen, func(r rune) bool { return !unicode.In(r, unicode.L, unicode.N, unicode.M) })
}
