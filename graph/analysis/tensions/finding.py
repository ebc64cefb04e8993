"""Tensions before they are worded, and their order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from typing import NamedTuple, TypeVar

from ...model.dates import ALWAYS, Span, share_a_day
from ...model.disputes import possible_days, unite_days
from ...model.records import Relation
from ...model.vocabulary import Mode, strength
from ..ties import firmest

Try = TypeVar("Try")
_ALL_DAYS = (ALWAYS,)


class Leg(tuple[Relation, ...]):
    """Relations of which any one is enough for a case, and what follows from them.

    Many cases share a leg: it is computed when it is first asked for, and then kept.
    """

    @cached_property
    def days(self) -> tuple[Span, ...] | None:
        """The days on which any of the relations may apply; None if that may be always."""
        days = unite_days(self, possible_days)
        return None if days == _ALL_DAYS else days

    @cached_property
    def firmness(self) -> int:
        """The strength of the firmest relation."""
        return max(strength(each.standing) for each in self)

    @cached_property
    def ends(self) -> tuple[str, str]:
        """Both actors, in the order of their ids."""
        return self[0].ends


class Case(NamedTuple):
    """The relations behind a tension, leg by leg; one relation of each leg is enough."""

    actors: tuple[str, ...]
    legs: tuple[Leg, ...]

    @property
    def relations(self) -> tuple[Relation, ...]:
        """The relations of all legs, in the order of the legs."""
        return tuple(chain.from_iterable(self.legs))

    @property
    def weakest(self) -> Mode:
        """The standing of the weakest leg; a leg has that of its firmest relation."""
        return min(map(firmest, self.legs), key=strength)

    @property
    def firmness(self) -> int:
        """The strength of the weakest leg."""
        return min([leg.firmness for leg in self.legs])

    def may_apply(self) -> bool:
        """Check whether there may be a day on which all legs apply."""
        bound = [leg.days for leg in self.legs if leg.days is not None]
        return not bound or share_a_day(bound)


@dataclass(frozen=True, slots=True)
class Finding:
    """Actors in tension, and the cases for it, the firmest case first."""

    actors: tuple[str, ...]
    cases: tuple[Case, ...]

    @property
    def weakest(self) -> Mode:
        """The standing of the weakest leg of the firmest case."""
        return self.cases[0].weakest

    @property
    def relations(self) -> tuple[Relation, ...]:
        """Each relation of the cases once, in the order of the cases."""
        found = chain.from_iterable(case.relations for case in self.cases)
        return tuple({relation.id: relation for relation in found}.values())


@dataclass(slots=True)
class Allowance:
    """How many candidates a search may still try; `spent` says that it was cut off."""

    left: int
    spent: bool = field(default=False)

    def of(self, tries: Iterable[Try]) -> Iterator[Try]:
        """Yield candidates until the allowance is used up.

        >>> allowance = Allowance(2)
        >>> list(allowance.of("abc")), allowance.spent
        (['a', 'b'], True)
        """
        for each in tries:
            if not self.left:
                self.spent = True
                return
            self.left -= 1
            yield each
