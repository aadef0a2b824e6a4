package answer_test

import (
	"testing"

	"quiz/decks/answer"
)

// Of a word with a Han character, in what is right or in what is typed, one sign
// may be another, and never two, however long the word is.
func TestSlipsOfHan(t *testing.T) {
	run(t, answer.Rules{Language: "ja"}, []row{
		{"鉄パイプラインズ", "テパイプラインズ", near, answer.Slip},
		{"鉄パイプラインズサモ", "テパイプランンズサモ", far, answer.None},
		{"テパイプラインズサモ", "鉄パイプランンズサモ", far, answer.None},
		{"鉄パイプラインズサモ", "銅パイプランンズサモ", far, answer.None},
		{"テパイプラインズサモ", "タパイプランンズサモ", near, answer.Slip},
	})
}
