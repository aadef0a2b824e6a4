package anki

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// object keys that Anki cannot do without.
var (
	modelKeys    = []string{"id", "name", "type", "mod", "usn", "sortf", "did", "tmpls", "flds", "css", "latexPre", "latexPost", "req", "tags", "vers"}
	fieldKeys    = []string{"id", "name", "ord", "sticky", "rtl", "font", "size"}
	templateKeys = []string{"id", "name", "ord", "qfmt", "afmt", "bqfmt", "bafmt", "did"}
	deckKeys     = []string{"id", "name", "usn", "mod", "lrnToday", "revToday", "newToday", "timeToday", "collapsed", "dyn", "conf", "desc", "extendNew", "extendRev"}
	dconfKeys    = []string{"id", "mod", "name", "usn", "maxTaken", "autoplay", "timer", "new", "rev", "lapse"}
)

func has(t *testing.T, what string, o map[string]any, keys ...string) {
	t.Helper()
	for _, key := range keys {
		if _, ok := o[key]; !ok {
			t.Errorf("%s has no %s", what, key)
		}
	}
}

// colPart reads a part of col.
func (p *pack) colPart(t *testing.T, name string) map[string]any {
	t.Helper()
	var o map[string]any
	d := json.NewDecoder(strings.NewReader(p.rows(t, "SELECT "+name+" FROM col")[0][0]))
	d.UseNumber()
	if err := d.Decode(&o); err != nil {
		t.Fatalf("col.%s: %v", name, err)
	}
	return o
}

// checkSettings looks at decks and their options, and gives the decks' names by
// id.
func checkSettings(t *testing.T, p *pack) map[string]string {
	t.Helper()
	has(t, "conf", p.colPart(t, "conf"), "schedVer", "activeDecks", "curDeck", "newSpread", "collapseTime", "timeLim", "estTimes", "dueCounts", "curModel", "nextPos", "sortType", "sortBackwards", "addToCur")
	if v := fmt.Sprint(p.colPart(t, "conf")["schedVer"]); v != "2" {
		t.Errorf("schedVer %s", v)
	}
	options := p.colPart(t, "dconf")
	if len(options) != 1 {
		t.Errorf("deck options %v", options)
	}
	preset := options["1"].(map[string]any)
	has(t, "preset", preset, dconfKeys...)
	has(t, "preset.new", preset["new"].(map[string]any), "delays", "initialFactor", "ints", "order", "perDay")
	has(t, "preset.rev", preset["rev"].(map[string]any), "ease4", "ivlFct", "maxIvl", "perDay")
	has(t, "preset.lapse", preset["lapse"].(map[string]any), "delays", "leechAction", "leechFails", "minInt", "mult")
	decks := map[string]string{}
	for key, value := range p.colPart(t, "decks") {
		d := value.(map[string]any)
		has(t, "deck "+key, d, deckKeys...)
		if fmt.Sprint(d["id"]) != key || fmt.Sprint(d["conf"]) != "1" || fmt.Sprint(d["dyn"]) != "0" || number(t, key) >= 1<<53 {
			t.Errorf("deck %s is %v", key, d)
		}
		for _, key := range []string{"lrnToday", "revToday", "newToday", "timeToday"} {
			if fmt.Sprint(d[key]) != "[0 0]" {
				t.Errorf("%s is %v", key, d[key])
			}
		}
		if decks[key] = d["name"].(string); decks[key] != normalDeck(decks[key]) {
			t.Errorf("deck %q", decks[key])
		}
	}
	if decks["1"] != "Default" {
		t.Errorf("decks %v", decks)
	}
	return decks
}

// A model is a type of notes as it is read.
type model struct {
	name   string
	kind   string
	fields []string
	fronts []string
}

// checkModels looks at the types, and gives them by id.
func checkModels(t *testing.T, p *pack) map[string]model {
	t.Helper()
	models := map[string]model{}
	ids := map[string]bool{}
	fresh := func(what string, o map[string]any) {
		id := fmt.Sprint(o["id"])
		if n := number(t, id); n <= 0 || n >= 1<<53 || ids[id] {
			t.Errorf("%s has the id %s", what, id)
		}
		ids[id] = true
	}
	for key, value := range p.colPart(t, "models") {
		o := value.(map[string]any)
		m := model{name: o["name"].(string), kind: fmt.Sprint(o["type"])}
		has(t, m.name, o, modelKeys...)
		if fresh(m.name, o); fmt.Sprint(o["id"]) != key || o["did"] != nil || fmt.Sprint(o["sortf"]) != "0" {
			t.Errorf("type %s: %v", key, o)
		}
		for i, value := range o["flds"].([]any) {
			f := value.(map[string]any)
			has(t, m.name+"'s field", f, fieldKeys...)
			if fresh("field", f); fmt.Sprint(f["ord"]) != strconv.Itoa(i) {
				t.Errorf("field %d is %v", i, f)
			}
			m.fields = append(m.fields, f["name"].(string))
		}
		for i, value := range o["tmpls"].([]any) {
			f := value.(map[string]any)
			has(t, m.name+"'s template", f, templateKeys...)
			if fresh("template", f); fmt.Sprint(f["ord"]) != strconv.Itoa(i) {
				t.Errorf("template %d is %v", i, f)
			}
			m.fronts = append(m.fronts, f["qfmt"].(string))
			checkTemplate(t, m, f["qfmt"].(string))
			checkTemplate(t, m, f["afmt"].(string))
		}
		checkNeeds(t, m, o["req"].([]any))
		models[key] = m
	}
	return models
}

// checkTemplate sees that a side shows only fields that there are, and closes
// what it opens.
func checkTemplate(t *testing.T, m model, side string) {
	t.Helper()
	open := ""
	for _, part := range templatePart.FindAllStringSubmatch(side, -1) {
		name := part[2][strings.LastIndexByte(part[2], ':')+1:]
		if !slices.Contains(m.fields, name) {
			t.Errorf("%s shows %q", m.name, part[0])
		}
		switch part[1] {
		case "#":
			open += "#" + name
		case "/":
			open = strings.TrimSuffix(open, "#"+name)
		}
	}
	if open != "" {
		t.Errorf("%s leaves %s open", m.name, open)
	}
}

// checkNeeds sees that what old Ankis read says what the templates say: for
// each set of fields that are filled, whether there is a card.
func checkNeeds(t *testing.T, m model, needs []any) {
	t.Helper()
	if m.kind == "1" {
		return // cards are those of blanks
	}
	if len(needs) != len(m.fronts) {
		t.Fatalf("%s: needs %v", m.name, needs)
	}
	for i, front := range m.fronts {
		need := needs[i].([]any)
		for filled := range 1 << len(m.fields) {
			fields := map[string]string{}
			for k, name := range m.fields {
				fields[name] = strings.Repeat("x", filled>>k&1)
			}
			if fields["Question"] == "" || fields["Answer"] == "" {
				continue // no card is without either
			}
			some, all := false, true
			for _, k := range need[2].([]any) {
				isFilled := fields[m.fields[number(t, fmt.Sprint(k))]] != ""
				some, all = some || isFilled, all && isFilled
			}
			want := some && need[1] == "any" || all && need[1] == "all"
			if got := makesCard(front, fields); got != want || fmt.Sprint(need[0]) != strconv.Itoa(i) {
				t.Errorf("%s, card %d with %v: %v, but needs %v", m.name, i, fields, got, need)
				return
			}
		}
	}
}
