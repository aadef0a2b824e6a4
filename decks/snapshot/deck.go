package snapshot

import (
	"quiz/decks"
	"quiz/decks/pool"
)

// leastCard is the fewest bytes that the records of a card take: a number for
// its kind, each of its keys, its place, and something of its body.
const leastCard = 14

// deck is all of a deck but its cards. Its id is only written if its text has it,
// for else it is that of the name. Images are those that its cards show.
func (x *codec) deck(d *decks.Deck, images *[]string) {
	id := d.ID
	if d.Unnamed {
		id = ""
	}
	if x.text(&id); x.reading {
		d.ID, d.Unnamed = id, id == ""
		if d.Unnamed {
			d.ID = decks.NameID(d.Name)
		}
	}
	for _, s := range []*string{&d.Title, &d.Description, &d.Language, &d.AnswerLanguage, &d.Author, &d.License} {
		x.text(s)
	}
	x.strings(&d.Tags)
	x.flag(&d.Exact)
	x.text(&d.Alternatives)
	x.flag(&d.InOrder)
	x.strings(images)
	sources := listOf(x, &pool.Pool[*decks.Source]{}, &d.Sources)
	for i := range sources {
		if x.reading {
			sources[i] = &decks.Source{}
		}
		x.source(sources[i])
	}
}

func (x *codec) source(s *decks.Source) {
	x.text(&s.ID)
	x.text(&s.Title)
	x.text(&s.Path)
	x.text(&s.URL)
	x.text(&s.SHA256)
	x.pos(&s.Pos)
}

func (x *codec) card(c *decks.Card) {
	x.text(&c.ID)
	x.strings(&c.Was)
	x.text(&c.Question)
	x.text(&c.Explanation)
	x.text(&c.Hint)
	x.strings(&c.Tags)
	x.float(&c.Points)
	x.flag(&c.Self)
	x.exactness(&c.Exact)
	cited := c.Cite != nil
	if x.flag(&cited); cited {
		x.cite(c)
	}
	x.pos(&c.Pos)
	x.body(&c.Body)
}

func (x *codec) exactness(e *decks.Exactness) {
	n := int(*e)
	if x.number(&n); n > int(decks.Exact) {
		x.fail()
		n = 0
	}
	*e = decks.Exactness(n)
}

func (x *codec) cite(c *decks.Card) {
	if x.reading {
		c.Cite = x.Cites.New()
	}
	x.text(&c.Cite.Source)
	x.text(&c.Cite.Section)
	x.text(&c.Cite.Page)
	x.text(&c.Cite.Quote)
}
