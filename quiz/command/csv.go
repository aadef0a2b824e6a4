package command

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/urfave/cli/v2"

	"quiz/decks/edit"
	"quiz/quiz/safefile"
	"quiz/quiz/terminal/text"
	"quiz/render/anki"
)

func (e *env) csv() *cli.Command {
	flags := append(noteFlags(),
		&cli.StringFlag{Name: "anki-lang", Value: "en", Usage: "the `LANGUAGE` that Anki's note types are named in, such as de or pt-BR"},
		&cli.StringSliceFlag{Name: "notetype", Usage: "a note type has another name in your Anki: `TYPE=NAME`, where TYPE is basic, reversed, typed or cloze; may be repeated"},
		&cli.BoolFlag{Name: "keep-tags", Usage: "leave tags out: notes keep those that they have in Anki"},
		&cli.StringFlag{Name: "media", Usage: "copy the images to the folder `DIR`, such as Anki's collection.media"},
	)
	return &cli.Command{
		Name:      "csv",
		Usage:     "write notes for Anki, as a text file",
		ArgsUsage: "[DECK...]",
		Description: `Writes notes of the types that every Anki has (Basic, Cloze, ...) as a text file:
in Anki take it with File > Import, and press Import. A file that is exported
and imported again updates the notes and keeps their reviews. Every card needs
an id; 'quiz check --add-ids' gives one to each that has none.

  quiz export csv biology.toml -o biology.csv
  quiz export csv biology.toml --anki-lang de       if your Anki is in German
  quiz export csv biology.toml --notetype "cloze=My Cloze"
  quiz export csv biology.toml --deck "Exams::Biology" --keep-tags

Without -o it goes to stdout, or, in a terminal, to a file named like the deck.
A text file holds no images: --media copies them. A package (quiz export apkg)
does, and needs no --anki-lang. Take one way or the other: to Anki, the notes of
the two are different ones.`,
		Flags:  flags,
		Action: e.exportText,
	}
}

func (e *env) exportText(c *cli.Context) error {
	o, err := readNoteFlags(c, anki.Stock, e.seed)
	if err != nil {
		return err
	}
	text := anki.TextOptions{KeepTags: c.Bool("keep-tags")}
	if text.Names, err = typeNames(c.String("anki-lang"), c.StringSlice("notetype")); err != nil {
		return err
	}
	if o.TypeIn && o.Reverse {
		return usagef("give one of them, or take 'quiz export apkg', whose note types do both", "--type-in and --reverse exclude each other: Anki has no note type for both")
	}
	list, set, err := e.compose(c, o.Options)
	if err != nil {
		return err
	}
	name := o.output
	if _, isTerminal := terminalFile(e.stdout); name == "" && !isTerminal {
		name = "-"
	}
	name = orElse(name, exportName(list, "notes", o.some()+".csv"))
	if err := checkEnding(name, "a CSV file", ".csv", ".apkg", ".colpkg", ".pdf", ".zip"); err != nil {
		return err
	}
	if err := mayExport(e.stdout, o.target(name, "a CSV file", filesOf(list), isText)); err != nil {
		return err
	}
	if err := copyMedia(set, c.String("media")); err != nil {
		return err
	}
	if err := e.output(name, func(w io.Writer) error { return set.WriteText(w, text) }); err != nil {
		return err
	}
	e.sayUnprinted(set.Unshown)
	e.noPlace(set, c.String("media"))
	return wrote(e.out, name, set)
}

// isText tells if a file is a text file that quiz made for Anki.
func isText(file *os.File) bool {
	return safefile.Begins(file, anki.Header)
}

// typeNames finds the names of note types: those of a language, and those that
// are given.
func typeNames(code string, given []string) (anki.TypeNames, error) {
	names, ok := anki.NamesIn(code)
	if !ok {
		hint := "the languages are " + strings.Join(anki.Languages(), " ")
		if near := edit.Nearest(code, anki.Languages()); near != "" {
			hint = fmt.Sprintf("did you mean %s? %s", near, hint)
		}
		return names, usagef(hint, "--anki-lang: Anki has no language %q", code)
	}
	for _, text := range given {
		typ, name, _ := strings.Cut(text, "=")
		if names, ok = names.With(strings.TrimSpace(typ), strings.TrimSpace(name)); !ok || strings.TrimSpace(name) == "" {
			return names, usagef("such as --notetype \"basic=My Basic\"; the types are basic, reversed, typed and cloze", "--notetype %q is not a type and its name", text)
		}
	}
	return names, nil
}

// noPlace says what a text file has no place for.
func (e *env) noPlace(set *anki.Set, folder string) {
	if n := len(set.Media); n > 0 && folder == "" {
		e.say("quiz: a text file holds no images: --media DIR copies %s, for Anki's folder collection.media; 'quiz export apkg' packs them in", text.Count(n, "image"))
	}
	if set.Shortened > 0 {
		e.say("quiz: explanations and sources of %s were left out: Anki compares all of the back with what is typed; 'quiz export apkg --type-in' has a place for them", text.Count(set.Shortened, "note"))
	}
}

// copyMedia copies images into a folder, under their names in Anki.
func copyMedia(set *anki.Set, folder string) error {
	if folder == "" {
		return nil
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return safefile.Fault(folder, err)
	}
	for _, m := range set.Media {
		content, err := m.Content()
		if err != nil {
			return err
		}
		if err := safefile.WriteBytes(filepath.Join(folder, m.Name), content); err != nil {
			return err
		}
	}
	return nil
}
