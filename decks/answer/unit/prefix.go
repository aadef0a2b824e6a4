package unit

import "strings"

// prefix is a metric or binary prefix.
type prefix struct {
	symbol string
	factor factor
	aka    string // other symbols
	words  string // as they stand before the folded names of units
}

// prefixes of the SI, and those of IEC 80000-13. Their symbols are exact: m is
// never M.
var prefixes = [...]prefix{
	{"k", factor{1, 1, 3}, "к", "kilo chilo quilo кило كيلو किलो キロ 千"},
	{"m", factor{1, 1, -3}, "м", "milli mili милли мили مللي ملي ميلي मिली मिलि ミリ 毫"},
	{"c", factor{1, 1, -2}, "с", "centi senti santi centy zenti санти سنتي سانتي सेंटी सेन्टी センチ 厘"},
	{"μ", factor{1, 1, -6}, "u мк", "micro mikro микро ميكرو माइक्रो マイクロ 微"},
	{"n", factor{1, 1, -9}, "н", "nano нано نانو नैनो ナノ 纳 奈"},
	{"M", factor{1, 1, 6}, "М", "mega мега ميغا ميجا मेगा メガ 兆"},
	{"G", factor{1, 1, 9}, "Г", "giga гига غيغا جيجا गीगा ギガ 吉"},
	{"h", factor{1, 1, 2}, "г", "hecto hekto etto ecto гекто هكتو हेक्टो ヘクト 百"},
	{"d", factor{1, 1, -1}, "д", "deci dezi desi decy деци ديسي डेसी डेसि デシ 分"},
	{"da", factor{1, 1, 1}, "да", "deca deka дека ديكا डेका デカ 十"},
	{"T", factor{1, 1, 12}, "Т", "tera тера تيرا टेरा テラ 太"},
	{"P", factor{1, 1, 15}, "П", "peta пета ペタ 拍"},
	{"E", factor{1, 1, 18}, "Э", "exa eksa экса エクサ"},
	{"Z", factor{1, 1, 21}, "", "zetta зетта ゼタ"},
	{"Y", factor{1, 1, 24}, "", "yotta йотта ヨタ"},
	{"R", factor{1, 1, 27}, "", "ronna ронна ロナ"},
	{"Q", factor{1, 1, 30}, "", "quetta кветта クエタ"},
	{"p", factor{1, 1, -12}, "п", "pico piko пико بيكو पिको ピコ 皮"},
	{"f", factor{1, 1, -15}, "ф", "femto фемто フェムト 飞"},
	{"a", factor{1, 1, -18}, "", "atto атто アト"},
	{"z", factor{1, 1, -21}, "", "zepto зепто ゼプト"},
	{"y", factor{1, 1, -24}, "", "yocto йокто ヨクト"},
	{"r", factor{1, 1, -27}, "", "ronto ронто ロント"},
	{"q", factor{1, 1, -30}, "", "quecto квекто クエクト"},
	{"Ki", factor{1 << 10, 1, 0}, "", "kibi киби"},
	{"Mi", factor{1 << 20, 1, 0}, "", "mebi меби"},
	{"Gi", factor{1 << 30, 1, 0}, "", "gibi гиби"},
	{"Ti", factor{1 << 40, 1, 0}, "", "tebi теби"},
	{"Pi", factor{1 << 50, 1, 0}, "", "pebi пеби"},
	{"Ei", factor{1 << 60, 1, 0}, "", "exbi эксби"},
}

// binary is the first of the binary prefixes.
const binary = 24

// class says which prefixes a unit takes, one bit for each.
type class uint32

const (
	noPrefix  class = 0
	siPrefix  class = 1<<binary - 1
	bitPrefix class = 1<<len(prefixes) - 1<<binary
)

// newClass reads the classes of the table of units: - for none, * for all of
// the SI, b for those of bits and bytes, or the symbols themselves.
func newClass(s string) class {
	switch s {
	case "-":
		return noPrefix
	case "*":
		return siPrefix
	case "b":
		return bitPrefix | newClass("kMGTPEZY")
	}
	var c class
	for i, p := range prefixes[:binary] {
		if p.symbol != "da" && strings.Contains(s, p.symbol) {
			c |= 1 << i
		}
	}
	return c
}

// of gives a unit with a prefix before it.
func (p prefix) of(u Unit) Unit {
	u.symbol = p.symbol + u.symbol
	u.factor = u.factor.times(p.factor)
	return u
}
