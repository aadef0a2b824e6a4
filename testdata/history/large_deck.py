"""Measures what a large deck adds to the start of 'quiz play'.

    python large_deck.py QUIZ [QUIZ...] [--cards 20 10000 100000] [--runs 15]

Each QUIZ is a program to compare; they take turns, so that all of them have the
same neighbours. Decks of so many cards are written to a temporary folder, and each
program plays each of them until the first question stands there: twice to read
the deck, to keep it, and to see that it has settled, and then to be measured.
Shown are medians of the CPU time of all its threads (Linux: schedstat), of the most
memory that it had, and of the time by the clock. What a deck adds is the difference
to the one of 20 cards.
"""

import argparse
import glob
import os
import statistics
import subprocess
import tempfile
import time

HEAD = """title = "Large"
id = "large"
language = "en"

[[source]]
id = "ch3"
title = "Chapter 3: The cell"
path = "ch3.md"
"""

# As deckstest.Large has it.
CARD = """
[[card]]
id = "card-{i}"
question = "Which phase of mitosis stands at place {i} of the long list in the book?"
answer = "Prophase {i}"
distractors = ["Anaphase", "Telophase", {{ text = "Metaphase", why = "It comes second." }}]
explanation = "Chromosomes condense in prophase."
tags = ["mitosis", "cells"]
cite = {{ source = "ch3", section = "Mitosis", page = {i}, quote = "Mitosis begins with prophase" }}
"""


def write_deck(path, cards):
    with open(path, "w", encoding="utf-8") as file:
        file.write(HEAD)
        for i in range(cards):
            file.write(CARD.format(i=i))


def cpu(pid):
    """Milliseconds that all threads of a process have run."""
    total = 0
    for name in glob.glob(f"/proc/{pid}/task/*/schedstat"):
        with open(name, encoding="ascii") as file:
            total += int(file.read().split()[0])
    return total / 1e6


def memory(pid):
    """The most megabytes that a process had in memory."""
    with open(f"/proc/{pid}/status", encoding="ascii") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("VmHWM")) / 1024


def first_question(command, env):
    """CPU time, memory and time until the program waits for an answer."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=env)
    shown = b""
    while not shown.endswith(b"> "):
        more = os.read(process.stdout.fileno(), 65536)
        if not more:
            raise SystemExit(f"{command} ended without a question:\n{shown.decode()}")
        shown += more
    took = (time.perf_counter() - start) * 1000
    figures = cpu(process.pid), memory(process.pid), took
    process.kill()
    process.wait()
    return figures


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("quiz", nargs="+")
    parser.add_argument("--cards", type=int, nargs="+", default=[20, 10_000, 100_000])
    parser.add_argument("--runs", type=int, default=15)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        decks = {cards: os.path.join(folder, f"large{cards}.toml") for cards in args.cards}
        for cards, deck in decks.items():
            write_deck(deck, cards)
        time.sleep(2)  # until the files have settled
        for cards, deck in decks.items():
            figures = {quiz: [] for quiz in args.quiz}
            for run in range(args.runs + 2):
                for i, quiz in enumerate(args.quiz):
                    own = os.path.join(folder, str(i))
                    env = dict(os.environ, QUIZ_DATA=os.path.join(own, "data"), QUIZ_CACHE=os.path.join(own, "cache"))
                    got = first_question([os.path.abspath(quiz), "play", deck, "--plain"], env)
                    if run >= 2:
                        figures[quiz].append(got)
            for quiz, list in figures.items():
                used, most, took = (statistics.median(column) for column in zip(*list))
                print(f"{cards:7} cards, {os.path.basename(quiz)}: {used:.1f} ms CPU (from {min(list)[0]:.1f}), {most:.1f} MB, {took:.0f} ms", flush=True)


if __name__ == "__main__":
    main()
