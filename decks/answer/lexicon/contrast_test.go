package lexicon_test

import (
	"strings"
	"testing"

	"quiz/decks/answer/lexicon"
)

// contrasts are pairs, by language, that must not be forgiven for each other.
var contrasts = map[string]string{
	"en": `hypertension/hypotension hyperglycemia/hypoglycemia hyperthermia/hypothermia hypertonic/hypotonic hyperthyroidism/hypothyroidism hyperactive/hypoactive
endothermic/exothermic endotherm/ectotherm endocytosis/exocytosis endoskeleton/exoskeleton endocrine/exocrine endoderm/ectoderm endogenous/exogenous
intracellular/intercellular intracellular/extracellular intramolecular/intermolecular intramural/intermural intranet/internet
macroscopic/microscopic macroeconomics/microeconomics macrophage/microphage macroevolution/microevolution
symmetric/asymmetric symmetrical/asymmetrical typical/atypical moral/amoral sexual/asexual theist/atheist aerobic/anaerobic septic/aseptic biotic/abiotic political/apolitical polar/apolar synchronous/asynchronous social/asocial
stable/unstable happy/unhappy able/unable likely/unlikely equal/unequal necessary/unnecessary necessary/unecessary saturated/unsaturated
metal/nonmetal metal/non-metal fiction/nonfiction linear/nonlinear
appear/disappear agree/disagree like/dislike satisfied/disatisfied honest/dishonest spell/mispell understand/misunderstand
code/decode activate/deactivate forest/deforest active/inactive active/reactive direct/indirect complete/incomplete correct/incorrect finite/infinite
moral/immoral moral/imoral mature/immature possible/impossible legal/illegal legal/ilegal logical/illogical regular/irregular rational/irrational relevant/irelevant
view/review cycle/recycle overestimate/underestimate overweight/underweight overground/underground
emigrate/immigrate emigrant/immigrant emigration/immigration emigrate/imigrate eminent/imminent emerge/immerge elicit/illicit
import/export internal/external inhale/exhale include/exclude inclusive/exclusive interior/exterior implicit/explicit inspire/expire inflation/deflation
increase/decrease convergent/divergent converge/diverge implosion/explosion
abduction/adduction abductor/adductor absorb/adsorb absorption/adsorption abaxial/adaxial afferent/efferent affect/effect effluent/influent
anabolism/catabolism anabolic/catabolic anion/cation anode/cathode prokaryote/eukaryote
prescribe/proscribe prescription/proscription prenatal/postnatal prenatal/perinatal antenatal/postnatal precede/procede
produce/reduce deduce/reduce deduce/induce conduct/product reflect/deflect detract/retract
major/minor majority/minority maximum/minimum maximal/minimal superior/inferior
isotropic/anisotropic homozygous/heterozygous cisgender/transgender dysphoria/euphoria
oxide/dioxide dioxide/trioxide monoxide/dioxide disaccharide/monosaccharide hexagon/heptagon pentagon/heptagon pentose/hexose tetrose/pentose hexane/heptane pentane/hexane
methane/ethane methanol/ethanol methyl/ethyl ethane/ethene ethene/ethyne propane/propene butane/butene butane/butyne propanol/propanal propane/propyne
sulfate/sulfite sulfate/sulfide sulfite/sulfide nitrate/nitrite nitrite/nitride chlorate/chlorite chlorine/chloride chloride/chlorate chlorite/chloride bromine/bromide fluorine/fluoride phosphate/phosphite
sulfuric/sulfurous nitric/nitrous phosphoric/phosphorous ferric/ferrous cupric/cuprous mercuric/mercurous perchlorate/chlorate carbonate/carbonite silicate/silicide
lactose/lactase maltose/maltase sucrose/sucrase cellulose/cellulase amylose/amylase
hydrophilic/hydrophobic hydrophile/hydrophobe osteoblast/osteoclast osteoblast/osteocyte arthritis/arthrosis nephritis/nephrosis
phototropic/phototrophic astrology/astronomy ecology/economy helpful/helpless careful/careless chloroplast/chloroplasm cytoplasm/cytoplast
employer/employee trainer/trainee interviewer/interviewee centromere/centrosome nucleoside/nucleotide chromatid/chromatin policeman/policewoman
trypsin/trypsinogen pepsin/pepsinogen fibrin/fibrinogen thirteen/thirty fourteen/four seven/seventh six/sixth ten/tenth stalactite/stalagmite carpal/tarsal
kilometre/millimetre kilogram/milligram nanometre/micrometre megahertz/gigahertz megawatt/milliwatt decimetre/decametre centimetre/decimetre kilobyte/megabyte`,
	"de": `hypertonie/hypotonie intrazellulär/interzellulär endotherm/exotherm ruhig/unruhig glücklich/unglücklich verständnis/missverständnis aufmachen/ausmachen anschalten/abschalten einatmen/ausatmen aufsteigen/absteigen hinfahren/herfahren ausfahren/einfahren
bedecken/entdecken bestehen/verstehen erhalten/verhalten bekleiden/entkleiden arbeit/arbeitslos hoffnungsvoll/hoffnungslos lehrer/lehrerin student/studentin schüler/schülerin lehrer/lehrerinnen methan/ethan ethan/ethen ethen/ethin sulfat/sulfit sulfid/sulfat chlorid/chlorat chlorit/chlorid nitrat/nitrit lactose/lactase osteoblast/osteoklast hydrophil/hydrophob arthritis/arthrose aktiv/inaktiv symmetrisch/asymmetrisch normal/anormal kilogramm/milligramm import/export anode/kathode chromatid/chromatin`,
	"fr": "hypertension/hypotension intracellulaire/intercellulaire possible/impossible faire/défaire content/mécontent régulier/irrégulier sulfate/sulfite sulfate/sulfure éthane/éthène moral/amoral inspirer/expirer interne/externe intérieur/extérieur",
	"es": "hipertensión/hipotensión legal/ilegal posible/imposible hacer/deshacer normal/anormal igual/desigual sulfato/sulfito sulfato/sulfuro etano/eteno metano/etano metanol/etanol endotérmico/exotérmico kilómetro/milímetro kilogramo/miligramo incluir/excluir cloruro/clorato prenatal/posnatal simétrico/asimétrico",
	"it": "ipertensione/ipotensione fortunato/sfortunato leale/sleale contento/scontento legale/illegale possibile/impossibile solfato/solfito metano/etano interno/esterno",
	"pt": "hipertensão/hipotensão fazer/desfazer legal/ilegal regular/irregular igual/desigual sulfato/sulfito sulfato/sulfeto típico/atípico",
	"nl": "hypertensie/hypotensie mogelijk/onmogelijk dekken/ontdekken bekennen/ontkennen",
	"ru": "гипертония/гипотония большой/небольшой опасный/безопасный вход/выход ввоз/вывоз пребывать/прибывать недооценить/переоценить макромир/микромир симметричный/асимметричный сульфат/сульфит этан/этен импорт/экспорт остеобласт/остеокласт километр/миллиметр",
	"uk": "гіпертонія/гіпотонія можливий/неможливий інтернет/інтранет",
	"pl": "możliwy/niemożliwy pieczny/bezpieczny siarczan/siarczyn siarczyn/siarczek wejście/wyjście",
	"tr": "gelmek/gelmemek yapmak/yapmamak geldi/gelmedi yaptı/yapmadı geliyor/gelmiyor okuyor/okumuyor gelecek/gelmeyecek gelir/gelmez yapar/yapmaz sütlü/sütsüz tuzlu/tuzsuz akıllı/akılsız sesli/sessiz süt/sütsüz mümkün/namümkün sülfat/sülfit",
	"az": "gəlmək/gəlməmək yazmaq/yazmamaq gəldi/gəlmədi gəlir/gəlmir duzlu/duzsuz rahat/narahat",
	"sv": "lycklig/olycklig möjlig/omöjlig", "da": "lykkelig/ulykkelig mulig/umulig", "nb": "lykkelig/ulykkelig", "fi": "varma/epävarma onne/onneton", "hu": "boldog/boldogtalan szó/szótlan",
	"el": "γνωστός/αγνωστός υπερταση/υποταση", "hi": "सत्य/असत्य न्याय/अन्याय आदर/अनादर उचित/अनुचित", "cs": "možný/nemožný",
}

func TestContrast(t *testing.T) {
	for lang, pairs := range contrasts {
		for pair := range strings.FieldsSeq(pairs) {
			a, b, _ := strings.Cut(pair, "/")
			x, ok := lexicon.Contrast(lang, a, b)
			y, back := lexicon.Contrast(lang, b, a)
			if !ok || !back {
				t.Errorf("%s: %q and %q: %t, %t, want a contrast both ways", lang, a, b, ok, back)
				continue
			}
			left, right, _ := strings.Cut(x, "/")
			if y != right+"/"+left {
				t.Errorf("%s: %q and %q are named %q, the other way %q", lang, a, b, x, y)
			}
		}
	}
}

func TestContrastNames(t *testing.T) {
	for _, c := range []struct{ lang, a, b, want string }{
		{"", "hypertension", "hypotension", "hyper-/hypo-"},
		{"en", "symmetric", "asymmetric", "–/a-"},
		{"en", "asymmetric", "symmetric", "a-/–"},
		{"en", "sulfate", "sulfite", "-ate/-ite"},
		{"en", "necessary", "unecessary", "–/un-"},
		{"en", "satisfied", "disatisfied", "–/dis-"},
		{"tr", "gelmek", "gelmemek", "–/-me-"},
		{"de", "lehrer", "lehrerin", "–/-in"},
		{"it", "leale", "sleale", "–/s-"},
	} {
		if got, _ := lexicon.Contrast(c.lang, c.a, c.b); got != c.want {
			t.Errorf("%s: %q and %q: %q, want %q", c.lang, c.a, c.b, got, c.want)
		}
	}
}

// misspellings are the right word and what is written for it.
var misspellings = map[string]string{
	"en": `independant/independent definately/definitely seperate/separate recieve/receive imediate/immediate anoint/annoint dissappear/disappear unecessary/unnecessary exersise/exercise catagory/category desparate/desperate privilege/priviledge
inoculate/innoculate interupt/interrupt irelevant/irrelevant illegal/ilegal asymetric/asymmetric occurrence/occurence hypocrisy/hipocrisy accomodate/accommodate acheive/achieve accross/across adress/address agressive/aggressive apparant/apparent appearence/appearance
arguement/argument assasination/assassination basicly/basically begining/beginning beleive/believe belive/believe bizzare/bizarre buisness/business calender/calendar carribean/caribbean cemetary/cemetery chauffer/chauffeur collegue/colleague comming/coming commitee/committee completly/completely concious/conscious
curiousity/curiosity decieve/deceive dilemna/dilemma disapoint/disappoint ecstacy/ecstasy embarass/embarrass enviroment/environment existance/existence familar/familiar finaly/finally flourescent/fluorescent foriegn/foreign forseeable/foreseeable fourty/forty foward/forward freind/friend futher/further gaurd/guard
glamourous/glamorous goverment/government gauge/guage grammer/grammar happend/happened harrass/harass honourary/honorary humourous/humorous idiosyncracy/idiosyncrasy immediatly/immediately incidently/incidentally interferance/interference jewelery/jewelry judgement/judgment knowlege/knowledge liason/liaison libary/library
lollypop/lollipop maintainance/maintenance millenium/millennium mispell/misspell mischievious/mischievous neccessary/necessary necesary/necessary noticable/noticeable ocassion/occasion occured/occurred parliment/parliament pavillion/pavilion peice/piece percieve/perceive persistant/persistent perseverence/perseverance
pharoah/pharaoh politican/politician posession/possession possesion/possession prefered/preferred preceive/perceive prescence/presence pronounciation/pronunciation propoganda/propaganda publically/publicly questionaire/questionnaire realy/really recomend/recommend refered/referred referance/reference religous/religious
rember/remember resistence/resistance responsability/responsibility rythm/rhythm secratary/secretary sence/sense sentance/sentence seige/siege similer/similar sincerly/sincerely speach/speech succesful/successful sucess/success supercede/supersede suprise/surprise surveilance/surveillance tatoo/tattoo tendancy/tendency
therefor/therefore threshhold/threshold tommorow/tomorrow tomorow/tomorrow tounge/tongue truely/truly tyrany/tyranny underate/underrate untill/until unforseen/unforeseen unfortunatly/unfortunately usualy/usually vaccum/vacuum vegatable/vegetable vehical/vehicle visable/visible wether/whether wich/which wierd/weird writting/writing
photosythesis/photosynthesis photosynthisis/photosynthesis mitocondria/mitochondria mitochondira/mitochondria chlorophil/chlorophyll clorophyll/chlorophyll ecosytem/ecosystem hemisphear/hemisphere temperture/temperature temprature/temperature pressue/pressure molecul/molecule protien/protein enzime/enzyme evaperation/evaporation
condensaton/condensation percipitation/precipitation preciptation/precipitation resperation/respiration respriation/respiration resevoir/reservoir eletron/electron elctron/electron nuetron/neutron electrisity/electricity magnatism/magnetism gravety/gravity volcanoe/volcano earthquack/earthquake equater/equator latitud/latitude
longitute/longitude peninsular/peninsula penninsula/peninsula archepelago/archipelago mediteranean/mediterranean meditarranean/mediterranean democrasy/democracy monachy/monarchy parlament/parliament senater/senator presedent/president revolusion/revolution renaisance/renaissance reformaton/reformation constitition/constitution
conquerer/conqueror anicent/ancient egyption/egyptian babylonean/babylonian hieroglyfics/hieroglyphics pyrimid/pyramid sulfer/sulfur sulphur/sulfur phosphorus/phosphorous alumimum/aluminum aluminium/aluminum hydrogin/hydrogen oxigen/oxygen nitrogin/nitrogen cabron/carbon clorine/chlorine chlorin/chlorine floride/fluoride
sulfate/sulphate sulfate/sufate nitrate/nitrat glucos/glucose lactos/lactose celluose/cellulose methan/methane ethanole/ethanol describe/discribe despise/dispise divert/devert percentage/precentage perform/preform prescription/perscription pursue/persue persuade/pursuade prejudice/predjudice propose/porpose
protect/portect emigrate/emmigrate immigrant/imigrant eminent/emminent exhale/exale inhale/inhail increase/incerase decrease/decrese anticipate/antecipate antique/anteque entrepreneur/enterpreneur introduce/interduce unite/unit anesthetic/anasthetic anaesthetic/anesthetic catastrophe/catastrope philanthropy/philanthrophy
entropy/entrophy encyclopedia/encyclopaedia estrogen/oestrogen organize/organise cooperate/co-operate among/mong about/bout around/round again/gain apparent/aparent annual/anual announce/anounce`,
	"de": "vorraus/voraus vorstellung/vorstelung verwandt/verwant interessant/interresant rhythmus/rythmus maschine/maschiene wiederstand/widerstand standard/standart addresse/adresse atmosphäre/atmospähre tradizion/tradition lehrer/leher sulfat/sulphat",
	"es": "guapo/guapa rojo/roja niño/nino hervir/herbir desición/decisión exámen/examen hipotesis/hipótesis",
	"it": "soqquadro/soquadro scuola/cuola acquisto/aquisto", "fr": "apartement/appartement dévelloper/développer language/langage",
	"ru": "прекрасный/прикрасный агентство/агенство искусство/исскуство", "sv": "område/mråde också/ockå", "tr": "yanlış/yalnış", "vi": "an/chan",
}

func TestContrastNotMisspelling(t *testing.T) {
	for lang, pairs := range misspellings {
		for pair := range strings.FieldsSeq(pairs) {
			a, b, _ := strings.Cut(pair, "/")
			if how, ok := lexicon.Contrast(lang, a, b); ok {
				t.Errorf("%s: %q and %q are a contrast, %s", lang, a, b, how)
			}
		}
	}
}

func TestContrastEdges(t *testing.T) {
	long := strings.Repeat("a", 116)
	if _, ok := lexicon.Contrast("en", "un"+long, long); !ok {
		t.Error("118 bytes: no contrast")
	}
	long = strings.Repeat("a", 119)
	if how, ok := lexicon.Contrast("en", "un"+long, long); ok {
		t.Errorf("121 bytes: %s", how)
	}
	for _, w := range []string{"", "a", "un", "hyper", "гипер", "\xff\xfe\xfd", "अन", "-", "non-"} {
		for _, v := range []string{"", "hypo", "гипо", "\xff\xfe\xfd\xfc", "अ", "mma"} {
			if how, ok := lexicon.Contrast("tr", w, v); ok && how != "hyper-/hypo-" {
				t.Errorf("%q and %q: %s", w, v, how)
			}
		}
	}
}

func TestNegation(t *testing.T) {
	for lang, words := range map[string]string{
		"": "not no never without isn't don't cannot dont", "de": "nicht kein keine keinem nie ohne", "fr": "ne pas non sans jamais", "es": "no sin nunca",
		"it": "non senza", "pt": "não sem", "nl": "niet geen", "ru": "не нет без", "tr": "değil yok", "pl": "nie bez", "sv": "inte ej utan", "zh": "不 没 非 无",
		"ja": "ない ません", "ar": "لا ليس غير", "hi": "नहीं", "vi": "không",
	} {
		for word := range strings.FieldsSeq(words) {
			if !lexicon.Negation(lang, word) {
				t.Errorf("%q: %q does not negate", lang, word)
			}
		}
	}
	for _, c := range [][2]string{{"en", ""}, {"en", "note"}, {"en", "ant"}, {"en", "tent"}, {"de", "kind"}, {"de", "keim"}, {"xx", "not"}, {"xx", ""}, {"fr", "nez"}, {"es", "sino"}} {
		if lexicon.Negation(c[0], c[1]) {
			t.Errorf("%q: %q negates", c[0], c[1])
		}
	}
}

func BenchmarkContrast(b *testing.B) {
	for _, p := range [][3]string{{"en", "photosynthesis", "photosythesis"}, {"de", "vorstellung", "vorstelung"}, {"tr", "okuyor", "okuyr"}} {
		b.Run(p[0], func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				lexicon.Contrast(p[0], p[1], p[2])
			}
		})
	}
}
