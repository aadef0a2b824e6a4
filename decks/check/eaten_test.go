package check_test

import (
	"fmt"
	"strings"
	"testing"

	"quiz/decks/check"
)

// inQuotes is a short card with a question as it stands between quotes in TOML.
func inQuotes(question string) string {
	return fmt.Sprintf("[[card]]\nid = \"x\"\nquestion = \"\"\"\n%s\"\"\"\nanswer = \"Lima\"\n", question)
}

// Backslashes that TOML has taken for its own are remarked on, with what was meant.
func TestEatenBackslash(t *testing.T) {
	for text, want := range map[string]string{
		`What is $\frac{1}{2}$?`:             `\frac`,
		`What is $x + \frac12$?`:             `\frac`,
		`Is $\theta$ an angle?`:              `\theta`,
		`Is $2\theta$ an angle?`:             `\theta`,
		`Is $\tau_1 = 1$?`:                   `\tau`,
		`Is $x \to 0$?`:                      `\to`,
		`Is $\text{a}$?`:                     `\text`,
		`Is $a$ or $\beta$?`:                 `\beta`,
		`Is $h\nu$ an energy?`:               `\nu`,
		`Is $a \ne b$?`:                      `\ne`,
		`Is $\nu_e$ heavy?`:                  `\nu`,
		`Is $\nu$ heavy?`:                    `\nu`,
		`Is $\nabla f$ a vector?`:            `\nabla`,
		`Is $\rho$ dense, or $x$?`:           `\rho`,
		`Is $\eta$ a number?`:                `\eta`,
		`It costs \\$5: is $a \times b$ so?`: `\times`,
		`Is $$\theta$$ so?`:                  `\theta`,
		`What is in C:\temp\new?`:            `\temp`,
		`What is in C:\new?`:                 `\new`,
		`What is in (D:\tools\bin)?`:         `\tools`,
		`What is in src\node_modules?`:       `\node_modules`,
		`What does \bword match?`:            `\bword`,
		"What does `\\b` match?":             `\b`,
		`A line\rand another?`:               `\rand`,
	} {
		list := check.Deck(parse(t, inQuotes(text)))
		if len(list) != 1 || list[0].Rule != "eaten-backslash" || list[0].Excerpt != want || list[0].Hint != `write \`+want+`, or put the text in 'single quotes'` {
			t.Errorf("%s: %+v", text, list)
		}
	}
}

// Tabs and line ends that are meant are left alone, in prose, code and between amounts.
func TestMeantTabs(t *testing.T) {
	for _, text := range []string{
		`Name\tAge\tTown\nAnn\t5\tRome`, "Name\tto\theta\nnu", `One\nnew line, two\no`,
		`Q:\nWho?\nA:\nNero`, `A:\tno\nB:\tto\nC:\ttake`, `a\r\nb`, "a\r\nb",
		`Costa $5\ne $6 al chilo`, `costa 5$\ne 6$ al chilo`, `5$\nu Zagrebu 6$`, `i $x$\ni $y$`, `tra $x$\ne $y$`,
		`$5\to $6`, `It is $x$\to and $y$`, `From $5\tto $6\nnot $7`,
		"`$a\\to$b`", "```\nprint $a\n\tof $b;\n$a\to$b\n```", `\\$a\to b\\$`,
		`$\\theta$, $\\frac{1}{2}$, C:\\temp`, `time:\temp`, `The end\n\nanother`,
		`$x +\ny$`, `Red is \u001b[31m.`, `$a\ne b `, `$`, `$$`,
	} {
		if got := remarked(t, inQuotes(text)); strings.Contains(got, "eaten") {
			t.Errorf("%s: %s", text, got)
		}
	}
}

// The message says how TOML reads it.
func TestEatenMessages(t *testing.T) {
	for text, want := range map[string]string{
		`$x = \theta$`: `TOML reads \theta as a tab and "heta"`,
		`$h\nu$`:       `TOML reads \nu as a line's end and "u"`,
		`a\b c`:        `TOML reads \b as a backspace`,
		`a\f c`:        `TOML reads \f as a form feed`,
		`a\rho`:        `TOML reads \rho as a carriage return and "ho"`,
		`a\eta`:        `TOML reads \eta as an escape and "ta"`,
	} {
		if list := check.Deck(parse(t, inQuotes(text))); len(list) != 1 || list[0].Msg != want {
			t.Errorf("%s: %+v", text, list)
		}
	}
}
