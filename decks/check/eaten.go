package check

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

var eatenBackslash = Rule{
	Name:  "eaten-backslash",
	Title: "backslashes that TOML takes for its own",
	Why: `Within "quotes" TOML reads \t as a tab, \n as a line's end, and \b, \f, \r and \e as
signs that nobody sees: "$\theta$" has a tab and "heta" between its dollars, and
"C:\new" has two lines. Within 'single quotes' backslashes stay; within "quotes" two
are one.`,
	Before: `[[card]]
question = "What is $\frac{1}{2}$ of 8?"
answer = "4"
`,
	After: `[[card]]
question = 'What is $\frac{1}{2}$ of 8?'
answer = "4"
`,
	signs:  gap | control,
	inText: findEaten,
}

// An escape is what TOML reads a backslash and a letter as.
type escape struct{ letter, name string }

var escapeOf = [utf8.RuneSelf]escape{
	'\t':   {"t", "a tab"},
	'\n':   {"n", "a line's end"},
	'\b':   {"b", "a backspace"},
	'\f':   {"f", "a form feed"},
	'\r':   {"r", "a carriage return"},
	'\x1b': {"e", "an escape"},
}

// findEaten makes one remark at the most: who wrote one backslash so wrote all so.
func findEaten(t *text) []Remark {
	search := eatenSearch{text: t, source: strings.ReplaceAll(t.source, "\r\n", "\n")} // as regions are
	for i := range len(search.source) {
		if sign := search.source[i]; sign < utf8.RuneSelf && escapeOf[sign].name != "" {
			if rest, isEaten := search.at(i); isEaten {
				return []Remark{eaten(t, escapeOf[sign], rest)}
			}
		}
	}
	return nil
}

type eatenSearch struct {
	*text
	source   string
	formulas *spans // found when first asked for
}

// at tells if what TOML makes of an escape stands there and was not meant, and what of
// the word behind it belongs to it.
func (s *eatenSearch) at(i int) (rest string, isEaten bool) {
	letter, word := escapeOf[s.source[i]].letter, wordAt(s.source[i+1:])
	rest = lettersAt(word)
	switch {
	case letter == "e": // as in \eta; a colour of terminals has no letter there
		return rest, rest != ""
	case s.source[i] != '\t' && s.source[i] != '\n':
		return rest, true
	case isFolder(s.source[:i], letter+word):
		return word, true
	case commands[letter+rest]:
		return rest, s.isInFormula(i) && !isShortWord(s.source, i, letter+rest)
	}
	return "", false
}

func (s *eatenSearch) isInFormula(at int) bool {
	if s.formulas == nil {
		s.formulas = formulasIn(s.withoutCode(s.source))
	}
	return s.formulas.have(at)
}

func eaten(t *text, e escape, rest string) Remark {
	meant := `\` + e.letter + rest
	msg := fmt.Sprintf("TOML reads %s as %s", quoted(meant), e.name)
	if rest != "" {
		msg += fmt.Sprintf(" and %q", quoted(rest))
	}
	return t.remark(meant, msg, fmt.Sprintf(`write \%s, or put the text in 'single quotes'`, quoted(meant)))
}

// wordAt is the word that a text begins with: ASCII letters, digits and underscores.
func wordAt(text string) string {
	return text[:len(text)-len(strings.TrimLeft(text, asciiLetters+"0123456789_"))]
}

// lettersAt are the letters that a text begins with, as in a command of TeX.
func lettersAt(text string) string {
	return text[:len(text)-len(strings.TrimLeft(text, asciiLetters))]
}

const asciiLetters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"

// commands of TeX that begin with t or n. No remark is made on others.
var commands = setOf(`tan tanh tau text textbf textit textrm tfrac therefore theta tilde
	times to top triangle nabla ne nearrow neg neq newline nexists ngeq ni nleq nmid not
	notin nparallel nu nwarrow`)

// folders begin with t or n as well; without it they are no words.
var folders = setOf(`target temp template templates temporary tests themes thumbs tools
	trunk tutorial tutorials network new news nginx node_modules nodejs notepad notes nvim`)

func setOf(words string) map[string]bool {
	set := map[string]bool{}
	for _, word := range strings.Fields(words) {
		set[word] = true
	}
	return set
}

// isFolder tells if a word may be the next part of a path: a drive is before it, as in
// C:\temp, or a part of the path, as in src\temp.
func isFolder(before, word string) bool {
	if !folders[word] {
		return false
	}
	drive, isDrive := strings.CutSuffix(before, ":")
	last, size := utf8.DecodeLastRuneInString(drive)
	if !isDrive {
		return isWordRune(last)
	}
	ahead, _ := utf8.DecodeLastRuneInString(drive[:len(drive)-size])
	return strings.ContainsRune(asciiLetters, last) && !isWordRune(ahead)
}

func isWordRune(r rune) bool {
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

// isShortWord tells if a line may begin with what would be the end of a command: "e",
// "i" and "u" are words of many languages, and amounts have dollars as well.
func isShortWord(source string, at int, command string) bool {
	after := source[at+len(command):]
	return len(command) == 2 && command[0] == 'n' && source[max(0, at-1)] == '$' && strings.HasPrefix(after, " ")
}
