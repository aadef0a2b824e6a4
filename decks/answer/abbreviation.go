package answer

import (
	"strings"
	"unicode/utf8"
)

// abbreviated takes a usual abbreviation for its word, and a Greek letter for
// its name: Mt. for Mount, β for beta.
func abbreviated(c *comparison, r *reading) (bool, ReasonKind) {
	f := c.key.folder
	right, changed := f.written(unhyphened(r.folded.Words))
	typed, also := f.written(unhyphened(c.typed.folded.Words))
	if !changed && !also {
		return false, None
	}
	return f.joined(right) == f.joined(typed), Little
}

func (f Folder) written(words []string) (list []string, changed bool) {
	list = make([]string, len(words))
	for i, w := range words {
		list[i] = w
		if long := abbreviation(f.base, w); long != "" && len(words) > 1 {
			list[i], changed = long, true
		}
		if r, n := utf8.DecodeRuneInString(w); n == len(w) && n > 1 && mathName(r) != "" {
			list[i], changed = mathName(r), true
		}
	}
	return list, changed
}

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
