"""How relations and steps of paths are headed: by their claims of today, if they have any."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ..model.bidi import isolate
from ..model.graph import Graph, vocabulary_of
from ..model.records import Claim, Relation
from ..model.text import join_and
from ..model.vocabulary import Mode, Tense, strength
from .marks import name_marks
from .phrases import say

_NEARNESS: Mapping[Tense, int] = {"present": 2, "future": 1, "past": 0}
_MARKS: Mapping[Tense, str] = {"present": "", "future": say("to-come"), "past": say("ended")}


def head_claim(relation: Relation) -> Claim:
    """Return the claim that heads a relation: the firmest of today, else to come, else over."""
    return max(
        relation.supporting, key=lambda claim: (_NEARNESS[claim.tense], strength(claim.mode))
    )


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
    return f"{first} {_MARKS[head.tense] or say('now')}; {second}, {_MARKS[firmest.tense]}"


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
    given = mark_relation(graph, relation)
    name = (
        isolate(vocabulary_of(graph).relation_types[relation.type].name)
        if {*relation.ends} == {*ends}
        else say("as-channel")
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
    return say("interpretation" if len(hops) == 1 else "interpretations", steps=numbers)
