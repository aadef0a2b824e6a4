package numeral

// slavic are the spellings of Polish, Czech, Russian and Ukrainian, in the
// nominative of all genders.
func slavic(language string) (spelling, bool) {
	switch language {
	case "pl":
		return spelling{
			zero:  "zero",
			small: "jeden/jedna/jedno dwa/dwie/dwaj/dwóch trzy/trzej/trzech cztery/czterej/czterech pięć/pięciu sześć/sześciu siedem/siedmiu osiem/ośmiu dziewięć/dziewięciu dziesięć/dziesięciu jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście",
			tens:  "dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt", link: "|",
			hundreds: "sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset",
			joint:    "i", minus: "minus", point: "przecinek",
			scales:    []scale{{1e12, "bilionów/biliony/bilion", 0, ""}, {1e9, "miliardów/miliardy/miliard", 0, ""}, {1e6, "milionów/miliony/milion", 0, ""}, {1e3, "tysięcy/tysiące/tysiąc", 0, ""}},
			fractions: "1/2=pół/połowa/jedna|druga 3/2=półtora/półtorej 1/3=jedna|trzecia 2/3=dwie|trzecie 1/4=ćwierć/jedna|czwarta 3/4=trzy|czwarte",
		}, true
	case "cs":
		return spelling{
			zero:  "nula",
			small: "jeden/jedna/jedno dva/dvě tři čtyři pět šest sedm osm devět deset jedenáct dvanáct třináct čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct",
			tens:  "dvacet třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát", link: "|",
			both: true, swappedLink: "|a|",
			extra:    "21=jednadvacet 31=jednatřicet 41=jednačtyřicet 51=jednapadesát 61=jednašedesát 71=jednasedmdesát 81=jednaosmdesát 91=jednadevadesát",
			hundreds: "sto/jedno|sto dvě|stě tři|sta čtyři|sta pět|set šest|set sedm|set osm|set devět|set",
			joint:    "a", minus: "minus/mínus", point: "celá/celé/celých/čárka",
			scales:    []scale{{1e12, "bilionů/biliony/bilion/bilión", 0, ""}, {1e9, "miliardy/miliarda/miliardů/miliard", 0, ""}, {1e6, "milionů/miliony/milion/milión/miliónů/milióny", 0, ""}, {1e3, "tisíce/tisíc", 0, ""}},
			fractions: "1/2=půl/polovina/jedna|polovina 1/3=třetina/jedna|třetina 2/3=dvě|třetiny 1/4=čtvrt/čtvrtina/jedna|čtvrtina 3/4=tři|čtvrtě/tři|čtvrtiny",
		}, true
	case "ru":
		return spelling{
			zero:  "ноль/нуль",
			small: "один/одна/одно/одни/одну два/две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать",
			tens:  "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто", link: "|",
			hundreds: "сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот",
			joint:    "и", minus: "минус", point: "запятая/точка",
			scales:    []scale{{1e12, "триллионов/триллиона/триллион", 0, ""}, {1e9, "миллиардов/миллиарда/миллиард", 0, ""}, {1e6, "миллионов/миллиона/миллион", 0, ""}, {1e3, "тысяча/тысячи/тысячу/тысяч", 0, ""}},
			fractions: "1/2=половина/пол/половиной/одна|вторая 3/2=полтора/полторы 1/3=треть/одна|треть/одна|третья 2/3=две|трети/две|третьих 1/4=четверть/одна|четверть/одна|четвёртая 3/4=три|четверти/три|четвёртых",
		}, true
	case "uk":
		return spelling{
			zero:  "нуль/ноль",
			small: "один/одна/одно/одне/одні/одну два/дві три чотири п'ять шість сім вісім дев'ять десять одинадцять дванадцять тринадцять чотирнадцять п'ятнадцять шістнадцять сімнадцять вісімнадцять дев'ятнадцять",
			tens:  "двадцять тридцять сорок п'ятдесят шістдесят сімдесят вісімдесят дев'яносто", link: "|",
			hundreds: "сто двісті триста чотириста п'ятсот шістсот сімсот вісімсот дев'ятсот",
			joint:    "і/й/та", minus: "мінус", point: "кома",
			scales:    []scale{{1e12, "трильйонів/трильйони/трильйон", 0, ""}, {1e9, "мільярдів/мільярди/мільярд", 0, ""}, {1e6, "мільйонів/мільйони/мільйон", 0, ""}, {1e3, "тисяча/тисячі/тисячу/тисяч", 0, ""}},
			fractions: "1/2=половина/пів/половиною 3/2=півтора/півтори 1/3=третина/одна|третя 2/3=дві|третини/дві|третіх 1/4=чверть/одна|чверть/одна|четверта 3/4=три|чверті/три|четвертих",
		}, true
	}
	return spelling{}, false
}
