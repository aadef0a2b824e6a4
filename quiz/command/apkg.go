package command

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/urfave/cli/v2"

	"quiz/quiz/safefile"
	"quiz/quiz/terminal/text"
	"quiz/render/anki"
)

func (e *env) apkg() *cli.Command {
	flags := append(noteFlags(),
		&cli.StringFlag{Name: "previous", Usage: "keep the times of notes that are as they were in the package `FILE`; without it, in the one that is overwritten"},
	)
	return &cli.Command{
		Name:      "apkg",
		Usage:     "write notes for Anki, as a package with images",
		ArgsUsage: "[DECK...]",
		Description: `Writes notes as a package, which brings along its own note types (Quiz Basic,
Quiz Choice, Quiz Cloze, Quiz Type), and the images: in Anki take it with
File > Import. It works in every language of Anki, and on phones. A package that
is exported and imported again updates the notes whose text has changed, and
keeps their reviews. Every card needs an id; 'quiz check --add-ids' gives one to
each that has none.

  quiz export apkg biology.toml                 biology.apkg
  quiz export apkg biology.toml --type-in       short answers are typed

Write it to the same file each time: what was in there tells which notes have
changed since. Take this way to Anki or the text file (quiz export csv): the
notes of the two are different ones.`,
		Flags:  flags,
		Action: e.exportPackage,
	}
}

func (e *env) exportPackage(c *cli.Context) error {
	o, err := readNoteFlags(c, anki.Own, e.seed)
	if err != nil {
		return err
	}
	now, err := e.date()
	if err != nil {
		return err
	}
	list, set, err := e.compose(c, o.Options)
	if err != nil {
		return err
	}
	name := orElse(o.output, exportName(list, "notes", o.some()+".apkg"))
	if err := checkEnding(name, "a package", ".apkg", ".csv", ".txt", ".tsv", ".pdf"); err != nil {
		return err
	}
	inputs := filesOf(list)
	if previous := c.String("previous"); previous != name {
		inputs = append(inputs, previous)
	}
	t := o.target(name, "a package", inputs, isPackage)
	t.to, t.binary = "quiz export apkg … -o - > notes.apkg", true
	if err := mayExport(e.stdout, t); err != nil {
		return err
	}
	before, err := e.before(c.String("previous"), name)
	if err != nil {
		return err
	}
	err = e.output(name, func(w io.Writer) error {
		return set.WritePackage(e.ctx, w, anki.PackageOptions{Changed: changed(now, e.getenv(fixedDate) != ""), Before: before, Now: now.Unix()})
	})
	if e.ctx.Err() != nil {
		e.say("quiz: stopped; nothing was written")
		return errInterrupted
	}
	if err != nil {
		return err
	}
	e.sayUnprinted(set.Unshown)
	e.retyped(before.Retyped(set))
	return wrote(e.out, name, set)
}

// retyped names the notes that Anki will not take, since they are of another
// type than they were.
func (e *env) retyped(notes []*anki.Note) {
	for i, n := range notes {
		if i == mostNamed {
			e.say("quiz: … and %s more", text.Count(len(notes)-i, "note"))
			break
		}
		e.say("quiz: card %q makes another type of note than before, and Anki keeps the old one", n.Card.Label())
	}
	if len(notes) > 0 {
		e.hint("give a card that has become another a new id, without was, or delete the old note in Anki")
	}
}

// isPackage tells if a file is a package that quiz made.
func isPackage(file *os.File) bool {
	info, err := file.Stat()
	return err == nil && anki.IsPackage(file, info.Size())
}

// before reads the package that is named, or the one that will be overwritten.
func (e *env) before(previous, name string) (*anki.Before, error) {
	if previous != "" {
		before, err := readBefore(e.ctx, previous)
		if err != nil {
			return nil, fmt.Errorf("--previous %s: %w", previous, safefile.Cause(err))
		}
		return before, nil
	}
	info, err := os.Stat(name)
	if err != nil || !info.Mode().IsRegular() || info.Size() == 0 {
		return nil, nil
	}
	before, err := readBefore(e.ctx, name)
	if err != nil {
		e.say("quiz: %s cannot tell which notes have changed since: %v", name, err)
	}
	return before, nil
}

func readBefore(ctx context.Context, name string) (*anki.Before, error) {
	info, err := os.Stat(name)
	if err == nil && !info.Mode().IsRegular() {
		err = errors.New("it is not a file")
	}
	if err != nil {
		return nil, err
	}
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return anki.ReadBefore(ctx, file, info.Size())
}
