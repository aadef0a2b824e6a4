#!/usr/bin/env bash
# golang.org/x/text v0.44.0 (Go), packages message and number: for "no", Norwegian,
# numbers are written as in English.
#
# Expected: "no" is written as "nb" is, 1 234,5: CLDR has one format for both, and
# the matcher of the same module takes the two for one language.
# Seen: "no" gives 1,234.5 and 50%, as "und" does; "nb" and "nn" give 1 234,5.
# A number that is meant as one thousand is read by a Norwegian as one and some.
# Why users meet it: "no" is a tag that many documents and programs carry, and
# printers made from it work, without an error.
# Our product formats and reads numbers of "no" and of "nb" alike: 1 234 567,5.
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

	"golang.org/x/text/language"
	"golang.org/x/text/message"
	"golang.org/x/text/number"
)

func main() {
	for _, tag := range []string{"und", "no", "nb", "nn", "da"} {
		p := message.NewPrinter(language.MustParse(tag))
		fmt.Printf("%s %+q %+q\n", tag, p.Sprint(1234.5), p.Sprint(number.Percent(0.5)))
	}
	_, _, how := language.NewMatcher([]language.Tag{language.MustParse("nb")}).Match(language.MustParse("no"))
	fmt.Println("no for nb:", how)
}
GO
seen=$(go run see.go)
stated='und "1,234.5" "50%"
no "1,234.5" "50%"
nb "1\u00a0234,5" "50\u00a0%"
nn "1\u00a0234,5" "50\u00a0%"
da "1.234,5" "50\u00a0%"
no for nb: Exact'
printf '%s\n' "$seen"
[ "$seen" = "$stated" ]
