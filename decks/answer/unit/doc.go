// Package unit reads units of measure as people type them beside a number, in
// symbols and in the words of sixteen languages, and converts between those of
// one dimension. It reads no numbers.
//
//	km, _ := unit.Parse("kilometres per hour", "en")
//	ms, _ := unit.Parse("m s⁻¹", "en")
//	unit.Convert(36, km, ms) // 10, true
//
// Each dimension has its units, and what is typed for them:
//
//	length       m, SI prefixes; in ft yd mi nmi; Å AU ly pc   km, kilómetros, 公里, ″
//	mass         g t; oz lb stone cwt; ct; u Da                mcg, килограмм, lbs
//	time         s min h d wk                                  hrs, Stunden, 分钟, ч
//	months       month yr decade century                       ans, лет, 年
//	current      A                                             amps, ампер
//	temperature  K °C °F                                       degC, ˚C, Grad Celsius
//	amount       mol                                           moles, моль
//	luminosity   cd; with angles lm lx                         candela, люкс
//	angle        deg rad gon turn arcmin arcsec sr; rpm        °, ′, градусов
//	information  bit B; k and Ki                               bytes, октет, KB
//	level        dB                                            decibels
//	count        pcs pair dozen gross                          pieces, Stück, шт
//	money        EUR USD GBP JPY CNY and others                €, dollars, 元
//	ratio        none % ‰ ppm                                  per cent, Prozent, %
//	of several   N J W Pa bar psi kWh cal eV hp; V Ω F C T;    Nm, kcal, mmHg, kohm
//	             L gal pint ha acre; mol/L; kn; Hz Bq Gy Sv    cc, qm, knots, mph
//
// Months and years are no number of days. Currencies do not convert. Torque and
// energy are the same here, but hertz and becquerel, and gray and sievert, are
// not, nor are a radian per second and a hertz.
//
// Units multiply and divide as they are written:
//
//	stroke        m/s, m/s/s, W/(m²·K), 1/s, L/100 km
//	per           metres per second, Kilometer pro Stunde, км в час, 米每秒
//	exponent      m2, m², m^2, m**2, s^-1, s⁻¹, s-1, s^{-1}
//	product       N·m, N m, N.m, N*m, newton-metres
//	power         sq km, square metres, metres squared, Quadratmeter, м кв., 平方米
//	in one word   Nm, kWh; and where an exponent follows, ms⁻¹, Jkg⁻¹K⁻¹
//
// Symbols have their exact case: mW is not MW; Loose is less strict where
// nothing else can be meant. In names neither case nor accents count. Words of
// all languages are known at all times, but for some short ones, like the French
// j and the Swedish mil, that are of their own language only.
//
// What can be read in several ways has several readings, and what was asked for
// decides, with Meant:
//
//	C             coulomb, degree Celsius
//	°, degrees    angle, degree Celsius, degree Fahrenheit
//	pounds        mass, force, money
//	ton           tonne, short ton, long ton
//	gallon, pint  American and imperial
//	″, ′          inch and foot, angle, time
//	a             year, are
//	$, kr, ¥      any of the currencies
//	ms⁻¹          per millisecond, metre per second
//	J/kg·K        J/(kg·K), J·K/kg
//	rad/s         angle per time, 1/s
//
// A word that is no unit makes the whole none: "people/km²", "g CO2". Of a text
// of more than 100 bytes nothing is read.
package unit
