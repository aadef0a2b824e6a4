package decks_test

import (
	"bytes"
	"math/rand/v2"
	"reflect"
	"testing"

	"quiz/decks"
	"quiz/decks/deckstest"
)

func encode(t testing.TB, d *decks.Deck) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := d.Encode(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestRoundTrip(t *testing.T) {
	for seed := range uint64(3000) {
		want := deckstest.Deck(rand.New(rand.NewPCG(seed, 1)))
		text := encode(t, want)
		got, err := decks.Parse(want.Name, text)
		if err != nil {
			t.Fatalf("seed %d: %v\n%s", seed, err, text)
		}
		if a, b := deckstest.Plain(want), deckstest.Plain(got); !reflect.DeepEqual(a, b) {
			t.Fatalf("seed %d: another deck came back\n%s\n%s", seed, text, encode(t, got))
		}
		if again := encode(t, got); !bytes.Equal(text, again) {
			t.Fatalf("seed %d: encoding is not stable\n%s\n%s", seed, text, again)
		}
	}
}
