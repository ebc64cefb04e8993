"""Who is said to be hostile to whom, and whether a fight is claimed or only intended."""

from __future__ import annotations

from ...model.records import Relation
from ...model.vocabulary import Mode, strength

_INTENT: Mode = "intent"


def find_fight_mode(relation: Relation) -> Mode:
    """Return how firmly a fight is claimed; "intent" where it is only an aim, a threat or a vow."""
    modes = {claim.mode for claim in relation.supporting} - {_INTENT}
    return max(modes, key=strength, default=_INTENT)


def rank_fight(mode: Mode) -> int:
    """Rank the mode of a fight; one that is only intended is the weakest."""
    return 0 if mode == _INTENT else strength(mode)


def is_fought(relation: Relation) -> bool:
    """Check whether a fight is claimed; one that is only intended is hostility, not a fight."""
    return find_fight_mode(relation) != _INTENT


def list_hostile_ends(relation: Relation) -> tuple[str, ...]:
    """List the ends of a negative relation that are hostile to the other end.

    For a directed relation, the first end; for a fight both, or the attackers if it is only
    intended and each claim names one.
    """
    if not relation.symmetric:
        return (relation.from_actor,)
    if is_fought(relation):
        return relation.ends
    attackers = {claim.attacker for claim in relation.supporting}
    named = tuple(end for end in relation.ends if end in attackers)
    return named if attackers <= set(relation.ends) else relation.ends
