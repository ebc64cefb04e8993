"""Tensions before they are worded, and their order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import TypeVar

from ...model.records import Relation
from ...model.vocabulary import Mode, strength
from ..ties import firmest

Leg = tuple[Relation, ...]
Rank = tuple[int, tuple[str, ...]]
Try = TypeVar("Try")


@dataclass(frozen=True, slots=True)
class Case:
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
        return min(max(strength(each.standing) for each in leg) for leg in self.legs)


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


def sort_findings(found: Iterable[tuple[Try, Finding]]) -> list[tuple[Try, Finding]]:
    """Sort findings, each with something else: the firmer first, then by ids.

    The ids of relations matter where actors are the same, and take long.
    """
    ranked: dict[Rank, list[tuple[Try, Finding]]] = {}
    for each in found:
        rank = (-each[1].cases[0].firmness, each[1].actors)
        ranked.setdefault(rank, []).append(each)

    def list_ids(each: tuple[Try, Finding]) -> list[str]:
        return [relation.id for relation in each[1].relations]

    groups = (ranked[rank] for rank in sorted(ranked))
    return list(
        chain.from_iterable(
            sorted(group, key=list_ids) if len(group) > 1 else group for group in groups
        )
    )


def sort_cases(cases: Sequence[Case]) -> tuple[Case, ...]:
    """Sort cases: the firmer first, then those of fewer legs, then in the order of ids."""
    if len(cases) == 1:
        return (cases[0],)
    return tuple(sorted(cases, key=_rank_case))


def _rank_case(case: Case) -> tuple[int, int, list[str]]:
    return -case.firmness, len(case.legs), [relation.id for relation in case.relations]


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
