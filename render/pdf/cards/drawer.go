package cards

import (
	"fmt"

	"quiz/render/pdf"
)

// A drawer lays out sheets of cards that are shaped, and draws them, in a
// goroutine of its own beside the printer that shapes the next ones. Until that
// is done the printer looks at nothing of it but the room, which never changes.
type drawer struct {
	*imposer
	document *pdf.Document
}

// start draws the sheets that come through a channel, until it is closed. The
// other tells when all is drawn, and gives an error if that went wrong.
func (d *drawer) start() (chan<- []*cardText, <-chan error) {
	sheets, done := make(chan []*cardText, 8), make(chan error, 1)
	go func() {
		var crash error
		for batch := range sheets {
			if crash == nil {
				crash = d.guarded(batch)
			}
		}
		d.document.Close()
		done <- crash
	}()
	return sheets, done
}

// guarded draws a sheet, and turns a slip of ours into an error.
func (d *drawer) guarded(batch []*cardText) (err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = fmt.Errorf("internal error: pdf: %v", fault)
		}
	}()
	pages := d.sheet(batch)
	for i := range pages {
		d.document.Draw(&pages[i])
	}
	d.reuse(pages)
	return nil
}
