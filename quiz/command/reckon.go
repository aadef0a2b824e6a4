package command

import (
	"encoding/json"
	"errors"
	"io/fs"
	"iter"
	"os"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/quiz"
	"quiz/quiz/history"
	"quiz/quiz/keep"
	"quiz/quiz/schedule"
	"quiz/quiz/stats"
)

// reckon goes through the history. Where there is none, none is made; but where
// it cannot be seen if there is one, that is an error, and not an empty history.
//
// Answers to the cards of a list of decks count under the names that these have
// now; named are the ids of the decks that are asked for (nil: all).
func (e *env) reckon(cards *stats.Cards, list []*decks.Deck, named []string) (*stats.Report, error) {
	if _, err := os.Stat(e.historyFile()); errors.Is(err, fs.ErrNotExist) {
		return stats.New(e.now(), schedule.Default()).Report(nil), nil
	}
	store, params, err := e.historyToRead()
	if err != nil {
		return nil, err
	}
	defer store.Close()
	names, err := keep.RenamingOf(store, list)
	if err != nil {
		return nil, historyFault(err)
	}
	known, _, err := names.Known(store, named)
	if err != nil {
		return nil, historyFault(err)
	}
	counter := stats.New(e.now(), params)
	for some, err := range ahead(store.Answers(history.Filter{Decks: named})) {
		if e.ctx.Err() != nil {
			return nil, errInterrupted
		}
		if err != nil {
			return nil, historyFault(err)
		}
		for _, a := range some {
			a.Key = names.Current(a.Key)
			if cards.Wants(a.Key, a.Kind) {
				counter.Add(answerOf(a))
			}
		}
	}
	report := counter.Report(func(k arrange.Key) stats.Known {
		s := known[k]
		return cards.Known(k, s.Memory, s.Fingerprint)
	})
	for i, h := range report.Hardest {
		report.Hardest[i].Question = cards.Question(arrange.Key{Deck: h.Deck, Card: h.Card, Part: h.Part})
	}
	return report, nil
}

// answerOf is what statistics need of an answer. A player's own mark is no
// answer that could be a common one.
func answerOf(a history.Answer) stats.Answer {
	s := stats.Answer{
		Key: a.Key, Kind: a.Kind, Fingerprint: a.Fingerprint, Response: a.Response,
		Verdict: a.Verdict, Seconds: a.Seconds, Grade: a.Grade, At: a.At,
	}
	var given quiz.Response
	isMark := a.Verdict == quiz.Wrong.String() && a.Given != "" && json.Unmarshal([]byte(a.Given), &given) == nil && given.Picks == nil && given.Texts == nil
	if isMark || a.Kind == "open" {
		s.Response = ""
	}
	return s
}

// ahead reads answers while those before are being counted: both take as long.
func ahead(answers iter.Seq2[history.Answer, error]) iter.Seq2[[]history.Answer, error] {
	const most = 1000
	type batch struct {
		answers []history.Answer
		err     error
	}
	return func(yield func([]history.Answer, error) bool) {
		batches, enough := make(chan batch, 8), make(chan struct{})
		defer func() {
			close(enough)
			for range batches { // until the history is read no more
			}
		}()
		go func() {
			defer close(batches)
			b := batch{answers: make([]history.Answer, 0, most)}
			for a, err := range answers {
				if b.answers, b.err = append(b.answers, a), err; err == nil && len(b.answers) < most {
					continue
				}
				select {
				case batches <- b:
					b = batch{answers: make([]history.Answer, 0, most)}
				case <-enough:
					return
				}
			}
			batches <- b
		}()
		for b := range batches {
			if !yield(b.answers, b.err) {
				return
			}
		}
	}
}
