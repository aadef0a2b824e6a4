package history

import (
	"cmp"
	"fmt"
	"maps"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"quiz/decks/arrange"
	"quiz/quiz/schedule"
)

// A model is a history as one would write it without a disk: what the store
// must be equal to after every change.
type model struct {
	answers map[string]Answer
	gone    map[string]bool
}

func newModel() *model { return &model{map[string]Answer{}, map[string]bool{}} }

func (m *model) entries() []entry {
	list := []entry(nil)
	for _, id := range slices.Sorted(maps.Keys(m.answers)) {
		list = append(list, m.answers[id].entry())
	}
	return list
}

// states asks schedule.Next for one answer after the other.
func (m *model) states(p schedule.Params) map[arrange.Key]State {
	graded := []Answer(nil)
	for _, a := range m.answers {
		if a.Grade > 0 {
			graded = append(graded, a)
		}
	}
	slices.SortFunc(graded, func(a, b Answer) int {
		return cmp.Or(a.At.Compare(b.At), cmp.Compare(a.Grade, b.Grade), cmp.Compare(a.Fingerprint, b.Fingerprint))
	})
	states := map[arrange.Key]State{}
	for _, a := range graded {
		state := states[a.Key]
		if state.First.IsZero() {
			state.First = time.UnixMilli(a.At.UnixMilli()).In(p.Location)
		}
		if state.Fingerprint != a.Fingerprint {
			state.Memory = schedule.Memory{}
		}
		states[a.Key] = State{a.Key, p.Next(state.Memory, a.Grade, a.At), a.Fingerprint, state.First}
	}
	return states
}

func (m *model) undo(id string) {
	delete(m.answers, id)
	m.gone[id] = true
}

// merge joins another model with this one.
func (m *model) merge(other *model) (done Merged) {
	for id := range other.gone {
		if _, here := m.answers[id]; here {
			done.Undone++
		}
		m.undo(id)
	}
	for id, a := range other.answers {
		mine, here := m.answers[id]
		switch {
		case !here && !m.gone[id]:
			done.Added++
		case here && a.outweighs(mine):
			done.Amended++
			if a.Deck == mine.Deck && a.Part == mine.Part {
				a.Card = mine.Card
			}
		default:
			done.Known++
			continue
		}
		m.answers[id] = a
	}
	return done
}

// A twin is a store and its model, and chance.
type twin struct {
	*testing.T
	*Store
	*model
	chance *rand.Rand
	clock  time.Time
}

func (w *twin) compare(after string) {
	w.Helper()
	if got, want := all(w.T, w.Store, Filter{}), w.entries(); !slices.Equal(got, want) {
		w.Fatalf("after %s: answers are\n%v, not\n%v", after, got, want)
	}
	if got, want := states(w.T, w.Store), w.model.states(params()); !maps.Equal(got, want) {
		w.Fatalf("after %s: states are\n%v, not\n%v", after, got, want)
	}
}

func (w *twin) some() (Answer, bool) {
	ids := slices.Sorted(maps.Keys(w.answers))
	if len(ids) == 0 {
		return Answer{}, false
	}
	return w.answers[ids[w.chance.IntN(len(ids))]], true
}

func (w *twin) record() string {
	w.clock = w.clock.Add([]time.Duration{0, time.Minute, time.Hour, 50 * time.Hour, -300 * time.Hour}[w.chance.IntN(5)])
	a := given(fmt.Sprint("card-", w.chance.IntN(4)), schedule.Grade(w.chance.IntN(5)), 0)
	a.Deck = fmt.Sprint("deck-", w.chance.IntN(2))
	a.Part = []string{"", "c2"}[w.chance.IntN(2)]
	a.Fingerprint = []string{"f1", "f1", "f1", "f2"}[w.chance.IntN(4)]
	a.At = w.clock
	a, state := record(w.T, w.Store, a)
	w.answers[a.ID] = a
	if want := w.model.states(params())[a.Key]; state != want && want.Key != (arrange.Key{}) {
		w.Fatalf("Record returned %v, not %v", state, want)
	}
	return "recording"
}

func (w *twin) amend() string {
	a, any := w.some()
	if !any {
		return "nothing"
	}
	a.Verdict, a.Points, a.Grade = "overridden", 0.5, schedule.Grade(w.chance.IntN(5))
	state, err := w.Amend(a)
	if err != nil {
		w.Fatal(err)
	}
	a.revision++
	w.answers[a.ID] = a
	if want := w.model.states(params())[a.Key]; state != want && want.Key != (arrange.Key{}) {
		w.Fatalf("Amend returned %v, not %v", state, want)
	}
	return "amending"
}

func (w *twin) takeBack() string {
	a, any := w.some()
	if !any {
		return "nothing"
	}
	if err := w.Undo(a.ID); err != nil {
		w.Fatal(err)
	}
	w.model.undo(a.ID)
	return "undoing"
}

func (w *twin) forget() string {
	a, any := w.some()
	if !any || w.chance.IntN(4) > 0 {
		return "nothing"
	}
	key := a.Key
	if key.Part = ""; w.chance.IntN(5) == 0 {
		key.Card = ""
	}
	n, err := w.Forget(key)
	if err != nil {
		w.Fatal(err)
	}
	for id, b := range w.answers {
		if b.Deck == key.Deck && (key.Card == "" || b.Card == key.Card) {
			w.model.undo(id)
			n--
		}
	}
	if n != 0 {
		w.Fatalf("Forget was %d off", n)
	}
	return "forgetting"
}

// rename gives cards names that others have, had, or get.
func (w *twin) rename() string {
	names := map[string]string{"card-9": "card-1"}
	for range 1 + w.chance.IntN(4) {
		names[fmt.Sprint("card-", w.chance.IntN(4))] = fmt.Sprint("card-", w.chance.IntN(5))
	}
	deck, want := fmt.Sprint("deck-", w.chance.IntN(2)), map[string]bool{}
	for id, a := range w.answers {
		if to, ok := names[a.Card]; ok && a.Deck == deck && to != a.Card {
			want[to] = true
			a.Card = to
			w.answers[id] = a
		}
	}
	joined := w.joined(deck, names)
	if n, err := w.Rename(deck, names); n != len(want) || err != nil {
		w.Fatalf("Rename of %v gave %d names, not %d, error %v", names, n, len(want), err)
	}
	for key, state := range states(w.T, w.Store) {
		if key.Deck == deck && joined[key] != state {
			w.Fatalf("%v left %v, and was to leave %v", names, state, joined[key])
		}
	}
	return fmt.Sprint("renaming ", names)
}

// joined are the states that a renaming would leave in a deck.
func (w *twin) joined(deck string, names map[string]string) map[arrange.Key]State {
	sources := map[arrange.Key][]arrange.Key{}
	for key := range states(w.T, w.Store) {
		if to := key; key.Deck == deck {
			if name, ok := names[key.Card]; ok {
				to.Card = name
			}
			sources[to] = append(sources[to], key)
		}
	}
	left := map[arrange.Key]State{}
	for to, keys := range sources {
		state, err := w.Joined(to, keys)
		if err != nil {
			w.Fatal(err)
		}
		left[to] = state
	}
	return left
}

// renameAll gives all cards of each deck one name.
func (w *twin) renameAll(name string) {
	names := map[string]map[string]string{}
	for id, a := range w.answers {
		if names[a.Deck] == nil {
			names[a.Deck] = map[string]string{}
		}
		names[a.Deck][a.Card] = name
		a.Card = name
		w.answers[id] = a
	}
	for deck := range names {
		if _, err := w.Rename(deck, names[deck]); err != nil {
			w.Fatal(err)
		}
	}
}

func (w *twin) mergeWith(other *twin) string {
	text := export(w.T, other.Store)
	got := merge1(w.T, w.Store, text)
	if want := w.model.merge(other.model); got != want {
		w.Fatalf("Merge did %+v, not %+v", got, want)
	}
	again := merge1(w.T, w.Store, text)
	if again.Added+again.Amended+again.Undone != 0 {
		w.Fatalf("merging again did %+v", again)
	}
	return "merging"
}

func TestRandomChanges(t *testing.T) {
	for seed := range uint64(6) {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			chance := rand.New(rand.NewPCG(seed, 5))
			var twins []*twin
			for range 2 {
				twins = append(twins, &twin{t, fresh(t), newModel(), chance, monday})
			}
			for i := range 150 {
				w, other := twins[i%2], twins[1-i%2]
				var after string
				switch n := chance.IntN(20); {
				case n < 12:
					after = w.record()
				case n < 14:
					after = w.amend()
				case n < 16:
					after = w.takeBack()
				case n < 17:
					after = w.forget()
				case n < 18:
					after = w.mergeWith(other)
				case n < 19:
					after = w.rename()
				default:
					after = w.reopen()
				}
				w.compare(after)
			}
			bothWays(twins[0], twins[1])
		})
	}
}

func (w *twin) reopen() string {
	if err := w.Close(); err != nil {
		w.Fatal(err)
	}
	w.Store = openAt(w.T, w.path, params())
	return "reopening"
}

// bothWays: whoever merges whom first, the same comes out once cards have the same
// names on both sides, and the same as in an empty store.
func bothWays(a, b *twin) {
	fromA, fromB := export(a.T, a.Store), export(b.T, b.Store)
	merge1(a.T, a.Store, fromB)
	merge1(b.T, b.Store, fromA)
	ofA := &model{maps.Clone(a.answers), maps.Clone(a.gone)}
	a.model.merge(b.model)
	a.compare("merging one way")
	b.model.merge(ofA)
	b.compare("merging the other way")
	for _, w := range []*twin{a, b} {
		w.renameAll("card")
		w.compare("renaming all cards")
	}
	one := export(a.T, a.Store)
	if other := export(b.T, b.Store); one != other {
		a.Fatalf("exports differ:\n%s\n%s", one, other)
	}
	third := openAt(a.T, filepath.Join(a.TempDir(), "history.db"), params())
	merge1(a.T, third, one)
	(&twin{T: a.T, Store: third, model: a.model}).compare("merging into an empty store")
	for _, s := range []*Store{a.Store, b.Store, third} {
		sane(a.T, s)
	}
}
