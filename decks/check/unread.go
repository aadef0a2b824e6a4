package check

import (
	"fmt"
	"strings"
)

var unreadMarkup = Rule{
	Name:  "unread-markup",
	Title: "tables, headings, links and HTML, which are shown as they are written",
	Why: `Texts may have *emphasis*, **strong**, code, lists, images and maths. All else that
Markdown and HTML know is text, so that a card can ask about it. Write a table as a
list or in fenced code, a heading in **strong**, a link by its name and address, and
a character for its entity. It is not remarked on where title, tags or question name
HTML, Markdown and the like.`,
	Before: `[[card]]
question = "Which river flows through <b>Paris</b>?"
answer = "Seine"
`,
	After: `[[card]]
question = "Which river flows through **Paris**?"
answer = "Seine"
`,
	signs:  bar | hash | less | squareBracket | ampersand,
	inText: findUnread,
}

// An unread is a sort of markup that is none here.
type unread struct {
	sign    string   // stands in it
	pattern *pattern // its first group, if it has one, is what is quoted
	what    string
	hint    func(found []string) string
}

const tags = `b|i|u|s|em|strong|sub|sup|p|div|span|a|ul|ol|li|tr|td|th|tt|code|pre|h[1-6]|font|ruby|rt|mark|small|big|del|ins|center|kbd|table|blockquote`

var unreads = []unread{
	{"</", &pattern{expr: `(?mi)<(` + tags + `)(?:\s[^<>]*)?>[^<>]+</(?:` + tags + `)>`}, "HTML", instead},
	{"<", &pattern{expr: `(?i)[\pL\pN.,;:!?)](</?br\s*/?>)|(</?br\s*/?>)[\pL\pN]`}, "HTML", always(breakLine)},
	{"<", &pattern{expr: `(?i)<img\s[^<>]*src\s*=[^<>]*>`}, "HTML", always("write ![what it shows](picture.png)")},
	{"&", &pattern{expr: `&(?:nbsp|amp|lt|gt|quot|apos|mdash|ndash|hellip|shy|deg|times|[aeiou]uml|[aeiou]acute|#\d{1,6}|#x[0-9a-fA-F]{1,5});`}, "HTML", always("write the character itself")},
	{"](", &pattern{expr: `\[[^\]\[]+\]\((?:https?://|mailto:|www\.)[^\s()]*\)`}, "a link", always("write the name and the address as text, or cite a [[source]] with a url")},
	{"[sound:", &pattern{expr: `\[sound:[^\]]+\]`}, "a sound", always("sounds are not played; take it out")},
	{"|", &pattern{expr: `(?m)^[^\n]*\|[^\n]*\n[ \t]*(\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?)[ \t]*$`}, "a table", always("write it as a list, or between lines of ```")},
	{"# ", &pattern{expr: `(?m)(?:\A|\n)(#{1,6} [^\n]+)\n|\n(#{1,6} [^\n]+)\z|\A(#{2,6} [^\n]+)\z`}, "a heading", always("write it in **strong**, or between lines of ``` if it is code")},
}

// ofMarkup are words that are said of markup alone: people react, have tags and spin
// webs. What is an everyday word as well counts where it is a whole title or tag, or
// stands as a name.
var ofMarkup = &pattern{expr: `(?i)\b(?:[xm]?html[45]?|xml|svg|css|jsx|mathml|markdown|mediawiki|wikitext|bbcode|asciidoc|(?-i:React)|(?:vue|angular)js|(?:react|vue|angular|svelte)(?:\.js| component| template| \d))s?\b|^(?:react|vue|angular|svelte)$`}

// breakLine is what breaks a line. Within """…""" TOML takes a backslash at a line's
// end for itself, and joins the lines.
const breakLine = `write the text in '''three single quotes''', with a backslash at the end of each line that is to be broken (in """ two: \\)`

func always(hint string) func([]string) string { return func([]string) string { return hint } }

// instead says how to write what a pair of tags is for.
func instead(found []string) string {
	switch strings.ToLower(found[1]) {
	case "b", "strong", "mark", "h1", "h2", "h3", "h4", "h5", "h6", "th":
		return "write **strong**"
	case "i", "em", "u":
		return "write *emphasis*"
	case "code", "tt", "kbd", "pre":
		return "write `code`"
	case "sub":
		return "write H₂O, or H$_2$O"
	case "sup":
		return "write x², or $x^2$"
	case "li", "ul", "ol":
		return "write a list: lines that begin with - or 1."
	}
	return "write the text without it"
}

// findUnread makes one remark on a text for each sort of markup.
func findUnread(t *text) (list []Remark) {
	said := map[string]bool{}
	for _, u := range unreads {
		if said[u.what] || !strings.Contains(t.source, u.sign) {
			continue
		}
		found := t.inProse(u.pattern)
		if found == nil || t.isAbout(ofMarkup) {
			continue
		}
		said[u.what] = true
		excerpt := shown(u, found)
		list = append(list, t.remark(excerpt, fmt.Sprintf("%s is %s, which is shown as it is written", quoted(strings.TrimSpace(excerpt)), u.what), u.hint(found)))
	}
	return list
}

// shown is the part of what was found that is quoted.
func shown(u unread, found []string) string {
	for _, group := range found[1:] {
		if group != "" && u.what != "HTML" || strings.HasPrefix(group, "<") {
			return group
		}
	}
	return found[0]
}
