package arrange

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"golang.org/x/text/unicode/norm"

	"quiz/decks/markup"
)

// aside takes the options out that speak of the others, such as "All of the
// above", which make sense below them alone. Those that take all come before
// those that take none, and then their texts decide, so that their order says
// nothing of which is right.
func aside(options []Option) (rest, above []Option) {
	rest = slices.DeleteFunc(slices.Clone(options), func(o Option) bool { return speaksOf(o.Text) > 0 })
	if len(rest) == len(options) { // as nearly always
		return options, nil
	}
	above = slices.DeleteFunc(slices.Clone(options), func(o Option) bool { return speaksOf(o.Text) == 0 })
	slices.SortFunc(above, func(a, b Option) int {
		return cmp.Or(cmp.Compare(speaksOf(a.Text), speaksOf(b.Text)), strings.Compare(a.Text, b.Text))
	})
	return rest, above
}

// speaksOf tells if an option takes all of the others (1) or none (2), in any of
// the languages of the table; 0 where it is an option like others.
func speaksOf(text string) int {
	const longest = 100 // bytes, and more than any in the table has
	if text = markup.Plain(text); len(text) > longest {
		return 0
	}
	return aboveTexts()[aboveFold(text)]
}

// aboveFold makes one text of those that differ in capitals, signs at the end,
// white space, and the dots of i and ё, which not every keyboard has.
func aboveFold(text string) string {
	text = strings.ToLower(norm.NFC.String(strings.Join(strings.Fields(text), " ")))
	return likeLetters.Replace(strings.Trim(text, " .!。！()"))
}

var likeLetters = strings.NewReplacer("’", "'", "ı", "i", "\u0307", "", "ё", "е")

// Words that take all, words that take none, and what may stand with either;
// in some languages that stands before them.
type aboveWords struct {
	all, none, with string // separated by commas
	before          bool
}

// aboveTable has the languages in the order: English, German, French, Spanish,
// Italian, Portuguese, Dutch, Russian, Polish, Turkish, Azerbaijani, Chinese,
// Japanese.
var aboveTable = []aboveWords{
	{"all,both,any,either", "none,neither",
		"of the above,the above,of these,these,of them,of the above answers,of the above options,of the above choices,of these answers,of these options,of the answers,of the options,of the others,of the above is correct,of the above are correct,are correct,is correct", false},
	{"alle,beide,alles,alle beide", "keine,keines,keins,keiner,keiner von beiden,keine von beiden,nichts,weder noch",
		"davon,oben genannten,oben genannte,genannten,der genannten,der oben genannten,der obigen,obigen,von diesen,von ihnen,diese,antworten,der antworten,der genannten antworten,der obigen antworten,der oben genannten antworten,antworten sind richtig,antwort ist richtig,der antworten ist richtig,sind richtig,ist richtig,von beiden", false},
	{"tous,toutes,tout,les deux,l'un et l'autre,toutes les deux,tous les deux", "aucun,aucune,ni l'un ni l'autre,rien",
		"ceux-ci,celles-ci,de ceux-ci,de celles-ci,d'entre eux,d'entre elles,des deux,ces réponses,de ces réponses,les réponses,les réponses ci-dessus,des réponses ci-dessus,les réponses sont correctes,ces propositions,de ces propositions,des propositions ci-dessus,les propositions ci-dessus,ce qui précède,de ce qui précède,de ces choix,des choix ci-dessus,les précédents,les précédentes,des précédents,des précédentes,de tout cela,cela", false},
	{"todas,todos,todo,ambas,ambos,las dos,los dos", "ninguna,ninguno,nada,ni una ni otra,ni uno ni otro",
		"las anteriores,los anteriores,de las anteriores,de los anteriores,lo anterior,de lo anterior,ellas,ellos,de ellas,de ellos,estas,estos,de estas,de estos,las opciones,de las opciones,las opciones anteriores,de las opciones anteriores,las respuestas,de las respuestas,las respuestas anteriores,de las respuestas anteriores,las respuestas son correctas,son correctas,es correcta,de las dos,de los dos", false},
	{"tutti,tutte,tutto,entrambi,entrambe", "nessuno,nessuna,niente,né l'uno né l'altro,né l'una né l'altra",
		"le precedenti,i precedenti,delle precedenti,dei precedenti,quanto sopra,di quanto sopra,queste,questi,di queste,di questi,di loro,delle due,dei due,i suddetti,le suddette,dei suddetti,delle suddette,le risposte,delle risposte,le risposte precedenti,delle risposte precedenti,le risposte sono corrette,le opzioni,delle opzioni,le opzioni precedenti,delle opzioni precedenti,sono corrette", false},
	{"todas,todos,tudo,ambas,ambos,as duas,os dois", "nenhuma,nenhum,nada,nem uma nem outra,nem um nem outro",
		"as anteriores,os anteriores,das anteriores,dos anteriores,acima,as acima,os acima,das acima,dos acima,o que precede,delas,deles,estas,estes,destas,destes,das duas,dos dois,as alternativas,das alternativas,as alternativas anteriores,das alternativas anteriores,as alternativas acima,das alternativas acima,as opções,das opções,as opções anteriores,das opções anteriores,as opções acima,das opções acima,as respostas,das respostas,as respostas anteriores,das respostas anteriores,as respostas acima,das respostas acima,as alternativas estão corretas", false},
	{"alle,allemaal,alles,beide,allebei", "geen,geen enkele,niets,geen van beide,geen van beiden",
		"bovenstaande,van bovenstaande,van de bovenstaande,het bovenstaande,van het bovenstaande,hiervan,daarvan,deze,van deze,genoemde,van de genoemde,van allen,van alle,antwoorden,van de antwoorden,bovenstaande antwoorden,van bovenstaande antwoorden,van de bovenstaande antwoorden,bovenstaande opties,van de bovenstaande opties,antwoorden zijn juist,zijn juist", false},
	{"все,оба,обе,любой", "ни один,ни одна,ни одно,ничего,ничто,никакой,нет,ни то ни другое,ни тот ни другой",
		"перечисленное,перечисленные,вышеперечисленное,вышеперечисленные,из перечисленного,из перечисленных,из вышеперечисленного,из вышеперечисленных,вышеуказанное,вышеуказанные,из вышеуказанного,из вышеуказанных,названные,из названных,из них,из этих,из этого,варианты,из вариантов,ответы,ответ,варианты верны,ответы верны,ответ не верен,верны,правильного ответа", false},
	{"wszystkie,wszystko,oba,obie,obydwa,obydwie", "żadne,żaden,żadna,nic,ani jedno ani drugie",
		"powyższe,z powyższych,wymienione,z wymienionych,podane,z podanych,z nich,z tych,odpowiedzi,odpowiedź,powyższe odpowiedzi,z powyższych odpowiedzi,z tych odpowiedzi,odpowiedzi są poprawne,są poprawne", false},
	{"hepsi,tümü,her ikisi,her ikisi de,ikisi de", "hiçbiri,hiçbirisi,hiç biri,hiç birisi,ikisi de değil",
		"yukarıdakilerin,yukarıdakilerden,bunların,bunlardan,seçeneklerin,yukarıdaki seçeneklerin,şıkların,yukarıdaki şıkların,verilenlerin,yukarıda verilenlerin,onların", true},
	{"hamısı,hər ikisi,hər ikisi də,ikisi də", "heç biri,heç birisi",
		"yuxarıdakıların,yuxarıdakılardan,bunların,bunlardan,onların,onlardan,sadalananların,sadalananlardan,göstərilənlərin,yuxarıda sadalananların,yuxarıda göstərilənlərin,yuxarıda göstərilənlərdən,variantların,cavabların", true},
	{"以上都是,以上皆是,以上均是,以上全部,以上全部都是,以上全部皆是,以上所有,以上各项,以上全对,以上都对,以上全對,以上都對,以上均正确,以上皆對,全部,全部都是,都是,都对,两者都是,两者皆是,二者都是,兩者都是,兩者皆是",
		"以上都不是,以上皆非,以上皆不是,以上均不是,以上均非,以上都不对,以上都不對,以上均不正确,都不是,都不对,两者都不是,两者皆非,二者都不是,兩者都不是,兩者皆非", "", false},
	{"すべて,全て,全部,両方,両方とも,どちらも,いずれも,上記すべて,上記全て,上記のすべて,上記の全て,以上すべて,以上全て,以上のすべて,以上の全て,上のすべて,これらすべて,これらのすべて,これらの全て,すべて正しい,全て正しい",
		"どれでもない,いずれでもない,どちらでもない,上記のどれでもない,上記のいずれでもない,以上のどれでもない,以上のいずれでもない,これらのどれでもない,これらのいずれでもない,上記以外,該当なし,この中にはない", "", false},
}

// aboveTexts are the texts that the table makes, folded, with what speaksOf says
// of them.
var aboveTexts = sync.OnceValue(func() map[string]int {
	texts := make(map[string]int, 2000)
	for _, w := range aboveTable {
		for i, words := range []string{w.all, w.none} {
			for _, word := range foldedParts(words) {
				texts[word] = i + 1
				for _, with := range foldedParts(w.with) {
					text := word + " " + with
					if w.before {
						text = with + " " + word
					}
					texts[text] = i + 1
				}
			}
		}
	}
	return texts
})

// foldedParts are the texts between commas, folded. Each is folded once: of what is
// put together from two, there are 2,000, and the first question waits for them.
func foldedParts(list string) (parts []string) {
	for part := range strings.SplitSeq(list, ",") {
		if part != "" {
			parts = append(parts, aboveFold(part))
		}
	}
	return parts
}
