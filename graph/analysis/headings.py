"""How relations and steps of paths are headed: by their claims of today, if they have any."""

from __future__ import annotations

from collections.abc import Iterable

from ..model import Claim, Relation
from ..network import Graph, vocabulary_of
from ..vocabulary import Mode, strength


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


def say_hop(graph: Graph, from_actor: str, relations: Iterable[Relation]) -> str:
    """Word a step of a path with arrows: "→ part of →", "↔ fights (interpretation) ↔"."""
    told = [(_arrow(relation, from_actor), _label(graph, relation)) for relation in relations]
    arrows = {arrow for arrow, _ in told}
    if len(arrows) == 1:
        (arrow,) = arrows
        return f"{arrow} {', '.join(label for _, label in told)} {arrow}"
    return f"– {', '.join(f'{arrow} {label}' for arrow, label in told)} –"


def _arrow(relation: Relation, first: str) -> str:
    """Return where a step points: at whom the only attacker named attacks, or as its type does."""
    if relation.symmetric and not relation.attacker:
        return "↔"
    return "→" if relation.told_ends[0] == first else "←"


def _label(graph: Graph, relation: Relation) -> str:
    mark = vocabulary_of(graph).modes[head_claim(relation).mode].mark
    given = ", ".join(filter(None, [mark, "ended" if relation.ended else ""]))
    label = relation.type.replace("-", " ") + (f" ({given})" if given else "")
    return f"{label} [contested]" if relation.contested else label
