package date

// wordsWest are the words of the Germanic and Romance languages; lexicon.go
// tells how the lines are read.
const wordsWest = `
= en
months January|February|March|April|May|June|July|August|September|October|November|December
short Jan|Feb|Mar|Apr||Jun|Jul|Aug|Sep,Sept|Oct|Nov|Dec
bc BC,BCE,before Christ,before the common era
ad AD,CE,anno Domini,common era
century century,centuries
century-short! c,cent
millennium millennium,millennia
decade s
decade-before! decade
ordinal st,nd,rd,th
nth first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first
filler on,in,of,the,at,dated
filler Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday
filler! Mon,Tue,Tues,Wed,Thu,Thur,Thurs,Fri,Sat,Sun
year year,years
from from
to to,till,until,through
between between
and and
about about,around,circa,ca,approximately,approx,c
= de
months Januar,Jänner|Februar,Feber|März,Maerz|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember
short Jan,Jän|Feb,Febr|Mär,Mrz,Maer|Apr||Jun|Jul|Aug|Sep,Sept|Okt|Nov|Dez
bc v. Chr.,vor Christus,vor Christi Geburt,v. u. Z.,vor unserer Zeitrechnung,vor unserer Zeit
ad n. Chr.,nach Christus,nach Christi Geburt,u. Z.,unserer Zeitrechnung,unserer Zeit
century Jahrhundert,Jahrhunderts,Jahrhunderte,Jh,Jhd,Jhdt
millennium Jahrtausend,Jahrtausends,Jt,Jtd
decade er,er Jahre,er Jahren
ordinal! te,ter,ten,tes
nth erstes,erste,ersten|zweites,zweite,zweiten|drittes,dritte,dritten|viertes,vierte,vierten|fünftes,fünfte,fünften|sechstes,sechste,sechsten|siebtes,siebte,siebten|achtes,achte,achten|neuntes,neunte,neunten|zehntes,zehnte,zehnten|elftes,elfte,elften|zwölftes,zwölfte,zwölften|dreizehntes,dreizehnte,dreizehnten|vierzehntes,vierzehnte,vierzehnten|fünfzehntes,fünfzehnte,fünfzehnten|sechzehntes,sechzehnte,sechzehnten|siebzehntes,siebzehnte,siebzehnten|achtzehntes,achtzehnte,achtzehnten|neunzehntes,neunzehnte,neunzehnten|zwanzigstes,zwanzigste,zwanzigsten|einundzwanzigstes,einundzwanzigste,einundzwanzigsten
filler am,im,in,den,der,die,das,dem,des,vom
filler Montag,Dienstag,Mittwoch,Donnerstag,Freitag,Samstag,Sonnabend,Sonntag
filler! Mo,Di,Mi,Do,Fr,Sa,So
year Jahr,Jahre,Jahren
from von,vom
to bis,bis zum,bis zu
between zwischen
and und
about um,etwa,ungefähr,zirka,circa,ca,gegen
= nl
months januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
short jan|feb|mrt|apr||jun|jul|aug|sep,sept|okt|nov|dec
bc v. Chr.,v. C.,voor Christus,voor onze jaartelling
bc! vC
ad n. Chr.,n. C.,na Christus,onze jaartelling
century eeuw,eeuwen
decade-before jaren,de jaren
ordinal! e,de,ste
filler op,in,de,het,van
filler maandag,dinsdag,woensdag,donderdag,vrijdag,zaterdag,zondag
year jaar
from van
to tot,tot en met
between tussen
and en
about rond,omstreeks,ongeveer,circa,ca
= sv
months januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december
short jan|feb|mar|apr||jun|jul|aug|sep,sept|okt|nov|dec
bc f. Kr.,före Kristus,f. v. t.
ad e. v. t.
ad! e. Kr.,efter Kristus
century århundradet,århundrade,seklet
hundreds talet,tal
ordinal! e,a
filler den,det,på,av
filler! i
filler måndag,tisdag,onsdag,torsdag,fredag,lördag,söndag
year år,året
from från
to till
between mellan
and och
about omkring,cirka,circa,ca,runt
= da
months januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december
short jan|feb|mar|apr||jun|jul|aug|sep,sept|okt|nov|dec
bc f. Kr.,før Kristus,f. v. t.
ad e. v. t.
ad! e. Kr.,efter Kristus
century århundrede,århundredet
hundreds tallet,tal
decade erne
filler den,det,på,af
filler! i,d
filler mandag,tirsdag,onsdag,torsdag,fredag,lørdag,søndag
year år,året
from fra
to til
between mellem
and og
about omkring,cirka,circa,ca
= nb
months januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember
short jan|feb|mar|apr||jun|jul|aug|sep,sept|okt|nov|des
bc f. Kr.,før Kristus,f. v. t.
ad e. v. t.
ad! e. Kr.,etter Kristus
century århundre,århundret
hundreds tallet,tal
decade årene,åra
filler den,det,på,av
filler! i
filler mandag,tirsdag,onsdag,torsdag,fredag,lørdag,søndag
year år,året
from fra
to til
between mellom
and og
about omkring,rundt,cirka,circa,ca
= fr
months janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre
short janv|févr,fév|mar|avr|||juil|aoû|sept,sep|oct|nov|déc
bc av. J.-C.,avant J.-C.,avant Jésus-Christ,av. notre ère,avant notre ère,AEC
ad apr. J.-C.,ap. J.-C.,après J.-C.,après Jésus-Christ,de notre ère,EC
century siècle,siècles
century-short! s
millennium millénaire
decade-before années,les années,décennie
ordinal! er,re,e,è,ème,eme,ième
nth premier|deuxième,second|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|onzième|douzième|treizième|quatorzième|quinzième|seizième|dix-septième|dix-huitième|dix-neuvième|vingtième|vingt et unième
filler le,la,l',en,au,du,de,d',dans
filler lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche
year an,année,l'an,l'année
from de,du,depuis
to à,au,jusqu'à,jusqu'en
between entre
and et
about vers,environ,env,circa
= es
months enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre,setiembre|octubre|noviembre|diciembre
short ene|feb|mar|abr|may|jun|jul|ago|sep,sept,set|oct|nov|dic
bc antes de Cristo,a. de C.,a. n. e.,antes de nuestra era
bc! a. C.,AC,a. J. C.
ad después de Cristo,d. de C.,de nuestra era
ad! d. C.,DC,d. J. C.,e. c.
century siglo,siglos
century-short! s
millennium milenio
decade-before años,los años,década,la década
ordinal! o,a,ero,er,to,no,vo,mo
filler el,la,los,en,de,del,día
filler lunes,martes,miércoles,jueves,viernes,sábado,domingo
year año
from de,desde,del
to a,al,hasta
between entre
and! y
about hacia,alrededor de,aproximadamente,circa
= it
months gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre
short gen|feb|mar|apr|mag|giu|lug|ago|set,sett|ott|nov|dic
bc avanti Cristo,prima di Cristo
bc! a. C.,AC,a. e. v.
ad dopo Cristo
ad! d. C.,DC,e. v.
century secolo,secoli
century-short! sec,s
millennium millennio
decade-before anni,gli anni,decennio
ordinal! o,a,mo
filler il,lo,l',la,nel,nell',del,dell',di,in,addì
filler lunedì,martedì,mercoledì,giovedì,venerdì,sabato,domenica
year anno,l'anno,nell'anno,dell'anno
from dal,da
to! a,al,fino al,fino a
between tra,fra
and! e
about circa,intorno al,verso il
= pt
months janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro
short jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez
bc antes de Cristo,a. E. C.
bc! a. C.,AC
ad depois de Cristo
ad! d. C.,DC,E. C.
century século,séculos
century-short! séc,s
millennium milênio,milénio
decade-before anos,os anos,década,a década
ordinal! o,a
filler o,a,em,no,na,de,do,da,dia
filler segunda-feira,terça-feira,quarta-feira,quinta-feira,sexta-feira,sábado,domingo
year ano
from de,desde
to! a,até
between entre
and! e
about cerca de,por volta de,aproximadamente,circa
= ro
months ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie
short ian|feb|mar|apr||iun|iul|aug|sept,sep|oct|nov|dec
bc î. Hr.,înainte de Hristos,î. e. n.,î. Cr.
bc! a. Chr.
ad d. Hr.,după Hristos,d. Cr.
ad! e. n.,p. Chr.
century secolul,secol,secolul al
century-short! sec
millennium mileniul,mileniul al
decade-before anii,deceniul
ordinal lea
filler la,în,din,pe,al
filler luni,marți,miercuri,joi,vineri,sâmbătă,duminică
year anul
from din,de la
to! la,până la,până în
between între
and! și
about circa,cca,aproximativ,în jurul anului
`
