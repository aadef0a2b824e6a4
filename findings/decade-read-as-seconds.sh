#!/usr/bin/env bash
# dateparser 1.5.0 and parsedatetime 2.6 (PyPI): "the 1850s" was half an hour ago.
#
# Expected: a date in the decade, or None; dateparser makes None of "5th century"
# and of "summer 1914".
# Seen: s is taken for seconds. Asked at noon, dateparser says 11:29:10 of the same
# day for "the 1850s", with the article, too, and parsedatetime 12:30:50: one
# counts back and the other forth. parsedatetime also makes a clock of years:
# "300 BC" is 3 o'clock today, "753 v. Chr." 7:53, "1914-1918" 19:18, while "1789",
# which no clock shows, is not read.
# Why users meet it: decades, eras and spans are what history asks for. The result
# is a valid date, of today, and no error.
# Our product reads "the 1850s" as 1850 to 1859, "300 BC" as that year, and
# 1914-1918 as a span of years; it never fills in a day.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
{ python3 -m venv "$dir/venv" && "$dir/venv/bin/pip" install -q --disable-pip-version-check dateparser==1.5.0 parsedatetime==2.6; } >&2 || exit 2

seen=$("$dir/venv/bin/python" -W ignore - <<'PY'
from datetime import datetime
import dateparser, parsedatetime
noon = datetime(2020, 6, 15, 12, 0)
for text in ("5th century", "summer 1914", "1850s", "the 1850s", "the 1960s"):
    print("dateparser:", text, "=", dateparser.parse(text, languages=["en"], settings={"RELATIVE_BASE": noon}))
calendar = parsedatetime.Calendar()
for text in ("1850s", "300 BC", "753 v. Chr.", "1914-1918", "1789"):
    when, kind = calendar.parseDT(text, noon)
    print("parsedatetime:", text, "=", when if kind else None)
PY
)
stated='dateparser: 5th century = None
dateparser: summer 1914 = None
dateparser: 1850s = 2020-06-15 11:29:10
dateparser: the 1850s = 2020-06-15 11:29:10
dateparser: the 1960s = 2020-06-15 11:27:20
parsedatetime: 1850s = 2020-06-15 12:30:50
parsedatetime: 300 BC = 2020-06-15 03:00:00
parsedatetime: 753 v. Chr. = 2020-06-15 07:53:00
parsedatetime: 1914-1918 = 2020-06-15 19:18:00
parsedatetime: 1789 = None'
printf '%s\n' "$seen"
[ "$seen" = "$stated" ]
