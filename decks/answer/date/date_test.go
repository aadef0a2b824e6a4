package date_test

import (
	"testing"

	"quiz/decks/answer/date"
)

// same are groups of texts, each with its language; those of one group are the
// same date, and those of two groups are not.
var same = [][][2]string{
	{
		{"14 July 1789", "en"}, {"July 14, 1789", "en-US"}, {"14th of July 1789", "en"}, {"14 Jul. 1789", "en"}, {"14.7.1789", "de"},
		{"7/14/1789", "en-US"}, {"14/07/1789", "en-GB"}, {"1789-07-14", "en"}, {"1789/7/14", "ja"}, {"1789年7月14日", "ja"},
		{"14. Juli 1789", "de"}, {"le 14 juillet 1789", "fr"}, {"14 de julio de 1789", "es"}, {"14 июля 1789 г.", "ru"},
		{"14 Temmuz 1789", "tr"}, {"14 iyul 1789", "az"}, {"14 VII 1789", "pl"}, {"ngày 14 tháng 7 năm 1789", "vi"},
		{"1789. július 14.", "hu"}, {"14 July 1789", "fr"}, {"14 juillet 1789", "ru"}, {"about 14 July 1789", "en"},
	},
	{{"14 July 1790", "en"}},
	{{"15 July 1789", "en"}},
	{{"14 June 1789", "en"}},
	{{"14 July 1789 BC", "en"}},
	{{"14 July", "en"}, {"July 14", "en"}, {"le 14 juillet", "fr"}, {"7月14日", "ja"}},
	{{"July 1789", "en"}, {"1789-07", "en"}, {"07/1789", "en"}, {"juillet 1789", "fr"}},
	{{"1-31 July 1789", "en"}},
	{{"1789", "en"}, {"in 1789", "en"}, {"AD 1789", "en"}, {"1789 n. Chr.", "de"}, {"1789年", "zh"}, {"c. 1789", "en"}},
	{{"January-December 1789", "en"}},
	{{"1789 BC", "en"}},
	{{"44", "en"}, {"44 AD", "en"}, {"the year 44", "en"}},
	{{"44 BC", "en"}, {"44 v. Chr.", "de"}, {"44 av. J.-C.", "fr"}, {"44 a. C.", "es"}, {"44 до н. э.", "ru"}, {"MÖ 44", "tr"}, {"公元前44年", "zh"}, {"紀元前44年", "ja"}, {"ق.م 44", "ar"}, {"44 eKr.", "fi"}},
	{{"1944", "en"}},
	{{"79", "en"}},
	{{"1979", "en"}},
	{{"1914", "en"}},
	{{"1918", "en"}},
	{{"1914-1918", "en"}, {"1914–1918", "en"}, {"1914-18", "en"}, {"1914/18", "en"}, {"between 1914 and 1918", "en"}, {"von 1914 bis 1918", "de"}, {"de 1914 à 1918", "fr"}, {"1914-1918 гг.", "ru"}, {"1914年から1918年まで", "ja"}},
	{{"1914-1919", "en"}},
	{{"28 July 1914 - 11 November 1918", "en"}, {"28 juillet 1914 – 11 novembre 1918", "fr"}},
	{{"July 1914 - November 1918", "en"}},
	{{"1960", "en"}},
	{{"1960s", "en"}, {"1960-1969", "en"}, {"die 1960er", "de"}, {"années 1960", "fr"}, {"1960-е", "ru"}, {"1960年代", "zh"}, {"1960'lar", "tr"}},
	{{"1960-1970", "en"}},
	{{"20th century", "en"}, {"1901-2000", "en"}, {"20. Jahrhundert", "de"}, {"XXe siècle", "fr"}, {"siglo XX", "es"}, {"XX век", "ru"}, {"20世紀", "ja"}, {"二十世纪", "zh"}, {"1900-talet", "sv"}},
	{{"20th century BC", "en"}},
	{{"19th century", "en"}},
	{{"5th century BC", "en"}, {"500-401 BC", "en"}, {"5. Jh. v. Chr.", "de"}},
	{{"5th century", "en"}},
	{{"2nd millennium", "en"}},
	{{"14-16 July 1789", "en"}, {"July 14-16, 1789", "en"}, {"14.-16. Juli 1789", "de"}, {"du 14 au 16 juillet 1789", "fr"}},
	{{"14-16 July", "en"}},
	{{"27 BC - AD 14", "en"}},
	{{"27-14 BC", "en"}},
}

func TestEqual(t *testing.T) {
	type member struct {
		date  date.Date
		group int
	}
	all := []member{{date.Date{}, -1}}
	for i, group := range same {
		for _, c := range group {
			d, status := date.Parse(c[0], c[1])
			if status != date.One {
				t.Errorf("%q in %q has status %d", c[0], c[1], status)
			}
			all = append(all, member{d, i})
		}
	}
	for _, a := range all {
		for _, b := range all {
			if got := a.date.Equal(b.date); got != (a.group == b.group) {
				t.Errorf("%q of group %d equals %q of group %d: %t", a.date, a.group, b.date, b.group, got)
			}
		}
	}
}

func TestApprox(t *testing.T) {
	for text, want := range map[string]bool{"1500": false, "c. 1500": true, "circa 1500": true, "~1500": true, "about the 1960s": true, "in 1500": false} {
		if d, status := date.Parse(text, "en"); status != date.One || d.Approx() != want {
			t.Errorf("%q is %q, status %d", text, d, status)
		}
	}
}

func TestBare(t *testing.T) {
	for text, want := range map[string]bool{
		"5": true, "79": true, "1066": true, "about 1066": true, "in 1066": false, "AD 79": false, "1914-1918": false, "1066年": false, "1960s": false, "1789-07": false,
	} {
		if d, status := date.Parse(text, "en"); status != date.One || d.Bare() != want {
			t.Errorf("%q is %q, status %d, bare %t", text, d, status, d.Bare())
		}
	}
}

// The days of each month, and the leap years of both calendars.
func TestCalendar(t *testing.T) {
	for text, want := range map[string]date.Status{
		"1900-01-31": date.One, "1900-01-32": date.None, "1900-02-28": date.One, "1900-02-29": date.None, "1904-02-29": date.One, "2000-02-29": date.One,
		"1582-02-28": date.One, "1500-02-29": date.One, "1600-02-29": date.One, "1700-02-29": date.None, "1900-04-30": date.One, "1900-04-31": date.None,
		"1900-06-31": date.None, "1900-09-31": date.None, "1900-11-31": date.None, "1900-12-31": date.One, "1900-12-00": date.None, "1900-13-01": date.None,
		"29 Feb 1 BC": date.One, "29 Feb 5 BC": date.One, "29 Feb 4 BC": date.None, "29 Feb AD 4": date.One, "29 Feb 45 BC": date.One, "29 Feb 44 BC": date.None,
		"29 February": date.One, "30 February": date.None, "31 April": date.None,
	} {
		if _, status := date.Parse(text, "en"); status != want {
			t.Errorf("%q has status %d, want %d", text, status, want)
		}
	}
}
