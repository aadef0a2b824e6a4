package lexicon

// The pairs of the languages of Scandinavia, of Finnic, Hungarian, Turkic and
// some of Asia.
var (
	swedish = pairList{sets: `
att/åtta hal/hål for/för alg/älg algen/älgen tal/tål rad/råd rader/råder raden/råden bar/bär/bår baren/bären/båren bara/bära mal/mål mala/måla
malar/målar malen/målen kar/kår/kär karen/kåren hår/har/här lår/lär fara/fåra får/far faren/fåren lag/låg laga/låga lås/las/läs låsa/läsa las/läs
mat/mått mäta/mata mattan/måttan matt/mått/mätt natt/nått nät/natt säker/saker säl/sal salen/sälen själ/skäl skäl/skål skal/skål/skäl skalen/skålen
skar/skär skara/skära skott/skatt skott/skört stal/stål stall/ställ stalla/ställa står/stör stark/stork stad/städ stam/stäm stamma/stämma stöd/stod
hall/håll/häll hålla/hälla hallen/hållen han/hon hand/hänt hand/hund hända/handa handla/hända hast/häst hasten/hästen hosta/hösta hjort/hjord
hjort/hört hål/håll bok/bök bor/bör/bår/bär bord/börd bord/bård borda/börda bank/bänk banken/bänken bäst/bast båda/bada bit/båt dar/där dog/dög dom/döm
dop/döp dopa/döpa dotter/döttrar dok/dök dov/döv fall/fäll/fåll falla/fälla/fålla fallen/fällen fall/föll fika/ficka fora/föra fras/fräs full/fyll
ful/full fult/fullt gata/gåta gator/gåtor gatan/gåtan gas/gås gasen/gåsen god/göd goda/göda gran/grann gräva/grava grav/gräv gul/gull gård/gärd ja/jag
jakt/jäkt jul/juli juni/juli kal/kål kalla/källa kallor/källor kanna/känna kar/kär kasta/kosta kok/kök kol/kål kol/köl kom/kam kon/kön kor/kör
kora/köra krav/kräv kul/kol kyss/kiss land/länd landa/lända langa/långa lata/låta låt/lat läte/låt led/leda lov/löv loven/löven lok/lök loken/löken
lon/lön los/lös lott/lött lund/lunch lus/ljus mor/mör/mår mos/mös mot/möt mota/möta mun/man man/män manen/månen man/mån månad/manad mamma/mumma
mast/måst mynt/mint mark/märk når/när nås/näs nod/nöd noja/nöja nos/nös not/nöt noter/nöter noten/nöten ny/nu nya/nyss orden/örnen os/ös ost/öst
öra/öre öron/oron påse/pose pol/pöl pojke/påk post/pöst pris/präst rama/råma ratt/rått/rätt ratta/rätta raka/räka rakan/räkan ror/rör rost/röst
rosta/rösta rosten/rösten rot/röt rota/röta rov/röv rov/rev ros/rös rygg/regn sa/så saga/såga salt/sålt sand/sänd sanda/sända säng/sång sängen/sången
sjuk/sjuka sju/sjö slakt/släkt slut/slöt snar/snår snor/snör sova/söva spar/spår/spär spara/spåra/spärra spela/spola svart/svårt svar/svår/svär
svara/svåra/svära ta/tå tag/tåg tagen/tågen tala/tåla tand/tänd tank/tänk tanka/tänka tar/tår/tär tom/töm tomma/tömma torn/törn tratt/trätt
trad/träd/tråd traden/träden/tråden trana/träna trott/trött tunn/tunna tusen/tyst vad/våd val/väl valla/välla vag/väg/våg vaga/våga/väga vägen/vågen
vagnar/vägar vägar/vågar van/vän vana/väna vand/vänd vanda/vända vanlig/vänlig vanliga/vänliga vanligt/vänligt var/vår vara/våra varan/våran värd/vård
varda/värda/vårda varm/värm varma/värma vas/väs vit/vitt ar/år/är aren/åren arm/ärm art/ärt arten/ärten åt/ät akta/äkta al/ål andra/ändra ande/ände
anda/ända anden/änden ärlig/årlig
`}

	danish = pairList{sets: `
bør/bår
hår/har hår/hør har/hør bor/bør/bær bar/bær bore/børe for/før/får for/fór far/får mal/mål/mel male/måle mæle/måle male/mele mål/møl sol/søl sal/sæl
salg/sælg hal/hæl hal/hul hul/hule hel/hæl bud/bød bod/bød brod/brød brød/bred rod/rød/råd rød/råd rad/råd rode/røde røv/rov ror/rør rør/rar
tar/tår/tør tør/tor torn/tørn tro/træ to/tå tå/tø gul/guld gul/gal går/gør gård/gerd gave/gåde gade/gåde gås/gas ar/år/ær år/ør øre/øer øl/ål ål/al ø/å
åre/øre ord/jord ost/øst kor/kør/kår kør/kar kød/kåd kost/kyst kone/køn kage/kåge kold/kuld kul/køl køl/kål kål/kul kop/køb lag/låg lov/løv løve/lov
løv/løb løb/lab læs/lås/løs lås/løs las/lås læse/løse låse/løse læse/låse lån/løn løn/lyn lun/løn lyd/lød lud/lyd lys/lus læge/lege leg/læg lægge/ligge
ligger/lægger lå/la mor/mør mør/mår mørk/mark mark/mærk mand/mænd mand/mund måde/møde mode/møde møde/mad mus/mos mas/mås måske/maske må/mø nar/når
når/nær nær/nar nå/ni nød/nåd nat/net nål/nøl ny/nu pære/pæne pæn/pen penge/pande pose/påse pølse/pulse port/part rå/ro rand/rund ret/rat rent/regn
rig/ryg røg/ryg se/sø så/sø så/se sø/sy sod/sød sur/sår såre/sære skal/skål skål/skel skel/skæl skæl/skål skar/skær skud/skyd skole/skåle skov/skæv
sko/sky sky/ski slag/slog sne/sno søn/sen søm/som søm/sum sort/surt spår/spor stol/stål stål/stil sten/stem stor/stør svar/svær sværd/svar sang/seng
senge/sange sang/sand sand/sund tal/tål tale/tåle tag/tog tog/tåg tåge/tage ting/tang træ/tre tråd/træd trak/træk tyk/tryk tyr/tør tør/tår vand/vind
vind/vend væg/vej væg/våg våd/ved var/vår være/vare vår/vær ven/væn vil/vild vin/vind vred/vrid juni/juli seks/sekst syv/syg ti/tid tolv/tov
tredive/tretten hund/hånd han/hun han/hund hun/hund hus/hos hest/høst høst/host høne/hane høre/hore hvad/hvid hvid/hvil ild/ilt is/ise ja/jeg jul/juli
`}

	norwegian = pairList{sets: `
hår/har hår/hør har/hør bor/bør/bår/bær bar/bår/bær for/før/får far/får mal/mål/møl male/måle sol/søl sal/sel hal/hæl hul/hull hel/hæl bod/bød råd/rad
rød/råd ro/rå rå/rø røv/rov ror/rør tar/tår/tør tør/tå tro/tre to/tå tå/ta gull/gul gar/går/gjør gård/gjerd gate/gåte gater/gåter gås/gass ar/år/ær
år/øre øre/åre øl/ål ål/al øy/øye øye/øyer ord/jord ost/øst kor/kår/kjør kok/kokk kol/kål kål/køl kul/kull lag/låg lov/løv løve/love lås/løs las/lås
løse/låse lese/løse lån/lønn lyd/lød lys/lus lege/legge ligge/legge ligger/legger lå/la lag/lage mor/mår mørk/mark mark/merk mann/menn mann/munn
måte/møte møte/mote mote/måte mus/mos må/mø mat/matt matte/måtte når/nær nå/ny natt/nett nål/nal pen/penn penn/pene pose/påse rik/rygg rygg/rygge
røyk/røk sa/så se/så sjø/så sju/sjø sur/sår sår/svar skal/skål skål/skjell skar/skjær sko/sky sky/ski slag/slo slå/slo snø/sno sønn/sol søm/som
sort/surt spår/spor stol/stål stein/stien stor/stør stå/stø svar/svær sang/seng sand/sund tal/tål tåle/tale tog/tåg tråd/trå vann/vind vind/venn
venn/vann vegg/vei våt/ved var/vår være/vare vår/vær vin/vind juni/juli seks/sekst sju/syv syv/syk åtte/ått ti/tid hund/hånd han/hun han/hund hun/hund
hus/hos hest/høst høst/host høne/hane høre/hore hvit/hvil hvem/hva hvor/hver ild/ilt is/ise jul/juli
`}

	icelandic = pairList{sets: `
far/fár mal/mál mála/mala sal/sál tal/tál ar/ár al/ál bar/bár bara/bára vin/vín rot/rót hof/hóf stol/stól kol/kól skoli/skóli vist/víst sitt/sítt
þin/þín hann/hún vita/víta júní/júlí sjö/sjó sjór/sjö lag/lág
`}

	finnish = pairList{sets: `
tuli/tuuli/tulli tulen/tuulen/tullin tulet/tuulet kuka/kukka kuusi/kusi tapan/tapaan tapa/tapaa tapaa/tappaa saari/sääri saaret/sääret valta/välttää
vain/väin talli/tali talli/tili talo/tallo tili/tilli tilli/tiili tiili/tili tila/tilaa tulee/tuulee tuulla/tulla muta/mutta/muuta muta/muuttaa
mutta/muuttaa muuta/muutta kansa/kanssa kasa/kassa kissa/kisa kisat/kissat kato/katto kaato/katto kato/kaato kanaa/kana kani/kaani käsi/kassi
kuka/kuuma kumma/kuuma laki/lakki lakka/laaka laiva/laava lama/laama lampi/lämpö lika/liika liha/lihaa lima/liima lukko/luku luo/luu luuta/luuttu
mato/matto madon/maton mitta/mitä muna/muuna musta/muista mustaa/muistaa muusta/musta näin/nain naali/nalli nimi/niemi nuori/nuoli nuori/nuora
pala/palaa palaa/palata pallo/palo palo/pala palkki/palkka pääsi/paasi paras/parras parta/partta piha/pihaa pihka/piha piikki/piki pila/pilaa
pino/piano poika/poikaa poikki/poika puku/pukki puuro/puro puna/puuna puukko/puku puska/puskea pyy/puu raha/rahaa raja/raaja rapu/rappu rapa/rappa
rata/raita raudan/radan ruoka/ruoko saa/sää saan/sään saada/säädä saali/sali saari/sari sali/salli sallia/salia sanoo/sano säästää/saastaa
saasta/säästää saada/sada sata/sataa sataa/saattaa satu/saatu savu/saavu sielu/siellä sika/siika siikaa/sikaa siinä/sinä silta/siltä siili/silli
sokea/sokeri suku/sukka sukka/suka suku/suka suo/suu suola/suoli suora/suola suuri/suri suuri/suru suosi/susi susi/suusi susi/syysi syy/suu syö/suo
syönti/synti takki/tahi tahti/tähti tahto/tahti tamma/tammi tee/te tie/tee tukki/tuki tukea/tukia tuuma/tuma tuska/tuskaa tutti/tuuti tutka/tutkaa
työ/tuo tyyny/tyyni tällä/täällä uni/uuni unen/uunin vaan/vain vaara/väärä vaarat/väärät vara/vaara vara/varras vaari/väri vaja/vajaa valo/valio
varas/varras vasta/vastaa velka/velkaa veli/velli verho/vero viha/vihaa villa/viila villi/viili viilaa/villaa vuo/vuosi vuori/vuoro vuosi/vuori
happo/happi häät/haat hauki/haukka hiili/hiiri ei/en jää/jaa jaan/jään jalka/jälki jo/juo juoda/juosta ala/älä ali/äly alusta/alustaa apu/appi
arkki/arki asia/aasia aita/aitta aitta/äiti hauta/hautta
`}

	estonian = pairList{sets: `
tuul/tuli maa/ma sada/saada kool/kolm koli/kooli sool/sol öö/oo õli/oli õlu/olu olema/õlema vana/vanna kalla/kala kana/kanna lina/linna palk/pälk
vara/vaara väli/vali sööma/sooma saar/säär jää/jaa tööd/tood too/töö kapp/käpp hing/hind kuus/kus sein/sõin tee/te mees/mesi suu/su juuni/juuli
`}

	hungarian = pairList{sets: `
kor/kór/kör/kőr kora/köre koros/kóros/körös bor/bőr/bór bora/bőre boros/bőrös fúl/fül kar/kár karos/káros kart/kárt karok/károk kerek/kerék/kérek
kérek/kerek kerék/kérek örül/őrül örült/őrült örülök/őrülök haza/háza hazám/házam szel/szél szelet/szelét szelek/szélek verem/vérem vér/ver verek/vérek
fel/fél felek/félek felem/félem fejes/fejés fogat/fogát fok/fők föld/fold font/fönt fú/fű fut/fűt füzet/fűzet hal/hál halas/hálás halat/hálát hala/hála
haló/háló hat/hát hata/háta hó/hő hús/hűs húst/hűst hull/hűl agy/ágy agyak/ágyak agyas/ágyas agyon/ágyon alom/álom alma/álma almos/álmos álom/állom
állat/alatt arany/arány áru/árú ás/as bab/báb baba/bába bal/bál bánya/banya bar/bár bátor/bútor béke/béka csap/csáp cser/csér csere/cserék ecset/ecet
el/él elő/élő épen/éppen erek/érek érez/erez érem/erem erő/érő erős/érős ész/esz este/esté estem/estém evez/évez gáz/gaz gázos/gazos gomb/gömb
gombok/gömbök gyár/gyér gyúl/gyűl gyűr/gyúr gyújt/gyűjt gyújtó/gyűjtő irat/írat ivás/ívás július/június júliusi/júniusi kan/kán kapa/kápa kasa/kása
keres/kérés kert/kért kertek/kértek kertem/kértem kór/kőr kopás/köpés kopik/köpik könyök/könnyek lap/láp lapos/lápos laza/láza lelek/lélek len/lén
lep/lép lépes/lépés leves/levés ló/lő lovas/lövés makk/mák már/mar mellé/melle mely/mély melyek/mélyek mér/mer méret/mertet merek/mérek mérés/merés
mérő/merő méz/mez mezes/mézes mezek/mézek mezei/mézei mos/más mutat/műtat nő/no nóta/nota nyal/nyál nyíl/nyír öl/ól orr/őr őrök/örök öröm/őröm
part/párt partok/pártok partos/pártos per/pér por/pór pór/pör por/pör rák/rak rakok/rákok raktár/ráktár rés/res sas/sás sör/sor sorok/sörök soros/sörös
süt/sut szak/szák számos/szamos szamár/számár szamár/számos szar/szár szekér/székér szekér/székhez szeret/szerét szó/sző szól/szol szór/szőr
szőrös/szoros szűr/szúr szúrás/szűrés szűrő/szúró tag/tág tár/tar tarol/tárol tart/társ telek/telék terek/térek termes/termés tett/tét tó/tő
tokok/tökök tök/tok tolt/tölt tör/tor tor/tőr tőr/tör tort/tört torok/török torol/töröl tűr/túr túró/tűrő úr/űr üt/út utas/ütés utál/utal utalás/utálás
úgy/ügy vád/vad vadas/vádas vagy/vágy vágyok/vagyok vágyunk/vagyunk vaj/váj vájt/vajt vall/váll vallás/válás válok/vallok var/vár varas/várás
várom/varom varr/vár varró/váró varok/várok város/varos vasár/vásár vesz/vész veszt/vészt vet/vét vetek/vétek vetés/vétés zúg/zug
`}

	turkish = pairList{sets: `
adet/âdet
on/ön onu/önü ol/öl olmak/ölmek oldu/öldü olur/ölür olu/ölü kor/kör koru/körü korlu/körlü uç/üç uçak/uçuk uçlu/üçlü ucu/üçü dış/diş dışı/dişi sık/sik
ılık/ilik kıl/kil kır/kir kırlı/kirli at/ad atı/adı kar/kâr hala/hâlâ hala/hâla oda/ada odalar/adalar don/dön dondu/döndü donmak/dönmek bol/böl
bölüm/bolum kul/kül sus/süs sur/sür sus/süsle yaz/yas yas/yaş yaş/yaz yaşlı/yaslı yaşa/yasa kas/kaş kaşık/kasık kaşı/kası kasa/kaşa kaz/kas kaz/kız
baş/bas başlı/baslı basın/başın başmak/basmak basım/başım sac/saç sacı/saçı acı/açı acil/açıl açık/acık acımak/açmak hac/haç geç/genç suç/su güç/göç
kuş/kus tas/taş taşı/tası iş/is isim/işim ısı/işi eş/es asık/aşık aşk/ask aş/as aşı/ası aşı/acı ay/ayı ay/oy böcek/bacak baca/bacak bacak/bıçak
koşu/köşe köy/koy koyun/köyün koyu/köyü kök/kok göl/kol gol/göl göl/gül gül/kül gün/göz güneş/gümüş göz/güz göz/söz söz/süz son/sön sondu/söndü sor/sör
sormak/sürmek süt/sut süt/şut su/şu ne/nü ürün/urun uzum/üzüm uzun/üzün üzüm/uzun üzüm/üzün uz/üz bir/biz biz/siz siz/sız sızı/sizi sıra/sera
sınır/sinir sınırlı/sinirli sarı/sari dil/dal dar/der dağ/dal dağ/dar dert/dört dörtlü/dertli diz/düz düş/duş dün/don dür/dur durmak/dürmek duvar/davar
el/al ev/av eve/ava ekmek/emek elma/alma en/an et/at ateş/atış at/ot ot/et it/et it/at eski/ekşi er/ar ek/ak ak/ok hayır/hayat hırs/his kadın/kadim
kadın/katın kanat/kanıt kapı/kapa kara/karı kart/kurt kart/kar kat/kart katı/kedi kalın/kalan kelime/kalem kemer/kumar kır/kar kira/kıra kiraz/biraz
biraz/beyaz kış/kuş kış/kız kısa/kışa kısmet/hizmet kilim/bilim bilim/dilim kuru/koru kurum/korum kural/kurul kuzu/kuzey kuyu/koyu masa/maşa
mayıs/maymun mavi/mani oğul/okul okul/akıl oğlan/oğlak öğren/öğret öğrenmek/öğretmek öğrendi/öğretti öğle/öyle ördek/örnek örtü/ordu ora/öre öküz/otuz
otuz/omuz dokuz/domuz dolu/dulu dolu/doğu doğru/dolu yedi/yeni yeni/yine yer/yar yıl/yel yıl/yol yüz/yaz yüz/güz yün/yön yüzük/yüzey yutmak/yatmak
yazmak/yüzmek yakın/yarın yakmak/yıkmak yıkamak/yakmak haziran/hazine altı/altın alt/üst beş/boş beş/baş baş/boş sekiz/sakız sekiz/sekizinci
sokak/soğuk şeker/seker şal/sal şan/san şan/şans şık/sık şişe/sise sis/şiş
`}

	azerbaijani = pairList{sets: `
on/ön onu/önü onun/önün ol/öl olmaq/ölmək oldu/öldü olur/ölür olub/ölüb ad/at adı/atı adlar/atlar qız/quz bel/bəl el/əl eli/əli elə/ələ el/al əl/al
nə/no ot/od odu/otu od/ad ot/at at/ət ət/ot et/ət ev/av ov/ev ər/ar az/əz əzmək/azmaq an/ən ən/on bal/bel bel/bil bir/bar beş/baş baş/boş beş/boş
bas/baş bez/bəz biz/bəz bol/böl boz/buz dəli/dəri dəniz/donuz donuz/doqquz diş/daş diş/dış dən/dan don/dön dondu/döndü donmaq/dönmək dörd/dərd
dost/dəst dərs/dərd düz/duz düzlü/duzlu dil/dal gəl/gül gül/göl göl/gəl gün/gen gəmi/gecə günəş/gümüş göz/gəz güc/gec köç/güc hal/həll hər/har iş/is
isti/iste iyun/iyul iyunda/iyulda iyunun/iyulun qar/qor qara/qarı qala/qola qan/qın qaş/quş quş/qış qış/qız qaz/qız qaz/quz qol/qul qul/kül gül/kül
kol/köl qurd/kürd kənd/qənd mən/min mal/məl nar/nər oğlan/oğlaq öz/üz özü/üzü özüm/üzüm üç/uç üzüm/uzun saç/sac sağ/sol səl/sel san/sən sarı/səri
səs/süs sərt/şərt sat/saat söz/süz süd/su son/sən səkkiz/səksən şam/şan sən/şən şər/sər şir/şər şəkər/şəkil tar/tər tor/tar top/təp toz/tez tut/tüt
var/ver var/vər yar/yer yaş/yas yaş/yaz yel/yol yuxu/yuva yuxarı/yuxu yaxın/yaxşı zər/zar avstriya/avstraliya iran/iraq slovakiya/sloveniya
niger/nigeriya
`}

	arabic = pairList{sets: `
قلب/كلب كل/قل كلّ/قلّ سيف/صيف صيف/ضيف سيف/ضيف سورة/صورة سور/صور طين/تين طاب/تاب حرب/هرب حرم/هرم حمل/همل نحر/نهر بحر/بهر ذل/ظل ظل/ضل ضل/دل حظ/حض حضر/حظر
نظر/نضر نظير/نضير عين/أين عمل/أمل ألم/علم عالم/عامل عليم/أليم قال/كال سأل/سال بيت/بنت بنات/نبات جمل/حمل جبل/حبل جبل/جمل حمار/خمار حرف/خرف خير/حير
حال/خال خمر/حمر جر/حر حرية/حربة تمر/ثمر تمر/نمر نمل/نمر زهر/زهرة ظهر/زهر ظهر/طهر ظهر/نهر شهر/سهر شعر/سعر شمس/شمع شمع/سمع سن/سنة سم/شم سكر/شكر سر/شر
سرق/شرق شرق/غرق غرب/عرب غربي/عربي عربية/غربية قريب/غريب قرب/غرب صبر/صير صوت/سوط موت/صوت فجر/فخر فار/نار نور/نار دار/نار ثار/نار ثلاث/ثلث ثلاثة/ثلاثاء
سبع/تسع سبعة/تسعة سبعون/تسعون ستة/سنة يونيو/يوليو بطن/قطن بطل/بصل بصر/مصر مصر/قصر فصل/فضل قصة/فضة قضية/فضية لبن/لين كتاب/كاتب كبير/كثير جديد/حديد
جديد/شديد بعد/بعض بعيد/سعيد عبد/عيد إيران/عراق
`}

	hindi = pairList{sets: `
दिन/दीन कल/काल जाति/जाती और/ओर में/मैं है/हैं थी/थीं की/कि पिता/पीता पिटना/पीटना लुटना/लूटना चिता/चीता चिंता/चीता चिता/चिंता मिल/मील मिलना/मेलना
शिला/शीला नाली/नली बल/बाल बाल/भाल कम/काम नाम/नम दम/दाम पर/पार पल/पाल फल/पल फल/फूल मन/मान जल/जाल जन/जान तन/तान तल/ताल दल/दाल दाल/डाल डाल/ढाल ढाल/दाल
सात/साथ आना/जाना खाना/गाना काना/खाना काना/गाना खाना/जाना जाना/गाना पानी/वाणी रानी/पानी कान/खान काला/कला ताला/माला माला/मामला बात/भात बाग/भाग बाग/बाघ
बाघ/भाग गोल/घोल गड़ी/घड़ी गाड़ी/घड़ी घड़ा/घोड़ा कोड़ा/घोड़ा गोरा/घोड़ा थोड़ा/घोड़ा चाल/छाल चाट/छाट जूता/जूठा झूठा/जूठा टोप/तोप टीका/ठीका टाल/ताल
पेट/पीठ बड़ा/बढ़ा पढ़ना/पड़ना पढ़/पड़ सास/साँस आग/आगे बहू/बहु सुना/सूना सोना/सूना सोना/सुना सोना/रोना रोना/होना होना/सोना शाम/श्याम शोक/शौक शव/शिव
लोटा/लौटा लौटना/लोटना कोर/कौर ग्रह/गृह अपेक्षा/उपेक्षा अवधि/अवधी प्रणाम/प्रमाण प्रमाण/परिमाण परिमाण/परिणाम प्रसाद/प्रासाद उधार/उद्धार जून/जुलाई
`}

	malay = pairList{sets: `
dua/doa enam/empat tiga/tinggal tujuh/tubuh buku/kuku buku/baku kaki/kali kali/kasi mata/mati mata/kata kata/kota kota/kotak batu/baru baju/batu
baju/baja bulan/bukan bulan/bulat bulu/buku bunga/bangga hari/kari hari/jari hati/hari harap/harga harga/harta hidup/hirup hujan/hutan ibu/abu ibu/ubi
ikan/iklan jalan/jangan jalan/malam jatuh/jauh kaca/kacang kacang/kancing kanan/kawan kanan/makan makan/makam makan/makna makam/malam malam/salam
dalam/malam kepala/kelapa kerja/kereta kuda/muda muda/mudah mudah/murah murah/marah marah/merah lama/lima lama/nama lampu/lampau langit/langkah
laut/lalat lebar/lebah lidah/indah minum/minim mulut/perut nasi/nafsi panas/panjang pagi/bagi pasar/pasir pintu/pinta putih/pulih putri/putra
rumah/ramah saku/suku salah/saleh sapi/sapu satu/batu sebelah/sembilan siang/sayang sungai/sangat surat/syarat tahu/tahun tali/tari tanah/tanaman
tangan/tangga tari/hari tidur/timur tulang/tolong tua/dua ular/ulat umur/timur utara/antara utang/utara warna/warga waktu/wajah austria/australia
gambia/zambia
`}
)
