package deckstest

import "strings"

// WithIDs is the text of a deck of three cards, which have ids.
const WithIDs = `title = "T"
[[card]]
id = "one"
question = "1?"
answer = "1"
[[card]]
id = "two"
question = "2?"
answer = "2"
[[card]]
id = "three"
question = "3?"
answer = "3"
`

// WithoutIDs is WithIDs, but for the ids.
func WithoutIDs() string {
	return strings.NewReplacer("id = \"one\"\n", "", "id = \"two\"\n", "", "id = \"three\"\n", "").Replace(WithIDs)
}

// RenamedTwo is WithIDs with another id for the second card.
func RenamedTwo() string {
	return strings.Replace(WithIDs, `id = "two"`, "id = \"deux\"\nwas = \"two\"", 1)
}
