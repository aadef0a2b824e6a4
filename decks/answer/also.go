package answer

import "quiz/decks/markup"

// Also is the accepted form that is worth telling beside the answer: the first
// that would not be taken for it anyway. It is empty where there is none. Forms
// are markup, the answer first.
func Also(forms []string, rules Rules) string {
	if len(forms) < 2 {
		return ""
	}
	key := NewKey(forms[:1], rules)
	for _, form := range forms[1:] {
		if key.Mark(markup.Plain(form)).Closeness == Far {
			return form
		}
	}
	return ""
}
