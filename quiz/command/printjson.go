package command

import (
	"encoding/json"
	"io"
	"strings"

	"quiz/quiz/terminal"
)

// printJSON writes JSON in which what a terminal would act upon is escaped.
func printJSON(w io.Writer, value any) error {
	var text strings.Builder
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(value); err != nil {
		return err
	}
	_, err := io.WriteString(w, terminal.EscapeJSON(text.String()))
	return err
}
