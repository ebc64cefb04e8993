"""Measure how far two codings of one article agree."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from ...model.records import Claim, Dataset, as_json
from ...model.vocabulary import MODES, SIGNS, STANCES
from ..records import answer_json
from .kappa import (
    CategoryShare,
    YesNoAgreement,
    adjust_kappa,
    compare_answers,
    list_shares,
    measure_kappa,
)
from .matching import DIRECTIONS, Matching, Unit, match_codings

_CATEGORIES = {
    "sign": len(SIGNS),
    "direction": len(DIRECTIONS),
    "stance": len(STANCES),
    "mode": len(MODES),
}
"""How many values a property can have; there are as many claimants as a text names."""


@dataclass(frozen=True, slots=True)
class UnitAgreement:
    """How many units each coding has; shares are None where there are no units."""

    first: int
    second: int
    both: int
    share_of_first: float | None
    share_of_second: float | None
    jaccard: float | None


@dataclass(frozen=True, slots=True)
class PropertyAgreement:
    """How often matched claims agree on one property; `kappa` is None if chance is certain.

    `adjusted` is what kappa would be if all values were equally common, None where nobody can say
    how many there are. `categories` has the values and how often each coding has them.
    """

    property: str
    matched: int
    same: int
    share: float | None
    kappa: float | None
    adjusted: float | None = None
    categories: tuple[CategoryShare, ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """Two matched claims that differ, and the properties in which they differ."""

    unit: Unit
    properties: tuple[str, ...]
    first: Claim
    second: Claim

    def as_json(self) -> dict[str, Any]:
        """Return the difference as plain data."""
        return {**as_json(self.unit), **answer_json(self, "properties", "first", "second")}


@dataclass(frozen=True, slots=True)
class Agreement:
    """Two codings compared. `only_first` and `only_second` are the claims without a match.

    `pairs` is about all pairs of actors that a card mentions in a paragraph: does a coding claim
    anything about the two? It is None where no card lists mentions.
    """

    units: UnitAgreement
    properties: tuple[PropertyAgreement, ...]
    only_first: tuple[Claim, ...]
    only_second: tuple[Claim, ...]
    differences: tuple[Difference, ...]
    pairs: YesNoAgreement | None = None

    def on(self, property: str) -> PropertyAgreement:
        """Return the agreement on one property: type, sign, direction, mode, stance, claimant."""
        return next(each for each in self.properties if each.property == property)

    def as_json(self) -> dict[str, Any]:
        """Return the answer as plain data."""
        return answer_json(self)


def measure_agreement(first: Dataset, second: Dataset) -> Agreement:
    """Measure how far two codings of one article agree.

    A unit is two actors in one paragraph, whatever the order of the two. On units, the measure
    is the share that both codings have: of either coding's units, and of all (Jaccard, 1912).
    Within shared units, claims are matched one to one so that they are as similar as possible, the
    type counting most; for matched claims, each property has the share of equal values, Cohen's
    kappa (Cohen, 1960) and how common each value is. Where cards list who is mentioned, there is
    also a kappa on whether a pair has any claim.

    Raises QuestionError if the two have no source in common.
    """
    matching = match_codings(first, second)
    types = {*first.vocabulary.relation_types, *second.vocabulary.relation_types}
    counts = {**_CATEGORIES, "type": len(types)}
    return Agreement(
        units=_compare_units(matching),
        properties=tuple(_compare(name, matching, counts.get(name)) for name in matching.read),
        only_first=matching.only_first,
        only_second=matching.only_second,
        differences=tuple(
            Difference(each.unit, each.differing, each.first, each.second)
            for each in matching.pairings
            if each.differing
        ),
        pairs=_compare_pairs(first, second, matching),
    )


def _compare_units(matching: Matching) -> UnitAgreement:
    first, second = len(matching.units_of_first), len(matching.units_of_second)
    both = len(matching.units_of_first & matching.units_of_second)
    return UnitAgreement(
        first,
        second,
        both,
        share_of_first=_share(both, first),
        share_of_second=_share(both, second),
        jaccard=_share(both, first + second - both),
    )


def _compare(name: str, matching: Matching, categories: int | None) -> PropertyAgreement:
    value_of = matching.read[name]
    values = [(value_of(each.first), value_of(each.second)) for each in matching.pairings]
    same = sum(left == right for left, right in values)
    share = _share(same, len(values))
    claims = [claim for each in matching.pairings for claim in (each.second, each.first)]
    labels = {value_of(claim): _label(name, claim, value_of(claim)) for claim in claims}
    return PropertyAgreement(
        name,
        len(values),
        same,
        share,
        measure_kappa(values),
        adjusted=None if share is None or not categories else adjust_kappa(share, categories),
        categories=list_shares(values, labels) if values else (),
    )


def _label(name: str, claim: Claim, value: Hashable) -> str:
    if name == "claimant":
        return "own voice" if value is None else ", ".join(claim.by)
    return str(value)


def _compare_pairs(first: Dataset, second: Dataset, matching: Matching) -> YesNoAgreement | None:
    """Compare which pairs have a claim, in the paragraphs whose cards list mentions."""
    mine, theirs = matching.units_of_first, matching.units_of_second
    mentioned = set(_list_mentioned(first, second))
    listed = {(unit.source, unit.at) for unit in mentioned}
    coded = {unit for unit in mine | theirs if (unit.source, unit.at) in listed}
    asked = mentioned | coded
    return compare_answers(
        both=len(asked & mine & theirs),
        only_first=len(asked & mine - theirs),
        only_second=len(asked & theirs - mine),
        neither=len(asked - mine - theirs),
    )


def _list_mentioned(first: Dataset, second: Dataset) -> Iterator[Unit]:
    for id in sorted(first.sources.keys() & second.sources.keys()):
        sides = (first.sources[id].paragraphs, second.sources[id].paragraphs)
        for at in {at: None for side in sides for at in side}:
            found = {actor for side in sides if at in side for actor in side[at].mentions}
            yield from _pair_up(id, at, found)


def _pair_up(source: str, at: str, actors: Iterable[str]) -> Iterator[Unit]:
    for low, high in combinations(sorted(actors), 2):
        yield Unit(source, at, (low, high))


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
