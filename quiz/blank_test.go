package quiz_test

import (
	"testing"

	"quiz/quiz"
)

// Words right beside a blank may be typed along, and no others.
func TestBesideABlank(t *testing.T) {
	for _, c := range []struct {
		card, typed string
		want        quiz.Outcome
	}{
		{"cloze = 'They call them {{brotherly}} *states* of old.'", "brotherly states", quiz.Right},
		{"cloze = 'They call them {{brotherly}} *states* of old.'", "Brotherly states of old", quiz.Right},
		{"cloze = 'They call them {{brotherly}} *states* of old.'", "call them brotherly states", quiz.Right},
		{"cloze = 'They call them {{brotherly}} *states* of old.'", "bortherly states", quiz.Nearly},
		{"cloze = 'They call them {{brotherly}} *states* of old.'", "brotherly of old", quiz.Wrong},
		{"cloze = 'They call them {{brotherly}} *states* of old.'", "They call them brotherly", quiz.Right},
		{"cloze = 'Now they call them {{brotherly}} *states*.'", "Now they call them brotherly states", quiz.Right}, // all of it
		{"cloze = 'Now they call them {{brotherly}} *states*.'", "Now they call them states", quiz.Wrong},
		{"cloze = 'The {{Battle of Hastings}} was fought in 1066.'", "The Battle of Hastings was fought in 1066.", quiz.Right},
		{"cloze = 'The {{Battle of Hastings}} was fought in 1066.'", "The Battle of Hastings was fought in 1067.", quiz.Wrong},
		{"cloze = 'They call them {{brotherly}} *states* of old.'", "states", quiz.Wrong},
		{"cloze = 'They call them {{brotherly}} *states* of old.'", "brotherly nations", quiz.Wrong},
		{"cloze = 'A border moves by {{force}}'", "by force", quiz.Right},
		{"cloze = 'A border moves by {{force}}'", "not by force", quiz.Wrong},
		{"exact = true\ncloze = 'A border moves by {{force}}'", "by force", quiz.Wrong},
		{"cloze = 'Type {{`ls`}} here.'", "ls here.", quiz.Wrong},
		{"cloze = 'It is not {{soluble}} in water.'", "not soluble", quiz.Right},
		{"cloze = 'It is {{soluble}} in water.'", "not soluble", quiz.Wrong},
	} {
		q := ask(t, "language = 'en'\n[[card]]\n"+c.card)
		if v := quiz.Mark(q, quiz.Response{Texts: []string{c.typed}}, false); v.Outcome != c.want {
			t.Errorf("%s: %q is %v (%s), want %v", c.card, c.typed, v.Outcome, v.Note, c.want)
		}
	}
}
