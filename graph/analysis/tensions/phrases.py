"""The sentences that tensions are told in, with braces for names; the page says the same."""

from __future__ import annotations

from collections.abc import Mapping

PHRASES: Mapping[str, str] = {
    "clients-clash": (
        "{one} and {other} are said to stand together, and yet to back opposite sides of a fight: "
        "{one} that of {client}, {other} that of {enemy}."
    ),
    "double-stance": "{who} {doing}.",
    "double-stance-umbrella": "{who} {liking} and {disliking}, and {member} {belonging}.",
    "one-is-said": "{name} is said",
    "many-are-said": "{name} are said",
    "unbalanced-triad": (
        "Positive ties are claimed of {common} with both {one} and {other}, hostile ties between "
        "{one} and {other}; balance theory would expect those two on one side."
    ),
    "unbalanced-triad-hostile": (
        "Hostile ties are claimed between any two of {trio}; balance theory in its strict form "
        "would expect two of them on one side, in its weak form (Davis 1967) it would not."
    ),
    "contested": "What is claimed of {one} and {other} is contested.",
    "denied-one-one": "{deniers} denies what {claimants} says of {one} and {other}.",
    "denied-one-many": "{deniers} denies what {claimants} say of {one} and {other}.",
    "denied-many-one": "{deniers} deny what {claimants} says of {one} and {other}.",
    "denied-many-many": "{deniers} deny what {claimants} say of {one} and {other}.",
    "proxy": "{one} and {other} are said to back opposite sides of {behind}; {direct}.",
    "one-fight": "a fight",
    "no-fight": "nobody claims in this scope that the two fight each other themselves",
    "fight-intended": (
        "that the two fight each other themselves is claimed only as an aim, a threat or a pledge"
    ),
    "fight-left-out": (
        "that the two fight each other themselves is claimed only in a mode that is left out "
        "({mode})"
    ),
    "common-enemy": (
        "{one} and {other} are both said to be against {others}; no tie between the two is "
        "claimed in this scope; balance theory would expect them on one side."
    ),
    "common-backer": (
        "{one} and {other} are both said to be backed by {others}; no tie between the two is "
        "claimed in this scope; balance theory would expect them on one side."
    ),
    "common-enemy-caution": (
        "Such expectations often fail: by one count of UCDP's data on external support, 1975-2017 "
        "(Meier, Karlén, Pettersson and Croicu 2023), 9.5 % of the pairs that share an enemy have "
        "recorded support."
    ),
    "one-more": "There is {more}.",
    "many-more": "There are {more}.",
    "changed": "By the dates that the claims give, {one} and {other} changed sides.",
    "may-have-changed": (
        "{one} and {other} are said to be on one side and on opposite sides, and no day is known "
        "on which both apply; they may have changed sides."
    ),
    "sides-when": (
        "By the dates that the claims give, they are known to be on one side {together}; on "
        "opposite sides {apart}."
    ),
    "no-day": "at a time that no claim gives",
    "mixed-pairs": (
        "Left out of the triangles: {pairs} with ties of both signs that may be of one time."
    ),
    "known-when": "By the dates that the claims give, all of this applies {when}.",
    "never-known": "No day is known on which all of this holds.",
    "caution-intent": "Part of this is claimed as an aim, a threat or a pledge only.",
    "caution-thesis": "Part of this is claimed as an interpretation only.",
}
"""All sentences and parts of them by name."""


def say(phrase: str, **given: str) -> str:
    """Return a phrase with names in place of its braces.

    >>> say("contested", one="Iran", other="Syria")
    'What is claimed of Iran and Syria is contested.'
    """
    return PHRASES[phrase].format(**given)
