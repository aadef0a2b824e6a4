package quiz

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"quiz/decks"
	"quiz/decks/markup"
)

// A Response is what a player answered, in the terms of the question.
type Response struct {
	// Picks are places in Question.Options, from 0: of a choice, multiple or
	// truefalse those picked; of an order all, in the order given; of a match
	// one for each left side, -1 where none was given.
	Picks []int

	// Texts is what was typed: one for a short or number, one for each blank.
	Texts []string

	// Knew is the player's own mark, where Question.Self.
	Knew bool
}

// Unreadable is the error of Read: the answer is not of the sort that is
// asked for. A face that can, asks again; one that cannot, counts it wrong.
type Unreadable struct{ Msg string }

func (e *Unreadable) Error() string { return e.Msg }

func unreadable(format string, args ...any) error {
	return &Unreadable{fmt.Sprintf(format, args...)}
}

// Read turns typed lines into a response: one line, or for a cloze one for
// each blank. Options are picked by letter, by number or by their text.
func (q *Question) Read(lines []string) (Response, error) {
	line := ""
	if len(lines) > 0 {
		line = strings.TrimSpace(lines[0])
	}
	switch q.Kind {
	case decks.KindChoice, decks.KindTrueFalse:
		picks, err := q.readPicks(line)
		if err == nil && len(picks) != 1 {
			err = unreadable("pick one option")
		}
		return Response{Picks: picks}, err
	case decks.KindMultiple:
		picks, err := q.readPicks(line)
		return Response{Picks: picks}, err
	case decks.KindOrder:
		return q.readOrder(line)
	case decks.KindMatch:
		return q.readMatch(line)
	case decks.KindNumber:
		return Response{Texts: []string{line}}, q.readable(line)
	}
	return Response{Texts: lines}, nil
}

// readable tells if a number can be found in what was typed.
func (q *Question) readable(line string) error {
	if _, ok := readQuantity(line, q.language); !ok {
		return unreadable("type a number, such as 42 or 3.5")
	}
	return nil
}

// readPicks reads the options picked. The whole line may be the text of one
// option, commas included; else it is a list of letters, numbers or texts.
func (q *Question) readPicks(line string) ([]int, error) {
	if q.Kind == decks.KindTrueFalse {
		line = truthWord(line)
	}
	if i := q.option(line); i >= 0 {
		return []int{i}, nil
	}
	for _, cut := range []func(string) []string{fieldsAt(", ;\t"), fieldsAt(",;"), letters} {
		if picks, ok := q.options(cut(line)); ok {
			return picks, nil
		}
	}
	labels := q.Labels()
	return nil, unreadable("there is no option %q; type %s to %s, or an option's text", cutText(line, 40), labels[0], labels[len(labels)-1])
}

// truthWord takes the words that people type for true and false.
func truthWord(line string) string {
	switch strings.ToLower(line) {
	case "t", "true", "y", "yes", "1", "+":
		return "true"
	case "f", "false", "n", "no", "0", "2", "-":
		return "false"
	}
	return line
}

func fieldsAt(marks string) func(string) []string {
	return func(line string) []string {
		fields := strings.FieldsFunc(line, func(r rune) bool { return strings.ContainsRune(marks, r) })
		for i := range fields {
			fields[i] = strings.TrimSpace(fields[i])
		}
		return slices.DeleteFunc(fields, func(s string) bool { return s == "" })
	}
}

// letters cuts "ac" into "a" and "c".
func letters(line string) []string {
	if len(line) > 2*26 {
		return nil
	}
	return strings.Split(strings.ReplaceAll(line, " ", ""), "")
}

// options finds each of the names; all must be options.
func (q *Question) options(names []string) ([]int, bool) {
	var picks []int
	for _, name := range names {
		i := q.option(name)
		if i < 0 {
			return nil, false
		}
		if !slices.Contains(picks, i) {
			picks = append(picks, i)
		}
	}
	return picks, len(picks) > 0
}

// option finds an option by its label or text, or gives -1. A label as it is
// shown comes first, then an option's text, so that among years 1991 is a year;
// then a number, or the letter in capitals.
func (q *Question) option(name string) int {
	labels := q.Labels()
	if i := slices.Index(labels, name); i >= 0 {
		return i
	}
	if i := q.optionText(name); i >= 0 {
		return i
	}
	if n, err := strconv.Atoi(name); err == nil && n >= 1 && n <= len(q.Options) {
		return n - 1
	}
	return slices.Index(labels, strings.ToLower(name))
}

// optionText finds the one option with a text: as typed, or else as it is
// folded for typed answers.
func (q *Question) optionText(name string) int {
	if len(name) > 10000 {
		return -1
	}
	for i, o := range q.Options {
		if o.Text == name || markup.Plain(o.Text) == name {
			return i
		}
	}
	f := newFolder(q.Deck.Language)
	found, want := -1, f.fold(name).text
	for i, o := range q.Options {
		if want != "" && f.fold(markup.Plain(o.Text)).text == want {
			if found >= 0 {
				return -1 // two options fold to the same: it must be said exactly
			}
			found = i
		}
	}
	return found
}

// readOrder reads "3 1 2", "3,1,2", "312" or the same in letters.
func (q *Question) readOrder(line string) (Response, error) {
	names := fieldsAt(", ;>\t")(line)
	if len(names) == 1 && len(q.Options) < 10 {
		names = letters(line)
	}
	picks := make([]int, 0, len(q.Options))
	for _, name := range names {
		i := stepNumber(name, len(q.Options))
		if i < 0 || slices.Contains(picks, i) {
			return Response{}, unreadable("give each number from 1 to %d once, in the right order, such as %s", len(q.Options), orderExample(len(q.Options)))
		}
		picks = append(picks, i)
	}
	if len(picks) != len(q.Options) {
		return Response{}, unreadable("give all of the numbers from 1 to %d, in the right order, such as %s", len(q.Options), orderExample(len(q.Options)))
	}
	return Response{Picks: picks}, nil
}

func stepNumber(name string, n int) int {
	if i, err := strconv.Atoi(name); err == nil && i >= 1 && i <= n {
		return i - 1
	}
	return letterNumber(name, n)
}

func letterNumber(name string, n int) int {
	if len(name) != 1 {
		return -1
	}
	if i := int(unicode.ToLower(rune(name[0])) - 'a'); i >= 0 && i < n {
		return i
	}
	return -1
}

func orderExample(n int) string {
	var list []string
	for i := range n {
		list = append(list, strconv.Itoa((i+1)%n+1))
	}
	return strings.Join(list, " ")
}

// onePair is a left side's number, which may be left out, and a right side's
// letter: "1b", "1 - b", "1=b", "b".
var onePair = regexp.MustCompile(`^(?:(\d{1,3})\s*[-=:.)>→]*\s*)?([a-zA-Z])[,;\s]*`)

// readMatch reads "1b 2a 3c" in any order, "1-b, 2=a", or just "b a c".
func (q *Question) readMatch(line string) (Response, error) {
	picks := slices.Repeat([]int{-1}, len(q.Lefts))
	for n := 0; line != ""; n++ {
		found := onePair.FindStringSubmatch(line)
		if found == nil {
			return Response{}, q.noPair(line)
		}
		left, err := strconv.Atoi(found[1])
		if err != nil { // no number: left sides in turn
			left = n + 1
		}
		right := letterNumber(found[2], len(q.Options))
		if left < 1 || left > len(q.Lefts) || right < 0 {
			return Response{}, q.noPair(found[0])
		}
		picks[left-1] = right
		line = line[len(found[0]):]
	}
	return Response{Picks: picks}, nil
}

func (q *Question) noPair(text string) error {
	return unreadable("cannot read %q; type a number with its letter for each, such as %s", cutText(strings.TrimSpace(text), 40), matchExample(len(q.Lefts)))
}

func matchExample(n int) string {
	var list []string
	for i := range n {
		list = append(list, fmt.Sprintf("%d%c", i+1, 'a'+(i+1)%n))
	}
	return strings.Join(list, " ")
}

// Say is the response as text, with options in words.
func (q *Question) Say(r Response) string {
	var list []string
	switch {
	case q.Self:
		if r.Knew {
			return "knew it"
		}
		return "did not know it"
	case q.Kind == decks.KindMatch:
		for i, pick := range r.Picks {
			if pick >= 0 {
				list = append(list, q.Lefts[i]+" – "+q.Options[pick].Text)
			}
		}
	case len(q.Options) > 0:
		for _, pick := range r.Picks {
			list = append(list, q.Options[pick].Text)
		}
	default:
		list = r.Texts
	}
	return strings.Join(list, "; ")
}

// cutText shortens what was typed, to be repeated in a message.
func cutText(s string, most int) string {
	if runes := []rune(s); len(runes) > most {
		return string(runes[:most-1]) + "…"
	}
	return s
}
