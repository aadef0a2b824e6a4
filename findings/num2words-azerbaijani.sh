#!/usr/bin/env bash
# num2words 0.5.14 (PyPI), lang="az": eleven thousand is written as ten thousand.
#
# Expected: 11 000 is "on bir min" in Azerbaijani; only 1 000 itself is "min"
# with no "bir" (one) before it.
# Seen: the one is dropped before every thousand, not before the first alone, so
# that 10 000 and 11 000 are both "on min", 20 000 and 21 000 both "iyirmi min",
# and 101 000 is one hundred thousand. The Turkish of the same library is right.
# Why users meet it: answers in words are made from figures, and tests of a
# parser are made by writing numbers out and reading them again. Each of these
# texts is well formed, so nothing looks wrong but the value.
# Our product reads "on bir min" as 11 000 and "on min" as 10 000, and marks the
# one wrong for the other.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
{ python3 -m venv "$dir/venv" && "$dir/venv/bin/pip" install -q --disable-pip-version-check num2words==0.5.14 docopt==0.6.2; } >&2 || exit 2

seen=$("$dir/venv/bin/python" - <<'PY'
from num2words import num2words
for n in (10_000, 11_000, 20_000, 21_000, 100_000, 101_000, 1_001_000):
    print(n, "az:", num2words(n, lang="az"), "| tr:", num2words(n, lang="tr"))
PY
)
stated='10000 az: on min | tr: onbin
11000 az: on min | tr: onbirbin
20000 az: iyirmi min | tr: yirmibin
21000 az: iyirmi min | tr: yirmibirbin
100000 az: yüz min | tr: yüzbin
101000 az: yüz min | tr: yüzbirbin
1001000 az: bir milyon min | tr: birmilyonbin'
printf '%s\n' "$seen"
[ "$seen" = "$stated" ]
