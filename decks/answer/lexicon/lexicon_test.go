package lexicon_test

import (
	"hash/fnv"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"quiz/decks/answer/lexicon"
)

func TestIsWord(t *testing.T) {
	for want, text := range map[bool]string{
		true: `table fable iceland ireland absorption adsorption ilium ileum peroneal perineal phosphite phosphate
			apiary aviary discreet discrete complement compliment gambia zambia niger nigeria emigrate immigrate meiosis
			mitosis tritium deuterium alkene alkyne a i don't abbé abbe château chateau naive facade colour color organisation
			organization haemoglobin hemoglobin oestrogen mitochondria paris einstein dna nasa amid mould aardvark zyzzyvas
			phosphorous phosphorus silicone silicon cation anion sulfate sulphate causal casual lysine`,
		false: `rythm massachussets massachusets shakespear nietzche recieve bismark acomodate neccesary wendesday congres
			mohler olso fotosynthesis accidently pidgeon miniscule guage calender supercede bagdad dostoyevsky gorbachov
			minneota sweeden iodin dioxid milage existance seperate thier table's Table tables= table\x00 tabl ' '' é ß 😀`,
	} {
		for word := range strings.FieldsSeq(text) {
			if got := lexicon.IsWord(word); got != want {
				t.Errorf("IsWord(%q) = %t", word, got)
			}
		}
	}
	for _, text := range []string{"", " ", "table fable", "\xff", strings.Repeat("a", lexicon.Longest+1), strings.Repeat("a", 1<<20)} {
		if lexicon.IsWord(text) {
			t.Errorf("%.60q is a word", text)
		}
	}
}

// The numbers tell that the file is the one that was made: go run ./make.
func TestWords(t *testing.T) {
	const wantWords, wantSum = 284564, 0xcb920b5e36aa7bbb
	sum, count, before, longest := fnv.New64a(), 0, "", ""
	for word := range lexicon.Words {
		if word <= before {
			t.Fatalf("%q stands after %q", word, before)
		}
		if !lexicon.IsWord(word) {
			t.Errorf("%q is listed, but no word", word)
		}
		if len(word) > len(longest) {
			longest = word
		}
		sum.Write([]byte(word + "\n"))
		count, before = count+1, word
	}
	if count != wantWords || sum.Sum64() != wantSum {
		t.Errorf("%d words with sum %#x, want %d with %#x", count, sum.Sum64(), wantWords, uint64(wantSum))
	}
	if len(longest) != lexicon.Longest {
		t.Errorf("the longest word is %q, of %d bytes", longest, len(longest))
	}
}

// Words with one slip are words where the list says so, and only there.
func TestSlips(t *testing.T) {
	known := map[string]bool{}
	var list []string
	for word := range lexicon.Words {
		known[word] = true
		list = append(list, word)
	}
	r := rand.New(rand.NewPCG(1, 2))
	hits := 0
	for range 300000 {
		word := slip(r, list[r.IntN(len(list))])
		if got := lexicon.IsWord(word); got != known[word] {
			t.Fatalf("IsWord(%q) = %t", word, got)
		}
		if known[word] {
			hits++
		}
	}
	if hits < 1000 {
		t.Errorf("only %d slips gave words", hits)
	}
}

// slip changes, doubles, swaps, drops or puts in a byte.
func slip(r *rand.Rand, word string) string {
	b := []byte(word)
	at, letter := r.IntN(len(b)), "abcdefghijklmnopqrstuvwxyz'=\x80\x00"[r.IntN(30)]
	switch r.IntN(4) {
	case 0:
		b[at] = letter
	case 1:
		return word[:at] + string(b[at:at+1]) + word[at:]
	case 2:
		return word[:at] + word[at+1:]
	default:
		b[at], b[0] = b[0], b[at]
	}
	return string(b)
}

func TestLeftOut(t *testing.T) {
	count := 0
	for _, name := range []string{"misspelt.txt", "names.txt"} {
		text, err := os.ReadFile(filepath.Join("make", name))
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(text)) {
			if strings.HasPrefix(line, "#") {
				continue
			}
			for word := range strings.FieldsSeq(line) {
				count++
				if lexicon.IsWord(word) {
					t.Errorf("%q is a word", word)
				}
			}
		}
	}
	if count < 3000 {
		t.Errorf("only %d words were left out", count)
	}
}

func TestNoAllocation(t *testing.T) {
	for name, f := range map[string]func(){
		"IsWord":       func() { lexicon.IsWord("photosynthesis"); lexicon.IsWord("fotosynthesis") },
		"American":     func() { lexicon.American("photosynthesis"); lexicon.American("color") },
		"SameSpelling": func() { lexicon.SameSpelling("table", "fable") },
		"IsPlural":     func() { lexicon.IsPlural("bacterium", "bacteria"); lexicon.IsPlural("city", "cities") },
	} {
		if n := testing.AllocsPerRun(100, f); n != 0 {
			t.Errorf("%s allocates %v times", name, n)
		}
	}
}

// A program that has the package starts as fast as one that has not: of all
// packages with work at the start, none is this one.
func TestNothingAtStart(t *testing.T) {
	command := exec.Command(os.Args[0], "-test.run=^$")
	command.Env = append(os.Environ(), "GODEBUG=inittrace=1")
	out, err := command.CombinedOutput()
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(out), "init runtime @") {
		t.Fatalf("no trace of the start: %q", out)
	}
	for line := range strings.Lines(string(out)) {
		if strings.HasPrefix(line, "init quiz/decks/answer/lexicon/") || strings.HasPrefix(line, "init quiz/decks/answer/lexicon @") {
			t.Error(line)
		}
	}
}

func BenchmarkIsWord(b *testing.B) {
	for _, word := range []string{"table", "photosynthesis", "fotosynthesis", "mitochondrion", "zzz"} {
		b.Run(word, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				lexicon.IsWord(word)
			}
		})
	}
	b.Run("all", func(b *testing.B) {
		var list []string
		for word := range lexicon.Words {
			list = append(list, word)
		}
		rand.New(rand.NewPCG(1, 2)).Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
		i := 0
		for b.Loop() {
			lexicon.IsWord(list[i])
			if i++; i == len(list) {
				i = 0
			}
		}
	})
}
