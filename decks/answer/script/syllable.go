package script

import "strings"

// syllables says for each place in a word where the syllable ends that begins
// there, or 0 if the rest of the word is no syllables. As few as can be begin
// with a vowel behind another one, for Pinyin would part them by an apostrophe
// (língǎn is lín and gǎn); then longer ones go first.
func syllables(word []sound) []int {
	ends, costs := make([]int, len(word)), make([]int, len(word)+1)
	for i := len(word) - 1; i >= 0; i-- {
		costs[i] = len(word) + 1
		for n := min(syllableMost, len(word)-i); n >= 1; n-- {
			valid, marks := syllable(word[i : i+n])
			if !valid {
				continue
			}
			for _, end := range [...]int{numbered(word, i+n, marks), curled(word, i+n, marks)} {
				if end > 0 && costs[end] < costs[i] {
					ends[i], costs[i] = end, costs[end]
				}
			}
		}
		if parted(word, i) {
			costs[i]++
		}
	}
	return ends
}

// numbered is where a syllable ends whose letters do so at end, with its tone
// number.
func numbered(word []sound, end, marks int) int {
	if marks == 0 && end < len(word) && digit(word[end].letter) {
		return end + 1
	}
	return end
}

// curled is where a syllable ends that has taken up an r (nar4, na4r), or 0.
func curled(word []sound, end, marks int) int {
	after := numbered(word, end, marks)
	if after == len(word) || word[after].letter != 'r' {
		return 0
	}
	if after > end {
		return after + 1
	}
	return numbered(word, end+1, marks)
}

// parted tells if a syllable that begins at i has an apostrophe before it.
func parted(word []sound, i int) bool {
	return i > 0 && strings.IndexByte("aeo", word[i].letter) >= 0
}

// syllableMost is how many letters a syllable has at most (zhuang).
const syllableMost = 6

// syllable tells if letters are a syllable with no more than one tone mark.
func syllable(word []sound) (valid bool, marks int) {
	var letters [syllableMost]byte
	for i, l := range word {
		letters[i] = l.letter
		if l.tone != 0 {
			marks++
		}
	}
	return marks <= 1 && mandarin(string(letters[:len(word)])), marks
}
