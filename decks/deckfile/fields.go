package deckfile

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"quiz/decks/edit"
	"quiz/decks/place"
)

// A table is where the keys of one table of a piece are found.
type table struct {
	piece *piece
	path  string
}

// fields reads the values of one table, and reports each fault at its place.
type fields struct {
	table
	values map[string]any
	noun   string // with name, begins each message: card "x":
	name   string
	found  *findings
}

// findings are what is wrong with the values of tables, and which those are.
type findings struct {
	errs place.ErrorList
	said []value
}

// A value is what stands under a path of a piece.
type value struct {
	piece *piece
	path  string
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
	f.found.said = append(f.found.said, value{f.piece, path})
}

func (f *fields) report(at span, hint, format string, args ...any) {
	msg := fmt.Sprintf(format, args...)
	if f.name != "" {
		msg = fmt.Sprintf("%s %q: %s", f.noun, place.ShortLine(f.name, 40), msg)
	}
	f.found.errs = append(f.found.errs, f.piece.doc.fault(at, msg, hint))
}

// bad reports a fault of a key's value.
func (f *fields) bad(key, hint, format string, args ...any) {
	f.noteSaid(keyPath(f.path, key))
	f.report(f.valueSpan(key), hint, format, args...)
}

// badKey reports that a key should not stand where it does.
func (f *fields) badKey(key, hint, format string, args ...any) {
	f.noteSaid(keyPath(f.path, key))
	f.report(f.keySpan(key), hint, format, args...)
}

// badElement reports a fault of one element of an array.
func (f *fields) badElement(key string, i int, hint, format string, args ...any) {
	at := table{f.piece, elementPath(keyPath(f.path, key), i)}
	f.noteSaid(at.path)
	f.report(at.valueSpan(""), hint, format, args...)
}

func (f *fields) has(key string) bool {
	_, ok := f.values[key]
	return ok
}

// text reads a string; whatever else stands there is a fault.
func (f *fields) text(key string) string {
	value, ok := f.values[key]
	if !ok {
		return ""
	}
	s, ok := value.(string)
	if !ok {
		f.bad(key, "write it in quotes: "+key+` = "…"`, "%s must be text, and is %s", key, describe(value))
		return ""
	}
	return strings.TrimSpace(s)
}

// filled reads a string that must not be empty where it is given.
func (f *fields) filled(key string) string {
	s := f.text(key)
	if s == "" {
		if raw, isText := f.values[key].(string); isText && strings.TrimSpace(raw) == "" {
			f.bad(key, "", "%s is empty", key)
		}
	}
	return s
}

func (f *fields) bool(key string, otherwise bool) bool {
	value, ok := f.values[key]
	if !ok {
		return otherwise
	}
	b, ok := value.(bool)
	if !ok {
		f.bad(key, "", "%s must be true or false, and is %s", key, describe(value))
		return otherwise
	}
	return b
}

// texts reads an array of strings. An element that is none is reported, and left
// empty, so that each keeps its number.
func (f *fields) texts(key string) []string {
	value, ok := f.values[key]
	if !ok {
		return nil
	}
	array, ok := asArray(value)
	if !ok {
		f.bad(key, fmt.Sprintf(`write it in brackets: %s = ["…"]`, key), "%s must be a list of texts, and is %s", key, describe(value))
		return nil
	}
	var list []string
	for i, element := range array {
		text, isText := element.(string)
		if !isText {
			f.badElement(key, i, "write it in quotes", "%s must hold texts, and this is %s", key, describe(element))
		}
		list = append(list, strings.TrimSpace(text))
	}
	return list
}

// inner opens a table that is a value.
func (f *fields) inner(key string) (*fields, bool) {
	value, ok := f.values[key]
	if !ok {
		return nil, false
	}
	m, ok := value.(map[string]any)
	if !ok {
		f.bad(key, "", "%s must be a table, and is %s", key, describe(value))
		return nil, false
	}
	return &fields{table{f.piece, keyPath(f.path, key)}, m, f.noun, f.name, f.found}, true
}

// unknown reports each key that is not among those known. The hint for a key
// comes from elsewhere if it finds one.
func (f *fields) unknown(known []string, elsewhere func(key string) string) {
	for key := range f.values {
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

// asArray takes both shapes in which an array is decoded.
func asArray(value any) ([]any, bool) {
	switch v := value.(type) {
	case []any:
		return v, true
	case []map[string]any:
		list := make([]any, len(v))
		for i, m := range v {
			list[i] = m
		}
		return list, true
	}
	return nil, false
}

// anyNumber takes the two TOML types of numbers, and is NaN for whatever else. A
// whole number beyond those that are exact is not rounded to one that is.
func anyNumber(value any) float64 {
	switch v := value.(type) {
	case int64:
		n := float64(v)
		if int64(n) != v {
			return math.Nextafter(n, math.Copysign(math.Inf(1), n))
		}
		return n
	case float64:
		return v
	}
	return math.NaN()
}

// number reads a number that a rule holds for; what is none is NaN.
func (f *fields) number(key string, otherwise float64) float64 {
	value, ok := f.values[key]
	if !ok {
		return otherwise
	}
	return anyNumber(value)
}

// count reads a number from 1; whatever else stands there is -1, and 0 means that
// nothing does.
func (f *fields) count(key string) int {
	if !f.has(key) {
		return 0
	}
	n, isInt := f.values[key].(int64)
	if !isInt || n < 1 {
		return -1
	}
	return int(min(n, math.MaxInt32))
}

// asNumber takes the two TOML types of numbers.
func asNumber(value any) (float64, bool) {
	switch v := value.(type) {
	case int64:
		return float64(v), true
	case float64:
		return v, !math.IsNaN(v) && !math.IsInf(v, 0)
	}
	return 0, false
}

// describe names the type of a decoded value as an author would.
func describe(value any) string {
	switch v := value.(type) {
	case string:
		return "text"
	case bool:
		return "true or false"
	case int64:
		return "a number"
	case float64:
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return "no finite number"
		}
		return "a number"
	case []any, []map[string]any:
		return "a list"
	case map[string]any:
		return "a table"
	}
	return "a date or time" // all that TOML has left
}
