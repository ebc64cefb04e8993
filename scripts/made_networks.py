"""Made-up projects of any size for benchmarks, the same in every run: camps, hubs, dates, disputes.

Actors are in camps that back their own and fight others; a few hubs have most ties. Claims come
from several sources, many relayed by a chain of claimants, many dated; some pairs have parallel
relations, and some relations are claimed by several sources or denied by one.
"""

from __future__ import annotations

import random
from itertools import accumulate
from pathlib import Path

INSIDE = ("backs", "backs", "allied-with", "part-of", "linked-to")
ACROSS = ("fights", "fights", "opposes", "opposes", "linked-to", "backs")
SYMMETRIC = {"allied-with", "fights", "linked-to"}
KINDS = ("state", "armed-group", "armed-group", "organisation", "person", "agency", "unit")
CAMPS, OWN_CAMP, OUTSIDERS = 6, 0.6, 0.2
"""How many camps there are, how often a tie stays in one, how many actors are in none."""
PARAGRAPHS = 20
RELATIONS = 3
"""How many relations there are for each actor."""

Tie = tuple[int, str, int]


def write_project(folder: Path, actors: int, relations: int | None = None, seed: int = 1) -> Path:
    """Write a made-up project, with a card and a file of claims a source; return its data folder.

    There are three relations an actor, if their number is not given. `ties.csv` has them for other
    programs.
    """
    drawn = random.Random(seed)
    data, seeds = folder / "data", folder / "seeds"
    for each in (data, seeds):
        each.mkdir(parents=True, exist_ok=True)
    sources = [f"s{number:02}" for number in range(min(3 + actors // 250, 60))]
    _write(data / "actors.yaml", ["title: Made up", "actors:", *_make_actors(drawn, actors)])
    for at, source in enumerate(sources):
        _write(seeds / f"{source}.yaml", _make_card(source, at))
    ties = make_ties(drawn, actors, relations or actors * RELATIONS)
    _write(folder / "ties.csv", [f"a{one},{type},a{other}" for one, type, other in ties])
    claims: dict[str, list[str]] = {source: [] for source in sources}
    for tie in ties:
        for source, line in _make_claims(drawn, tie, actors, sources):
            claims[source].append(line)
    for source, lines in claims.items():
        _write(data / f"claims-{source}.yaml", _make_file(source, lines))
    return data


def make_ties(drawn: random.Random, actors: int, relations: int) -> list[Tie]:
    """Make relations between actors by their numbers; a tenth is parallel to another relation."""
    camps = [drawn.choices(range(-1, CAMPS), _camp_weights())[0] for _ in range(actors)]
    members = [[at for at in range(actors) if camps[at] == camp] for camp in range(CAMPS)]
    everyone = list(range(actors))
    hubs = {id(group): _hub_weights(len(group)) for group in (everyone, *members)}
    known: dict[Tie, None] = {}
    pairs: list[tuple[int, int]] = []
    while len(known) < relations:
        first = drawn.choices(everyone, cum_weights=hubs[id(everyone)])[0]
        own = members[camps[first]] if camps[first] >= 0 and drawn.random() < OWN_CAMP else everyone
        second = drawn.choices(own, cum_weights=hubs[id(own)])[0]
        if drawn.random() < 0.1 and pairs:
            first, second = drawn.choice(pairs)
        if first == second:
            continue
        type = drawn.choice(INSIDE if camps[first] == camps[second] >= 0 else ACROSS)
        if type in SYMMETRIC:
            first, second = sorted((first, second))
        if type == "part-of" and first < second:  # no circles
            first, second = second, first
        known[first, type, second] = None
        pairs.append((first, second))
    return list(known)


def _camp_weights() -> list[float]:
    return [OUTSIDERS, *((1 - OUTSIDERS) * 2 / (at + 2) / CAMPS for at in range(CAMPS))]


def _hub_weights(size: int) -> list[float]:
    return list(accumulate((at + 3) ** -0.7 for at in range(size)))


def _make_actors(drawn: random.Random, actors: int) -> list[str]:
    return [
        f"  a{number}: {{name: Actor {number}, kind: {drawn.choice(KINDS)},"
        f" aliases: [The {number}th], note: Made up for a benchmark}}"
        for number in range(actors)
    ]


def _make_card(source: str, at: int) -> list[str]:
    return [
        f"id: {source}",
        f"title: Report {at}",
        f"author: Author {at}",
        f"publisher: Paper {at % 7}",
        f"published: 2024-{1 + at % 12:02}-03",
        "genre: report",
        "paragraphs:",
        *(f"  p{number}: {{starts: Paragraph {number}}}" for number in range(1, PARAGRAPHS + 1)),
    ]


def _make_claims(
    drawn: random.Random, tie: Tie, actors: int, sources: list[str]
) -> list[tuple[str, str]]:
    """Make the claims of a relation: mostly one, some by two sources, some denied by one."""
    chosen = drawn.sample(sources, drawn.choices((1, 2), (85, 15))[0])
    claims = [(source, _make_line(drawn, tie, actors, "supports")) for source in chosen]
    if drawn.random() < 0.05:
        claims.append((drawn.choice(sources), _make_line(drawn, tie, actors, "denies")))
    return claims


def _make_line(drawn: random.Random, tie: Tie, actors: int, stance: str) -> str:
    details = [f"stance: {stance}"] if stance != "supports" else []
    mode = drawn.choices(("act", "label", "intent", "thesis"), (60, 20, 10, 10))[0]
    details += [f"mode: {mode}"] if mode != "act" else []
    if drawn.random() < 0.4:
        start = drawn.randrange(1995, 2023)
        details.append(f"start: {start}")
        if drawn.random() < 0.4:
            details.append(f"end: {drawn.randrange(start, 2024)}")
    if drawn.random() < 0.3:
        named = [f"a{drawn.randrange(actors)}", f'{{name: "Analyst {drawn.randrange(40)}"}}']
        details.append(f"by: [{', '.join(named[: drawn.randint(1, 2)])}]")
    if drawn.random() < 0.3:
        details.append(f"note: Made up claim {drawn.randrange(1000)} with a remark of some length")
    sentence = f"a{tie[0]} {tie[1]} a{tie[2]}"
    return f"      - {sentence}: {{{', '.join(details)}}}" if details else f"      - {sentence}"


def _make_file(source: str, lines: list[str]) -> list[str]:
    made = ["claims:", f"  {source}:"]
    share = len(lines) // PARAGRAPHS + 1
    for at in range(0, len(lines), share):
        made += [f"    p{at // share + 1}:", *lines[at : at + share]]
    return made if lines else []


def _write(path: Path, lines: list[str]) -> None:
    if lines:
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
