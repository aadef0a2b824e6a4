package decks

import "quiz/decks/place"

// ValidateCard finds what is wrong with a card by itself. Whether another card of
// its deck has its id, and whether the deck has the source that it cites, is for
// Validate to say.
func ValidateCard(c *Card) []Fault {
	v := &inspection{card: c}
	v.id("id", -1, c.ID)
	v.was()
	v.text("explanation", c.Explanation)
	v.text("hint", c.Hint)
	v.tags(c.Tags)
	if !(c.Points > 0 && c.Points <= 1e6) { // nor may it be NaN
		v.bad("points", "", "points must be a number above 0, and a million at the most")
	}
	v.cite()
	if c.Body == nil {
		v.bad("answer", `give it one: answer = "…"`, "card has no answer")
		return v.faults
	}
	v.asked()
	v.marked()
	v.body()
	return v.faults
}

// cite checks what a card says of its source.
func (v *inspection) cite() {
	if c := v.card.Cite; c != nil {
		v.text("cite.source", c.Source)
		v.text("cite.section", c.Section)
		v.text("cite.page", c.Page)
		v.text("cite.quote", c.Quote)
	}
}

// asked checks the question, which a cloze has within its text.
func (v *inspection) asked() {
	switch v.text("question", v.card.Question); {
	case v.card.Kind() == KindCloze:
		if v.card.Question != "" {
			v.excluded("question")
		}
	case v.card.Question == "":
		v.bad("question", `give it one: question = "…"`, "card has no question")
	}
}

// marked checks what a card says of how its answer is marked.
func (v *inspection) marked() {
	if v.card.Self && !v.card.Kind().HasKey("self") {
		v.excluded("self")
	}
	if v.card.Exact != AsDeck && !v.card.Kind().HasKey("exact") {
		v.excluded("exact")
	}
}

// excluded reports a key that does not go with the card's kind.
func (v *inspection) excluded(key string) {
	msg, hint := Exclusion(key, v.card.Kind())
	v.unwanted(key, hint, "%s", msg)
}

// was checks the ids that the card had before.
func (v *inspection) was() {
	c := v.card
	if len(c.Was) == 0 {
		return
	}
	if c.ID == "" {
		v.unwanted("was", `give it one: id = "…"`, "card has no id that the answers under its old ids could go over to")
	}
	seen := map[string]bool{}
	for i, id := range c.Was {
		switch {
		case id == "":
			v.badElement("was", i, "", "was holds an empty text")
		case !v.id("was", i, id):
		case seen[id]:
			v.badElement("was", i, "take one of them out", "was has %q twice", place.ShortLine(id, 40))
		default:
			seen[id] = true
		}
	}
}
