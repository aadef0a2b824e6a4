package answer_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"quiz/decks/answer"
)

// markItems marks a line against items that are written with their spellings
// parted by "=".
func markItems(items []string, typed string, ordered bool, need int) answer.ItemsMark {
	of := func(item int, typed string) answer.Closeness {
		return answer.NewKey(strings.Split(items[item], "="), answer.Rules{Language: "en", Single: true}).Mark(typed).Closeness
	}
	return answer.MarkItems(len(items), of, typed, ordered, need)
}

// told is what a mark says, on a line: each piece with a sign and the number of
// its item, from 1, then the missing items and the credit in shares.
func told(m answer.ItemsMark) string {
	var list []string
	for _, p := range m.Pieces {
		sign := "="
		switch {
		case p.Item < 0:
			list = append(list, "x "+p.Text)
			continue
		case p.Again:
			sign = "again "
		case p.Closeness == answer.Near:
			sign = "~"
		}
		if !p.InOrder && !p.Again {
			sign = "late" + sign
		}
		list = append(list, fmt.Sprintf("%s%s%d", p.Text, sign, p.Item+1))
	}
	text := strings.Join(list, " | ")
	for _, item := range m.Missing {
		text += fmt.Sprintf(" -%d", item+1)
	}
	text += fmt.Sprintf(" : %.3g/%d", m.Credit*float64(m.Asked), m.Asked)
	if m.Slips {
		text += " slips"
	}
	if m.Disordered {
		text += " disordered"
	}
	return strings.TrimSpace(text)
}

const (
	baltic    = "Estonia;Latvia;Lithuania"
	azeri     = "Baku=Bakı;Ganja;Sumqayit"
	joined    = "Washington, D.C.;Trinidad and Tobago;Bosnia and Herzegovina;Peru"
	nested    = "Trinidad;Trinidad and Tobago;Tobago"
	vitamins  = "A;D;E;K"
	twoAlike  = "Northern;Northorn"
	semicolon = "a\\b;c"
	numbers   = "1,000;2,5;7"
	abroad    = "Perú;Chile;Coli"
	letters   = "Y;Z"
	rather    = "Iran;Iraq"
	cased     = "US;us"
)

var itemMarks = []struct {
	items, typed string
	ordered      bool
	need         int
	want         string
}{
	// What may stand between items.
	{baltic, "Estonia, Latvia, Lithuania", false, 0, "Estonia=1 | Latvia=2 | Lithuania=3 : 3/3"},
	{baltic, "lithuania; ESTONIA; latvia", false, 0, "lithuania=3 | ESTONIA=1 | latvia=2 : 3/3"},
	{baltic, "Estonia,Latvia,Lithuania", false, 0, "Estonia=1 | Latvia=2 | Lithuania=3 : 3/3"},
	{baltic, "Estonia\nLatvia\r\nLithuania", false, 0, "Estonia=1 | Latvia=2 | Lithuania=3 : 3/3"},
	{baltic, "Estonia，Latvia、Lithuania", false, 0, "Estonia=1 | Latvia=2 | Lithuania=3 : 3/3"},
	{baltic, "Estonia；Latvia؛ Lithuania", false, 0, "Estonia=1 | Latvia=2 | Lithuania=3 : 3/3"},
	{baltic, "Estonia، Latvia / Lithuania", false, 0, "Estonia=1 | Latvia=2 | Lithuania=3 : 3/3"},
	{baltic, "Estonia, Latvia and Lithuania", false, 0, "Estonia=1 | Latvia=2 | Lithuania=3 : 3/3"},
	{baltic, "Estonia, Latvia, and Lithuania.", false, 0, "Estonia=1 | Latvia=2 | Lithuania.=3 : 3/3"},
	{baltic, "Estonia und Latvia und Lithuania", false, 0, "Estonia=1 | Latvia=2 | Lithuania=3 : 3/3"},
	{baltic, "Estonia, Latvia et Lithuania", false, 0, "Estonia=1 | Latvia=2 | Lithuania=3 : 3/3"},
	{baltic, "Estonia, Latvia y Lithuania", false, 0, "Estonia=1 | Latvia=2 | Lithuania=3 : 3/3"},
	{baltic, "Estonia, Latvia e Lithuania", false, 0, "Estonia=1 | Latvia=2 | Lithuania=3 : 3/3"},
	{baltic, "Estonia, Latvia и Lithuania", false, 0, "Estonia=1 | Latvia=2 | Lithuania=3 : 3/3"},
	{baltic, "Estonia, Latvia ve Lithuania", false, 0, "Estonia=1 | Latvia=2 | Lithuania=3 : 3/3"},
	{baltic, "Estonia/Latvia/Lithuania", false, 0, "Estonia=1 | Latvia=2 | Lithuania=3 : 3/3"},
	{baltic, "Estonia + Latvia + Lithuania", false, 0, "Estonia=1 | Latvia=2 | Lithuania=3 : 3/3"},
	{baltic, "Estonia, Latvia, Peru/Chile", false, 0, "Estonia=1 | Latvia=2 | x Peru/Chile -3 : 2/3"},
	{"km/h;m/s", "m/s, km/h", false, 0, "m/s=2 | km/h=1 : 2/2"},
	{"Autumn=Fall;Winter", "fall/autumn, winter", false, 0, "fall=1 | autumnagain 1 | winter=2 : 2/2"},
	{baltic, "Estonia, Latvia & Lithuania", false, 0, "Estonia=1 | Latvia=2 | Lithuania=3 : 3/3"},
	{baltic, "Estonia; Latvia, Lithuania", false, 0, "Estonia=1 | Latvia=2 | Lithuania=3 : 3/3"},
	{baltic, "; Estonia,, Latvia ;and Lithuania and", false, 0, "Estonia=1 | Latvia=2 | Lithuania=3 : 3/3"},
	{baltic, "Estonia Latvia Lithuania", false, 0, "x Estonia Latvia Lithuania -1 -2 -3 : 0/3"},

	// Shares.
	{baltic, "", false, 0, "-1 -2 -3 : 0/3"},
	{baltic, " , ; ", false, 0, "-1 -2 -3 : 0/3"},
	{baltic, "Latvia", false, 0, "Latvia=2 -1 -3 : 1/3"},
	{baltic, "Latvia, Estonia", false, 0, "Latvia=2 | Estonia=1 -3 : 2/3"},
	{baltic, "Latvai, Estonia, Lithuania", false, 0, "Latvai~2 | Estonia=1 | Lithuania=3 : 3/3 slips"},
	{baltic, "Latvai, Estonia", false, 0, "Latvai~2 | Estonia=1 -3 : 2/3"},
	{baltic, "Estonia, estonia, Estonia", false, 0, "Estonia=1 | estoniaagain 1 | Estoniaagain 1 -2 -3 : 1/3"},
	{baltic, "Estonia, Estonia, Latvia, Latvia, Lithuania", false, 0, "Estonia=1 | Estoniaagain 1 | Latvia=2 | Latviaagain 2 | Lithuania=3 : 3/3"},
	{baltic, "Estnia, Estonia, Latvia, Lithuania", false, 0, "Estniaagain 1 | Estonia=1 | Latvia=2 | Lithuania=3 : 3/3"},

	// Wrong ones cost only beyond what is asked for.
	{baltic, "Estonia, Latvia, Poland", false, 0, "Estonia=1 | Latvia=2 | x Poland -3 : 2/3"},
	{baltic, "Estonia, Latvia, Poland, Peru", false, 0, "Estonia=1 | Latvia=2 | x Poland | x Peru -3 : 1/3"},
	{baltic, "Estonia, Latvia, Poland, Peru, Chile, Cuba", false, 0, "Estonia=1 | Latvia=2 | x Poland | x Peru | x Chile | x Cuba -3 : 0/3"},
	{baltic, "Estonia, Latvia, Lithuania, Peru", false, 0, "Estonia=1 | Latvia=2 | Lithuania=3 | x Peru : 2/3"},
	{baltic, "Estonia, Estonia, Estonia, Peru", false, 0, "Estonia=1 | Estoniaagain 1 | Estoniaagain 1 | x Peru -2 -3 : 1/3"},
	{baltic, "Peru", false, 0, "x Peru -1 -2 -3 : 0/3"},

	// Some of them will do.
	{baltic, "Latvia, Estonia", false, 2, "Latvia=2 | Estonia=1 -3 : 2/2"},
	{baltic, "Latvia", false, 2, "Latvia=2 -1 -3 : 1/2"},
	{baltic, "Latvia, Estonia, Lithuania", false, 2, "Latvia=2 | Estonia=1 | Lithuania=3 : 2/2"},
	{baltic, "Latvia, Estonia, Lithuania", false, 3, "Latvia=2 | Estonia=1 | Lithuania=3 : 3/3"},
	{baltic, "Latvia, Estonia, Lithuania", false, 4, "Latvia=2 | Estonia=1 | Lithuania=3 : 3/3"},
	{baltic, "Latvia, Estonia, Lithuania", false, -1, "Latvia=2 | Estonia=1 | Lithuania=3 : 3/3"},
	{baltic, "Latvia, Peru", false, 2, "Latvia=2 | x Peru -1 -3 : 1/2"},
	{baltic, "Latvia, Estonia, Lithuania, Peru", false, 2, "Latvia=2 | Estonia=1 | Lithuania=3 | x Peru : 1/2"},
	{baltic, "Latvia, Peru, Chile", false, 2, "Latvia=2 | x Peru | x Chile -1 -3 : 0/2"},
	{baltic, "Latvai, Estonia, Lithuania", false, 2, "Latvai~2 | Estonia=1 | Lithuania=3 : 2/2"},
	{baltic, "Latvai, Estonia", false, 2, "Latvai~2 | Estonia=1 -3 : 2/2 slips"},
	{baltic, "Latvia", false, 1, "Latvia=2 -1 -3 : 1/1"},

	// Spellings.
	{azeri, "Bakı, Ganja, Sumqayıt", false, 0, "Bakı=1 | Ganja=2 | Sumqayıt~3 : 3/3 slips"},
	{azeri, "Baku, Bakı, Ganja", false, 0, "Baku=1 | Bakıagain 1 | Ganja=2 -3 : 2/3"},

	// Items that hold what parts items.
	{joined, "Washington, D.C., Peru, Trinidad and Tobago and Bosnia and Herzegovina", false, 0, "Washington, D.C.=1 | Peru=4 | Trinidad and Tobago=2 | Bosnia and Herzegovina=3 : 4/4"},
	{joined, "Trinidad and Tobago", false, 1, "Trinidad and Tobago=2 -1 -3 -4 : 1/1"},
	{joined, "Washington, D.C.; Peru", false, 2, "Washington, D.C.=1 | Peru=4 -2 -3 : 2/2"},
	{joined, "Peru and Washington, D.C.", false, 2, "Peru=4 | Washington, D.C.=1 -2 -3 : 2/2"},
	{joined, "Trinidad, Peru", false, 2, "x Trinidad | Peru=4 -1 -2 -3 : 1/2"},
	{joined, "Chad and Mali, Peru", false, 2, "x Chad and Mali | Peru=4 -1 -2 -3 : 1/2"},
	{joined, "Chad, Mali; Peru", false, 2, "x Chad, Mali | Peru=4 -1 -2 -3 : 1/2"},
	{joined, "Peru and Chad", false, 2, "Peru=4 | x Chad -1 -2 -3 : 1/2"},
	{nested, "Trinidad and Tobago, Trinidad, Tobago", false, 0, "Trinidad and Tobago=2 | Trinidad=1 | Tobago=3 : 3/3"},
	{nested, "Trinidad and Tobago; Tobago; Trinidad", false, 0, "Trinidad and Tobago=2 | Tobago=3 | Trinidad=1 : 3/3"},
	{vitamins, "A, D, E and K", false, 0, "A=1 | D=2 | E=3 | K=4 : 4/4"},
	{vitamins, "a, d, e, k", false, 0, "a=1 | d=2 | e=3 | k=4 : 4/4"},
	{vitamins, "A D E K", false, 0, "x A D E K -1 -2 -3 -4 : 0/4"},
	{letters, "Z y Y", false, 0, "Z=2 | Y=1 : 2/2"},
	{abroad, "E. coli, Perú y Chile", false, 2, "x E. coli | Perú=1 | Chile=2 -3 : 1/2"},
	{semicolon, "a; b; c", false, 0, "a; b=1 | c=2 : 2/2"},
	{baltic, "The; Latvia; a; Estonia", false, 0, "x The | Latvia=2 | x a | Estonia=1 -3 : 1/3"},
	{baltic, "The, Latvia, Estonia", false, 0, "x The | Latvia=2 | Estonia=1 -3 : 2/3"},
	{numbers, "1,000, 2,5 and 7", false, 0, "1,000=1 | 2,5=2 | 7=3 : 3/3"},

	// What is nearly two items is the one that is left; what is one is not nearly
	// the other.
	{twoAlike, "Northarn, Northern", false, 0, "Northarn~2 | Northern=1 : 2/2 slips"},
	{twoAlike, "Northarn, Northarn", false, 0, "Northarn~2 | Northarn~1 : 2/2 slips"},
	{rather, "Iraq, Iran", false, 0, "Iraq=2 | Iran=1 : 2/2"},
	{cased, "us, US", false, 0, "us=2 | US=1 : 2/2"},

	// The order.
	{baltic, "Estonia, Latvia, Lithuania", true, 0, "Estonia=1 | Latvia=2 | Lithuania=3 : 3/3"},
	{baltic, "Latvia, Estonia, Lithuania", true, 0, "Latvia=2 | Estonialate=1 | Lithuania=3 : 2/3 disordered"},
	{baltic, "Lithuania, Latvia, Estonia", true, 0, "Lithuania=3 | Latvialate=2 | Estonialate=1 : 1/3 disordered"},
	{baltic, "Estonia, Lithuania", true, 0, "Estonia=1 | Lithuania=3 -2 : 2/3"},
	{baltic, "Lithuania, Estonia", true, 0, "Lithuania=3 | Estonialate=1 -2 : 1/3"},
	{baltic, "Estonia, Peru, Lithuania", true, 0, "Estonia=1 | x Peru | Lithuania=3 -2 : 2/3"},
	{baltic, "Estonia, Peru, Latvia, Lithuania", true, 0, "Estonia=1 | x Peru | Latvia=2 | Lithuania=3 : 2/3"},
	{baltic, "Estonia, Lithuania", true, 2, "Estonia=1 | Lithuania=3 -2 : 2/2"},
	{baltic, "Lithuania, Estonia", true, 2, "Lithuania=3 | Estonialate=1 -2 : 1/2 disordered"},
	{baltic, "Lithuania, Estonia, Latvia", true, 2, "Lithuanialate=3 | Estonia=1 | Latvia=2 : 2/2"},
	{baltic, "Estonai, Latvia, Lithuania", true, 0, "Estonai~1 | Latvia=2 | Lithuania=3 : 3/3 slips"},
	{baltic, "Estonia, Estonia, Latvia, Lithuania", true, 0, "Estonia=1 | Estoniaagain 1 | Latvia=2 | Lithuania=3 : 3/3"},
}

func TestMarkItems(t *testing.T) {
	for _, c := range itemMarks {
		items := strings.Split(c.items, ";")
		for i := range items {
			items[i] = strings.ReplaceAll(items[i], `\`, "; ")
		}
		if got := told(markItems(items, c.typed, c.ordered, c.need)); got != c.want {
			t.Errorf("%q of %q, ordered %v, need %d:\n%s, want\n%s", c.typed, c.items, c.ordered, c.need, got, c.want)
		}
	}
}

func TestMarkNoItems(t *testing.T) {
	for _, ordered := range []bool{false, true} {
		if m := markItems(nil, "a, b", ordered, 1); m.Credit != 0 || m.Asked != 0 || m.Right != 0 || len(m.Pieces) != 2 {
			t.Errorf("%+v", m)
		}
	}
}

// Of what is much longer than all items, only so much is looked at.
func TestHostileItems(t *testing.T) {
	items := make([]string, 100)
	for i := range items {
		items[i] = fmt.Sprintf("thing of number %c%c", 'a'+i/26, 'a'+i%26)
	}
	for _, typed := range []string{
		strings.Repeat("x, ", 100_000), strings.Repeat("and ", 100_000), strings.Repeat(" ", 1_000_000), strings.Repeat(";", 100_000),
		strings.Repeat("thing of number zz ", 100), strings.Repeat("\xff,", 100_000), strings.Repeat("a / ", 100_000),
	} {
		m := markItems(items, typed, true, 0)
		if len(m.Pieces) > 320 || m.Credit != 0 {
			t.Errorf("%.20q: %d pieces, credit %v", typed, len(m.Pieces), m.Credit)
		}
	}
}

// randomItems are items no two of which are alike, that hold signs and words that
// part items, but no semicolon.
func randomItems(r *rand.Rand, words []string) []string {
	items := make([]string, 1+r.IntN(7))
	for i := range items {
		items[i] = strings.Repeat(string(rune('b'+2*i)), 4)
		for range r.IntN(3) {
			items[i] += words[r.IntN(len(words))] + strings.Repeat(string(rune('c'+2*i)), 4)
		}
	}
	return items
}

func FuzzItems(f *testing.F) {
	f.Add(uint64(1), "Estonia, Latvia", uint8(0))
	f.Add(uint64(2), "bbbb and cccc; dddd", uint8(2))
	f.Add(uint64(3), "bbbb, dddd / ffff\n\xff", uint8(9))
	f.Fuzz(func(t *testing.T, seed uint64, typed string, need uint8) {
		r := rand.New(rand.NewPCG(seed, 5))
		items := randomItems(r, []string{" ", ", ", " and ", " / ", " e "})
		ordered := r.IntN(2) == 0
		m := markItems(items, typed, ordered, int(need))
		if m.Credit < 0 || m.Credit > 1 || math.IsNaN(m.Credit) || m.Right+len(m.Missing) != len(items) {
			t.Fatalf("%q to %q: %+v", typed, items, m)
		}
		if all := markItems(items, strings.Join(items, "; "), ordered, int(need)); all.Credit != 1 || all.Slips || all.Disordered || len(all.Missing) > 0 {
			t.Fatalf("all of %q: %s", items, told(all))
		}
		some := append(items[:r.IntN(len(items)+1):len(items)], strings.Split(typed, ";")[0], items[0])
		before := markItems(items, strings.Join(some, "\n"), false, int(need))
		r.Shuffle(len(some), func(i, j int) { some[i], some[j] = some[j], some[i] })
		if after := markItems(items, strings.Join(some, "\n"), false, int(need)); after.Right != before.Right || strings.Count(typed, "\n") == 0 && after.Credit != before.Credit {
			t.Fatalf("another order of %q: %s, not %s", some, told(after), told(before))
		}
	})
}

func BenchmarkMarkItems(b *testing.B) {
	items := strings.Split(baltic, ";")
	for b.Loop() {
		markItems(items, "Lithuania, Estonia and Latvia", false, 0)
	}
}
