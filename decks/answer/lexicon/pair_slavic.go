package lexicon

// The pairs of the Slavic languages. Russian ones are written with е for ё.
var (
	russian = pairList{sets: `
ирландия/исландия север/сервер приходить/проходить привычный/приличный
год/гот
мой/мои твой/твои свой/свои стул/стол стула/стола стулья/столы лук/люк луки/люки мел/мель угол/уголь углы/угли угла/угля угли/угла брат/брать мат/мать
кон/конь полка/палка полки/палки полка/полька полки/польки дом/дым дома/дыма рот/род рода/рота код/кот кода/кота год/код хор/хорь пыл/пыль пила/пыла
есть/ест сыр/сир мыл/мил мыла/мила мыло/мило пить/петь пять/пить пять/петь пять/путь путь/пусть бить/быть бил/был бил/быль был/быль били/были била/была
било/было шест/шесть вес/весь лес/лис лес/лесть лиса/леса вес/веси дочка/точка дочки/точки дочка/бочка бочка/точка бочка/почка почка/точка почки/бочки
день/тень тень/пень пень/день тело/дело тела/дела том/дом дом/ком ком/том тома/дома там/дам жар/шар шить/жить жить/жать шил/жил шила/жила шест/жест
икра/игра игры/икры гора/кора горы/коры гора/нора кость/гость кости/гости гость/горсть горсть/гроздь гроза/роза роза/коза коза/кожа коса/коза косы/козы
коса/роса кожа/рожа роза/рожа роза/росы зуб/суп зуб/дуб луг/лук плод/плот плоды/плоты пруд/прут пруды/пруты труд/пруд труды/пруды столб/столп
порог/порок рог/рок бок/бог бог/рог сток/стог код/ход ход/год кит/кот кит/бит лед/лет вода/вата дача/тачка мышка/мишка мышки/мишки миска/мышка
миска/мишка миска/маска крыса/крыша крысы/крыши каска/кашка каска/каша каша/кожа маска/мушка мушка/мышка усы/уши нос/нож ноша/ножа носи/ножи
сутки/шутки шутка/утка щука/шутка плащ/плач плачь/плащ луч/лук мяч/меч мячи/мечи мяч/мять меч/мять мать/мять мял/мал мел/мял мел/мил мал/мыл лапа/лампа
лапы/лампы липа/лапа лупа/лапа лупа/липа банка/бинт банка/ванна банан/баран барабан/баран банк/бак банка/банька бинт/бант бант/банк парта/карта
парты/карты карта/марта кара/кора карман/туман роман/туман рама/рана рама/дама кран/экран краска/каска краски/каски ветка/сетка метка/сетка метка/ветка
булка/белка белка/балка балка/палка палка/галка волк/полк волки/полки волна/война волны/войны волна/вольна соль/ноль моль/боль боль/соль боль/быль
быль/пыль роль/моль роль/соль ель/цель цель/цел шесть/шерсть честь/шесть часть/честь части/чести чести/шести лесть/месть месть/место место/тесто
невеста/невесть часто/чисто чистый/частый честный/частный лето/лета лето/литр река/рука реки/руки рука/мука мука/муха муха/уха мука/муки рука/рукав
рыба/рыбак рысь/рис слон/слова слова/слава слива/слова сливы/слова слово/слива сливы/слива голос/колос голоса/колоса холод/голод голод/город
город/огород голод/голос холод/город короб/корабль корова/корона корона/ворона ворона/корова ворота/ворона борона/ворона сорока/сорок сорок/срок
совет/свет свет/цвет света/цвета светлый/цветной завод/завет зима/земля змея/земля змей/семь семь/семья семья/семя семя/семь съем/съест сел/съел
сесть/съесть села/съела обедать/объедать полет/польет подъезд/поезд лет/льет мышь/мысль ночь/дочь ночь/печь печь/речь речь/меч мочь/ночь помощь/мощь
мощь/мочь вещь/весь январь/янтарь июнь/июль июня/июля март/мат май/мой два/дева девять/десять девятый/десятый девяти/десяти две/дверь дверь/зверь
двери/звери три/тир три/тридцать пять/пятью одиннадцать/один двенадцать/двадцать тринадцать/тридцать австрия/австралия австриец/австралиец
иранский/иракский словакия/словения индия/индиана индеец/индиец индейцы/индийцы индейский/индийский латышский/литовский компания/кампания
компании/кампании эффект/аффект эффектный/эффективный адресат/адресант абонент/абонемент одеть/надеть одевать/надевать невежа/невежда невежи/невежды
дипломат/дипломант экономный/экономический преступить/приступить пребывать/прибывать пребыть/прибыть преемник/приемник предать/придать предел/придел
претворить/притворить преходящий/приходящий посвятить/посветить освятить/осветить освещать/освящать посидеть/поседеть развивать/развевать
умолять/умалять старожил/сторож старожил/сторожил отварить/отворить увидать/увядать примерять/примирять примерить/примирить слезать/слизать
запевать/запивать залезать/зализать чистота/частота чистоте/частоте вкус/укус банка/танк танк/банк сад/зад гад/кот кадр/кедр метр/мэтр мэр/мир мир/мера
мор/мир мера/мэра море/горе горе/гора поле/полк пол/поле пар/пара пар/пир шар/шарф бар/пар бочок/бачок брюк/брюки крут/круг круг/друг друг/вдруг
друг/труд враг/овраг труба/трупа труп/труба груз/груздь груша/груза грусть/груздь лось/лес рысь/высь нить/ныть вить/выть выл/вил вила/выла вилы/выли
рыть/рыл пыль/пил пил/пыл пили/пыли
`}

	ukrainian = pairList{sets: `
мій/мої твій/твої свій/свої гриби/гроби кіт/кит кіт/код кота/кита дим/дім ліс/лис лиса/ліса лій/лий ніс/нас ніс/ніж син/сін сім/сам сіль/міль сила/сіла
рік/рак ріг/рік рис/рись бік/бак бік/бог бити/бути був/бив була/била були/били пити/піти вити/віти гірка/гілка голка/гілка голос/колос голод/холод
голод/голос город/голод день/тінь пень/день тіло/діло стіл/стілець гора/кора гора/нора гра/ікра кість/гість гості/кості риба/риса рука/ріка мука/муха
мишка/мушка мишка/миска миска/маска каска/казка казки/каски коза/коса коса/роса роса/роза липа/лапа лапа/лампа лікар/лірик місто/місце місто/тісто
міст/ріст міст/місто червень/березень липень/липа липень/лютий серпень/червень дев'ять/десять шість/шерсть слово/слава сонце/серце весна/війна
війна/вина вода/вада вона/вони він/вона воно/вона вікно/вино вухо/муха ворона/корона корова/корона корова/ворона австрія/австралія словаччина/словенія
латвія/литва
`}

	bulgarian = pairList{sets: `
мой/мои твой/твои свой/свои път/пот път/пет пет/пат пат/пот кон/син син/сън сън/сан сън/сок сок/сак кръг/крак рог/рок роза/коза коза/кожа кост/гост
гости/кости лук/люк лък/лук лък/люк мир/мяра мир/мор море/горе ден/тен дъб/дъх дъх/дух дъно/дано бряг/брат град/грях гръб/гроб гърди/горди гръд/град
звяр/зъб зъб/зид юни/юли жена/цена цена/сцена сестра/съседка слънце/сърце снега/смях сляп/слаб глава/слава слава/слива слово/слава вол/вълк вълк/вълна
вълна/война война/волна вода/мода брада/брата врата/брата рак/мак мъж/мъх мечка/мачка мишка/мушка муха/мушка австрия/австралия словакия/словения
латвия/литва
`}

	polish = pairList{sets: `
kat/kąt kata/kąta katy/kąty los/łoś sad/sąd sadu/sądu sady/sądy laska/łaska laski/łaski wiec/więc mila/miła lata/łata lapa/łapa las/łaś lawa/ława
ławy/lawy lać/łac lęk/łęk leki/lęki lek/lęk leku/lęku lek/łęk luk/łuk luki/łuki skala/skała skale/skałę stal/stał stała/stali palka/pałka polka/półka
polki/półki pól/pół pol/pół pole/pola pila/piła bila/biła wal/wał wały/wali bal/bał bali/bały bala/bała cala/cała cale/całe dala/dała dal/dał mól/muł
mul/muł mila/mile milo/miło chwila/chwiała zadać/żądać zadanie/żądanie zadania/żądania zadać/zadąć żal/zal żona/zona każe/karze może/morze morza/może
wieże/wierzę wieży/wierzy wierz/wież zebra/żebra zebry/żebry zebrać/żebrać rożek/różek rzecz/rzec prosie/prosię prosić/proście kosa/kasa kasa/kasza
kosz/kos kos/koś koza/kosa kozy/kosy koza/kożuch rosa/rasa rosa/róża rząd/rzad rzadki/rządki żadna/żądna żadne/żądne sadzić/sądzić sadzi/sądzi
sadzę/sądzę sadzą/sądzą maż/mąż mąż/maź mąka/maka mąki/maki mak/mąk mąki/męki męka/mąka maczka/mączka bak/bąk baki/bąki raczka/rączka raczki/rączki
rak/rąk rączy/raczy paczek/pączek paczki/pączki paczka/pączka pak/pąk paki/pąki piec/pięć pięć/piąć piątek/piętka piętro/piątro waż/wąż wąs/was
cześć/część cześć/sześć sześć/część sześć/sieć sieć/siec siać/sieć świat/kwiat światy/kwiaty świeca/święta święta/świata świnia/świnie śnieg/śmiech
śmieć/śmierć śmiech/śmieć śmieci/śmierci śliwka/śliska być/bić bił/był biły/były biła/była biło/było bicie/bycie myć/mieć mył/miał myła/miała mysz/myśl
myszy/myśli mysz/msza wyć/wić wił/wył wiła/wyła pić/piec pił/pisał szyć/żyć szyć/szyb żyła/szyła żył/szył żyje/szyje bok/bóg bok/buk buk/bóg róg/rok
rok/rak rak/róg ból/bul bal/ból dól/dół stół/stal stół/stóg wół/wal lód/lud lud/łódź łódź/lód lodzi/łodzi lodzie/łodzie łodzi/ludzi ludzi/lodzi
wódz/wóz woda/wada wody/wady moda/woda noga/naga nogi/nagi noc/moc nos/noc nosi/nocy nóż/nuż nóż/noś czerwiec/czerwień lipiec/lipa marzec/marzeń
dwanaście/dwadzieścia dziewięć/dziesięć dziewiąty/dziesiąty dziewiątka/dziesiątka dziewięciu/dziesięciu trzy/czy trzynaście/trzydzieści siedem/osiem
sześć/szesnaście austria/australia słowacja/słowenia austriacki/australijski
`}

	czech = pairList{sets: `
vila/víla
byt/být rada/ráda dráha/drahá drahý/dráhy pás/pas pásy/pasy mile/míle míle/milé milé/mile vina/vína víno/vino vir/vír vír/výr víra/vira sila/síla
lak/lák myt/mýt bít/být bil/byl bila/byla bili/byli bít/byt mít/mýt mil/myl vít/výt pít/pit hrad/hrát hrabě/hrábě hrabe/hrabě dal/dál dam/dám dám/dům
sama/samá mám/mam kát/kat kráva/krav prach/práh rád/řád řada/rada řady/rady řek/rek řeka/reka rez/řez moře/more hoř/hor lze/lžíce lež/lez kaše/kase
kaše/kasa kosa/koza koze/kose kůzle/kouzlo nože/nose nuž/nůž ves/věž věže/veze žár/zář žít/šít šil/žil šila/žila žíla/žila žito/síto čas/čaj časy/čaje
čep/cep cíl/čil čin/cín čistý/častý často/čisto část/čest čest/cest čtyři/čtyřicet štít/šít lupa/lípa stůl/stul stůl/stál stal/stál stala/stála
stali/stáli stalo/stálo vstát/stát psát/spát spal/psal spala/psala spali/psali pes/les pět/péct pět/pěst pít/pět pil/pěl pec/péct leden/ledek
květen/kveten červen/červenec června/července červen/červený dub/duben dub/dům srpen/srp devět/deset devátý/desátý dvanáct/dvacet třináct/třicet
šest/test sedm/sedmý osm/osmý sto/stůl rakousko/rakouský slovensko/slovinsko slovenský/slovinský slovák/slovan rus/růst ruka/řeka ruky/řeky muka/mouka
můra/můr kůň/kun hůl/hul půl/pul půle/pole polka/půlka vůle/vole matka/máta mast/mást past/pást pasti/pastí vést/vézt vezl/vedl vezla/vedla lézt/lest
jíst/jist jisti/jistí jít/jíst divák/dívka
`}

	slovak = pairList{sets: `
rada/ráda
byt/byť pás/pas pásy/pasy dráha/drahá latka/látka babka/bábka sud/súd sudy/súdy krik/krík kríky/kriky vina/vína pila/píla muka/múka rad/rád rady/rády
mať/mat mať/mäť päť/päta hrad/hrať hrať/hrád kus/kúsok stôl/stál stál/stal stáť/stať biť/byť bil/bol myť/mať myš/mys nôž/nos žiť/šiť šil/žil čas/čaj
čisto/často čistý/častý časť/česť česť/šesť šesť/časť sedem/osem deväť/desať deviaty/desiaty jún/júl júna/júla dub/dom slovensko/slovinsko
slovenský/slovinský rakúsko/rusko spať/písať spať/späť
`}

	croatian = pairList{sets: `
kuća/kuca sud/sudi žena/zena sat/sad sok/šok koža/koza koze/kože kosa/koza kosa/koša kos/koš nos/nož nosi/noći noć/noga luk/luč veče/veće veća/veče
čas/čast čaša/časa čist/čest česta/čista često/čisto čar/car čin/cin mač/mak mačka/majka mišić/mišiću meč/med zar/žar zao/žao žito/sito ražanj/raj
lipanj/srpanj lipnja/srpnja ožujak/ožujka šest/čest šest/pet sedam/osam devet/deset deveti/deseti brat/vrat brate/vrate grad/glad gladan/hladan
hlad/glad led/leđa riba/rijeka ruka/muka muka/muha ruka/ručak slovenija/slovačka austrija/australija
`}
)
