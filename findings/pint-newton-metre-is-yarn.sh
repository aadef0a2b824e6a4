#!/usr/bin/env bash
# Pint 0.25.3 (PyPI): "5 Nm" measures yarn, and "5 kilos" measures time.
#
# Expected: 5 Nm is a torque of five newton metres, or is refused as "Ncm" is; 5
# kilos is five kilograms, or refused as "5 kilo" is.
# Seen: Nm is the metric number of a yarn, metres for each gram, and takes
# prefixes: kNm is a thousand of it. "kilos" is kilo- and s: 5000 seconds.
# Why users meet it: data sheets of engines, screws and tools write Nm, and
# speakers of English say kilos. Both are read without an error, and the fault
# shows only where a dimension is compared, if it ever is.
# Our product takes 5 Nm for N·m and for 5 J, and 5 kilos for 5 kg.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
{ python3 -m venv "$dir/venv" && "$dir/venv/bin/pip" install -q --disable-pip-version-check pint==0.25.3 flexcache==0.3 flexparser==0.4; } >&2 || exit 2

seen=$("$dir/venv/bin/python" - <<'PY'
import pint
registry = pint.UnitRegistry()
for text in ("5 N m", "5 Nm", "5 kNm", "5 Ncm", "5 kg", "5 kilos", "5 kilo"):
    try:
        quantity = registry.parse_expression(text)
        print(text, "=", quantity, "=", quantity.dimensionality)
    except pint.UndefinedUnitError:
        print(text, "= not defined")
PY
)
stated='5 N m = 5 meter * newton = [mass] * [length] ** 2 / [time] ** 2
5 Nm = 5 number_meter = [length] / [mass]
5 kNm = 5 kilonumber_meter = [length] / [mass]
5 Ncm = not defined
5 kg = 5 kilogram = [mass]
5 kilos = 5 kilosecond = [time]
5 kilo = not defined'
printf '%s\n' "$seen"
[ "$seen" = "$stated" ]
