package answer_test

import (
	"math/rand/v2"
	"strings"
	"sync"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
	"golang.org/x/text/width"

	"quiz/decks/answer"
	"quiz/decks/markup"
)

// What is right, typed as it stands, is right in full.
func TestPlainTextIsSame(t *testing.T) {
	eachSample(func(rules answer.Rules, text string) {
		want := answer.Mark{Closeness: answer.Same, Met: text, Folded: text, Want: text}
		if got := mark(rules, text, markup.Plain(text)); got != want {
			t.Errorf("%+v: %q: %+v", rules, text, got)
		}
	})
}

// typings are a text as several hands would type it: as it stands, in other
// capitals, without its marks, with one letter changed, left out or put in, and
// with neighbours exchanged.
func typings(r *rand.Rand, text string) []string {
	list := []string{text, strings.ToUpper(text), strings.ToLower(text), withoutMarks(text), "the " + text, text + " " + text}
	runes := []rune(text)
	for range 8 {
		i := r.IntN(len(runes))
		rest := runes[min(i+1, len(runes)):]
		list = append(list, string(runes[:i])+string(rest), string(runes[:i])+"x"+string(rest), string(runes[:i])+"e"+string(runes[i:]))
		if i+1 < len(runes) {
			list = append(list, string(runes[:i])+string(runes[i+1])+string(runes[i])+string(runes[i+2:]))
		}
	}
	return list
}

func withoutMarks(s string) string {
	return norm.NFC.String(strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(s)))
}

// verdictOf is a mark without the texts that repeat what was typed.
type verdictOf struct {
	closeness answer.Closeness
	kind      answer.ReasonKind
}

func verdict(m answer.Mark) verdictOf { return verdictOf{m.Closeness, m.Reason.Kind} }

// How a text is encoded makes no difference to its mark.
func TestEncodings(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	encodings := map[string]func(string) string{"NFD": norm.NFD.String, "full width": width.Widen.String, "half width": width.Narrow.String}
	for _, s := range samples {
		for _, text := range s.texts {
			k := answer.NewKey([]string{text}, answer.Rules{Language: s.language})
			for _, typed := range typings(r, text) {
				typed = norm.NFC.String(typed)
				want := verdict(k.Mark(typed))
				for name, encoded := range encodings {
					if got := k.Mark(encoded(typed)); verdict(got) != want {
						t.Errorf("%s %q: %q is %v, in %s %q %v", s.language, text, typed, want, name, encoded(typed), got)
					}
				}
			}
		}
	}
}

// The same for what the author has typed.
func TestEncodedForms(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 3))
	for _, s := range samples {
		for _, text := range s.texts {
			for _, exact := range []bool{false, true} {
				rules := answer.Rules{Language: s.language, Exact: exact}
				composed, apart := answer.NewKey([]string{norm.NFC.String(text)}, rules), answer.NewKey([]string{norm.NFD.String(text)}, rules)
				for _, typed := range typings(r, text) {
					if a, b := verdict(composed.Mark(typed)), verdict(apart.Mark(typed)); a != b {
						t.Errorf("%+v: %q: %q is %v, for the answer in NFD %v", rules, text, typed, a, b)
					}
				}
			}
		}
	}
}

// Where spelling counts nothing is nearly right, and what is right there is
// right where less counts.
func TestExactIsStricter(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 4))
	taken := 0
	for _, s := range samples {
		for _, text := range append(s.texts, "don't “do” it", "a - b", "x  =  1", "f'(x)", `"yes"`, "a–b") {
			exact := answer.NewKey([]string{text}, answer.Rules{Language: s.language, Exact: true})
			forgiving := answer.NewKey([]string{text}, answer.Rules{Language: s.language})
			for _, typed := range append(typings(r, text), devices(text)...) {
				m := exact.Mark(typed)
				switch {
				case m.Closeness == answer.Near:
					t.Errorf("%s %q: %q is nearly right, exactly: %+v", s.language, text, typed, m)
				case m.Closeness == answer.Same:
					taken++
					if f := forgiving.Mark(typed); f.Closeness != answer.Same {
						t.Errorf("%s %q: %q is right exactly, but else %+v", s.language, text, typed, f)
					}
				}
			}
		}
	}
	if taken < 500 {
		t.Errorf("only %d were taken", taken)
	}
}

// devices are a text as keyboards and phones would send it.
func devices(text string) []string {
	return []string{
		norm.NFD.String(text), " " + text + "\t", "`" + text + "`", "` " + text + " `", "\ufeff" + text,
		strings.ReplaceAll(text, " ", "\u00a0"), strings.ReplaceAll(text, " ", "   "),
		strings.ReplaceAll(text, "'", "’"), strings.ReplaceAll(text, "'", "‘"), strings.ReplaceAll(text, `"`, "“"), strings.ReplaceAll(text, `"`, "”"),
		strings.ReplaceAll(text, "-", "–"), strings.ReplaceAll(text, "-", "−"), strings.ReplaceAll(text, "-", "‑"),
	}
}

// White space around makes no difference; nor does a full stop, behind letters.
func TestAround(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 5))
	eachSample(func(rules answer.Rules, text string) {
		k := answer.NewKey([]string{text}, rules)
		for _, typed := range typings(r, text) {
			if typed == "" { // not typed at all
				continue
			}
			want := verdict(k.Mark(typed))
			around := []string{" " + typed, typed + "\n", "\t" + typed + "\u3000", "\u00a0" + typed + "\r\n"}
			if last, _ := utf8.DecodeLastRuneInString(typed); !rules.Exact && unicode.IsLetter(last) {
				around = append(around, typed+".", typed+". ")
			}
			for _, other := range around {
				if got := verdict(k.Mark(other)); got != want {
					t.Errorf("%+v: %q: %q is %v, but %q %v", rules, text, typed, want, other, got)
				}
			}
		}
	})
}

// No figure is ever taken for another.
func TestOtherDigit(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 6))
	languages := []string{"", "en", "de", "fr", "ru", "ar", "zh", "tr", "vi"}
	for range 4000 {
		text := randomDigits(r)
		rules := answer.Rules{Language: languages[r.IntN(len(languages))]}
		typed := []byte(text)
		at := r.IntN(len(typed))
		for !unicode.IsDigit(rune(typed[at])) {
			at = r.IntN(len(typed))
		}
		typed[at] = '0' + (typed[at]-'0'+1+byte(r.IntN(9)))%10
		if m := mark(rules, text, string(typed)); m.Closeness != answer.Far {
			t.Errorf("%+v: %q: %q is %+v", rules, text, typed, m)
		}
	}
}

// randomDigits is a text of one to three words of letters and digits, with a
// digit at the least.
func randomDigits(r *rand.Rand) string {
	const letters = "abcdeiklmnorstuvxACDEILMNOPRSTVX"
	for {
		var b strings.Builder
		for i := range 1 + r.IntN(3) {
			if i > 0 {
				b.WriteByte(" -"[r.IntN(5)/4])
			}
			figures := r.IntN(2) == 0
			for range 1 + r.IntN(7) {
				if figures != (r.IntN(8) == 0) {
					b.WriteByte('0' + byte(r.IntN(10)))
				} else {
					b.WriteByte(letters[r.IntN(len(letters))])
				}
			}
		}
		if strings.ContainsFunc(b.String(), unicode.IsDigit) {
			return b.String()
		}
	}
}

// One key serves many at once, and says the same each time.
func TestConcurrentAndDeterministic(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 7))
	for _, s := range samples {
		var typed []string
		for _, text := range s.texts[:2] {
			typed = append(typed, typings(r, text)...)
		}
		rules := answer.Rules{Language: s.language}
		var want []answer.Mark
		for _, text := range typed {
			want = append(want, answer.NewKey(s.texts, rules).Mark(text))
		}
		k := answer.NewKey(s.texts, rules)
		var wg sync.WaitGroup
		for range 4 {
			wg.Go(func() {
				for i, text := range typed {
					if got := k.Mark(text); got != want[i] {
						t.Errorf("%s %q: %+v, want %+v", s.language, text, got, want[i])
					}
				}
			})
		}
		wg.Wait()
	}
}

// Whatever is typed is marked, and whatever an author writes: what took the square
// of its length would not end before the tests do.
func TestBounded(t *testing.T) {
	pieces := []string{"a", "a ", " ", ".", "1 ", "1,", "(", "a(b)", "a/", "a;", "'", "-", "a-", "and ", "not ", "!", "^2", "{", `\frac{`, "$", "`", "*",
		"e\u0301", "\u0301", "ß", "한", "カ", "北", "和", "א", "ب", "ـ", "हि", "½", "²", "٣", "\xff", "\x00", "XIV ", "one ", "km ", "10^", "u.s.", "100 000 "}
	for _, piece := range pieces {
		huge, long := strings.Repeat(piece, 1<<20/len(piece)), strings.Repeat(piece, 3000/len(piece))
		large := huge[:1<<15]
		mark(answer.Rules{Language: "en"}, "mitochondrion", huge)
		mark(answer.Rules{Language: "en", Apart: ";/"}, long, long+"x")
		mark(answer.Rules{Language: "zh"}, long, "5 "+long)
		mark(answer.Rules{Language: "en", Apart: ";/"}, large, large+"x")
		answer.Number{Value: 42, Unit: "km", Language: "en"}.Mark("5 " + huge)
		answer.Number{Value: 42, Unit: "km", Language: "en"}.Mark("5 " + long[:len(long)/4])
	}
}
