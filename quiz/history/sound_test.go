package history

import (
	"encoding/binary"
	"fmt"
	"math"
	"strings"
	"testing"
	"time"

	"quiz/quiz/schedule"
)

// What is within the bounds is kept as it is; what is beyond them is cut, or
// left out, or taken for the nearest.
func TestBoundsOfAnswers(t *testing.T) {
	const odd = "x" // puts the bound of a text in the middle of a character of two bytes
	for _, c := range []struct {
		name       string
		set        func(*Answer)
		get        func(Answer) any
		want       any
		isMergedTo any // nil: as it is recorded
	}{
		{"text at the bound", func(a *Answer) { a.Response = strings.Repeat("y", 10_000) }, func(a Answer) any { return a.Response }, strings.Repeat("y", 10_000), nil},
		{"text beyond", func(a *Answer) { a.Response = strings.Repeat("y", 10_001) }, func(a Answer) any { return a.Response }, strings.Repeat("y", 10_000), nil},
		{"character across", func(a *Answer) { a.Response = odd + strings.Repeat("ä", 5_000) }, func(a Answer) any { return a.Response }, odd + strings.Repeat("ä", 4_999), nil},
		{"longer character across", func(a *Answer) { a.Response = odd + strings.Repeat("😀", 2_500) }, func(a Answer) any { return a.Response }, odd + strings.Repeat("😀", 2_499), nil},
		{"sitting", func(a *Answer) { a.Sitting = strings.Repeat("y", 10_001) }, func(a Answer) any { return len(a.Sitting) }, 10_000, nil},
		{"kind", func(a *Answer) { a.Kind = strings.Repeat("y", 10_001) }, func(a Answer) any { return len(a.Kind) }, 10_000, nil},
		{"fingerprint", func(a *Answer) { a.Fingerprint = strings.Repeat("y", 10_001) }, func(a Answer) any { return len(a.Fingerprint) }, 10_000, nil},
		{"deck", func(a *Answer) { a.Deck = strings.Repeat("y", 10_001) }, func(a Answer) any { return len(a.Deck) }, 10_000, nil},
		{"card", func(a *Answer) { a.Card = strings.Repeat("y", 10_001) }, func(a Answer) any { return len(a.Card) }, 10_000, nil},
		{"part", func(a *Answer) { a.Part = strings.Repeat("y", 10_001) }, func(a Answer) any { return len(a.Part) }, 10_000, nil},
		{"value at the bound", func(a *Answer) { a.Given = strings.Repeat("y", 64_000) }, func(a Answer) any { return len(a.Given) }, 64_000, nil},
		{"value beyond", func(a *Answer) { a.Given = strings.Repeat("y", 64_001) }, func(a Answer) any { return len(a.Given) }, 0, nil},
		{"tries below none", func(a *Answer) { a.Try = -1 }, func(a Answer) any { return a.Try }, 0, nil},
		{"no try", func(a *Answer) { a.Try = 0 }, func(a Answer) any { return a.Try }, 0, nil},
		{"tries at the bound", func(a *Answer) { a.Try = 1_000_000_000 }, func(a Answer) any { return a.Try }, 1_000_000_000, nil},
		{"tries beyond", func(a *Answer) { a.Try = 1_000_000_001 }, func(a Answer) any { return a.Try }, 1_000_000_000, nil},
		{"seconds below none", func(a *Answer) { a.Seconds = -0.5 }, func(a Answer) any { return a.Seconds }, 0.0, nil},
		{"half a second", func(a *Answer) { a.Seconds = 0.5 }, func(a Answer) any { return a.Seconds }, 0.5, nil},
		{"revision of a new one", func(a *Answer) { a.revision = 7 }, func(a Answer) any { return a.revision }, 0, 7},
		{"revision below none", func(a *Answer) { a.revision = -1 }, func(a Answer) any { return a.revision }, 0, 0},
		{"revision at the bound", func(a *Answer) { a.revision = 1_000_000_000 }, func(a Answer) any { return a.revision }, 0, 1_000_000_000},
		{"revision beyond", func(a *Answer) { a.revision = 1_000_000_001 }, func(a Answer) any { return a.revision }, 0, 1_000_000_000},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := given("card", schedule.Good, 0)
			a.ID = "a"
			c.set(&a)
			if got, _ := record(t, fresh(t), a); c.get(got) != c.want {
				t.Errorf("recorded as %.80v, not %.80v", c.get(got), c.want)
			}
			if c.isMergedTo == nil {
				c.isMergedTo = c.want
			}
			got, err := a.entry().answer()
			if err != nil || c.get(got) != c.isMergedTo {
				t.Errorf("merged as %.80v, %v, not %.80v", c.get(got), err, c.isMergedTo)
			}
		})
	}
}

// What cannot be kept is refused, and what lies beside it is not.
func TestRefusedMarks(t *testing.T) {
	const numbers = "points and seconds must be numbers, not NaN or infinite"
	for _, n := range []float64{math.NaN(), math.Inf(1), math.Inf(-1)} {
		for _, set := range []func(*Answer){
			func(a *Answer) { a.Points = n }, func(a *Answer) { a.MaxPoints = n }, func(a *Answer) { a.Seconds = n },
		} {
			a := given("card", schedule.Good, 0)
			set(&a)
			if err := a.checkMarks(); err == nil || err.Error() != numbers {
				t.Errorf("%+v: error %v", a, err)
			}
		}
	}
	for grade, isRefused := range map[schedule.Grade]bool{-1: true, 0: false, schedule.Again: false, schedule.Easy: false, schedule.Easy + 1: true} {
		a := given("card", grade, 0)
		if err := a.checkMarks(); (err != nil) != isRefused {
			t.Errorf("grade %d: error %v", grade, err)
		}
	}
	for _, verdict := range []string{"right", "nearly", "partial", "wrong", "skipped", "overridden"} {
		a := given("card", schedule.Good, 0)
		a.Verdict = verdict
		if err := a.checkMarks(); err != nil {
			t.Errorf("%s: error %v", verdict, err)
		}
	}
	for _, key := range []Key{{"", "card", "c2"}, {"deck", "", "c2"}} {
		a := given("", schedule.Good, 0)
		a.Key = key
		if _, err := a.sound(); err == nil || err.Error() != "an answer needs a deck and a card" {
			t.Errorf("%q: error %v", key, err)
		}
	}
}

// Ids from elsewhere have 1 to 64 signs, and only those that stand in a name of
// any system.
func TestIDs(t *testing.T) {
	for id, isRefused := range map[string]bool{
		"": true, "a": false, strings.Repeat("x", 64): false, strings.Repeat("x", 65): true,
		"0": false, "9": false, "z": false, "A": false, "Z": false, "-": false, "_": false,
		"/": true, ":": true, "@": true, "[": true, "`": true, "{": true, "ä": true, "a b": true, "a.b": true,
	} {
		if err := checkID(id); (err != nil) != isRefused {
			t.Errorf("%q: error %v", id, err)
		}
	}
}

// The first six bytes of an id are its time; the other ten are chance.
func TestTimeOfIDs(t *testing.T) {
	var chance [10]map[byte]bool
	for i := range chance {
		chance[i] = map[byte]bool{}
	}
	for range 50 {
		b, err := signs.DecodeString(newID(monday))
		if err != nil || len(b) != 16 {
			t.Fatalf("%d bytes, %v", len(b), err)
		}
		if ms := binary.BigEndian.Uint64(append([]byte{0, 0}, b[:6]...)); ms != uint64(monday.UnixMilli()) {
			t.Fatalf("%d milliseconds, want %d", ms, monday.UnixMilli())
		}
		for i := range chance {
			chance[i][b[6+i]] = true
		}
	}
	for i, seen := range chance {
		if len(seen) < 10 {
			t.Errorf("byte %d is one of %d in fifty ids", 6+i, len(seen))
		}
	}
}

// Times are kept from 1970 to 8999, to the millisecond, with the minutes of
// their place.
func TestKept(t *testing.T) {
	first, last := time.Unix(0, 0).UTC(), time.Date(8999, 12, 30, 0, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		t        time.Time
		ms, zone int64
	}{
		{first, 0, 0},
		{first.Add(-time.Millisecond), 0, 0},
		{first.Add(time.Millisecond), 1, 0},
		{first.Add(1999 * time.Microsecond), 1, 0},
		{last, last.UnixMilli(), 0},
		{last.Add(-time.Millisecond), last.UnixMilli() - 1, 0},
		{last.Add(time.Millisecond), last.UnixMilli(), 0},
		{monday, monday.UnixMilli(), 60},
		{monday.In(time.FixedZone("", 59)), monday.UnixMilli(), 0},
		{monday.In(time.FixedZone("", 60)), monday.UnixMilli(), 1},
		{monday.In(time.FixedZone("", -90)), monday.UnixMilli(), -1},
		{monday.In(time.FixedZone("", 86_399)), monday.UnixMilli(), 1439},
		{monday.In(time.FixedZone("", 86_400)), monday.UnixMilli(), 0},
		{monday.In(time.FixedZone("", -86_399)), monday.UnixMilli(), -1439},
		{monday.In(time.FixedZone("", -86_400)), monday.UnixMilli(), 0},
	} {
		ms, zone := kept(c.t)
		if ms != c.ms || zone != c.zone {
			t.Errorf("%v is kept as %d, %d, not %d, %d", c.t, ms, zone, c.ms, c.zone)
		}
		back := at(ms, zone)
		if _, seconds := back.Zone(); back.UnixMilli() != c.ms || int64(seconds) != c.zone*60 {
			t.Errorf("%v comes back as %v", c.t, back)
		}
	}
	if name, _ := at(0, 0).Zone(); name != "UTC" {
		t.Errorf("a time of no place is in %q", name)
	}
}

// tzif is a place whose clock leaps for all time, as a file of time zones has it.
func tzif(t *testing.T, rule string) *time.Location {
	t.Helper()
	head := func(version byte) string { return "TZif" + string(version) + strings.Repeat("\x00", 15) }
	counts := func(types, chars byte) string {
		return strings.Repeat("\x00", 19) + string(types) + "\x00\x00\x00" + string(chars)
	}
	body := "\x00\x00\x0e\x10\x00\x00CET\x00" // an hour ahead, no summer time, the name
	text := head('2') + counts(1, 4) + body + head('2') + counts(1, 4) + body + "\n" + rule + "\n"
	place, err := time.LoadLocationFromTZData("test", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return place
}

// The mark is in the file: another one makes all states anew at the next start,
// so that it changes only if they do. Whoever finds this test failing after a
// change of the model raises the number in front.
func TestMark(t *testing.T) {
	summer := tzif(t, "CET-1CEST,M3.5.0,M10.5.0/3")
	for _, c := range []struct {
		place *time.Location
		want  string
	}{
		{time.UTC, "1-cbd303b25a621391"},
		{time.FixedZone("", 3600), "1-10769a675fcdd452"},
		{summer, "1-58e36f179bc97719"},
	} {
		p := schedule.Default()
		p.Location = c.place
		if got := mark(p); got != c.want {
			t.Errorf("in %v it is %s, not %s", c.place, got, c.want)
		}
	}
}

// All that states follow from changes the mark; the name of a place does not.
func TestMarkTellsParamsApart(t *testing.T) {
	seen := map[string]string{}
	for name, set := range map[string]func(*schedule.Params){
		"default":      func(*schedule.Params) {},
		"first weight": func(p *schedule.Params) { p.Weights[0]++ },
		"last weight":  func(p *schedule.Params) { p.Weights[len(p.Weights)-1]++ },
		"retention":    func(p *schedule.Params) { p.Retention = 0.8 },
		"learning":     func(p *schedule.Params) { p.Learning = []time.Duration{time.Second} },
		"relearning":   func(p *schedule.Params) { p.Relearning = []time.Duration{time.Second} },
		"interval":     func(p *schedule.Params) { p.MaxInterval-- },
		"fuzz":         func(p *schedule.Params) { p.Fuzz = !p.Fuzz },
		"place":        func(p *schedule.Params) { p.Location = time.FixedZone("", 3600) },
		"minute":       func(p *schedule.Params) { p.Location = time.FixedZone("", 3660) },
		"summer":       func(p *schedule.Params) { p.Location = tzif(t, "CET-1CEST,M3.5.0,M10.5.0/3") },
		"a week later": func(p *schedule.Params) { p.Location = tzif(t, "CET-1CEST,M4.1.0,M10.5.0/3") },
	} {
		p := schedule.Default()
		p.Location = time.UTC
		set(&p)
		if other, ok := seen[mark(p)]; ok {
			t.Errorf("%s and %s have one mark", name, other)
		}
		seen[mark(p)] = name
	}
	p, q := schedule.Default(), schedule.Default()
	p.Location, q.Location = time.FixedZone("here", 3600), time.FixedZone("there", 3600)
	if mark(p) != mark(q) {
		t.Error("a place of another name has another mark")
	}
}

// The largest answer that can be recorded fits into a line of an export, however
// its texts are written there.
func TestLargestAnswerIsMerged(t *testing.T) {
	long := strings.Repeat("\x01", 10_000) // six bytes each in JSON
	a := given(long, schedule.Good, 0)
	a.Deck, a.Part, a.Sitting, a.Kind, a.Fingerprint, a.Response = long, long, long, long, long, long
	a.Given = strings.Repeat("\x01", 64_000)
	s, third := fresh(t), fresh(t)
	record(t, s, a)
	merge1(t, third, export(t, s))
	if one, other := export(t, s), export(t, third); one != other {
		t.Errorf("exports of %d and %d bytes", len(one), len(other))
	}
}

// A line may have as many bytes as any answer takes, and not one more.
func TestLongestLine(t *testing.T) {
	for length, want := range map[int]string{1<<20 - 1: "no error", 1 << 20: "line 2: the line is longer than any answer"} {
		s := fresh(t)
		_, err := s.Merge(strings.NewReader(head + strings.TrimSuffix(line("a"), "\n") + strings.Repeat(" ", length-len(line("a"))+1) + "\n"))
		if got := message(err, s.path); got != want {
			t.Errorf("%d bytes: %s", length, got)
		}
	}
}

// An answer that was amended as often as can be counted stays so.
func TestAmendedAtTheBound(t *testing.T) {
	s := fresh(t)
	merge1(t, s, head+strings.Replace(line("a"), `"grade":3`, `"grade":3,"revision":999999999`, 1))
	for range 2 {
		a := given("c", schedule.Good, 0)
		a.ID = "a"
		if _, err := s.Amend(a); err != nil {
			t.Fatal(err)
		}
		if got := all(t, s, Filter{}); len(got) != 1 || got[0].Revision != 1_000_000_000 {
			t.Errorf("answers %v", got)
		}
	}
}

// A score is that of one of the last hundred sittings.
func TestLastScoresOfManySittings(t *testing.T) {
	s := fresh(t)
	begin := func(id string, minute int) {
		t.Helper()
		if _, err := s.Begin(Sitting{ID: id, Options: "{}", Started: monday.Add(time.Duration(minute) * time.Minute)}); err != nil {
			t.Fatal(err)
		}
	}
	begin("first", 0)
	a := given("card", schedule.Good, 0)
	a.Sitting = "first"
	record(t, s, a)
	for i := range 99 {
		begin(fmt.Sprint("later-", i), 1+i)
	}
	if scores, err := s.LastScores(); len(scores) != 1 || err != nil {
		t.Errorf("in the hundredth sitting from the last: %v, %v", scores, err)
	}
	begin("one-more", 100)
	if scores, err := s.LastScores(); len(scores) != 0 || err != nil {
		t.Errorf("one further back: %v, %v", scores, err)
	}
}
