"""Measures how long it is until the first question of a review shows.

    python first_question.py QUIZ [--cards 20000] [--answers 500000] [--runs 15]

QUIZ is the program. A deck and a history of that size are made in a temporary
folder, the history by 'quiz history merge' (which takes half a minute); then
'quiz review' and 'quiz play' are started again and again, each until its first
prompt. The first run, which reads the deck's TOML, is told apart from those
after it, which find the deck in the cache.
"""

import argparse
import datetime
import hashlib
import json
import os
import random
import statistics
import subprocess
import tempfile
import time

CARD = """
[[card]]
id = "card-{i}"
question = "Which phase of mitosis stands at place {i} of the long list in the book?"
answer = "Prophase {i}"
distractors = ["Anaphase", "Telophase", {{ text = "Metaphase", why = "It comes second." }}]
explanation = "Chromosomes condense in prophase."
tags = ["mitosis", "cells"]
"""


def write_deck(path, cards):
    with open(path, "w", encoding="utf-8") as file:
        file.write('title = "Large"\nid = "large"\nlanguage = "en"\n')
        for i in range(cards):
            file.write(CARD.format(i=i))


def fingerprint(i):
    """What the program keeps of what was right."""
    text = f"prophase {i}"
    return hashlib.sha256(f"{len(text)}:{text}".encode()).digest()[:8].hex()


def write_answers(path, cards, answers):
    """Each card in turn, every 27 days, nine of ten answers right."""
    chance = random.Random(1)
    prints = [fingerprint(i) for i in range(cards)]
    start = datetime.datetime(2025, 1, 1, 9, tzinfo=datetime.timezone.utc)
    with open(path, "w", encoding="utf-8") as file:
        file.write('{"format":"quiz-history","version":1}\n')
        for k in range(answers):
            i, turn = k % cards, k // cards
            right = chance.random() < 0.9
            at = start + datetime.timedelta(days=27 * turn, seconds=i)
            answer = {
                "id": f"a{k}", "sitting": f"s{turn}", "deck": "large", "card": f"card-{i}", "part": "",
                "kind": "choice", "fingerprint": prints[i], "response": "Prophase" if right else "Anaphase",
                "given": '{"Picks":[1]}', "verdict": "right" if right else "wrong", "points": int(right),
                "max_points": 1, "seconds": 5.5, "hinted": False, "try": 1, "grade": 3 if right else 1,
                "at": at.strftime("%Y-%m-%dT%H:%M:%S.000Z"), "revision": 0,
            }
            file.write(json.dumps(answer) + "\n")


def first_prompt(command, env):
    """Milliseconds until the program waits for an answer."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=env)
    shown = b""
    while not shown.endswith(b"> "):
        more = os.read(process.stdout.fileno(), 65536)
        if not more:
            raise SystemExit(f"{command} ended without a question:\n{shown.decode()}")
        shown += more
    took = (time.perf_counter() - start) * 1000
    process.kill()
    process.wait()
    return took


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("quiz")
    parser.add_argument("--cards", type=int, default=20_000)
    parser.add_argument("--answers", type=int, default=500_000)
    parser.add_argument("--runs", type=int, default=15)
    args = parser.parse_args()
    quiz = os.path.abspath(args.quiz)
    with tempfile.TemporaryDirectory() as folder:
        deck, answers = os.path.join(folder, "large.toml"), os.path.join(folder, "answers.jsonl")
        write_deck(deck, args.cards)
        write_answers(answers, args.cards, args.answers)
        env = dict(os.environ, QUIZ_DATA=os.path.join(folder, "data"), QUIZ_CACHE=os.path.join(folder, "cache"))
        start = time.perf_counter()
        subprocess.run([quiz, "history", "merge", answers], env=env, check=True)
        print(f"merged in {time.perf_counter() - start:.1f} s")
        for command in (["review", deck], ["play", deck], ["play", "tour"]):
            times = [first_prompt([quiz, *command, "--plain"], env) for _ in range(args.runs + 1)]
            after = times[1:]
            print(f"quiz {command[0]} {os.path.basename(command[1])}: first run {times[0]:.0f} ms, then median {statistics.median(after):.1f} ms (from {min(after):.1f} to {max(after):.1f})")


if __name__ == "__main__":
    main()
