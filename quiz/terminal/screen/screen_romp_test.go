package screen

import (
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"quiz/quiz"
)

// otherKeys are those that are no letters.
var otherKeys = strings.Fields("up down left right home end pgup pgdown tab shift+tab delete kpenter f1 shift+enter ctrl+up ctrl+down " +
	"ctrl+left alt+right alt+backspace alt+d alt+h alt+u alt+s alt+! alt+e alt+? alt+q alt+enter")

// oddTexts are pasted, or typed by one key.
var oddTexts = []string{"é", "漢", "e\u0301", "\u0301", "👩‍👩‍👧", "ß", "İ", "a\nb\tc", "\x1b[31m\x00\u202e", "\xff\xfe", "", ":undo", strings.Repeat("long ", 1500)}

// sizes of terminals, small and large.
var rompSizes = []tea.WindowSizeMsg{{Width: 1, Height: 1}, {Width: 2, Height: 2}, {Width: 3, Height: 40}, {Width: 400, Height: 2}, {Width: 7, Height: 5}, {Width: 20, Height: 6},
	{Width: 39, Height: 13}, {Width: 40, Height: 14}, {Width: 80, Height: 24}, {Width: 132, Height: 50}, {Width: 400, Height: 100}}

// message is what a byte stands for. An ASCII character is its key; of the rest
// each is something else.
func (r *romp) message(b byte) tea.Msg {
	switch {
	case b == '\r':
		return keyOf("enter")
	case b == '\t':
		return keyOf("tab")
	case b == 0x1b:
		return keyOf("esc")
	case b == 0x7f:
		return keyOf("backspace")
	case b == ' ':
		return keyOf("space")
	case b < ' ':
		return keyOf("ctrl+" + string(rune('a'+(b-1)%26)))
	case b < 0x7f:
		return textKey(string(rune(b)))
	}
	n := int(b - 0x80)
	for _, kind := range []struct {
		count int
		make  func(n int) tea.Msg
	}{
		{len(otherKeys), func(n int) tea.Msg { return keyOf(otherKeys[n]) }},
		{4, func(int) tea.Msg { return r.edited() }},
		{len(rompSizes), func(n int) tea.Msg { return rompSizes[n] }},
		{len(oddTexts), func(n int) tea.Msg { return tea.PasteMsg{Content: oddTexts[n]} }},
		{5, func(n int) tea.Msg { return tea.KeyPressMsg{Code: tea.KeyExtended, Text: oddTexts[n]} }},
		{4, func(n int) tea.Msg {
			r.now = r.now.Add([]time.Duration{time.Millisecond, time.Second, 40 * time.Second, 5 * time.Minute}[n])
			return tick{}
		}},
		{2, func(n int) tea.Msg { r.now = r.now.Add(time.Duration(n) * time.Minute); return tea.ResumeMsg{} }},
		{1, func(int) tea.Msg { r.stage.notice("quiz: not kept:\n\x1b[31mthe disk is full"); return nil }},
		{2, func(n int) tea.Msg { return learned{} }},
	} {
		if n < kind.count {
			return kind.make(n)
		}
		n -= kind.count
	}
	return textKey(string(rune('a' + n)))
}

// A book keeps answers as a history does.
type book struct {
	t       *testing.T
	answers []quiz.Answer
	bookSteps
}

// bookSteps count what was told.
type bookSteps struct{ answered, overridden, undone int }

func (b *book) steps() bookSteps {
	if b == nil {
		return bookSteps{}
	}
	return b.bookSteps
}

func (b *book) Answered(a quiz.Answer) {
	b.answers = append(b.answers, a)
	b.answered++
}

func (b *book) Overridden(a quiz.Answer) {
	b.overridden++
	if len(b.answers) == 0 {
		b.t.Error("an answer that was not given counts as right")
		return
	}
	b.answers[len(b.answers)-1] = a
}

func (b *book) Undone(a quiz.Answer) {
	b.undone++
	last := len(b.answers) - 1
	if last < 0 || !same(b.answers[last], a) {
		b.t.Error("an answer is taken back that is not the last")
		return
	}
	b.answers = b.answers[:last]
}

func (b *book) Ahead(*quiz.Question) [4]string {
	return [4]string{"1 min", "6 min", "10 min", "8.3 months"}
}

// compare sees that what is kept is what was answered.
func (b *book) compare(s *quiz.Session) {
	b.t.Helper()
	if !slices.EqualFunc(b.answers, s.Answers(), same) {
		b.t.Fatalf("kept is\n%+v\nanswered was\n%+v", b.answers, s.Answers())
	}
}

// same tells if two answers are one.
func same(a, b quiz.Answer) bool {
	return a.Question == b.Question && a.Number == b.Number && a.Response == b.Response && a.Verdict.Outcome == b.Verdict.Outcome &&
		a.Points == b.Points && a.Seconds == b.Seconds && a.Hinted == b.Hinted && a.Try == b.Try
}
