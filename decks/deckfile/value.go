package deckfile

import (
	"math"
	"slices"
	"strings"
)

// A value is what stands behind a key or in a list, decoded. Both readers of TOML
// make values: the one for plain forms, and the toml package.
type value struct {
	key   string // empty in a list
	typ   valueType
	text  string
	whole int64
	float float64
	items []value // of a list or a table
}

// A valueType is one of TOML's types of values; of the four with dates there is one.
type valueType uint8

const (
	noValue valueType = iota // the key is not there
	textValue
	wholeValue
	floatValue
	trueValue
	falseValue
	listValue
	tablesValue // a list, written as [[…]]
	tableValue
	dateValue
)

var absent value

// find gives the value of a key, or one without a type.
func find(table []value, key string) *value {
	for i := range table {
		if table[i].key == key {
			return &table[i]
		}
	}
	return &absent
}

// isText tells if a value is text; none is not.
func (v *value) isText() bool { return v.typ == textValue }

// fromTable are the values of a table that the toml package has decoded, in the order
// of their keys; nil for none.
func fromTable(table map[string]any) []value {
	if table == nil {
		return nil
	}
	values := make([]value, 0, len(table))
	for key, decoded := range table {
		v := fromDecoded(decoded)
		v.key = key
		values = append(values, v)
	}
	slices.SortFunc(values, func(a, b value) int { return strings.Compare(a.key, b.key) })
	return values
}

// fromDecoded is a value that the toml package has decoded.
func fromDecoded(decoded any) value {
	switch d := decoded.(type) {
	case string:
		return value{typ: textValue, text: d}
	case int64:
		return value{typ: wholeValue, whole: d}
	case float64:
		return value{typ: floatValue, float: d}
	case bool:
		return ofBool(d)
	case []any:
		return fromList(listValue, d)
	case []map[string]any:
		return fromList(tablesValue, d)
	case map[string]any:
		return value{typ: tableValue, items: fromTable(d)}
	}
	return value{typ: dateValue} // all that TOML has left
}

func fromList[T any](typ valueType, list []T) value {
	v := value{typ: typ, items: make([]value, len(list))}
	for i, decoded := range list {
		v.items[i] = fromDecoded(decoded)
	}
	return v
}

func ofBool(is bool) value {
	if is {
		return value{typ: trueValue}
	}
	return value{typ: falseValue}
}

// isList tells if a value is a list, however it is written.
func (v *value) isList() bool { return v.typ == listValue || v.typ == tablesValue }

// asBool takes true and false.
func (v *value) asBool() (is, ok bool) {
	return v.typ == trueValue, v.typ == trueValue || v.typ == falseValue
}

// asNumber takes the two types of numbers, but none that is not finite.
func (v *value) asNumber() (float64, bool) {
	switch v.typ {
	case wholeValue:
		return float64(v.whole), true
	case floatValue:
		return v.float, isFinite(v.float)
	}
	return 0, false
}

// anyNumber takes the two types of numbers, and is NaN for whatever else. A whole
// number beyond those that are exact is not rounded to one that is.
func (v *value) anyNumber() float64 {
	switch v.typ {
	case wholeValue:
		n := float64(v.whole)
		if int64(n) != v.whole {
			return math.Nextafter(n, math.Copysign(math.Inf(1), n))
		}
		return n
	case floatValue:
		return v.float
	}
	return math.NaN()
}

func isFinite(n float64) bool { return !math.IsNaN(n) && !math.IsInf(n, 0) }

// describe names the type of a value as an author would.
func (v *value) describe() string {
	switch v.typ {
	case textValue:
		return "text"
	case trueValue, falseValue:
		return "true or false"
	case wholeValue:
		return "a number"
	case floatValue:
		if !isFinite(v.float) {
			return "no finite number"
		}
		return "a number"
	case listValue, tablesValue:
		return "a list"
	case tableValue:
		return "a table"
	}
	return "a date or time"
}
