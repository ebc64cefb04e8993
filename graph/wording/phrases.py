"""Sentences and parts of them that both answers and the page say, with braces for what differs."""

from __future__ import annotations

from collections.abc import Mapping

PHRASES: Mapping[str, str] = {
    # Who matters.
    "nobody-tied": "No actor has a tie in this scope.",
    "ranked": "Ranked: {actors} with a tie in this scope.",
    "ranked-whole": "Ranked: {actors} with a tie in the whole network.",
    "whole-network": "The scores are of the whole network, not of what is shown.",
    "not-ranked": "Not ranked: {actors} without one.",
    "no-backing": "Nobody is claimed to back anybody in this scope.",
    # How firmly, when, and what speaks against it.
    "to-come": "to come",
    "ended": "ended",
    "now": "now",
    "contested": "contested",
    "contested-in-part": "contested in part",
    "changed": "changed sides",
    "may-have-changed": "may have changed sides",
    "unknown-then": "not known to hold then",
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
    # What is said of two actors directly.
    "direct": "Directly: {relations} claimed{more}.",
    "nothing-direct": "No source here says anything of {first} and {second} directly",
    "here": " in this scope",
    "channel-of-other": "one is named as channel of the other",
    "denies-one": "one denies it",
    "denies-many": "{number} deny it",
    "withholds-one": "one declines to confirm it",
    "withholds-many": "{number} decline to confirm it",
    # Why there is no path.
    "one-actor": "Both ends are {first}; a path needs two actors.",
    "longer": (
        "No path from {first} to {second} has {most} or fewer; the shortest takes {shortest}."
    ),
    "no-path": "No path ties {first} to {second} in this scope; {beyond}.",
    "no-path-at-all": "No path ties {first} to {second}, with no limits either.",
    "no-filtered-path": "No path from {first} to {second} {kept}; {beyond}.",
    "cut-off": "The search was cut off before it found a path; narrow the scope.",
    "there-is-one": "{how} there is one of {steps}",
    "kept-together": "may ever have held at one time",
    "kept-same_fight": "stays with one fight",
    "lift-together": "with paths that never held together",
    "lift-same_fight": "with paths that change the fight",
    "lift-filters": "with paths that never held together and paths that change the fight",
    "lift-limits": "with none of its limits",
    "lift-avoid": "with no actor avoided",
    "lift-without_kinds": "through all kinds of actors",
    "lift-direction": "against the direction of some relations",
    "lift-via": "through claimed channels",
    "lift-unknown": "with relations of unknown date",
    "lift-dates": "at other dates",
    "lift-types": "with all relation types",
    "lift-signs": "with all signs",
    "lift-kinds": "with all kinds of actors",
    "lift-modes": "with all modes",
    "lift-sources": "with all sources",
    "lift-without": "with nothing left out",
    "lift-claimants": "with all claimants",
    "lift-amount": "with any amount",
    "lift-contested": "with contested and uncontested relations alike",
    "lift-relayed": "with what is only relayed and what is not alike",
    "lift-single_voice": "with any number of voices",
}
"""All phrases by name; the page's record holds them, so that a word is changed here alone."""


def say(phrase: str, **given: str) -> str:
    """Return a phrase with what is given in place of its braces.

    >>> say("there-is-one", how=say("lift-limits"), steps="2 steps")
    'with none of its limits there is one of 2 steps'
    """
    return PHRASES[phrase].format(**given)
