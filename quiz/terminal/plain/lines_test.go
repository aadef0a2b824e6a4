package plain

import (
	"context"
	"errors"
	"io"
	"strings"
	"testing"
	"time"
)

func TestLines(t *testing.T) {
	long := strings.Repeat("x", lineLimit+100)
	l := NewLines(strings.NewReader("one\r\ntwo \xff\n\n" + long + "\nlast"))
	for _, want := range []string{"one", "two \ufffd", "", long[:lineLimit], "last"} {
		got, err := l.Next(context.Background(), nil)
		if err != nil || got != want {
			t.Fatalf("%.40q of %d bytes (%v), want %.40q", got, len(got), err, want)
		}
	}
	for range 2 {
		if got, err := l.Next(context.Background(), nil); err != io.EOF {
			t.Fatalf("%q (%v) after the end", got, err)
		}
	}
}

// Waiting for a line stops when the context ends or time is up, and the line
// that comes later is not lost.
func TestLinesStop(t *testing.T) {
	r, w := io.Pipe()
	l := NewLines(r)
	ctx, cancel := context.WithCancel(context.Background())
	time.AfterFunc(time.Millisecond, cancel)
	if _, err := l.Next(ctx, nil); !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	past := make(chan time.Time, 1)
	past <- time.Now()
	if _, err := l.Next(context.Background(), past); err != errTimeUp {
		t.Fatal(err)
	}
	go io.WriteString(w, "late\nlater\n")
	for _, want := range []string{"late", "later"} {
		if got, err := l.Next(context.Background(), nil); err != nil || got != want {
			t.Fatalf("%q (%v), want %q", got, err, want)
		}
	}
}
