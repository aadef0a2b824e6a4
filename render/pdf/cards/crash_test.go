package cards

import (
	"io"
	"runtime"
	"strings"
	"testing"
	"time"

	"quiz/render/paper"
)

// A slip of ours while cards are prepared is an error, and leaves nothing behind
// that goes on waiting.
func TestCrashLeavesNothing(t *testing.T) {
	stock, err := paper.Find("a4-8")
	if err != nil {
		t.Fatal(err)
	}
	sheet := compose(t, numbered(20))
	sheet.Cards[9].Question = nil
	before := runtime.NumGoroutine()
	for range 10 {
		if _, err := Flashcards(io.Discard, sheet, Options{Stock: stock}); err == nil || !strings.HasPrefix(err.Error(), "internal error: ") {
			t.Fatalf("a card without a question is %v", err)
		}
	}
	for range 100 {
		if runtime.NumGoroutine() <= before {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Errorf("%d goroutines were, %d are", before, runtime.NumGoroutine())
}
