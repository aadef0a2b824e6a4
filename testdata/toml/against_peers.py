"""Times 'quiz check' against two Go packages that read the same TOML into structs.

    go build -o bin/ .
    python3 testdata/toml/against_peers.py bin/quiz [--cards 100000] [--runs 7]

A deck of choice cards with citations is written; quiz reads and checks it, without
its cache, once as it is and once with a fault in the last card, which must be told
with its place. The packages, of the versions below, fill structs and check nothing.
Each is timed as a whole process, in turn, and told in seconds of CPU, user and
system together: on a machine that does other work, too, these mean more than the
time that passes. Figures are medians.
"""

import argparse
import os
import statistics
import subprocess
import tempfile

MODULE = """module peers

go 1.25

require (
	github.com/BurntSushi/toml v1.6.0
	github.com/pelletier/go-toml/v2 v2.4.3
)
"""

PROGRAM = """package main

import (
	"fmt"
	"os"

	burntsushi "github.com/BurntSushi/toml"
	pelletier "github.com/pelletier/go-toml/v2"
)

type deck struct {
	Title, ID, Language string
	Source              []struct{ ID, Title, Path string }
	Card                []struct {
		ID, Question, Answer, Explanation string
		Distractors                       []any
		Tags                              []string
		Cite                              struct {
			Source, Section, Quote string
			Page                   int
		}
	}
}

func main() {
	src, err := os.ReadFile(os.Args[2])
	var d deck
	if err == nil {
		switch os.Args[1] {
		case "burntsushi":
			err = burntsushi.Unmarshal(src, &d)
		case "pelletier":
			err = pelletier.Unmarshal(src, &d)
		}
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println(len(d.Card), "cards")
}
"""

HEAD = """title = "Large"
id = "large"
language = "en"

[[source]]
id = "ch3"
title = "Chapter 3: The cell"
path = "ch3.md"
"""

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


def write_deck(path, cards, fault=""):
    with open(path, "w", encoding="utf-8") as file:
        file.write(HEAD)
        for i in range(cards):
            file.write(CARD.format(i))
        file.write(fault)


def build_peers(folder):
    for name, text in {"go.mod": MODULE, "main.go": PROGRAM}.items():
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write(text)
    program = os.path.join(folder, "peers")
    for command in ["go", "mod", "tidy"], ["go", "build", "-o", program, "."]:
        subprocess.run(command, cwd=folder, check=True, stderr=subprocess.DEVNULL)
    return program


def run(command, code, expected):
    """The seconds of CPU that a command takes, and its peak in MB."""
    done = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                            env={**os.environ, "QUIZ_CACHE": "off"})
    said = done.stdout.read()
    _, status, used = os.wait4(done.pid, 0)
    done.returncode = os.waitstatus_to_exitcode(status)
    if done.returncode != code or expected not in said:
        raise SystemExit(f"{command} ended with {done.returncode} and said {said}")
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("quiz")
    parser.add_argument("--cards", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=7)
    args = parser.parse_args()
    quiz = os.path.abspath(args.quiz)
    with tempfile.TemporaryDirectory() as folder:
        deck, faulty = os.path.join(folder, "large.toml"), os.path.join(folder, "faulty.toml")
        write_deck(deck, args.cards)
        write_deck(faulty, args.cards, "points = 0\n")
        peers = build_peers(folder)
        lines = 8 + 9 * args.cards + 1
        contestants = {
            "quiz check": ([quiz, "check", deck], 0, "No faults in 1 deck with"),
            "quiz check, a fault": ([quiz, "check", faulty], 1, f"faulty.toml:{lines}:10: card"),
            "pelletier/go-toml": ([peers, "pelletier", deck], 0, f"{args.cards} cards"),
            "BurntSushi/toml": ([peers, "burntsushi", deck], 0, f"{args.cards} cards"),
        }
        took = {name: [] for name in contestants}
        for _ in range(args.runs):
            for name, contestant in contestants.items():
                took[name].append(run(*contestant))
        size = os.path.getsize(deck) / 1e6
        print(f"{args.cards} cards, {size:.1f} MB, medians of {args.runs} runs\n")
        for name, runs in took.items():
            cpu = statistics.median(cpu for cpu, _ in runs)
            peak = statistics.median(peak for _, peak in runs)
            print(f"{name:<20} {cpu:6.2f} s CPU {size / cpu:7.1f} MB/s {peak:6.0f} MB")


if __name__ == "__main__":
    main()
