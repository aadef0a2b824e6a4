package lexicon

// The pairs of the Romance languages and of Greek.
var (
	french = pairList{sets: `
monter/montrer monte/montre dessus/dessous au-dessus/au-dessous infecter/injecter étudiant/étudiante cousin/cousine roman/romain collision/collusion base/basse
pêcher/pécher pêche/péché pêché/péché pécheur/pêcheur tache/tâche taches/tâches tacher/tâcher mur/mûr murs/mûrs mure/mûre sur/sûr sure/sûre
cote/côte/côté cotes/côtes/côtés cotte/côte dessert/désert desserts/déserts poisson/poison poissons/poisons cousin/coussin cousins/coussins jeune/jeûne
jeunes/jeûnes foret/forêt forets/forêts rose/rosé roses/rosés congre/congé marche/marché marches/marchés la/là ou/où a/à du/dû des/dès de/dé cru/crû
notre/nôtre votre/vôtre pale/pâle matin/mâtin chasse/châsse hale/hâle haler/hâler bailler/bâiller baille/bâille roder/rôder boite/boîte boites/boîtes
colon/côlon colons/côlons genet/genêt acre/âcre gène/gêne gènes/gênes mat/mât mats/mâts mater/mâter pâte/pâté pattes/pâtes patte/pâte pâtes/pâtés
prêt/près prêts/près prêt/pré près/pré prés/près tête/tète têtes/tètes tété/tête fête/faite faite/faîte rot/rôt repartir/répartir repartie/répartie
reformer/réformer reforme/réforme recréer/récréer récréation/recréation relève/relevé élève/élevé élèves/élevés achève/achevé pèse/pesé mène/mené
lève/levé sème/semé crée/créé crées/créés espère/espéré espace/espacé préfère/préféré répète/répété règle/réglé règles/réglés sèche/séché chère/chéri
mère/maire mère/mer père/paire père/pair mais/maïs mais/mai haï/hais ile/île sale/salé sales/salés glace/glacé passe/passé signe/signé place/placé
ferme/fermé trouble/troublé double/doublé age/âge âge/âgé modèle/modelé interne/interné calme/calmé aine/aîné libère/libéré sale/salle sales/salles
balle/bal balle/belle vile/ville villes/viles mille/mile mile/mil pelle/pale coq/coque cap/cape roc/rock port/porc porc/pore port/pont mot/mort
sort/sorte dent/dans dans/danse danse/dense dix/dis six/sis canard/connard cheveux/chevaux cheveu/chevreau chevaux/chevreaux cheval/chenal
agneau/anneau agneaux/anneaux bateau/gâteau bateaux/gâteaux château/chapeau château/gâteau châteaux/chapeaux chapeau/drapeau drapeau/crapaud vin/vingt
vin/vain vent/vend vent/van vend/vends vends/vents sang/sans sans/cent cent/sent sent/sens rang/sang main/maint maint/saint saint/sein sein/sain
pain/pin pins/pains bain/bien bien/lien rien/lien rein/rien reins/riens rein/reine reine/rêne rêne/renne foie/fois/foi foie/foire voie/voix/vois
voile/voilé toile/étoile étoile/étole roi/rois roue/rue rue/rhume roux/roue doux/deux doux/doute deux/dieux dieu/deux yeux/jeux jeu/jeux jeu/jeudi
peu/peur peur/pour pour/tour bourg/bourse cour/cours court/cours cour/court cœur/sœur cœur/chœur sœur/soir soir/soif noir/noix noix/voix bois/boîte
bois/boit boit/doit doit/doigt doigt/droit droit/étroit toit/toi toit/doit pois/poids poids/poil poil/poile poêle/poile poil/poêle poire/poivre
poire/foire verre/vers/vert verre/terre terre/taire guerre/guère faim/fin fin/fine fine/vigne vigne/ligne ligne/linge linge/singe signe/singe
cygne/signe plante/planté plane/plané plan/plante plaine/pleine plein/plaine peine/pleine peine/pêne laine/haine haine/aine laid/lait lait/laine
lard/lord sel/ciel sel/selle celle/cette cette/sept selle/celle compte/conte/comte comptes/contes/comtes compter/conter comté/compté penser/panser
pense/panse tente/tante tentes/tantes tant/temps temps/tempe tempête/trempette ton/thon ton/don don/dont dont/donc bon/bond bon/pont pont/point
pond/pont cane/canne canes/cannes date/datte dates/dattes cote/cotte hôte/haute hotte/hôte autel/hôtel autre/outre outre/autres outil/oubli ours/cours
mur/dur pur/dur lune/dune dune/une lundi/mardi mardi/mercredi avocat/avocate juin/juillet janvier/février sucre/sucré cadre/cadré nombre/nombré
livre/livré livre/lèvre livres/lèvres lièvre/lèvre lièvres/lèvres fièvre/lièvre chèvre/lièvre chèvre/fièvre cher/chair chair/chaire chaire/chaise
chaise/chasse chaud/chaux chou/choux champ/chant champs/chants champ/chance chante/chanté chien/chienne chat/chas dame/drame lame/larme arme/larme
âme/arme âme/âne âne/aine bas/bât bats/bâts bête/bette bêtes/bettes dette/tette forêt/forât tors/tort tords/torts fond/font fonds/fonts sont/son
sont/font vont/font ont/sont on/ont est/et ces/ses ses/sec ces/cet mes/mais mes/mets dé/des cure/curé cures/curés pavé/pave carré/carre allié/allie
associé/associe employé/emploie énoncé/énonce résumé/résume procédé/procède député/députe communiqué/communique fiancé/fiance défilé/défile été/étés
`}

	spanish = pairList{sets: `
noreste/noroeste sureste/suroeste nordeste/noroeste este/oeste inmigrante/emigrante australia/austria libro/libra manzano/manzana naranjo/naranja
derecho/derecha blanco/blanca hablo/habla mama/mamá pescado/pecado ciudad/cuidad zapato/zapata cocina/cocino hermano/hermana hijo/hija tío/tía abuelo/abuela sobrino/sobrina primo/prima
suegro/suegra maestro/maestra profesor/profesora amigo/amiga vecino/vecina alumno/alumna doctor/doctora novio/novia muchacho/muchacha chico/chica
papa/papá papas/papás pero/perro peros/perros caro/carro caros/carros coro/corro coros/corros si/sí tu/tú el/él mas/más mi/mí te/té se/sé de/dé aun/aún
que/qué como/cómo cual/cuál cuales/cuáles quien/quién quienes/quiénes cuando/cuándo donde/dónde cuanto/cuánto cuantos/cuántos cuanta/cuánta
adonde/adónde porque/porqué sino/signo ano/año anos/años pena/peña penas/peñas cana/caña canas/cañas mono/moño monos/moños sabana/sábana
sabanas/sábanas publico/público/publicó publica/pública publicas/públicas termino/término/terminó animo/ánimo/animó calculo/cálculo/calculó
capitulo/capítulo/capituló celebre/célebre/celebré continuo/continúo/continuó deposito/depósito/depositó diagnostico/diagnóstico/diagnosticó
ejercito/ejército/ejercitó equivoco/equívoco/equivocó estimulo/estímulo/estimuló habito/hábito/habitó integro/íntegro/integró intimo/íntimo/intimó
limite/límite/limité liquido/líquido/liquidó magnifico/magnífico/magnificó medico/médico/medicó naufrago/náufrago/naufragó numero/número/numeró
practico/práctico/practicó practica/práctica practicas/prácticas prologo/prólogo/prologó pronostico/pronóstico/pronosticó próximo/aproximo
rotulo/rótulo/rotuló sabia/sabía seria/sería serias/serías solicito/solícito/solicitó titulo/título/tituló transito/tránsito/transitó
ultimo/último/ultimó valido/válido/validó vinculo/vínculo/vinculó critica/crítica critico/crítico/criticó domestico/doméstico/domesticó
especifico/específico/especificó fabrica/fábrica fabricas/fábricas formula/fórmula formulas/fórmulas genero/género/generó
interprete/intérprete/interpreté maquina/máquina opera/ópera operas/óperas replica/réplica replicas/réplicas supero/superó sulfuro/sulfúrico
trafico/tráfico/traficó contrario/contrarió historia/historias hacia/hacía esta/está estas/estás este/esté anos/año ingles/inglés cortes/cortés
mama/mamas revolver/revólver sol/sal carne/carné perdida/pérdida perdidas/pérdidas ama/amas amo/amó cambio/cambió camino/caminó canto/cantó cargo/cargó
cesar/césar circulo/círculo/circuló cocina/cochina baca/vaca bello/vello bellos/vellos bota/vota botar/votar botas/votas barón/varón barones/varones
basta/vasta bastos/vastos basto/vasto bienes/vienes cabo/cavo grabar/gravar grava/graba haber/a hola/ola hora/ora hasta/asta honda/onda hondas/ondas
hojear/ojear hoja/roja hecho/echo hecha/echa hierba/hierva hierro/yerro hay/ahí ahí/ay ay/hay halla/haya haya/aya rallar/rayar rallo/rayo valla/vaya
vaya/baya callo/cayo calló/cayó pollo/poyo olla/hoya arrollo/arroyo casa/caza casas/cazas casar/cazar casado/cazado casó/cazó cocer/coser cocido/cosido
cegar/segar cien/sien ciervo/siervo ciervos/siervos cima/sima abrasar/abrazar abrasado/abrazado asar/azar loza/losa maza/masa mazas/masas poso/pozo
tasa/taza tasas/tazas vos/voz vez/ves has/haz risa/riza sumo/zumo seso/sexo sesión/cesión reciente/resiente caballo/cabello caballos/cabellos
cabello/camello camello/caballo hombre/hambre hombre/hombro hombres/hombros hambre/hombro cabra/cebra cabras/cebras cama/coma mesa/misa mesa/meta
pelo/polo pelo/perro palo/pelo palo/polo pato/gato gato/rato gatos/ratos pato/plato plato/plata plata/planta planta/manta manta/menta pera/perra
pera/para peras/perras cera/cerca cerro/cero ceros/cerros moro/morro foro/forro mira/mirra cura/curra hiero/hierro encerar/encerrar enterar/enterrar
ahora/ahorra poro/porro vara/barra vario/barrio amara/amarra torero/terrero jugo/juego jugar/juzgar fuego/juego fuego/luego luego/lugar lago/largo
lagos/largos largo/cargo ajo/ojo ojo/hijo hijo/higo hijos/higos hija/hoja hoja/oveja oreja/oveja orejas/ovejas abeja/oveja abejas/ovejas abeja/oreja
viejo/vieja viaje/vieja novia/lluvia nube/nueve nueve/nieve nueve/nuevo nuevo/huevo huevo/hueso hueso/queso hueso/beso beso/peso peso/piso piso/paso
paso/vaso vaso/beso vino/pino piña/pina cuna/cuña cunas/cuñas sueno/sueño una/uña unas/uñas ordenar/ordeñar cono/coño tina/tiña campana/campaña
campanas/campañas campaña/compaña ensenar/enseñar dona/doña donas/doñas marte/martes marte/muerte martes/marzo marzo/mayo junio/julio seis/seiscientos
sesenta/setenta sesentas/setentas dos/doce doce/once tres/trece tres/treinta siete/siesta sesenta/setecientas cincuenta/cuarenta cuarto/cuatro
cuatro/cuadro cuadro/cuarto cuarta/carta carta/corta corta/costa cuenta/cuento cuerpo/cuervo cuerpo/cuerno cuerda/cuerpo cuero/cuerdo pueblo/puedo
puerta/puerto puerta/puerca puerto/puesto puente/fuente fuente/frente frente/fuerte fuerte/suerte suerte/muerte muerte/fuerte actor/autor autor/autos
afecto/efecto afectos/efectos absorber/adsorber aptitud/actitud aptitudes/actitudes infestar/infectar especie/especia especies/especias
eminente/inminente prejuicio/perjuicio prejuicios/perjuicios hojas/ojos dios/días día/dio dio/dijo rio/río rió/río lio/lío guion/guían pie/pié pió/pío
té/ti sabana/sabina cáscara/máscara
`}

	italian = pairList{sets: `
importare/esportare amico/amica ragazzo/ragazza banco/banca porto/porta foglio/foglia fratello/fratelli parlo/parla
giro/girò tiro/tirò ritiro/ritirò
pero/però e/è papa/papà meta/metà casa/cassa case/casse nono/nonno nona/nonna noni/nonni none/nonne pena/penna pene/penne capello/cappello
capelli/cappelli sete/sette note/notte caro/carro cari/carri pala/palla pale/palle rosa/rossa rose/rosse roso/rosso ancora/àncora principi/prìncipi
da/dà di/dì li/lì la/là ne/né si/sì se/sé te/tè e/ed o/ho a/ha ai/hai anno/hanno che/ché ce/c'è cera/c'era faro/farò fato/fatto fate/fatte fata/fatta
fati/fatti rata/ratta moto/motto moti/motti dote/dotte dita/ditta dite/ditte vita/vitta cane/canne cade/cadde bela/bella belo/bello beli/belli
vile/ville vela/velia polo/pollo poli/polli coli/colli colo/collo cola/colla mole/molle sala/salsa bolo/bollo fola/folla gala/galla cala/calla ala/alla
tuta/tutta tute/tutte copia/coppia copie/coppie capa/cappa capi/cappi papa/pappa papà/pappa pipa/pippa tropo/troppo tropi/troppi camino/cammino
camini/cammini fumo/fummo fumi/fummo soma/somma some/somme coma/comma gema/gemma sono/sonno sono/suono suono/sonno sano/sanno vano/vanno stano/stanno
seno/senno pane/panne pani/panni pano/panno tono/tonno toni/tonni luna/lana serra/sera serre/sere tori/torri tera/terra coro/corro core/corre
cori/corri caro/corro ero/erro era/erra eri/erri vero/verro mora/morra ari/arri caso/casso basa/bassa base/basse basi/bassi poso/posso posa/possa
rise/risse rissa/risa mesa/messa mese/messe mesi/messi tese/tesse osa/ossa oso/osso muse/mussi eco/ecco baco/bacco bruto/brutto bruti/brutti
cacio/caccio caci/cacci roca/rocca roche/rocche paco/pacco fico/ficco pica/picca lego/leggo lega/legga regia/reggia agio/aggio magi/maggi libra/libbra
steso/stesso stesa/stessa spesa/spessa spese/spesse speso/spesso misi/missi riso/rissa messo/mezzo pezzo/pozzo pozzo/pazzo pezza/pizza pazza/piazza
piazza/pizza pesca/pèsca botte/botta botte/bòtte venti/vènti subito/subìto subito/subíto abitino/abìtino perdono/perdonò compito/compìto amo/amò
parlo/parlò canto/cantò porto/portò tornò/torno lasciò/lascio passo/passò mando/mandò cerco/cercò cambiò/cambio casino/casinò calo/calò leggero/leggerò
bacio/baciò costui/costei lui/lei lei/lai loro/lordo tua/tuta sua/suora uomo/uovo uomo/duomo uova/uva nuovo/nuoto nuovo/nove nove/neve neve/nave
nove/dove dove/deve deve/beve bene/bere bere/bare pera/para pera/pere pesce/pesche pesca/pesce pesce/pece cuore/cuoio cuoco/fuoco fuoco/gioco
fuoco/fuori giugno/luglio fiore/fiume fiume/piume piuma/prima primo/prime gatto/ratto gatto/piatto patto/piatto letto/latte latte/lotte letto/tetto
tetto/petto petto/pesto pasta/posta posta/porta porta/torta torta/torre mano/meno meno/seno sedia/seria anello/agnello anelli/agnelli cavallo/cavolo
cavolo/tavolo tavola/favola foglia/figlia foglie/figlie foglio/figlio fogli/figli moglie/maglie moglie/foglie maglia/taglia maglia/moglie voglia/foglia
aglio/olio sessanta/settanta sette/sesto sei/sesto cinque/cinquanta due/dieci dodici/undici
`}

	portuguese = pairList{sets: `
nordeste/noroeste sudeste/sudoeste menino/menina
avó/avô avós/avôs pais/país e/é esta/está estas/estás sabia/sabiá/sábia sabias/sábias coco/cocô pode/pôde tem/têm vem/vêm mantém/mantêm contém/contêm
detém/detêm obtém/obtêm por/pôr caro/carro caros/carros cara/carra era/hera maca/maçã para/pára a/à as/às da/dá das/dás de/dê do/dó no/nó nos/nós se/sé
si/sim la/lá mas/más mas/mais más/mais ma/má ate/até ai/aí pelo/pêlo forma/fôrma ira/irá fara/fará sera/será amara/amará cantara/cantará falara/falará
comera/comerá partira/partirá vira/virá tera/terá para/pará fica/ficará secretaria/secretária secretarias/secretárias publico/público publica/pública
medico/médico medica/médica musica/música pratica/prática pratico/prático critica/crítica critico/crítico fabrica/fábrica numero/número duvida/dúvida
analise/análise analises/análises ultimo/último termino/término inicio/início historia/história contribui/contribuí influencia/influência
influencias/influências experiência/experiencia magoa/mágoa negocio/negócio silencio/silêncio premio/prêmio premio/prémio anuncio/anúncio copia/cópia
copias/cópias denuncia/denúncia renuncia/renúncia pronuncia/pronúncia noticia/notícia noticias/notícias policia/polícia historia/histórias
varias/várias vario/vário seria/séria serias/sérias serio/sério sitio/sítio vicio/vício sai/saí saia/saía saias/saías caia/caía cai/caí traia/traía
baia/baía bau/baú falamos/falámos amamos/amámos cantamos/cantámos compramos/comprámos trabalhamos/trabalhámos pesado/pesada cozer/coser caçar/cassar
caça/casa caca/caça cela/sela censo/senso cem/sem cento/sento cesta/sesta sexta/cesta cessão/sessão seção/sessão conserto/concerto consertos/concertos
acento/assento acentos/assentos acender/ascender apreçar/apressar russo/ruço passo/paço tacha/taxa cheque/xeque xá/chá bucho/buxo moro/morro mora/morra
coro/corro cora/corra fera/ferra fero/ferro foro/forro tora/torra era/erra caro/corro aranha/arranha muro/murro vara/varra serra/sera querido/querida
encerar/encerrar careta/carreta ano/ânus ano/anão mão/mau mau/mal mão/mãe mãe/mãos pão/pau pau/paz pá/pó pão/pá cão/chão cães/cais cão/cal chão/chá
irmã/irmão irmãs/irmãos anã/anão lã/lá fã/fá vã/vá sã/só são/sal são/só manhã/manha manhãs/manhas amanhã/amanha campanha/campana sonho/sono
sonhos/sonos banho/bando pinha/pina cunha/cuna unha/una linha/lina ganha/gana mala/malha malas/malhas vela/velha velas/velhas filo/filho fila/filha
filas/filhas mola/molha molas/molhas bola/bolha bolas/bolhas rola/rolha falar/falhar fala/falha falas/falhas galo/galho galos/galhos calo/calho
tala/talha pala/palha ralo/ralho fato/facto pato/parto pato/prato prato/preto preto/perto perto/porto porto/porco porco/pouco pouco/louco gato/rato
rato/raio gato/mato mato/mata cavalo/cabelo cabelo/camelo cabelos/camelos cavalos/cabelos cabra/cobra cabras/cobras ovelha/orelha ovelhas/orelhas
abelha/ovelha abelhas/ovelhas abelha/orelha olho/alho olhos/alhos olho/óleo folha/filha folhas/filhas seis/três sete/sente sessenta/setenta
sessenta/setecentos dois/doze dez/doze três/treze treze/trezentos junho/julho março/maio terra/torre vinho/ninho vinho/vizinho peso/beijo queijo/beijo
queixo/queijo queixo/queixa peixe/peito leite/leito leite/noite noite/noiva novo/nove nove/neve nave/neve nove/nome nome/fome comprimento/cumprimento
comprimentos/cumprimentos descrição/discrição despensa/dispensa descriminar/discriminar eminente/iminente emigrar/imigrar emergir/imergir
ratificar/retificar tráfego/tráfico soar/suar infligir/infringir deferir/diferir delatar/dilatar absolver/absorver flagrante/fragrante osso/oco
osso/uso
`}

	catalan = pairList{sets: `
ma/mà mes/més be/bé deu/déu dona/dóna os/ós pel/pèl se/sé si/sí sol/sòl son/són te/té us/ús mon/món pera/perquè mora/móra soc/sóc vens/véns bota/bóta
net/nét neta/néta fora/fóra feu/féu venen/vénen casa/caça rosa/rossa cara/carrer pare/parra massa/maça es/és
`}

	romanian = pairList{sets: `
peste/pește
sa/să fata/față fete/fețe fată/față ca/că mai/măi țară/tară țări/tari sau/său sa/său sale/săli rău/râu vad/văd var/văr vara/vară păr/par var/vâr
cana/cană cânt/când fan/fân fin/fân pan/până pana/până pană/până mana/mână mână/mană tata/tată rade/râde rad/râd roată/rată băț/bat băi/bai peste/pește
cos/coș coasă/coajă mosc/moș mos/moș sir/șir soc/șoc tip/țip toc/țoc tine/ține casca/cască nas/naș laș/las musca/mușca rasa/rasă banca/bancă ou/nou
doi/doică sat/șapte șase/șapte iunie/iulie frate/frază masa/mașa mare/mire soare/soră acar/acru cal/cai cale/cal bun/bune
`}

	greek = pairList{sets: `
νόμος/νομός νόμοι/νομοί πότε/ποτέ γέρος/γερός άλλα/αλλά μόνος/μονός μόνο/μονό φύλο/φύλλο φύλα/φύλλα η/ή που/πού πως/πώς τι/τη θεά/θέα χώρος/χορός
χορού/χώρου χώρα/χαρά χωρά/χώρα ώμος/ωμός ώμος/όμως καλός/κάλος κάλλος/κάλος κάλλος/καλός κάμαρα/καμάρα κάμαρη/καμάρι πίνω/πεινώ πείνα/πίνα πείρα/πήρα
πήρα/πύρα λίμα/λύμα λίρα/λύρα τύχη/τείχη τύχη/τοίχοι τοίχος/τείχος τοίχος/στίχος στίχος/στοίχος ψηλός/ψιλός ψηλή/ψιλή ψηλά/ψιλά κλίμα/κλήμα σήκω/σύκο
λιμός/λοιμός λιμός/λαιμός λαιμός/λοιμός δίκη/δίκαιη διάλειμμα/διάλυμα άμμος/ώμος άμμο/ώμο ήλιος/ηλίου φίλος/φύλλο φίλοι/φύλο φίλη/φυλή μήλο/μύλο
μίλι/μέλι μέλι/μέλη μέλη/μέλλει μαλλί/μάλλον πόλη/πύλη πόλος/πόρος πολύ/πόλη πολύ/πουλί πολλή/πόλη πολλοί/πουλί σώμα/στόμα σώμα/σήμα σήμα/στόμα
κρέας/κρύας κρασί/κράση όρος/ώρες όρος/όρο ορός/όρος ορός/ώρες βάζω/βγάζω βάζει/βγάζει βάλω/βγάλω δρόμος/τρόμος νερό/νεφρό νερό/νεκρό νεκρός/νεφρός
φορά/φόρα φόρος/φόβος τόπος/τρόπος τόπος/τύπος τόμος/τομή άτομο/άτομα ίσος/ίσως έξι/έξη έξι/έξω εφτά/επτάμηνο δύο/δύω Ιούνιος/Ιούλιος ιούνιος/ιούλιος
ιουνίου/ιουλίου τρίτη/τρίτο παίρνω/περνώ παίρνω/φέρνω περνώ/περνάω γέλιο/γελοίο βράχος/βρόχος σχολή/σχόλη αυλή/αυλοί αυτή/αφτί αυτί/αυτή αυτοί/αυτή
άσχημος/άσημος
`}
)
