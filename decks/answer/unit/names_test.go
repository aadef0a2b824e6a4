package unit_test

import (
	"strings"
	"testing"

	"quiz/decks/answer/unit"
)

// names are words of many languages for one unit each.
var names = []struct{ language, symbol, words string }{
	{"en", "m", "metre|metres|meter|meters|Metres"},
	{"en", "kg", "kilogram|kilograms|kilogramme|kilo|kilos|kgs"},
	{"en", "km/h", "km/h|kmh|kph|km/hr|km per hour|kilometres per hour|kilometers an hour|km h⁻¹|km h^-1|kmh-1"},
	{"en", "m²", "m2|m²|m^2|sq m|sq. m|sq.m.|square metre|square meters|metres squared|sqm|metre square|㎡"},
	{"en", "m³", "m3|m³|cu m|cubic metre|cubic metres|metres cubed"},
	{"en", "cm³", "cc|ccm|cubic centimetres|cm**3|c.c."},
	{"en", "m/s²", "m/s2|m/s^2|m s⁻²|m·s⁻²|m.s^-2|m s^{-2}|metres per second squared|metres per second per second|meter per second square|m/s/s|m/(s·s)"},
	{"en", "km²", "sq km|square kilometres|km^2|sqkm"},
	{"en", "°C", "°C|℃|ºC|˚C|° C|⁰C|degC|deg C|degrees C|degrees Celsius|degree celsius|Celsius|centigrade|oC| \u030aC|C°"},
	{"en", "°F", "°F|℉|ºF|deg F|degrees Fahrenheit|Fahrenheit"},
	{"en", "K", "K|kelvin|Kelvins|degrees Kelvin"},
	{"en", "%", "%|％|percent|per cent|pct"},
	{"en", "‰", "‰|per mille|per mil"},
	{"en", "ppm", "ppm|parts per million"},
	{"en", "Ω", "Ω|\u2126|ohm|ohms|Ohm"},
	{"en", "kΩ", "kΩ|k\u2126|kohm|kilohms|kiloohms"},
	{"en", "μm", "µm|μm|um|micrometre|micrometers|micron|microns|mcm"},
	{"en", "μg", "µg|μg|ug|mcg|microgram|micrograms"},
	{"en", "L", "L|l|ℓ|litre|liters|ltr"},
	{"en", "mL", "mL|ml|millilitre|milliliters|㎖"},
	{"en", "Å", "Å|\u212b|angstrom|ångström|angstroms"},
	{"en", "mmHg", "mmHg|mm Hg|mm of mercury"},
	{"en", "ly", "ly|light years|light-year|lightyears|Lj"},
	{"en", "AU", "AU|au|astronomical units"},
	{"en", "nmi", "nmi|NM|nautical miles|nautical mile"},
	{"en", "kn", "kn|kts|knots|knot"},
	{"en", "in", "in|inch|inches|″|\"|''|in."},
	{"en", "ft", "ft|foot|feet|′|'|ft."},
	{"en", "t", "t|tonne|tonnes|metric tons|metric ton"},
	{"en", "h", "h|hr|hrs|hour|hours|hr."},
	{"en", "s", "s|sec|secs|second|seconds|sec."},
	{"en", "yr", "yr|yrs|year|years|a"},
	{"en", "gal", "gal|gallon|gallons|US gallons|gallon (US)|U.S. gallons"},
	{"en", "kWh", "kWh|kilowatt hours|kilowatt-hour|kwh"},
	{"en", "N·m", "Nm|N·m|N m|N.m|newton metres|newton-metre|N⋅m|N*m"},
	{"en", "mol/L", "mol/L|moles per litre|mol/l|mol L⁻¹|molL^-1"},
	{"en", "mol/dm³", "mol dm^-3|mol/dm3|moldm-3|moles per cubic decimetre"},
	{"en", "J/(kg·K)", "J/(kg·K)|J/kg·K|J/kg/K|J kg^-1 K^-1|Jkg-1K-1|joules per kilogram per kelvin"},
	{"en", "L/(100·km)", "L/100 km|l/100km|litres per 100 kilometres"},
	{"en", "s⁻¹", "s⁻¹|1/s|/s|s^-1|s-1|per second"},
	{"en", "EUR", "€|EUR|euro|euros"},
	{"en", "USD", "$|US$|USD|dollars|dollar|US dollars|bucks"},
	{"en", "GBP", "£|GBP|pounds sterling|quid"},
	{"en", "century", "century|centuries"},
	{"en", "mi/h", "mph|miles per hour|mi/h|mile per hour"},

	{"de", "m", "Meter|Metern|m"},
	{"de", "km/h", "Kilometer pro Stunde|km pro Stunde|Stundenkilometer|Kilometer je Stunde|km/Std"},
	{"de", "m²", "Quadratmeter|Quadratmetern"},
	{"de", "km²", "Quadratkilometer|qkm"},
	{"de", "m³", "Kubikmeter|cbm"},
	{"de", "%", "Prozent"},
	{"de", "°C", "Grad Celsius|Grad C"},
	{"de", "ly", "Lichtjahre|Lichtjahren"},
	{"de", "ft", "Fuß|Fuss"},
	{"de", "d", "Tag|Tage|Tagen"},
	{"de", "kWh", "Kilowattstunden|Kilowattstunde"},
	{"de", "rpm", "U/min|Umdrehungen pro Minute"},
	{"fr", "%", "pour cent|pourcent"},
	{"fr", "m²", "mètre carré|mètres carrés|metres carres"},
	{"fr", "m³", "mètres cubes|mètre cube"},
	{"fr", "km/h", "kilomètres par heure|kilomètres à l'heure|kilomètre-heure|km/heure"},
	{"fr", "°C", "degrés Celsius|degré Celsius"},
	{"fr", "d", "jour|jours|j"},
	{"fr", "yr", "an|ans|années"},
	{"es", "km/h", "kilómetros por hora|kilometros por hora"},
	{"es", "m²", "metros cuadrados"},
	{"es", "°C", "grados Celsius|grados centígrados"},
	{"es", "%", "por ciento"},
	{"es", "yr", "año|años"},
	{"it", "km/h", "chilometri all'ora|chilometri orari|km all’ora"},
	{"it", "m/s", "metri al secondo"},
	{"it", "m²", "metri quadrati|metro quadrato"},
	{"it", "ha", "ettari|ettaro"},
	{"it", "%", "per cento|percento"},
	{"pt", "km/h", "quilômetros por hora|quilómetros por hora"},
	{"pt", "m²", "metros quadrados"},
	{"pt", "kg", "quilogramas|quilograma"},
	{"nl", "km/h", "kilometer per uur"},
	{"nl", "m²", "vierkante meter"},
	{"nl", "m³", "kubieke meter"},
	{"nl", "yr", "jaar|jaren"},
	{"ru", "m", "м|метр|метра|метров|метры"},
	{"ru", "km/h", "км/ч|км/час|километров в час|км в час"},
	{"ru", "m²", "кв. м|кв.м|м²|квадратных метров|квадратный метр"},
	{"ru", "cm³", "кубических сантиметров|куб. см|см³"},
	{"ru", "°C", "градусов Цельсия|градус Цельсия|°С"},
	{"ru", "kW", "кВт|киловатт"},
	{"ru", "yr", "год|года|лет"},
	{"ru", "%", "процент|процента|процентов"},
	{"ru", "USD", "доллар|долларов"},
	{"pl", "km/h", "kilometrów na godzinę|km/godz"},
	{"pl", "km²", "kilometrów kwadratowych"},
	{"pl", "°C", "stopni Celsjusza|stopnie Celsjusza"},
	{"pl", "yr", "rok|lata|lat"},
	{"sv", "km/h", "kilometer i timmen|km/tim|kilometer per timme"},
	{"sv", "m²", "kvadratmeter"},
	{"sv", "m³", "kubikmeter"},
	{"sv", "yr", "år"},
	{"sv", "Swedish mil", "mil"},
	{"tr", "m²", "metrekare|metre kare"},
	{"tr", "km²", "kilometrekare"},
	{"tr", "m³", "metreküp"},
	{"tr", "km/h", "kilometre/saat|km/saat|km/sa"},
	{"tr", "%", "yüzde"},
	{"tr", "d", "gün|GÜN"},
	{"az", "m²", "kvadrat metr"},
	{"az", "kg", "kiloqram|kq"},
	{"az", "yr", "il"},
	{"az", "%", "faiz"},
	{"zh", "m", "米|公尺"},
	{"zh", "km/h", "公里每小时|千米每小时|公里/小时|公里/小時"},
	{"zh", "km²", "平方公里|平方千米"},
	{"zh", "cm³", "立方厘米"},
	{"zh", "kg", "公斤|千克"},
	{"zh", "°C", "摄氏度|攝氏度"},
	{"zh", "ha", "公顷"},
	{"ja", "km", "キロメートル|㎞|キロ"},
	{"ja", "m/s²", "メートル毎秒毎秒"},
	{"ja", "m²", "平方メートル"},
	{"ja", "h", "時間"},
	{"ja", "%", "パーセント"},
	{"ar", "m", "متر|أمتار|م"},
	{"ar", "km/h", "كيلومتر في الساعة|كم/س|كم/ساعة|كيلومتر/ساعة"},
	{"ar", "m²", "متر مربع|م²"},
	{"ar", "kg", "كيلوغرام|كيلوجرام|كغ|كيلو غرام"},
	{"ar", "°C", "درجة مئوية"},
	{"ar", "%", "٪|بالمئة|في المئة"},
	{"hi", "km/h", "किलोमीटर प्रति घंटा|किमी/घंटा|किमी प्रति घंटा"},
	{"hi", "m²", "वर्ग मीटर"},
	{"hi", "cm", "सेंटीमीटर|सेमी|से.मी."},
	{"hi", "°C", "डिग्री सेल्सियस"},
	{"hi", "yr", "साल|वर्ष"},
}

func TestNames(t *testing.T) {
	for _, n := range names {
		want, ok := unit.Parse(n.symbol, "")
		if !ok || want.String() != n.symbol {
			t.Errorf("%q is %q, %t", n.symbol, want, ok)
		}
		for word := range strings.SplitSeq(n.words, "|") {
			if got, ok := among(word, n.language, want); !ok {
				t.Errorf("%s: %q is %q; want %q", n.language, word, got, want)
			}
		}
	}
}

// among tells if a text can stand for just this unit, whatever its symbol.
func among(text, language string, want unit.Unit) ([]unit.Unit, bool) {
	all := unit.ParseAll(text, language)
	for _, u := range all {
		if one, ok := unit.Convert(1, u, want); ok && one == 1 && u.Same(want) {
			return all, true
		}
	}
	return all, false
}
