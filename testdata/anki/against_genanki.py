"""Times 'quiz export' against genanki, which writes the same notes.

    go build -o bin/ .
    python -m pip install -r testdata/anki/requirements.txt
    python testdata/anki/against_genanki.py bin/quiz [--cards 10000] [--runs 5]

A deck of choice cards is written in TOML and exported by quiz, as .apkg and as
.csv. What is in the package is then handed to genanki: the same note types,
fields, guids, tags and decks. Each program is timed as a whole process; of
genanki's also the part without Python's start and imports, and the part that
makes the notes and writes them, which is kindest to it. Times are medians, and
that genanki wrote the same notes is checked.
"""

import argparse
import json
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile

CARD = """
[[card]]
id = "card-{0}"
question = "Which phase of mitosis stands at place {0} of the long list in the book?"
answer = "Prophase {0}"
distractors = ["Anaphase", "Telophase", {{ text = "Metaphase", why = "It comes second." }}]
explanation = "Chromosomes condense in prophase."
tags = ["mitosis", "cells"]
cite = {{ source = "ch3", section = "Mitosis", page = {0}, quote = "Mitosis begins with prophase" }}
"""

HEAD = """title = "Large"
id = "large"
language = "en"

[[source]]
id = "ch3"
title = "Chapter 3: The cell"
path = "ch3.md"
"""


def write_deck(path, cards):
    with open(path, "w", encoding="utf-8") as deck:
        deck.write(HEAD)
        deck.writelines(CARD.format(i) for i in range(cards))


def read_package(path, folder):
    """What a package holds, as plain data."""
    with zipfile.ZipFile(path) as package:
        database = package.extract("collection.anki2", folder)
    db = sqlite3.connect(database)
    models, decks = map(json.loads, db.execute("select models, decks from col").fetchone())
    notes = db.execute(
        "select guid, mid, flds, tags, (select did from cards where nid = n.id limit 1) from notes n order by id"
    ).fetchall()
    cards = db.execute("select count(*) from cards").fetchone()[0]
    db.close()
    return {"models": models, "decks": decks, "notes": notes, "cards": cards}


def genanki_child(content, out):
    """The process that is timed: it prints how long its parts took."""
    begun = time.perf_counter()
    import genanki

    imported = time.perf_counter()
    with open(content, encoding="utf-8") as file:
        package = json.load(file)
    loaded = time.perf_counter()
    models = {
        id: genanki.Model(
            int(id),
            model["name"],
            fields=[{"name": field["name"]} for field in model["flds"]],
            templates=[
                {"name": t["name"], "qfmt": t["qfmt"], "afmt": t["afmt"]}
                for t in model["tmpls"]
            ],
            css=model["css"],
            model_type=model["type"],
        )
        for id, model in package["models"].items()
    }
    decks = {
        id: genanki.Deck(int(id), deck["name"]) for id, deck in package["decks"].items()
    }
    for guid, model, fields, tags, deck in package["notes"]:
        note = genanki.Note(
            models[str(model)], fields.split("\x1f"), guid=guid, tags=tags.split()
        )
        decks[str(deck)].add_note(note)
    genanki.Package([d for d in decks.values() if d.notes]).write_to_file(out)
    done = time.perf_counter()
    print(json.dumps({"import": imported - begun, "write": done - loaded}))


def seconds(command, runs, output=None):
    """The median time of a whole process, and what its last run printed."""
    times = []
    for _ in range(runs):
        if output and os.path.exists(output):
            os.remove(output)  # quiz would look through a package that is there
        begun = time.perf_counter()
        run = subprocess.run(command, stdout=subprocess.PIPE, check=True)
        times.append(time.perf_counter() - begun)
    return statistics.median(times), run.stdout


def time_genanki(content, out, runs):
    """Medians: whole, without Python's start and imports, and writing alone."""
    python = [sys.executable, os.path.abspath(__file__), "--genanki", content, out]
    bare, _ = seconds([sys.executable, "-c", "pass"], runs)
    whole, inner, write = [], [], []
    for _ in range(runs):
        taken, printed = seconds(python, 1)
        parts = json.loads(printed)
        whole.append(taken)
        inner.append(taken - bare - parts["import"])
        write.append(parts["write"])
    return [statistics.median(times) for times in (whole, inner, write)]


def same(ours, theirs):
    """Both packages hold the same notes and as many cards."""

    def comparable(package):
        return sorted(
            (guid, fields, sorted(tags.split()))
            for guid, _, fields, tags, _ in package["notes"]
        )

    if comparable(ours) != comparable(theirs) or ours["cards"] != theirs["cards"]:
        sys.exit(
            f"genanki wrote other notes: {len(theirs['notes'])} and {theirs['cards']} cards,"
            f" ours are {len(ours['notes'])} and {ours['cards']} cards"
        )


def compare(quiz, cards, runs, folder):
    deck, apkg, csv, content, out = (
        os.path.join(folder, name)
        for name in ("large.toml", "large.apkg", "large.csv", "large.json", "genanki.apkg")
    )
    write_deck(deck, cards)
    read, _ = seconds([quiz, "list", deck], runs)
    to_csv, _ = seconds([quiz, "export", "csv", deck, "-o", csv], runs, csv)
    to_apkg, _ = seconds([quiz, "export", "apkg", deck, "-o", apkg], runs, apkg)
    ours = read_package(apkg, folder)
    with open(content, "w", encoding="utf-8") as file:
        json.dump(ours, file)
    whole, inner, write = time_genanki(content, out, runs)
    same(ours, read_package(out, folder))
    print(f"{cards:,} cards, {len(ours['notes']):,} notes, medians of {runs}")
    print(f"{'':<38}{'seconds':>9}{'to ours':>9}")
    for name, taken in (
        ("quiz list, which reads the deck, too", read),
        ("quiz export csv, whole process", to_csv),
        ("quiz export apkg, whole process", to_apkg),
        ("genanki, whole process", whole),
        ("genanki, without start and imports", inner),
        ("genanki, making and writing notes", write),
    ):
        print(f"{name:<38}{taken:>9.3f}{taken / to_apkg:>8.1f}x")


def main():
    if sys.argv[1:2] == ["--genanki"]:
        return genanki_child(*sys.argv[2:])
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("quiz", help="the program, as built")
    parser.add_argument("--cards", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=5)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        compare(os.path.abspath(given.quiz), given.cards, given.runs, folder)


main()
