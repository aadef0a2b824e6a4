package place_test

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"testing"

	"quiz/decks/place"
)

// A place is its file, with line and column where it has a line; a fault stands
// behind it.
func TestErrorText(t *testing.T) {
	for _, c := range []struct {
		pos  place.Pos
		want string
	}{
		{place.Pos{}, "m"}, {place.Pos{Line: 2, Column: 3}, "m"}, {place.Pos{File: "f"}, "f: m"}, {place.Pos{File: "f", Column: 3}, "f: m"},
		{place.Pos{File: "f", Line: 1, Column: 1}, "f:1:1: m"},
	} {
		if got := (&place.Error{Pos: c.pos, Msg: "m"}).Error(); got != c.want {
			t.Errorf("%+v: %q, want %q", c.pos, got, c.want)
		}
	}
}

// A list of faults is an error if it has any, tells the first, and counts the others.
func TestErrorList(t *testing.T) {
	one := &place.Error{Msg: "a", Err: fs.ErrNotExist}
	for want, list := range map[string]place.ErrorList{
		"no errors":      {},
		"a":              {one},
		"a (and 1 more)": {one, {Msg: "b"}},
		"a (and 2 more)": {one, {Msg: "b"}, {Msg: "c"}},
	} {
		if got := list.Error(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
		err := list.Err()
		if (err != nil) != (len(list) > 0) || errors.Is(err, fs.ErrNotExist) != (len(list) > 0) || errors.Is(err, fs.ErrExist) {
			t.Errorf("%d faults are the error %v", len(list), err)
		}
	}
}

// Faults of any error are taken in: those of a list, one, and what is none.
func TestAdd(t *testing.T) {
	a, b := &place.Error{Msg: "a"}, &place.Error{Msg: "b"}
	for _, c := range []struct {
		err  error
		want place.ErrorList
	}{
		{nil, nil}, {a, place.ErrorList{a}}, {place.ErrorList{a, b}, place.ErrorList{a, b}}, {fmt.Errorf("x: %w", place.ErrorList{a, b}), place.ErrorList{a, b}}, {fmt.Errorf("x: %w", b), place.ErrorList{b}},
	} {
		list := place.ErrorList{b}
		if list.Add(c.err); !slices.Equal(list, append(place.ErrorList{b}, c.want...)) {
			t.Errorf("%v gives %v", c.err, list)
		}
	}
	var list place.ErrorList
	if list.Add(fs.ErrExist); len(list) != 1 || list[0].Msg != fs.ErrExist.Error() || !errors.Is(list[0], fs.ErrExist) {
		t.Errorf("%v", list)
	}
}

// Faults stand in the order of file, line and column; of those that say the same of
// the same place one stays.
func TestSort(t *testing.T) {
	var list place.ErrorList
	for _, text := range strings.Fields("g:1:1:a f:2:1:a f:1:9:a f:1:10:b f:1:10:a f:1:10:a f:1:2:c f:10:1:a f:9:1:a g:1:1:a f:0:0:a") {
		at := strings.Split(text, ":")
		e := &place.Error{Pos: place.Pos{File: at[0]}, Msg: at[3]}
		if _, err := fmt.Sscan(at[1]+" "+at[2], &e.Pos.Line, &e.Pos.Column); err != nil {
			t.Fatal(err)
		}
		list = append(list, e)
	}
	list.Sort()
	var got []string
	for _, e := range list {
		got = append(got, fmt.Sprintf("%s:%d:%d:%s", e.Pos.File, e.Pos.Line, e.Pos.Column, e.Msg))
	}
	if got, want := strings.Join(got, " "), "f:0:0:a f:1:2:c f:1:9:a f:1:10:b f:1:10:a f:2:1:a f:9:1:a f:10:1:a g:1:1:a"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// A text is cut to so many letters, the last of which is the sign for it, and stands
// on one line.
func TestShortLine(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"", ""}, {"äbcde", "äbcde"}, {"äbcdef", "äbcd…"}, {" a\n b ", "a b"}, {"abc def", "abc…"}, {"abcd ef", "abcd…"}, {"ab  c  d", "ab c…"},
	} {
		if got := place.ShortLine(c.text, 5); got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}

// Why a file cannot be read is said in plain words, without its path twice.
func TestUnreadable(t *testing.T) {
	why := errors.New("why")
	for _, c := range []struct {
		err  error
		want string
	}{
		{&fs.PathError{Op: "open", Path: "f", Err: fs.ErrNotExist}, "f: there is no such file"},
		{&fs.PathError{Op: "open", Path: "f", Err: fs.ErrPermission}, "f: may not be read: permission denied"},
		{&fs.PathError{Op: "read", Path: "f", Err: why}, "f: cannot be read: why"},
		{why, "f: cannot be read: why"},
	} {
		if err := place.Unreadable("f", c.err); err.Error() != c.want || !errors.Is(err, c.err) {
			t.Errorf("%v: %v, want %s", c.err, err, c.want)
		}
	}
}
