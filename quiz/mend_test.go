package quiz_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"quiz/decks"
	"quiz/decks/deckstest"
	"quiz/quiz"
)

// mend has the card of a question mended to the text of one, in a deck that has
// nothing else of the sitting's.
func mend(t *testing.T, s *quiz.Session, q *quiz.Question, card string) {
	t.Helper()
	d := deckstest.Parse(t, "d.toml", "title = 'Other'\nid = 'other'\n"+card)
	s.Mend(q, d, d.Cards.At(0))
}

// reported are the answers so far, as a report has them.
func reported(s *quiz.Session) string {
	var list []string
	for _, a := range s.Report(time.Time{}).Answers {
		list = append(list, fmt.Sprintf("%s %s for %s: %s %v/%v %v", a.Card, a.Response, a.Expected, a.Verdict, a.Points, a.MaxPoints, a.Hinted))
	}
	return strings.Join(list, "; ")
}

const omega = "[[card]]\nid = 'alpha'\nquestion = 'One?'\nanswer = 'omega'\npoints = 3\nhint = 'Last.'\n"

// The question in hand asks what it asks now, and is still that of this try, of
// which the hint was seen.
func TestMendInHand(t *testing.T) {
	s := begin(t, three, quiz.Options{Order: quiz.DeckOrder, Retry: true})
	s.Hint()
	before := s.Next()
	mend(t, s, before, omega)
	if q := s.Next(); q.Prompt != "One?" || before.Prompt != "1" || before.Hint() != "First." || s.Hint() != "Last." {
		t.Errorf("asks %q, showed %q, hints %q", q.Prompt, before.Prompt, before.Hint())
	}
	if got, want := play(t, s, "alpha"), "1 alpha wrong 0/3 try 1"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	play(t, s, "beta", "gamma")
	mend(t, s, s.Next(), strings.ReplaceAll(omega, "omega", "psi"))
	if got, want := play(t, s, "psi"), "1 alpha right 3/3 try 2"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	want := "alpha alpha for omega: wrong 0/3 true; beta beta for beta: right 2/2 false; gamma gamma for gamma: right 1/1 false; alpha psi for psi: right 0/0 false"
	if got := reported(s); got != want {
		t.Errorf("%s, want\n%s", got, want)
	}
	if d := s.Decks()[0]; d.ID != "three" || d.Title != "Three" || d.Cards.Len() != 3 || d.Cards.At(0).Points != 3 {
		t.Errorf("the deck is %+v now", d)
	}
}

// Answers stay as they were, whatever becomes of their card; who undoes one is
// asked what it asks now. It may be mended again, by a question as it was.
func TestMendAnswered(t *testing.T) {
	s := begin(t, three, quiz.Options{Order: quiz.DeckOrder})
	s.Hint()
	first := s.Next()
	play(t, s, "alpha")
	inHand := s.Next()
	mend(t, s, first, strings.ReplaceAll(omega, "omega", "psi"))
	mend(t, s, first, omega)
	if s.Next() != inHand {
		t.Error("the question in hand, of another card, is another")
	}
	if first.CardNow() != s.Decks()[0].Cards.At(0) || first.CardNow().Question != "One?" || first.Card.Question != "1" {
		t.Errorf("%+v is %+v now", first.Card, first.CardNow())
	}
	play(t, s, "x")
	if got, want := reported(s), "alpha alpha for alpha: right 1/1 true; beta x for beta: wrong 0/2 false"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	if sum := s.Summary(); sum.AllPoints != 4 || sum.MaxPoints != 3 {
		t.Errorf("%v points of %v", sum.MaxPoints, sum.AllPoints)
	}
	play(t, s, ":undo", ":undo")
	if n, of := s.Position(); s.Next().Prompt != "One?" || n != 1 || of != 3 || s.Again() {
		t.Errorf("asks %q, %d of %d", s.Next().Prompt, n, of)
	}
	play(t, s, "alpha", "beta", "gamma", ":missed", "omega")
	want := "alpha alpha for omega: wrong 0/3 true; beta beta for beta: right 2/2 false; gamma gamma for gamma: right 1/1 false; alpha omega for omega: right 0/0 false"
	if got := reported(s); got != want {
		t.Errorf("%s, want\n%s", got, want)
	}
	if sum := s.Summary(); sum.AllPoints != 6 || sum.MaxPoints != 6 || sum.Points != 3 {
		t.Errorf("%v of %v points of %v", sum.Points, sum.MaxPoints, sum.AllPoints)
	}
}

// That a question comes again, was skipped twice, or has a number, does not
// hang on how its card was when it was asked.
func TestMendedIsTheSame(t *testing.T) {
	s := begin(t, three, quiz.Options{Order: quiz.DeckOrder, Retry: true})
	play(t, s, "-", "beta", "gamma")
	mend(t, s, s.Answers()[0].Question, omega)
	if n, of := s.Position(); n != 1 || of != 3 {
		t.Errorf("%d of %d", n, of)
	}
	if got, want := play(t, s, "-", ":missed", "x", ":right"), "1 alpha skipped 0/3 try 2; 1 missed, 1 asked again; 1 alpha wrong 0/3 try 3; override true"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

const (
	bothWays    = "[[card]]\nid = 'a'\nquestion = 'cat'\nanswer = 'chat'\nhint = 'Miau.'\nreverse = true\n"
	oneWay      = "[[card]]\nid = 'a'\nquestion = 'cat'\nanswer = 'chat'\n"
	grouped     = "[[card]]\nid = 'a'\ncloze = '{{c1::x}} {{c2::y}} {{c3::z}}'\nhint = 'Letters.'\n"
	twoGroups   = "[[card]]\nid = 'a'\ncloze = '{{c1::x}} {{c2::y}} z'\n"
	blanks      = "[[card]]\nid = 'a'\ncloze = '{{x}} {{y}}'\n"
	otherGroups = "[[card]]\nid = 'a'\ncloze = '{{c4::x}} {{c5::y}}'\n"
	ending      = "[[card]]\nid = 'end'\nquestion = 'Q'\nanswer = 'A'\n"
)

// Questions of which the part is gone ask another part, or are not asked. In
// lines ":mend" mends the card a.
var mendings = []struct{ name, card, lines, mended, want string }{
	{"the reverse to come", bothWays, ":mend,-,-,-", oneWay, "mended; 1/2 a skipped; 2/2 end skipped; end"},
	{"the reverse in hand", bothWays, "-,:mend,-,-", oneWay, "1/3 a skipped; mended; 2/2 end skipped; end"},
	{
		"the reverse that was answered", bothWays, "-,-,:mend,-,:missed,-,-,-", oneWay,
		"1/3 a skipped; 2/3 a/reverse skipped; mended; 3/3 end skipped; 2 missed; 1/3 a skipped; 3/3 end skipped; end",
	}, {
		"the reverse that comes again, in hand", bothWays, "x,-,A,:missed,-,:undo,-,:mend,-", oneWay,
		"1/3 a wrong; 2/3 a/reverse skipped; 3/3 end right; 2 missed; 1/3 a skipped; undo a; 1/3 a skipped; mended; end",
	}, {
		"the reverse that comes again, later", bothWays, "x,-,-,:missed,:mend,-,-,-", oneWay,
		"1/3 a wrong; 2/3 a/reverse skipped; 3/3 end skipped; 3 missed; mended; 1/3 a skipped; 3/3 end skipped; end",
	}, {
		"the reverse that is undone", bothWays, "-,-,:mend,:undo,-,:undo,:undo,-,-,-", oneWay,
		"1/3 a skipped; 2/3 a/reverse skipped; mended; undo a/reverse; 2/2 end skipped; undo end; undo a; 1/2 a skipped; 2/2 end skipped; end",
	}, {
		"the reverse that is undone in a round", bothWays, "-,-,-,:missed,-,-,:mend,:undo,-,:undo,:undo,-,-,-", oneWay,
		"1/3 a skipped; 2/3 a/reverse skipped; 3/3 end skipped; 3 missed; 1/3 a skipped; 2/3 a/reverse skipped; mended; undo a/reverse; 3/3 end skipped; " +
			"undo end; undo a; 1/3 a skipped; 3/3 end skipped; end",
	}, {
		"a round of nothing else", bothWays, "chat,-,A,:missed,:mend,-,:missed,:undo,-,:missed,-", oneWay,
		"1/3 a right; 2/3 a/reverse skipped; 3/3 end right; 1 missed; mended; end; 0 missed; undo end; 3/3 end skipped; 1 missed; 3/3 end skipped",
	},
	{"a reverse that is new", oneWay, ":mend,-,-,-", bothWays, "mended; 1/2 a skipped; 2/2 end skipped; end"},
	{"a group of blanks to come", grouped, ":mend,-,-,-,-", twoGroups, "mended; 1/3 a/c1 skipped; 2/3 a/c2 skipped; 3/3 end skipped; end"},
	{"groups instead of none", blanks, ":mend,-,-,-", twoGroups, "mended; 1/2 a/c1 skipped; 2/2 end skipped; end"},
	{"no groups any more", grouped, ":mend,-,-,-", blanks, "mended; 1/2 a skipped; 2/2 end skipped; end"},
	{"other groups", grouped, "-,:mend,-,-,-,-", otherGroups, "1/4 a/c1 skipped; mended; 2/4 a/c4 skipped; 3/4 a/c5 skipped; 4/4 end skipped; end"},
	{"groups for both ways", bothWays, ":mend,-,-,-,-", twoGroups, "mended; 1/3 a/c1 skipped; 2/3 a/c2 skipped; 3/3 end skipped; end"},
	{
		"groups for both ways, one of them answered", bothWays, "-,:mend,-,-,:missed,-,-", twoGroups,
		"1/3 a skipped; mended; 2/3 a/c1 skipped; 3/3 end skipped; 2 missed; 2/3 a/c1 skipped; 3/3 end skipped",
	},
}

func TestMendParts(t *testing.T) {
	for _, c := range mendings {
		s := begin(t, "title = 'T'\n"+c.card+ending, quiz.Options{Order: quiz.DeckOrder})
		first := s.Next()
		var log []string
		for _, line := range strings.Split(c.lines, ",") {
			if line == ":mend" {
				mend(t, s, first, c.mended)
				log = append(log, "mended")
			} else {
				log = append(log, playPart(t, s, line))
			}
		}
		if got := strings.Join(log, "; "); got != c.want {
			t.Errorf("%s:\n%s, want\n%s", c.name, got, c.want)
		}
	}
}

// playPart plays a line, and says with parts and places what came of it.
func playPart(t *testing.T, s *quiz.Session, line string) string {
	t.Helper()
	switch {
	case line == ":missed":
		return fmt.Sprintf("%d missed", s.RetryMissed())
	case line == ":undo":
		a, _ := s.Undo()
		return "undo " + partName(a.Question)
	case s.Next() == nil:
		return "end"
	}
	n, of := s.Position()
	text := fmt.Sprintf("%d/%d %s", n, of, partName(s.Next()))
	play(t, s, line)
	return text + " " + s.Answers()[len(s.Answers())-1].Verdict.Outcome.String()
}

func partName(q *quiz.Question) string { return strings.TrimSuffix(q.Card.ID+"/"+q.Part, "/") }

// A round that comes to nothing, for its card was mended, may be begun again
// when it is mended once more. Undo takes both back.
func TestMendRoundTwice(t *testing.T) {
	s := begin(t, "title = 'T'\n"+bothWays+ending, quiz.Options{Order: quiz.DeckOrder, Retry: true})
	first := s.Next()
	play(t, s, "chat", "-", "-", "-", "A", ":missed")
	mend(t, s, first, oneWay)
	mend(t, s, first, bothWays)
	var log []string
	for _, line := range strings.Fields(":missed :undo :undo :undo :undo x x x x :undo A cat -") {
		log = append(log, playPart(t, s, line))
	}
	want := "1 missed; undo end; undo a/reverse; undo end; undo a/reverse; 2/3 a/reverse wrong; 3/3 end wrong; 2/3 a/reverse wrong; 3/3 end wrong; " +
		"undo end; 3/3 end right; 2/3 a/reverse right; end"
	if got := strings.Join(log, "; "); got != want {
		t.Errorf("%s, want\n%s", got, want)
	}
}

// Where the question in hand is not asked any more, a hint that was seen is
// that of the next question only if both are of one card.
func TestMendHinted(t *testing.T) {
	for _, c := range []struct {
		card   string
		before int // answers
		mended string
		want   string
	}{
		{grouped, 0, "[[card]]\nid = 'a'\ncloze = '{{c2::y}} {{c3::z}}'\n", "a/c2 true"},
		{bothWays, 1, oneWay, "end false"},
	} {
		s := begin(t, "title = 'T'\n"+c.card+ending, quiz.Options{Order: quiz.DeckOrder})
		for range c.before {
			play(t, s, "-")
		}
		s.Hint()
		mend(t, s, s.Next(), c.mended)
		if a := s.Skip(1); fmt.Sprint(partName(a.Question), " ", a.Hinted) != c.want {
			t.Errorf("%s, hinted %v; want %s", partName(a.Question), a.Hinted, c.want)
		}
	}
}

// What a chooser gives is asked, as another part if its own is gone, and the
// chooser is not asked for another.
func TestMendChosen(t *testing.T) {
	list := []*decks.Deck{deckstest.Parse(t, "d.toml", "title = 'T'\n"+bothWays+ending)}
	p := pileOf(list)
	s := quiz.NewChosen(list, quiz.Options{Retry: true}, p)
	play(t, s, "x")
	s.Hint()
	p.items = append(p.items[1:], p.items[0]) // it would say another now
	mend(t, s, s.Next(), oneWay+"accept = ['matou']\n")
	if got, want := playPart(t, s, "matou"), "2/4 a right"; got != want || !s.Answers()[1].Hinted {
		t.Errorf("%s, hinted %v; want %s", got, s.Answers()[1].Hinted, want)
	}
	s.Hint()
	mend(t, s, s.Answers()[0].Question, grouped)
	s.Undo()
	if got, want := partName(s.Next())+" "+s.Next().Prompt, "a/c1 [...] y z"; got != want || len(s.Refs()) != 2 {
		t.Errorf("asks %s, want %s; %d items", got, want, len(s.Refs()))
	}
	if a := s.Skip(1); !a.Hinted {
		t.Error("that a hint was seen is forgotten")
	}
}

// Sources of the deck that a mended card is read from are found; those that
// only other cards cite stay.
func TestMendSources(t *testing.T) {
	source := func(id, title string) string {
		return fmt.Sprintf("[[source]]\nid = %q\ntitle = %q\nurl = 'https://example.org/%s'\n", id, title, id)
	}
	s := begin(t, "title = 'T'\n"+source("one", "One")+source("two", "Two")+oneWay, quiz.Options{})
	d := s.Decks()[0]
	before := d.Sources
	mend(t, s, s.Next(), source("two", "Second")+source("three", "Third")+oneWay+"cite = { source = 'three' }\n")
	var titles []string
	for _, id := range []string{"one", "two", s.Next().Card.Cite.Source} {
		titles = append(titles, d.Source(id).Title)
	}
	if got, want := strings.Join(titles, " "), "One Second Third"; got != want || len(d.Sources) != 3 || before[1].Title != "Two" {
		t.Errorf("sources %s, want %s", got, want)
	}
}

// A slip that makes another answer of the deck is none, as the deck is now;
// also for a question of another card that was in hand before.
func TestMendVocabulary(t *testing.T) {
	const deck = "[[card]]\nid = 'a'\nquestion = 'Q'\nanswer = 'metaphase'\n[[card]]\nid = 'b'\nquestion = 'R'\nanswer = 'telophase'\n"
	s := begin(t, "title = 'T'\nlanguage = 'en'\n"+deck, quiz.Options{Order: quiz.DeckOrder})
	first := s.Next()
	if got, want := play(t, s, "metaphasa"), "1 a nearly 1/1 try 1"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	mend(t, s, first, "[[card]]\nid = 'a'\nquestion = 'Q'\nanswer = 'telophasa'\n")
	if got, want := play(t, s, "telophasa"), "2 b wrong 0/1 try 1"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// Even a card with nothing to fill in, which no deck has, is asked.
func TestMendToNothing(t *testing.T) {
	s := begin(t, "title = 'T'\n"+grouped, quiz.Options{Order: quiz.DeckOrder})
	s.Mend(s.Next(), &decks.Deck{}, &decks.Card{ID: "a", Points: 1, Body: &decks.Cloze{}})
	if got, want := play(t, s, "x", ":undo", "x", "x", "x", "x"), "1 a wrong 0/1 try 1; undo 1 ac1 wrong try 1; 1 a wrong 0/1 try 1; 2 a wrong 0/1 try 1; 3 a wrong 0/1 try 1; end"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}
