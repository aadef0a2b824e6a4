package lexicon

// pairsOf is the list of a language, nil where there is none.
func pairsOf(lang string) *pairList {
	switch lang {
	case "en":
		return &english
	case "de":
		return &german
	case "fr":
		return &french
	case "es":
		return &spanish
	case "it":
		return &italian
	case "pt":
		return &portuguese
	case "ca":
		return &catalan
	case "ro":
		return &romanian
	case "nl":
		return &dutch
	case "sv":
		return &swedish
	case "da":
		return &danish
	case "nb", "nn", "no":
		return &norwegian
	case "is":
		return &icelandic
	case "fi":
		return &finnish
	case "et":
		return &estonian
	case "hu":
		return &hungarian
	}
	return easternPairs(lang)
}

func easternPairs(lang string) *pairList {
	switch lang {
	case "ru":
		return &russian
	case "uk":
		return &ukrainian
	case "bg":
		return &bulgarian
	case "pl":
		return &polish
	case "cs":
		return &czech
	case "sk":
		return &slovak
	case "hr", "bs":
		return &croatian
	case "tr":
		return &turkish
	case "az":
		return &azerbaijani
	case "el":
		return &greek
	case "ar":
		return &arabic
	case "hi":
		return &hindi
	case "id", "ms":
		return &malay
	}
	return nil
}
