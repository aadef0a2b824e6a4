package command

import (
	"bytes"
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"quiz/decks/deckstest"
)

// meanwhile is a stream that does something before it is first read.
type meanwhile struct {
	io.Reader
	do func()
}

func (m *meanwhile) Read(b []byte) (int, error) {
	if m.do != nil {
		m.do()
		m.do = nil
	}
	return m.Reader.Read(b)
}

// spoilSnapshots writes over all cards of the snapshots in a cache, as a disk might.
func spoilSnapshots(t *testing.T, dir string) {
	t.Helper()
	for _, name := range snapshotsIn(t, dir) {
		file, err := os.OpenFile(filepath.Join(dir, name), os.O_RDWR, 0)
		if err != nil {
			t.Fatal(err)
		}
		info, err := file.Stat()
		if err == nil {
			_, err = file.WriteAt(make([]byte, info.Size()/2), info.Size()/2)
		}
		if closed := file.Close(); err != nil || closed != nil {
			t.Fatal(err, closed)
		}
	}
}

// playSpoiled plays a large deck, and does something when the first question stands
// there.
func playSpoiled(t *testing.T, do func(dir, deck string)) (code int, out string) {
	t.Helper()
	root, deck := t.TempDir(), largeDeck(t)
	var b bytes.Buffer
	in := &meanwhile{strings.NewReader(strings.Repeat("a\n", 300)), func() { do(filepath.Join(root, "decks"), deck) }}
	for _, in := range []io.Reader{strings.NewReader(""), in} {
		e := deskEnv(t, in, &b)
		e.getenv = cachedEnv(t, root).getenv
		e.now = func() time.Time { return time.Now().Add(time.Hour) } // the file has settled
		e.terminal, e.person = false, false
		b.Reset()
		code = e.run(context.Background(), []string{"quiz", "play", deck, "--no-save"})
	}
	return code, strings.ReplaceAll(b.String(), deck, "large.toml")
}

// When the snapshot of a deck is damaged while it is played, its text tells the rest.
func TestPlaySpoiled(t *testing.T) {
	_, want := playSpoiled(t, func(string, string) {})
	code, out := playSpoiled(t, func(dir, _ string) { spoilSnapshots(t, dir) })
	if code != 0 || out != want || !strings.Contains(out, "of 300 right") {
		t.Errorf("exit code %d\n%s", code, out)
	}
}

// When the text has changed besides, it ends with a word to say so, and shows no
// other card.
func TestPlayLost(t *testing.T) {
	code, out := playSpoiled(t, func(dir, deck string) {
		spoilSnapshots(t, dir)
		if err := os.WriteFile(deck, []byte(deckstest.Large(299)), 0o666); err != nil {
			t.Fatal(err)
		}
	})
	want := "large.toml: was changed while it was in use, and its cards cannot be read as they were\nhint: begin again\n"
	if code != exitFailed || !strings.HasSuffix(out, want) || strings.Count(out, want) != 1 || !strings.Contains(out, "1 of 300") {
		t.Errorf("exit code %d\n%s", code, out)
	}
}
