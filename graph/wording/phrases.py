"""Sentences and parts of sentences shared by Python and the page, with braces for what varies."""

from __future__ import annotations

from collections.abc import Mapping

PHRASES: Mapping[str, str] = {
    # Who matters.
    "nobody-tied": "No actor has a tie in this scope.",
    "ranked": "Ranked: {actors} with a tie in this scope.",
    "ranked-whole": "Ranked: {actors} with a tie in the whole network.",
    "whole-network": "Scores are for the whole network, not for what is shown.",
    "not-ranked": "Not ranked: {actors} without a tie.",
    "no-backing": "No backing is claimed in this scope.",
    # Strength, time and disputes.
    "to-come": "to come",
    "ended": "ended",
    "now": "now",
    "contested": "contested",
    "contested-in-part": "contested in part",
    "changed": "changed sides",
    "may-have-changed": "may have changed sides",
    "unknown-then": "undated, may apply",
    "no-voice": "no named voice",
    "single-voice": "single voice",
    "voices": "{number} voices",
    "relayed": "relayed",
    "self-declared": "self-declared",
    "as-channel": "named as channel",
    "interpretation": "step {steps} also includes an interpretation",
    "interpretations": "steps {steps} also include interpretations",
    # Who says it.
    "relayed-by": "{origin}, relayed by {relays}",
    "unnamed": "unnamed sources",
    # Claims directly between two actors.
    "direct": "Directly: {relations} claimed{more}.",
    "nothing-direct": "No source here says anything about {first} and {second} directly",
    "here": " in this scope",
    "channel-of-other": "one is named as a channel of the other",
    "denies-one": "one denies it",
    "denies-many": "{number} deny it",
    "withholds-one": "one declines to confirm it",
    "withholds-many": "{number} decline to confirm it",
    # A question in plain words, as it was understood.
    "ask-pair": "{from} and {to}",
    "ask-to": "Who {say} {to}",
    "ask-from": "{from} {say} whom",
    "ask-from-to": "{from} {say} {to}",
    "ask-noun": "{say} {actor}",
    "ask-noun-of": "{other}, {say} {actor}",
    "ask-by": "What does {by} claim",
    "ask-by-about": "What does {by} claim about {about}",
    "ask-about": "Claims about {about}",
    "ask-path": "How is {from} connected to {to}",
    "ask-words": "“{words}”",
    "ask-in": " in {date}",
    "ask-on": " on {date}",
    "ask-during": " from {start} to {end}",
    "ask-according": ", according to {by}",
    "ask-without": " without {names}",
    "read-as": "“{word}” is read as “{say}”.",
    # Why there is no path.
    "one-actor": "Both ends are {first}; a path needs two actors.",
    "longer": (
        "No path from {first} to {second} has {most} or fewer; the shortest has {shortest}."
    ),
    "no-path": "No path from {first} to {second} in this scope; {beyond}.",
    "no-path-at-all": "No path from {first} to {second}, even without limits.",
    "no-filtered-path": "No path from {first} to {second} {kept}; {beyond}.",
    "cut-off": "The search was cut off before finding a path; narrow the scope.",
    "there-is-one": "{how} there is one of {steps}",
    "kept-together": "has steps that may overlap in time",
    "kept-same_fight": "stays within one fight",
    "lift-together": "including paths whose steps never overlap in time",
    "lift-same_fight": "including paths that change the fight",
    "lift-filters": (
        "including paths whose steps never overlap in time and paths that change the fight"
    ),
    "lift-limits": "without any limits",
    "lift-avoid": "with no actor avoided",
    "lift-without_kinds": "through all kinds of actors",
    "lift-direction": "ignoring direction",
    "lift-via": "through claimed channels",
    "lift-unknown": "with undated relations",
    "lift-dates": "at other dates",
    "lift-types": "with all relation types",
    "lift-signs": "with all signs",
    "lift-kinds": "with all kinds of actors",
    "lift-modes": "with claims of any strength",
    "lift-sources": "with all sources",
    "lift-without": "with nothing left out",
    "lift-claimants": "with all claimants",
    "lift-amount": "with any amount",
    "lift-contested": "with contested and uncontested relations",
    "lift-relayed": "whether only relayed or not",
    "lift-single_voice": "with any number of voices",
}
"""All phrases by name. They are in the page's record, so wording is changed only here."""


def say(phrase: str, **given: str) -> str:
    """Return a phrase with its braces filled in.

    >>> say("there-is-one", how=say("lift-limits"), steps="2 steps")
    'without any limits there is one of 2 steps'
    """
    return PHRASES[phrase].format(**given)
