package deckfile

import (
	"quiz/decks/place"
)

// was reads the ids that a card had before: a text, or a list of them with the
// newest last.
func (f *fields) was() []string {
	if !f.has("was") {
		return nil
	}
	if !f.has("id") {
		f.badKey("was", `give it one: id = "…"`, "card has no id that the answers under its old ids could go over to")
	}
	array, isList := asArray(f.values["was"])
	if !isList {
		if id := f.identifier("was"); id != "" {
			return []string{id}
		}
		return nil
	}
	var list []string
	seen := map[string]bool{}
	for i, element := range array {
		id := f.element("was", i, element)
		msg, hint := unfit("was", id)
		switch {
		case id == "":
		case msg != "":
			f.badElement("was", i, hint, "%s", msg)
		case seen[id]:
			f.badElement("was", i, "take one of them out", "was has %q twice", place.Shorten(id, 40))
		default:
			list, seen[id] = append(list, id), true
		}
	}
	return list
}
