package command

import (
	"encoding/json"
	"io"
	"strings"

	"quiz/quiz/terminal/text"
)

// printJSON writes JSON in which what a terminal would act upon is escaped.
func printJSON(w io.Writer, value any) error {
	var out strings.Builder
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(value); err != nil {
		return err
	}
	_, err := io.WriteString(w, text.EscapeJSON(out.String()))
	return err
}
