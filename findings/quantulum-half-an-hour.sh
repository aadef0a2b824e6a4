#!/usr/bin/env bash
# quantulum3 0.10.0 (PyPI), with no classifier: "half an hour" is a bare 0.5, "half
# a mile" is 0.5 "per mile", and "3 x 10^8 m/s" is 8 metres per second.
#
# Expected: half an hour is 0.5 hours; the package knows "one and a half miles" as
# 1.5 miles and "3e8 m/s" as a speed.
# Seen: the article is taken for "per", and an hour is lost. Likewise "two metres a
# second" is a length of two metres. A power of ten that is typed with ^ is cut up:
# 3, 10, and 8 m/s, while with a raised dot for the times sign it is read whole.
# The exponent in "9.81 m s⁻²" is lost, and "m s^-2" is read.
# Why users meet it: the package is for quantities in running text, and these are
# the forms of speech and of school; the last number and unit found look sound.
# Our product reads 3 x 10^8 m/s and 9.81 m s⁻²; what it cannot read, such as "half
# a mile", it asks for again and makes no other quantity of it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
{ python3 -m venv "$dir/venv" && "$dir/venv/bin/pip" install -q --disable-pip-version-check quantulum3==0.10.0 inflect==7.6.0 num2words==0.5.14; } >&2 || exit 2

seen=$("$dir/venv/bin/python" -W ignore - 2>/dev/null <<'PY'
from quantulum3 import parser
for text in ("one and a half miles", "half an hour", "half a mile", "two metres a second", "two metres per second",
             "3e8 m/s", "3·10^8 m/s", "3 x 10^8 m/s", "9.81 m s^-2", "9.81 m s⁻²"):
    print(text, "=", ", ".join(f"{q.value:g} {q.unit.name}" for q in parser.parse(text)))
PY
)
stated='one and a half miles = 1.5 mile
half an hour = 0.5 dimensionless
half a mile = 0.5 per mile
two metres a second = 2 metre
two metres per second = 2 metre per second
3e8 m/s = 3e+08 metre per second
3·10^8 m/s = 3e+08 metre per second
3 x 10^8 m/s = 3 dimensionless, 10 dimensionless, 8 metre per second
9.81 m s^-2 = 9.81 metre per square second
9.81 m s⁻² = 9.81 metre second'
printf '%s\n' "$seen"
[ "$seen" = "$stated" ]
