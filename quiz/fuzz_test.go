package quiz_test

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"quiz/decks"
	"quiz/decks/answer"
	"quiz/decks/markup"
	"quiz/quiz"
)

// shortQuestion asks for an answer in a language.
func shortQuestion(t *testing.T, answer, language string) *quiz.Question {
	d := &decks.Deck{ID: "d", Language: language, Cards: decks.CardsOf(&decks.Card{Question: "Q", Points: 1, Body: &decks.Short{Answer: answer}})}
	s, err := quiz.NewSession([]*decks.Deck{d}, quiz.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return s.Next()
}

// FuzzMark: an answer typed as it is is right; and in words and numbers case,
// white space around and a full stop behind change no verdict, and no digit is
// ever forgiven.
func FuzzMark(f *testing.F) {
	for _, c := range forgiving {
		f.Add(c.typed, c.answer, c.language)
	}
	f.Fuzz(func(t *testing.T, typed, answer, language string) {
		answer = strings.TrimSpace(answer)
		plain := markup.Plain(answer)
		if strings.TrimSpace(plain) == "" || strings.HasPrefix(answer, "`") { // which no deck has; code is exact
			return
		}
		q := shortQuestion(t, answer, language)
		if v := grade(q, plain); v != right {
			t.Errorf("%q in %q typed as it is is %v", answer, language, v)
		}
		if strings.ContainsFunc(plain+typed, isSign) { // signs may count: a stop behind "cd ." is none
			return
		}
		verdict := grade(q, typed)
		for _, same := range alike(typed, language) {
			if v := grade(q, same); v != verdict && !isFormula(q, typed) && !isFormula(q, same) {
				t.Errorf("%q in %q: %q is %v, and %q is %v", answer, language, typed, verdict, same, v)
			}
		}
		for i := range len(plain) {
			if digit := plain[i]; digit >= '0' && digit <= '9' {
				other := plain[:i] + string('0'+(digit-'0'+1)%10) + plain[i+1:]
				if v := grade(q, other); v != wrong {
					t.Errorf("%q in %q: %q is %v", answer, language, other, v)
				}
			}
		}
	})
}

func grade(q *quiz.Question, typed string) quiz.Outcome {
	return quiz.Mark(q, quiz.Response{Texts: []string{typed}}, false).Outcome
}

// isSign tells what is neither part of words nor the punctuation of sentences.
func isSign(r rune) bool {
	return !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r) && !unicode.IsSpace(r) && !strings.ContainsRune(".,?'’-", r)
}

// isFormula tells if capitals decide, for they make another formula or unit.
func isFormula(q *quiz.Question, typed string) bool {
	return quiz.Mark(q, quiz.Response{Texts: []string{typed}}, false).Mark.Reason.Kind == answer.OtherFormula
}

// alike are ways to type the same. In Turkic languages case is more than that
// of ASCII letters, and after nothing but punctuation a full stop may count.
func alike(typed, language string) []string {
	list := []string{" " + typed + "\t", "\n" + typed + "\u00a0"}
	if strings.ContainsAny(typed, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") {
		list = append(list, typed+".", typed+" .")
	}
	base := strings.ToLower(language)
	if !slices.ContainsFunc([]string{"tr", "az", "crh", "gag", "tt"}, func(turkic string) bool { return strings.HasPrefix(base, turkic) }) {
		list = append(list, strings.Map(swapCase, typed))
	}
	return list
}

func swapCase(r rune) rune {
	switch {
	case r >= 'a' && r <= 'z':
		return r - 'a' + 'A'
	case r >= 'A' && r <= 'Z':
		return r - 'A' + 'a'
	}
	return r
}

// FuzzSitting: whatever is done in a sitting, and in which order, it stays sound.
func FuzzSitting(f *testing.F) {
	for _, steps := range []string{"aaaaaaaaaaaa", "ssssssssssssrasasrarusr", "asmasmuuamsrmsurumamsr", "aoasoasuousrosruo", "amhamhumsmsmrmrmum"} {
		f.Add(uint64(len(steps)), steps)
	}
	f.Fuzz(func(t *testing.T, seed uint64, steps string) {
		if len(steps) > 200 { // each is checked against all before it
			return
		}
		newWalk(t, seed).take(steps)
	})
}

// fuzzed are cards of all kinds that are read in their own ways.
var fuzzed = []string{cities, several, lettered, years, smalls, turkish, truth, order3, order12, match2, number, fourGaps, shortCard("en", "Baku"),
	"[[card]]\nquestion = 'Q'\nanswer = 'A'\nkind = 'open'\n", noneOf2, allOf2, threeItems, "[[card]]\nquestion = 'Q'\nkind = 'list'\nanswer = ['a, b', 'c and d', 'e']\nordered = true\nneed = 2\n"}

// FuzzRead: any line is read as a response that its question has, or not at all.
func FuzzRead(f *testing.F) {
	for _, c := range readings {
		f.Add(c.line)
	}
	for _, c := range numbers {
		f.Add(c.typed)
	}
	var questions []*quiz.Question
	for _, card := range fuzzed {
		questions = append(questions, ask(f, card))
	}
	f.Fuzz(func(t *testing.T, line string) {
		for _, q := range questions {
			r, err := q.Read([]string{line})
			if err == nil {
				checkResponse(t, q, r, line)
			} else if err.Error() == "" || len(r.Picks) > 0 {
				t.Errorf("%s: %q gives %+v and %v", q.Kind, line, r, err)
			}
		}
	})
}

// checkResponse holds what the type promises.
func checkResponse(t *testing.T, q *quiz.Question, r quiz.Response, line string) {
	least := 0
	if q.Kind == decks.KindMatch {
		least = -1
	}
	seen := map[int]bool{}
	for _, pick := range r.Picks {
		twice := seen[pick] && q.Kind != decks.KindMatch
		if pick < least || pick >= len(q.Options) || twice {
			t.Fatalf("%s: %q picks %v", q.Kind, line, r.Picks)
		}
		seen[pick] = true
	}
	want := map[decks.Kind]int{decks.KindChoice: 1, decks.KindTrueFalse: 1, decks.KindOrder: len(q.Options), decks.KindMatch: len(q.Lefts)}
	if n, ok := want[q.Kind]; ok && len(r.Picks) != n {
		t.Errorf("%s: %q picks %v, not %d", q.Kind, line, r.Picks, n)
	}
	if v := quiz.Mark(q, r, false); v.Credit < 0 || v.Credit > 1 {
		t.Errorf("%s: %q earns %v", q.Kind, line, v.Credit)
	}
	// What is said of options can be typed again.
	if q.Kind == decks.KindMultiple && !slices.Contains(r.Picks, -1) {
		if again, err := q.Read([]string{q.Say(r)}); err == nil && !slices.Equal(again.Picks, r.Picks) {
			t.Errorf("%q says %q, which is %v, not %v", line, q.Say(r), again.Picks, r.Picks)
		}
	}
}
