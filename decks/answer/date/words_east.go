package date

// wordsEast are the words of the Slavic, Uralic and Turkic languages and of
// Greek; lexicon.go tells how the lines are read.
const wordsEast = `
= ru
months январь,января,январе|февраль,февраля,феврале|март,марта,марте|апрель,апреля,апреле|май,мая,мае|июнь,июня,июне|июль,июля,июле|август,августа,августе|сентябрь,сентября,сентябре|октябрь,октября,октябре|ноябрь,ноября,ноябре|декабрь,декабря,декабре
short янв|февр,фев|мар|апр||июн|июл|авг|сент,сен|окт|нояб,ноя|дек
bc до н. э.,до нашей эры,до Р. Х.,до Рождества Христова
ad н. э.,нашей эры,от Р. Х.,по Р. Х.,от Рождества Христова
century век,века,веке,столетие,столетия
century-short! в,вв,веков
millennium тысячелетие,тыс
decade! е,х,е годы,х годов,х годах,е гг
ordinal! й,го,ый,ой,ое,ого,м,ом
filler! в,во,на
filler понедельник,вторник,среда,четверг,пятница,суббота,воскресенье
year-after год,года,году,гг,годы,годов,годах
year-after! г
from! с,со,от
to по,до
between между
and! и
about около,ок,примерно,приблизительно
= uk
months січень,січня,січні|лютий,лютого,лютому|березень,березня,березні|квітень,квітня,квітні|травень,травня,травні|червень,червня,червні|липень,липня,липні|серпень,серпня,серпні|вересень,вересня,вересні|жовтень,жовтня,жовтні|листопад,листопада,листопаді|грудень,грудня,грудні
short січ|лют|бер|квіт,кві|трав,тра|черв,чер|лип|сер,серп|вер|жовт,жов|лист,лис|груд,гру
bc до н. е.,до нашої ери,до Р. Х.,до Різдва Христового
ad н. е.,нашої ери
century століття,вік
century-short! ст,в
millennium тисячоліття
decade! ті,х,ті роки,х років,х роках
ordinal! го,й,ий,те,та,ому,му
filler! у,в
filler понеділок,вівторок,середа,четвер,п'ятниця,субота,неділя
year-after рік,року,році,рр,роки,років
year-after! р
from! з,із,від
to по,до
between між
and! і,та
about близько,бл,приблизно
= pl
months styczeń,stycznia,styczniu|luty,lutego,lutym|marzec,marca,marcu|kwiecień,kwietnia,kwietniu|maj,maja,maju|czerwiec,czerwca,czerwcu|lipiec,lipca,lipcu|sierpień,sierpnia,sierpniu|wrzesień,września,wrześniu|październik,października,październiku|listopad,listopada,listopadzie|grudzień,grudnia,grudniu
short sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru
bc p. n. e.,przed naszą erą,przed Chrystusem,przed Chr.
bc! p. Chr.
ad naszej ery,po Chrystusie,po Chr.
ad! n. e.
century wiek,wieku
century-short! w
millennium tysiąclecie
decade-before lata
filler! w,we,dnia,z,dn
filler poniedziałek,wtorek,środa,czwartek,piątek,sobota,niedziela
year-after! r,rok,roku
year-before rok,roku,lata,latach
from od
to do
between między,pomiędzy
and! a,i
about około,ok
= cs
months leden,ledna,lednu|únor,února,únoru|březen,března,březnu|duben,dubna,dubnu|květen,května,květnu|červen,června,červnu|červenec,července,červenci|srpen,srpna,srpnu|září|říjen,října,říjnu|listopad,listopadu|prosinec,prosince,prosinci
short led|úno|bře|dub|kvě|čvn|čvc|srp|zář|říj|lis|pro
bc př. n. l.,před naším letopočtem,př. Kr.,před Kristem
ad našeho letopočtu,po Kristu,po Kr.
ad! n. l.
century století
century-short! stol,st
millennium tisíciletí
filler! v,ve,dne
filler pondělí,úterý,středa,čtvrtek,pátek,sobota,neděle
year rok,roku,roce,léta,letech
from od
to do,až
between mezi
and! a
about kolem,okolo,asi,cca
= fi
months tammikuu,tammikuuta,tammikuussa,tammikuun|helmikuu,helmikuuta,helmikuussa,helmikuun|maaliskuu,maaliskuuta,maaliskuussa,maaliskuun|huhtikuu,huhtikuuta,huhtikuussa,huhtikuun|toukokuu,toukokuuta,toukokuussa,toukokuun|kesäkuu,kesäkuuta,kesäkuussa,kesäkuun|heinäkuu,heinäkuuta,heinäkuussa,heinäkuun|elokuu,elokuuta,elokuussa,elokuun|syyskuu,syyskuuta,syyskuussa,syyskuun|lokakuu,lokakuuta,lokakuussa,lokakuun|marraskuu,marraskuuta,marraskuussa,marraskuun|joulukuu,joulukuuta,joulukuussa,joulukuun
short tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu
bc ennen Kristusta,ennen ajanlaskun alkua,eaa
bc! eKr
ad jKr,jaa,jälkeen Kristuksen,jälkeen ajanlaskun alun
century vuosisata,vuosisadalla,vuosisadan
millennium vuosituhat
hundreds luku,luvulla,luvun
filler maanantai,maanantaina,tiistai,tiistaina,keskiviikko,keskiviikkona,torstai,torstaina,perjantai,perjantaina,lauantai,lauantaina,sunnuntai,sunnuntaina
year vuosi,vuonna,vuosina
about noin,n
= hu
months január,januárban,januárja|február,februárban|március,márciusban|április,áprilisban|május,májusban|június,júniusban|július,júliusban|augusztus,augusztusban|szeptember,szeptemberben|október,októberben|november,novemberben|december,decemberben
short jan|febr,feb|márc|ápr|máj|jún|júl|aug|szept,szep|okt|nov|dec
bc! i. e.
bc Kr. e.,Krisztus előtt,időszámításunk előtt
ad i. sz.,Kr. u.,Krisztus után,időszámításunk szerint
century század,században
millennium évezred
decade as évek,es évek,os évek,ös évek
ordinal! án,én,jén,ján,i,a,e
filler! ben,ban
filler! a,az
filler hétfő,kedd,szerda,csütörtök,péntek,szombat,vasárnap
year-after! év,évben
to! től,tól
filler! ig,között
about körül,kb
= tr
months Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık
short Oca|Şub|Mar|Nis|May|Haz|Tem|Ağu|Eyl|Eki|Kas|Ara
bc milattan önce,İsa'dan önce
bc! MÖ,İÖ
ad milattan sonra,İsa'dan sonra
ad-first! MS,İS
century yüzyıl,yüzyılda,yüzyılı,yy,asır
millennium binyıl,bin yıl
decade lar,ler,lı yıllar,li yıllar,lu yıllar,lü yıllar
filler! da,de,ta,te,dan,den,tan,ten
ordinal! inci,ıncı,uncu,üncü,nci,ncı
filler Pazartesi,Salı,Çarşamba,Perşembe,Cuma,Cumartesi,Pazar
filler! arasında,arası
year-after yılı,yılında,yılları,senesi
to! ile
about yaklaşık,civarı,civarında
= az
months yanvar,yanvarın,yanvarda|fevral,fevralın,fevralda|mart,martın,martda|aprel,aprelin,apreldə|may,mayın,mayda|iyun,iyunun,iyunda|iyul,iyulun,iyulda|avqust,avqustun,avqustda|sentyabr,sentyabrın,sentyabrda|oktyabr,oktyabrın,oktyabrda|noyabr,noyabrın,noyabrda|dekabr,dekabrın,dekabrda
short yan|fev|mar|apr||iyn|iyl|avq|sen|okt|noy|dek
bc eramızdan əvvəl,e. ə.,miladdan əvvəl
bc! m. ə.
ad bizim eranın,eramızın
ad! b. e.
century əsr,əsrdə,əsrin,yüzillik
millennium minillik
decade! cı illər,ci illər,cu illər,cü illər,lar,lər
filler! də,da
ordinal! cı,ci,cu,cü,ü,u,i,ı,si,sı
filler Bazar ertəsi,Çərşənbə axşamı,Çərşənbə,Cümə axşamı,Cümə,Şənbə,Bazar
year-after! il,ildə,ilin,ili,illər
about! təxminən,təqribən
= el
months Ιανουάριος,Ιανουαρίου,Ιανουάριο,Γενάρης,Γενάρη|Φεβρουάριος,Φεβρουαρίου,Φεβρουάριο,Φλεβάρης,Φλεβάρη|Μάρτιος,Μαρτίου,Μάρτιο,Μάρτης,Μάρτη|Απρίλιος,Απριλίου,Απρίλιο,Απρίλης,Απρίλη|Μάιος,Μαΐου,Μάιο,Μάης,Μάη|Ιούνιος,Ιουνίου,Ιούνιο,Ιούνης,Ιούνη|Ιούλιος,Ιουλίου,Ιούλιο,Ιούλης,Ιούλη|Αύγουστος,Αυγούστου,Αύγουστο|Σεπτέμβριος,Σεπτεμβρίου,Σεπτέμβριο,Σεπτέμβρης,Σεπτέμβρη|Οκτώβριος,Οκτωβρίου,Οκτώβριο,Οκτώβρης,Οκτώβρη|Νοέμβριος,Νοεμβρίου,Νοέμβριο,Νοέμβρης,Νοέμβρη|Δεκέμβριος,Δεκεμβρίου,Δεκέμβριο,Δεκέμβρης,Δεκέμβρη
short Ιαν|Φεβ|Μαρ|Απρ|Μαΐ|Ιουν|Ιουλ|Αυγ|Σεπ,Σεπτ|Οκτ|Νοε|Δεκ
bc π. Χ.,προ Χριστού,π. κ. ε.
ad μ. Χ.,μετά Χριστόν
century αιώνας,αιώνα,αι
millennium χιλιετία
decade-before δεκαετία του,δεκαετία
ordinal ος,ου,ο,η,ης
filler στις,στη,την,τον,το,του,η,ο
filler Δευτέρα,Τρίτη,Τετάρτη,Πέμπτη,Παρασκευή,Σάββατο,Κυριακή
year έτος,έτους
from από
to έως,ως,μέχρι
between μεταξύ
and και
about περίπου,γύρω στο
`
