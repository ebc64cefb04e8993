"""What a chain keeps to, hop by hop: days on which it may hold, the fight its backing is for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ...model.dates import ALWAYS, Span, intersect, unite
from ...model.records import Relation
from ...model.relations import possible_days
from ..ties import list_direct

Fights = frozenset[str]
"""Those against whom backing is said to be, and the events that it is said to be part of."""


@dataclass(frozen=True, slots=True)
class Step:
    """What one hop says: its possible days, and in which fights either end backs the other.

    The fights are empty where the claims name none, or only mean to back, and None where there is
    no backing.
    """

    days: tuple[Span, ...]
    forward: Fights | None
    backward: Fights | None


@dataclass(frozen=True, slots=True)
class Course:
    """What the hops of a chain have in common so far.

    days: those on which all may hold. forward, backward: the fights that the backing which the
    chain ends in has in common, walked the one way or the other; None where none is named.
    """

    days: tuple[Span, ...] = (ALWAYS,)
    forward: Fights | None = None
    backward: Fights | None = None
    changes_fight: bool = False

    def follow(self, step: Step) -> Course:
        """Return the course of the chain that goes on with a hop."""
        forward = _follow_backing(self.forward, step.forward)
        backward = _follow_backing(self.backward, step.backward)
        changes = self.changes_fight or _is_empty(forward) or _is_empty(backward)
        return Course(intersect(self.days, step.days), forward, backward, changes)


@dataclass(frozen=True, slots=True)
class Filters:
    """Which chains are left out: those that never held together, those that change the fight."""

    together: bool = False
    same_fight: bool = False

    def __bool__(self) -> bool:
        return self.together or self.same_fight

    def keep(self, course: Course) -> bool:
        """Tell whether a chain stays, so far."""
        if self.together and not course.days:
            return False
        return not (self.same_fight and course.changes_fight)

    def list_fewer(self) -> list[Filters]:
        """List the ways to leave out less, one filter at a time first."""
        if self.together and self.same_fight:
            return [Filters(same_fight=True), Filters(together=True), Filters()]
        return [Filters()] if self else []


def read_step(relations: Iterable[Relation], from_actor: str, to_actor: str) -> Step:
    """Read what the relations of a hop say that leads from one actor to another."""
    between = tuple(relations)
    direct = list_direct(between, from_actor, to_actor)
    backing = [relation for relation in direct if relation.role == "support"]
    return Step(
        unite(span for relation in between for span in possible_days(relation)),
        _name_fights(each for each in backing if each.from_actor == from_actor),
        _name_fights(each for each in backing if each.to_actor == from_actor),
    )


def _name_fights(backing: Iterable[Relation]) -> Fights | None:
    """Name the fights that backing is for; an event alone does not say against whom it is."""
    claims = [claim for relation in backing for claim in relation.supporting]
    if not claims:
        return None
    fought = [claim for claim in claims if claim.mode != "intent"]
    against = frozenset(actor for claim in fought for actor in claim.against)
    events = frozenset(f"event {claim.event}" for claim in fought if claim.event)
    return against | events if against else against


def _follow_backing(shared: Fights | None, named: Fights | None) -> Fights | None:
    """Return what the backing so far and one more hop have in common."""
    if named is None or shared is None:
        return named or None
    return shared & named if named else shared


def _is_empty(fights: Fights | None) -> bool:
    return fights is not None and not fights
