// Command make writes the data of package lexicon from the word lists of SCOWL:
//
//	go run ./decks/answer/lexicon/make [-pairs FILE] FILE...
//
// run where the module's go.mod stands, with all files of SCOWL's directory of
// lists as arguments (Debian's package scowl has them in
// /usr/share/dict/scowl). It takes those up to size 80, and leaves out the
// variants that SCOWL itself doubts (class variant_3), possessive forms, and
// the words of these files, which stand beside this one:
//
//	misspelt.txt  misspellings that the lists hold as rare words
//	names.txt     rare names one slip away from a well-known name or word
//
// Spellings are found by rules (see pairs.go) among the words that only the
// British, Canadian or Australian lists have, and those that only the American
// ones have; spellings.txt adds pairs, and keeps words apart.
//
// In all three, lines that begin with # are comments.
//
// It writes words.dawg and british.dawg into the folder decks/answer/lexicon.
package main

import (
	"flag"
	"fmt"
	"log"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"quiz/decks/answer/lexicon/internal/automaton"
)

const folder = "decks/answer/lexicon"

var pairsFile = flag.String("pairs", "", "write the pairs of spellings to this `file`, to be looked through")

func main() {
	log.SetFlags(0)
	flag.Parse()
	lists, err := readLists(flag.Args())
	if err != nil {
		log.Fatal(err)
	}
	if err := run(lists); err != nil {
		log.Fatal(err)
	}
}

func run(lists lists) error {
	words := lists.all()
	for _, name := range []string{"misspelt.txt", "names.txt"} {
		if err := leaveOut(words, filepath.Join(folder, "make", name)); err != nil {
			return err
		}
	}
	if err := write("words.dawg", slices.Sorted(maps.Keys(words))); err != nil {
		return err
	}
	pairs, err := lists.pairs(words, filepath.Join(folder, "make", "spellings.txt"))
	if err != nil {
		return err
	}
	if *pairsFile != "" {
		if err := writePairs(*pairsFile, pairs); err != nil {
			return err
		}
	}
	var changes []string
	for british, american := range pairs {
		changes = append(changes, british+"="+change(british, american))
	}
	slices.Sort(changes)
	return write("british.dawg", changes)
}

func write(name string, words []string) error {
	set, err := automaton.Build(words)
	if err != nil {
		return err
	}
	fmt.Println(name, len(words), "entries", len(set), "bytes")
	return os.WriteFile(filepath.Join(folder, name), []byte(set), 0o644)
}

// writePairs writes the pairs to be looked through.
func writePairs(name string, pairs map[string]string) error {
	var text []byte
	for _, british := range slices.Sorted(maps.Keys(pairs)) {
		text = fmt.Appendln(text, british, pairs[british])
	}
	return os.WriteFile(name, text, 0o644)
}
