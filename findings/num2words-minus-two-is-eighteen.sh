#!/usr/bin/env bash
# num2words 0.5.14 (PyPI), lang="vi", "bn" and "fa": a sign or a zero is lost,
# and what is written is another number.
#
# Expected: a language that cannot write a number below nought says so; and 0.05
# and 0.5 have different names.
# Seen: in Vietnamese −2 is "mười tám", which is 18, −1 is 19, and −19 is 1: words
# are looked up from the end of a list of twenty. In Bengali −2 is "দুই", two.
# In Persian 0.05 is "نیم", a half, just as 0.5 is, and 1.05 is one and a half;
# 0.25, beside them, is right.
# Why users meet it: temperatures, charges and years before year 0 are ordinary
# answers, and a name that reads well is not looked at twice.
# Our product reads "mười tám" as 18, "âm hai" as −2 and "نیم" as 0.5, and marks
# the first wrong for −2 and the last wrong for 0.05.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
{ python3 -m venv "$dir/venv" && "$dir/venv/bin/pip" install -q --disable-pip-version-check num2words==0.5.14 docopt==0.6.2; } >&2 || exit 2

seen=$("$dir/venv/bin/python" - <<'PY'
from num2words import num2words
for lang, n in (("vi", -1), ("vi", 19), ("vi", -2), ("vi", 18), ("vi", -19), ("vi", 1),
                ("bn", -2), ("bn", 2),
                ("fa", 0.05), ("fa", 0.5), ("fa", 1.05), ("fa", 1.5), ("fa", 0.25)):
    print(lang, n, num2words(n, lang=lang))
PY
)
stated='vi -1 mười chín
vi 19 mười chín
vi -2 mười tám
vi 18 mười tám
vi -19 một
vi 1 một
bn -2 দুই
bn 2 দুই
fa 0.05 نیم
fa 0.5 نیم
fa 1.05 یک و نیم
fa 1.5 یک و نیم
fa 0.25 بیست و پنج صدم'
printf '%s\n' "$seen"
[ "$seen" = "$stated" ]
