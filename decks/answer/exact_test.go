package answer_test

import (
	"testing"

	"quiz/decks/answer"
)

// In backticks, or where the rules say so, case, punctuation and spelling count;
// what cannot be chosen on a keyboard does not.
func TestExact(t *testing.T) {
	run(t, answer.Rules{Language: "en"}, []row{
		{"`foo`", "foo", same, answer.AsTyped},
		{"`foo`", "`foo`", same, answer.AsTyped},
		{"`foo`", "Foo", far, answer.NotExact},
		{"`foo`", "foo.", far, answer.NotExact},
		{"`foo` bar", "Foo bar", same, answer.AsTyped}, // not all of it
		{"``a`b``", "a`b", same, answer.AsTyped},
		{"`foo`|foobarbaz", "foobarbax", near, answer.Slip},
	})
	run(t, answer.Rules{Language: "en", Exact: true}, []row{
		{"don't do", "don’t \u00a0do", same, answer.AsTyped},
		{`"a"`, "“a”", same, answer.AsTyped},
		{`"a"`, "'a'", far, answer.NotExact},
		{"a-b", "a–b", same, answer.AsTyped},
		{"a-b", "a−b", same, answer.AsTyped},
		{"Caf\u00e9", "Cafe\u0301", same, answer.AsTyped},
		{"Café", "Cafe", far, answer.NotExact},
		{"Café", "café", far, answer.NotExact},
		{"colour", "color", far, answer.NotExact},
		{"Café", "Café.", far, answer.NotExact},
		{"mitochondrion", "mitochondrlon", far, answer.NotExact},
		{"a b", "ab", far, answer.NotExact},
		{"x²", "x2", far, answer.NotExact},
		{"5 km", "5000 m", far, answer.NotExact},
	})
}

// Signs at the ends count where they are all that differs.
func TestSigns(t *testing.T) {
	run(t, answer.Rules{Language: "en"}, []row{
		{".gitignore", "gitignore", far, answer.OtherSign},
		{"gitignore", ".gitignore", far, answer.OtherSign},
		{".NET", "net", same, answer.AsTyped},
		{"!important", "important", far, answer.OtherSign},
		{":q", "q", far, answer.OtherSign},
		{"'a'", `"a"`, far, answer.OtherSign},
		{"'a'", "a", same, answer.AsTyped},
		{"n!", "n", far, answer.OtherSign},
		{"5!", "5", far, answer.OtherSign},
		{"Stop!", "stop", same, answer.AsTyped},
		{"C++", "C", far, answer.None},
		{"C#", "c#.", same, answer.AsTyped},
		{"5%", "5", far, answer.None},
		{"-5", "5", far, answer.None},
		{"!=", "=", far, answer.None},
		{"?", "!", far, answer.None},
	})
}
