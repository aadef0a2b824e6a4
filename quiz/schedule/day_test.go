package schedule

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"
	_ "time/tzdata" // so that the places are known on every machine
)

// placeNamed is a place by its name, which must be known.
func placeNamed(name string) *time.Location {
	loc, err := time.LoadLocation(name)
	if err != nil {
		panic(err)
	}
	return loc
}

// civil is the number of a date's day.
func civil(date string) int {
	t, err := time.Parse(time.DateOnly, date)
	if err != nil {
		panic(err)
	}
	return int(t.Unix() / secondsPerDay)
}

func TestDay(t *testing.T) {
	for _, c := range []struct{ place, utc, day string }{
		{"UTC", "2026-01-02T03:59:59Z", "2026-01-01"},
		{"UTC", "2026-01-02T04:00:00Z", "2026-01-02"},
		{"UTC", "1970-01-01T04:00:00Z", "1970-01-01"},
		{"UTC", "1969-07-20T03:00:00Z", "1969-07-19"},
		{"Asia/Baku", "2026-01-01T23:59:59Z", "2026-01-01"}, // four hours ahead
		{"Asia/Baku", "2026-01-02T00:00:00Z", "2026-01-02"},
		{"America/New_York", "2026-03-08T07:59:59Z", "2026-03-07"}, // 3:59:59, an hour after the leap
		{"America/New_York", "2026-03-08T08:00:00Z", "2026-03-08"},
		{"America/New_York", "2026-11-01T08:59:59Z", "2026-10-31"}, // 3:59:59, the hour from 1 to 2 came twice
		{"America/New_York", "2026-11-01T09:00:00Z", "2026-11-01"},
		{"Pacific/Kiritimati", "2026-01-01T14:00:00Z", "2026-01-02"}, // fourteen hours ahead
		{"Asia/Kathmandu", "2026-01-01T22:15:00Z", "2026-01-02"},     // 5:45 ahead
		{"Antarctica/Casey", "2009-10-17T17:59:59Z", "2009-10-17"},   // 1:59:59, then it is 5 o'clock
		{"Antarctica/Casey", "2009-10-17T18:00:00Z", "2009-10-18"},
		{"Pacific/Apia", "2011-12-30T09:59:59Z", "2011-12-29"}, // midnight, then it is the 31st
		{"Pacific/Apia", "2011-12-30T10:00:00Z", "2011-12-30"}, // a day of four hours
		{"Pacific/Apia", "2011-12-30T14:00:00Z", "2011-12-31"},
	} {
		at, err := time.Parse(time.RFC3339, c.utc)
		if err != nil {
			t.Fatal(err)
		}
		if got := Day(at, placeNamed(c.place)); got != civil(c.day) {
			t.Errorf("%s in %s: day %d, want %d (%s)", c.utc, c.place, got, civil(c.day), c.day)
		}
	}
}

func TestStartOfDay(t *testing.T) {
	for _, c := range []struct{ place, day, want string }{
		{"UTC", "2026-01-02", "2026-01-02T04:00:00Z"},
		{"America/New_York", "2026-03-08", "2026-03-08T04:00:00-04:00"},
		{"America/New_York", "2026-11-01", "2026-11-01T04:00:00-05:00"},
		{"Antarctica/Casey", "2009-10-18", "2009-10-18T05:00:00+11:00"}, // no 4 o'clock
		{"Pacific/Apia", "2011-12-30", "2011-12-31T00:00:00+14:00"},     // no such date
		{"Europe/Lisbon", "2040-12-31", "2040-12-31T04:00:00Z"},         // the 366th day, which time.Time.ZoneBounds has at no end
		{"Europe/Lisbon", "2041-01-01", "2041-01-01T04:00:00Z"},
		{"Pacific/Apia", "2011-12-31", "2011-12-31T04:00:00+14:00"},
		{"Asia/Kathmandu", "2026-01-02", "2026-01-02T04:00:00+05:45"},
	} {
		if got := StartOfDay(civil(c.day), placeNamed(c.place)).Format(time.RFC3339); got != c.want {
			t.Errorf("%s in %s begins at %s, want %s", c.day, c.place, got, c.want)
		}
	}
}

// Days follow one another without a gap wherever a clock leaps, in places with
// leaps of all sorts.
func TestDaysFollow(t *testing.T) {
	for _, name := range []string{
		"UTC", "America/New_York", "Europe/Lisbon", "Asia/Tehran", "Australia/Lord_Howe", "Antarctica/Casey",
		"Antarctica/Troll", "Antarctica/Vostok", "Pacific/Apia", "Pacific/Kwajalein", "America/Caracas",
		"Asia/Pyongyang", "Africa/Casablanca", "Africa/Monrovia", "Asia/Manila", "America/Juneau", "Europe/Dublin",
	} {
		loc := placeNamed(name)
		z := zoneAt(earliest.Unix(), loc)
		for z.end < time.Date(2060, 1, 1, 0, 0, 0, 0, time.UTC).Unix() {
			leap := dayOfClock(z.end, z.offset)
			for day := leap - 3; day < leap+4; day++ {
				if why := broken(day, loc); why != "" {
					t.Fatalf("%s, day %d: %s", name, day, why)
				}
			}
			z = zoneAt(z.end, loc)
		}
	}
}

// broken says what is wrong with a day's ends.
func broken(day int, loc *time.Location) string {
	start, end := StartOfDay(day, loc), StartOfDay(day+1, loc)
	switch {
	case end.Before(start):
		return fmt.Sprintf("begins at %v and ends at %v", start, end)
	case Day(start.Add(-1), loc) >= day:
		return fmt.Sprintf("has begun before %v", start)
	case end.Equal(start): // the day was left out
		return ""
	case Day(start, loc) != day || Day(end.Add(-1), loc) != day:
		return fmt.Sprintf("it is another within %v to %v", start, end)
	}
	return ""
}

// A place that set its clock back over 4 o'clock: from 4:30 to 3:30. No place
// has done so yet, but the day must not begin twice.
func TestClockSetBackOverTheTurn(t *testing.T) {
	z := zone{start: 1000 * secondsPerDay, end: 2000 * secondsPerDay, offset: 3*3600 + 1800}
	z.day0 = dayOfClock(z.start-1, 4*3600+1800)
	if first, hour := z.day(z.start), z.day(z.start+3600); first != 1000 || hour != 1000 {
		t.Errorf("day %d, then %d, want 1000 both times", first, hour)
	}
}

func TestDayOfAnyTime(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 10))
	loc := placeNamed("America/New_York")
	for range 1000 {
		at := time.Unix(int64(r.Uint64()), r.Int64())
		if day := Day(at, loc); day < Day(earliest, time.UTC)-1 || day > Day(latest, time.UTC)+1 {
			t.Fatalf("%v: day %d", at.Unix(), day)
		}
		if year := StartOfDay(int(r.Uint64()), loc).Year(); year < 0 || year > 10000 {
			t.Fatalf("year %d", year)
		}
	}
}

// A nil location is that of the machine.
func TestNoLocation(t *testing.T) {
	if Day(noon, nil) != Day(noon, time.Local) || !StartOfDay(1, nil).Equal(StartOfDay(1, time.Local)) {
		t.Error("no place and time.Local differ")
	}
	p := Default()
	p.Location = nil
	if p.Next(Memory{}, Easy, noon) != Default().Next(Memory{}, Easy, noon) {
		t.Error("no Location and time.Local differ")
	}
}
