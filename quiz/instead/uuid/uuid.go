// Package uuid stands in for the package of this name, which SQLite's C library in Go
// has for three functions that SQLite does not call. The real one brings package net
// along, and by that, where there is a C compiler, the system's C library: to load
// that takes a tenth of the program's start.
package uuid

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"strings"
)

// A UUID is one of RFC 9562.
type UUID [16]byte

// New makes a random one, of version 4.
func New() (u UUID) {
	rand.Read(u[:]) // never fails: it would end the program
	u[6], u[8] = u[6]&0x0f|0x40, u[8]&0x3f|0x80
	return u
}

var errForm = errors.New("it is no UUID: 8, 4, 4, 4 and 12 hexadecimal digits with - between")

// Parse reads the form that String writes.
func Parse(s string) (u UUID, err error) {
	if len(s) != 36 || s[8] != '-' || s[13] != '-' || s[18] != '-' || s[23] != '-' {
		return u, errForm
	}
	digits, err := hex.DecodeString(strings.ReplaceAll(s, "-", ""))
	if err != nil || len(digits) != len(u) {
		return u, errForm
	}
	return UUID(digits), nil
}

// String is the usual form, 36 signs long.
func (u UUID) String() string {
	s := hex.EncodeToString(u[:])
	return s[:8] + "-" + s[8:12] + "-" + s[12:16] + "-" + s[16:20] + "-" + s[20:]
}
