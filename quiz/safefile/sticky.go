package safefile

import "io"

// A Sticky writer remembers that writing failed, for those who write to it and do
// not look. After that it writes no more.
type Sticky struct {
	W   io.Writer
	Err error // the first that W gave
}

func (s *Sticky) Write(p []byte) (int, error) {
	if s.Err != nil {
		return 0, s.Err
	}
	n, err := s.W.Write(p)
	s.Err = err
	return n, err
}
