#!/usr/bin/env bash
# golang.org/x/text v0.44.0 (Go), package collate: IgnoreDiacritics alone ignores
# nothing, IgnoreCase alone ignores exponents, and both together make "≠" equal "=".
#
# Expected: with IgnoreDiacritics, "résumé" and "resume" are equal; with
# IgnoreWidth, "１" and "1"; with IgnoreCase, "Resume" and "resume" alone.
# Seen: IgnoreDiacritics drops one level of comparison and the accents still
# differ at the next; IgnoreWidth alone makes no width equal. IgnoreCase, which
# drops that next level, makes "１" and "1", "km²" and "km2", "H₂O" and "H2O", and
# small and large kana equal. With both (as with Loose), "é" is "e" at last, and
# so is "≠" "=", and "∉" "∈", for there the stroke is an accent.
# Why users meet it: these options are what one reaches for to compare what was
# typed, and one that does nothing and one that does too much both pass a test of
# their own kind.
# Our product marks resume for résumé as nearly right, and ≠ for =, and ∉ for ∈, as
# wrong.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
export GOMODCACHE=$dir/mod GOFLAGS='-modcacherw -mod=mod'
cd "$dir"
{ go mod init example && go get golang.org/x/text@v0.44.0; } >&2 || exit 2

cat >see.go <<'GO'
package main

import (
	"fmt"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"
)

func main() {
	pairs := [][2]string{{"résumé", "resume"}, {"Resume", "resume"}, {"１", "1"}, {"km²", "km2"},
		{"H₂O", "H2O"}, {"きって", "きつて"}, {"≠", "="}, {"∉", "∈"}}
	equal := func(options ...collate.Option) {
		c := collate.New(language.English, options...)
		for _, p := range pairs {
			if c.CompareString(p[0], p[1]) == 0 {
				fmt.Printf(" %s=%s", p[0], p[1])
			}
		}
		fmt.Println()
	}
	fmt.Print("IgnoreDiacritics:")
	equal(collate.IgnoreDiacritics)
	fmt.Print("IgnoreWidth:")
	equal(collate.IgnoreWidth)
	fmt.Print("IgnoreCase:")
	equal(collate.IgnoreCase)
	fmt.Print("IgnoreDiacritics, IgnoreCase:")
	equal(collate.IgnoreDiacritics, collate.IgnoreCase)
}
GO
seen=$(go run see.go)
stated='IgnoreDiacritics:
IgnoreWidth:
IgnoreCase: Resume=resume １=1 km²=km2 H₂O=H2O きって=きつて
IgnoreDiacritics, IgnoreCase: résumé=resume Resume=resume １=1 km²=km2 H₂O=H2O きって=きつて ≠== ∉=∈'
printf '%s\n' "$seen"
[ "$seen" = "$stated" ]
