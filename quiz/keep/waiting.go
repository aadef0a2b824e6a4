package keep

import (
	"errors"

	"quiz/quiz/history"
)

// change has the history changed, after what waits.
func (k *Keeper) change(do func() error) {
	k.waiting = append(k.waiting, do)
	k.catchUp()
}

// catchUp tries what waits, in its order. A change that the history will never
// take does not keep the others back.
func (k *Keeper) catchUp() {
	for len(k.waiting) > 0 {
		err := k.Patiently(k.waiting[0])
		if err != nil {
			k.failed(err)
		}
		if passing(err) {
			k.mayPass++
			return
		}
		k.waiting = k.waiting[1:]
	}
}

// passing tells if a fault may pass.
func passing(err error) bool {
	var locked *history.Locked
	var unwritable *history.Unwritable
	return errors.As(err, &locked) || errors.As(err, &unwritable)
}

// failed tells of the first change that could not be kept, and of that alone.
func (k *Keeper) failed(err error) {
	if k.faults++; k.faults == 1 {
		k.Failed(err, passing(err))
	}
}

// A Result is what became of the answers of a sitting.
type Result struct {
	Lost int  // answers that could not be kept
	Late bool // all are kept, though some were not at first
}

// End tries once more where something went wrong.
func (k *Keeper) End() (r Result) {
	if k.faults == 0 {
		return r
	}
	k.catchUp()
	for _, s := range k.entries {
		if !s.kept && !s.unread {
			r.Lost++
		}
	}
	r.Late = r.Lost == 0 && len(k.waiting) == 0 && k.mayPass == k.faults
	return r
}
