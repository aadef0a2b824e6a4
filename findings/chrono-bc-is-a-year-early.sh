#!/usr/bin/env bash
# chrono-node 2.10.3 (npm): "15 March 44 BC" becomes a day in 45 BC.
#
# Expected: the Date that ISO 8601 and JavaScript write with the year -000043, for
# there 1 BC is the year 0.
# Seen: the year is -000044, which the platform itself formats as 45 BC. The whole
# era is one year early, while AD is right. "44 BC" without a day is not read.
# Why users meet it: it is one of few parsers that know BC at all. The minus sign
# and the digits look right when they are printed, and what goes wrong is what is
# reckoned or shown: ages, spans, leap years, the year in words.
# Our product has no year 0: "44 BC" and "15 March 44 BC" are read, with the year
# that was typed, and 45 BC is marked as another one.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --no-audit --no-fund --ignore-scripts --silent chrono-node@2.10.3 >&2 || exit 2

cat >"$dir/see.js" <<'JS'
const chrono = require('chrono-node');
const era = new Intl.DateTimeFormat('en-US', { era: 'short', year: 'numeric', month: 'long', timeZone: 'UTC' });
const now = new Date(Date.UTC(2020, 5, 15, 12));
for (const text of ['15 March 44 BC', '20 July 356 BC', '14 July 1789', '44 BC']) {
  const date = chrono.parseDate(text, { instant: now, timezone: 'UTC' });
  console.log(`${text}: ${date ? `${date.toISOString().slice(0, -14)} = ${era.format(date)}` : 'not read'}`);
}
JS
seen=$(TZ=UTC node "$dir/see.js")
stated='15 March 44 BC: -000044-03-15 = March 45 BC
20 July 356 BC: -000356-07-20 = July 357 BC
14 July 1789: 1789-07-14 = July 1789 AD
44 BC: not read'
printf '%s\n' "$seen"
[ "$seen" = "$stated" ]
