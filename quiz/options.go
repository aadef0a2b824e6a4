package quiz

import (
	"slices"
	"strconv"
	"strings"

	"quiz/decks/answer"
	"quiz/decks/arrange"
	"quiz/decks/lang"
	"quiz/decks/markup"
	"quiz/decks/numeral"
)

// readTruth takes the words that people type for true and false.
func (q *Question) readTruth(line string) (Response, error) {
	word := ""
	if !answer.TooLong(line) {
		word = strings.ToLower(strings.Trim(numeral.Tidy(line), ".! "))
	}
	yes, no := lang.TruthWords(q.Deck.Language)
	for i, words := range [][]string{
		{"t", "true", "y", "yes", "1", "+", "a", "right", "correct", yes},
		{"f", "false", "n", "no", "0", "2", "-", "b", "wrong", "incorrect", "untrue", no},
	} {
		if slices.Contains(words, word) {
			return Response{Picks: []int{i}}, nil
		}
	}
	return Response{}, unreadable("type t for true or f for false")
}

// readPicks reads the options picked. The whole line may be the text of one
// option, commas included; else it is a list of letters, numbers or texts.
func (q *Question) readPicks(line string) (Response, error) {
	n := q.names()
	if picks := n.picks(line); len(picks) > 0 {
		return Response{Picks: picks}, nil
	}
	if n.unclear(line) {
		return Response{}, unreadable("%q can be more than one option; type %s to %s", markup.Shorten(line, 40), n.labels[0], n.labels[len(n.labels)-1])
	}
	return Response{}, unreadable("there is no option %q; type %s to %s, or an option's text",
		markup.Shorten(line, 40), n.labels[0], n.labels[len(n.labels)-1])
}

// noneWord says that no option is right.
const noneWord = "none"

// readSeveral reads the options picked, or that none is right. An option that is
// called as that is comes first. The picks are then empty, but not nil, for nil
// are those of an answer without any, such as the player's own grade.
func (q *Question) readSeveral(line string) (Response, error) {
	r, err := q.readPicks(line)
	if word := strings.ToLower(strings.Trim(line, " .!")); err != nil && (word == noneWord || numeral.Tidy(word) == "-") {
		return Response{Picks: []int{}}, nil
	}
	return r, err
}

// optionNames are what the options of a question can be called by.
type optionNames struct {
	options  []arrange.Option
	labels   []string
	plain    []string // their texts
	folder   answer.Folder
	language string
	numbered bool // an option can be called by its number, from 1
}

// names gathers what the options can be called by. Where the text of one is itself
// a number that an option could be called by, numbers are texts alone.
func (q *Question) names() optionNames {
	n := optionNames{q.Options, q.Labels(), make([]string, len(q.Options)), answer.NewFolder(q.Language()), q.Language(), true}
	for i, o := range q.Options {
		n.plain[i] = markup.Plain(o.Text)
		if number, err := strconv.Atoi(n.plain[i]); err == nil && number >= 1 && number <= len(q.Options) {
			n.numbered = false
		}
	}
	return n
}

// picks reads a line as one option or several. A line much longer than all
// options together names none.
func (n optionNames) picks(line string) []int {
	if answer.TooLong(line, n.plain...) {
		return nil
	}
	if i := n.exact(line); i >= 0 {
		return []int{i}
	}
	for _, marks := range []string{";；؛", commas} {
		// Before the line is folded as one name, in which "A, four" is four with
		// an article before it.
		if list := fieldsAt(line, marks); len(list) > 1 && n.all(list) != nil {
			return n.all(list)
		}
	}
	for _, list := range [][]string{{line}, fieldsAt(line, commas+" \t\u00a0"), letters(line)} {
		if picks := n.all(list); picks != nil {
			return picks
		}
	}
	return n.meant(line)
}

// meant reads a line in which something may stand between options that may stand
// between the items of a list, such as "and", and takes a text for what it would
// be taken for if it were a typed answer: "Minister of Defense" is the Minister
// of Defence. Slips are not forgiven, nor is what could be two options.
func (n optionNames) meant(line string) []int {
	keys := make([]*answer.Key, len(n.options))
	for i, o := range n.options {
		keys[i] = answer.NewKey([]string{o.Text}, answer.Rules{Language: n.language, Single: true})
	}
	m := answer.MarkItems(len(keys), func(i int, typed string) answer.Closeness {
		if n.option(typed, keys) == i {
			return answer.Same
		}
		return answer.Far
	}, line, false, 0)
	var picks []int
	for _, piece := range m.Pieces {
		if piece.Item < 0 {
			return nil
		}
		if !piece.Again {
			picks = append(picks, piece.Item)
		}
	}
	return picks
}

// option finds the one option that a name or a typed text stands for, or gives -1.
func (n optionNames) option(typed string, keys []*answer.Key) int {
	found := n.find(typed)
	if found >= 0 {
		return found
	}
	for i, key := range keys {
		if key.Mark(typed).Closeness != answer.Same {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = i
	}
	return found
}

// commas are those of a few scripts, and what else stands between names.
const commas = ",;，；、،؛"

// fieldsAt cuts a line at any of the marks, and drops what is empty.
func fieldsAt(line, marks string) []string {
	fields := strings.FieldsFunc(line, func(r rune) bool { return strings.ContainsRune(marks, r) })
	for i := range fields {
		fields[i] = strings.TrimSpace(fields[i])
	}
	return slices.DeleteFunc(fields, func(s string) bool { return s == "" })
}

// letters cuts "ac" into "a" and "c".
func letters(line string) []string {
	if len(line) > 2*26 {
		return nil
	}
	return strings.Split(strings.ReplaceAll(line, " ", ""), "")
}

// all finds each of the names; all must be options. A name too many is no
// slip, but a hundred of them are.
func (n optionNames) all(list []string) []int {
	if len(list) > 4*len(n.options)+20 {
		return nil
	}
	var picks []int
	for _, name := range list {
		i := n.find(name)
		if i < 0 {
			return nil
		}
		if !slices.Contains(picks, i) {
			picks = append(picks, i)
		}
	}
	return picks
}

// find finds an option by its label or text, or gives -1. A label as it is
// shown comes first, then an option's text, so that among years 1991 is a year;
// then a number, or the label in capitals, full width, or with a bracket or
// full stop behind it.
func (n optionNames) find(name string) int {
	if i := n.exact(name); i >= 0 {
		return i
	}
	if i := n.folded(name); i >= 0 {
		return i
	}
	name = strings.Trim(strings.ToLower(numeral.WesternDigits(numeral.Tidy(name))), "(). :")
	if i := slices.Index(n.labels, name); i >= 0 {
		return i
	}
	if number, err := strconv.Atoi(name); err == nil && n.numbered && number >= 1 && number <= len(n.options) {
		return number - 1
	}
	return -1
}

// exact finds an option by its label, or its text as it is written or read.
func (n optionNames) exact(name string) int {
	if i := slices.Index(n.labels, name); i >= 0 {
		return i
	}
	if i := slices.IndexFunc(n.options, func(o arrange.Option) bool { return o.Text == name }); i >= 0 {
		return i
	}
	return only(n.plain, name)
}

// folded finds an option by its text as it is folded for typed answers.
func (n optionNames) folded(name string) int {
	want := n.folder.Fold(name).Text
	if want == "" {
		return -1
	}
	folds := make([]string, len(n.plain))
	for i, plain := range n.plain {
		folds[i] = n.folder.Fold(plain).Text
	}
	return only(folds, want)
}

// unclear tells if several options have a text, as it is folded.
func (n optionNames) unclear(name string) bool {
	if answer.TooLong(name, n.plain...) {
		return false
	}
	want, alike := n.folder.Fold(name).Text, 0
	for _, plain := range n.plain {
		if n.folder.Fold(plain).Text == want && want != "" {
			alike++
		}
	}
	return alike > 1
}

// only is the index of a text that stands in a list once, or else -1: where two
// options are alike, a player must say more exactly which is meant.
func only(list []string, text string) int {
	i := slices.Index(list, text)
	if i >= 0 && slices.Contains(list[i+1:], text) {
		return -1
	}
	return i
}
