package schedule

import (
	"fmt"
	"time"
)

// Params are what one may choose. Start from Default: the zero Params do not
// pass Check.
type Params struct {
	Weights     [21]float64     // w0 to w20 of FSRS-6
	Retention   float64         // the chance to know a card when it is due
	Learning    []time.Duration // the steps of a new card
	Relearning  []time.Duration // the steps of a card that was forgotten
	MaxInterval int             // days
	Fuzz        bool            // spread the due days a little, so that cards learned together part
	Location    *time.Location  // where the day turns at 4 o'clock; nil is time.Local
}

// Default returns the weights that FSRS-6 comes with, fitted to the answers of
// thousands of people, and the steps that Anki comes with.
func Default() Params {
	return Params{
		Weights: [21]float64{
			0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194,
			0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
			1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
		},
		Retention:   0.9,
		Learning:    []time.Duration{time.Minute, 10 * time.Minute},
		Relearning:  []time.Duration{10 * time.Minute},
		MaxInterval: maxStability,
		Location:    time.Local,
	}
}

// The retentions that may be wished for, as in Anki: below, more is forgotten
// than learned; above, the days are spent on what is known anyway.
const (
	MinRetention = 0.70
	MaxRetention = 0.97
)

// bounds are those that the optimisers of fsrs-rs and py-fsrs keep the weights
// within. Inside them the formulas hold what this package promises.
var bounds = [21][2]float64{
	{0.001, 100}, {0.001, 100}, {0.001, 100}, {0.001, 100}, {1, 10}, {0.001, 4}, {0.001, 4},
	{0.001, 0.75}, {0, 4.5}, {0, 0.8}, {0.001, 3.5}, {0.001, 5}, {0.001, 0.25}, {0.001, 0.9},
	{0, 4}, {0, 1}, {1, 6}, {0, 2}, {0, 2}, {0, 0.8}, {0.1, 0.8},
}

// Check says what is wrong with the parameters, the first thing only.
func (p Params) Check() error {
	if !(p.Retention >= MinRetention && p.Retention <= MaxRetention) {
		return fmt.Errorf("retention %v is out of range: choose %.2f to %.2f", p.Retention, MinRetention, MaxRetention)
	}
	for i, w := range p.Weights {
		if low, high := bounds[i][0], bounds[i][1]; !(w >= low && w <= high) {
			return fmt.Errorf("weight w%d is %v: it must be from %v to %v", i, w, low, high)
		}
	}
	if p.MaxInterval < 1 || p.MaxInterval > maxStability {
		return fmt.Errorf("longest interval %d is out of range: choose 1 to %d days", p.MaxInterval, maxStability)
	}
	if err := checkSteps("learning", p.Learning); err != nil {
		return err
	}
	return checkSteps("relearning", p.Relearning)
}

// checkSteps: a step of a day or more would compete with the days of review,
// and steps that fall would make Hard shorter than Again.
func checkSteps(name string, steps []time.Duration) error {
	for i, step := range steps {
		if step < time.Second || step >= 24*time.Hour {
			return fmt.Errorf("%s step %v is out of range: choose a second or more, less than a day", name, step)
		}
		if i > 0 && step < steps[i-1] {
			return fmt.Errorf("%s step %v is shorter than %v before it: put the shorter first", name, step, steps[i-1])
		}
	}
	return nil
}
