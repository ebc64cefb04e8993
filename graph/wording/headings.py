"""Headings of relations and steps of paths: by their present claims, if they have any."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ..model.bidi import isolate
from ..model.graph_data import GraphData
from ..model.phrases import say, say_count
from ..model.records import Claim, Relation
from ..model.text import join_and
from ..model.vocabulary import Mode, Tense, strength
from .marks import name_marks

_NEARNESS: Mapping[Tense, int] = {"present": 2, "future": 1, "past": 0}
_MARKS: Mapping[Tense, str] = {"present": "", "future": say("to-come"), "past": say("ended")}


def head_claim(relation: Relation) -> Claim:
    """Return the claim that heads a relation: the firmest present, else future, else past one."""
    return max(
        relation.supporting, key=lambda claim: (_NEARNESS[claim.tense], strength(claim.mode))
    )


def say_strength(data: GraphData, relation: Relation) -> str:
    """Word how firmly a relation is claimed, now and at another time where the two differ.

    "epithet now; stated outright, ended": only an epithet today, stated outright for the past.
    Empty where no claim supports the relation.
    """
    if relation.standing is None:
        return ""
    head, firmest = head_claim(relation), _firmest(relation)
    if head.mode == firmest.mode:
        return _mark(data, head.mode)
    first, second = (_mark(data, each.mode) for each in (head, firmest))
    return f"{first} {_MARKS[head.tense] or say('now')}; {second}, {_MARKS[firmest.tense]}"


def _firmest(relation: Relation) -> Claim:
    """Return the firmest claim; of equally firm ones the nearest to the present."""
    return max(
        relation.supporting, key=lambda claim: (strength(claim.mode), _NEARNESS[claim.tense])
    )


def _mark(data: GraphData, mode: Mode) -> str:
    words = data.vocabulary.modes[mode]
    return words.mark or words.label


def mark_relation(data: GraphData, relation: Relation) -> str:
    """Word the marks of a relation's heading: "epithet", "intended, ended", "to come".

    Empty for what is stated outright of the present.
    """
    return mark_claim(data, head_claim(relation))


def mark_claim(data: GraphData, claim: Claim) -> str:
    """Word the strength and time of a claim; empty where stated outright of the present."""
    mark = data.vocabulary.modes[claim.mode].mark
    return ", ".join(filter(None, [mark, _MARKS[claim.tense]]))


def say_hop(data: GraphData, from_actor: str, to_actor: str, relations: Iterable[Relation]) -> str:
    """Word a step of a path with arrows: "→ part of →", "↔ fights (interpretation) ↔".

    A relation that names one of the two as a channel is worded as that: "→ named as channel →".
    """
    ends = (from_actor, to_actor)
    parts = {(_arrow(relation, ends), _label(data, relation, ends)): None for relation in relations}
    arrows = {arrow for arrow, _ in parts}
    if len(arrows) == 1:
        (arrow,) = arrows
        return f"{arrow} {', '.join(label for _, label in parts)} {arrow}"
    return f"– {', '.join(f'{arrow} {label}' for arrow, label in parts)} –"


def _arrow(relation: Relation, ends: tuple[str, str]) -> str:
    """Return the arrow of a step: from its one named attacker, or in its type's direction."""
    if relation.symmetric and not relation.attacker:
        return "↔"
    first, second = relation.directed_ends
    return "→" if first == ends[0] or second == ends[1] else "←"


def _label(data: GraphData, relation: Relation, ends: tuple[str, str]) -> str:
    given = mark_relation(data, relation)
    name = (
        isolate(data.type_of(relation).name) if {*relation.ends} == {*ends} else say("as-channel")
    )
    label = name + (f" ({given})" if given else "")
    dispute = name_marks(relation, "dispute")
    return f"{label} [{dispute[0]}]" if dispute else label


def say_interpretations(hops: Sequence[int]) -> str:
    """Word which steps, counted from 0, also have a relation that is only an interpretation.

    >>> say_interpretations([1]), say_interpretations([0, 2])
    ('step 2 also includes an interpretation', 'steps 1 and 3 also include interpretations')
    """
    numbers = join_and(str(hop + 1) for hop in hops)
    return say_count("interpretations", len(hops), steps=numbers)
