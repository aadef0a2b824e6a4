package decks_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"quiz/decks"
)

// There are ten kinds, each with its keys, and its name, by which it is found again.
func TestKinds(t *testing.T) {
	names := []string{"short", "open", "choice", "multiple", "truefalse", "number", "cloze", "match", "order", "list"}
	if !slices.Equal(decks.KindNames(), names) || len(decks.Kinds()) != len(names) {
		t.Fatalf("%q, %v", decks.KindNames(), decks.Kinds())
	}
	for i, k := range decks.Kinds() {
		found, ok := decks.ParseKind(names[i])
		if k != decks.KindShort+decks.Kind(i) || k.String() != names[i] || found != k || !ok {
			t.Errorf("kind %d is %v; %s is %v, %v", int(k), k, names[i], found, ok)
		}
		if len(k.Keys()) == 0 {
			t.Errorf("%v has no keys", k)
		}
		if k.HasOptions() != (k == decks.KindChoice || k == decks.KindMultiple) {
			t.Errorf("%v has options: %v", k, k.HasOptions())
		}
	}
	for _, name := range []string{"", "Short", "shorts"} {
		if k, ok := decks.ParseKind(name); ok || k != 0 {
			t.Errorf("%q is kind %v", name, k)
		}
	}
	if got := fmt.Sprint(decks.Kind(0), decks.Kind(11), decks.Kind(255)); got != " Kind(11) Kind(255)" {
		t.Errorf("what is no kind is %q", got)
	}
}

// exclusions say why a key does not go with a kind: the message, or two dots for the
// usual one, and the hint, or two dots for the keys that the kind has.
var exclusions = map[string]string{
	"question cloze":     `"question" and "cloze" exclude each other · put the whole text under cloze`,
	"distractors number": `"distractors" and an answer that is a number exclude each other · for options to choose from, write the answer in quotes`,
	"distractors short":  `"distractors" and a card of kind short exclude each other · ..`,
	"distractors order":  `"distractors" and a card of kind order exclude each other · ..`,
	"accept choice":      `"accept" and "distractors" exclude each other · accept is for answers that are typed; a choice has exactly its options`,
	"accept multiple":    `.. · ..`,
	"accept cloze":       `.. · write what is also right into the blank: {{answer|also right}}`,
	"accept list":        `.. · write the spellings of an item in brackets of their own: answer = [["Baku", "Bakı"], "Ganja"]`,
	"tolerance short":    `"tolerance" goes with a number, and the answer is text · write the number without quotes: answer = 42`,
	"tolerance open":     `"tolerance" goes with a number, and the answer is text · write the number without quotes: answer = 42`,
	"tolerance choice":   `"tolerance" goes with a number, and the answer is text · write the number without quotes: answer = 42`,
	"tolerance multiple": `.. · ..`,
	"unit short":         `"unit" goes with a number, and the answer is text · write the number without quotes: answer = 42`,
	"unit choice":        `"unit" goes with a number, and the answer is text · write the number without quotes: answer = 42`,
	"unit truefalse":     `.. · ..`,
	"shuffle short":      `.. · ..`,
	"reverse choice":     `.. · only short and open cards can be asked the other way round`,
	"ordered short":      `.. · only of a list some may do, or the order count`,
	"need order":         `.. · only of a list some may do, or the order count`,
	"self open":          `.. · an open card is marked by the player as it is`,
	"self choice":        `.. · ..`,
	"exact open":         `.. · ..`,
	"answer-at multiple": `.. · only the options of a choice have one answer to place`,
	"answer-at short":    `.. · only the options of a choice have one answer to place`,
	"pairs short":        `.. · ..`,
	"order match":        `.. · ..`,
	"cloze short":        `.. · ..`,
}

// A key that does not go with a kind is told with the reason, where there is one, or
// with the keys that the kind has.
func TestExclusion(t *testing.T) {
	for keyKind, want := range exclusions {
		key, name, _ := strings.Cut(keyKind, " ")
		kind, _ := decks.ParseKind(name)
		if kind.HasKey(key) {
			t.Errorf("%s goes with %v", key, kind)
		}
		msg, hint, _ := strings.Cut(want, " · ")
		if msg == ".." {
			msg = fmt.Sprintf("%q does not go with a card of kind %s", key, name)
		}
		if hint == ".." {
			hint = "a card of kind " + name + " has: " + strings.Join(kind.Keys(), ", ")
		}
		if gotMsg, gotHint := decks.Exclusion(key, kind); gotMsg != msg || gotHint != hint {
			t.Errorf("%s: %s · %s, want %s · %s", keyKind, gotMsg, gotHint, msg, hint)
		}
	}
}
