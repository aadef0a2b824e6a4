#!/usr/bin/env bash
# anyascii 0.3.3 (PyPI): "≠" is written "=", and "x ≠ 1" becomes "x = 1".
#
# Expected: a sign that negates another keeps the negation, as in "!=", or is
# dropped: "≤" is written "<=", "√" "sqrt" and "¬" "!".
# Seen: the stroke is taken for a mark like an accent. "≠" is "=", "≢" "=", "≮"
# (not less) "<", "∉" "E" as "∈" is, and "⊄" "<" as "⊂" is: each becomes its own
# contrary. A raised figure comes down, so that 10⁶ is 106.
# Why users meet it: texts are made ASCII before they are compared, so that "café"
# may match "cafe"; a learner's right answer and its contrary then are one text.
# Our product marks ≠ for =, ∉ for ∈, and 106 for 10⁶ as wrong.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
{ python3 -m venv "$dir/venv" && "$dir/venv/bin/pip" install -q --disable-pip-version-check anyascii==0.3.3; } >&2 || exit 2

seen=$("$dir/venv/bin/python" - <<'PY'
from anyascii import anyascii
for sign in ("≤", "√2", "¬", "x = 1", "x ≠ 1", "≡", "≢", "≮", "∈", "∉", "⊂", "⊄", "10⁶"):
    print(sign, "->", anyascii(sign))
PY
)
stated='≤ -> <=
√2 -> sqrt2
¬ -> !
x = 1 -> x = 1
x ≠ 1 -> x = 1
≡ -> =
≢ -> =
≮ -> <
∈ -> E
∉ -> E
⊂ -> <
⊄ -> <
10⁶ -> 106'
printf '%s\n' "$seen"
[ "$seen" = "$stated" ]
