package date

// wordsMore are the names of the months, and the eras, of languages that are
// read no further: they keep, above all, a Croat listopad, which is October, from
// being a Czech one; lexicon.go tells how the lines are read.
const wordsMore = `
= hr
months siječnja,siječanj|veljače,veljača|ožujka,ožujak|travnja,travanj|svibnja,svibanj|lipnja,lipanj|srpnja,srpanj|kolovoza,kolovoz|rujna,rujan|listopada,listopad|studenoga,studeni|prosinca,prosinac
bc! prije Krista,pr. Kr.
ad! poslije Krista,po. Kr.
= sk
months januára,január|februára,február|marca,marec|apríla,apríl|mája,máj|júna,jún|júla,júl|augusta,august|septembra,september|októbra,október|novembra,november|decembra,december
bc! pred Kristom,pred Kr.
ad! po Kristovi,po Kr.
= sl
months januar|februar|marec|april|maj|junij|julij|avgust|september|oktober|november|december
bc! pred Kristusom,pr. Kr.
ad! po Kristusu,po Kr.
= sr
months јануар|фебруар|март|април|мај|јун|јул|август|септембар|октобар|новембар|децембар
bc! пре нове ере,п. н. е.
ad! нове ере,н. е.
= bg
months януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември
bc! преди Христа,пр.Хр.
ad! след Христа,сл.Хр.
= ca
months gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre
bc! abans de Crist,aC
ad! després de Crist,dC
= lt
months sausio,sausis|vasario,vasaris|kovo,kovas|balandžio,balandis|gegužės,gegužė|birželio,birželis|liepos,liepa|rugpjūčio,rugpjūtis|rugsėjo,rugsėjis|spalio,spalis|lapkričio,lapkritis|gruodžio,gruodis
bc! prieš Kristų,pr. Kr.
ad! po Kristaus,po Kr.
= lv
months janvāris|februāris|marts|aprīlis|maijs|jūnijs|jūlijs|augusts|septembris|oktobris|novembris|decembris
bc! pirms mūsu ēras,p.m.ē.
ad! mūsu ērā,m.ē.
= et
months jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember
bc! enne Kristust,eKr
ad! pärast Kristust,pKr
`
