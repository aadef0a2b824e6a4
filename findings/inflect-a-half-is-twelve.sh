#!/usr/bin/env bash
# inflect 7.6.0 (PyPI), number_to_words: "1/2" is "twelve".
#
# Expected: "one half", or an error; "1.5" is "one point five", "2nd" "second" and
# "-5" "minus five".
# Seen: what is no digit is taken out, and the digits are read as one: "1/2" is
# twelve, "3/4" thirty-four, "10^6" one hundred and six, "1e6" sixteen, "1,5"
# fifteen, "1914-1918" nineteen million and more. With the sign that typesetting
# has for minus, "−5" is "five". What is no ASCII digit is out, too: "½" is zero.
# Why users meet it: accepted answers in words are made from figures with it, and
# it takes text, not numbers alone, as "2nd" shows.
# Our product takes "one half" for 1/2 and "twelve" for 12, never for each other,
# and 5 for −5 as wrong.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
{ python3 -m venv "$dir/venv" && "$dir/venv/bin/pip" install -q --disable-pip-version-check inflect==7.6.0; } >&2 || exit 2

seen=$("$dir/venv/bin/python" - <<'PY'
import inflect
words = inflect.engine().number_to_words
for text in ("1.5", "2nd", "-5", "1/2", "3/4", "10^6", "1e6", "1,5", "1914-1918", "−5", "½"):
    print(text, "=", words(text))
PY
)
stated='1.5 = one point five
2nd = second
-5 = minus five
1/2 = twelve
3/4 = thirty-four
10^6 = one hundred and six
1e6 = sixteen
1,5 = fifteen
1914-1918 = nineteen million, one hundred and forty-one thousand, nine hundred and eighteen
−5 = five
½ = zero'
printf '%s\n' "$seen"
[ "$seen" = "$stated" ]
