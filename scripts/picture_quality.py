"""Print how readable drawings are, beside today's: `python3 scripts/picture_quality.py`.

Each drawing is made anew, for the frozen example, an example of the project and made-up networks,
and measured as the page stretches it to two windows and a phone. `distances only` is a layout by
target distances alone, with all names below and bends only where lines would lie on one another.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

from setup_env import ROOT, ensure_environment

PANES = {"1280x720": (980.0, 577.0), "1400x900": (1100.0, 757.0), "phone": (390.0, 546.0)}
DATA = {
    "frozen example": ROOT / "tests" / "data" / "article-49" / "data",
    "data": ROOT / "data",
    "examples/powers": ROOT / "examples" / "powers" / "data",
}
SIZES = (40, 100)
INSIDE = "--inside"
COLUMNS = (
    ("crossings", "crossings"),
    ("signed", "signed_crossings"),
    ("dots", "over_dots"),
    ("names", "under_names"),
    ("hidden", "hidden_heads"),
    ("jammed", "jammed_heads"),
    ("heads", "heads"),
    ("overlaps", "overlaps"),
    ("width", "width"),
    ("height", "height"),
    ("foes", "foes_over_friends"),
)


def main(arguments: list[str]) -> int:
    """Print the tables, in the project's own environment, and return its exit code."""
    parser = argparse.ArgumentParser(description="Print how readable drawings are.")
    parser.add_argument(INSIDE, action="store_true", help=argparse.SUPPRESS)
    if not parser.parse_args(arguments).inside:
        python = str(ensure_environment("build"))
        command = [python, str(Path(__file__).resolve()), INSIDE]
        return subprocess.run(command, check=False).returncode
    for title, network in list_networks():
        report(title, *network)
    return 0


def list_networks() -> Iterator[tuple[str, tuple[Any, ...]]]:
    """List the networks by title: actors, ties, lines and boxes."""
    import graph as ag
    from graph.model.graph_data import read_graph
    from graph.page.picture import prepare

    for title, path in DATA.items():
        yield title, prepare(read_graph(ag.load(path)))
    for size in SIZES:
        yield f"{size} made-up actors", make_network(size)


def make_network(size: int) -> tuple[Any, ...]:
    """Make four powers of two camps with their clients, then friends and foes at random."""
    from graph.layout import Line
    from graph.page.theme import measure_boxes

    dice = Random(1)
    ids = [f"actor-{number:03}" for number in range(size)]
    ties = {(ids[number % 4], ids[number]): 1 for number in range(4, size)}
    while len(ties) < 1.6 * size:
        one, other = sorted(dice.sample(range(size), 2))
        ties.setdefault((ids[one], ids[other]), 1 if one % 2 == other % 2 else -1)
    lines = [Line(" ".join(pair), *pair, sign) for pair, sign in ties.items()]
    return ids, ties, lines, measure_boxes({id: id.capitalize() for id in ids})


def report(title: str, ids: Any, ties: Any, lines: Any, boxes: Any) -> None:
    """Print the measures of a network's drawings."""
    from graph.layout import UPRIGHT, draw, list_tied, place
    from graph.layout.figure import make_figure
    from graph.layout.measures import list_shown, measure_quality
    from graph.layout.placement import make_placement, stretch_to
    from graph.model.drawing import Drawing

    tied = list_tied(ties)
    start = time.process_time()
    drawn = draw(ids, ties, lines, boxes), draw(ids, ties, lines, boxes, frame=UPRIGHT)
    seconds = time.process_time() - start
    old = Drawing(place(tied, ties, boxes))
    print(f"\n{title}: {len(tied)} actors, {len(lines)} lines, {seconds:.1f} s of processor time")
    print(f"{'':28}" + "".join(f"{name:>10}" for name, _ in COLUMNS) + f"{'shown':>7}")
    for window, pane in PANES.items():
        for name, drawing in (("distances only", old), ("drawing", drawn[window == "phone"])):
            placement = stretch_to(make_placement(make_figure(tied, boxes, lines), drawing), pane)
            quality = measure_quality(placement, pane)
            cells = (getattr(quality, field) for _, field in COLUMNS)
            row = "".join(f"{cell:>10.2f}" if cell % 1 else f"{cell:>10.0f}" for cell in cells)
            print(f"{window:10}{name:18}{row}{len(list_shown(placement)):>7}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
