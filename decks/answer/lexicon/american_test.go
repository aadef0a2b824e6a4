package lexicon_test

import (
	"hash/fnv"
	"os"
	"strings"
	"testing"

	"quiz/decks/answer/lexicon"
)

func TestAmerican(t *testing.T) {
	for british, want := range map[string]string{
		"colour": "color", "colours": "colors", "colourful": "colorful", "behavioural": "behavioral", "vapour": "vapor",
		"centre": "center", "centred": "centered", "metre": "meter", "kilometres": "kilometers", "theatre": "theater", "fibre": "fiber",
		"litre": "liter", "calibre": "caliber", "lustre": "luster", "manoeuvre": "maneuver", "manoeuvring": "maneuvering",
		"organise": "organize", "organisation": "organization", "organisations": "organizations", "polarised": "polarized",
		"ionisation": "ionization", "crystallisation": "crystallization", "analyse": "analyze", "analysed": "analyzed",
		"hydrolyse": "hydrolyze", "catalyse": "catalyze", "paralysed": "paralyzed",
		"anaemia": "anemia", "anaesthetise": "anesthetize", "anaesthetic": "anesthetic", "haemoglobin": "hemoglobin", "caesium": "cesium",
		"leukaemia": "leukemia", "paediatrics": "pediatrics", "palaeolithic": "paleolithic", "archaeology": "archeology",
		"encyclopaedia": "encyclopedia", "mediaeval": "medieval", "aesthetic": "esthetic", "faeces": "feces",
		"oesophagus": "esophagus", "oestrogen": "estrogen", "foetus": "fetus", "diarrhoea": "diarrhea", "oedema": "edema",
		"homoeostasis": "homeostasis", "coeliac": "celiac", "amoeba": "amoeba", "ameba": "amoeba",
		"travelled": "traveled", "marvellous": "marvelous", "jewellery": "jewelry", "fulfil": "fulfill", "enrolment": "enrollment",
		"skilful": "skillful", "catalogue": "catalog", "analogue": "analog", "dialogue": "dialog",
		"defence": "defense", "offences": "offenses", "licence": "license", "practise": "practice", "sulphur": "sulfur",
		"sulphuric": "sulfuric", "sulphates": "sulfates", "aluminium": "aluminum", "tyre": "tire", "tyres": "tires", "grey": "gray",
		"programme": "program", "gramme": "gram", "plough": "plow", "mould": "mold", "moult": "molt", "gaol": "jail", "cosy": "cozy",
		"pyjamas": "pajamas", "axe": "ax", "judgement": "judgment", "ageing": "aging", "draughtsman": "draftsman", "maths": "math",
		"focussed": "focused", "yoghurt": "yogurt", "learnt": "learned", "neurone": "neuron", "tsar": "czar", "moustache": "mustache",
		"macau": "macao", "kharkov": "kharkiv", "bagdad": "baghdad", "sceptic": "skeptic", "aeroplane": "airplane", "whisky": "whiskey", "storey": "storey", "cheque": "cheque", "kerb": "kerb",
		"": "", "colour ": "colour ", "Colour": "Colour", "colour=": "colour=", "colour=\x02": "colour=\x02", "xyzour": "xyzour",
	} {
		if got := lexicon.American(british); got != want {
			t.Errorf("American(%q) = %q, want %q", british, got, want)
		}
		if !lexicon.SameSpelling(british, want) || !lexicon.SameSpelling(want, british) {
			t.Errorf("%q and %q are not the same", british, want)
		}
	}
}

func TestOtherWords(t *testing.T) {
	for pair := range strings.FieldsSeq(`hour/hor four/for our/or tour/tor pour/por compliment/complement ogre/oger acre/acer
		hyperbolae/hyperbole loess/less wise/wize prise/prize aether/ether daemon/demon cheque/check storey/story kerb/curb
		draught/draft groyne/groin tonne/ton prised/prized rise/rize shoe/she poem/pem tael/tel scour/scor vertebrae/vertebre
		phosphite/phosphate ilium/ileum metric/meteric paris/pariz emigrate/immigrate principal/principle guise/guize
		larvae/larve does/des sabre/saber-tooth vice/vise mum/mom chile/chili ensure/insure`) {
		a, b, _ := strings.Cut(pair, "/")
		if lexicon.SameSpelling(a, b) {
			t.Errorf("%q and %q are the same, %q", a, b, lexicon.American(a))
		}
	}
}

// The numbers tell that the file is the one that was made, and each of its
// words changes once and for all into a word that keeps most of it.
func TestBritish(t *testing.T) {
	const wantPairs, wantSum = 8421, 0xf97884e1adc473d0
	sum, count := fnv.New64a(), 0
	for entry := range lexicon.British {
		british, _, _ := strings.Cut(entry, "=")
		american := lexicon.American(british)
		if american == british || lexicon.American(american) != american {
			t.Errorf("%q gives %q, which gives %q", british, american, lexicon.American(american))
		}
		if !lexicon.IsWord(american) {
			t.Errorf("%q gives %q, which is no word", british, american)
		}
		sum.Write([]byte(british + " " + american + "\n"))
		count++
	}
	if count != wantPairs || sum.Sum64() != wantSum {
		t.Errorf("%d pairs with sum %#x, want %d with %#x", count, sum.Sum64(), wantPairs, uint64(wantSum))
	}
}

func TestSize(t *testing.T) {
	for name, most := range map[string]int64{"words.dawg": 900_000, "british.dawg": 50_000} {
		info, err := os.Stat(name)
		if err != nil || info.Size() == 0 || info.Size() > most {
			t.Errorf("%s: %v, %v, want at most %d bytes", name, info, err, most)
		}
	}
}

// What a word comes to stays as it is.
func FuzzAmerican(f *testing.F) {
	for _, seed := range []string{"colour", "anaesthetise", "four", "colour=\x02\x02", "", "\xff", strings.Repeat("our", 100)} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, word string) {
		once := lexicon.American(word)
		if twice := lexicon.American(once); twice != once {
			t.Errorf("%q gives %q, which gives %q", word, once, twice)
		}
		if !lexicon.SameSpelling(word, once) {
			t.Errorf("%q is not the same as %q", word, once)
		}
	})
}

func BenchmarkAmerican(b *testing.B) {
	for _, word := range []string{"colour", "anaesthetise", "photosynthesis"} {
		b.Run(word, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				lexicon.American(word)
			}
		})
	}
}
