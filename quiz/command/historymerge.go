package command

import (
	"fmt"
	"io"
	"os"

	"github.com/urfave/cli/v2"

	"quiz/quiz/history"
	"quiz/quiz/safefile"
	"quiz/quiz/terminal/text"
)

func (e *env) historyMerge() *cli.Command {
	return &cli.Command{
		Name:      "merge",
		Usage:     "join exported answers to the history",
		ArgsUsage: "FILE...",
		Description: `Joins the answers of files that 'quiz history export' wrote. Answers that are
there already are left as they are, so that nothing is lost and nothing comes
twice, in whatever order, and however often. - is stdin.

  quiz history merge laptop.jsonl`,
		Action: func(c *cli.Context) error {
			if c.NArg() == 0 {
				return usagef("such as: quiz history merge answers.jsonl", "history merge needs a file")
			}
			return withHistory(e.history, func(store *history.Store) error {
				for _, name := range c.Args().Slice() {
					if err := e.merge(store, name); err != nil {
						return err
					}
				}
				return nil
			})
		},
	}
}

func (e *env) merge(store *history.Store, name string) error {
	var in io.Reader = e.in
	if name != "-" {
		file, err := os.Open(name)
		if err != nil {
			return fmt.Errorf("%s cannot be read: %w", name, safefile.Cause(err))
		}
		defer file.Close()
		in = file
	}
	head := &heading{r: in}
	m, err := store.Merge(head)
	if err != nil {
		return mergeFault(name, head, err)
	}
	text := fmt.Sprintf("%s joined, %d known already", text.Count(m.Added, "answer"), m.Known)
	if m.Amended > 0 {
		text += fmt.Sprintf(", %d marked otherwise since", m.Amended)
	}
	if m.Undone > 0 {
		text += fmt.Sprintf(", %d taken back", m.Undone)
	}
	_, err = fmt.Fprintln(e.out, text+".")
	return err
}

// A heading remembers how what is read begins.
type heading struct {
	r    io.Reader
	head []byte
}

func (h *heading) Read(p []byte) (int, error) {
	n, err := h.r.Read(p)
	h.head = append(h.head, p[:min(n, max(0, len(sqliteHead)-len(h.head)))]...)
	return n, err
}

const sqliteHead = "SQLite format 3\x00"

// mergeFault says what is wrong with a file that cannot be joined. Faults of the
// history itself are none of that file's.
func mergeFault(name string, head *heading, err error) error {
	if fault := historyFault(err); fault != err {
		return fault
	}
	if string(head.head) == sqliteHead {
		return &hinted{fmt.Sprintf("%s is a history itself, not an export of one", name), "'quiz history export' writes one, on the computer that it is from"}
	}
	return fmt.Errorf("%s: %w", name, safefile.Cause(err))
}
