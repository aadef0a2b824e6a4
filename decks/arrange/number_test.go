package arrange_test

import (
	"fmt"
	"testing"
)

// Options that are all numbers ascend, shuffled or not.
func TestNumbersAscend(t *testing.T) {
	for _, c := range []struct{ language, answer, distractors, want string }{
		{"en", "10", "'9', '1,000', '-2'", "-2 9 10 1,000"},
		{"en", "10 km", "'9 km', '1,000km'", "9 km 10 km 1,000km"},
		{"en", "$10", "'$9.50', '$.75'", "$.75 $9.50 $10"},
		{"en", ".5", "'.25', '1.5'", ".25 .5 1.5"},
		{"en", "No. 10", "'No. 9'", "No. 9 No. 10"},
		{"en", "50%", "'7%', '100 %'", "7% 50% 100 %"},
		{"en", "**10**", "'9'", "9 **10**"},
		{"en", "١٠", "'٩', '٢'", "٢ ٩ ١٠"},
		{"en", "5.0", "'5', '4'", "4 5 5.0"},
		{"en", "1.234", "'1.5', '2'", "1.234 1.5 2"},
		{"de", "1.234", "'1,5', '2'", "1,5 2 1.234"},
		{"fr", "1 234", "'567', '89,5'", "89,5 567 1 234"},
	} {
		text := fmt.Sprintf("language = %q\n[[card]]\nquestion = 'Q'\nanswer = %q\ndistractors = [%s]\n", c.language, c.answer, c.distractors)
		for _, fixed := range []string{"", "shuffle = false\n"} {
			for seed := range uint64(5) {
				if got := shown(questions(t, text+fixed, seed)[0]); got != c.want {
					t.Errorf("%s%s, seed %d: %s", text, fixed, seed, got)
				}
			}
		}
	}
}

// What differs around numbers may be what is asked for.
func TestMixedNumbersStay(t *testing.T) {
	for _, c := range []struct{ answer, distractors, want string }{
		{"2 kg", "'1 g', 'x'", "2 kg 1 g x"},
		{"2 kg", "'1 g'", "2 kg 1 g"},
		{"2", "'1', 'one'", "2 1 one"},
		{"2", "'1', '1.1.1'", "2 1 1.1.1"},
	} {
		text := fmt.Sprintf("[[card]]\nquestion = 'Q'\nanswer = %q\ndistractors = [%s]\nshuffle = false\n", c.answer, c.distractors)
		if got := shown(questions(t, text, 0)[0]); got != c.want {
			t.Errorf("%s: %s, want %s", text, got, c.want)
		}
	}
}
