package anki

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"quiz/decks"
)

// someOptions are options at random.
func someOptions(r *rand.Rand, types Types) Options {
	o := Options{Types: types, TypeIn: r.IntN(3) == 0, Reverse: r.IntN(3) == 0, Seed: r.Uint64N(5)}
	if r.IntN(4) == 0 {
		o.Deck, _ = DeckName("Exams :: Bio\u0301logy")
	}
	return o
}

func written(t testing.TB, set *Set, o TextOptions) string {
	t.Helper()
	var text strings.Builder
	if err := set.WriteText(&text, o); err != nil {
		t.Fatal(err)
	}
	return text.String()
}

// Whatever decks have, Anki reads of their text file what they mean.
func TestTextSaysWhatDecksSay(t *testing.T) {
	for seed := range some(300) {
		list := hostileDecks(t, seed)
		r := rand.New(rand.NewPCG(seed, 5))
		o := someOptions(r, Stock)
		text := TextOptions{KeepTags: r.IntN(4) == 0}
		language := Languages()[r.IntN(len(Languages()))]
		text.Names, _ = NamesIn(language)
		set := mustCompose(t, o, list...)
		if checkText(t, set, list, o, text, written(t, set, text)); t.Failed() {
			t.Fatalf("with seed %d, %+v, language %s", seed, o, language)
		}
	}
}

func checkText(t *testing.T, set *Set, list []*decks.Deck, o Options, text TextOptions, file string) {
	t.Helper()
	checkFile(t, file, len(set.Notes), text.KeepTags)
	f, err := readText(file)
	if err != nil {
		t.Fatal(err)
	}
	notes := f.notes()
	i, seen := 0, map[string]bool{}
	for _, d := range list {
		for _, c := range d.Cards.All() {
			n, want := notes[i], wantNote(d, c, o)
			t.Run(fmt.Sprintf("%s %s %s", d.ID, c.ID, c.Kind()), func(t *testing.T) {
				if n.of != text.Names[want.Type] {
					t.Errorf("type %q, want %q", n.of, text.Names[want.Type])
				}
				checkIdentity(t, d, c, o, n, text.KeepTags)
				checkFields(t, want, n.fields)
				if places := set.Notes[i].Cards; !slices.Equal(places, want.places) || !slices.Equal(places, stockCards(want.Type, n.fields)) {
					t.Errorf("makes cards %v, want %v, and Anki %v", places, want.places, stockCards(want.Type, n.fields))
				}
				if seen[n.guid] {
					t.Errorf("guid %q is there already", n.guid)
				}
				seen[n.guid] = true
			})
			i++
		}
	}
}

// checkFile looks at the file as text.
func checkFile(t *testing.T, file string, notes int, keepTags bool) {
	t.Helper()
	head := "#separator:Comma\n#html:true\n#tags column:3\n#guid column:4\n#deck column:5\n#notetype column:6\n#if matches:update current\n"
	width := 6
	if keepTags {
		head = "#separator:Comma\n#html:true\n#guid column:3\n#deck column:4\n#notetype column:5\n#if matches:update current\n"
		width = 5
	}
	if !strings.HasPrefix(file, head) || !utf8.ValidString(file) {
		t.Fatalf("the file begins %.200q", file)
	}
	rows := strings.Split(file[len(head):], "\n")
	if len(rows) != notes+1 || rows[notes] != "" || strings.Contains(file, "\r") {
		t.Fatalf("%d lines for %d notes", len(rows), notes)
	}
	for _, row := range readRows(file, ',') {
		if len(row) != width {
			t.Errorf("a row has %d cells, want %d: %q", len(row), width, row)
		}
	}
	for _, row := range rows[:notes] {
		if !strings.HasPrefix(row, `"`) || !strings.HasSuffix(row, `"`) {
			t.Errorf("a row is not in quotation marks: %.200q", row)
		}
	}
}

// squeezed is text without what names and tags leave out.
func squeezed(text string) string {
	return norm.NFC.String(strings.Map(func(r rune) rune {
		if r == '"' {
			return '\''
		}
		if unicode.IsSpace(r) || unicode.IsControl(r) || strings.ContainsRune(":_\uFFFD", r) {
			return -1
		}
		return r
	}, norm.NFC.String(text)))
}

// checkIdentity looks at what is no text of a note.
func checkIdentity(t *testing.T, d *decks.Deck, c *decks.Card, o Options, n textNote, keepTags bool) {
	t.Helper()
	if n.guid != GUID(d.ID, c.Identity()) {
		t.Errorf("guid %q", n.guid)
	}
	name := squeezed(d.Title)
	if o.Deck != "" {
		name = "ExamsBiólogy"
	}
	if normal := normalDeck(n.deck); normal != n.deck {
		t.Errorf("Anki would make %q of the deck %q", normal, n.deck)
	}
	if got := squeezed(n.deck); !slices.ContainsFunc([]string{name, name + "(" + d.ID + ")", "Deck" + name}, func(name string) bool { return strings.EqualFold(got, name) }) {
		t.Errorf("deck %q, title %q", n.deck, d.Title)
	}
	var tags, want []string
	for _, tag := range strings.Fields(n.tags) {
		tags = append(tags, strings.ToLower(squeezed(tag)))
	}
	for _, tag := range d.TagsOf(c) {
		if tag = strings.ToLower(squeezed(tag)); tag != "" && !slices.Contains(want, tag) && !keepTags {
			want = append(want, tag)
		}
	}
	slices.Sort(want)
	if slices.Sort(tags); !slices.Equal(tags, want) {
		t.Errorf("tags %q, want %q", tags, want)
	}
	if normal := normalTags(n.tags); strings.Join(normal, " ") != n.tags {
		t.Errorf("Anki would make %q of the tags %q", normal, n.tags)
	}
}

// checkFields looks at the texts of a note.
func checkFields(t *testing.T, want wantedNote, fields []string) {
	t.Helper()
	if len(fields) != len(want.fields) {
		t.Fatalf("%d fields, want %d", len(fields), len(want.fields))
	}
	if fields[0] == "" || isBare(fields[0]) {
		t.Errorf("the first field is empty: %q", fields[0])
	}
	for i, field := range fields {
		checkField(t, want.fields[i], field, i == 0 && (want.Type == StockCloze || want.Type == QuizCloze))
	}
}

func checkField(t *testing.T, want *wanted, field string, isCloze bool) {
	t.Helper()
	if normal := normalField(field); normal != field || strings.Contains(field, "\n") {
		t.Errorf("Anki would make %+q of the field %+q", normal, field)
	}
	blanks, shown := tokenBlanks(field)
	if marks := shownMarks(field); len(marks) > 0 {
		t.Errorf("has %q for Anki to carry out: %q", marks, field)
	}
	if !isCloze {
		if shown = field; len(blanks) > 0 {
			t.Errorf("has blanks %s: %q", describeBlanks(blanks), field)
		}
	} else {
		checkBlanks(t, want.blanks, blanks)
	}
	got, err := seenIn(shown)
	if err != nil {
		t.Errorf("%v, in %q", err, field)
	}
	if seen := want.seen(); got != seen {
		t.Errorf("is seen as\n%q\nwant\n%q\nfield %q", got, seen, field)
	}
	maths, formulas := strings.Join(mathsOf(shown), " | "), strings.Join(want.maths, " | ")
	if maths != formulas && !want.strange {
		t.Errorf("maths %q, want %q\nfield %q", maths, formulas, field)
	}
}

// inCode makes of an answer what code shows of it: without the backslashes that keep
// it from ending a blank.
var inCode = strings.NewReplacer(`\\`, `\`, `\{`, `{`, `\}`, `}`, `\|`, `|`, `\:`, `:`, "\r\n", "\n", "\r", "\n")

// inMaths makes of an answer what maths shows of it where line ends are read alike.
var inMaths = strings.NewReplacer("\r\n", " ", "\r", " ", "\n", " ")

// inFormula lists what an answer may look like within code and maths, where it is no
// markup.
func inFormula(answer string) (list []string) {
	whole := strings.ReplaceAll(answer, "\x00", "\uFFFD") // as for all text beside code
	for _, text := range []string{inCode.Replace(answer), inMaths.Replace(answer), strings.ReplaceAll(answer, "\n", " "), inCode.Replace(whole), inMaths.Replace(whole)} {
		list = append(list, lines(visible(text)))
	}
	return list
}

// checkBlanks compares the blanks that Anki finds with those of the card.
func checkBlanks(t *testing.T, want []*decks.Blank, blanks []tokenBlank) {
	t.Helper()
	if len(blanks) != len(want) {
		t.Errorf("%d blanks: %s", len(blanks), describeBlanks(blanks))
		return
	}
	for i, b := range blanks {
		if w := want[i]; len(b.numbers) != 1 || b.numbers[0] != max(1, w.Group) || b.depth != 1 || b.isHinted != (w.Hint != "") {
			t.Errorf("blank %+v, want %+v", b, *w)
		}
		for _, part := range []struct{ got, want string }{{b.answer, want[i].Answer}, {b.hint, want[i].Hint}} {
			got, err := seenIn(part.got)
			raw, read := lines(visible(part.want)), (&wanted{}).show(part.want).seen()
			if err != nil || got != read && got != raw && !slices.Contains(inFormula(part.want), got) {
				t.Errorf("blank has %q, %v; want %q or %q", got, err, read, raw)
			}
		}
	}
}

// stockCards are the places of the cards that Anki makes of a note of a type of
// its own.
func stockCards(t Type, fields []string) []int {
	switch t {
	case StockCloze:
		blanks, _ := tokenBlanks(fields[0])
		return cardPlaces(blanks)
	case StockReversed:
		var places []int
		for i, field := range fields {
			if !isBare(field) {
				places = append(places, i)
			}
		}
		return places
	}
	if isBare(fields[0]) {
		return nil
	}
	return []int{0}
}
