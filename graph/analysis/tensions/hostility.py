"""Who is said to be hostile to whom, and whether a fight is said to be fought or only meant."""

from __future__ import annotations

from ...model.records import Relation
from ...model.vocabulary import Mode, strength

_INTENT: Mode = "intent"


def find_fight_mode(relation: Relation) -> Mode:
    """Return how firmly a fight is claimed; "intent" where it is only an aim, a threat or a vow."""
    modes = {claim.mode for claim in relation.supporting} - {_INTENT}
    return max(modes, key=strength, default=_INTENT)


def is_fought(relation: Relation) -> bool:
    """Tell whether a fight is claimed; one that is only intended is hostility, and no fight."""
    return find_fight_mode(relation) != _INTENT


def list_hostile_ends(relation: Relation) -> tuple[str, ...]:
    """List the ends of a negative relation that it says are hostile to the other one.

    Of a directed one the first; of a fight both, but where it is only intended and each claim
    names an attacker, those.
    """
    if not relation.symmetric:
        return (relation.from_actor,)
    if is_fought(relation):
        return relation.ends
    attackers = {claim.attacker for claim in relation.supporting}
    named = tuple(end for end in relation.ends if end in attackers)
    return named if attackers <= set(relation.ends) else relation.ends
