package anki

import (
	"archive/zip"
	"bytes"
	"testing"

	"quiz/decks/deckstest"
)

// Each file of a package has the first date that an archive can name, whenever it
// was written, so that the same notes make the same bytes.
func TestPackageDates(t *testing.T) {
	content := packed(t, mustCompose(t, Options{Types: Own}, deckstest.Parse(t, "d.toml", deckstest.WithIDs)), PackageOptions{Changed: always(changedAt)})
	archive, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range archive.File {
		if got := f.Modified.UTC().Format("2006-01-02 15:04"); got != "1980-01-01 00:00" {
			t.Errorf("%s is of %s", f.Name, got)
		}
	}
}
