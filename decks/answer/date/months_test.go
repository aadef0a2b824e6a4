package date_test

import (
	"fmt"
	"strings"
	"testing"

	"quiz/decks/answer/date"
)

// months are the names of the months and their abbreviations in CLDR, as they
// stand in a date and alone.
var months = []struct{ language, names string }{
	{"en", "January|February|March|April|May|June|July|August|September|October|November|December"},
	{"en", "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"},
	{"de", "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"},
	{"de", "Jan.|Feb.|März|Apr.|Mai|Juni|Juli|Aug.|Sept.|Okt.|Nov.|Dez."},
	{"de", "Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez"},
	{"fr", "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"},
	{"fr", "janv.|févr.|mars|avr.|mai|juin|juil.|août|sept.|oct.|nov.|déc."},
	{"es", "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"},
	{"es", "ene|feb|mar|abr|may|jun|jul|ago|sept|oct|nov|dic"},
	{"it", "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre"},
	{"it", "gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic"},
	{"pt", "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro"},
	{"pt", "jan.|fev.|mar.|abr.|mai.|jun.|jul.|ago.|set.|out.|nov.|dez."},
	{"nl", "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"},
	{"nl", "jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec"},
	{"ru", "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря"},
	{"ru", "янв.|февр.|мар.|апр.|мая|июн.|июл.|авг.|сент.|окт.|нояб.|дек."},
	{"ru", "январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь"},
	{"ru", "янв.|февр.|март|апр.|май|июнь|июль|авг.|сент.|окт.|нояб.|дек."},
	{"uk", "січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня"},
	{"uk", "січ.|лют.|бер.|квіт.|трав.|черв.|лип.|серп.|вер.|жовт.|лист.|груд."},
	{"uk", "січень|лютий|березень|квітень|травень|червень|липень|серпень|вересень|жовтень|листопад|грудень"},
	{"pl", "stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia"},
	{"pl", "sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru"},
	{"pl", "styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień"},
	{"cs", "ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince"},
	{"cs", "led|úno|bře|dub|kvě|čvn|čvc|srp|zář|říj|lis|pro"},
	{"cs", "leden|únor|březen|duben|květen|červen|červenec|srpen|září|říjen|listopad|prosinec"},
	{"sv", "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"},
	{"sv", "jan.|feb.|mars|apr.|maj|juni|juli|aug.|sep.|okt.|nov.|dec."},
	{"da", "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december"},
	{"da", "jan.|feb.|mar.|apr.|maj|jun.|jul.|aug.|sep.|okt.|nov.|dec."},
	{"nb", "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember"},
	{"nb", "jan.|feb.|mars|apr.|mai|juni|juli|aug.|sep.|okt.|nov.|des."},
	{"nb", "jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des"},
	{"fi", "tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta"},
	{"fi", "tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu"},
	{"fi", "tammikuu|helmikuu|maaliskuu|huhtikuu|toukokuu|kesäkuu|heinäkuu|elokuu|syyskuu|lokakuu|marraskuu|joulukuu"},
	{"hu", "január|február|március|április|május|június|július|augusztus|szeptember|október|november|december"},
	{"hu", "jan.|febr.|márc.|ápr.|máj.|jún.|júl.|aug.|szept.|okt.|nov.|dec."},
	{"ro", "ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie"},
	{"ro", "ian.|feb.|mar.|apr.|mai|iun.|iul.|aug.|sept.|oct.|nov.|dec."},
	{"tr", "Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık"},
	{"tr", "Oca|Şub|Mar|Nis|May|Haz|Tem|Ağu|Eyl|Eki|Kas|Ara"},
	{"az", "yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr"},
	{"az", "yan|fev|mar|apr|may|iyn|iyl|avq|sen|okt|noy|dek"},
	{"el", "Ιανουαρίου|Φεβρουαρίου|Μαρτίου|Απριλίου|Μαΐου|Ιουνίου|Ιουλίου|Αυγούστου|Σεπτεμβρίου|Οκτωβρίου|Νοεμβρίου|Δεκεμβρίου"},
	{"el", "Ιαν|Φεβ|Μαρ|Απρ|Μαΐ|Ιουν|Ιουλ|Αυγ|Σεπ|Οκτ|Νοε|Δεκ"},
	{"el", "Ιανουάριος|Φεβρουάριος|Μάρτιος|Απρίλιος|Μάιος|Ιούνιος|Ιούλιος|Αύγουστος|Σεπτέμβριος|Οκτώβριος|Νοέμβριος|Δεκέμβριος"},
	{"el", "Ιαν|Φεβ|Μάρ|Απρ|Μάι|Ιούν|Ιούλ|Αύγ|Σεπ|Οκτ|Νοέ|Δεκ"},
	{"ar", "يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر"},
	{"ar_LB", "كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول"},
	{"ar_MA", "يناير|فبراير|مارس|أبريل|ماي|يونيو|يوليوز|غشت|شتنبر|أكتوبر|نونبر|دجنبر"},
	{"ar_TN", "جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية|أوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر"},
	{"fa", "ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر"},
	{"he", "ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר"},
	{"he", "ינו׳|פבר׳|מרץ|אפר׳|מאי|יוני|יולי|אוג׳|ספט׳|אוק׳|נוב׳|דצמ׳"},
	{"hi", "जनवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर"},
	{"hi", "जन॰|फ़र॰|मार्च|अप्रैल|मई|जून|जुल॰|अग॰|सित॰|अक्टू॰|नव॰|दिस॰"},
	{"zh", "一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月"},
	{"zh", "1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月"},
	{"ja", "1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月"},
	{"ko", "1월|2월|3월|4월|5월|6월|7월|8월|9월|10월|11월|12월"},
	{"vi", "tháng 1|tháng 2|tháng 3|tháng 4|tháng 5|tháng 6|tháng 7|tháng 8|tháng 9|tháng 10|tháng 11|tháng 12"},
	{"vi", "thg 1|thg 2|thg 3|thg 4|thg 5|thg 6|thg 7|thg 8|thg 9|thg 10|thg 11|thg 12"},
	{"vi", "Tháng 1|Tháng 2|Tháng 3|Tháng 4|Tháng 5|Tháng 6|Tháng 7|Tháng 8|Tháng 9|Tháng 10|Tháng 11|Tháng 12"},
	{"id", "Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember"},
	{"id", "Jan|Feb|Mar|Apr|Mei|Jun|Jul|Agu|Sep|Okt|Nov|Des"},
	{"hr", "siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|listopada|studenoga|prosinca"},
	{"hr", "siječanj|veljača|ožujak|travanj|svibanj|lipanj|srpanj|kolovoz|rujan|listopad|studeni|prosinac"},
	{"sk", "januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra"},
	{"sk", "január|február|marec|apríl|máj|jún|júl|august|september|október|november|december"},
	{"sl", "januar|februar|marec|april|maj|junij|julij|avgust|september|oktober|november|december"},
	{"sr", "јануар|фебруар|март|април|мај|јун|јул|август|септембар|октобар|новембар|децембар"},
	{"bg", "януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември"},
	{"ca", "gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre"},
	{"lt", "sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio"},
	{"lt", "sausis|vasaris|kovas|balandis|gegužė|birželis|liepa|rugpjūtis|rugsėjis|spalis|lapkritis|gruodis"},
	{"lv", "janvāris|februāris|marts|aprīlis|maijs|jūnijs|jūlijs|augusts|septembris|oktobris|novembris|decembris"},
	{"et", "jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember"},
}

func TestMonths(t *testing.T) {
	for _, c := range months {
		names := strings.Split(c.names, "|")
		if len(names) != 12 {
			t.Fatalf("%q has %d months", c.language, len(names))
		}
		for i, name := range names {
			for _, name := range []string{name, strings.ToUpper(name), strings.ToLower(name)} {
				want := fmt.Sprintf("1789-%02d-14", i+1)
				for _, form := range []string{"14 %s 1789", "14. %s 1789", "1789 %s 14"} {
					text := fmt.Sprintf(form, name)
					if d, _ := date.Parse(text, c.language); d.String() != want {
						t.Errorf("%q in %q is %q, want %q", text, c.language, d, want)
					}
				}
				if d, status := date.Parse(name, c.language); status != date.None {
					t.Errorf("%q in %q is %q", name, c.language, d)
				}
			}
		}
	}
}
