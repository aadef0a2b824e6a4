package library

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/markup"
)

// allowed are the words of answers that stand on other cards all the same, each
// "deck: card with the answer: word: card where it stands", with the reason.
var allowed = map[string]string{
	"azerbaijan-pakistan: changing-borders: forc: units-in-drills": "a part of the name of those units, which says nothing of borders",
}

// No answer, nor a telling part of it, stands on what is seen of another card
// before that is answered, or of the card itself: its id, its hints, its section.
func TestNoGiveaways(t *testing.T) {
	found := map[string]bool{}
	for _, name := range Names() {
		d := load(t, name)
		title := wordSet(d.Title)
		for _, c := range d.Cards.All() {
			for _, s := range secretsOf(c) {
				s.leaveOut(title)
				for _, other := range d.Cards.All() {
					seen := frontOf(other)
					if other == c {
						seen = wordSet(c.ID, c.Hint, blankHints(c))
						if c.Cite != nil {
							maps.Copy(seen, wordSet(c.Cite.Section))
						}
					}
					for _, word := range s.within(seen) {
						line := fmt.Sprintf("%s: %s: %s: %s", name, c.ID, word, other.ID)
						if found[line] = true; allowed[line] == "" {
							t.Errorf("%s", line)
						}
					}
				}
			}
		}
	}
	for line := range allowed {
		if !found[line] {
			t.Errorf("allowed, but it does not happen: %s", line)
		}
	}
}

// The form of options tells nothing: the right one is neither the longest nor the
// shortest as a rule, statements are true about as often as not and in no row, and
// the places of answers that are kept differ.
func TestOptionForms(t *testing.T) {
	d := load(t, "azerbaijan-pakistan")
	choices, longest, shortest := 0, 0, 0
	var judged []bool
	places := map[int]int{}
	for _, c := range d.Cards.All() {
		switch b := c.Body.(type) {
		case *decks.TrueFalse:
			judged = append(judged, b.Answer)
		case *decks.Choice:
			long, short := true, true
			for _, option := range b.Distractors {
				long = long && len(b.Answer) > len(option.Text)
				short = short && len(b.Answer) < len(option.Text)
			}
			choices++
			longest += count(long)
			shortest += count(short)
			if b.Fixed {
				places[b.AnswerAt]++
			}
		}
	}
	if 2*longest > choices || 2*shortest > choices {
		t.Errorf("of %d right options %d are the longest and %d the shortest", choices, longest, shortest)
	}
	trues := 0
	for i, answer := range judged {
		trues += count(answer)
		if i >= 3 && answer == judged[i-1] && answer == judged[i-2] && answer == judged[i-3] {
			t.Errorf("four statements in a row are %t", answer)
		}
	}
	if 3*trues < len(judged) || 3*trues > 2*len(judged) {
		t.Errorf("of %d statements %d are true", len(judged), trues)
	}
	if len(places) < 2 {
		t.Errorf("all answers that keep their place stand at the same one: %v", places)
	}
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}

// A secret is what a card asks for, in stems: any word of the first set gives it
// away; where there is a second, only together with one of that.
type secret [2]map[string]bool

func (s secret) leaveOut(words map[string]bool) {
	for _, set := range s {
		maps.DeleteFunc(set, func(word string, _ bool) bool { return words[word] })
	}
}

func (s secret) within(seen map[string]bool) (list []string) {
	for _, word := range slices.Sorted(maps.Keys(s[0])) {
		if !seen[word] {
			continue
		}
		if s[1] == nil {
			list = append(list, word)
			continue
		}
		for _, other := range slices.Sorted(maps.Keys(s[1])) {
			if seen[other] {
				list = append(list, word+" + "+other)
			}
		}
	}
	return list
}

// secretsOf are the secrets of a card, without the words of its own question and
// its wrong options. A statement to be judged has none, nor have steps to be put
// in order.
func secretsOf(c *decks.Card) []secret {
	var answers, open []string // open: what the card itself shows
	open = append(open, c.Question)
	switch b := c.Body.(type) {
	case *decks.TrueFalse, *decks.Order:
		return nil
	case *decks.Match:
		var list []secret
		for i, p := range b.Pairs {
			left, right := wordSet(p.Left), wordSet(p.Right)
			for j, other := range b.Pairs {
				if i != j {
					secret{left}.leaveOut(wordSet(other.Left))
					secret{right}.leaveOut(wordSet(other.Right))
				}
			}
			secret{right}.leaveOut(wordSet(textsOf(distractorsOf(c))...))
			list = append(list, secret{left, right})
		}
		return list
	case *decks.Choice:
		answers, open = []string{b.Answer}, append(open, textsOf(distractorsOf(c))...)
	case *decks.Multiple:
		answers, open = b.Answers, append(open, textsOf(distractorsOf(c))...)
	case *decks.Cloze:
		answers, open = b.Expected(), append(open, clozeText(b))
	default:
		answers = b.Expected()
	}
	s := secret{wordSet(answers...)}
	s.leaveOut(wordSet(open...))
	return []secret{s}
}

// frontOf are the stems of what is seen of a card by those who are asked another
// one: its question, all it offers, its hints, what it tells after a wrong pick,
// and its id.
func frontOf(c *decks.Card) map[string]bool {
	texts := []string{c.ID, c.Question, c.Hint, blankHints(c)}
	for _, d := range distractorsOf(c) {
		texts = append(texts, d.Text, d.Why)
	}
	switch b := c.Body.(type) {
	case *decks.Cloze:
		texts = append(texts, clozeText(b))
	case *decks.Choice:
		texts = append(texts, b.Answer)
	case *decks.Multiple:
		texts = append(texts, b.Answers...)
	case *decks.Match:
		for _, p := range b.Pairs {
			texts = append(texts, p.Left, p.Right)
		}
	case *decks.Order:
		texts = append(texts, b.Steps...)
	}
	return wordSet(texts...)
}

func textsOf(list []decks.Distractor) (texts []string) {
	for _, d := range list {
		texts = append(texts, d.Text)
	}
	return texts
}

// clozeText is the text around the blanks.
func clozeText(b *decks.Cloze) string {
	var text strings.Builder
	for _, p := range b.Parts {
		text.WriteString(p.Text + " ")
	}
	return text.String()
}

func blankHints(c *decks.Card) string {
	var hints []string
	if b, isCloze := c.Body.(*decks.Cloze); isCloze {
		for _, blank := range b.Blanks() {
			hints = append(hints, blank.Hint)
		}
	}
	return strings.Join(hints, " ")
}

// wordSet are the stems of the telling words of texts: those of four letters or
// more that mean something, and the numbers of three digits or more.
func wordSet(texts ...string) map[string]bool {
	set := map[string]bool{}
	for _, text := range texts {
		plain := strings.ReplaceAll(strings.ReplaceAll(strings.ToLower(markup.Plain(text)), ",", ""), "'", " ")
		for _, word := range strings.FieldsFunc(plain, isBetween) {
			isNumber := strings.Trim(word, "0123456789") == ""
			if n := len([]rune(word)); isNumber && n >= 3 || !isNumber && n >= 4 && !slices.Contains(plainWords, word) {
				set[stem(word)] = true
			}
		}
	}
	return set
}

func isBetween(r rune) bool {
	return !('a' <= r && r <= 'z' || '0' <= r && r <= '9' || r >= 0x80)
}

// plainWords say nothing by themselves.
var plainWords = strings.Fields(`about after also alone among another been before both each else even every first from further have
	here into itself just less many more most much name named names neither none once only other others over same should said says since some
	such tell tells than that their them then there these they third this those three together under until very were what when where which
	while whom whose will with within without year years your`)

// stem takes endings off a word while four letters are left, so that the forms
// of one word are the same, if now and then those of two words.
func stem(word string) string {
	for _, ending := range []string{"ational", "ations", "ation", "ments", "ment", "ings", "ing", "ians", "ian", "ists", "ist", "ese", "ers", "ies", "ied", "ed", "er", "es", "s", "al", "ly", "y", "e", "a", "i", "n"} {
		if rest, cut := strings.CutSuffix(word, ending); cut && len([]rune(rest)) >= 4 {
			return stem(rest)
		}
	}
	return word
}
