package anki

import (
	"bytes"
	"context"
	"errors"
	"testing"
)

// Whoever has given up gets neither a package nor what an earlier one says.
func TestInterrupted(t *testing.T) {
	set := ownSet(t, shortDeck("d", "a"))
	o := PackageOptions{Changed: always(changedAt)}
	content := packed(t, set, o)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	var b bytes.Buffer
	if err := set.WritePackage(ctx, &b, o); !errors.Is(err, context.Canceled) || b.Len() > 0 {
		t.Errorf("%d bytes of a package, error %v", b.Len(), err)
	}
	if before, err := ReadBefore(ctx, bytes.NewReader(content), int64(len(content))); !errors.Is(err, context.Canceled) || before != nil {
		t.Errorf("an earlier package %v, error %v", before, err)
	}
}
