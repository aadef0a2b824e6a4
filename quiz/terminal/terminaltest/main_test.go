package terminaltest

import (
	"os"
	"testing"
)

func TestMain(m *testing.M) {
	Lead()
	os.Exit(m.Run())
}
