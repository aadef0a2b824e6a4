package command

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"quiz/decks/deckstest"
)

// only lists the dependencies that are met in one place, and those places: a
// library that is known to one package can be replaced in one package.
var only = map[string][]string{
	"github.com/urfave/cli/v2":             {"quiz/quiz/command"},
	"github.com/BurntSushi/toml":           {"quiz/decks/deckfile"},
	"github.com/yuin/goldmark":             {"quiz/decks/markup"},
	"github.com/jung-kurt/gofpdf":          {"quiz/render/pdf"},
	"github.com/klauspost/compress":        {"quiz/render/pdf/finish", "quiz/render/anki"},
	"modernc.org/sqlite":                   {"quiz/quiz/history", "quiz/render/anki"},
	"golang.org/x/term":                    {"quiz/quiz/command"},
	"github.com/adrg/xdg":                  {"quiz/quiz/command"},
	"github.com/clipperhouse/displaywidth": {"quiz/quiz/terminal/text"},
	"charm.land/bubbletea/v2":              {"quiz/quiz/terminal/screen"},
	"github.com/charmbracelet":             {"quiz/quiz/terminal/screen", "quiz/quiz/terminal/terminaltest"},
	"github.com/creack/pty":                {"quiz/quiz/terminal/terminaltest"},
	"quiz/quiz/terminal/terminaltest":      {}, // tests only
	"quiz/quiz/terminal/plain":             {"quiz/quiz/command"},
	"quiz/quiz/terminal/screen":            {"quiz/quiz/command"},
	"quiz/quiz/command":                    {"quiz"},
	"quiz/decks/deckstest":                 {}, // tests only
	"quiz/quiz/quiztest":                   {}, // tests only
	"quiz/decks/library":                   {"quiz/quiz/command"},
	"golang.org/x/text/unicode/norm":       {"quiz/decks", "quiz/quiz", "quiz/render/typeset", "quiz/render/anki"},
	"golang.org/x/image":                   {"quiz/render/picture", "quiz/render/typeset"},
	"github.com/go-text/typesetting":       {"quiz/render/typeset"},
	"codeberg.org/go-fonts/dejavu":         {"quiz/render/typeset"},
}

// siblings are the packages of one folder that may know another. What is below
// a package that may be known may be known, too; so a package that stands here
// beside itself may know those below it, and they know nothing of it.
var siblings = map[string][]string{
	"quiz/decks":        {"quiz/decks/edit", "quiz/decks/lang", "quiz/decks/markup", "quiz/decks/parallel", "quiz/decks/place"}, // its tools
	"quiz/decks/answer": {"quiz/decks/answer", "quiz/decks/edit", "quiz/decks/lang", "quiz/decks/markup", "quiz/decks/numeral"},
	"quiz/decks/lang":   {},
	"quiz/decks/place":  {},

	"quiz/decks/parallel": {},
	"quiz/decks/pool":     {},

	"quiz/decks/deckfile": {"quiz/decks/edit", "quiz/decks/lang", "quiz/decks/markup", "quiz/decks/parallel", "quiz/decks/place", "quiz/decks/pool"},
	"quiz/decks/images":   {"quiz/decks/place"},
	"quiz/decks/snapshot": {"quiz/decks/arrange", "quiz/decks/place", "quiz/decks/pool"},
	"quiz/decks/shelf":    {"quiz/decks/deckfile", "quiz/decks/images", "quiz/decks/place", "quiz/decks/snapshot"},

	"quiz/decks/answer/date":         {"quiz/decks/lang", "quiz/decks/numeral"},
	"quiz/decks/answer/unit":         {"quiz/decks/lang", "quiz/decks/numeral"},
	"quiz/decks/answer/lexicon":      {"quiz/decks/answer/lexicon"},
	"quiz/decks/answer/lexicon/make": {"quiz/decks/answer/lexicon"},
	"quiz/decks/answer/script":       {},

	"quiz/decks/check":      {"quiz/decks/arrange", "quiz/decks/markup", "quiz/decks/numeral", "quiz/decks/place"},
	"quiz/decks/filter":     {"quiz/decks/edit"},
	"quiz/decks/arrange":    {"quiz/decks/markup", "quiz/decks/numeral", "quiz/decks/shuffle"},
	"quiz/render/layout":    {"quiz/render/typeset", "quiz/render/paper"},
	"quiz/render/pdf":       {"quiz/render/pdf/finish", "quiz/render/layout", "quiz/render/typeset", "quiz/render/paper", "quiz/render/picture"},
	"quiz/render/pdf/cards": {"quiz/render/pdf", "quiz/render/layout", "quiz/render/typeset", "quiz/render/paper", "quiz/render/picture"},
	"quiz/render/typeset":   {"quiz/render/typeset/subset"},
	"quiz/render/anki":      {},
	"quiz/render/paper":     {},
	"quiz/render/picture":   {},
	"quiz/decks/deckstest":  {"quiz/decks/deckfile", "quiz/decks/snapshot"},
	"quiz/decks/library":    {"quiz/decks/shelf"},
	"quiz/decks/markup":     {},
	"quiz/decks/shuffle":    {},
	"quiz/decks/edit":       {},
	"quiz/decks/numeral":    {"quiz/decks/lang"},
	"quiz/quiz":             {"quiz/quiz/outcome", "quiz/quiz/schedule"}, // its words
	"quiz/quiz/outcome":     {},
	"quiz/quiz/schedule":    {},
	"quiz/quiz/history":     {"quiz/quiz/outcome", "quiz/quiz/schedule"},
	"quiz/quiz/review":      {"quiz/quiz/schedule"},
	"quiz/quiz/safefile":    {},
	"quiz/quiz/editor":      {},
	"quiz/quiz/keep":        {"quiz/quiz/history", "quiz/quiz/review", "quiz/quiz/schedule"},
	"quiz/quiz/stats":       {"quiz/quiz/outcome", "quiz/quiz/schedule"},

	"quiz/quiz/terminal":            {},
	"quiz/quiz/terminal/text":       {},
	"quiz/quiz/terminal/feedback":   {"quiz/quiz/terminal/text"},
	"quiz/quiz/terminal/plain":      {"quiz/quiz/terminal"},
	"quiz/quiz/terminal/screen":     {"quiz/quiz/terminal"},
	"quiz/quiz/terminal/statistics": {"quiz/quiz/stats", "quiz/quiz/terminal/text"},
}

// apart are packages that must not meet a dependency that the one above them may.
var apart = map[string]string{"quiz/render/pdf/cards": "github.com/jung-kurt/gofpdf"}

// drawers deal with pages, whatever these are made of.
var drawers = []string{"quiz/render/layout", "quiz/render/pdf"}

// A goPackage is what 'go list' says of a package.
type goPackage struct {
	ImportPath string
	Imports    []string
}

// The layers: decks knows neither quiz nor render, those two do not know each
// other, and each dependency is met where it should be.
func TestLayers(t *testing.T) {
	for _, p := range packages(t) {
		for _, imported := range p.Imports {
			if why := forbidden(p.ImportPath, imported); why != "" {
				t.Errorf("%s imports %s: %s", p.ImportPath, imported, why)
			}
		}
	}
}

// The rule itself, for a rule that forbids nothing would hold everywhere.
func TestForbidden(t *testing.T) {
	for _, c := range []struct {
		importer, imported string
		forbidden          bool
	}{
		// Text, deck, question, session, frontend, and question, layout, page: each
		// is made of the one before it, and knows nothing of what comes after it.
		{"quiz/decks/deckfile", "quiz/decks", false},
		{"quiz/decks", "quiz/decks/deckfile", true},
		{"quiz/decks/arrange", "quiz/decks", false},
		{"quiz/decks", "quiz/decks/arrange", true},
		{"quiz/quiz", "quiz/decks/arrange", false},
		{"quiz/decks/arrange", "quiz/quiz", true},
		{"quiz/quiz/terminal/screen", "quiz/quiz", false},
		{"quiz/quiz", "quiz/quiz/terminal", true},
		{"quiz/quiz", "quiz/quiz/terminal/screen", true},
		{"quiz/render/pdf/cards", "quiz/decks/arrange", false},
		{"quiz/decks/arrange", "quiz/render/layout", true},
		{"quiz/render/layout", "quiz/decks/arrange", true},
		{"quiz/render/pdf", "quiz/render/layout", false},
		{"quiz/render/layout", "quiz/render/pdf", true},
		{"quiz/render/pdf", "quiz/decks/arrange", true},

		{"quiz/decks", "quiz/quiz", true},
		{"quiz/decks/check", "quiz/render", true},
		{"quiz/quiz", "quiz/render", true},
		{"quiz/render/pdf", "quiz/quiz", true},
		{"quiz/quiz/schedule", "quiz/quiz/history", true},
		{"quiz/quiz/review", "quiz/quiz/history", true},
		{"quiz/quiz/history", "quiz/quiz/schedule", false},
		{"quiz/quiz/safefile", "quiz/quiz/history", true},
		{"quiz/quiz/editor", "quiz/quiz/history", true},
		{"quiz/quiz/keep", "quiz/quiz/terminal", true},
		{"quiz/quiz/keep", "github.com/urfave/cli/v2", true},
		{"quiz/quiz/keep", "quiz/quiz/history", false},
		{"quiz/quiz/history", "quiz/quiz/keep", true},
		{"quiz/quiz/editor", "github.com/urfave/cli/v2", true},
		{"quiz/quiz/editor", "quiz/decks", false},
		{"quiz/quiz/safefile", "quiz/render/pdf", true},
		{"quiz/quiz/history", "quiz/quiz/outcome", false},
		{"quiz/quiz/outcome", "quiz/quiz/history", true},
		{"quiz/quiz/schedule", "quiz/quiz/outcome", true},
		{"quiz/quiz", "quiz/quiz/schedule", false},
		{"quiz/quiz", "quiz/quiz/history", true},
		{"quiz/quiz/terminal", "github.com/urfave/cli/v2", true},
		{"quiz/quiz/command", "charm.land/bubbletea/v2", true},
		{"quiz/quiz/terminal/screen", "charm.land/bubbletea/v2", false},
		{"quiz/quiz/terminal/plain", "charm.land/bubbletea/v2", true},
		{"quiz/quiz/terminal/feedback", "github.com/clipperhouse/displaywidth", true},
		{"quiz/quiz/terminal/plain", "quiz/quiz/terminal/screen", true},
		{"quiz/quiz/terminal/screen", "quiz/quiz/terminal/plain", true},
		{"quiz/quiz/terminal/feedback", "quiz/quiz/terminal/plain", true},
		{"quiz/quiz/terminal/text", "quiz/quiz/terminal/feedback", true},
		{"quiz/quiz/terminal", "quiz/quiz/terminal/text", true},
		{"quiz/quiz/terminal/statistics", "quiz/quiz/terminal/feedback", true},
		{"quiz/quiz/terminal/plain", "quiz/quiz/terminal", false},
		{"quiz/quiz/terminal/screen", "quiz/quiz/terminal/feedback", false},
		{"quiz/quiz/terminal/statistics", "quiz/quiz/stats", false},
		{"quiz/quiz/command", "quiz/quiz/terminal/terminaltest", true},
		{"quiz/quiz/terminal", "github.com/creack/pty", true},
		{"quiz/render", "github.com/jung-kurt/gofpdf", true},
		{"quiz/decks", "github.com/BurntSushi/toml", true},
		{"quiz/decks/place", "github.com/BurntSushi/toml", true},
		{"quiz/decks/deckfile", "github.com/BurntSushi/toml", false},
		{"quiz/decks/deckfile", "quiz/decks/place", false},
		{"quiz/decks/deckfile", "quiz/decks/shelf", true},
		{"quiz/decks/snapshot", "quiz/decks/deckfile", true},
		{"quiz/decks/images", "quiz/decks/deckfile", true},
		{"quiz/decks/shelf", "quiz/decks/deckfile", false},
		{"quiz/decks/library", "quiz/decks/deckfile", true},
		{"quiz/decks/arrange", "quiz/decks/filter", true},
		{"quiz/decks/numeral", "quiz/decks/markup", true},
		{"quiz/render/paper", "quiz/render/typeset", true},
		{"quiz/render/pdf/finish", "quiz/render/pdf", true},
		{"quiz/render/pdf/finish", "quiz/render/typeset", true},
		{"quiz/render/typeset/subset", "quiz/render/typeset", true},
		{"quiz/render/pdf", "codeberg.org/go-fonts/dejavu/dejavusans", true},
		{"quiz/render/paper", "golang.org/x/image/font/sfnt", true},
		{"quiz/render/anki", "quiz/render/pdf", true},
		{"quiz/render/anki", "quiz/render/picture", true},
		{"quiz/render/pdf", "modernc.org/sqlite", true},
		{"quiz/render/anki", "modernc.org/sqlite", false},
		{"quiz/render/anki", "quiz/decks/arrange", false},
		{"quiz/render/pdf", "golang.org/x/text/unicode/norm", true},
		{"quiz/decks/check", "quiz/decks/arrange", false},
		{"quiz/decks/arrange", "quiz/decks/numeral", false},
		{"quiz/decks/numeral", "golang.org/x/text/unicode/norm", false},
		{"quiz/render/pdf", "quiz/render", true},
		{"quiz/render/pdf", "quiz/render/pdf/cards", true},
		{"quiz/render/pdf", "github.com/klauspost/compress/zlib", true},
		{"quiz/render/pdf/finish", "github.com/klauspost/compress/zlib", false},
		{"quiz/render/layout", "quiz/decks/markup", true},
		{"quiz/render/typeset", "quiz/render/layout", true},
		{"quiz/render/layout", "quiz/render/typeset", false},
		{"quiz/render/pdf/cards", "github.com/jung-kurt/gofpdf", true},
		{"quiz/render/pdf/cards", "quiz/render/pdf", false},
		{"quiz/render/pdf/cards", "quiz/render", false},
		{"quiz/render/pdf", "quiz/render/pdf/finish", false},
		{"quiz/render/pdf", "quiz/render/paper", false},
		{"quiz/render/typeset", "quiz/render/typeset/subset", false},
		{"quiz/render/typeset/subset", "golang.org/x/image/font/sfnt", false},
		{"quiz/render/typeset", "github.com/go-text/typesetting/shaping", false},
		{"quiz/quiz/terminal", "quiz/quiz", false},
		{"quiz/quiz", "quiz/decks/markup", false},
		{"quiz/render/pdf", "github.com/jung-kurt/gofpdf", false},
		{"quiz", "quiz/quiz/command", false},
		{"quiz/quiz/command", "quiz/render/pdf/cards", false},
	} {
		if why := forbidden(c.importer, c.imported); (why != "") != c.forbidden {
			t.Errorf("%s imports %s: %q", c.importer, c.imported, why)
		}
	}
}

func packages(t *testing.T) []goPackage {
	t.Helper()
	cmd := exec.Command("go", "list", "-json=ImportPath,Imports", "./...")
	cmd.Dir = deckstest.Root()
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	var list []goPackage
	decoder := json.NewDecoder(strings.NewReader(string(out)))
	for {
		var p goPackage
		if err := decoder.Decode(&p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		list = append(list, p)
	}
	if len(list) < 8 {
		t.Fatalf("only %d packages were found", len(list))
	}
	return list
}

// forbidden says why a package may not import another, or nothing.
func forbidden(importer, imported string) string {
	for dependency, places := range only {
		if imported != dependency && !strings.HasPrefix(imported, dependency+"/") || dependency == "quiz/quiz" {
			continue
		}
		if !under(importer, places) && !strings.HasPrefix(importer, dependency) {
			return dependency + " may be met only in " + strings.Join(places, ", ")
		}
	}
	if imported == apart[importer] {
		return imported + " is met by the package above"
	}
	if importer == "quiz" || strings.HasPrefix(importer, "quiz/quiz/command") || !strings.HasPrefix(imported, "quiz/") {
		return ""
	}
	from, to := folder(importer), folder(imported)
	switch {
	case slices.Contains(drawers, importer) && (imported == "quiz/render" || to == "decks"):
		return "what deals with pages knows no cards"
	case from == to && importer != imported && !under(imported, siblings[importer]) && imported != "quiz/"+from:
		return "siblings do not know one another"
	case from == "decks" && to != "decks":
		return "decks stands below the rest"
	case from != to && to != "decks":
		return "quiz and render do not know each other"
	}
	return ""
}

// folder is the top folder of one of our packages: decks, quiz or render.
func folder(path string) string {
	parts := strings.Split(path, "/")
	if len(parts) < 2 {
		return ""
	}
	return parts[1]
}

func under(path string, places []string) bool {
	for _, place := range places {
		if path == place || strings.HasPrefix(path, place+"/") {
			return true
		}
	}
	return false
}
