"""How much typing a claim takes with `actor-graph add`, and how much it may take in the page."""

from __future__ import annotations

import shlex

SHARE = 3
"""By hand, a claim takes at most this part of the characters of its command."""
BASIC = ("by", "mode", "stance", "means", "quote")
"""Details that most claims need; dates, events and notes take the same typing anywhere."""


def command_of(claim):
    """Write the command that adds a claim today, with its basic details.

    >>> from graph.model.records import Claim
    >>> command_of(Claim("oster", "backs", "vessa", "memo", "p2", mode="label", quote="its friend"))
    "actor-graph add 'oster backs vessa' --source memo --at p2 --mode label --quote 'its friend'"
    """
    sentence = f"{claim.from_actor} {claim.type} {claim.to_actor}"
    words = ["actor-graph", "add", sentence, "--source", claim.source, "--at", claim.at]
    for name in BASIC:
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


def keys_allowed(claim):
    """Return how many keys entering a claim by hand in the page may take."""
    return len(command_of(claim)) // SHARE
