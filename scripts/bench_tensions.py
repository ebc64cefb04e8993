"""Measure the time of tensions compared with NetworkX's triadic census on the same graph.

`python3 scripts/bench_tensions.py`: every figure is the median of several runs on this machine;
no figure is a limit. The graphs are made up, and the same in every run: one whose ties are
spread evenly, and one in which a few actors have most of them.
"""

from __future__ import annotations

import argparse
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from setup_env import ensure_environment

ACTORS, RELATIONS, RUNS = 1_000, 3_000, 5
INSIDE = "--inside"
TYPES = ("backs", "fights", "opposes", "allied-with", "part-of")
KINDS = ("state",) * 30 + ("alliance", "umbrella")


def main(arguments: list[str]) -> int:
    """Print the benchmark, in the project's own environment, and return its exit code."""
    parser = argparse.ArgumentParser(description="Measure the time of tensions.")
    parser.add_argument("--runs", type=int, default=RUNS, help="runs of each step")
    parser.add_argument(INSIDE, action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args(arguments)
    if not given.inside:
        python = str(ensure_environment("build"))
        command = [python, str(Path(__file__).resolve()), INSIDE, "--runs", str(given.runs)]
        return subprocess.run(command, check=False).returncode
    for hubs in (0, 5):
        compare(make_graph(hubs), hubs, given.runs)
    return 0


def compare(graph: Any, hubs: int, runs: int) -> None:
    """Print the time of each step on one graph, and its ratio to the census."""
    import networkx as nx

    from graph.analysis.tensions import list_tensions
    from graph.analysis.tensions.kinds import KINDS as ALL_KINDS
    from graph.model.graph_data import read_graph

    plain: nx.DiGraph[str] = nx.DiGraph(graph)
    census = measure(lambda: nx.triadic_census(plain), runs)
    spread = f"{hubs} hubs" if hubs else "no hubs"
    print(f"{len(graph):,} actors, {graph.number_of_edges():,} relations, {spread}")
    print_time("triadic census of NetworkX", census, census)
    print_time("selecting the relations", measure(lambda: read_graph(graph).select(), runs), census)
    print_time("tensions", measure(lambda: list_tensions(graph), runs), census)
    print_time(
        "tensions of all kinds",
        measure(lambda: list_tensions(graph, kinds=ALL_KINDS), runs),
        census,
    )
    answer = list_tensions(graph, kinds=ALL_KINDS)
    for kind in ALL_KINDS:
        print(f"  {kind:40}{sum(each.kind == kind for each in answer.tensions):8,} listed")
    if answer.truncated:
        print("  Incomplete: a list reached its maximum, or the search was cut off.")


def make_graph(hubs: int) -> Any:
    """Make up a graph; with hubs, half of all relations begin at one of so many actors."""
    from graph.model.graph import build_graph
    from graph.model.records import Actor, Claim, Dataset, Source
    from graph.model.vocabulary import builtin_vocabulary

    drawn = random.Random(1)
    vocabulary = builtin_vocabulary()
    ids = [f"a{number:04}" for number in range(ACTORS)]
    triples: set[tuple[str, str, str]] = set()
    while len(triples) < RELATIONS:
        first = drawn.choice(ids[:hubs] if hubs and drawn.random() < 0.5 else ids)
        second, type = drawn.choice(ids), drawn.choice(TYPES)
        if vocabulary.relation_types[type].symmetric:
            first, second = sorted((first, second))
        if first != second:
            triples.add((first, type, second))
    claims = tuple(
        Claim(first, type, second, "s", "p1", by=("A",), mode=drawn.choice(("act", "label")))
        for first, type, second in sorted(triples)
    )
    actors = {id: Actor(id, id, drawn.choice(KINDS)) for id in ids}
    return build_graph(Dataset(vocabulary, {"s": Source("s", "S")}, actors, claims))


def measure(step: Callable[[], Any], runs: int) -> float:
    """Return the median time of a step in seconds."""
    times = []
    for _ in range(runs):
        before = time.perf_counter()
        step()
        times.append(time.perf_counter() - before)
    return statistics.median(times)


def print_time(what: str, seconds: float, census: float) -> None:
    """Print one time and its ratio to the census."""
    print(f"  {what:40}{seconds * 1000:8.0f} ms  {seconds / census:6.2f} of the census")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
