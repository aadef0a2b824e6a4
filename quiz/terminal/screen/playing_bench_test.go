package screen

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"quiz/decks"
	"quiz/decks/deckfile"
	"quiz/quiz"
	"quiz/quiz/terminal"
	"quiz/quiz/terminal/text"
)

// bodies are cards of all kinds, some with much to read.
var bodies = []string{
	`question = "On which planet do we live?"` + "\n" + `answer = "Earth"` + "\n" + `explanation = "The *third* from the Sun."`,
	`question = "Which is nearest to the Sun?"` + "\n" + `answer = "Mercury"` + "\n" + `distractors = ["Mars", { text = "Venus", why = "It is the second." }, "Neptune"]`,
	`question = "Which are mammals?"` + "\n" + `answer = ["Bat", "Dolphin"]` + "\n" + `distractors = ["Salmon", "Crocodile"]`,
	`question = "A spider has six legs."` + "\n" + `answer = false`,
	`question = "How long is a marathon?"` + "\n" + `answer = 42.195` + "\n" + `unit = "km"` + "\n" + `tolerance = 0.2`,
	`cloze = "Mitosis has {{prophase}}, {{metaphase}}, anaphase and {{telophase}}; then the cell itself divides."`,
	`question = "Match them."` + "\n" + `pairs = [["Peru", "Lima"], ["Norway", "Oslo"], ["Japan", "Tokyo"]]`,
	`question = "Put them in order."` + "\n" + `order = ["Egg", "Caterpillar", "Chrysalis", "Adult"]`,
	`question = "Explain osmosis."` + "\n" + `answer = "Water moves through a membrane."` + "\n" + `kind = "open"`,
	`question = """` + strings.Repeat("A long question with `code` and **much** to read before it is asked. ", 30) + `"""` + "\n" + `answer = "Yes"`,
}

// many is a sitting of 10,000 cards of all kinds.
func many(b *testing.B) *quiz.Session {
	b.Helper()
	var text strings.Builder
	text.WriteString("title = \"Many\"\nid = \"many\"\n")
	for i := range 10_000 {
		fmt.Fprintf(&text, "[[card]]\nid = \"card-%d\"\n%s\n", i, bodies[i%len(bodies)])
	}
	deck, err := deckfile.Parse("many.toml", []byte(text.String()))
	if err != nil {
		b.Fatal(err)
	}
	session, err := quiz.NewSession([]*decks.Deck{deck}, quiz.Options{Seed: 1})
	if err != nil {
		b.Fatal(err)
	}
	return session
}

// someKeys are what a player presses, over and over: they type, pick, move, ask for
// help, answer, and go on.
var someKeys = []string{"a", "r", " ", "down", "up", "backspace", "b", "esc", "?", "esc", "a", "enter", "enter", "3", "1", "enter", "enter", "enter"}

func pressed(name string) tea.KeyPressMsg {
	special := map[string]rune{"down": tea.KeyDown, "up": tea.KeyUp, "backspace": tea.KeyBackspace, "esc": tea.KeyEscape, "enter": tea.KeyEnter}
	if code, ok := special[name]; ok {
		return tea.KeyPressMsg{Code: code}
	}
	return tea.KeyPressMsg{Code: rune(name[0]), Text: name}
}

// BenchmarkKey is from a key to the screen that is to be drawn, in a deck of 10,000
// cards; p99-µs is what 99 of 100 keys take at the most.
func BenchmarkKey(b *testing.B) {
	session := many(b)
	st := &stage{style: text.Style{Set: true, Color: true, Unicode: true, Fold: true}}
	st.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
	begin := func() {
		act := newPlaying(Options{Now: time.Now}, session, terminal.PlayOptions{})
		st.Update(entrance{act, make(chan struct{})})
	}
	begin()
	var took []time.Duration
	for i := 0; b.Loop(); i++ {
		before := time.Now()
		st.Update(pressed(someKeys[i%len(someKeys)]))
		st.View()
		took = append(took, time.Since(before))
		if st.act == nil {
			b.StopTimer()
			session = many(b)
			begin()
			b.StartTimer()
		}
	}
	b.ReportMetric(percentile(took, 99), "p99-µs")
}

// percentile is the time that so many of a hundred take at the most, in
// microseconds.
func percentile(list []time.Duration, percent int) float64 {
	slices.Sort(list)
	return float64(list[(len(list)-1)*percent/100].Nanoseconds()) / 1000
}

// A screenEnd is where a screen writes to: it tells of each writing.
type screenEnd chan time.Time

func (e screenEnd) Write(p []byte) (int, error) {
	select {
	case e <- time.Now():
	default:
	}
	return len(p), nil
}

// BenchmarkKeyToTerminal is from a key in the input to its effect in the output of
// the whole machinery, with what is waited for the next frame.
func BenchmarkKeyToTerminal(b *testing.B) {
	in, keys := io.Pipe()
	out := make(screenEnd, 1)
	screen := open(context.Background(), Options{In: in, Out: out, Style: text.Style{Set: true, Color: true, Unicode: true}, Now: time.Now}, tea.WithWindowSize(80, 24))
	go screen.Play(context.Background(), many(b), terminal.PlayOptions{})
	settle := func() {
		for {
			select {
			case <-out:
			case <-time.After(30 * time.Millisecond):
				return
			}
		}
	}
	settle()
	var took []time.Duration
	for i := 0; b.Loop(); i++ {
		b.StopTimer()
		time.Sleep(time.Duration(i%11) * time.Millisecond) // so that keys come at any time between two frames
		for len(out) > 0 {
			<-out
		}
		b.StartTimer()
		before := time.Now()
		io.WriteString(keys, "?") // the keys are shown, or the question again
		select {
		case at := <-out:
			took = append(took, at.Sub(before))
		case <-time.After(time.Second):
			b.Fatal("key " + strconv.Itoa(i) + " had no effect")
		}
	}
	b.ReportMetric(percentile(took, 99), "p99-µs")
	screen.Close()
	keys.Close()
}
