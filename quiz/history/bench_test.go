package history

import (
	"bytes"
	"fmt"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"quiz/decks/arrange"
	"quiz/quiz/schedule"
)

// BenchmarkRecord says what an answer takes, the disk's own time within: the
// median is what counts, for now and then the log is brought into the file.
func BenchmarkRecord(b *testing.B) {
	s, err := Open(filepath.Join(b.TempDir(), "history.db"), schedule.Default())
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	var took []time.Duration
	at := time.Date(2027, 1, 4, 9, 0, 0, 0, time.UTC)
	for i := 0; b.Loop(); i++ {
		start := time.Now()
		_, _, err := s.Record(Answer{
			Sitting: "one", Key: arrange.Key{Deck: "deck", Card: fmt.Sprintf("card-%d", i%1000)}, Kind: "short", Fingerprint: "0123456789abcdef",
			Response: "an answer", Given: `{"text":"an answer"}`, Verdict: "right", Points: 1, MaxPoints: 1, Seconds: 4.5,
			Grade: schedule.Good, At: at.Add(time.Duration(i) * time.Minute),
		})
		if err != nil {
			b.Fatal(err)
		}
		took = append(took, time.Since(start))
	}
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "median-ms")
	b.ReportMetric(float64(took[len(took)*9/10].Microseconds())/1000, "p90-ms")
}

// big makes a history of 20,000 cards in 40 decks with as many answers as are
// wished for, and returns where it is.
func big(b *testing.B, answers int) string {
	path := filepath.Join(b.TempDir(), "history.db")
	s, err := Open(path, schedule.Default())
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	err = s.write(func(t *tx) error {
		_, err := t.exec(`INSERT INTO card (deck, card, part)
			WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 19999)
			SELECT 'deck-' || (i % 40), 'the-name-of-a-card-' || i, '' FROM n`)
		if err != nil {
			return err
		}
		_, err = t.exec(`INSERT INTO answer (id, card, sitting, kind, fingerprint, response, given, verdict,
				points, max_points, seconds, hinted, try, grade, at, zone, revision)
			WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ?1 - 1)
			SELECT printf('%026d', i), 1 + i % 20000, 'sitting-' || (i / 50), iif(i % 3, 'short', 'choice'),
				printf('%016x', i % 20000), 'what was answered', '{"text":"what was answered"}', iif(i % 10, 'right', 'wrong'),
				1, 1, 3 + i % 7, 0, 1, iif(i % 10, 3, 1), 1600000000000 + i * 200000000000 / ?1, 60, 0 FROM n`, answers)
		return err
	})
	if err == nil {
		err = s.Rebuild()
	}
	if err != nil {
		b.Fatal(err)
	}
	return path
}

// BenchmarkStart opens a history of 500,000 answers and reads what is known of
// 20,000 cards, and apart from that what else a sitting starts with.
func BenchmarkStart(b *testing.B) {
	path := big(b, 500_000)
	open := func(b *testing.B) *Store {
		s, err := Open(path, schedule.Default())
		if err != nil {
			b.Fatal(err)
		}
		return s
	}
	b.Run("Open and States", func(b *testing.B) {
		for b.Loop() {
			s := open(b)
			if states, err := s.States(nil); err != nil || len(states) != 20_000 {
				b.Fatalf("%d states, %v", len(states), err)
			}
			s.Close()
		}
	})
	s := open(b)
	defer s.Close()
	for _, do := range []struct {
		name string
		run  func() error
	}{
		{"States", func() error { _, err := s.States(nil); return err }},
		{"States of a deck", func() error { _, err := s.States([]string{"deck-7"}); return err }},
		{"Usual", func() error { _, err := s.Usual(); return err }},
		{"NewToday", func() error { _, err := s.NewToday(time.UnixMilli(1_700_000_000_000)); return err }},
		{"Unfinished", func() error { _, _, err := s.Unfinished(func(Sitting) bool { return false }); return err }},
	} {
		b.Run(do.name, func(b *testing.B) {
			for b.Loop() {
				if err := do.run(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	b.Run("Answers", func(b *testing.B) {
		for b.Loop() {
			n := 0
			for _, err := range s.Answers(Filter{}) {
				if err != nil {
					b.Fatal(err)
				}
				n++
			}
			b.ReportMetric(float64(n), "answers")
		}
	})
	b.Run("Record", func(b *testing.B) {
		at := time.UnixMilli(1_800_000_000_000)
		for i := 0; b.Loop(); i++ {
			_, _, err := s.Record(Answer{Key: arrange.Key{Deck: "deck-7", Card: "a new card"}, Verdict: "right", Grade: schedule.Good, At: at.Add(time.Duration(i) * time.Minute)})
			if err != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkRebuild replays a million answers.
func BenchmarkRebuild(b *testing.B) {
	s, err := Open(big(b, 1_000_000), schedule.Default())
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	for b.Loop() {
		if err := s.Rebuild(); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkMerge joins 500,000 answers with an empty history, and again.
func BenchmarkMerge(b *testing.B) {
	from, err := Open(big(b, 500_000), schedule.Default())
	if err != nil {
		b.Fatal(err)
	}
	defer from.Close()
	var export bytes.Buffer
	start := time.Now()
	if err := from.Export(&export); err != nil {
		b.Fatal(err)
	}
	b.ReportMetric(time.Since(start).Seconds(), "export-s")
	for b.Loop() {
		to, err := Open(filepath.Join(b.TempDir(), "history.db"), schedule.Default())
		if err != nil {
			b.Fatal(err)
		}
		for _, should := range []int{500_000, 0} {
			m, err := to.Merge(bytes.NewReader(export.Bytes()))
			if err != nil || m.Added != should {
				b.Fatal(m, err)
			}
		}
		to.Close()
	}
}
