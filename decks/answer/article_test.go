package answer_test

import (
	"testing"

	"quiz/decks/answer"
)

// An article may be left out, or be another of the same gender.
func TestArticles(t *testing.T) {
	for language, rows := range map[string][]row{
		"de": {
			{"der Hund", "Hund", same, answer.AsTyped}, {"Hund", "der Hund", same, answer.AsTyped},
			{"der Hund", "die Hund", far, answer.Article}, {"der Hund", "das Hund", far, answer.Article},
			{"der Hund", "ein Hund", near, answer.OtherCase}, {"die Katze", "eine Katze", near, answer.OtherCase},
			{"der Hund", "die Hunt", far, answer.FirstSign},
		},
		"fr": {
			{"le chat", "chat", same, answer.AsTyped}, {"le chat", "la chat", far, answer.Article}, {"le chat", "un chat", same, answer.AsTyped},
			{"l'eau", "eau", same, answer.AsTyped}, {"l’eau", "l'eau", same, answer.AsTyped}, {"l'arbre", "un arbre", near, answer.OtherCase},
			{"les chats", "le chats", far, answer.Article},
		},
		"es": {{"el libro", "libro", same, answer.AsTyped}, {"el libro", "la libro", far, answer.Article}, {"el libro", "un libro", same, answer.AsTyped}, {"los libros", "las libros", far, answer.Article}},
		"it": {{"la casa", "casa", same, answer.AsTyped}, {"la casa", "il casa", far, answer.Article}, {"lo zaino", "il zaino", same, answer.AsTyped}, {"l'acqua", "acqua", same, answer.AsTyped}},
		"pt": {{"o livro", "livro", same, answer.AsTyped}, {"o livro", "a livro", far, answer.Article}, {"o livro", "um livro", same, answer.AsTyped}},
		"nl": {{"de hond", "hond", same, answer.AsTyped}, {"de hond", "het hond", far, answer.Article}, {"het huis", "'t huis", same, answer.AsTyped}, {"het huis", "een huis", near, answer.OtherCase}},
		"sv": {{"en hund", "hund", same, answer.AsTyped}, {"en hund", "ett hund", far, answer.Article}},
		"en": {
			{"the dog", "dog", same, answer.AsTyped}, {"a dog", "the dog", same, answer.AsTyped}, {"dog", "an dog", same, answer.AsTyped},
			{"A 4", "4", far, answer.None}, {"A", "the", far, answer.None}, {"the end of the war", "end of war", near, answer.Little},
		},
	} {
		run(t, answer.Rules{Language: language}, rows)
	}
}
