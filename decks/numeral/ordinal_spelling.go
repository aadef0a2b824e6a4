package numeral

// ordinalSpelling is how a language spells its ordinals. A word with "!" at its
// end takes no ending.
func ordinalSpelling(base string) (ordinals, bool) {
	for _, family := range []func(string) (ordinals, bool){germanicOrdinals, romanceOrdinals, slavicOrdinals, turkicOrdinals} {
		if o, ok := family(base); ok {
			return o, true
		}
	}
	return ordinals{}, false
}

func germanicOrdinals(base string) (ordinals, bool) {
	switch base {
	case "en":
		return ordinals{
			small: "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth",
			tens:  "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", link: "|",
			great: "100=hundredth 1000=thousandth 1000000=millionth", extra: "100=a|hundredth/one|hundredth 1000=one|thousandth",
		}, true
	case "de":
		return ordinals{
			small: "erst zweit dritt viert fünft sechst siebt/siebent acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt",
			tens:  "zwanzigst dreißigst vierzigst fünfzigst sechzigst siebzigst achtzigst neunzigst", link: "|und|", swapped: true,
			great: "100=hundertst/einhundertst 1000=tausendst/eintausendst 1000000=millionst", endings: "e/er/es/en/em",
		}, true
	case "nl":
		return ordinals{
			small: "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende",
			tens:  "twintigste dertigste veertigste vijftigste zestigste zeventigste tachtigste negentigste", link: "|en|", swapped: true,
			great: "100=honderdste 1000=duizendste 1000000=miljoenste",
		}, true
	case "sv":
		return ordinals{
			small: "första/förste andra/andre tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde/adertonde nittonde",
			tens:  "tjugonde trettionde fyrtionde femtionde sextionde sjuttionde åttionde nittionde", link: "|",
			great: "100=hundrade/etthundrade 1000=tusende/ettusende 1000000=miljonte",
		}, true
	case "da":
		return ordinals{
			small: "første anden/andet/andre tredje fjerde femte sjette syvende ottende niende tiende ellevte/elvte tolvte trettende fjortende femtende sekstende syttende attende nittende",
			tens:  "tyvende tredivte/tredivede fyrretyvende/fyrrende halvtredsindstyvende tresindstyvende halvfjerdsindstyvende firsindstyvende halvfemsindstyvende", link: "|og|", swapped: true,
			great: "100=hundrede 1000=tusinde",
		}, true
	case "nb", "nn":
		return ordinals{
			small: "første andre/annen/annet tredje fjerde femte sjette sjuende/syvende åttende niende tiende ellevte/elvte tolvte trettende fjortende femtende sekstende syttende attende nittende",
			tens:  "tjuende/tyvende trettiende/tredevte førtiende femtiende sekstiende syttiende åttiende nittiende", link: "|",
			great: "100=hundrede/ett|hundrede/en|hundrede 1000=tusende",
		}, true
	}
	return ordinals{}, false
}

func romanceOrdinals(base string) (ordinals, bool) {
	switch base {
	case "fr":
		return ordinals{small: "premier/première/premiers/premières second/seconde/seconds/secondes", units: " ", great: "100=centième/centièmes 1000=millième/millièmes 1000000=millionième"}, true
	case "it":
		return ordinals{small: "prim second terz quart quint sest settim ottav non decim", units: " ", great: "100=centesim 1000=millesim 1000000=milionesim", endings: "o/a/i/e"}, true
	case "es":
		return ordinals{
			small: "primer/primer! segund tercer/tercer! cuart quint sext séptim/sétim octav noven/non",
			tens:  "décim vigésim trigésim cuadragésim quincuagésim sexagésim septuagésim octogésim nonagésim", link: "|", both: true,
			great: "100=centésim 1000=milésim 1000000=millonésim", extra: "11=undécimo/undécima 12=duodécimo/duodécima 18=decimoctavo/decimoctava", endings: "o/a/os/as",
		}, true
	case "pt":
		return ordinals{
			small: "primeir segund terceir quart quint sext sétim oitav non",
			tens:  "décim vigésim trigésim quadragésim quinquagésim sexagésim septuagésim/setuagésim octogésim nonagésim", link: "|", both: true,
			great: "100=centésim 1000=milésim 1000000=milionésim", extra: "11=undécimo/undécima 12=duodécimo/duodécima", endings: "o/a/os/as",
		}, true
	}
	return ordinals{}, false
}

func slavicOrdinals(base string) (ordinals, bool) {
	switch base {
	case "ru":
		return ordinals{
			small: "перв втор третий!/третья!/третье!/третьи!/третьего!/третьей!/третьему!/третьим!/третьем!/третью!/третьих! четвёрт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат",
			tens:  "двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност", link: "|",
			great: "100=сот 200=двухсот 300=трёхсот 400=четырёхсот 500=пятисот 600=шестисот 700=семисот 800=восьмисот 900=девятисот 1000=тысячн 1000000=миллионн", endings: "ый/ой/ая/ое/ые/ого/ому/ым/ом/ую/ых",
		}, true
	case "uk":
		return ordinals{
			small: "перш друг третій!/третя!/третє!/треті!/третього!/третьої!/третьому!/третю!/третіх! четверт п'ят шост сьом восьм дев'ят десят одинадцят дванадцят тринадцят чотирнадцят п'ятнадцят шістнадцят сімнадцят вісімнадцят дев'ятнадцят",
			tens:  "двадцят тридцят сороков п'ятдесят шістдесят сімдесят вісімдесят дев'яност", link: "|",
			great: "100=сот 1000=тисячн 1000000=мільйонн", endings: "ий/а/е/і/ого/ої/ому/ій/им/у/их",
		}, true
	case "pl":
		return ordinals{
			small: "pierwsz/pierwsi! drugi!/druga!/drugie!/drugiego!/drugiej!/drugiemu!/drugim!/drugą! trzeci!/trzecia!/trzecie!/trzeciego!/trzeciej!/trzeciemu!/trzecim!/trzecią! czwart piąt szóst siódm ósm dziewiąt dziesiąt jedenast dwunast trzynast czternast piętnast szesnast siedemnast osiemnast dziewiętnast",
			tens:  "dwudziest trzydziest czterdziest pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt", link: "|", both: true,
			great: "100=setn 1000=tysięczn 1000000=milionow", endings: "y/a/e/ego/ej/emu/ym/ą/ych",
		}, true
	case "cs":
		return ordinals{
			small: "první!/prvního!/prvním! druh třetí!/třetího!/třetím! čtvrt pát šest sedm osm devát desát jedenáct dvanáct třináct čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct",
			tens:  "dvacát třicát čtyřicát padesát šedesát sedmdesát osmdesát devadesát", link: "|", both: true,
			great: "100=st 1000=tisící! 1000000=miliont", endings: "ý/á/é/ého/ém/ému/ým/ou",
		}, true
	}
	return ordinals{}, false
}

func turkicOrdinals(base string) (ordinals, bool) {
	switch base {
	case "tr":
		return ordinals{
			small: "birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu",
			tens:  "onuncu yirminci otuzuncu kırkıncı ellinci altmışıncı yetmişinci sekseninci doksanıncı", link: "|",
			great: "100=yüzüncü 1000=bininci 1000000=milyonuncu", extra: "1=ilk",
		}, true
	case "az":
		return ordinals{
			small: "birinci ikinci üçüncü dördüncü beşinci altıncı yeddinci səkkizinci doqquzuncu",
			tens:  "onuncu iyirminci otuzuncu qırxıncı əllinci altmışıncı/atmışıncı yetmişinci səksəninci doxsanıncı", link: "|",
			great: "100=yüzüncü 1000=mininci 1000000=milyonuncu", extra: "1=ilk",
		}, true
	}
	return ordinals{}, false
}
