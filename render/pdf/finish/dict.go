package finish

import "iter"

// An entry is one entry of a dictionary: from its key, which is named without
// the slash, to the end of its value.
type entry struct {
	key, value []byte
	from, to   int
}

// entries yields the entries of a dictionary that a scanner has passed before,
// those of dictionaries within it left aside.
func entries(dict []byte) iter.Seq[entry] {
	return func(yield func(entry) bool) {
		s := scanner{text: dict}
		if !s.accept("<<") {
			return
		}
		for s.space(); s.peek() == '/'; s.space() {
			if e, err := s.read(); err != nil || !yield(e) {
				return
			}
		}
	}
}

// read returns the entry at which the scanner stands.
func (s *scanner) read() (entry, error) {
	e := entry{from: s.at}
	s.name()
	e.key = s.text[e.from+1 : s.at]
	s.space()
	start := s.at
	err := s.value(1)
	e.to, e.value = s.at, s.text[start:s.at]
	return e, err
}

// lookup returns the value of a key, or nil if the dictionary lacks it.
func lookup(dict []byte, key string) []byte {
	for e := range entries(dict) {
		if string(e.key) == key {
			return e.value
		}
	}
	return nil
}

// without returns a dictionary with neither the entries whose key is found in
// the way nor the closing brackets.
func without(dict []byte, inTheWay func(key []byte) bool) []byte {
	kept := make([]byte, 0, len(dict))
	last := 0
	for e := range entries(dict) {
		if inTheWay(e.key) {
			kept = append(kept, dict[last:e.from]...)
			last = e.to
		}
	}
	return append(kept, dict[last:len(dict)-len(">>")]...)
}

// Entry returns the object that an entry of a dictionary refers to, or the
// first object of a list of them; 0, which names none, where there is no such
// entry.
func (f *File) Entry(r Ref, key string) Ref {
	s := scanner{text: lookup(f.dictAt(r), key)}
	s.accept("[")
	s.space()
	from := s.at
	if err := s.value(0); err != nil {
		return 0
	}
	return reference(s.text[from:s.at])
}
