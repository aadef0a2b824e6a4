// Package script says which spellings of one text in a script are one and the
// same, and which differences are no slips of the hand, when typed answers are
// marked.
//
// A folding writes a text in the one form that its spellings share; both sides
// of a comparison go through it. Foldings are no spelling reforms: what they give
// is to be compared, not to be shown.
//
//	folding      example                            languages
//	Simplify     東方紅 = 东方红, 裏 = 裡 = 里       zh
//	Hiragana     ラーメン = らーめん, ヴァ = バ      ja
//	Arabic       كِتَابٌ = کتاب, محـمد = محمد           ar
//	Persian      علی = على = علي, خانۀ = خانه       fa, ur, ps, ckb
//	ArabicLoose  أحمد ≈ احمد, القاهرة ≈ قاهره       those above: nearly right
//	Hebrew       שָׁלוֹם = שלום, צה״ל = צה"ל          he
//	Indic        हिन्दी = हिंदी, पाँच = पांच, क़लम = कलम  hi, mr, ne, bn, gu, te, kn, ml
//	Cyrillic     писа́ть = писать, м’ята = м'ята      ru, uk, be, bg, mk, sr
//	             ёлка = елка                        ru
//	Greek        ἄνθρωπος = άνθρωποσ                el
//	Latin        schön = schoen, Straße = Strasse   de
//	             Århus = Aarhus, sjö = sjoe         da, nb, nn, sv
//	             cœur = coeur, æquo = aequo         fr, en, la
//	             ﬁ = fi, ĳ = ij, ſ = s              all
//	Pinyin       ma1 = mā, lv4 = lu:4 = lǜ          zh, where IsPinyin
//
// What they do not fold is another text: びょういん and びよういん, か and が, じ and ぢ
// (ja); й and и, е and ё but in Russian; ı and i (tr, az); ड़ and ड (hi); مدرسة and
// مدرسه but loosely (ar); כ and ך (he).
//
// Where two texts differ still, these say what about it:
//
//	MarkSlip      café, cafe: marks left out; pêcher, pécher: other marks
//	KanaDiffer    ビル, ビール: small differences that make other words
//	HebrewDiffer  שׁר, שׂר: one to Hebrew, and two words
//	HanSlip       中华人民共和国, 中华人民供和国: one sign amiss
//
// Foldings give text in the Unicode form NFC, whichever form they are given,
// leave ASCII alone (but for tone numbers in Pinyin), and change nothing more if
// done again. Bytes that are not UTF-8 become U+FFFD. Full and half width and
// other compatibility characters are a matter of NFKC, which the caller does
// first, as it folds case. It is all there is to do for Thai and Korean, too, as
// it composes Korean syllables of their parts; so no folding is for them.
package script
