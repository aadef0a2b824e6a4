package screen

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"quiz/decks"
	"quiz/decks/deckstest"
	"quiz/decks/filter"
	"quiz/quiz"
	"quiz/quiz/quiztest"
	"quiz/quiz/terminal"
)

// An outcome is all that a sitting leaves behind.
type outcome struct {
	End    terminal.End
	Report quiz.Report
	Ledger []string
}

func (o outcome) String() string {
	text, _ := json.MarshalIndent(o, "", " ")
	return string(text)
}

// A sameness is a sitting that both frontends must come to the same end with.
type sameness struct {
	decks   []*decks.Deck
	options quiz.Options
	limit   time.Duration
	keeps   bool // answers are kept
	steps   []string
	seed    uint64 // of chance
}

// both plays on both frontends.
func (s sameness) both(t *testing.T) (full, plain outcome, tw *twin) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		began := time.Now()
		how := func(session *quiz.Session, list *[]string) terminal.PlayOptions {
			o := terminal.PlayOptions{Limit: s.limit}
			if s.keeps {
				o.Ahead = fixedTimes
				session.Observe(ledger{list})
			}
			return o
		}
		session := quiztest.Session(t, s.options, s.decks...)
		tw = &twin{player: newPlayer(t, rich, 80, 24), r: rand.New(rand.NewPCG(s.seed, 23))}
		defer tw.leave()
		tw.p = tw.play(session, how(session, &full.Ledger))
		for _, step := range s.steps {
			if tw.left() || !tw.p.state.timed() && tw.p.end == terminal.TimeUp {
				break
			}
			tw.take(step)
		}
		for range 3 {
			tw.quit()
		}
		full.End, full.Report = tw.p.end, session.Report(began)

		again := quiztest.Session(t, s.options, s.decks...)
		plain.End = aloud(t, again, how(again, &plain.Ledger), tw.lines)
		plain.Report = again.Report(began)
	})
	return full, plain, tw
}

// same fails the test if they differ.
func (s sameness) same(t *testing.T) outcome {
	t.Helper()
	full, plain, tw := s.both(t)
	if full.String() != plain.String() {
		t.Fatalf("seed %d, options %+v, limit %v, steps %v, lines %v:\n--- full\n%s\n--- plain\n%s", s.seed, s.options, s.limit, tw.steps, tw.lines, full, plain)
	}
	return full
}

// each is a step for every question.
func each(step string) []string { return strings.Fields(strings.Repeat(step+" ", 14)) }

// The same answers come to the same on both frontends, for each kind of card and each
// flag.
func TestSameOnBothFaces(t *testing.T) {
	deck := deckstest.Parse(t, "every.toml", "title = \"Every\"\n"+everyKind)
	other := deckstest.Parse(t, "other.toml", "title = \"Other\"\nid = \"other\"\n"+tagged)
	scripts := map[string][]string{
		"right":          each("right"),
		"wrong":          each("wrong"),
		"any":            each("any"),
		"skipped":        each("skip"),
		"with hints":     each("hint 3s right"),
		"unreadable":     each("unreadable 2s"),
		"undone":         each("wrong undo 1s right undo any"),
		"undone later":   each("wrong next undo 1s right any undo undo right"),
		"overridden":     each("wrong override"),
		"overridden on":  each("wrong next 2s override right"),
		"left at once":   {"quit"},
		"left":           strings.Fields("right wrong any quit"),
		"left told":      strings.Fields("wrong wrong wrong wrong quit"),
		"help":           each("help any"),
		"out of time":    strings.Fields("right 10s wrong 20s any hint 31s right"),
		"out of time so": strings.Fields("1h right"),
	}
	options := map[string]quiz.Options{
		"as it is": {},
		"seed":     {Seed: 7},
		"count":    {Count: 4, Seed: 1},
		"in order": {Order: quiz.DeckOrder},
		"tags":     {Filter: filter.Filter{Tags: []string{"typed"}}},
		"kinds":    {Filter: filter.Filter{Kinds: []decks.Kind{decks.KindCloze, decks.KindMatch, decks.KindOrder}}},
		"flip":     {Flip: true},
		"retry":    {Retry: true, Order: quiz.DeckOrder},
		"exam":     {Exam: true},
		"strict":   {Strict: true},
	}
	for name, o := range options {
		for script, steps := range scripts {
			t.Run(name+"/"+script, func(t *testing.T) {
				s := sameness{decks: []*decks.Deck{deck}, options: o, steps: steps, keeps: true}
				if strings.HasPrefix(script, "out of time") {
					s.limit = time.Minute
				}
				s.same(t)
				s.keeps, s.decks = false, []*decks.Deck{deck, other}
				s.same(t)
			})
		}
	}
}

// randomSteps are what players do, what they do most more often than once.
var randomSteps = strings.Fields("any any any any right right wrong wrong skip hint help undo undo override next unreadable 1s 90ms 13s 45s")

// The same answers come to the same on both frontends, whatever the deck is and
// whatever is done.
func TestSameOnBothFacesAtRandom(t *testing.T) {
	seeds := uint64(400)
	if testing.Short() {
		seeds = 40
	}
	ends := map[string]int{}
	for seed := range seeds {
		r := rand.New(rand.NewPCG(seed, 29))
		s := sameness{decks: []*decks.Deck{deckstest.Deck(r)}, seed: seed, keeps: r.IntN(3) > 0}
		s.options = quiz.Options{Seed: seed, Retry: r.IntN(3) == 0, Flip: r.IntN(4) == 0, Strict: r.IntN(4) == 0, Count: r.IntN(8)}
		s.options.Exam = !s.options.Retry && r.IntN(4) == 0
		if r.IntN(5) == 0 {
			s.limit = time.Minute
		}
		for range 1 + r.IntN(40) {
			s.steps = append(s.steps, randomSteps[r.IntN(len(randomSteps))])
		}
		got := s.same(t)
		ends[fmt.Sprintf("end %d", got.End)]++
		for _, a := range got.Report.Answers {
			ends[a.Verdict]++
		}
		for _, line := range got.Ledger {
			what, _, _ := strings.Cut(line, " ")
			ends[what]++
		}
	}
	for _, what := range []string{"end 0", "end 1", "end 3", "right", "wrong", "nearly", "partial", "skipped", "overridden", "undone", "answered"} {
		if ends[what] == 0 && !testing.Short() {
			t.Errorf("no sitting had %q: %v", what, ends)
		}
	}
}
