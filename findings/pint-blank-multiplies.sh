#!/usr/bin/env bash
# Pint 0.25.3 (PyPI): "12 500 m" is 6000 m, and "1 000 m" is 0 m.
#
# Expected: a blank groups digits, as the International System of Units has it
# (12 500 m), and parts a whole number from its fraction (2 3/4 h); or else an
# error.
# Seen: a blank multiplies, between figures, too. 12 × 500 = 6000, 1 × 000 = 0,
# 2 × 3/4 = 1.5, also with the narrow and the no-break space that typesetters
# use. "1,000 m" is 1000 m, "3,5 m" is 35 m, and of "2½ h" the half is lost.
# Why users meet it: what is read from a textbook or typed by a learner has these
# forms, the result is a proper quantity in the right unit, and 1.5 h for 2¾ h is
# a value that can be believed.
# Our product reads 12 500 m, 2¾ h for "2 3/4 h", and 2½ h; "3,5 m" is 3.5 m.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
{ python3 -m venv "$dir/venv" && "$dir/venv/bin/pip" install -q --disable-pip-version-check pint==0.25.3 flexcache==0.3 flexparser==0.4; } >&2 || exit 2

seen=$("$dir/venv/bin/python" - <<'PY'
import pint
read = pint.UnitRegistry().parse_expression
for text in ("1,000 m", "1 000 m", "1\u202f000 m", "1\u00a0000 m", "12 500 m", "1 609 m",
             "2 3/4 h", "2½ h", "3,5 m"):
    print(ascii(text), "=", read(text))
PY
)
stated="'1,000 m' = 1000 meter
'1 000 m' = 0 meter
'1\u202f000 m' = 0 meter
'1\xa0000 m' = 0 meter
'12 500 m' = 6000 meter
'1 609 m' = 609 meter
'2 3/4 h' = 1.5 hour
'2\xbd h' = 2 hour
'3,5 m' = 35 meter"
printf '%s\n' "$seen"
[ "$seen" = "$stated" ]
