"""What a claim costs to type with `actor-graph add`: entry by hand in the page is held to a third.

    .venv/bin/python -m tests.draft.keys     print the figures
"""

from __future__ import annotations

import shlex
from pathlib import Path
from statistics import mean, median

from graph.files import read_dataset

DRAFTS = Path(__file__).resolve().parent.parent / "data" / "drafts"
PROJECTS = tuple(sorted(path.parent for path in DRAFTS.glob("*/data")))
SHARE = 3
"""By hand, a claim takes at most this part of the characters of its command."""
BASIC = ("by", "mode", "stance", "means", "quote")
"""The details that nearly every claim needs; dates, events and notes are typed the same anywhere."""


def command_of(claim, details=BASIC):
    """Write the command that adds a claim today, with the details it has.

    >>> from graph.model.records import Claim
    >>> command_of(Claim("oster", "backs", "vessa", "memo", "p2", mode="label", quote="its friend"))
    "actor-graph add 'oster backs vessa' --source memo --at p2 --mode label --quote 'its friend'"
    """
    sentence = f"{claim.from_actor} {claim.type} {claim.to_actor}"
    words = ["actor-graph", "add", sentence, "--source", claim.source, "--at", claim.at]
    for name in details:
        if text := _detail(claim, name):
            words += [f"--{name}", text]
    return shlex.join(words)


def _detail(claim, name):
    """Return a detail as it is typed; empty where it need not be."""
    if name == "by":
        return "" if claim.own_voice else ", ".join(claim.by)
    if name == "means":
        return ", ".join(claim.means)
    value = getattr(claim, name) or ""
    return "" if value in ("act", "supports") else value


def count_today(project, details=BASIC):
    """Count the characters of the command of each coded claim, in reading order."""
    return [len(command_of(claim, details)) for claim in read_dataset(project / "data").claims]


def keys_allowed(claim):
    """Return how many keys entering a claim by hand in the page may take."""
    return len(command_of(claim)) // SHARE


if __name__ == "__main__":
    for project in PROJECTS:
        typed = count_today(project)
        print(
            f"{project.name}: {len(typed)} claims, {mean(typed):.0f} characters a claim "
            f"(median {median(typed):.0f}, {min(typed)} to {max(typed)}); by hand at most "
            f"{median(typed) // SHARE:.0f} keys"
        )
