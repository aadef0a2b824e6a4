package terminal

import "testing"

func TestCommandKey(t *testing.T) {
	for line, want := range map[string]string{
		":hint": "h", ":skip": "s", ":undo": "u", ":u": "u", ":right": "!", ":help": "?", ":quit": "q", ":q": "q",
		" :Q\t": "q", ":HELP": "?", "": "", ":": "", "q": "", ":q!": "", ": q": "", `\:q`: "", ":s": "", "h": "",
	} {
		if got := CommandKey(line); got != want {
			t.Errorf("%q is %q, want %q", line, got, want)
		}
	}
}

func TestAnswerText(t *testing.T) {
	for line, want := range map[string]string{
		`\:help`: ":help", `\:q`: ":q", ` \:Quit `: ":Quit", `\\:q`: `\\:q`, `\:foo`: `\:foo`, `\ :q`: ` :q`,
		`\n`: `\n`, `\d`: `\d`, `\alpha`: `\alpha`, `\`: `\`, `\\`: `\\`, "": "", " x ": " x ", `a\:q`: `a\:q`, `\:`: `\:`,
	} {
		if got := AnswerText(line); got != want {
			t.Errorf("%q answers %q, want %q", line, got, want)
		}
	}
}
