#!/usr/bin/env bash
# wanakana 5.3.1 (npm): its own romanisation of マッチ comes back as マtチ.
#
# Expected: toKatakana(toRomaji(word)) is the word, or one that sounds like it, as
# for チェック and ジェット.
# Seen: toRomaji doubles ch as Hepburn has it, tch, and toKana does not know tch:
# "matchi" becomes まtち, with a Latin letter in it. Small vowels are written as
# large ones, so that ファン (fan) is "fuan", which is フアン (anxiety: 不安), and
# パーティー "paateii". Macrons, as in "kyōto", are not read, nor m in "shimbun".
# Why users meet it: learners type answers in romaji and programs fold kana to one
# script for comparing; the words with っち are among the first that one learns.
# Our product folds kana without romaji: まっち is right for マッチ, and フアン for
# ファン is wrong.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --no-audit --no-fund --ignore-scripts --silent wanakana@5.3.1 >&2 || exit 2

cat >"$dir/see.js" <<'JS'
const { toRomaji, toKatakana, toKana } = require('wanakana');
for (const word of ['チェック', 'ジェット', 'マッチ', 'キャッチ', 'ファン', 'パーティー']) {
  console.log(word, toRomaji(word), toKatakana(toRomaji(word)));
}
for (const word of ['matchi', 'kyōto', 'shimbun']) console.log(word, toKana(word));
JS
seen=$(node "$dir/see.js")
stated='チェック chekku チェック
ジェット jetto ジェット
マッチ matchi マtチ
キャッチ kyatchi キャtチ
ファン fuan フアン
パーティー paateii パアテイイ
matchi まtち
kyōto kyōと
shimbun しmぶん'
printf '%s\n' "$seen"
[ "$seen" = "$stated" ]
