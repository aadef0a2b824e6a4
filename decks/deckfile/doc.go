// Package deckfile is the deck file: a deck as a person writes it, read and
// written. It alone knows TOML; what holds of a deck wherever it comes from is
// said in package decks.
//
// # The format, version 1
//
// One UTF-8 TOML file is one deck. At its top stand keys of the deck:
//
//	title            required
//	id               default: the file's name without .toml; names the deck for good
//	description
//	language         BCP 47, such as "en" or "pt-BR": how answers are folded
//	answer-language  where answers are in another language than questions
//	author, license  license as an SPDX identifier
//	tags             every card has these too
//	exact            true: typed answers must be as they are written
//	alternatives     such as ";/": each part of an answer between these signs is
//	                 right; the signs may be ; / , | and ·
//	ask-order        "deck": cards are asked as they stand here; "shuffled" (the
//	                 default): by chance
//	format           1; a higher number is refused
//
// Each [[source]] names a document that facts come from: id and title, then
// path (relative to the deck) or url, and sha256 to notice that it changed.
//
// Each [[card]] is one question. Its kind follows from its keys; kind = "…"
// may be written and must agree. An answer of several texts without distractors
// needs it, for they may be items to type or options to pick.
//
//	short      question, answer = "…", accept = ["…"], reverse = true
//	open       question, answer = "…", kind = "open", reverse = true
//	choice     question, answer = "…", distractors = […], answer-at = 2
//	multiple   question, answer = ["…", "…"], distractors = […]
//	truefalse  question, answer = true
//	number     question, answer = 42, tolerance = 0.5 or "5%", unit = "km"
//	cloze      cloze = "{{Prophase|early prophase::a phase}} comes first."
//	match      question, pairs = [["left", "right"], …], distractors = […]
//	order      question, order = ["first", "second", …]
//	list       question, answer = ["…", ["…", "other spelling"]], kind = "list",
//	           ordered = true, need = 2
//
// In the text of a cloze, {{ begins a blank. Before two braces that do not, a
// backslash stands, which is not shown: \{{, in code as well. Before {{, in code too,
// \\ is one backslash.
//
// An item of a list is a text, or a list of its spellings, of which the first is
// shown; ordered says that the order counts, and need how many will do. Of a
// multiple all options may be right (no distractors, kind = "multiple"), or none
// (answer = []).
//
// Every kind takes id, was, explanation, hint, tags, points (default 1) and
// cite = { source, section, page, quote }. A distractor is text, or a table
// { text, why }. shuffle = false, on kinds that are shuffled, keeps things as
// written. exact, on kinds short, cloze and list, is stronger than that of the
// deck. self = true, on kinds short and cloze, has the answer shown, and the
// player marks it. Options and items must differ in more than white space and
// composition; in case alone will do.
//
// A card that is given another id says what it was: was = "old-id", or a list of
// all its old ids, the newest last. Progress goes over to the card as it is called
// now, and Anki knows it by the first id that it had; so was stays for good. An old
// id is as an id is. It must be neither the id of a card of the deck, nor in the
// was of another, and it does not stand without id. The key of a card that had no
// id (auto-…) may stand there, too: once the text has changed as well, it follows
// from nothing else.
//
// Ids and tags, and file names that are ids, are compared and kept in the form NFC of
// Unicode, however they are written. Images are looked for by other packages: one
// that is missing is no fault of a deck.
//
// # Promises
//
// Parse reports every fault of a deck at once, each at its place, and a card that
// is broken leaves the others readable. A deck that Encode has written parses to
// an equal deck, and encodes to the same bytes. This package reads and writes no
// file; it is given their bytes and gives bytes.
package deckfile
