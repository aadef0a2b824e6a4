//go:build !unix

package terminaltest

// Lead does something on Unix only.
func Lead() {}
