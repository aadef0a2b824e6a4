package numeral

// romance are the spellings of the daughters of Latin.
func romance(language string) (spelling, bool) {
	switch language {
	case "fr":
		return spelling{
			zero:  "zéro",
			small: "un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix|sept dix|huit dix|neuf",
			tens:  "vingt trente quarante cinquante soixante septante huitante/octante/quatre|vingt nonante", link: "|",
			scores:   "60=soixante 80=quatre|vingt",
			extra:    "21=vingt|et|un/vingt|et|une 31=trente|et|un/trente|et|une 41=quarante|et|un/quarante|et|une 51=cinquante|et|un/cinquante|et|une 61=soixante|et|un/soixante|et|une 71=soixante|et|onze/septante|et|un/septante|et|une 80=quatre|vingts 81=huitante|et|un/octante|et|un/huitante|et|une/octante|et|une/quatre|vingt|et|un/quatre|vingt|et|une 91=nonante|et|un/nonante|et|une/quatre|vingt|et|onze",
			hundreds: "cent deux|cent/deux|cents trois|cent/trois|cents quatre|cent/quatre|cents cinq|cent/cinq|cents six|cent/six|cents sept|cent/sept|cents huit|cent/huit|cents neuf|cent/neuf|cents",
			joint:    "et", minus: "moins", point: "virgule",
			scales:    []scale{{1e12, "billion/billions", 0, ""}, {1e9, "milliard/milliards", 0, ""}, {1e6, "million/millions", 0, ""}, {1e3, "mille/mil", 0, ""}},
			fractions: "1/2=demi/demie/un|demi/une|demie/la|moitié 1/3=tiers/un|tiers 2/3=deux|tiers 1/4=quart/un|quart 3/4=trois|quarts",
		}, true
	case "es":
		return spelling{
			zero:  "cero",
			small: "uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis/diez|y|seis diecisiete/diez|y|siete dieciocho/diez|y|ocho diecinueve/diez|y|nueve",
			tens:  "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa", link: "|/|y|/i",
			extra:    "21=veintiuno/veintiún/veintiuna 22=veintidós 23=veintitrés 24=veinticuatro 25=veinticinco 26=veintiséis 27=veintisiete 28=veintiocho 29=veintinueve",
			hundreds: "cien/ciento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas",
			joint:    "y", minus: "menos", point: "coma/punto",
			scales:    []scale{{1e12, "billón/billones", 0, ""}, {1e9, "millardo/millardos/mil|millones", 0, ""}, {1e6, "millón/millones", 999999, ""}, {1e3, "mil", 0, ""}},
			fractions: "1/2=medio/media/un|medio/una|mitad/la|mitad 1/3=tercio/un|tercio/una|tercera|parte 2/3=dos|tercios 1/4=un|cuarto/una|cuarta|parte 3/4=tres|cuartos",
		}, true
	case "it":
		return spelling{
			zero:  "zero",
			small: "uno/un/una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove",
			tens:  "venti trenta quaranta cinquanta sessanta settanta ottanta novanta", link: "|",
			elided: true, extra: "21=ventun 31=trentun 41=quarantun 51=cinquantun 61=sessantun 71=settantun 81=ottantun 91=novantun",
			hundreds: "cento duecento trecento quattrocento cinquecento seicento settecento ottocento novecento",
			joint:    "e", minus: "meno", point: "virgola",
			scales:    []scale{{1e12, "bilione/bilioni", 0, ""}, {1e9, "miliardo/miliardi", 0, ""}, {1e6, "milione/milioni", 0, ""}, {1e3, "mille/mila", 0, ""}},
			fractions: "1/2=mezzo/mezza/un|mezzo/la|metà 1/3=un|terzo 2/3=due|terzi 1/4=un|quarto 3/4=tre|quarti",
		}, true
	case "pt":
		return spelling{
			zero:  "zero",
			small: "um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove",
			tens:  "vinte trinta quarenta cinquenta/cinqüenta sessenta setenta oitenta noventa", link: "|/|e|",
			hundreds: "cem/cento duzentos/duzentas trezentos/trezentas quatrocentos/quatrocentas quinhentos/quinhentas seiscentos/seiscentas setecentos/setecentas oitocentos/oitocentas novecentos/novecentas",
			joint:    "e", minus: "menos", point: "vírgula",
			scales:    []scale{{1e12, "bilião/biliões/trilhão/trilhões", 0, ""}, {1e9, "bilhão/bilhões/mil|milhões", 0, ""}, {1e6, "milhão/milhões", 999999, ""}, {1e3, "mil", 0, ""}},
			fractions: "1/2=meio/meia/um|meio/metade/a|metade 1/3=um|terço 2/3=dois|terços 1/4=um|quarto 3/4=três|quartos",
		}, true
	case "ro":
		return spelling{
			zero:  "zero",
			small: "unu/un/una/o doi/două trei patru cinci șase șapte opt nouă zece unsprezece/unșpe doisprezece/douăsprezece/doișpe treisprezece/treișpe paisprezece/patrusprezece/paișpe cincisprezece/cinșpe șaisprezece/șasesprezece/șaișpe șaptesprezece/șapteșpe optsprezece/optșpe nouăsprezece/nouășpe",
			tens:  "douăzeci treizeci patruzeci cincizeci șaizeci/șasezeci șaptezeci optzeci nouăzeci", link: "|și|",
			hundreds: "o|sută/sută/una|sută două|sute trei|sute patru|sute cinci|sute șase|sute șapte|sute opt|sute nouă|sute",
			joint:    "și", minus: "minus", point: "virgulă",
			scales:    []scale{{1e12, "de|bilioane/bilion/bilioane", 0, ""}, {1e9, "de|miliarde/miliard/miliarde", 0, ""}, {1e6, "de|milioane/milion/milioane", 0, ""}, {1e3, "de|mii/mie/mii", 0, ""}},
			fractions: "1/2=jumătate/o|jumătate 1/4=un|sfert 3/4=trei|sferturi",
		}, true
	}
	return spelling{}, false
}
