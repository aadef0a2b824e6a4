#!/usr/bin/env bash
# word2number 1.1 (PyPI): "nineteen forty-nine" is 769.
#
# Expected: 1949, or an error: the package raises ValueError for what is not a
# number ("half", "one million million").
# Seen: the first two words are multiplied and the third is added: 19 × 40 + 9.
# "twenty twenty-six" is 406, "sixty nine nine" 549, and "thirty five hundred",
# which is an ordinary number, is 250. Two words are added: "seven four" is 11.
# "minus five" is 5, as no word that it does not know is an error.
# Why users meet it: years are read out in this way, and a wrong integer looks
# just like a right one to the code that asked.
# Our product reads "thirty-five hundred" as 3500 and "minus five" as −5; it does
# not take "nineteen forty-nine" or "seven four" for any number.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
{ python3 -m venv "$dir/venv" && "$dir/venv/bin/pip" install -q --disable-pip-version-check word2number==1.1; } >&2 || exit 2

seen=$("$dir/venv/bin/python" - <<'PY'
from word2number import w2n
for text in ("half", "one million million", "nineteen forty-nine", "twenty twenty-six",
             "sixty nine nine", "thirty five hundred", "seven four", "minus five"):
    try:
        print(text, "=", w2n.word_to_num(text))
    except ValueError:
        print(text, "= ValueError")
PY
)
stated='half = ValueError
one million million = ValueError
nineteen forty-nine = 769
twenty twenty-six = 406
sixty nine nine = 549
thirty five hundred = 250
seven four = 11
minus five = 5'
printf '%s\n' "$seen"
[ "$seen" = "$stated" ]
