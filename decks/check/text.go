package check

import (
	"slices"
	"strings"

	"quiz/decks"
	"quiz/decks/markup"
)

// A signs is a set of characters that stand in a text. Most texts have none, and
// then no rule need look at them.
type signs uint16

const (
	brace signs = 1 << iota
	dollar
	backslash
	bar
	hash
	less
	squareBracket
	ampersand
	gap     // a tab or a line's end
	control // another sign of what TOML writes with a backslash and a letter
)

var signOf = [256]signs{'{': brace, '}': brace, '$': dollar, '\\': backslash, '|': bar, '#': hash, '<': less, '[': squareBracket, '&': ampersand,
	'\t': gap, '\n': gap, '\b': control, '\f': control, '\r': control, '\x1b': control}

func signsIn(text string) (s signs) {
	for i := range len(text) {
		s |= signOf[text[i]]
	}
	return s
}

// A text is one text of a card, as rules look at it.
type text struct {
	deck   *decks.Deck
	card   *decks.Card
	key    string
	source string

	isRead  bool
	blanked string // see prose
	noProse []markup.Region
}

// inTexts runs those rules over a deck that look at texts.
func inTexts(d *decks.Deck, rules []Rule) (list []Remark) {
	for _, c := range d.Cards.All() {
		for key, source := range c.Texts() {
			has := signsIn(source)
			if has == 0 {
				continue
			}
			t := &text{deck: d, card: c, key: key, source: source}
			for _, rule := range rules {
				if rule.signs&has != 0 {
					list = append(list, rule.named(rule.inText(t))...)
				}
			}
		}
	}
	return list
}

// read parses the text, which takes long: a rule has found its signs before.
func (t *text) read() {
	if !t.isRead {
		t.blanked, t.noProse = markup.Regions(t.source)
		t.isRead = true
	}
}

// prose is the text with blanks for its code, maths and images.
func (t *text) prose() string {
	t.read()
	return t.blanked
}

// maths lists the formulas, with their dollars.
func (t *text) maths() (list []markup.Region) {
	t.read()
	for _, r := range t.noProse {
		if r.Style == markup.Math {
			list = append(list, r)
		}
	}
	return list
}

// remark makes a remark about a part of the text.
func (t *text) remark(excerpt, msg, hint string) Remark {
	return Remark{Card: t.card, Key: t.key, Excerpt: excerpt, Msg: msg, Hint: hint}
}

// inProse finds the first match of a pattern that stands in prose, if the source has
// any, and its groups. A sign that is escaped begins neither it nor its first group.
func (t *text) inProse(pattern *pattern) []string {
	if !pattern.regexp().MatchString(t.source) {
		return nil
	}
	prose := t.prose()
	for _, at := range pattern.regexp().FindAllStringSubmatchIndex(prose, -1) {
		if isEscaped(prose, at[0]) || len(at) > 2 && isEscaped(prose, max(0, at[2])) {
			continue
		}
		var list []string
		for i := 0; i < len(at); i += 2 {
			list = append(list, prose[max(0, at[i]):max(0, at[i+1])])
		}
		return list
	}
	return nil
}

// isEscaped tells if the sign at a place has a backslash before it that takes its
// meaning.
func isEscaped(text string, at int) bool {
	return (at-len(strings.TrimRight(text[:at], `\`)))%2 == 1
}

// isAbout tells if what signs like these mean is the very subject of a deck or card:
// one of the words stands in its title, tags or question.
func (t *text) isAbout(words *pattern) bool {
	return slices.ContainsFunc(slices.Concat([]string{t.deck.Title, t.card.Question}, t.deck.Tags, t.card.Tags), words.regexp().MatchString)
}

func quoted(text string) string { return markup.Shorten(text, mostQuoted) }
