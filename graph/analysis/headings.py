"""How relations and steps of paths are headed: by their claims of today, if they have any."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..model import Claim, Relation
from ..network import Graph, vocabulary_of
from ..text import join_and
from ..vocabulary import Mode, strength
from .sentences import name_dispute


def head_claim(relation: Relation) -> Claim:
    """Return the claim that heads a relation: the firmest that is not of what is over, if any."""
    current = [claim for claim in relation.supporting if not claim.ended]
    return max(current or relation.supporting, key=lambda claim: strength(claim.mode))


def say_strength(graph: Graph, relation: Relation) -> str:
    """Word how firmly a relation is claimed; now and before apart, where that differs.

    "epithet now; act, ended" is a tie that is told by an epithet today, and as an act in the past.
    Empty where no claim supports the relation.
    """
    if relation.standing is None:
        return ""
    now = head_claim(relation).mode
    if now == relation.standing:
        return _mark(graph, now)
    return f"{_mark(graph, now)} now; {_mark(graph, relation.standing)}, ended"


def _mark(graph: Graph, mode: Mode) -> str:
    words = vocabulary_of(graph).modes[mode]
    return words.mark or words.label.lower()


def say_hop(graph: Graph, from_actor: str, to_actor: str, relations: Iterable[Relation]) -> str:
    """Word a step of a path with arrows: "→ part of →", "↔ fights (interpretation) ↔".

    A relation of which the step is but half is worded as what ties the two: "→ named as channel →".
    """
    ends = (from_actor, to_actor)
    told = {(_arrow(relation, ends), _label(graph, relation, ends)): None for relation in relations}
    arrows = {arrow for arrow, _ in told}
    if len(arrows) == 1:
        (arrow,) = arrows
        return f"{arrow} {', '.join(label for _, label in told)} {arrow}"
    return f"– {', '.join(f'{arrow} {label}' for arrow, label in told)} –"


def _arrow(relation: Relation, ends: tuple[str, str]) -> str:
    """Return where a step points: at whom the only attacker named attacks, or as its type does."""
    if relation.symmetric and not relation.attacker:
        return "↔"
    first, second = relation.told_ends
    return "→" if first == ends[0] or second == ends[1] else "←"


def _label(graph: Graph, relation: Relation, ends: tuple[str, str]) -> str:
    mark = vocabulary_of(graph).modes[head_claim(relation).mode].mark
    given = ", ".join(filter(None, [mark, "ended" if relation.ended else ""]))
    name = relation.type.replace("-", " ") if {*relation.ends} == {*ends} else "named as channel"
    label = name + (f" ({given})" if given else "")
    dispute = name_dispute(relation)
    return f"{label} [{dispute}]" if dispute else label


def say_interpretations(hops: Sequence[int]) -> str:
    """Word which steps, counted from 0, also have a relation that is only an interpretation.

    >>> say_interpretations([1]), say_interpretations([0, 2])
    ('step 2 also includes an interpretation', 'steps 1 and 3 also include interpretations')
    """
    numbers = join_and(str(hop + 1) for hop in hops)
    if len(hops) == 1:
        return f"step {numbers} also includes an interpretation"
    return f"steps {numbers} also include interpretations"
