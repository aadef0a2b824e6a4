package finish

import (
	"strings"
	"testing"
)

func TestText(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"", "()"},
		{"Card 12", "(Card 12)"},
		{`a(b)c\d`, `(a\(b\)c\\d)`},
		{"~ !", "(~ !)"},
		{"a\nb", "<FEFF0061000A0062>"},
		{"a\x7f", "<FEFF0061007F>"},
		{"şəhər", "<FEFF015F0259006802590072>"},
		{"😀", "<FEFFD83DDE00>"},
		{"a\xff", "<FEFF0061FFFD>"},
		{"\xed\xa0\xbd!", "<FEFFFFFDFFFDFFFD0021>"}, // half a surrogate pair
		{"\xe2\x82", "<FEFFFFFDFFFD>"},
		{"\U0010ffff", "<FEFFDBFFDFFF>"},
	} {
		if got := Text(c.in); got != c.want {
			t.Errorf("Text(%q) = %s, want %s", c.in, got, c.want)
		}
	}
}

func TestName(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"", "/"},
		{"P", "/P"},
		{"A;Name_With-Various***Characters?", "/A;Name_With-Various***Characters?"},
		{"Lime Green", "/Lime#20Green"},
		{"paired()", "/paired#28#29"},
		{"a/b#c%d", "/a#2Fb#23c#25d"},
		{"<[{}]>", "/#3C#5B#7B#7D#5D#3E"},
		{"ə\n\x7f~", "/#C9#99#0A#7F~"},
		{"a\x00b", "/ab"},
	} {
		got := Name(c.in)
		if got != c.want {
			t.Errorf("Name(%q) = %s, want %s", c.in, got, c.want)
		}
		if back, want := plainName([]byte(got)), strings.ReplaceAll(c.in, "\x00", ""); back != want {
			t.Errorf("plainName(%s) = %q, want %q", got, back, want)
		}
	}
	for in, want := range map[string]string{"": "", "/a#2": "a#2", "/#zz#6a#6A": "#zzjj"} {
		if got := plainName([]byte(in)); got != want {
			t.Errorf("plainName(%q) = %q, want %q", in, got, want)
		}
	}
}
