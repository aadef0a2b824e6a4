package anki

import "strconv"

// An object is one of JSON. Its keys are written in order.
type object = map[string]any

// models are the types of the notes, by id.
func (s *Set) models() object {
	models := object{}
	for i := range ownTypes {
		t := &ownTypes[i]
		for _, n := range s.Notes {
			if n.Type == t.Type {
				models[strconv.FormatInt(t.id, 10)] = t.model()
				break
			}
		}
	}
	return models
}

// LaTeX is drawn by the computer only for those who ask for it. Old Ankis want
// to know how.
const (
	latexPre  = "\\documentclass[12pt]{article}\n\\special{papersize=3in,5in}\n\\usepackage{amssymb,amsmath}\n\\pagestyle{empty}\n\\setlength{\\parindent}{0in}\n\\begin{document}\n"
	latexPost = "\\end{document}"
)

// model is a type as a collection has it. Fields and templates have ids, by
// which Anki tells them after the user has given them other names.
func (t *noteType) model() object {
	var fields, templates, needs []any
	for i, name := range t.fields {
		fields = append(fields, object{"id": t.id*100 + int64(i), "name": name, "ord": i, "sticky": false, "rtl": false, "font": "Arial", "size": 20, "media": []any{}})
	}
	for i, tmpl := range t.templates {
		templates = append(templates, object{
			"id": t.id*100 + 50 + int64(i), "name": tmpl.name, "ord": i, "did": nil,
			"qfmt": tmpl.side("front"), "afmt": tmpl.side("back"), "bqfmt": tmpl.front, "bafmt": tmpl.back, "bfont": "", "bsize": 0,
		})
		how := "any"
		if tmpl.all {
			how = "all"
		}
		var needed []int
		for _, field := range tmpl.needs {
			needed = append(needed, t.at(field))
		}
		needs = append(needs, []any{i, how, needed})
	}
	kind := 0
	if t.Type == QuizCloze {
		kind = 1
	}
	return object{
		"id": t.id, "name": t.name, "type": kind, "mod": typesChanged, "usn": -1, "sortf": 0, "did": nil,
		"flds": fields, "tmpls": templates, "req": needs, "css": typeFile("style.css"),
		"latexPre": latexPre, "latexPost": latexPost, "tags": []any{}, "vers": []any{},
	}
}

// deckTable is the decks by id. Anki wants its own, which it has already.
func deckTable(ids map[string]int64, changed int64) object {
	decks := object{"1": deck(1, "Default", 0)}
	for name, id := range ids {
		if id == defaultDeck {
			continue
		}
		decks[strconv.FormatInt(id, 10)] = deck(id, name, changed)
	}
	return decks
}

func deck(id int64, name string, changed int64) object {
	none := []int{0, 0}
	return object{
		"id": id, "name": name, "mod": changed, "usn": -1, "desc": "", "dyn": 0, "conf": 1, "collapsed": false, "browserCollapsed": false,
		"lrnToday": none, "revToday": none, "newToday": none, "timeToday": none, "extendNew": 0, "extendRev": 0,
	}
}

// deckOptions are Anki's own, which it keeps.
func deckOptions() object {
	return object{"1": object{
		"id": 1, "name": "Default", "mod": 0, "usn": 0, "maxTaken": 60, "autoplay": true, "timer": 0, "replayq": true, "dyn": false,
		"new":   object{"delays": []int{1, 10}, "ints": []int{1, 4, 7}, "initialFactor": 2500, "order": 1, "perDay": 20, "bury": false, "separate": true},
		"rev":   object{"perDay": 200, "ease4": 1.3, "ivlFct": 1, "maxIvl": 36500, "fuzz": 0.05, "bury": false, "minSpace": 1},
		"lapse": object{"delays": []int{10}, "mult": 0, "minInt": 1, "leechFails": 8, "leechAction": 1},
	}}
}

// config is what Anki remembers. Scheduler 2 is that of every Anki since 2.1.
func (s *Set) config() object {
	return object{
		"schedVer": 2, "activeDecks": []int{1}, "curDeck": 1, "newSpread": 0, "collapseTime": 1200, "timeLim": 0, "estTimes": true, "dueCounts": true,
		"curModel": nil, "nextPos": len(s.Notes) + 1, "sortType": "noteFld", "sortBackwards": false, "addToCur": true, "dayLearnFirst": false,
	}
}
