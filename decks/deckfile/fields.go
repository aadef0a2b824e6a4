package deckfile

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"quiz/decks"
	"quiz/decks/edit"
	"quiz/decks/place"
	"quiz/decks/pool"
)

// A table is where the keys of one table of a piece are found.
type table struct {
	piece *piece
	path  string
}

// fields reads the values of one table, and reports each fault at its place.
type fields struct {
	piece   *piece
	path    string // of the table, or, with a key, of what has the table under it
	key     string
	element int // of the list under the key; -1: the value is the table

	values []value
	noun   string // with name, begins each message: card "x":
	name   string
	*reading
}

// A reading is what the reading of some tables in turn has and finds.
type reading struct {
	findings
	pools pool.Pools // what is read is made of
}

// findings are what is wrong with the values of tables, and which those are.
type findings struct {
	errs place.ErrorList
	said []location
}

// A location is where something stands: under a path of a piece.
type location struct {
	piece *piece
	path  string
}

// at is where the table is found. Few are looked for, so their paths are made late.
func (f *fields) at() table {
	switch {
	case f.key == "":
		return table{f.piece, f.path}
	case f.element < 0:
		return table{f.piece, keyPath(f.path, f.key)}
	}
	return table{f.piece, elementPath(keyPath(f.path, f.key), f.element)}
}

// inside are the fields of a table within, under a key or in the list there.
func (f *fields) inside(key string, element int, values []value) fields {
	at := f.path
	if f.key != "" {
		at = f.at().path
	}
	return fields{f.piece, at, key, element, values, f.noun, f.name, f.reading}
}

// fieldsOf are those of the table at a place.
func (r *reading) fieldsOf(at table, values []value) *fields {
	return &fields{piece: at.piece, path: at.path, values: values, reading: r}
}

// keySpan and valueSpan find a key's text; for a key that is not there, the
// head of its table.
func (t table) keySpan(key string) span   { return t.find(key).key }
func (t table) valueSpan(key string) span { return t.find(key).value }

func (t table) find(key string) entry {
	index := t.piece.index()
	path := t.path
	if key != "" {
		path = keyPath(t.path, key)
	}
	e, ok := index[path]
	if !ok {
		e = index[t.path]
	}
	return entry{t.piece.span(e.key), t.piece.span(e.value)}
}

// within is where an excerpt of a key's text stands, if it stands in the file as it
// reads, or as it is escaped in a text in quotes; else where the value does. What
// stands before the excerpt, if that is given, tells which is meant.
func (t table) within(key, before, excerpt string) span {
	at := t.valueSpan(key)
	text := t.piece.doc.Content[at.start:at.end]
	for _, written := range []func(string) string{itself, escapedText} {
		before, excerpt := written(before), written(excerpt)
		if i := strings.Index(text, before+excerpt); i >= 0 && excerpt != "" {
			from := at.start + i + len(before)
			return span{from, from + len(excerpt)}
		}
	}
	return at
}

func itself(text string) string { return text }

// escapedText is a text as it stands between quotes.
func escapedText(text string) string { return inQuotes.Replace(text) }

var inQuotes = strings.NewReplacer(`\`, `\\`, `"`, `\"`)

// noteSaid notes that something was said of the value under a path: no rule need be
// asked of what could not be read.
func (f *fields) noteSaid(path string) {
	f.said = append(f.said, location{f.piece, path})
}

func (f *fields) report(at span, hint, format string, args ...any) {
	msg := fmt.Sprintf(format, args...)
	if f.name != "" {
		msg = fmt.Sprintf("%s %q: %s", f.noun, place.ShortLine(f.name, 40), msg)
	}
	f.errs = append(f.errs, f.piece.doc.fault(at, msg, hint))
}

// bad reports a fault of a key's value.
func (f *fields) bad(key, hint, format string, args ...any) {
	f.noteSaid(keyPath(f.at().path, key))
	f.report(f.at().valueSpan(key), hint, format, args...)
}

// badKey reports that a key should not stand where it does.
func (f *fields) badKey(key, hint, format string, args ...any) {
	f.noteSaid(keyPath(f.at().path, key))
	f.report(f.at().keySpan(key), hint, format, args...)
}

// badElement reports a fault of one element of an array.
func (f *fields) badElement(key string, i int, hint, format string, args ...any) {
	at := table{f.piece, elementPath(keyPath(f.at().path, key), i)}
	f.noteSaid(at.path)
	f.report(at.valueSpan(""), hint, format, args...)
}

func (f *fields) has(key string) bool {
	return f.value(key).typ != noValue
}

// value is that of a key; where the key is not there, one without a type.
func (f *fields) value(key string) *value { return find(f.values, key) }

// text reads a string; whatever else stands there is a fault.
func (f *fields) text(key string) string {
	switch v := f.value(key); v.typ {
	case noValue:
		return ""
	case textValue:
		return strings.TrimSpace(v.text)
	default:
		f.bad(key, "write it in quotes: "+key+` = "…"`, "%s must be text, and is %s", key, v.describe())
		return ""
	}
}

// filled reads a string that must not be empty where it is given.
func (f *fields) filled(key string) string {
	s := f.text(key)
	if s == "" && f.value(key).isText() {
		f.bad(key, "", "%s is empty", key)
	}
	return s
}

// identifier reads a name that others are compared with: an id or a tag.
func (f *fields) identifier(key string) string { return decks.Composed(f.filled(key)) }

// identifiers reads an array of them, as texts does.
func (f *fields) identifiers(key string) []string {
	list := f.texts(key)
	for i, name := range list {
		list[i] = decks.Composed(name)
	}
	return list
}

func (f *fields) bool(key string, otherwise bool) bool {
	v := f.value(key)
	if v.typ == noValue {
		return otherwise
	}
	is, ok := v.asBool()
	if !ok {
		f.bad(key, "", "%s must be true or false, and is %s", key, v.describe())
		return otherwise
	}
	return is
}

// texts reads an array of strings. An element that is none is reported, and left
// empty, so that each keeps its number.
func (f *fields) texts(key string) []string {
	v := f.value(key)
	if !v.isList() {
		if v.typ != noValue {
			f.bad(key, fmt.Sprintf(`write it in brackets: %s = ["…"]`, key), "%s must be a list of texts, and is %s", key, v.describe())
		}
		return nil
	}
	if len(v.items) == 0 {
		return nil
	}
	list := f.pools.Words.Take(len(v.items))
	for i := range v.items {
		element := &v.items[i]
		if !element.isText() {
			f.badElement(key, i, "write it in quotes", "%s must hold texts, and this is %s", key, element.describe())
		}
		list[i] = strings.TrimSpace(element.text)
	}
	return list
}

// inner opens a table that is a value.
func (f *fields) inner(key string) (inner fields, ok bool) {
	switch v := f.value(key); v.typ {
	case noValue:
		return fields{}, false
	case tableValue:
		return f.inside(key, -1, v.items), true
	default:
		f.bad(key, "", "%s must be a table, and is %s", key, v.describe())
		return fields{}, false
	}
}

// unknown reports each key that is not among those known. The hint for a key
// comes from elsewhere if it finds one.
func (f *fields) unknown(known []string, elsewhere func(key string) string) {
	for i := range f.values {
		key := f.values[i].key
		if slices.Contains(known, key) {
			continue
		}
		hint := ""
		if elsewhere != nil {
			hint = elsewhere(key)
		}
		near := edit.Nearest(key, known)
		if hint == "" && near != "" {
			hint = fmt.Sprintf("did you mean %q?", near)
		}
		f.badKey(key, hint, "unknown key %q", key)
	}
}

// number reads a number that a rule holds for; what is none is NaN.
func (f *fields) number(key string, otherwise float64) float64 {
	v := f.value(key)
	if v.typ == noValue {
		return otherwise
	}
	return v.anyNumber()
}

// count reads a number from 1; whatever else stands there is -1, and 0 means that
// nothing does.
func (f *fields) count(key string) int {
	v := f.value(key)
	switch {
	case v.typ == noValue:
		return 0
	case v.typ != wholeValue || v.whole < 1:
		return -1
	}
	return int(min(v.whole, math.MaxInt32))
}
