"""Measure the time of balance by size, and the width of its interval: `scripts/bench_balance.py`.

The networks are made up, and the same in every run. Actors form two camps, with three ties per
actor; one tie in ten has the wrong sign, or all signs are random, which is the hardest case. A
width of 0 means that the frustration index is proved. No figure is a limit.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from setup_env import ensure_environment

SIZES = (20, 60, 150, 500, 2_000)
TIES = 3
WRONG = {"one sign in ten wrong": 0.1, "random signs": 0.5}
INSIDE = "--inside"
HEAD = f"{'actors':>7}{'ties':>7}{'index':>14}{'width':>7}{'unique':>9}{'seconds':>9}"


def main(arguments: list[str]) -> int:
    """Print the benchmark, in the project's own environment, and return its exit code."""
    parser = argparse.ArgumentParser(description="Measure the time of balance.")
    parser.add_argument(
        "--sizes", type=int, nargs="+", default=SIZES, metavar="N", help="how many actors"
    )
    parser.add_argument(INSIDE, action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args(arguments)
    sizes = [str(size) for size in given.sizes]
    if not given.inside:
        python = str(ensure_environment("build"))
        command = [python, str(Path(__file__).resolve()), INSIDE, "--sizes", *sizes]
        return subprocess.run(command, check=False).returncode
    for title, wrong in WRONG.items():
        print(f"{title}\n{HEAD}")
        for size in given.sizes:
            report(make_graph(size, wrong))
    return 0


def report(graph: Any) -> None:
    """Measure one graph and print a line about it."""
    from graph.analysis.balance import measure_balance

    before = time.perf_counter()
    found = measure_balance(graph)
    seconds = time.perf_counter() - before
    two, ties = found.two, found.positive + found.negative
    unique = {True: "yes", False: "no", None: "unknown"}[found.unique]
    index = f"{two.low}..{two.high}"
    print(
        f"{len(graph):7,}{ties:7,}{index:>14}{two.high - two.low:7}{unique:>9}{seconds:9.1f}",
        flush=True,
    )


def make_graph(size: int, wrong: float) -> Any:
    """Make up a connected graph of two camps, with a given share of wrong signs."""
    from graph.model.graph import build_graph
    from graph.model.records import Actor, Claim, Dataset, Source
    from graph.model.vocabulary import builtin_vocabulary

    drawn = random.Random(1)
    ids = [f"a{number:04}" for number in range(size)]
    pairs = {(ids[drawn.randrange(number)], ids[number]) for number in range(1, size)}
    while len(pairs) < TIES * size:
        first, second = sorted(drawn.sample(ids, 2))
        pairs.add((first, second))
    camp = {id: drawn.random() < 0.5 for id in ids}
    claims = []
    for first, second in sorted(pairs):
        friends = (camp[first] == camp[second]) != (drawn.random() < wrong)
        type = "allied-with" if friends else "fights"
        claims.append(Claim(first, type, second, "s", "p1", by=("A",)))
    actors = {id: Actor(id, id, "state") for id in ids}
    return build_graph(
        Dataset(builtin_vocabulary(), {"s": Source("s", "S")}, actors, tuple(claims))
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
