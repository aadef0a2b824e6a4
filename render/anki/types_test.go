package anki

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"quiz/decks/deckstest"
)

// The golden file has all of our note types. Whoever changes a template or the
// style must set typesChanged to a later time: Anki takes only types that are
// newer than those it has. Whoever needs other fields or templates must make a
// type with a new id: Anki would keep a copy beside the old one, and update
// none of the old notes.
func TestTypes(t *testing.T) {
	var b strings.Builder
	fmt.Fprintf(&b, "changed %s\n", time.Unix(typesChanged, 0).UTC().Format(time.RFC3339))
	for i := range ownTypes {
		m := ownTypes[i].model()
		fmt.Fprintf(&b, "\n======== %v, id %v, kind %v, sorted by field %v\n", m["name"], m["id"], m["type"], m["sortf"])
		for _, f := range m["flds"].([]any) {
			fmt.Fprintf(&b, "field %v: %v, id %v\n", f.(object)["ord"], f.(object)["name"], f.(object)["id"])
		}
		needs, err := json.Marshal(m["req"])
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&b, "needs %s\n", needs)
		for _, f := range m["tmpls"].([]any) {
			f := f.(object)
			fmt.Fprintf(&b, "\n---- template %v: %v, id %v: front\n%v\n---- back\n%v\n", f["ord"], f["name"], f["id"], f["qfmt"], f["afmt"])
		}
		if m["css"] != typeFile("style.css") || m["mod"] != typesChanged {
			t.Errorf("%v has a style or a time of its own", m["name"])
		}
	}
	fmt.Fprintf(&b, "\n======== the style of all\n%s\n", typeFile("style.css"))
	deckstest.Golden(t, "anki/types.txt", b.String())
}

// Templates ask for nothing from outside, and those of choices have their
// script.
func TestTemplates(t *testing.T) {
	for _, typ := range ownTypes {
		for _, tmpl := range typ.templates {
			for _, name := range []string{"front", "back"} {
				side := tmpl.side(name)
				if strings.Contains(side, "//") && strings.Contains(strings.ReplaceAll(side, "// ", ""), "//") || strings.Contains(side, "SHUFFLE") || strings.Contains(side, "src=") {
					t.Errorf("%s, %s, %s: %s", typ.name, tmpl.name, name, side)
				}
				if got := strings.Contains(side, "<script>"); got != (typ.Type == QuizChoice) {
					t.Errorf("%s has a script: %v", typ.name, got)
				}
			}
		}
	}
	if css := typeFile("style.css"); strings.Contains(css, "url(") || strings.Contains(css, "@import") {
		t.Error("the style asks for something from outside")
	}
}

func TestTypeOfOthers(t *testing.T) {
	defer func() {
		if got := recover(); got != "internal error: anki: type 0 is not our own" {
			t.Errorf("got %v", got)
		}
	}()
	typeOf(StockBasic)
}
