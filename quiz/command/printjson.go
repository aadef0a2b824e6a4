package command

import (
	"encoding/json"
	"io"
	"strings"

	"quiz/quiz/terminal/text"
)

// printJSON writes JSON in which what a terminal would act upon is escaped.
func printJSON(w io.Writer, value any) error {
	var b strings.Builder
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(value); err != nil {
		return err
	}
	_, err := io.WriteString(w, text.EscapeJSON(b.String()))
	return err
}
