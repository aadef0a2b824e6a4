package command

import "quiz/decks"

// A deckJSON is a deck as 'show --json' has it: the keys of the format, with
// those that a kind does not have left out.
type deckJSON struct {
	ID           string       `json:"id"`
	Title        string       `json:"title"`
	Description  string       `json:"description,omitempty"`
	Language     string       `json:"language,omitempty"`
	Author       string       `json:"author,omitempty"`
	License      string       `json:"license,omitempty"`
	Tags         []string     `json:"tags,omitempty"`
	Exact        bool         `json:"exact,omitempty"`
	Alternatives string       `json:"alternatives,omitempty"`
	AskOrder     string       `json:"ask-order,omitempty"`
	Sources      []sourceJSON `json:"sources,omitempty"`
	Cards        []cardJSON   `json:"cards"`
}

type sourceJSON struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	Path  string `json:"path,omitempty"`
	URL   string `json:"url,omitempty"`
}

type cardJSON struct {
	ID          string           `json:"id"`
	Was         []string         `json:"was,omitempty"` // ids that it had before, the newest last
	Kind        string           `json:"kind"`
	Question    string           `json:"question,omitempty"`
	Cloze       string           `json:"cloze,omitempty"`
	Answer      any              `json:"answer,omitempty"` // text, number, truth, or a list: of texts, or of items in several spellings
	Accept      []string         `json:"accept,omitempty"`
	Distractors []distractorJSON `json:"distractors,omitempty"`
	Tolerance   string           `json:"tolerance,omitempty"`
	Unit        string           `json:"unit,omitempty"`
	Pairs       [][2]string      `json:"pairs,omitempty"`
	Order       []string         `json:"order,omitempty"`
	Ordered     bool             `json:"ordered,omitempty"`
	Need        int              `json:"need,omitempty"`
	Reverse     bool             `json:"reverse,omitempty"`
	Self        bool             `json:"self,omitempty"`
	Exact       bool             `json:"exact,omitempty"` // also where the deck says so
	Explanation string           `json:"explanation,omitempty"`
	Hint        string           `json:"hint,omitempty"`
	Tags        []string         `json:"tags,omitempty"` // with those of the deck
	Points      float64          `json:"points"`
	Cite        *citeJSON        `json:"cite,omitempty"`
	File        string           `json:"file"`
	Line        int              `json:"line"`
}

type distractorJSON struct {
	Text string `json:"text"`
	Why  string `json:"why,omitempty"`
}

type citeJSON struct {
	Source  string `json:"source"`
	Section string `json:"section,omitempty"`
	Page    string `json:"page,omitempty"`
	Quote   string `json:"quote,omitempty"`
}

func deckAsJSON(d *decks.Deck, cards []*decks.Card) deckJSON {
	out := deckJSON{
		ID: d.ID, Title: d.Title, Description: d.Description, Language: d.Language,
		Author: d.Author, License: d.License, Tags: d.Tags, Exact: d.Exact, Alternatives: d.Alternatives, Cards: []cardJSON{},
	}
	if d.InOrder {
		out.AskOrder = "deck"
	}
	for _, s := range d.Sources {
		out.Sources = append(out.Sources, sourceJSON{s.ID, s.Title, s.Path, s.URL})
	}
	for _, c := range cards {
		out.Cards = append(out.Cards, cardAsJSON(d, c))
	}
	return out
}

func cardAsJSON(d *decks.Deck, c *decks.Card) cardJSON {
	out := cardJSON{
		ID: c.Key(), Was: c.Was, Kind: c.Kind().String(), Question: c.Question, Explanation: c.Explanation, Hint: c.Hint,
		Reverse: c.Reversed(), Self: c.Self, Exact: d.ExactOf(c), Tags: d.TagsOf(c), Points: c.Points, File: c.Pos.File, Line: c.Pos.Line,
	}
	if c.Cite != nil {
		source := c.Cite.Source
		if s := d.Source(source); s != nil {
			source = s.ID
		}
		out.Cite = &citeJSON{source, c.Cite.Section, c.Cite.Page, c.Cite.Quote}
	}
	switch b := c.Body.(type) {
	case *decks.Short:
		out.Answer, out.Accept = b.Answer, b.Accept
	case *decks.Open:
		out.Answer = b.Answer
	case *decks.Choice:
		out.Answer, out.Distractors = b.Answer, distractorsJSON(b.Distractors)
	case *decks.Multiple:
		out.Answer, out.Distractors = append([]string{}, b.Answers...), distractorsJSON(b.Distractors)
	case *decks.TrueFalse:
		out.Answer = b.Answer
	case *decks.Number:
		out.Answer, out.Unit = b.Answer, b.Unit
		if b.Tolerance.Value > 0 {
			out.Tolerance = b.Tolerance.String()
		}
	case *decks.Cloze:
		out.Cloze = b.String()
	case *decks.Match:
		for _, p := range b.Pairs {
			out.Pairs = append(out.Pairs, [2]string{p.Left, p.Right})
		}
		out.Distractors = distractorsJSON(b.Distractors)
	case *decks.Order:
		out.Order = b.Steps
	case *decks.List:
		out.Answer, out.Ordered, out.Need = itemsJSON(b.Items), b.Ordered, b.Need
	}
	return out
}

// itemsJSON are items as the format has them: a text, or a list of spellings.
func itemsJSON(items []decks.Item) []any {
	var out []any
	for _, item := range items {
		if len(item) == 1 {
			out = append(out, item[0])
		} else {
			out = append(out, []string(item))
		}
	}
	return out
}

func distractorsJSON(list []decks.Distractor) []distractorJSON {
	var out []distractorJSON
	for _, d := range list {
		out = append(out, distractorJSON{d.Text, d.Why})
	}
	return out
}
