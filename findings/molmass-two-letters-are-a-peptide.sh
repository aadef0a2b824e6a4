#!/usr/bin/env bash
# molmass 2026.1.8 (PyPI): "HG" weighs 212, "2H2O" 20, and "Fe2+" has two irons.
#
# Expected: HG is mercury in capitals or an error, as "hg" is an error; 2H2O is two
# molecules of water, 36; Fe2+ is one iron ion of charge 2, mass 56.
# Seen: letters that no formula explains are read as amino acids, or as bases where
# they can be: HG is histidyl-glycine, CA a piece of DNA of mass 620, DNA itself a
# peptide of three. A figure in front is an isotope: 2H2O is heavy water. And in
# "Fe2+" the 2 counts atoms: Fe₂ with charge 1, mass 112; the ion is "Fe_2+".
# "Fe(III)" is iron and three iodines.
# Why users meet it: all of these are how pupils write, each gives a mass with no
# error, and "HG" for "Hg" is a matter of the shift key.
# Our product takes HG and hg for Hg, Fe2+, Fe^2+ and Fe²⁺ for one ion, and marks
# D2O for 2H2O as wrong.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
{ python3 -m venv "$dir/venv" && "$dir/venv/bin/pip" install -q --disable-pip-version-check molmass==2026.1.8; } >&2 || exit 2

seen=$("$dir/venv/bin/python" - <<'PY'
from molmass import Formula, FormulaError
for text in ("Hg", "hg", "HG", "Ca", "CA", "DNA", "H2O", "2H2O", "Fe2+", "Fe_2+", "Fe(III)"):
    try:
        f = Formula(text)
        print(f"{text}: {f.formula}, charge {f.charge}, mass {f.mass:.0f}")
    except FormulaError:
        print(f"{text}: error")
PY
)
stated='Hg: Hg, charge 0, mass 201
hg: error
HG: C8H12N4O3, charge 0, mass 212
Ca: Ca, charge 0, mass 40
CA: C19H26N8O12P2, charge 0, mass 620
DNA: C11H18N4O7, charge 0, mass 318
H2O: H2O, charge 0, mass 18
2H2O: [2H]2O, charge 0, mass 20
Fe2+: [Fe2]+, charge 1, mass 112
Fe_2+: [Fe]2+, charge 2, mass 56
Fe(III): FeI3, charge 0, mass 437'
printf '%s\n' "$seen"
[ "$seen" = "$stated" ]
