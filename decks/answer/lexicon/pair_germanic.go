package lexicon

// The pairs of the Germanic languages. English has only names and terms: of its
// other words a word list tells which are words.
var (
	english = pairList{sets: `
austria/australia austrian/australian iran/iraq iranian/iraqi mali/malta/malawi/bali mali/maui niger/nigeria nigerian/nigerien gambia/zambia
gambian/zambian slovakia/slovenia slovak/slovene slovakian/slovenian dominica/dominican guinea/guyana/ghana mauritius/mauritania korea/korean
latvia/lithuania chad/chile chile/china china/chinese oman/amman jordan/jordanian serbia/siberia serbian/siberian syria/assyria samoa/somalia
india/indiana indian/indianan iceland/ireland icelandic/irish swiss/swedish sweden/swedes tunis/tunisia algiers/algeria guatemala/guatemalan
belarus/belgium haiti/tahiti cuba/cuban cyprus/cypress laos/lagos paris/parish rome/roma lima/lome bern/bonn granada/grenada georgia/georgian
monaco/morocco benin/berlin panama/panamanian yemen/women libya/libyan nauru/nairobi june/july march/match mars/march monday/sunday tuesday/thursday
july/jule sunday/sundae mars/mare venus/venous saturn/satan pluto/plato titan/triton carolina/caroline virginia/virginian kansas/arkansas
boston/houston newton/norton hegel/engel marx/mars bach/bache monet/manet kant/cant calvin/kelvin celsius/cassius ionic/iconic ionian/iranian
doric/dorian sumerian/samarian samaria/sumeria sunni/sunna shia/shiva hindu/hindi buddhism/buddhist latin/latvian danish/spanish dane/danes
finnish/finish polish/polis illusion/allusion loose/lose than/then affect/effect desert/dessert principal/principle stationary/stationery
complement/compliment council/counsel casual/causal trail/trial angel/angle quiet/quite diary/dairy martial/marital united/untied sacred/scared
silicon/silicone
`}

	german = pairList{sets: `
östlich/westlich nordosten/nordwesten nordöstlich/nordwestlich südosten/südwesten südöstlich/südwestlich österreich/westerreich reisen/reißen ratte/rate
verstehen/versehen verstehen/gestehen vergessen/gegessen verlieren/verlieben gestern/gesten freundschaft/feindschaft freund/feind freunde/feinde freundlich/feindlich kalium/kalzium kalium/calcium
schon/schön fordern/fördern fordert/fördert forderte/förderte forderung/förderung mutter/mütter drucken/drücken druckt/drückt drucker/drücker
vater/väter bruder/brüder konnte/könnte konnten/könnten konntest/könntest konntet/könntet wurde/würde wurden/würden wurdest/würdest wurdet/würdet
hatte/hätte hatten/hätten hattest/hättest hattet/hättet mochte/möchte mochten/möchten mochtest/möchtest musste/müsste mussten/müssten durfte/dürfte
durften/dürften waren/wären war/wäre ware/wäre waren/währen wart/wärt zahlen/zählen zahlt/zählt zahlte/zählte gezahlt/gezählt bezahlen/erzählen
hohle/höhle losen/lösen schwul/schwül stadt/staat stadt/statt staat/statt wahrend/während lehrer/leerer lehre/leere lehren/leeren gelehrt/geleert
seite/saite seiten/saiten wal/wahl wahlen/wählen lid/lied lieder/lider mahlen/malen mahlt/malt gemahlen/gemalt mal/mahl leib/laib stiel/stil mine/miene
minen/mienen wieder/wider seid/seit das/dass denn/den bett/beet betten/beten betten/beeten beten/bitten bitten/bieten miete/mitte mieten/mitten
ofen/offen ofen/öfen hüte/hütte hüten/hütten schal/schall bote/boote boot/bot boten/booten rat/rad bund/bunt tod/tot tode/tote todes/totes held/hält
rede/räte arm/alm lehrer/leser fahren/führen fuhren/führen fuhr/führ fuhr/für fuhre/führe fahrer/führer fallen/fällen falle/fälle fallen/füllen
fall/fell felle/fälle fühlen/füllen fühlt/füllt gefühlt/gefüllt kuchen/küchen kuchen/kochen küche/kuchen kirche/kirsche kirchen/kirschen zug/züge
zuge/züge bar/bär ware/waren wagen/waage wange/wagen apfel/äpfel garten/gärten vogel/vögel mantel/mäntel laden/läden faden/fäden schaden/schäden
hafen/häfen graben/gräben boden/böden bogen/bögen nagel/nägel sattel/sättel schnabel/schnäbel acker/äcker hammer/hämmer tochter/töchter kloster/klöster
kasten/kästen mangel/mängel tone/töne tonen/tönen not/nöte grad/grat gräte/grete bluten/blüten blüte/blut fluten/flöten fluge/flüge sagen/sägen
sage/säge sagt/sägt sagte/sägte gesagt/gesägt saugen/säugen laute/läute lauten/läuten achten/ächten achtung/ächtung nahen/nähen naht/näht nahte/nähte
nahe/nähe spuren/spüren spuren/sparen spülen/spielen spulen/spülen spule/spüle stuck/stück lücke/lücken zucken/zücken zuckt/zückt hacken/haken
hacke/hake rosten/rösten rosten/rasten kosten/kästen lasten/listen lüste/liste lust/list losung/lösung masse/maße massen/maßen masse/messe messe/messer
muse/muße busse/buße bussen/büßen fliesen/fließen fliese/fließe reisen/reißen reist/reißt weise/weiße weisen/weißen weis/weiß floß/floss schoß/schoss
hasen/hassen hase/hasse rasen/rassen rase/rasse nase/nasse vase/base heißer/heiser ist/isst bist/bisst kamm/kam kamen/kämen kommen/kamen komm/kam
lamm/lahm stamm/stumm schwamm/schwimm mann/man wenn/wen kann/kahn wann/wenn dann/denn dem/denn ihm/im ihn/in ihnen/innen ihr/irr hier/ihr nahm/name
namen/nahmen name/nähme stehlen/stellen stellen/ställen bühne/biene bühnen/bienen birnen/bienen birne/biene kissen/küssen kisten/küsten kiste/küste küste/kosten
missen/müssen misst/müsst lügen/liegen lügt/liegt lüge/liege siegen/sägen ziegel/zügel ziege/züge tier/tür tiere/türe tier/teer vier/für viel/fiel
viele/fiele fiel/fühl spiel/spül kiel/kühl ziel/zoll geld/gold feld/fällt fällt/fehlt welt/wellt wende/wände wenden/wänden wand/wend enge/engel
engel/angel enkel/engel enkel/onkel winkel/wickel igel/egel ehre/ähre ehren/ähren eher/ehre lehren/lernen lerche/lärche lerchen/lärchen held/heldin
esche/asche rächen/rechen rächer/rechner bären/beeren gewähr/gewehr währen/wehren mehr/meer mehre/meere see/sehe seen/sehen fee/vieh wären/wehren
häute/heute leute/läute feuer/feier feuern/feiern teuer/teurer eule/eile heute/hütte saure/säure sauer/säure brauche/bräuche brauchte/bräuchte
maus/mäuse laus/läuse haus/häuser kur/kür kuren/küren schuss/schluss schuh/schuhe schule/schüler fluss/floss fluch/flug tuch/tücher buche/bücher
sucht/süchte nacht/nackt recht/rächt starke/stärke harte/härte harten/härten warme/wärme warmen/wärmen lange/länge langen/längen schwache/schwäche
schwachen/schwächen schwarze/schwärze große/größe großen/größen gute/güte hohe/höhe tiefe/taufe kurze/kürze kurzen/kürzen rote/röte gut/gurt
glatte/glätte kalte/kälte breite/bereite dürre/dürfe ehe/eher geheim/daheim auge/aue augen/auen rüben/reiben reiben/rieben schreiben/schrieben
schrieben/schieben schieben/sieben lieben/leben leben/lebend liebe/leibe bleiben/blieben steigen/stiegen schweigen/schwiegen lieder/leider
leiden/leihen leider/leiter weide/weite weiden/weiten reihe/reiche reiche/reife seife/seite weiche/weihe rippe/rübe platz/platt platte/glatte
schmutz/schutz hitze/hütte netz/nest nest/rest fest/fast fast/fasst gast/gästen last/lest mast/meist meist/mist mus/muss miss/mus kuss/guss kuss/kurs
gans/ganz gänse/gänze kranz/kranke kranken/kränken krank/krampf danken/denken dank/denk danke/decke sinken/senken sinkt/senkt trinken/tränken
springen/sprengen dringen/drängen liegen/legen liegt/legt sitzen/setzen sitzt/setzt hängen/hingen stecken/stocken stecken/strecken wachen/wachsen
wachen/wecken wachsen/wechseln kater/karte kanne/kenne sonne/söhne söhne/sühne gewohnt/gewöhnt dusche/düse busch/büsche fuße/füße hunde/hände hund/hand
hunde/hundert bande/bände bande/bünde band/bund bunde/bünde lande/länder wand/wund wunde/wände wunde/wende ahnen/ähneln nun/neun neun/nein ein/eins
eis/eins sechs/sechste
`}

	umlautPlurals = pairList{sets: `
vater/väter mutter/mütter bruder/brüder tochter/töchter garten/gärten ofen/öfen hafen/häfen laden/läden faden/fäden schaden/schäden graben/gräben
boden/böden bogen/bögen apfel/äpfel vogel/vögel mantel/mäntel nagel/nägel sattel/sättel schnabel/schnäbel acker/äcker hammer/hämmer kloster/klöster
kasten/kästen mangel/mängel zuge/züge drucken/drücken zahlen/zählen
`}

	dutch = pairList{sets: `
bom/boom man/maan zon/zoon vis/vies bot/boot tak/taak een/één voor/vóór bomen/bommen manen/mannen zonen/zonnen boten/botten taken/takken rok/rook
roken/rokken zak/zaak zaken/zakken pot/poot poten/potten kop/koop kopen/koppen dop/doop dopen/doppen ram/raam ramen/rammen baken/bakken wal/waal
wan/waan hak/haak haken/hakken vaten/vatten mat/maat maten/matten lat/laat laten/latten lag/laag slap/slaap slapen/slappen schap/schaap bos/boos
vel/veel vellen/velen ben/been bed/beet wet/weet weten/wetten hel/heel lek/leek leken/lekken spel/speel spelen/spellen stel/steel stelen/stellen
mes/mees bek/beek beken/bekken les/lees lezen/lessen reden/redden geel/gel vuur/vuren luik/lijk buit/bijt ruik/rijk ruim/rijm ei/eik ijs/eis
lijden/leiden lijd/leid mij/mei zij/zei wij/wei rij/rei pijl/peil steil/stijl berijden/bereiden vlijen/vleien nauw/nou rauw/rouw hart/hard graf/graaf
stad/staat staat/straat wand/want rad/rat bad/bat hond/hand schoen/schoon boek/boeg boer/beer broer/boer broek/breuk deur/duur deur/dier dier/duur
vier/vuur vuur/veer hier/huur uur/oor ver/veer liep/loop lopen/liepen lied/lid diep/dip zit/ziet wit/wiet vind/vindt word/wordt wordt/werd houd/houdt
kleden/kleedden leiden/leidden
`}
)
