package lexicon

import "strings"

// irregular tells if a plural is one of those that follow no rule. Words that
// end in one (woman, midwife) go like it.
func irregular(singular, plural string) bool {
	for _, p := range irregulars {
		if swap(singular, plural, p[0], p[1]) {
			return true
		}
	}
	return false
}

// hasIrregular tells if a word is one of those, so that its regular plural is
// only right where it is a word: humans, but no childs.
func hasIrregular(singular string) bool {
	for _, p := range irregulars {
		if strings.HasSuffix(singular, p[0]) {
			return true
		}
	}
	return false
}

var irregulars = [...][2]string{
	{"man", "men"}, {"foot", "feet"}, {"tooth", "teeth"}, {"goose", "geese"}, {"mouse", "mice"}, {"louse", "lice"},
	{"child", "children"}, {"brother", "brethren"}, {"die", "dice"},
	{"calf", "calves"}, {"elf", "elves"}, {"half", "halves"}, {"hoof", "hooves"}, {"knife", "knives"}, {"leaf", "leaves"},
	{"life", "lives"}, {"loaf", "loaves"}, {"scarf", "scarves"}, {"sheaf", "sheaves"}, {"thief", "thieves"},
	{"wharf", "wharves"}, {"wife", "wives"}, {"wolf", "wolves"}, {"dwarf", "dwarves"},
	{"mitochondrion", "mitochondria"}, {"phenomenon", "phenomena"}, {"criterion", "criteria"}, {"ganglion", "ganglia"},
	{"automaton", "automata"}, {"taxon", "taxa"}, {"noumenon", "noumena"}, {"organon", "organa"},
	{"genus", "genera"}, {"corpus", "corpora"}, {"viscus", "viscera"}, {"femur", "femora"}, {"foramen", "foramina"},
	{"lumen", "lumina"}, {"testis", "testes"}, {"pelvis", "pelves"}, {"penis", "penes"}, {"cicatrix", "cicatrices"},
	{"libretto", "libretti"}, {"graffito", "graffiti"}, {"virtuoso", "virtuosi"}, {"concerto", "concerti"},
	{"cherub", "cherubim"}, {"seraph", "seraphim"}, {"kibbutz", "kibbutzim"},
}

// apart tells if two words that look like a singular and its plural are
// different things.
func apart(singular, plural string) bool {
	switch {
	case strings.HasSuffix(singular, "s") && strings.HasSuffix(plural, "ss"): // princes, princess
		return true
	case strings.HasSuffix(singular, "ic") && strings.HasSuffix(plural, "ics"): // physic, physics
		return true
	case singular == "taxis" && plural == "taxes":
		return true
	}
	return oxide(singular, plural) || another(plural)
}

// another tells if a word that could be a plural is first of all the name of
// something else.
func another(plural string) bool {
	switch plural {
	case "news", "means", "customs", "goods", "glasses", "spectacles", "species", "lens", "manners", "morals", "blues",
		"remains", "odds", "humanities", "peoples", "pants", "shorts", "jeans", "overalls", "bellows", "draughts",
		"always", "besides", "sometimes", "hers", "ours", "yours", "theirs",
		"mars", "wales", "moses", "hades", "ceres", "ares", "andes", "texas", "paris", "naples", "ganges",
		"alba", "mini", "mali", "titi", "toni", "chasses", "sundae", "germen", "dolmen", "omen", "hymen":
		return true
	}
	return false
}

// oxide tells metals from their oxides: magnesium and magnesia, and ammonium from
// ammonia. They are no
// plurals, though all look like Latin ones.
func oxide(singular, plural string) bool {
	if !swap(singular, plural, "ium", "ia") {
		return false
	}
	switch singular {
	case "magnesium", "zirconium", "lithium", "thorium", "yttrium", "cerium", "titanium", "strontium", "barium", "erbium",
		"terbium", "ytterbium", "scandium", "holmium", "thulium", "lutetium", "gadolinium", "beryllium", "calcium", "indium",
		"ammonium", "gallium", "germanium", "polonium", "francium", "americium", "helium", "cadmium":
		return true
	}
	return false
}
