package lexicon_test

import (
	"strings"
	"testing"

	"quiz/decks/answer/lexicon"
)

func TestIsPlural(t *testing.T) {
	for pair := range strings.FieldsSeq(`electron/electrons box/boxes city/cities boy/boys bus/buses gas/gases lens/lenses class/classes
		church/churches stomach/stomachs dish/dishes quiz/quizzes potato/potatoes photo/photos soliloquy/soliloquies tax/taxes
		go/- pass/passes carry/carries echo/echoes princess/princesses price/prices mass/masses topology/topologies
		leaf/leaves life/lives wolf/wolves half/halves bookshelf/bookshelves midwife/midwives roof/roofs belief/beliefs
		man/men woman/women fireman/firemen foot/feet tooth/teeth goose/geese mouse/mice child/children
		mitochondrion/mitochondria bacterium/bacteria nucleus/nuclei axis/axes axe/axes phenomenon/phenomena vertebra/vertebrae
		criterion/criteria ganglion/ganglia taxon/taxa datum/data ovum/ova medium/media stratum/strata cilium/cilia quantum/quanta
		fungus/fungi cactus/cacti stimulus/stimuli radius/radii alga/algae larva/larvae pupa/pupae formula/formulae formula/formulas
		analysis/analyses thesis/theses hypothesis/hypotheses crisis/crises basis/bases testis/testes matrix/matrices
		index/indices vertex/vertices cortex/cortices helix/helices calyx/calyces stoma/stomata stigma/stigmata schema/schemata
		genus/genera corpus/corpora phalanx/phalanges larynx/larynges foramen/foramina polyhedron/polyhedra protozoon/protozoa
		plateau/plateaux plateau/plateaus lncrna/lncrnas quaffle/quaffles`) {
		a, b, _ := strings.Cut(pair, "/")
		if got, want := lexicon.IsPlural(a, b), b != "-"; got != want {
			t.Errorf("IsPlural(%q, %q) = %t", a, b, got)
		}
		if lexicon.IsPlural(b, a) {
			t.Errorf("IsPlural(%q, %q)", b, a)
		}
	}
}

func TestIsPluralOfAnother(t *testing.T) {
	for pair := range strings.FieldsSeq(`new/news mean/means custom/customs good/goods physic/physics mechanic/mechanics glass/glasses
		princes/princess caress/caresss needle/needless needles/needless care/caress bra/brass cares/caress diabete/diabetes specie/species
		len/lens mar/mars wale/wales texa/texas pari/paris viru/virus ga/gas thi/this hi/his colon/cola carbon/carba opus/opera
		magnesium/magnesia zirconium/zirconia minus/mini oman/omen dolman/dolmen taxis/taxes alum/ala bra/brae album/alba
		church/churchs city/citys box/boxs cityy/cities day/daies wolf/wolfes child/childs electron/electron
		electrons/electrons stamen/stamina human/humen marquis/marques tapis/tapes table/fables human/humanities`) {
		a, b, _ := strings.Cut(pair, "/")
		if lexicon.IsPlural(a, b) {
			t.Errorf("%q is the plural of %q", b, a)
		}
	}
	long := strings.Repeat("q", lexicon.Longest)
	if !lexicon.IsPlural(long, long+"s") || lexicon.IsPlural(long+"q", long+"qs") {
		t.Error("the limit is not that of the longest word")
	}
}

// No two words are each other's plurals, nor is one its own.
func FuzzIsPlural(f *testing.F) {
	f.Add("box", "boxes")
	f.Add("nucleus", "nuclei")
	f.Add("", "s")
	f.Add("princes", "princess")
	f.Fuzz(func(t *testing.T, a, b string) {
		for _, b := range []string{b, a + b, a + "s", a + "es", strings.TrimSuffix(a, "us") + "i"} {
			if !lexicon.IsPlural(a, b) {
				continue
			}
			if a == b || lexicon.IsPlural(b, a) || strings.HasSuffix(a, "s") && strings.HasSuffix(b, "ss") {
				t.Errorf("%q is the plural of %q", b, a)
			}
		}
	})
}

func BenchmarkIsPlural(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		lexicon.IsPlural("bacterium", "bacteria")
	}
}
