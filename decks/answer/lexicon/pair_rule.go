package lexicon

import "strings"

// ruled tells if the grammar of a language makes both words.
func ruled(lang, a, b string) bool {
	switch lang {
	case "de":
		return plurals(a, b)
	case "fr":
		return frenchVerbs(a, b)
	case "es":
		return spanishVerbs(a, b)
	case "it":
		return italianVerbs(a, b)
	case "pl":
		return polishEndings(a, b)
	case "ru":
		return russianVerbs(a, b)
	}
	return false
}

// plurals looks for a noun and its plural at the end of compounds.
func plurals(a, b string) bool {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	for i := n; i >= 3 && i > n-8; i-- {
		if umlautPlurals.has(a[i:], b[i:]) {
			return true
		}
	}
	return false
}

// frenchVerbs compares the endings that sound alike of the verbs in -er. Nouns
// in -é have no other word in -e, and so a mark left out is no more than that.
func frenchVerbs(a, b string) bool {
	stemA, endA := frenchEnding(a)
	stemB, endB := frenchEnding(b)
	if endA == "" || endB == "" || endA == endB || stemA != stemB || len(stemA) < 3 {
		return false
	}
	if endA == "er" || endB == "er" || endA == "ez" || endB == "ez" {
		return endA != "e" && endB != "e" || !ends(stemA, "i y er dang boulang hiv enf am berg lég étrang verg")
	}
	return (endA == "é" || endB == "é") && !frenchNoun(stemA)
}

func frenchEnding(word string) (stem, ending string) {
	for _, e := range [...]string{"é", "er", "ez", "e"} {
		if stem, ok := strings.CutSuffix(word, e); ok {
			return stem, e
		}
	}
	return "", ""
}

// frenchNoun tells if -é after the stem is that of a noun: liberté, café. Of
// the stems in -t those of verbs are fewer.
func frenchNoun(stem string) bool {
	if strings.HasSuffix(stem, "t") {
		return !ends(stem, "port chant mont jet acht achet écout goût saut rest not compt invit visit habit hésit profit évit excit mérit imit "+
			"limit quitt frott arrêt prêt fêt gâchet répét accept adopt dict rat cit tent présent augment représent content aliment "+
			"attent consult insult inspect respect contact contract exist insist résist assist prot démont racont surmont écart flott "+
			"trait souhait emprunt heurt import export support apport transport emport comport report édit")
	}
	return among(stem, "caf béb canap comit cur degr défil gr th pâ pav proc procéd ros toup velou abb bl fl cong foss fianc moiti piti amiti inimiti "+
		"employ carr clich communiqu député déput cl pr duch chauss fianc côt pât trait comt évêch duch vicomt alli associ canné caf consomm march "+
		"apog périg athé musé lyc lycé trophé past pygmé scarab orph prim autodaf kak karat karaok cin jub macram past sat") || ends(stem, "iti ism")
}

// spanishVerbs compares the present with the past, and the future with the past
// subjunctive.
func spanishVerbs(a, b string) bool {
	stem, x, y := lastLetters(a, b)
	if len(stem) < 2 {
		return false
	}
	switch {
	case x == 'o' && y == 'ó':
		return !among(stem, "domin bong cap chap rond yoy land gigol palet bur chich paspart popurr tot plat")
	case x == 'e' && y == 'é':
		return !among(stem, "caf beb pur chal comit consom carn ol jers clich tup chimpanc pat peron quinqu bid buqu buf fricas jos andr no salom ust porqu "+
			"t pi cort cabar ball chal ros parqu rosal corsé canap bid café minu mercad cachal nicar caf karat taip bant")
	case x == 'o' && y == 'é', x == 'e' && y == 'ó':
		return true
	case x == 'a' && y == 'á':
		return len(stem) > 4 && ends(stem, "ar er")
	}
	return false
}

// italianVerbs compares the persons of the future, parlerà and parlerò, and the
// present with the past, parlo and parlò.
func italianVerbs(a, b string) bool {
	stem, x, y := lastLetters(a, b)
	if len(stem) < 3 {
		return false
	}
	switch {
	case x == 'à' && y == 'ò':
		return strings.HasSuffix(stem, "r")
	case x == 'o' && y == 'ò':
		return italianPast(stem)
	}
	return false
}

// italianPast keeps nouns in -ò out, and the future: parlerò has no parlero
// beside it.
func italianPast(stem string) bool {
	return !among(stem, "fal com ober bord sar far dar star") && !ends(stem, "er ir")
}

// polishEndings compares the endings that only a hook tells apart. Words in -ię
// are left out: imię has no imie beside it.
func polishEndings(a, b string) bool {
	stem, x, y := lastLetters(a, b)
	if len(stem) < 2 {
		return false
	}
	switch {
	case x == 'a' && y == 'ą':
		return true
	case x == 'e' && y == 'ę':
		return len(stem) >= 3 && ends(stem, "c cz sz ż rz l j dz")
	}
	return false
}

// russianVerbs compares the third person with the infinitive. A consonant
// before -ть, as in смерть, and the nouns that are listed have no word in -т.
func russianVerbs(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if stem, ok := strings.CutSuffix(b, "ься"); ok {
		return a == stem+"ся" && strings.HasSuffix(stem, "т")
	}
	stem, ok := strings.CutSuffix(b, "ть")
	return ok && len(stem) > 4 && a == stem+"т" && ends(stem, "а е и у ю я") &&
		!ends(stem, "крова печа памя тетра благода цать деся девя ца ика ере ука рту ло се че зло")
}
