#!/usr/bin/env bash
# words-to-numbers 1.5.1 (npm): "thirty five thousand" is 5030.
#
# Expected: 35 000. The package reads "thirty five" as 35, "two hundred thousand"
# as 200 000 and "twelve hundred" as 1200.
# Seen: where tens and ones stand before a multiplier, it takes the ones alone:
# "thirty five thousand" is 5030 (5 × 1000 + 30), "twenty one hundred" 120, and
# "thirty five million" 5 000 030. A hyphen changes nothing.
# Why users meet it: most five-digit numbers in words are of this form (heights,
# distances, populations), and small tests, which stay under a hundred or use
# round numbers, all pass.
# Our product reads "thirty-five thousand" as 35 000 and "thirty-five hundred" as
# 3500, with the hyphen or without.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --no-audit --no-fund --ignore-scripts --silent words-to-numbers@1.5.1 >&2 || exit 2

cat >"$dir/see.js" <<'JS'
const { wordsToNumbers } = require('words-to-numbers');
for (const text of ['thirty five', 'two hundred thousand', 'twelve hundred',
  'thirty five thousand', 'thirty-five thousand', 'thirty five hundred',
  'twenty one hundred', 'thirty five million']) {
  console.log(`${text}: ${wordsToNumbers(text)}`);
}
JS
seen=$(node "$dir/see.js")
stated='thirty five: 35
two hundred thousand: 200000
twelve hundred: 1200
thirty five thousand: 5030
thirty-five thousand: 5030
thirty five hundred: 530
twenty one hundred: 120
thirty five million: 5000030'
printf '%s\n' "$seen"
[ "$seen" = "$stated" ]
