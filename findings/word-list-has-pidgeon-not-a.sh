#!/usr/bin/env bash
# word-list 4.1.0 (npm): "pidgeon", "wich" and "publically" are English words there,
# and "a" and "I" are not.
#
# Expected: a list of 274 137 English words has the commonest ones, and tells a
# word from its best known misspellings, as it does for "recieve" and "seperate".
# Seen: it has accidently, expresso, miniscule, momento, persue, pidgeon,
# publically, supercede and wich beside the right forms; it has no word of one
# letter, so that "a" fails.
# Why users meet it: a slip is forgiven only where it makes no other word, and such
# a list decides. With this one, "pidgeon" for "pigeon" is another word, not a slip.
# Our product has none of these nine among its English words,
# and forgives "pidgeon", "persue", "wich", "supercede" and "expresso" as slips.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --no-audit --no-fund --ignore-scripts --silent word-list@4.1.0 >&2 || exit 2

cat >"$dir/see.mjs" <<'JS'
import { readFileSync } from 'node:fs';
import path from 'word-list';
const words = new Set(readFileSync(path, 'utf8').split('\n'));
const asked = 'a i an pigeon recieve seperate accidently expresso miniscule momento persue pidgeon publically supercede wich';
console.log(words.size, 'words');
console.log('has:', asked.split(' ').filter((w) => words.has(w)).join(' '));
console.log('has not:', asked.split(' ').filter((w) => !words.has(w)).join(' '));
JS
seen=$(node "$dir/see.mjs")
stated='274137 words
has: an pigeon accidently expresso miniscule momento persue pidgeon publically supercede wich
has not: a i recieve seperate'
printf '%s\n' "$seen"
[ "$seen" = "$stated" ]
