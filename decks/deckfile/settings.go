package deckfile

import (
	"fmt"

	"quiz/decks/place"
)

// Settings are the keys of a small TOML file that is no deck, such as the
// measures of a sheet. Whoever knows their meaning reads them one by one and
// reports what is wrong with them. Faults gather, each at its place, and Err
// gives them all at once, as Parse does for a deck.
type Settings struct {
	fields *fields
}

// mostSettings is the size in bytes of the largest file of settings. What is
// larger was named by mistake, and might take long to be read.
const mostSettings = 1 << 16

// ParseSettings reads settings. Name is the file's name, for messages. The
// error, if any, is an ErrorList, and there are then no settings. An empty file
// is no error; it has no keys.
func ParseSettings(name string, src []byte) (*Settings, error) {
	if len(src) > mostSettings {
		return nil, place.ErrorList{{Pos: place.Pos{File: name}, Msg: fmt.Sprintf("is no file of settings: it is longer than %d bytes", mostSettings)}}
	}
	text, bad := place.Decode(settings.file, name, string(src))
	if bad != nil {
		return nil, place.ErrorList{bad}
	}
	doc := &document{text, settings}
	if _, _, tooDeep := cut(doc, nil); tooDeep != nil {
		return nil, place.ErrorList{doc.fault(*tooDeep, fmt.Sprintf("nested more than %d deep", deepest), "")}
	}
	r := &reading{}
	whole := newPiece(doc, span{0, len(text.Content)})
	values := decodePiece(whole, &r.errs)
	if len(r.errs) > 0 {
		return nil, r.errs
	}
	return &Settings{r.fieldsOf(table{whole, ""}, fromTable(values))}, nil
}

// Has tells if a key is there, whatever its value.
func (s *Settings) Has(key string) bool { return s.fields.has(key) }

// Describe names what a key's value is, as messages do: "text", "a number", "a
// list" and so on; "" where the key is not there.
func (s *Settings) Describe(key string) string {
	if !s.Has(key) {
		return ""
	}
	return s.fields.value(key).describe()
}

// Text reads a key whose value is text, without white space at its ends. Like
// the methods below, it reports any other value; a key that is not there is no
// fault, but empty.
func (s *Settings) Text(key string) string { return s.fields.text(key) }

// Bool reads a key whose value is true or false.
func (s *Settings) Bool(key string) bool { return s.fields.bool(key, false) }

// Number reads a key whose value is a finite number, and tells if there was
// one.
func (s *Settings) Number(key string) (n float64, ok bool) {
	v := s.fields.value(key)
	if v.typ == noValue {
		return 0, false
	}
	if n, ok = v.asNumber(); !ok {
		hint := ""
		if v.isText() {
			hint = "write it without quotes"
		}
		s.Bad(key, hint, "%s must be a number, and is %s", key, v.describe())
	}
	return n, ok
}

// Numbers reads a key whose value is a list of finite numbers, and tells if
// there was one.
func (s *Settings) Numbers(key string) (list []float64, ok bool) {
	v := s.fields.value(key)
	if !v.isList() {
		if v.typ != noValue {
			s.Bad(key, "write it in brackets: "+key+" = [1, 2]", "%s must be a list of numbers, and is %s", key, v.describe())
		}
		return nil, false
	}
	ok = true
	for i := range v.items {
		n, isNumber := v.items[i].asNumber()
		if !isNumber {
			s.fields.badElement(key, i, "", "%s must hold numbers, and this is %s", key, v.items[i].describe())
			ok = false
		}
		list = append(list, n)
	}
	return list, ok
}

// Bad reports a fault of a key's value; where the key is not there, a fault of
// the file's beginning. The hint says how to mend it, or is empty.
func (s *Settings) Bad(key, hint, format string, args ...any) {
	s.fields.bad(key, hint, format, args...)
}

// Unknown reports all keys but those that are known.
func (s *Settings) Unknown(known ...string) { s.fields.unknown(known, nil) }

// Err is an ErrorList of all faults so far, in the order of the text, or nil.
func (s *Settings) Err() error {
	s.fields.errs.Sort()
	return s.fields.errs.Err()
}
