package script

import "strings"

// mandarin tells if letters are a syllable of Mandarin, ü written as v.
func mandarin(letters string) bool {
	n := 0
	switch {
	case letters == "":
		return false
	case strings.HasPrefix(letters, "zh"), strings.HasPrefix(letters, "ch"), strings.HasPrefix(letters, "sh"):
		n = 2
	case strings.IndexByte("aeo", letters[0]) < 0:
		n = 1
	}
	return listed(finals(letters[:n]), letters[n:])
}

// finals lists the ends that go with a beginning, each between spaces.
func finals(initial string) string {
	switch initial {
	case "":
		return " a ai an ang ao e ei en eng er o ou "
	case "b":
		return " a ai an ang ao ei en eng i ian iao ie in ing o u "
	case "p":
		return " a ai an ang ao ei en eng i ian iao ie in ing o ou u "
	case "m":
		return " a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u "
	case "f":
		return " a an ang ei en eng o ou u "
	case "d":
		return " a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo "
	case "t":
		return " a ai an ang ao e ei eng i ian iao ie ing ong ou u uan ui un uo "
	case "n":
		return " a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan un uo v ve ue "
	case "l":
		return " a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan un uo v ve ue "
	case "g", "k", "h":
		return " a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo "
	case "j", "q", "x":
		return " i ia ian iang iao ie in ing iong iu u uan ue un "
	case "zh", "ch", "sh":
		return " a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo "
	case "r":
		return " an ang ao e en eng i ong ou u ua uan ui un uo "
	case "z", "c", "s":
		return " a ai an ang ao e ei en eng i ong ou u uan ui un uo "
	case "y":
		return " a an ang ao e i in ing o ong ou u uan ue un "
	case "w":
		return " a ai an ang ei en eng o u "
	}
	return ""
}

// listed tells if a word stands in a list between spaces.
func listed(list, word string) bool {
	for word != "" {
		i := strings.Index(list, word)
		if i < 1 {
			return false
		}
		if list[i-1] == ' ' && list[i+len(word)] == ' ' {
			return true
		}
		list = list[i+1:]
	}
	return false
}
