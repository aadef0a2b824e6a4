package numeral

// germanic are the spellings of English and its kin.
func germanic(language string) (spelling, bool) {
	switch language {
	case "en":
		return spelling{
			zero:  "zero/nought/naught/nil",
			small: "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
			tens:  "twenty thirty forty/fourty fifty sixty seventy eighty ninety", link: "|",
			hundred: "hundred", article: "a/an", many: true, said: true, joint: "and", minus: "minus/negative", point: "point",
			scales:    []scale{{1e12, "trillion", 0, ""}, {1e9, "billion", 0, ""}, {1e7, "crore/crores", 999999, ""}, {1e6, "million", 0, ""}, {1e5, "lakh/lakhs", 0, ""}, {1e3, "thousand", 0, ""}},
			fractions: "1/2=half/a|half/one|half 1/3=a|third/one|third 2/3=two|thirds 1/4=quarter/a|quarter/one|quarter/a|fourth/one|fourth 3/4=three|quarters/three|fourths",
			share:     "a/an/of a/of one",
		}, true
	case "de":
		return spelling{
			zero:    "null",
			small:   "eins/ein/eine/einen/einem/einer/eines zwei/zwo drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn",
			tens:    "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
			units:   "ein zwei/zwo drei vier fünf sechs sieben acht neun",
			swapped: true, link: "|und|", digraphs: true,
			hundred: "hundert", many: true, joint: "und", minus: "minus", point: "komma",
			scales:    []scale{{1e12, "billion/billionen", 0, ""}, {1e9, "milliarde/milliarden", 0, ""}, {1e6, "million/millionen", 0, ""}, {1e3, "tausend", 0, ""}},
			fractions: "1/2=halb/halbe/halber/halbes/ein|halb/ein|halbes/eine|halbe 3/2=anderthalb 1/3=drittel/ein|drittel 2/3=zwei|drittel 1/4=viertel/ein|viertel 3/4=drei|viertel",
			halves:    "1/2=ein|halb 1/4=ein|viertel 3/4=drei|viertel",
		}, true
	case "nl":
		return spelling{
			zero:    "nul",
			small:   "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien",
			tens:    "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
			swapped: true, link: "|en|",
			hundred: "honderd", many: true, joint: "en", minus: "min", point: "komma",
			scales:    []scale{{1e12, "biljoen", 0, ""}, {1e9, "miljard", 0, ""}, {1e6, "miljoen", 0, ""}, {1e3, "duizend", 0, ""}},
			fractions: "1/2=half/een|half/een|halve 3/2=anderhalf 1/3=een|derde 2/3=twee|derde 1/4=kwart/een|kwart/een|vierde 3/4=driekwart/drie|kwart/drie|vierde",
		}, true
	case "sv":
		return spelling{
			zero:  "noll",
			small: "ett/en/et två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton/aderton nitton",
			tens:  "tjugo/tjugu trettio/tretti fyrtio/fyrti femtio/femti sextio/sexti sjuttio/sjutti åttio/åtti nittio/nitti", link: "|",
			hundred: "hundra", many: true, digraphs: true, joint: "och", minus: "minus", point: "komma",
			scales:    []scale{{1e12, "biljon/biljoner", 0, ""}, {1e9, "miljard/miljarder", 0, ""}, {1e6, "miljon/miljoner", 0, ""}, {1e3, "tusen", 0, ""}},
			fractions: "1/2=halv/halvt/en|halv/ett|halvt 3/2=anderhalv 1/3=en|tredjedel 2/3=två|tredjedelar 1/4=kvart/en|kvart/en|fjärdedel 3/4=tre|kvart/tre|fjärdedelar",
		}, true
	case "da":
		return spelling{
			zero:    "nul",
			small:   "en/et to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten",
			tens:    "tyve tredive/tredve fyrre/fyrretyve halvtreds/halvtredsindstyve tres/treds/tresindstyve halvfjerds/halvfjerdsindstyve firs/firsindstyve halvfems/halvfemsindstyve",
			swapped: true, link: "|og|", digraphs: true,
			hundred: "hundrede/hundred", many: true, joint: "og", minus: "minus", point: "komma",
			scales:    []scale{{1e12, "billion/billioner", 0, ""}, {1e9, "milliard/milliarder", 0, ""}, {1e6, "million/millioner", 0, ""}, {1e3, "tusind/tusinde", 0, ""}},
			fractions: "1/2=halv/halvt/en|halv/et|halvt 3/2=halvanden/halvandet 1/3=en|tredjedel 2/3=to|tredjedele 1/4=kvart/en|kvart/en|fjerdedel 3/4=tre|kvart/tre|fjerdedele",
		}, true
	case "nb", "nn":
		return spelling{
			zero:  "null",
			small: "en/ett/ein/eitt/ei to tre fire fem seks sju/syv åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten",
			tens:  "tjue/tyve tretti/tredve førti/førr femti seksti sytti åtti nitti", link: "|",
			both: true, swappedLink: "|og|",
			hundred: "hundre", many: true, digraphs: true, joint: "og", minus: "minus", point: "komma",
			scales:    []scale{{1e12, "billion/billioner/billionar", 0, ""}, {1e9, "milliard/milliarder/milliardar", 0, ""}, {1e6, "million/millioner/millionar", 0, ""}, {1e3, "tusen", 0, ""}},
			fractions: "1/2=halv/halvt/en|halv/et|halvt 3/2=halvannen/halvannet 1/3=en|tredel/en|tredjedel 2/3=to|tredeler/to|tredjedeler 1/4=kvart/en|kvart/en|firedel/en|fjerdedel 3/4=tre|kvart/tre|firedeler/tre|fjerdedeler",
		}, true
	}
	return spelling{}, false
}
