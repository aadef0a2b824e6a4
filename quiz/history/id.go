package history

import (
	"crypto/rand"
	"encoding/base32"
	"encoding/binary"
	"fmt"
	"strings"
	"time"
)

// signs are Crockford's, which ascend as the numbers do and leave out letters
// that look like digits.
var signs = base32.NewEncoding("0123456789abcdefghjkmnpqrstvwxyz").WithPadding(base32.NoPadding)

// newID returns a name that is given once among all machines and sorts by time:
// 48 bits of milliseconds and 80 of chance in 26 signs. For a collision two
// machines would have to give some 10¹² of them in one millisecond.
func newID(t time.Time) string {
	ms, _ := stored(t)
	var b [16]byte
	binary.BigEndian.PutUint64(b[:8], uint64(ms)<<16)
	rand.Read(b[6:]) // never fails: it would end the program
	return signs.EncodeToString(b[:])
}

// checkID: ids from elsewhere may be any short word.
func checkID(id string) error {
	odd := func(r rune) bool {
		return !(r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r == '-' || r == '_')
	}
	if len(id) < 1 || len(id) > 64 || strings.ContainsFunc(id, odd) {
		return fmt.Errorf("id %.80q is none: it must be 1 to 64 letters, digits, - and _", id)
	}
	return nil
}
