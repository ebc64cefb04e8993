"""How relations and steps of paths are headed: by their claims of today, if they have any."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..model import Claim, Relation
from ..network import Graph, vocabulary_of
from ..vocabulary import Mode, Tense, strength

_NEARNESS: Mapping[Tense, int] = {"present": 2, "future": 1, "past": 0}
_MARKS: Mapping[Tense, str] = {"present": "", "future": "to come", "past": "ended"}


def head_claim(relation: Relation) -> Claim:
    """Return the claim that heads a relation: the firmest of today, else to come, else over."""
    return max(
        relation.supporting, key=lambda claim: (_NEARNESS[claim.tense], strength(claim.mode))
    )


def mark_time(relation: Relation) -> str:
    """Say whether a relation is over or yet to come; empty where any claim is of today."""
    return _MARKS[head_claim(relation).tense] if relation.standing else ""


def say_strength(graph: Graph, relation: Relation) -> str:
    """Word how firmly a relation is claimed; now and at another time apart, where that differs.

    "epithet now; act, ended" is a tie that is told by an epithet today, and as an act in the past.
    Empty where no claim supports the relation.
    """
    if relation.standing is None:
        return ""
    head, firmest = head_claim(relation), _firmest(relation)
    if head.mode == firmest.mode:
        return _mark(graph, head.mode)
    first, second = (_mark(graph, each.mode) for each in (head, firmest))
    return f"{first} {_MARKS[head.tense] or 'now'}; {second}, {_MARKS[firmest.tense]}"


def _firmest(relation: Relation) -> Claim:
    """Return the firmest claim; of equally firm ones that which heads, or else is nearest."""
    return max(
        relation.supporting, key=lambda claim: (strength(claim.mode), _NEARNESS[claim.tense])
    )


def _mark(graph: Graph, mode: Mode) -> str:
    words = vocabulary_of(graph).modes[mode]
    return words.mark or words.label.lower()


def mark_relation(graph: Graph, relation: Relation) -> str:
    """Word the marks of what heads a relation: "epithet", "intended, ended", "to come".

    Empty for an act of today.
    """
    return mark_claim(graph, head_claim(relation))


def mark_claim(graph: Graph, claim: Claim) -> str:
    """Word how firmly and for which time something is claimed; empty for an act of today."""
    mark = vocabulary_of(graph).modes[claim.mode].mark
    return ", ".join(filter(None, [mark, _MARKS[claim.tense]]))


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
    given = mark_relation(graph, relation)
    label = relation.type.replace("-", " ") + (f" ({given})" if given else "")
    return f"{label} [contested]" if relation.contested else label
