package date_test

import (
	"strings"
	"testing"

	"quiz/decks/answer/date"
)

// A reading is a text in a language, and all that it may be: dates with "; "
// between, of which one that is Bare is followed by " bare".
type reading struct{ language, text, want string }

var tables = [][]reading{english, west, east, far, none}

func TestReadings(t *testing.T) {
	for _, table := range tables {
		for _, c := range table {
			if got := written(date.Readings(c.text, c.language)); got != c.want {
				t.Errorf("%q in %q is %q, want %q", c.text, c.language, got, c.want)
			}
		}
	}
}

func written(dates []date.Date) string {
	var all []string
	for _, d := range dates {
		s := d.String()
		if d.Bare() {
			s += " bare"
		}
		all = append(all, s)
	}
	return strings.Join(all, "; ")
}

func TestParse(t *testing.T) {
	for _, c := range []struct {
		text, language, want string
		status               date.Status
	}{
		{"14 July 1789", "en", "1789-07-14", date.One},
		{"03/04/2020", "en", "", date.Ambiguous},
		{"03/04/2020", "en-GB", "2020-04-03", date.One},
		{"1907-08", "en", "", date.Ambiguous},
		{"the 1900s", "en", "", date.Ambiguous},
		{"3/4", "en", "", date.None},
		{"", "", "", date.None},
	} {
		if got, status := date.Parse(c.text, c.language); got.String() != c.want || status != c.status {
			t.Errorf("%q in %q is %q, status %d; want %q, status %d", c.text, c.language, got, status, c.want, c.status)
		}
	}
}

// What is too long is no date, however it begins, and costs nothing.
func TestLongest(t *testing.T) {
	for length, want := range map[int]date.Status{100: date.One, 101: date.None, 1 << 20: date.None} {
		text := "1066" + strings.Repeat(" ", length-4)
		if _, status := date.Parse(text, "en"); status != want {
			t.Errorf("%d bytes have status %d, want %d", length, status, want)
		}
		if got := date.Looks(text, "en"); got != (want == date.One) {
			t.Errorf("%d bytes look like a date: %t", length, got)
		}
	}
	// 24 words and marks at most
	for words, want := range map[int]date.Status{23: date.One, 24: date.None} {
		if _, status := date.Parse(strings.Repeat("in ", words)+"1066", "en"); status != want {
			t.Errorf("%d words before the year have status %d, want %d", words, status, want)
		}
	}
}

func TestLooks(t *testing.T) {
	for text, want := range map[string]bool{
		"1066": true, "5 apples": true, "the twentieth century": true, "siglo XX": true, "١٠٦٦": true, "二十世纪": true,
		"": false, "apples": false, "the": false, "from … to": false, "一人": false,
	} {
		if got := date.Looks(text, "es"); got != want {
			t.Errorf("%q looks like a date: %t", text, got)
		}
	}
}

// The order of figures is the region's, whatever else is in the tag.
func TestOrder(t *testing.T) {
	const either = "2020-04-03; 2020-03-04"
	for tag, want := range map[string]string{
		"": either, "en": either, "EN": either, "en-CA": either, "fr-CA": either, "es-US": either, "ja": either, "zh-Hant-TW": either, "ko": either, "tlh": either, "en-x-GB": either,
		"en-US": "2020-03-04", "en_us": "2020-03-04", "en-Latn-US": "2020-03-04", "en-PH": "2020-03-04", "es-PR": "2020-03-04", "fil": "2020-03-04",
		"en-GB": "2020-04-03", "en-001": "2020-04-03", "en-IN-u-nu-deva": "2020-04-03", "en-AU": "2020-04-03", "de": "2020-04-03", "de-US": "2020-04-03", "fr": "2020-04-03", "es-419": "2020-04-03",
		"pt-BR": "2020-04-03", "az-Latn-AZ": "2020-04-03", "sv": "2020-04-03", "hu": "2020-04-03", "vi": "2020-04-03", "ar-EG": "2020-04-03",
	} {
		for _, text := range []string{"03/04/2020", "3.4.2020", "3-4-2020"} {
			if got := written(date.Readings(text, tag)); got != want {
				t.Errorf("%q in %q is %q, want %q", text, tag, got, want)
			}
		}
		if got := written(date.Readings("2020/3/4", tag)); got != "2020-03-04" {
			t.Errorf("the year first in %q is %q", tag, got)
		}
	}
}

func BenchmarkParse(b *testing.B) {
	for name, c := range map[string]struct{ text, language string }{
		"day": {"14 July 1789", "en"}, "figures": {"14.7.1789", "de"}, "span": {"from 1914 to 1918", "en"}, "accents": {"5 août 1914", "fr"},
		"russian": {"14 июля 1789 г.", "ru"}, "chinese": {"1789年7月14日", "zh"}, "none": {"mitochondrion", "en"}, "dashes": {"1-1-1-1-1-1-1-1-1-1-1-1", "en"},
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				date.Parse(c.text, c.language)
			}
		})
	}
}
