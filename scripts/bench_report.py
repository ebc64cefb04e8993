"""What the benchmark says: goals, ratios, and figures with their growth, as tables in Markdown."""

from __future__ import annotations

import math
import os
import platform
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from setup_env import ROOT

ARTICLE = "article"
DOCUMENT = ROOT / "docs" / "performance.md"
BEGIN, END = "<!-- figures of scripts/bench.py -->\n", "<!-- end of the figures -->\n"

Figures = Mapping[str, Mapping[str, float]]
"""The figures of each network, by its number of actors or its name."""


class Ratio(NamedTuple):
    """Figures whose sum is divided by another figure."""

    what: str
    figures: tuple[str, ...]
    other: str


class Goal(NamedTuple):
    """The most that a figure, or a ratio, should be on one network."""

    network: str
    what: str
    most: float
    unit: str = ""


RATIOS = (
    Ratio(
        "second build / importing its libraries", ("build: again",), "other: import the libraries"
    ),
    Ratio("first build / pyvis's page", ("build: first",), "other: pyvis"),
    Ratio("build after a change / pyvis's page", ("build: after a change",), "other: pyvis"),
    Ratio("first build / bare C parser", ("build: first",), "other: parse with PyYAML's C parser"),
    Ratio(
        "reading and validating / bare C parser",
        ("step: read", "step: validate"),
        "other: parse with PyYAML's C parser",
    ),
    Ratio("graph / NetworkX's graph", ("step: graph",), "other: NetworkX graph"),
    Ratio("paths / NetworkX's search from both ends", ("question: paths",), "other: NetworkX path"),
    Ratio(
        "betweenness / NetworkX's",
        ("question: rank betweenness",),
        "other: NetworkX betweenness",
    ),
    Ratio("PageRank / NetworkX's", ("question: rank pagerank",), "other: NetworkX pagerank"),
    Ratio(
        "tensions / NetworkX's triadic census",
        ("question: tensions",),
        "other: NetworkX triadic census",
    ),
    Ratio("page usable / pyvis's page usable", ("page: usable",), "other: pyvis page, usable"),
)
GOALS = (
    Goal("1000", "page: redraw", 33, "ms"),
    Goal("1000", "page: redraw with a camp open", 33, "ms"),
    Goal("10000", "size: record, bytes a relation", 150, "bytes"),
    Goal("10000", "size: page, MB", 6, "MB"),
    Goal("10000", "page: longest task until usable", 50, "ms"),
    Goal("10000", "page: usable", 2000, "ms"),
    Goal("10000", "page: select", 100, "ms"),
    Goal("50000", "page: search", 30, "ms"),
    Goal("50000", "page: path", 100, "ms"),
    Goal(ARTICLE, "second build / importing its libraries", 2),
    Goal(ARTICLE, "build: again in the same process", 0.06, "s"),
    Goal("1000", "build after a change / pyvis's page", 2.5),
    Goal("1000", "first build / pyvis's page", 5),
    Goal("10000", "first build / bare C parser", 4),
    Goal("10000", "size: graph beyond NetworkX's, bytes a relation", 1000, "bytes"),
    Goal("10000", "question: balance", 10, "s"),
    Goal("10000", "betweenness / NetworkX's", 1),
    Goal("50000", "paths / NetworkX's search from both ends", 2),
)
TITLES = {
    "build": "Builds, in CPU seconds, imports included",
    "step": "Steps of a build, in CPU seconds",
    "question": "Questions, once the data are read, in CPU seconds",
    "command": "Commands, in CPU seconds, imports and reading included",
    "page": "The page, in milliseconds",
    "other": "Others, in CPU seconds, pages in milliseconds",
    "memory": "Most memory so far, in MB",
    "size": "Sizes",
}


def report(figures: Figures) -> str:
    """Write goals, ratios and figures as tables."""
    system = f"Python {platform.python_version()}, {os.cpu_count()} processors"
    goals = filter(None, [judge(goal, figures.get(goal.network, {})) for goal in GOALS])
    ratios = {
        ratio.what: {name: divide(ratio, of) for name, of in figures.items()} for ratio in RATIOS
    }
    parts = [
        f"Measured with {system}.\n",
        "### Goals\n",
        "| Network | What | At most | Measured | Of the goal | |",
        "|---|---|---|---|---|---|",
        *goals,
        "\n### Ratios\n",
        *write_table("Ratio", list(figures), ratios),
    ]
    for group, title in TITLES.items():
        rows = list_rows(figures, group)
        if rows:
            parts += [f"\n### {title}\n", *write_table("Step", list(figures), rows)]
    return "\n".join(parts) + "\n"


def judge(goal: Goal, found: Mapping[str, float]) -> str:
    """Say whether a goal is met; nothing if it was not measured."""
    ratio = next((each for each in RATIOS if each.what == goal.what), None)
    value = divide(ratio, found) if ratio else found.get(goal.what)
    if value is None:
        return ""
    verdict = "met" if value <= goal.most else "missed"
    most, measured = (f"{show(each)} {goal.unit}".strip() for each in (goal.most, value))
    what = goal.what.replace(": ", " ")
    return (
        f"| {name_network(goal.network)} | {what} | {most} | {measured} "
        f"| {value / goal.most:.2f} | {verdict} |"
    )


def divide(ratio: Ratio, found: Mapping[str, float]) -> float | None:
    """Return a ratio, if its figures were measured."""
    parts = [found.get(name) for name in ratio.figures]
    known = [part for part in parts if part is not None]
    other = found.get(ratio.other)
    return sum(known) / other if other and len(known) == len(parts) else None


def list_rows(figures: Figures, group: str) -> dict[str, dict[str, float | None]]:
    """Return the figures of a group by step and network."""
    names = dict.fromkeys(name for each in figures.values() for name in each)
    mine = [name for name in names if name.startswith(f"{group}: ")]
    return {
        name.partition(": ")[2]: {network: each.get(name) for network, each in figures.items()}
        for name in mine
    }


def write_table(
    head: str, networks: list[str], rows: Mapping[str, Mapping[str, float | None]]
) -> list[str]:
    """Write rows with a column a network, and the growth of each."""
    names = [name_network(network) for network in networks]
    lines = [f"| {head} | {' | '.join(names)} | Growth |", f"|---|{'---:|' * (len(names) + 1)}"]
    for what, values in rows.items():
        shown = [show(values[network]) for network in networks]
        if set(shown) != {"-"}:
            lines.append(f"| {what} | {' | '.join(shown)} | {measure_growth(values)} |")
    return lines


def name_network(name: str) -> str:
    """Name a network in a table.

    >>> name_network("10000")
    '10,000'
    """
    return f"{int(name):,}" if name.isdigit() else name


def show(value: float | None) -> str:
    """Write a figure with three digits.

    >>> [show(0.12345), show(1234.5), show(None)]
    ['0.123', '1,234', '-']
    """
    if value is None:
        return "-"
    return f"{value:,.0f}" if value >= 1000 else f"{value:.3g}"


def measure_growth(values: Mapping[str, float | None]) -> str:
    """Return the exponent of growth between the two largest networks that were measured.

    >>> measure_growth({"article": 5, "10": 1, "100": 3, "1000": 300})
    '2.0'
    """
    sized = sorted((int(name), value) for name, value in values.items() if value and name.isdigit())
    if len(sized) < 2:
        return "-"
    (small, before), (large, after) = sized[-2:]
    return f"{math.log(after / before) / math.log(large / small):.1f}"


def renew_document(path: Path, text: str) -> None:
    """Put the tables between the marks of a document."""
    written = path.read_text(encoding="utf-8")
    before, _, rest = written.partition(BEGIN)
    _, _, after = rest.partition(END)
    path.write_text(f"{before}{BEGIN}\n{text}\n{END}{after}", encoding="utf-8")
