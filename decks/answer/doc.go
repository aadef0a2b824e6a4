// Package answer says what a typed answer would be taken for: whether it is
// right, nearly right or wrong, and why. It knows no session, and of a card only
// what it says about marking (RulesOf). A Key, the answer key of one text, is made
// of the right forms of an answer, and marks texts; a Number marks numbers with
// their units.
//
//	key := answer.NewKey([]string{"hypertension"}, answer.Rules{Language: "en"})
//	key.Mark("Hypertension.").Closeness // Same
//	key.Mark("hypertention").Closeness  // Near
//	key.Mark("hypotension").Closeness   // Far; Reason says: hypo-/hyper-
//
// The rules are tried in the order of these tables. All but the first hold
// unless the author wants the answer exact (Rules.Exact, or an answer wholly in
// backticks); then a text is right only if it stands as typed, and all that is
// forgiven is what a device puts for plain keys: typographic quotes and dashes,
// the number of blanks, the composition of letters.
//
// # What never counts: right
//
//	case, but where it makes another       hg for Hg; not CO for Co, MW for mW
//	  formula, element or unit
//	blanks, composition, width             newyork, ｂａｋｕ
//	punctuation around words               "Baku."; not 'a' for "a", gitignore
//	  for .gitignore, important! for !important, n for n!
//	a leading article, in English          the mitochondrion
//	one that is left out elsewhere         Hund for der Hund
//	  of another gender it is wrong        die Hund for der Hund
//	spellings of one script (see package   schoen for schön, ё and е, œ and oe,
//	  script)                              harakat, 漢語 and 汉语, ねこ and ネコ
//	British and American spelling          colour and color (package lexicon)
//
// # What stands for the same: right
//
//	dates (package date)                   14 July 1789, 14.7.1789, 1789-07-14
//	quantities (package unit)              5 km and 5000 metres
//	numbers in a text                      World War 2, Henry the Eighth, 46 for
//	                                       forty-six where figures stand
//	formulas                               H_2O, h2o, Ca+2 and Ca2+
//	mathematics                            sqrt(2) and √2, x <= y and x ≤ y, pi
//	lists in another order                 blue, red & white for red, white and blue
//	several accepted answers at once       car, automobile; all must be accepted
//
// # An answer as authors write it
//
//	(to) run, colo(u)r, Na (sodium)        what stands in brackets may be left out
//	f(x), Ca(OH)2, (0, 1], P (A or B)      but not of functions, formulas, figures
//	colour; color, actor/actress, he/she   forms of one word are alternatives
//	car / automobile                       and so are words with blanks around /
//	say; tell                              but others only with Rules.Apart
//
// # What is forgiven: nearly right
//
// Words are compared one by one. A slip is a letter left out, put in, mistaken,
// or swapped with its neighbour.
//
//	four letters                           neighbours swapped (Olso)
//	five letters or more                   one slip (fotosynthesis needs nine)
//	nine letters or more                   two slips
//	marks on letters left out or put in    Koln, cafe, Gence; all in one text
//	a hyphen, an apostrophe                T cell, dont
//	an article within, "to" before a verb  English only
//	singular and plural                    English only: electrons, mitochondria
//	an abbreviation, a Greek letter        Mt. Everest, beta-sheet
//	a name turned round, with initials,    Darwin, Charles; J. S. Bach; Sir Isaac
//	  with a title                         Newton
//	the other article of the same gender   ein Haus for das Haus
//	one sign of five or more               Chinese and Japanese
//
// # What is no slip: wrong
//
//	digits, Roman figures, number words    1992, Louis XVII, million and billion
//	signs, and letters beside them         array.length(), <stdlib.h>, ≠ and =
//	an affix that negates or contrasts     hypo-/hyper-, in-, -ate/-ite, un- (de),
//	                                       не-, -me- (tr); see lexicon.Contrast
//	a negation more or less                not soluble
//	another word of the deck               in any of its texts; of marks on letters
//	                                       alone, in its answers and options
//	two words of a language                table and fable (English, by a list of
//	                                       words), schon and schön, pero and perro
//	                                       (others, by lexicon.Differ)
//	another mark than the right one        pécher for pêcher; any in Vietnamese
//	the first letter of a name alone, or   Gambia and Zambia; malloc and calloc;
//	  of a term that is no English word      but C and K
//	a letter for another in fewer than     other languages than English, which have
//	  eight letters                        no list here: lesen and legen
//	kana of another size, voicing, っ, ー   びよういん
//
// # Numbers
//
// A number card takes a number in figures or words, in the unit that is asked
// for or any other of its dimension, which is converted: 5,000 m, forty-six, 1
// million, 10^6, 50% for 0.5. What is no number, or in a unit of another
// dimension, cannot be read: it is not wrong, and is to be asked again.
//
//	billions are asked for        2, 2 billion, two billions of dollars, 2-billion,
//	                              2,000,000,000; 2 million is 0.002 of them
//	billions of money             2b, $2bn, 2bn$; in English 2 mio, 2 mil, 2 bil
//	a half behind a word          a million and a half is 1.5 million, a hundred
//	                              and a half 100.5
//	thousands of no unit          40, 40 thousand, 40,000, 40k
//	words for approximately       about 5, ~5, ca. 5 are 5; nearly 5 and over 5
//	  (de en es fr it nl pt ru tr)  cannot be read
//	a whole number from 1000 to   a year, if no unit is asked for: May 1992, 03/1992,
//	  2999                        early 1992, nineteen ninety-two; '92 and before
//	                              1992 cannot be read
package answer
