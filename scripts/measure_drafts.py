"""Measure what an engine drafts on coded articles: `python3 scripts/measure_drafts.py`.

The articles in `tests/data/drafts` are made up, and whoever coded them had not seen the rules. Give
another with `--text FILE --source ID`: its claims are in the project, its text is not. Claims and
pairs are drafted with the coded actors known, by name, alias and `mentioned_as`; actors with none
known. `--accept` writes the figures to `tests/data/drafts/figures.json`. `--engine endpoint` asks a
language model, and before each article whether to send it.

It does not print which sentences were missed: whoever improves the rules must not know.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from setup_env import ROOT, ensure_environment

DRAFTS = ROOT / "tests" / "data" / "drafts"
FIGURES = DRAFTS / "figures.json"
MADE_UP = ("border-war", "desert-war", "strait-crisis", "long-shadow")
INSIDE = "--inside"
ARTICLES = ("the", "a", "an")

Figures = dict[str, dict[str, int]]
"""By what was drafted, `claims`, `pairs` or `actors`: counts by name."""


def main(arguments: list[str]) -> int:
    """Print the figures, in the project's own environment, and return the exit code."""
    parser = argparse.ArgumentParser(description="Measure what an engine drafts.")
    parser.add_argument("--engine", default="patterns", help="which engine  [default: patterns]")
    parser.add_argument("--text", type=Path, metavar="FILE", help="the text of one more article")
    parser.add_argument("--source", metavar="ID", help="its source in the project's data")
    parser.add_argument("--accept", action="store_true", help=f"write {FIGURES.name}")
    parser.add_argument(INSIDE, action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args(arguments)
    if given.accept and given.engine != "patterns":
        parser.error("--accept is for the engine patterns")
    if bool(given.text) != bool(given.source):
        parser.error("--text and --source go together")
    if not given.inside:
        python = str(ensure_environment("build"))
        command = [python, str(Path(__file__).resolve()), INSIDE, *arguments]
        return subprocess.run(command, check=False).returncode
    found = {name: measure_made_up(name, given.engine) for name in MADE_UP}
    if given.text:
        found[given.source] = measure(ROOT / "data", given.text, given.source, given.engine)
    else:
        print("The article of the project is left out: its text is not given (--text, --source).")
    print("\n".join(line for name, each in found.items() for line in describe(name, each)))
    if given.accept:
        FIGURES.write_text(write_figures(found), encoding="utf-8")
    return 0


def measure_made_up(name: str, engine: str = "patterns") -> Figures:
    """Measure an engine on one of the made-up articles."""
    folder = DRAFTS / name
    return measure(folder / "data", folder / "article.txt", name, engine)


def measure(data: Path, text: Path, source: str, engine: str) -> Figures:
    """Count what an engine drafts for one coded article, and how much of it was coded."""
    from graph.draft.article import read_article
    from graph.draft.check import check_drafts
    from graph.draft.pairs import list_pairs
    from graph.files import read_dataset

    coded = read_dataset(data)
    uncoded = replace(coded, claims=())
    article = read_article(text, uncoded, source)
    _, drafts, _ = check_drafts(article, uncoded, run(engine, article, uncoded, "claims"))
    nameless = replace(uncoded, actors={})
    actors, _, _ = check_drafts(article, nameless, run(engine, article, nameless, "actors"))
    claims = [each for each in coded.claims if each.source == source]
    named = list_pairs(article, uncoded, ())
    asked = list_pairs(article, uncoded, drafts)
    return {
        "claims": count_claims(claims, drafts),
        "pairs": count_pairs(claims, named) | {"asked": len(asked)},
        "actors": count_actors(coded.actors.values(), actors),
    }


def run(engine: str, article: Any, dataset: Any, stage: Any) -> Any:
    """Run an engine; a language model is asked for claims or for actors."""
    from graph.draft.endpoint import EndpointOptions, propose, say_unanswered
    from graph.draft.engine import ENGINES, run_engines

    def ask(article: Any, dataset: Any) -> Any:
        return propose(article, dataset, None, EndpointOptions(confirm, stage=stage, tell=print))

    found = run_engines([engine], article, dataset, {**ENGINES, "endpoint": ask})
    print("".join(f"{line}\n" for line in say_unanswered(found.unanswered)), end="")
    return found


@cache
def confirm(where: str) -> bool:
    """Ask whether to send a text somewhere."""
    return input(f"{where} Send it? [y/N] ").strip().lower() == "y"


def count_claims(coded: Iterable[Any], drafted: Iterable[Any]) -> dict[str, int]:
    """Count drafts that are right: a claim with these ends and type is coded in that paragraph.

    `stance` and `mode` count those of the right ones that are also right in these.
    """
    truth, drafts = list(coded), list(drafted)
    right = keys(truth) & keys(drafts)

    def count_right(detail: str) -> int:
        both = keys(truth, detail) & keys(drafts, detail)
        return len({key[:-1] for key in both})

    return {
        "coded": len(keys(truth)),
        "drafted": len(keys(drafts)),
        "right": len(right),
        "stance": count_right("stance"),
        "mode": count_right("mode"),
    }


def keys(claims: Iterable[Any], *details: str) -> set[tuple[str, ...]]:
    """Return paragraph, ends, type and some details of claims; symmetric ends come sorted."""
    return {
        (each.at, each.from_actor, each.type, each.to_actor, *(getattr(each, x) for x in details))
        for each in claims
    }


def count_pairs(coded: Iterable[Any], pairs: Iterable[Any]) -> dict[str, int]:
    """Count the pairs of actors with a claim in a paragraph, and those named in one sentence."""
    claimed = {(each.at, frozenset((each.from_actor, each.to_actor))) for each in coded}
    named = {(each.at, frozenset(each.actors)) for each in pairs}
    return {"claimed": len(claimed), "named": len(named), "held": len(claimed & named)}


def count_actors(coded: Iterable[Any], drafted: Iterable[Any]) -> dict[str, int]:
    """Count drafted actors that have a name of a coded one, and those also of the right kind."""
    truth, drafts = list(coded), list(drafted)
    by_name = {fold(name): each for each in truth for name in (*each.names, *each.mentioned_as)}
    matched = [
        (each, next((by_name[name] for name in names_of(each) if name in by_name), None))
        for each in drafts
    ]
    return {
        "coded": len(truth),
        "drafted": len(drafts),
        "right": sum(actor is not None for _, actor in matched),
        "kind": sum(actor is not None and actor.kind == each.kind for each, actor in matched),
        "found": len({actor.id for _, actor in matched if actor is not None}),
    }


def names_of(actor: Any) -> list[str]:
    """List the names of a drafted actor."""
    return [fold(name) for name in (actor.name, *actor.aliases)]


def fold(name: str) -> str:
    """Fold a name: no article, no capitals.

    >>> fold("The River Guard")
    'river guard'
    """
    words = name.casefold().split()
    return " ".join(words[1:] if len(words) > 1 and words[0] in ARTICLES else words)


def share(part: int, whole: int) -> float:
    """Return a share as it is accepted; of nothing it is 0."""
    return round(part / whole, 3) if whole else 0.0


def describe(name: str, figures: Figures) -> list[str]:
    """Say the figures of one article in a few lines."""
    claims, pairs, actors = (figures[each] for each in ("claims", "pairs", "actors"))
    precision = share(claims["right"], claims["drafted"])
    recall = share(claims["right"], claims["coded"])
    return [
        name,
        f"  claims: {claims['coded']} coded, {claims['drafted']} drafted, {claims['right']} right: "
        f"precision {precision:.2f}, recall {recall:.2f} "
        f"({claims['stance']} also in stance, {claims['mode']} also in mode)",
        f"  pairs: {pairs['claimed']} with a claim, {pairs['held']} of them named in one sentence "
        f"({share(pairs['held'], pairs['claimed']):.0%}); {pairs['named']} named in one sentence; "
        f"{pairs['asked']} questions beside the drafts",
        f"  actors: {actors['coded']} coded, {actors['drafted']} drafted, {actors['right']} right "
        f"({actors['kind']} also in kind); {actors['found']} of those coded found",
    ]


def read_figures() -> Mapping[str, Figures]:
    """Read the figures that were last accepted."""
    figures: dict[str, Figures] = json.loads(FIGURES.read_text(encoding="utf-8"))
    return figures


def write_figures(found: Mapping[str, Figures]) -> str:
    """Write figures as JSON; what was not measured now stays as it was accepted."""
    before = read_figures() if FIGURES.exists() else {}
    return json.dumps({**before, **found}, indent=2) + "\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
