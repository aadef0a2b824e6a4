"""Measures the CPU time of the program's start, and of its full screen at rest.

    python cpu.py QUIZ [QUIZ...] [--runs 21] [--idle 8] [--answers 200]

Each QUIZ is a program to compare; they take turns, so that all of them have the
same neighbours. The figures are medians of user and system time together, in
milliseconds, summed over the program's threads (Linux: schedstat) at the moment
when what is awaited stands there. A history with a deck of 20 cards is made once,
by the first program; each has a copy of it.
"""

import argparse
import fcntl
import glob
import os
import pty
import select
import shutil
import statistics
import struct
import subprocess
import tempfile
import termios
import time


def cpu(pid):
    """Milliseconds that all threads of a process have run."""
    total = 0
    for name in glob.glob(f"/proc/{pid}/task/*/schedstat"):
        try:
            with open(name, encoding="ascii") as file:
                total += int(file.read().split()[0])
        except (FileNotFoundError, ProcessLookupError):
            pass
    return total / 1e6


def whole(command, env):
    """The CPU time of a program that ends by itself."""
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, env=env)
    usage = os.wait4(process.pid, 0)[2]
    return (usage.ru_utime + usage.ru_stime) * 1000


def first_prompt(command, env):
    """The CPU time until the program waits for an answer in a pipe."""
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=env)
    shown = b""
    while not shown.endswith(b"> "):
        more = os.read(process.stdout.fileno(), 65536)
        if not more:
            raise SystemExit(f"{command} ended without a question:\n{shown.decode()}")
        shown += more
    took = cpu(process.pid)
    process.stdin.close()
    process.stdout.read()
    process.wait()
    return took


class Screen:
    """A program on the full screen of a terminal of 80 columns by 24 rows."""

    def __init__(self, command, env):
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.execve(command[0], command, dict(env, TERM="xterm-256color"))
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))

    def read(self, seconds):
        """What is written in so many seconds."""
        shown, end = b"", time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            if select.select([self.terminal], [], [], left)[0]:
                shown += os.read(self.terminal, 65536)
        return shown

    def wait(self, text):
        """Waits until a text was written; returns the CPU time."""
        shown = b""
        while text not in shown:
            shown += os.read(self.terminal, 65536)
        return cpu(self.pid)

    def close(self):
        os.kill(self.pid, 9)
        os.waitpid(self.pid, 0)
        os.close(self.terminal)


def first_screen(command, env):
    """The CPU time until the first question stands on the full screen."""
    screen = Screen(command, env)
    took = screen.wait(b"keys")
    screen.close()
    return took


def at_rest(command, env, seconds):
    """Per cent of a core that a question on the screen takes, and bytes written."""
    screen = Screen(command, env)
    screen.wait(b"keys")
    screen.read(2)
    before, began = cpu(screen.pid), time.monotonic()
    written = len(screen.read(seconds))
    share = (cpu(screen.pid) - before) / (time.monotonic() - began) / 10
    screen.close()
    return share, written


def make_history(quiz, deck, answers, env):
    """Plays the deck until there are so many answers."""
    for _ in range(max(1, answers // 20)):
        subprocess.run([quiz, "play", deck, "--plain"], input=b"some answer\n" * 20, stdout=subprocess.DEVNULL, env=env, check=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("quiz", nargs="+")
    parser.add_argument("--runs", type=int, default=21)
    parser.add_argument("--idle", type=float, default=8)
    parser.add_argument("--answers", type=int, default=200)
    args = parser.parse_args()
    programs = [os.path.abspath(name) for name in args.quiz]
    with tempfile.TemporaryDirectory() as folder:
        deck = os.path.join(folder, "small.toml")
        with open(deck, "w", encoding="utf-8") as file:
            file.write('title = "Small"\n')
            for i in range(20):
                file.write(f'[[card]]\nid = "c{i}"\nquestion = "What is the word number {i} of the list?"\nanswer = "the answer {i}"\n')
        def env(quiz):
            home = os.path.join(folder, str(programs.index(quiz)))
            return dict(os.environ, QUIZ_DATA=home, QUIZ_CACHE=home + "-cache", LANG="C.UTF-8")

        make_history(programs[0], deck, args.answers, env(programs[0]))
        made = env(programs[0])["QUIZ_DATA"]
        for quiz in programs[1:]:
            shutil.copytree(made, env(quiz)["QUIZ_DATA"])
        print(f"history: {os.path.getsize(os.path.join(made, 'history.db'))} bytes")
        works = {
            "--version": lambda quiz: whole([quiz, "--version"], env(quiz)),
            "first question, no history": lambda quiz: first_prompt([quiz, "play", deck, "--plain", "--no-save"], env(quiz)),
            "first question": lambda quiz: first_prompt([quiz, "play", deck, "--plain"], env(quiz)),
            "first review question": lambda quiz: first_prompt([quiz, "review", deck, "--plain", "--new", "30"], env(quiz)),
            "first question, full screen": lambda quiz: first_screen([quiz, "play", deck], env(quiz)),
        }
        for name, work in works.items():
            times = {quiz: [] for quiz in programs}
            for _ in range(args.runs):
                for quiz in programs:
                    times[quiz].append(work(quiz))
            print(f"{name:30}" + "".join(f"{statistics.median(times[quiz]):8.2f} ms (from {min(times[quiz]):.2f})" for quiz in programs))
        for quiz in programs:
            share, written = at_rest([quiz, "play", deck], env(quiz), args.idle)
            print(f"full screen at rest: {share:.2f} % of a core, {written} bytes written ({os.path.basename(quiz)})")


if __name__ == "__main__":
    main()
