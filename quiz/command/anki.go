package command

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"github.com/urfave/cli/v2"

	"quiz/decks"
	"quiz/quiz/safefile"
	"quiz/quiz/terminal/text"
	"quiz/render/anki"
)

// noteOptions are the flags that both exports to Anki have.
type noteOptions struct {
	anki.Options
	output string
	force  bool
}

func noteFlags() []cli.Flag {
	return []cli.Flag{
		outputFlag(), forceFlag(), exportWarningsFlag(),
		&cli.StringFlag{Name: "deck", Aliases: []string{"d"}, Usage: "put all notes into Anki's deck `NAME` (A::B is B within A), not one named by the deck's title"},
		&cli.BoolFlag{Name: "type-in", Usage: "answers of short and open cards are typed"},
		&cli.BoolFlag{Name: "reverse", Usage: "ask every short card both ways, not only those with reverse = true"},
		tagFlag(), kindFlag(),
		&cli.StringFlag{Name: "seed", Value: "1", Usage: "shuffle options by the number `S`"},
	}
}

func readNoteFlags(c *cli.Context, types anki.Types, chance func() uint64) (o noteOptions, err error) {
	o.Types, o.output, o.force = types, c.String("output"), c.Bool("force")
	o.TypeIn, o.Reverse, o.Tags = c.Bool("type-in"), c.Bool("reverse"), c.StringSlice("tag")
	if o.Kinds, err = readKinds(c.StringSlice("kind")); err != nil {
		return o, err
	}
	if o.Seed, err = readSeed(c.String("seed"), chance); err != nil {
		return o, err
	}
	if c.IsSet("deck") {
		if o.Deck, err = anki.DeckName(c.String("deck")); err != nil {
			return o, usagef(`such as --deck "Biology::Cells"`, "--deck: %v", err)
		}
	}
	return o, nil
}

// some is what the name of a file says of notes that are not all of a deck's.
// The file of all of them is then left as it is: it tells what has changed.
func (o noteOptions) some() string {
	var parts []string
	for _, tag := range o.Tags {
		parts = append(parts, strings.Map(func(r rune) rune {
			if unicode.IsLetter(r) || unicode.IsDigit(r) {
				return r
			}
			return '-'
		}, tag))
	}
	for _, kind := range o.Kinds {
		parts = append(parts, kind.String())
	}
	if len(parts) == 0 {
		return ""
	}
	return "-" + strings.Join(parts, "-")
}

// target is the file of notes that is written.
func (o noteOptions) target(name, what string, inputs []string, isOurs func(*os.File) bool) target {
	return target{Target: safefile.Target{Name: name, Force: o.force, Inputs: inputs, IsOurs: isOurs}, what: what}
}

// checkEnding sees that a file is not named as one of another kind, which Anki
// would go by.
func checkEnding(name, what, ending string, others ...string) error {
	for _, other := range others {
		if strings.EqualFold(filepath.Ext(name), other) {
			return usagef("such as -o notes"+ending, "%s is not the name of %s", name, what)
		}
	}
	return nil
}

// compose loads decks and makes notes of them.
func (e *env) compose(c *cli.Context, o anki.Options) ([]*decks.Deck, *anki.Set, error) {
	tuneForReading()
	list, err := e.exported(c)
	if err != nil {
		return nil, nil, err
	}
	tuneForNotes(countCards(list))
	if err := named(c, list, "export"); err != nil {
		return nil, nil, err
	}
	if err := e.unnamed(list); err != nil {
		return nil, nil, err
	}
	set, err := anki.Compose(list, o)
	if err == nil && c.Bool(warningsAsErrors) {
		err = e.unlessShown(set.Unshown)
	}
	return list, set, err
}

// unnamed speaks of decks that give themselves no id. Their notes are known by
// the name of the file, which must at least be a file's.
func (e *env) unnamed(list []*decks.Deck) error {
	for _, d := range list {
		if !d.Unnamed {
			continue
		}
		hint := fmt.Sprintf("write it below the title: id = %q", d.ID)
		if !decks.IsID(d.ID) {
			hint = anotherDeck(d)
		}
		if info, err := os.Stat(d.Name); err == nil && !info.Mode().IsRegular() {
			return &hinted{fmt.Sprintf("the deck %q has no id, by which Anki would know its notes again", d.Title), `write one below the title: id = "biology"`}
		}
		e.say("quiz: the deck %q has no id: Anki knows its notes by the name of its file, and takes them for those of any other deck of that name", d.Title)
		e.hint(hint)
	}
	return nil
}

// wrote says what was written, and what to do with it.
func wrote(w io.Writer, name string, set *anki.Set) error {
	if name == "-" {
		return nil
	}
	cards := 0
	for _, n := range set.Notes {
		cards += len(n.Cards)
	}
	verb := "make"
	if len(set.Notes) == 1 {
		verb = "makes"
	}
	_, err := fmt.Fprintf(w, "Wrote %s: %s that %s %s. In Anki: File > Import.\n", text.VisibleName(name), text.Count(len(set.Notes), "note"), verb, text.Count(cards, "card"))
	return err
}
