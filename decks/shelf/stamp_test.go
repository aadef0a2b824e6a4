package shelf

import (
	"bytes"
	"io"
	"testing"

	"quiz/decks/snapshot"
)

// A stamp holds where nothing of the file has changed, and it was taken two seconds
// or more after the last change.
func TestStampHolds(t *testing.T) {
	state := fileState{Size: 1, Modified: 5e9, Changed: 6e9, Device: 3, Inode: 4}
	s := stamp{state, 8e9, snapshot.Sum{}}
	if !s.holds(state) {
		t.Error("two seconds after the last change, it does not hold")
	}
	s.Taken--
	if s.holds(state) {
		t.Error("less than two seconds after the last change, it holds")
	}
	state.Modified, state.Changed = 6e9, 5e9
	if s = (stamp{state, 8e9 - 1, snapshot.Sum{}}); s.holds(state) {
		t.Error("less than two seconds after it was modified, it holds")
	}
	s.Taken = 100e9
	for _, change := range []func(*fileState){
		func(f *fileState) { f.Size++ }, func(f *fileState) { f.Modified++ }, func(f *fileState) { f.Changed++ },
		func(f *fileState) { f.Device++ }, func(f *fileState) { f.Inode++ },
	} {
		now := state
		if change(&now); s.holds(now) {
			t.Errorf("of %+v, it holds of %+v", state, now)
		}
	}
	if (stamp{}).holds(state) {
		t.Error("the zero stamp holds")
	}
}

// A stamp comes back as it was put, and not at all if a bit of it is another, or
// it is cut or longer.
func TestStampComesBack(t *testing.T) {
	read := func(b []byte) stamp { return readStamp(io.NewSectionReader(bytes.NewReader(b), 0, int64(len(b)))) }
	want := stamp{fileState{1, -2, 3, 1 << 63, 5}, 6, snapshot.SumOf("text")}
	b := want.encode()
	if got := read(b); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
	for i := range b {
		for bit := range 8 {
			b[i] ^= 1 << bit
			if got := read(b); got != (stamp{}) {
				t.Errorf("with bit %d of byte %d, got %+v", bit, i, got)
			}
			b[i] ^= 1 << bit
		}
		if got := read(b[:i]); got != (stamp{}) {
			t.Errorf("of %d bytes, got %+v", i, got)
		}
	}
	if got := read(append(b, 0)); got != (stamp{}) || readStamp(nil) != (stamp{}) {
		t.Errorf("with a byte more, or where there is none, got %+v", got)
	}
}
