package history

import (
	"encoding/binary"
	"math"
	"strings"
	"testing"
	"time"

	"quiz/decks/arrange"
	"quiz/quiz/schedule"
)

// What is out of its range is taken for the nearest within, in an answer that is
// recorded as in one that another history brings; but a new one was never amended.
func TestAnswersOutOfRange(t *testing.T) {
	spoil := func(a *Answer, try int, seconds float64, revision int) {
		a.Try, a.Seconds, a.revision = try, seconds, revision
	}
	for _, c := range []struct {
		try, wantTry           int
		seconds, wantSeconds   float64
		revision, wantRevision int
	}{
		{-1, 0, -0.5, 0, -1, 0}, {0, 0, 0, 0, 0, 0}, {1, 1, 0.5, 0.5, 7, 7},
	} {
		a := given("card", schedule.Good, 0)
		a.ID = "a"
		spoil(&a, c.try, c.seconds, c.revision)
		want := a
		spoil(&want, c.wantTry, c.wantSeconds, c.wantRevision)
		if got, err := a.entry().answer(); err != nil || got.entry() != want.entry() {
			t.Errorf("%+v: merged as %+v, %v", c, got, err)
		}
		want.revision = 0
		if got, _ := record(t, fresh(t), a); got.entry() != want.entry() {
			t.Errorf("%+v: recorded as %+v", c, got)
		}
	}
}

// A text is cut before a character that its bound would part, however long that is.
func TestCutBetweenCharacters(t *testing.T) {
	for character, want := range map[string]int{"y": 10_000, "ä": 9_999, "漢": 10_000, "😀": 9_997} {
		a := given("card", schedule.Good, 0)
		a.Response = "x" + strings.Repeat(character, 20_000/len(character))
		if got, _ := record(t, fresh(t), a); got.Response != a.Response[:want] {
			t.Errorf("of %s %d bytes are kept, want %d", character, len(got.Response), want)
		}
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
	for _, key := range []arrange.Key{{Card: "card", Part: "c2"}, {Deck: "deck", Part: "c2"}} {
		a := given("", schedule.Good, 0)
		a.Key = key
		if _, err := a.validated(); err == nil || err.Error() != "an answer needs a deck and a card" {
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

// Of a location the minutes are kept that its clock is ahead, towards none where there
// are seconds; and a time that was kept at none is in UTC.
func TestStoredZones(t *testing.T) {
	for seconds, want := range map[int]int64{0: 0, 59: 0, 60: 1, 3600: 60, -59: 0, -90: -1, 86_399: 1439, -86_399: -1439} {
		_, zone := stored(monday.In(time.FixedZone("", seconds)))
		if zone != want {
			t.Errorf("%d seconds are kept as %d minutes, want %d", seconds, zone, want)
		}
		name, back := loaded(0, zone).Zone()
		if int64(back) != want*60 || (name == "UTC") != (want == 0) {
			t.Errorf("%d minutes come back as %d seconds, in %q", zone, back, name)
		}
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
