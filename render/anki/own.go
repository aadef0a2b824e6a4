package anki

import (
	"strings"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/render"
)

// own makes a note of one of our own types, whose fields types.go lists.
func (c *composer) own(n *Note, q *arrange.Question) {
	lang := c.deck.Language
	set := func(html string) string { return directed(html, lang) }
	explanation, source, hint := set(c.of(c.card.Explanation)), set(c.source()), set(c.of(c.card.Hint))
	if body, ok := c.card.Body.(*decks.Cloze); ok {
		n.Type = QuizCloze
		n.fill(map[string]string{"Text": set(c.cloze(body)), "Also": set(c.also(q)), "Explanation": explanation, "Source": source, "Hint": hint})
		return
	}
	if q.Kind.HasOptions() {
		options := c.options(q)
		n.Type = QuizChoice
		n.fill(map[string]string{
			"Question": set(c.of(q.Prompt)), "Options": set(c.classedOptions(q, options)), "Answer": set(rightOptions(q, options)),
			"Explanation": explanation, "Source": source, "Hint": hint,
		})
		return
	}
	reverse := ""
	if c.isReversed() {
		reverse = "y"
	}
	question, answer, also := set(c.of(q.Prompt)), directed(c.answer(q), c.answersIn()), directed(c.also(q), c.answersIn())
	if c.isTyped() {
		n.Type = QuizType
		n.fill(map[string]string{
			"Question": question, "Answer": answer, "Also": also,
			"Explanation": explanation, "Source": source, "Hint": hint, "Reverse": reverse,
		})
		return
	}
	n.Type = QuizBasic
	n.fill(map[string]string{
		"Question": question, "Options": set(c.below(q)), "Answer": answer, "Also": also,
		"Explanation": explanation, "Source": source, "Hint": hint, "Reverse": reverse,
	})
}

// classedOptions are the options with classes that say which are right, and why
// others are not. The style of the type shows that on the back alone.
func (c *composer) classedOptions(q *arrange.Question, options []string) string {
	items := make([]string, len(options))
	for i, o := range q.Options {
		switch {
		case o.Right:
			items[i] = `<li class="right">` + options[i] + "</li>"
		case o.Why != "":
			items[i] = "<li>" + options[i] + ` <span class="why">` + c.of(o.Why) + "</span></li>"
		default:
			items[i] = "<li>" + options[i] + "</li>"
		}
	}
	return lettered(q, classes(q), items)
}

// classes are those of the list: fixed for one that must not be shuffled,
// several for one of which several options may be right.
func classes(q *arrange.Question) string {
	list := []string{"choices"}
	if q.Fixed {
		list = append(list, "fixed")
	}
	if q.Kind == decks.KindMultiple {
		list = append(list, "several")
	}
	return ` class="` + strings.Join(list, " ") + `"`
}

// rightOptions are the right options alone, as lists of notes and templates of
// the user's own may want them.
func rightOptions(q *arrange.Question, options []string) string {
	var list []string
	for i, o := range q.Options {
		if o.Right {
			list = append(list, options[i])
		}
	}
	if len(list) == 0 { // none is right
		return render.NoneRight
	}
	return strings.Join(list, "<br>")
}
