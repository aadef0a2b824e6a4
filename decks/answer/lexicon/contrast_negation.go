package lexicon

import "strings"

// Negation tells if a word, folded (lower case, NFC), is one that negates in
// the language: not, never, without; nicht, kein; 不. An answer in which one
// more or one fewer of these stands than in the right one says the opposite, or
// nothing of the kind. "" is read as English; a language that is not known has
// no such words.
func Negation(lang, word string) bool {
	if word == "" || len(word) > 40 {
		return false
	}
	lang = language(lang)
	if lang == "en" {
		return strings.HasSuffix(word, "n't") || among(word, englishNegations)
	}
	return among(word, negations(lang))
}

const englishNegations = "not no never without none nobody nothing nowhere neither nor cannot non " +
	"isnt arent wasnt werent dont doesnt didnt cant couldnt wont wouldnt shouldnt hasnt havent hadnt mustnt neednt aint"

// negations are the words of a language that negate, apart by spaces. Those
// that have more than one common spelling are in it with each.
func negations(lang string) string {
	switch lang {
	case "de":
		return "nicht nichts nie niemals niemand niemanden niemandem niemandes nirgends nirgendwo ohne nein weder noch kein keine keinen keinem keiner keines keinerlei keins keineswegs"
	case "fr":
		return "ne n' n pas non sans jamais rien aucun aucune personne nul nulle ni plus guère"
	case "es", "gl":
		return "no sin nunca jamás nada nadie ningún ninguno ninguna ni tampoco non sen"
	case "it":
		return "non no senza mai niente nulla nessuno nessuna nessun nessun' né neanche nemmeno neppure"
	case "pt":
		return "não sem nunca jamais nada ninguém nenhum nenhuma nem tampouco"
	case "ca":
		return "no sense mai res ningú cap ni tampoc"
	case "ro":
		return "nu n- fără niciodată nimic nimeni niciun nicio nici"
	case "nl":
		return "niet niets nooit niemand nergens geen zonder nee noch"
	case "af":
		return "nie niks nooit niemand nêrens geen sonder"
	case "sv":
		return "inte ej icke utan aldrig ingen inget inga ingenting ingenstans nej"
	case "da":
		return "ikke ej uden aldrig ingen intet ingenting nej"
	case "nb", "nn", "no":
		return "ikke ikkje ei uten utan aldri ingen intet inga inkje ingenting nei"
	case "is":
		return "ekki án aldrei enginn engin ekkert nei"
	case "fi":
		return "ei en et emme ette eivät ilman älä älkää eikä enkä kukaan"
	case "et":
		return "ei ära mitte ilma pole"
	case "hu":
		return "nem ne nincs nincsenek sem soha senki semmi sehol nélkül se"
	case "ru":
		return "не нет ни без никогда никто ничто ничего никого нигде никакой нельзя никак"
	case "uk":
		return "не ні без ніколи ніхто ніщо нічого немає нема ніде"
	case "be":
		return "не няма ні без ніколі ніхто нішто"
	case "bg":
		return "не няма без никога никой нищо нито недей"
	case "sr", "hr", "bs":
		return "не нема без никад ни нико ништа ne nema bez nikad nikada ni nitko niko ništa nije nisu nisam"
	case "sl":
		return "ne ni brez nikoli nihče nič nima niso nisem"
	case "pl":
		return "nie bez nigdy nikt nic nigdzie żaden żadna żadne ani brak"
	case "cs":
		return "ne není bez nikdy nikdo nic nikde žádný žádná žádné ani nejsou"
	case "sk":
		return "nie bez nikdy nikto nič nikde žiadny žiadna žiadne ani"
	case "lt":
		return "ne nėra be niekada niekas nieko"
	case "lv":
		return "ne nav bez nekad nekas neviens"
	case "tr":
		return "değil yok hayır hiç hiçbir asla"
	case "az":
		return "deyil yox xeyr heç heçbir"
	case "el":
		return "δεν δε μη μην όχι χωρίς ποτέ κανένας κανείς καμία κανένα τίποτα δίχως ούτε"
	case "ar":
		return "لا ليس ليست غير لم لن بدون دون بلا ما كلا أبدا أبدًا ليسوا"
	case "fa":
		return "نه نیست بدون بی هیچ هرگز نمی غیر"
	case "ur":
		return "نہیں نہ مت بغیر کبھی"
	case "he":
		return "לא אין בלי ללא אל אף בלתי"
	case "hi":
		return "नहीं न ना मत बिना कभी नही रहित"
	case "mr":
		return "नाही नको शिवाय नाहीत"
	case "bn":
		return "না নয় নেই ছাড়া নি"
	case "zh":
		return "不 没 沒 非 无 無 未 别 別 没有 沒有 不是 不要 bù méi wú fēi"
	case "ja":
		return "ない ません なし なく なかった ず ぬ 無い ではない じゃない でない いいえ ありません"
	case "ko":
		return "안 못 아니 아니다 없다 없는 없이 않다 않는 아닌 아니요 말다"
	case "vi":
		return "không chưa chẳng đừng chớ vô phi bất"
	case "th":
		return "ไม่ มิ ไร้ ไม่มี ไม่ใช่ อย่า"
	case "id", "ms":
		return "tidak bukan tak tanpa jangan belum tiada nggak"
	case "tl":
		return "hindi wala walang huwag"
	case "sw":
		return "si hapana hakuna bila siyo sio"
	case "eo":
		return "ne sen neniam neniu nenio nek"
	case "la":
		return "non ne sine numquam nunquam nemo nihil nullus nec neque haud"
	case "eu":
		return "ez gabe inoiz"
	case "cy":
		return "nid ddim heb dim na ni nad"
	case "ga":
		return "ní níl gan nach ná"
	case "sq":
		return "nuk s' pa kurrë mos jo asnjë"
	case "hy":
		return "ոչ չէ առանց երբեք"
	case "ka":
		return "არ არა ვერ ნუ"
	}
	return ""
}
