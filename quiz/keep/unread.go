package keep

import (
	"errors"

	"quiz/decks/arrange"
	"quiz/quiz"
	"quiz/quiz/history"
)

// An unread is an answer that could not be read. It is no answer to the history,
// and stands in the record of its sitting.
type unread struct {
	Deck     string  `json:"deck"`
	Card     string  `json:"card"`
	Part     string  `json:"part,omitempty"`
	Try      int     `json:"try"`
	Response string  `json:"response"`
	Seconds  float64 `json:"seconds"`
	Hinted   bool    `json:"hinted,omitempty"`
}

// unread lists the answers of the sitting that could not be read.
func (k *Keeper) unread() (list []unread) {
	for _, s := range k.entries {
		if s.unread {
			list = append(list, unread{Deck: s.Deck, Card: s.Card, Part: s.Part, Try: s.Try, Response: s.Response, Seconds: s.Seconds, Hinted: s.Hinted})
		}
	}
	return list
}

// noteUnread has that list written down.
func (k *Keeper) noteUnread() {
	if k.note != nil {
		k.change(k.note)
	}
}

// unread are those answers by the turns at which they were given.
func (r record) unread(names Renaming) map[turn]unread {
	turns := map[turn]unread{}
	for _, u := range r.Unread {
		turns[turn{names.Current(arrange.Key{Deck: u.Deck, Card: u.Card, Part: u.Part}), u.Try}] = u
	}
	return turns
}

// repeatUnread gives those answers again whose turn it is now. They stay
// unreadable even if they could be read today, lest the sitting come to
// something else than it did.
func (s *Sitting) repeatUnread(turns map[turn]unread) {
	for len(turns) > 0 {
		if s.Next() == nil && s.RetryMissed() == 0 {
			return
		}
		q := s.Next()
		now := turn{q.Key(), s.tryOf(q)}
		u, ok := turns[now]
		if !ok {
			return
		}
		delete(turns, now)
		if u.Hinted {
			s.Hint()
		}
		a := s.AnswerUnread(u.Response, whyUnread(q, u.Response), u.Seconds)
		s.entries = append(s.entries, &entry{unread: true, Answer: history.Answer{
			Key: now.Key, Try: now.try, Response: u.Response, Seconds: u.Seconds, Hinted: a.Hinted,
		}})
		s.spent += u.Seconds
	}
}

// tryOf is how often the question in hand has been asked, this time among them.
func (s *Sitting) tryOf(q *quiz.Question) int {
	try := 1
	for _, a := range s.Answers() {
		if a.Question.Key() == q.Key() {
			try++
		}
	}
	return try
}

// whyUnread says why an answer cannot be read.
func whyUnread(q *quiz.Question, response string) error {
	var err error
	if q.Self {
		_, err = quiz.ReadGrade(response)
	} else {
		_, err = q.Read([]string{response})
	}
	if err == nil {
		return errors.New("")
	}
	return err
}
