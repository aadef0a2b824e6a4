package schedule

import (
	"fmt"
	"math"
	"strings"
	"testing"
	"time"
)

// The numbers in this file were not made here: they are those of the tests of
// fsrs-rs 6.6.1, py-fsrs 6.3.1, ts-fsrs 5.4.1 and go-fsrs 4.0.0-rc1, which are
// named at each. If one fails, the code is wrong, not the test. The step tables
// between a first and a last value were reckoned by another program.

// noon is a moment far from the day's turn and from any change of the clocks.
var noon = time.Date(2022, 11, 29, 12, 30, 0, 0, time.UTC)

// utc is Default in a place without summer time.
func utc() Params {
	p := Default()
	p.Location = time.UTC
	return p
}

// longTerm is utc without steps and with second answers on a day counting for
// nothing, which the projects call long-term only.
func longTerm() Params {
	p := utc()
	p.Learning, p.Relearning = nil, nil
	p.Weights[17], p.Weights[18], p.Weights[19] = 0, 0, 0
	return p
}

func near(got, want, tolerance float64) bool { return math.Abs(got-want) <= tolerance }

// V1: ts-fsrs, packages/fsrs/__tests__/FSRS-6.test.ts, "first repeat".
func TestFirstAnswer(t *testing.T) {
	for g, want := range map[Grade][2]float64{
		Again: {0.212, 6.4133}, Hard: {1.2931, 5.11217071}, Good: {2.3065, 2.11810397}, Easy: {8.2956, 1},
	} {
		m := utc().Next(Memory{}, g, noon)
		if m.Stability != want[0] || !near(m.Difficulty, want[1], 1e-8) {
			t.Errorf("%v: stability %v, difficulty %v, want %v", g, m.Stability, m.Difficulty, want)
		}
	}
}

// V2 to V4 and the stabilities of V6: grades at given gaps in days.
func TestMemoryAfterAnswers(t *testing.T) {
	six := []int{0, 0, 1, 3, 8, 21}
	for _, c := range []struct {
		name       string
		params     Params
		grades     string
		gaps       []int
		tolerance  float64
		stability  []float64
		difficulty []float64
	}{
		// fsrs-rs src/inference.rs test_memory_state, py-fsrs tests/test_basic.py
		// test_memo_state, ts-fsrs FSRS-6.test.ts: 53.62691 and 6.3574867.
		{"V2", utc(), "133333", six, 1e-5,
			[]float64{.212, .246689, 2.021477, 7.863699, 21.917713, 53.626903},
			[]float64{6.4133, 6.402115, 6.390941, 6.379779, 6.368627, 6.357487}},
		// fsrs-rs test_memory_state, ts-fsrs: 53.335106 and 6.3574867.
		{"V3", longTerm(), "133333", six, 1e-5,
			[]float64{.212, .212, 1.890872, 7.658757, 21.666930, 53.335064},
			[]float64{6.4133, 6.402115, 6.390941, 6.379779, 6.368627, 6.357487}},
		// go-fsrs TestNextStatesMemoryStateAllRatingsShortTerm: 51.0810, 6.7493.
		{"V4", utc(), "123433", six, 1e-5,
			[]float64{.212, .212, 1.451939, 8.987965, 22.039158, 51.080986},
			[]float64{6.4133, 7.604210, 7.591834, 6.772365, 6.760821, 6.749289}},
		// go-fsrs fsrs_test.go TestLongTermScheduler, at its own intervals.
		{"V6", longTerm(), "3333331133333", []int{0, 3, 14, 57, 196, 586, 1559, 10, 1, 3, 5, 9, 15}, 5.1e-5,
			[]float64{2.3065, 13.8269, 56.9567, 196.2353, 586.4835, 1559.3567, 9.8832, 1.3527, 2.392, 4.8562, 8.7624, 15.186, 25.1362},
			[]float64{2.1181, 2.1112, 2.1043, 2.0975, 2.0906, 2.0837, 7.3832, 9.1251, 9.1112, 9.0973, 9.0835, 9.0696, 9.0558}},
	} {
		var m Memory
		at := noon
		for i, digit := range c.grades {
			at = at.AddDate(0, 0, c.gaps[i])
			m = c.params.Next(m, Grade(digit-'0'), at)
			if !near(m.Stability, c.stability[i], c.tolerance) || !near(m.Difficulty, c.difficulty[i], c.tolerance) {
				t.Errorf("%s, answer %d: stability %.6f, difficulty %.6f, want %.6f and %.6f",
					c.name, i+1, m.Stability, m.Difficulty, c.stability[i], c.difficulty[i])
			}
		}
	}
}

// V5 (py-fsrs test_review_card, ts-fsrs ivl_history, go-fsrs
// TestBasicSchedulerExample) and the days of V6 without the extra days of
// go-fsrs: each card is asked just when it is due.
func TestAskedWhenDue(t *testing.T) {
	const grades = "3333331133333"
	for _, c := range []struct {
		name      string
		params    Params
		days      string
		stability []float64
	}{
		{"V5", utc(), "[0 2 11 46 163 498 0 0 2 4 7 12 21]", []float64{2.3065, 2.3065, 10.971048, 46.316858,
			162.999816, 497.876555, 6.890413, 2.154598, 2.154598, 3.983123, 7.236254, 12.483044, 20.770357}},
		{"V6", longTerm(), "[2 11 46 163 497 1346 9 1 2 4 7 13 22]", nil},
	} {
		var m Memory
		var days []int
		at := noon
		for i, digit := range grades {
			m = c.params.Next(m, Grade(digit-'0'), at)
			days = append(days, Day(m.Due, time.UTC)-Day(at, time.UTC))
			if c.stability != nil && !near(m.Stability, c.stability[i], 1e-6) {
				t.Errorf("%s, answer %d: stability %.6f, want %.6f", c.name, i+1, m.Stability, c.stability[i])
			}
			at = m.Due
		}
		if got := fmt.Sprint(days); got != c.days {
			t.Errorf("%s: days %s, want %s", c.name, got, c.days)
		}
	}
}

// V7: fsrs-rs test_next_interval, but for the first, which it has as 3116766 in
// 32 bits.
func TestInterval(t *testing.T) {
	decay := Default().Weights[20]
	var got []string
	for tenth := 1; tenth <= 10; tenth++ {
		got = append(got, fmt.Sprint(interval(1, bend(0.9, decay), bend(float64(tenth)/10, decay))))
	}
	if got, want := strings.Join(got, " "), "3116769 34793 2508 387 90 27 9 3 1 1"; got != want {
		t.Errorf("intervals %s, want %s", got, want)
	}
}

// V8: fsrs-rs test_current_retrievability.
func TestForgettingCurve(t *testing.T) {
	w := Default().Weights
	w[20] = 0.2
	m := newModel(w)
	for days, want := range []float64{1, .9, .84028935, .7985001} {
		if got := m.recall(days, 1); !near(got, want, 1e-7) {
			t.Errorf("after %d days: %.8f, want %.8f", days, got, want)
		}
	}
}

// V8: ts-fsrs, an Easy card when it is due after 8 days.
func TestRecallWhenDue(t *testing.T) {
	p := utc()
	m := p.Next(Memory{}, Easy, noon)
	if days := Day(m.Due, time.UTC) - Day(noon, time.UTC); days != 8 {
		t.Errorf("due after %d days, want 8", days)
	}
	if got := p.Recall(m, m.Due); !near(got, .9024733, 5e-8) {
		t.Errorf("recall %.7f, want 0.9024733", got)
	}
}
