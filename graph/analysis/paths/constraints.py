"""Constraints on a chain, checked hop by hop: days on which it may apply, fights of its backing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ...model.dates import ALWAYS, Span, intersect
from ...model.disputes import possible_days, unite_days
from ...model.records import Relation
from ..ties import list_direct

Fights = frozenset[str]
"""The actors that backing is said to be against, and the events it is said to be part of."""


@dataclass(frozen=True, slots=True)
class Step:
    """One hop: its possible days, and the fights in which either end backs the other.

    The fights are empty if the claims name none, or only intend to back, and None if there is no
    backing.
    """

    days: tuple[Span, ...]
    forward: Fights | None
    backward: Fights | None


@dataclass(frozen=True, slots=True)
class PathState:
    """What the hops of a chain have in common so far.

    days: those on which all hops may apply. forward, backward: the fights shared by the backing
    at the end of the chain, in either direction; None if none is named.
    """

    days: tuple[Span, ...] = (ALWAYS,)
    forward: Fights | None = None
    backward: Fights | None = None
    changes_fight: bool = False

    def extend(self, step: Step) -> PathState:
        """Return the state of the chain extended by a hop."""
        forward = _share_fights(self.forward, step.forward)
        backward = _share_fights(self.backward, step.backward)
        changes = self.changes_fight or _is_empty(forward) or _is_empty(backward)
        return PathState(intersect(self.days, step.days), forward, backward, changes)


@dataclass(frozen=True, slots=True)
class Filters:
    """Which chains to leave out: those that never overlap in time, those that change the fight."""

    together: bool = False
    same_fight: bool = False

    def __bool__(self) -> bool:
        return self.together or self.same_fight

    def keeps(self, state: PathState) -> bool:
        """Check whether a chain passes the filters, so far."""
        if self.together and not state.days:
            return False
        return not (self.same_fight and state.changes_fight)

    def list_fewer(self) -> list[Filters]:
        """List the combinations of fewer filters, removing one at a time first."""
        if self.together and self.same_fight:
            return [Filters(same_fight=True), Filters(together=True), Filters()]
        return [Filters()] if self else []


def read_step(relations: Iterable[Relation], from_actor: str, to_actor: str) -> Step:
    """Read a hop from one actor to another from its relations."""
    between = tuple(relations)
    direct = list_direct(between, from_actor, to_actor)
    backing = [relation for relation in direct if relation.role == "support"]
    return Step(
        unite_days(between, possible_days),
        _collect_fights(each for each in backing if each.from_actor == from_actor),
        _collect_fights(each for each in backing if each.to_actor == from_actor),
    )


def _collect_fights(backing: Iterable[Relation]) -> Fights | None:
    """Collect the fights that backing is for; an event alone does not say against whom."""
    claims = [claim for relation in backing for claim in relation.supporting]
    if not claims:
        return None
    fought = [claim for claim in claims if claim.mode != "intent"]
    against = frozenset(actor for claim in fought for actor in claim.against)
    events = frozenset(f"event {claim.event}" for claim in fought if claim.event)
    return against | events if against else against


def _share_fights(shared: Fights | None, named: Fights | None) -> Fights | None:
    """Return the fights shared by the backing so far and one more hop."""
    if named is None or shared is None:
        return named or None
    return shared & named if named else shared


def _is_empty(fights: Fights | None) -> bool:
    return fights is not None and not fights
