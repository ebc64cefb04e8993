"""The sentences for tensions, with braces for names; the page uses the same."""

from __future__ import annotations

from collections.abc import Mapping

PHRASES: Mapping[str, str] = {
    "clients-clash": (
        "{one} and {other} are said to be allies and yet to back opposing sides: {one} backing "
        "{client}, {other} backing {enemy}."
    ),
    "double-stance": "{who} {doing}.",
    "double-stance-umbrella": "{who} {liking} and {disliking}, and {member} {belonging}.",
    "one-is-said": "{name} is said",
    "many-are-said": "{name} are said",
    "unbalanced-triad": (
        "Positive ties are claimed between {common} and both {one} and {other}, hostile "
        "ties between {one} and {other}; by balance theory those two would be on one side."
    ),
    "unbalanced-triad-hostile": (
        "Hostile ties are claimed between any two of {trio}; by balance theory in its strict form "
        "two of them would be on one side, in its weak form (Davis 1967) not."
    ),
    "contested": "What is claimed about {one} and {other} is contested.",
    "denied-one-one": "{deniers} denies what {claimants} says about {one} and {other}.",
    "denied-one-many": "{deniers} denies what {claimants} say about {one} and {other}.",
    "denied-many-one": "{deniers} deny what {claimants} says about {one} and {other}.",
    "denied-many-many": "{deniers} deny what {claimants} say about {one} and {other}.",
    "proxy": "{one} and {other} are said to back opposing sides of {behind}; {direct}.",
    "one-fight": "a fight",
    "no-fight": "no source here says that they fight each other directly",
    "fight-intended": (
        "that they fight each other directly is claimed only as an aim, a threat or a pledge"
    ),
    "fight-left-out": (
        "that they fight each other directly is claimed only with a strength that is left out "
        "({mode})"
    ),
    "common-enemy": (
        "{one} and {other} are both said to be against {others}; no tie between the two is "
        "claimed in this scope; by balance theory they would be on one side."
    ),
    "common-backer": (
        "{one} and {other} are both said to be backed by {others}; no tie between the two is "
        "claimed in this scope; by balance theory they would be on one side."
    ),
    "common-enemy-caution": (
        "Such expectations often fail: by one count of UCDP's data on external support, 1975-2017 "
        "(Meier, Karlén, Pettersson and Croicu 2023), 9.5 % of the pairs that share an enemy have "
        "recorded support."
    ),
    "one-more": "There is {more}.",
    "many-more": "There are {more}.",
    "changed": "By the dates claimed, {one} and {other} changed sides.",
    "may-have-changed": (
        "{one} and {other} are said to be on one side and on opposite sides, and no day is known "
        "on which both apply; they may have changed sides."
    ),
    "sides-when": (
        "By the dates claimed, they are known to be on one side {together}; on opposite sides "
        "{apart}."
    ),
    "no-day": "at no known date",
    "mixed-pairs": (
        "Not counted in triangles: {pairs} with positive and negative ties that may overlap in "
        "time."
    ),
    "known-when": "By the dates claimed, all of this applies {when}.",
    "never-known": "No date is known on which all of this applies.",
    "caution-intent": "Part of this is claimed as an aim, a threat or a pledge only.",
    "caution-thesis": "Part of this is claimed as an interpretation only.",
}
"""All sentences and parts of sentences by name."""


def say(phrase: str, **given: str) -> str:
    """Return a phrase with names in place of its braces.

    >>> say("contested", one="Iran", other="Syria")
    'What is claimed about Iran and Syria is contested.'
    """
    return PHRASES[phrase].format(**given)
