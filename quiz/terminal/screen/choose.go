package screen

import (
	"context"
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"quiz/quiz/terminal"
	"quiz/quiz/terminal/text"
)

// A DeckLine is a deck to choose from.
type DeckLine struct {
	Title string
	Name  string // what play takes for it
	Cards int

	LeftOut string // why it cannot be chosen; empty: it can
}

// DeckFacts are what the history has of a deck.
type DeckFacts struct {
	Due  int    // cards due today
	New  int    // cards never answered
	Last string // the last score, such as "80% on 3 May"; empty: it was never played
}

// Choose has a deck chosen, or all that are shown: their places in the list. Those
// that cannot be chosen are at its end. No
// places: the player leaves. What the history says of them may take a while, so it
// is asked for when the list is on the screen; it is nil where there is no history.
func (s *Screen) Choose(ctx context.Context, list []DeckLine, facts func() []DeckFacts) ([]int, terminal.End) {
	c := &choosing{list: list, ask: facts, view: view{follow: true}}
	switch {
	case s.perform(c):
		return c.chosen, c.end
	case ctx.Err() != nil:
		return nil, terminal.Interrupted
	}
	return nil, terminal.InputEnded
}

// A choosing is the act of choosing a deck.
type choosing struct {
	list   []DeckLine
	ask    func() []DeckFacts
	facts  []DeckFacts // nil: not known yet
	filter editor
	at     int // among those shown; the last is all of them, if there are several
	view   view
	height int
	chosen []int
	end    terminal.End
}

// A learned is the message that the history was read.
type learned []DeckFacts

func (c *choosing) begin() tea.Cmd {
	if c.ask == nil {
		return nil
	}
	return func() tea.Msg { return learned(c.ask()) }
}

// shown are the places of the decks in whose title or name all words of the filter
// stand: those that can be chosen, and those that cannot.
func (c *choosing) shown() (places, leftOut []int) {
	words := strings.Fields(strings.ToLower(c.filter.text()))
	for i, d := range c.list {
		text, all := strings.ToLower(d.Title+" "+d.Name), true
		for _, word := range words {
			all = all && strings.Contains(text, word)
		}
		switch {
		case all && d.LeftOut == "":
			places = append(places, i)
		case all:
			leftOut = append(leftOut, i)
		}
	}
	return places, leftOut
}

// rows is how many lines can be chosen.
func rows(shown []int) int {
	if len(shown) > 1 {
		return len(shown) + 1
	}
	return len(shown)
}

func (c *choosing) update(msg tea.Msg) (over bool, cmd tea.Cmd) {
	switch msg := msg.(type) {
	case learned:
		c.facts = msg
	case tea.PasteMsg:
		c.filter.insert(msg.Content)
		c.at = 0
	case tea.KeyPressMsg:
		return c.key(msg), nil
	}
	return false, nil
}

func (c *choosing) key(k tea.KeyPressMsg) (over bool) {
	shown, _ := c.shown()
	stroke := k.Keystroke()
	at, moved := step(c.at, max(1, rows(shown)), stroke)
	switch {
	case stroke == "ctrl+c":
		c.end = terminal.Interrupted
		return true
	case moved:
		c.at, c.view.follow = at, true
	case c.view.scroll(stroke, c.height):
	case isEnter(k):
		return c.choose(shown)
	case stroke == "esc" && c.filter.text() != "":
		c.filter, c.at = editor{}, 0
	case stroke == "esc", stroke == "ctrl+d" && c.filter.text() == "":
		c.end = terminal.Quit
		return true
	case c.filter.key(k):
		c.at, c.view.follow = 0, true
	}
	return false
}

func (c *choosing) choose(shown []int) (over bool) {
	switch {
	case len(shown) == 0:
		return false
	case c.at < len(shown):
		c.chosen = shown[c.at : c.at+1]
	default:
		c.chosen = shown
	}
	return true
}

func (c *choosing) draw(st text.Style, height int) ([]string, *tea.Position) {
	shown, leftOut := c.shown()
	head := c.head(st, height < lowScreen)
	c.height = max(1, height-len(head.lines)-1)
	narrow := st
	narrow.Width = max(1, min(st.Width-1, measure))
	pg := newPage(narrow)
	for i, place := range shown {
		if i == c.at {
			pg.here()
		}
		c.drawDeck(pg, place, i == c.at, height >= lowScreen)
	}
	if len(shown) > 1 {
		if c.at == len(shown) {
			pg.here()
		}
		pg.Add(append(pg.pointer(c.at == len(shown)), text.Span{Text: fmt.Sprintf("all %d decks", len(shown))}))
	}
	for _, place := range leftOut {
		c.drawLeftOut(pg, place)
	}
	if len(shown)+len(leftOut) == 0 {
		pg.Add(pg.st.Paragraph("No deck has that in its title; Esc shows all.", "  ")...)
	}
	cursor := head.cursor()
	lines := pg.st.DrawAll(c.view.window(pg, c.height))
	all := append(head.st.DrawAll(head.lines), lines...)
	for len(all) < height-1 {
		all = append(all, "")
	}
	all = append(all, foot(st, c.hints(len(shown)), c.view.top > 0, c.view.top+len(lines) < len(pg.lines)))
	return all[:min(len(all), height)], cursor
}

// hints are the keys that do something where so many decks can be chosen.
func (c *choosing) hints(shown int) []hint {
	find := hint{"a-z", "find"}
	switch {
	case shown == 0:
		return []hint{find, {"Esc", "all decks"}}
	case c.filter.text() != "":
		return []hint{{"Enter", "play"}, {"↑↓", "choose"}, find, {"Esc", "all decks"}}
	}
	return []hint{{"Enter", "play"}, {"↑↓", "choose"}, find, {"Esc", "leave"}}
}

// head is the question, with what was typed to find a deck.
func (c *choosing) head(st text.Style, low bool) *page {
	pg := newPage(st)
	parts := append([]text.Span{{Text: "Which deck? ", Codes: []string{text.Bold}}}, c.filter.parts()...)
	pg.Add(text.Wrap(parts, max(1, st.Width-1), 0)...)
	if !low {
		pg.gap()
	}
	return pg
}

// drawDeck is a deck's title, and below it what there is to know of it.
func (c *choosing) drawDeck(pg *page, place int, on, roomy bool) {
	d := c.list[place]
	pg.Add(pg.st.Behind(pg.pointer(on), text.VisibleLine(d.Title), text.Bold)...)
	if roomy || on {
		pg.Add(pg.st.Paragraph(c.about(place), "    ", text.Faint)...)
	}
}

// drawLeftOut is a deck that cannot be chosen, and why.
func (c *choosing) drawLeftOut(pg *page, place int) {
	d := c.list[place]
	pg.Add(pg.st.Behind(pg.pointer(false), text.VisibleLine(d.Title), text.Faint)...)
	pg.Add(pg.st.Paragraph(d.Name+", "+d.LeftOut, "    ", text.Faint)...)
}

func (c *choosing) about(place int) string {
	d := c.list[place]
	facts := []string{d.Name, text.Count(d.Cards, "card")}
	if place < len(c.facts) {
		f := c.facts[place]
		if f.Due > 0 {
			facts = append(facts, fmt.Sprintf("%d due", f.Due))
		}
		if f.New > 0 && f.New < d.Cards {
			facts = append(facts, fmt.Sprintf("%d new", f.New))
		}
		if f.Last != "" {
			facts = append(facts, "last "+f.Last)
		}
	}
	return strings.Join(facts, ", ")
}
