package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// largest is the size of the largest lists that are taken. The next, 95, hold
// so many rare words that few slips would be known as such.
const largest = 80

// lists are the words of SCOWL by spelling category: english (the same in all
// countries), american, british_variant_1 and so on. Names and abbreviations of
// the first stand apart, as names: a place called Centre does not make centre
// an American word.
type lists map[string]map[string]bool

// readLists reads the files that are named CATEGORY-KIND.SIZE and leaves the
// others alone.
func readLists(files []string) (lists, error) {
	all := lists{"names": {}}
	for _, file := range files {
		category, size := parseName(filepath.Base(file))
		if size == 0 || size > largest || category == "variant_3" {
			continue
		}
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		if all[category] == nil {
			all[category] = map[string]bool{}
		}
		for word := range strings.FieldsSeq(string(text)) {
			all.add(category, word)
		}
	}
	if len(all["english"]) == 0 || len(all["american"]) == 0 || len(all["british"]) == 0 {
		return nil, errors.New("name the files of SCOWL, such as /usr/share/dict/scowl/*")
	}
	return all, nil
}

func parseName(name string) (category string, size int) {
	name, number, _ := strings.Cut(name, ".")
	category, _, _ = strings.Cut(name, "-")
	size, _ = strconv.Atoi(number)
	return category, size
}

// add takes a word as answers are folded, and also without its accents, as many
// type it.
func (l lists) add(category, word string) {
	if strings.HasSuffix(word, "'s") {
		return
	}
	folded := norm.NFC.String(strings.ToLower(word))
	if folded != word && category == "english" {
		category = "names"
	}
	word = folded
	l[category][word] = true
	l[category][plain(word)] = true
}

func plain(word string) string {
	return norm.NFC.String(strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(word)))
}

func (l lists) all() map[string]bool {
	all := map[string]bool{}
	for _, words := range l {
		for word := range words {
			all[word] = true
		}
	}
	return all
}

// leaveOut takes out the words of a file. One that is not there tells of a slip
// in the file.
func leaveOut(words map[string]bool, file string) error {
	lines, err := readLines(file)
	for _, line := range lines {
		for word := range strings.FieldsSeq(line) {
			if !words[word] {
				return fmt.Errorf("%s: %s is no word of the lists, or stands twice", file, word)
			}
			delete(words, word)
		}
	}
	return err
}

// readLines gives the lines of a file that are no comments.
func readLines(file string) ([]string, error) {
	text, err := os.ReadFile(file)
	var lines []string
	for line := range strings.Lines(string(text)) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			lines = append(lines, line)
		}
	}
	return lines, err
}
