package command

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/urfave/cli/v2"

	"quiz/decks"
	"quiz/quiz/history"
	"quiz/quiz/schedule"
	"quiz/quiz/terminal"
)

// historyCommand has a command for each thing that is done with the history as
// a whole.
func (e *env) historyCommand() *cli.Command {
	commands := []*cli.Command{e.historyExport(), e.historyMerge(), e.historyForget(), e.historyCheck()}
	cmd := &cli.Command{
		Name:      "history",
		Usage:     "what you have answered: take it along, join it, forget it",
		ArgsUsage: "COMMAND",
		Description: `Every answer is kept, at once, in one file; the variable QUIZ_DATA names another
folder for it.

  quiz history export > answers.jsonl    all answers, one on each line
  quiz history merge answers.jsonl       join those of another computer to these
  quiz history forget biology.toml       forget all answers to a deck
  quiz history check                     is the file sound?

'quiz history export --help', and so on, tells more.`,
		Subcommands: commands,
	}
	cmd.Action = func(c *cli.Context) error {
		var names []string
		for _, sub := range commands {
			names = append(names, sub.Name)
		}
		if c.NArg() == 0 {
			_, err := fmt.Fprintf(e.out, "The history is %s. Commands: %s.\n", terminal.VisibleLine(e.historyFile()), strings.Join(names, ", "))
			return err
		}
		return usagef("see 'quiz history --help'", "there is no command %q; the commands are: %s", c.Args().First(), strings.Join(names, ", "))
	}
	return cmd
}

// withOld opens the history for a function, if there is one: to make one only to
// say that it is empty would hide that QUIZ_DATA names the wrong folder.
func (e *env) withOld(open opener, do func(*history.Store) error) error {
	if !e.hasHistory() {
		return &hinted{fmt.Sprintf("there is no history yet: %s is not there", e.historyFile()), "'quiz play' begins one"}
	}
	return e.withHistory(open, do)
}

// An opener opens the history, to be changed or only to be read.
type opener func() (*history.Store, schedule.Params, error)

// withHistory opens the history for a function.
func (e *env) withHistory(open opener, do func(*history.Store) error) error {
	store, _, err := open()
	if err != nil {
		return err
	}
	defer store.Close()
	return historyFault(do(store))
}

func (e *env) historyExport() *cli.Command {
	return &cli.Command{
		Name:      "export",
		Usage:     "write all answers, one on each line, as JSON",
		ArgsUsage: " ",
		Description: `Writes every answer with its own id, and the ids of those that were taken back,
as JSON Lines. 'quiz history merge' joins such a file to another history.

  quiz history export > answers.jsonl
  quiz history export -o answers.jsonl`,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "output", Aliases: []string{"o"}, Value: "-", Usage: "write to `FILE`; - is stdout"},
			&cli.BoolFlag{Name: "force", Aliases: []string{"f"}, Usage: "overwrite a file that is no such export"},
		},
		Action: func(c *cli.Context) error {
			if c.NArg() > 0 {
				return usagef("", "history export takes no %q", c.Args().First())
			}
			name := c.String("output")
			t := target{name: name, what: "a file of answers", force: c.Bool("force"), inputs: e.historyFiles(), isOurs: isHistoryExport}
			if err := e.mayExport(t); err != nil {
				return err
			}
			return e.withOld(e.historyToRead, func(store *history.Store) error {
				return e.output(name, func(w io.Writer) error { return store.Export(w) })
			})
		},
	}
}

// isHistoryExport tells if a file is one that 'history export' wrote.
func isHistoryExport(file *os.File) bool {
	head := make([]byte, len(history.ExportHead))
	_, err := io.ReadFull(file, head)
	return err == nil && string(head) == history.ExportHead
}

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
			return e.withHistory(e.history, func(store *history.Store) error {
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

// merge joins one file.
func (e *env) merge(store *history.Store, name string) error {
	var in io.Reader = e.in
	if name != "-" {
		file, err := os.Open(name)
		if err != nil {
			return fmt.Errorf("%s cannot be read: %w", name, pathCause(err))
		}
		defer file.Close()
		in = file
	}
	head := &heading{r: in}
	m, err := store.Merge(head)
	if err != nil {
		return mergeFault(name, head, err)
	}
	text := fmt.Sprintf("%s joined, %d known already", terminal.Count(m.Added, "answer"), m.Known)
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
	return fmt.Errorf("%s: %w", name, pathCause(err))
}

func (e *env) historyForget() *cli.Command {
	return &cli.Command{
		Name:      "forget",
		Usage:     "forget the answers to a deck, or to some of its cards",
		ArgsUsage: "DECK [CARD...]",
		Description: `Deletes the answers to a deck, or to the cards of it that are named by their ids.
DECK is a file, or the id of a deck. They do not come back when histories are
joined.

  quiz history forget biology.toml
  quiz history forget biology mitosis-first-phase`,
		Flags: []cli.Flag{&cli.BoolFlag{Name: "yes", Aliases: []string{"y"}, Usage: "do not ask"}},
		Action: func(c *cli.Context) error {
			if c.NArg() == 0 {
				return usagef("such as: quiz history forget biology.toml", "history forget needs a deck")
			}
			id, err := e.deckID(c.Args().First())
			if err != nil {
				return err
			}
			return e.withOld(e.history, func(store *history.Store) error { return e.forget(store, id, c.Args().Tail(), c.Bool("yes")) })
		},
	}
}

// deckID is the id of a deck that is named by its file or its id.
func (e *env) deckID(arg string) (string, error) {
	list, err := e.loadOne(arg)
	switch {
	case len(list) == 1:
		return list[0].ID, nil
	case len(list) > 1:
		return "", usagef("name one deck", "%s is a folder of several decks", arg)
	case strings.HasSuffix(arg, ".toml") && errors.Is(err, fs.ErrNotExist):
		return "", &hinted{arg + " is not there", "name a deck that is gone by its id: " + strings.TrimSuffix(filepath.Base(arg), ".toml")}
	case strings.HasSuffix(arg, ".toml"):
		return "", err
	}
	return arg, nil // the deck may be gone
}

// forget deletes answers, if the person is sure.
func (e *env) forget(store *history.Store, deck string, cards []string, sure bool) error {
	keys, n, err := toForget(store, deck, cards)
	if err != nil {
		return err
	}
	if !sure {
		if err := e.confirm(fmt.Sprintf("Forget %s to %s for good? y/n>", terminal.Count(n, "answer"), forgotten(deck, cards))); err != nil {
			return err
		}
	}
	err = e.patiently(func() (err error) {
		n, err = store.Forget(keys...)
		return err
	})
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(e.out, "Forgot %s.\n", terminal.Count(n, "answer"))
	return err
}

// toForget counts the answers to a deck, or to cards of it. Each card must have
// some: one without is a slip, and then nothing is forgotten.
func toForget(store *history.Store, deck string, cards []string) (keys []history.Key, n int, err error) {
	for _, card := range cards {
		keys = append(keys, history.Key{Deck: deck, Card: card})
	}
	if len(cards) == 0 {
		keys = []history.Key{{Deck: deck}}
	}
	for _, key := range keys {
		before := n
		for _, err := range store.Answers(history.Filter{Keys: []history.Key{key}}) {
			if err != nil {
				return nil, 0, err
			}
			n++
		}
		if n == before {
			return nil, 0, &hinted{"the history has no answers to " + keyName(key), "decks and cards are named by their ids"}
		}
	}
	return keys, n, nil
}

func keyName(key history.Key) string {
	if key.Card == "" {
		return forgotten(key.Deck, nil)
	}
	return forgotten(key.Deck, []string{key.Card})
}

// confirm asks a person. Where there is none, or they do not want to, it is an
// error.
func (e *env) confirm(question string) error {
	if !e.terminal {
		return usagef("--yes does not ask", "there is nobody here to ask if you are sure")
	}
	fmt.Fprint(e.out, terminal.VisibleLine(question)+" ")
	text, err := e.lines.Next(e.ctx, nil)
	switch {
	case e.ctx.Err() != nil:
		fmt.Fprintln(e.out)
		return errInterrupted
	case err != nil:
		fmt.Fprintln(e.out)
		fallthrough
	case !strings.HasPrefix(strings.ToLower(strings.TrimSpace(text)), "y"):
		fmt.Fprintln(e.out, "Nothing is forgotten.")
		return errLeft
	}
	return nil
}

func forgotten(deck string, cards []string) string {
	if len(cards) == 0 {
		return "deck " + deck
	}
	return fmt.Sprintf("deck %s, %s", deck, strings.Join(cards, ", "))
}

func (e *env) historyCheck() *cli.Command {
	return &cli.Command{
		Name:      "check",
		Usage:     "see that the history is sound",
		ArgsUsage: " ",
		Description: `Reads all of the history, and sees that what is known of each card is what its
answers come to. --repair reckons that anew; answers are never changed.`,
		Flags: []cli.Flag{&cli.BoolFlag{Name: "repair", Usage: "reckon anew what is known of each card"}},
		Action: func(c *cli.Context) error {
			if c.NArg() > 0 {
				return usagef("", "history check takes no %q", c.Args().First())
			}
			return e.withOld(e.history, func(store *history.Store) error {
				if c.Bool("repair") {
					if err := e.patiently(store.Rebuild); err != nil {
						return err
					}
				}
				found, err := store.Check()
				if err != nil {
					return err
				}
				for _, text := range found {
					fmt.Fprintln(e.out, terminal.VisibleLine(text))
				}
				if len(found) > 0 {
					e.hint("'quiz history check --repair' reckons anew what is known of cards; 'quiz history export' saves the answers that can be read")
					return errFailed
				}
				_, err = fmt.Fprintf(e.out, "%s is sound.\n", terminal.VisibleLine(e.historyFile()))
				return err
			})
		},
	}
}

// idsOf are the ids of decks.
func idsOf(list []*decks.Deck) []string {
	ids := make([]string, len(list))
	for i, d := range list {
		ids[i] = d.ID
	}
	return ids
}
