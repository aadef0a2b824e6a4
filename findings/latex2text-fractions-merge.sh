#!/usr/bin/env bash
# pylatexenc 2.11 (PyPI), latex2text: different fractions become one text.
#
# Expected: what is grouped in LaTeX is bracketed in the text, as it is for roots:
# \sqrt{a+b} is "√(a+b)".
# Seen: \frac{1}{2}x and \frac{1}{2x} are both "1/2x", \frac{a+b}{c} and
# a+\frac{b}{c} both "a+b/c", x^{a+b} and x^a+b both "x^a+b"; 2\frac{1}{2} is
# "21/2", ten and a half; and the index of a root is lost, so that \sqrt[3]{8}
# is "√(8)". \binom{n}{k} is "nk".
# Why users meet it: answers in LaTeX are made plain to be shown or compared, and
# two unlike answers then compare as equal.
# Our product marks 1/(2x) for ½x, a+b/c for (a+b)/c, and √8 for ∛8 as wrong.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
{ python3 -m venv "$dir/venv" && "$dir/venv/bin/pip" install -q --disable-pip-version-check pylatexenc==2.11; } >&2 || exit 2

seen=$("$dir/venv/bin/python" - <<'PY'
from pylatexenc.latex2text import LatexNodes2Text
text = LatexNodes2Text().latex_to_text
for tex in (r"\sqrt{a+b}", r"\frac{1}{2}x", r"\frac{1}{2x}", r"\frac{a+b}{c}", r"a+\frac{b}{c}",
            r"x^{a+b}", r"x^a+b", r"2\frac{1}{2}", r"\frac{21}{2}", r"\sqrt[3]{8}", r"\sqrt{8}", r"\binom{n}{k}"):
    print(tex, "->", text(f"${tex}$"))
PY
)
stated='\sqrt{a+b} -> √(a+b)
\frac{1}{2}x -> 1/2x
\frac{1}{2x} -> 1/2x
\frac{a+b}{c} -> a+b/c
a+\frac{b}{c} -> a+b/c
x^{a+b} -> x^a+b
x^a+b -> x^a+b
2\frac{1}{2} -> 21/2
\frac{21}{2} -> 21/2
\sqrt[3]{8} -> √(8)
\sqrt{8} -> √(8)
\binom{n}{k} -> nk'
printf '%s\n' "$seen"
[ "$seen" = "$stated" ]
