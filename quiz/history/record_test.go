package history

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"quiz/decks/arrange"
	"quiz/quiz/schedule"
)

func TestTextsAreMadeSound(t *testing.T) {
	s := fresh(t)
	a := given("ca\x00rd", schedule.Good, 0)
	a.Deck, a.Kind, a.Fingerprint, a.Sitting = "d\xff", "k\x00", "f\xfe", "s\x00"
	a.Response = strings.Repeat("ä", 500_000)
	a.Given = `"` + strings.Repeat("x", 1<<20) + `"`
	got, state := record(t, s, a)
	if got.Key != (arrange.Key{Deck: "d\uFFFD", Card: "ca\uFFFDrd"}) || state.Key != got.Key || got.Kind != "k\uFFFD" || got.Fingerprint != "f\uFFFD" || got.Sitting != "s\uFFFD" {
		t.Errorf("got %q, %q, %q, %q", got.Key, got.Kind, got.Fingerprint, got.Sitting)
	}
	if got.Response != strings.Repeat("ä", 5_000) || got.Given != "" {
		t.Errorf("%d bytes of the response and %d of the value are kept", len(got.Response), len(got.Given))
	}
	// The names as the caller has them find what is under the sound ones.
	if list, err := s.States([]string{a.Deck}); err != nil || len(list) != 1 {
		t.Errorf("%d states, %v", len(list), err)
	}
	for _, f := range []Filter{{Decks: []string{a.Deck}}, {Keys: []arrange.Key{a.Key}}, {Sitting: a.Sitting}} {
		if list := all(t, s, f); len(list) != 1 || list[0] != got.entry() {
			t.Errorf("%q finds %v", f, list)
		}
	}
	third := fresh(t)
	merge1(t, third, export(t, s))
	if one, other := export(t, s), export(t, third); one != other {
		t.Errorf("exports differ:\n%s\n%s", one, other)
	}
}

// The response as JSON is made valid, too, where it is kept.
func TestGivenIsMadeSound(t *testing.T) {
	s := fresh(t)
	a := given("card", schedule.Good, 0)
	a.Given = "\"a\xff\x00b\""
	got, _ := record(t, s, a)
	if want := "\"a\uFFFD\uFFFDb\""; got.Given != want || all(t, s, Filter{})[0].Given != want {
		t.Errorf("%q is kept, want %q", got.Given, want)
	}
}

// A clock that was set back while a question stood there makes no time that it
// took less than none.
func TestSecondsBelowZero(t *testing.T) {
	a := given("card", schedule.Good, 0)
	a.Seconds = -3600
	if got, _ := record(t, fresh(t), a); got.Seconds != 0 {
		t.Errorf("%v seconds are kept, not 0", got.Seconds)
	}
}

func TestRefusedAnswers(t *testing.T) {
	for want, spoil := range map[string]func(*Answer){
		"an answer needs a deck and a card":                                            func(a *Answer) { a.Card = "" },
		"points and seconds must be numbers, not NaN or infinite":                      func(a *Answer) { a.Points = math.NaN() },
		"grade 5 is none: it must be 0 to 4":                                           func(a *Answer) { a.Grade = 5 },
		`verdict "fine" is none of right, nearly, partial, wrong, skipped, overridden`: func(a *Answer) { a.Verdict = "fine" },
		`id "../x" is none: it must be 1 to 64 letters, digits, - and _`:               func(a *Answer) { a.ID = "../x" },
		"answer twice is in the history already":                                       func(a *Answer) { a.ID = "twice" },
		"answer gone was taken back: give the new one another id":                      func(a *Answer) { a.ID = "gone" },
		"points and seconds must be numbers, not NaN or infinite ":                     func(a *Answer) { a.Seconds = math.Inf(1) },
	} {
		s := fresh(t)
		for _, id := range []string{"twice", "gone"} {
			a := given("card", schedule.Good, 0)
			a.ID = id
			record(t, s, a)
		}
		if err := s.Undo("gone"); err != nil {
			t.Fatal(err)
		}
		a := given("card", schedule.Good, 0)
		spoil(&a)
		_, _, err := s.Record(a)
		if got := message(err, s.path); got != strings.TrimSpace(want) {
			t.Errorf("got %s, not %s", got, want)
		}
		if n := len(all(t, s, Filter{})); n != 1 {
			t.Errorf("%s: %d answers are there", want, n)
		}
	}
}

func TestWhatIsNotThere(t *testing.T) {
	s := fresh(t)
	const want = `no answer "nowhere" is in the history`
	if got := message(s.Undo("nowhere"), s.path); got != want {
		t.Errorf("Undo: %s", got)
	}
	a := given("card", schedule.Good, 0)
	a.ID = "nowhere"
	if _, err := s.Amend(a); message(err, s.path) != want {
		t.Errorf("Amend: %v", err)
	}
	if n, err := s.Forget(arrange.Key{Deck: "deck"}); n != 0 || err != nil {
		t.Errorf("Forget: %d, %v", n, err)
	}
	if _, err := s.Forget(arrange.Key{Card: "card"}); message(err, s.path) != "to forget answers takes the deck that they are of" {
		t.Errorf("Forget: %v", err)
	}
	if list, err := s.States(nil); len(list) != 0 || err != nil {
		t.Errorf("States: %v, %v", list, err)
	}
	if usual, err := s.Usual(); len(usual) != 0 || err != nil {
		t.Errorf("Usual: %v, %v", usual, err)
	}
	if err := s.End("nowhere", monday); err != nil {
		t.Errorf("End: %v", err)
	}
	if _, found, err := s.Unfinished(func(Sitting) bool { return true }); found || err != nil {
		t.Errorf("Unfinished: %v, %v", found, err)
	}
	sane(t, s)
}

// TestTimesFarOff: clocks may show anything.
func TestTimesFarOff(t *testing.T) {
	s := fresh(t)
	m := newModel()
	for _, when := range []time.Time{
		{}, monday, time.Unix(math.MaxInt64/4, 0), time.Unix(-1<<40, 0), monday.AddDate(-1, 0, 0), monday.AddDate(1, 0, 0),
		monday.In(time.FixedZone("odd", 5*3600+1799)), monday.In(time.FixedZone("mad", 90*3600)),
		time.Date(2040, 12, 31, 12, 0, 0, 0, berlin),
	} {
		a := given("card", schedule.Good, 0)
		a.At = when.Add(123456789 * time.Nanosecond)
		a, _ = record(t, s, a)
		m.answers[a.ID] = a
		(&twin{T: t, Store: s, model: m}).compare(fmt.Sprint("recording at ", when))
	}
	third := fresh(t)
	merge1(t, third, export(t, s))
	(&twin{T: t, Store: third, model: m}).compare("merging")
	a := given("other", schedule.Good, 0)
	a.At = time.Date(2027, 7, 1, 12, 30, 15, 987654321, berlin)
	if a, _ = record(t, s, a); a.entry().At != "2027-07-01T12:30:15.987+02:00" {
		t.Errorf("time is %s", a.entry().At)
	}
}

// TestSkipped: an answer that says nothing of memory leaves it, and the
// fingerprint it is of, so that a changed card is noticed at the next.
func TestSkipped(t *testing.T) {
	s := fresh(t)
	skip := given("card", 0, 0)
	skip.Verdict = "skipped"
	if _, state := record(t, s, skip); state != (State{Key: skip.Key}) {
		t.Errorf("state is %v", state)
	}
	_, known := record(t, s, given("card", schedule.Good, 5))
	skip.Fingerprint, skip.At = "f2", monday.Add(time.Hour)
	if _, state := record(t, s, skip); state != known {
		t.Errorf("state is %v, not %v", state, known)
	}
	changed := given("card", schedule.Good, 90)
	changed.Fingerprint = "f2"
	want := State{changed.Key, params().Next(schedule.Memory{}, schedule.Good, changed.At), "f2", known.First}
	if _, state := record(t, s, changed); state != want {
		t.Errorf("state is %v, not %v", state, want)
	}
	sane(t, s)
}

func TestUsual(t *testing.T) {
	s := fresh(t)
	add := func(kind, verdict string, seconds float64, minute int) {
		a := given("card", schedule.Good, minute)
		a.Kind, a.Verdict, a.Seconds = kind, verdict, seconds
		record(t, s, a)
	}
	for i := range 510 { // the first ten took long, but that is long ago
		add("short", "right", []float64{1000, 2, 4}[min(i/10, 1)*(1+i%2)], i)
	}
	for i := range 10 {
		add("choice", "right", float64(10-i), i)
		add("choice", "wrong", 100, i)
	}
	for i := range 9 {
		add("number", "right", 1, i)
	}
	got, err := s.Usual()
	if want := map[string]float64{"short": 3, "choice": 5.5}; err != nil || !maps.Equal(got, want) {
		t.Errorf("got %v, %v, not %v", got, err, want)
	}
}

func TestNewToday(t *testing.T) {
	s := fresh(t)
	record(t, s, given("yesterday", schedule.Good, -1440))
	record(t, s, given("yesterday", schedule.Good, 10))
	today, _ := record(t, s, given("today", schedule.Good, 0))
	record(t, s, given("skipped", 0, 10))
	count := func(want int) {
		t.Helper()
		if n, err := s.NewToday(monday); n != want || err != nil {
			t.Errorf("%d, %v, not %d", n, err, want)
		}
	}
	count(1)
	record(t, s, given("today too", schedule.Again, 20))
	count(2)
	record(t, s, given("today too", schedule.Again, -2000)) // the clock was set back
	count(1)
	if err := s.Undo(today.ID); err != nil {
		t.Fatal(err)
	}
	count(0)
}

func TestFilter(t *testing.T) {
	s := fresh(t)
	var names []string
	for i, key := range []arrange.Key{{Deck: "a", Card: "x"}, {Deck: "a", Card: "x", Part: "c2"}, {Deck: "a", Card: "y"}, {Deck: "b", Card: "x"}, {Deck: "b", Card: "x", Part: "c2"}} {
		a := given("", schedule.Good, -10*i) // the clock runs backwards
		a.Key, a.Sitting = key, fmt.Sprint("sitting ", i%2)
		a.ID = fmt.Sprint(key.Deck, key.Card, key.Part)
		record(t, s, a)
		names = append(names, a.ID)
	}
	slices.Reverse(names)
	for _, test := range []struct {
		f    Filter
		want string
	}{
		{Filter{}, strings.Join(names, " ")},
		{Filter{Decks: []string{"a"}}, "ay axc2 ax"},
		{Filter{Decks: []string{}}, ""},
		{Filter{Decks: []string{"b", "a", "none"}}, "bxc2 bx ay axc2 ax"},
		{Filter{Keys: []arrange.Key{{Deck: "a", Card: "x"}}}, "axc2 ax"},
		{Filter{Keys: []arrange.Key{{Deck: "a", Card: "x", Part: "c2"}, {Deck: "b"}}}, "bxc2 bx axc2"},
		{Filter{Keys: []arrange.Key{}}, ""},
		{Filter{Since: monday.Add(-15 * time.Minute)}, "axc2 ax"},
		{Filter{Sitting: "sitting 0"}, "ax ay bxc2"},
		{Filter{Sitting: "sitting 1", Decks: []string{"b"}, Since: monday.Add(-time.Hour), Keys: []arrange.Key{{Deck: "b", Card: "x"}}}, "bx"},
	} {
		var got []string
		for a, err := range s.Answers(test.f) {
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, a.ID)
		}
		if strings.Join(got, " ") != test.want {
			t.Errorf("%+v: got %v, not %s", test.f, got, test.want)
		}
	}
	for a := range s.Answers(Filter{}) { // one may leave early, and record meanwhile
		a.ID, a.At = "", a.At.Add(time.Hour)
		record(t, s, a)
		break
	}
	if n := len(all(t, s, Filter{})); n != 6 {
		t.Errorf("%d answers", n)
	}
}

// Where answers cannot be read, the error comes in the place of the next one.
func TestAnswersDamaged(t *testing.T) {
	s := fresh(t)
	record(t, s, given("card", schedule.Good, 0))
	if _, err := s.db.Exec("ALTER TABLE answer RENAME TO lost"); err != nil {
		t.Fatal(err)
	}
	var errs []error
	for _, err := range s.Answers(Filter{}) {
		errs = append(errs, err)
	}
	var damaged *Damaged
	if len(errs) != 1 || !errors.As(errs[0], &damaged) {
		t.Errorf("errors %v, want one, of damage", errs)
	}
}

func TestStatesOfDecks(t *testing.T) {
	s := fresh(t)
	for _, deck := range []string{"a", "b", "a", "c"} {
		a := given("card of "+deck, schedule.Good, 0)
		a.Deck = deck
		record(t, s, a)
	}
	for _, test := range []struct {
		decks []string
		want  string
	}{
		{nil, "card of a, card of b, card of c"},
		{[]string{}, ""},
		{[]string{"b"}, "card of b"},
		{[]string{"c", "none", "a"}, "card of a, card of c"},
	} {
		list, err := s.States(test.decks)
		var got []string
		for _, state := range list {
			got = append(got, state.Card)
		}
		if strings.Join(got, ", ") != test.want || err != nil {
			t.Errorf("%q: got %q, %v, not %s", test.decks, got, err, test.want)
		}
	}
}

func TestSittings(t *testing.T) {
	s := fresh(t)
	begin := func(id string, minutes int) Sitting {
		sitting, err := s.Begin(Sitting{ID: id, Options: `{"deck":"` + id + `"}`, Started: monday.Add(time.Duration(minutes) * time.Minute)})
		if err != nil {
			t.Fatal(err)
		}
		return sitting
	}
	unfinished := func(want Sitting, options string) {
		t.Helper()
		got, found, err := s.Unfinished(func(x Sitting) bool { return strings.Contains(x.Options, options) })
		if err != nil || found != (want.ID != "") || got != want {
			t.Errorf("got %+v, %v, %v, not %+v", got, found, err, want)
		}
	}
	one, two := begin("one", 0), begin("", 10)
	unfinished(two, "")
	unfinished(one, "one")
	a, _ := record(t, s, given("card", schedule.Good, 0))
	record(t, s, given("card", schedule.Good, 1))
	one.Answers = 2
	unfinished(one, "one")
	if err := s.Undo(a.ID); err != nil {
		t.Fatal(err)
	}
	one.Answers = 1
	unfinished(one, "one")
	if err := s.End(one.ID, monday.Add(time.Hour)); err != nil {
		t.Fatal(err)
	}
	unfinished(Sitting{}, "one")
	unfinished(two, "")
	one = begin("one", 20)
	one.Started, one.Answers = monday, 1
	unfinished(one, "one")
}

// TestIDsAscend: by time, and of one millisecond none is given twice.
func TestIDsAscend(t *testing.T) {
	seen := map[string]bool{}
	last := ""
	for i := range 1000 {
		id := newID(monday.Add(time.Duration(i) * time.Millisecond))
		other := newID(monday.Add(time.Duration(i) * time.Millisecond))
		if len(id) != 26 || checkID(id) != nil || id <= last || seen[id] || seen[other] || id == other {
			t.Fatalf("%s after %s", id, last)
		}
		seen[id], seen[other] = true, true
		last = max(id, other)
	}
}

// TestCheckFinds what is not as the answers say.
func TestCheckFinds(t *testing.T) {
	s := openAt(t, filepath.Join(t.TempDir(), "history.db"), params())
	record(t, s, given("card", schedule.Good, 0))
	c2 := given("cloze", schedule.Good, 0)
	c2.Part = "c2"
	record(t, s, c2)
	want := []string(nil)
	compare := func() {
		t.Helper()
		if got, err := s.Check(); err != nil || !slices.Equal(got, want) {
			t.Errorf("found %q, %v, not %q", got, err, want)
		}
	}
	compare()
	if _, err := s.db.Exec("UPDATE card SET stability = stability + 1"); err != nil {
		t.Fatal(err)
	}
	want = []string{
		`what is kept of deck "deck" card "card" is not what its answers give`,
		`what is kept of deck "deck" card "cloze" part "c2" is not what its answers give`,
	}
	compare()
	if err := s.Rebuild(); err != nil {
		t.Fatal(err)
	}
	want = nil
	compare()
	if _, err := s.conn.ExecContext(t.Context(), "PRAGMA foreign_keys = 0; INSERT INTO answer SELECT NULL, 'stray', 99, sitting, kind, fingerprint, response, given, verdict, points, max_points, seconds, hinted, try, 0, at, zone, revision FROM answer LIMIT 1"); err != nil {
		t.Fatal(err)
	}
	want = []string{"answer stray is of a card that is not in the file"}
	compare()
}

// TestLines holds the fields of an export: others read them.
func TestLines(t *testing.T) {
	s := fresh(t)
	a := given("card", schedule.Good, 0)
	a.ID, a.Response, a.Part, a.Hinted = "id-1", "<b>\n\u2028\x1b[31m", "c2", true
	record(t, s, a)
	a.ID = "id-2"
	record(t, s, a)
	if err := s.Undo("id-2"); err != nil {
		t.Fatal(err)
	}
	const want = `{"format":"quiz-history","version":1}
{"id":"id-1","sitting":"one","deck":"deck","card":"card","part":"c2","kind":"short","fingerprint":"f1","response":"<b>\n\u2028\u001b[31m","given":"{\"text\":\"Prophase\"}","verdict":"right","points":1,"max_points":1,"seconds":4.5,"hinted":true,"try":1,"grade":3,"at":"2027-01-04T09:00:00.000+01:00","revision":0}
{"undone":"id-2"}
`
	got := export(t, s)
	if got != want {
		t.Errorf("got\n%s\nnot\n%s", got, want)
	}
	for line := range strings.Lines(got) {
		if !json.Valid([]byte(line)) {
			t.Errorf("no JSON: %s", line)
		}
	}
}
