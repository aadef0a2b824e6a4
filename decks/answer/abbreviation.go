package answer

import (
	"strings"
	"unicode/utf8"
)

// written writes usual abbreviations as their words, and Greek letters as their
// names: Mt. is Mount, and β-sheet beta sheet.
func (f Folder) written(words []string) []string {
	list := unhyphened(words)
	for i, w := range list {
		if len(list) > 1 && len(w) <= longestAbbreviation {
			if long := abbreviation(f.base, w); long != "" {
				list[i] = long
			}
		}
		if r, n := utf8.DecodeRuneInString(w); n == len(w) && n > 1 && mathName(r) != "" {
			list[i] = mathName(r)
		}
	}
	return list
}

const longestAbbreviation = 5

// abbreviation is the word that an abbreviation stands for, or "".
func abbreviation(base, word string) string {
	if base == "" {
		base = "en"
	}
	for pair := range strings.FieldsSeq(abbreviations[base]) {
		if short, long, _ := strings.Cut(pair, "="); short == word {
			return long
		}
	}
	return ""
}

var abbreviations = map[string]string{
	"en": "mt=mount mts=mountains st=saint ft=fort dr=doctor prof=professor mr=mister capt=captain gen=general col=colonel lt=lieutenant " +
		"sgt=sergeant pres=president gov=governor sen=senator jr=junior sr=senior vs=versus v=versus dept=department univ=university govt=government " +
		"ave=avenue rd=road dist=district co=company corp=corporation inc=incorporated intl=international natl=national assn=association",
	"de": "st=sankt dr=doktor prof=professor str=strasse hl=heilige",
	"fr": "st=saint ste=sainte mt=mont dr=docteur",
	"es": "sta=santa sto=santo sr=señor sra=señora dr=doctor",
	"it": "s=san sta=santa dott=dottore",
	"pt": "sto=santo sta=santa sr=senhor sra=senhora dr=doutor",
}
