"""Agreement of two codings of one article: on pairs of actors, and on the claims about them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..model.errors import QuestionError
from ..model.records import Claim, Dataset, as_json
from ..model.text import fold, join_and, quoted
from .records import answer_json

Pairing = tuple[Claim, Claim]


@dataclass(frozen=True, slots=True, order=True)
class Unit:
    """A coding unit: two actors in one paragraph; the actors in the order of ids."""

    source: str
    at: str
    actors: tuple[str, str]


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
    """How often matched claims agree on one property; `kappa` is None if chance is certain."""

    property: str
    matched: int
    same: int
    share: float | None
    kappa: float | None


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
    """Two codings compared. `only_first` and `only_second` are the claims without a match."""

    units: UnitAgreement
    properties: tuple[PropertyAgreement, ...]
    only_first: tuple[Claim, ...]
    only_second: tuple[Claim, ...]
    differences: tuple[Difference, ...]

    def on(self, property: str) -> PropertyAgreement:
        """Return the agreement on one property: type, sign, direction, mode, stance, claimant."""
        return next(each for each in self.properties if each.property == property)

    def as_json(self) -> dict[str, Any]:
        """Return the answer as plain data."""
        return answer_json(self)


def measure_agreement(first: Dataset, second: Dataset) -> Agreement:
    """Measure how far two codings of one article agree.

    A unit is two actors in one paragraph, whatever the order of the two. On pairs, the measure
    is the share of units that both codings have: of either coding's units, and of all (Jaccard,
    1912). Within shared units, claims are matched one to one so that they are as similar as
    possible, the type counting most; for matched claims, each property has the share of equal
    values and Cohen's kappa (Cohen, 1960). Units that neither coding has can't be counted, so there
    is no kappa for pairs.

    Raises QuestionError if the two have no source in common.
    """
    if not first.sources.keys() & second.sources.keys():
        raise QuestionError(_nothing_in_common(first, second))
    read = _property_readers(first, _name_claimants(first, second))
    mine, theirs = _group(first.claims), _group(second.claims)
    shared = sorted(mine.keys() & theirs.keys())
    matched = {unit: _match(mine[unit], theirs[unit], read) for unit in shared}
    pairings = [pairing for unit in shared for pairing in matched[unit]]
    return Agreement(
        units=_compare_units(len(mine), len(theirs), len(shared)),
        properties=tuple(_compare(name, value_of, pairings) for name, value_of in read.items()),
        only_first=_without_match(first.claims, [left for left, _ in pairings]),
        only_second=_without_match(second.claims, [right for _, right in pairings]),
        differences=tuple(_differences(matched, read)),
    )


def measure_kappa(pairs: Sequence[tuple[Hashable, Hashable]]) -> float | None:
    """Measure two coders' agreement on categories beyond chance (Cohen, 1960): 1 is perfect.

    None if there are no pairs, or if both always chose the same category, so that they agree by
    chance alone.

    >>> measure_kappa([("+", "+"), ("+", "-"), ("-", "-"), ("-", "-")])
    0.5
    """
    size = len(pairs)
    mine, theirs = Counter(left for left, _ in pairs), Counter(right for _, right in pairs)
    by_chance = sum(mine[category] * theirs[category] for category in mine)
    if by_chance == size * size:
        return None
    same = sum(left == right for left, right in pairs)
    return (size * same - by_chance) / (size * size - by_chance)


def _nothing_in_common(first: Dataset, second: Dataset) -> str:
    sides = (join_and(quoted(id) for id in sorted(each.sources)) for each in (first, second))
    mine, theirs = (side or "none" for side in sides)
    return (
        f"The two codings have no source in common: {mine} and {theirs}. "
        "Give both the same source under the same id."
    )


def _name_claimants(first: Dataset, second: Dataset) -> Callable[[str], str]:
    """Make a function that gives a claimant the same name in both codings, by its actor in either.

    Letter case, quotes and accents make no difference.
    """
    actors = {**second.actors, **first.actors}
    known = {
        fold(name): fold(actor.name)
        for actor in reversed(actors.values())
        for name in (*actor.aliases, actor.name)
    }

    def name_claimant(entry: str) -> str:
        name = fold(actors[entry].name if entry in actors else entry)
        return known.get(name, name)

    return name_claimant


def _property_readers(
    dataset: Dataset, named: Callable[[str], str]
) -> Mapping[str, Callable[[Claim], Hashable]]:
    """List the properties that are compared, the most important for matching first."""
    types = dataset.vocabulary.relation_types
    return {
        "type": lambda claim: claim.type,
        "sign": lambda claim: types[claim.type].sign,
        "direction": lambda claim: _direction(claim, symmetric=types[claim.type].symmetric),
        "claimant": lambda claim: None if claim.own_voice else tuple(map(named, claim.by)),
        "stance": lambda claim: claim.stance,
        "mode": lambda claim: claim.mode,
    }


def _direction(claim: Claim, *, symmetric: bool) -> str:
    if symmetric:
        return "none"
    return "forwards" if claim.from_actor < claim.to_actor else "backwards"


def _group(claims: Iterable[Claim]) -> dict[Unit, list[Claim]]:
    groups: dict[Unit, list[Claim]] = defaultdict(list)
    for claim in claims:
        low, high = sorted((claim.from_actor, claim.to_actor))
        groups[Unit(claim.source, claim.at, (low, high))].append(claim)
    return {unit: sorted(group, key=_order) for unit, group in groups.items()}


def _order(claim: Claim) -> tuple[str, ...]:
    """Sort key for the claims of a unit by content, so that file order does not matter."""
    dates = (str(date) for date in (claim.said, claim.start, claim.end))
    return (claim.type, claim.from_actor, claim.stance, claim.mode, *dates, *map(fold, claim.by))


def _match(
    mine: list[Claim], theirs: list[Claim], read: Mapping[str, Callable[[Claim], Hashable]]
) -> list[Pairing]:
    """Match the claims of one unit one to one, so that they are as similar as possible."""
    if len(mine) == len(theirs) == 1:
        return [(mine[0], theirs[0])]
    from scipy.optimize import linear_sum_assignment

    similarity = [[_rate_similarity(left, right, read) for right in theirs] for left in mine]
    rows, columns = linear_sum_assignment(similarity, maximize=True)
    return [(mine[row], theirs[column]) for row, column in zip(rows, columns, strict=True)]


def _rate_similarity(
    left: Claim, right: Claim, read: Mapping[str, Callable[[Claim], Hashable]]
) -> int:
    """Rate how similar two claims are: each property counts more than all later ones."""
    weight = 0
    for value_of in read.values():
        weight = 2 * weight + (value_of(left) == value_of(right))
    return weight


def _compare_units(first: int, second: int, both: int) -> UnitAgreement:
    return UnitAgreement(
        first,
        second,
        both,
        share_of_first=_share(both, first),
        share_of_second=_share(both, second),
        jaccard=_share(both, first + second - both),
    )


def _compare(
    name: str, value_of: Callable[[Claim], Hashable], pairings: Sequence[Pairing]
) -> PropertyAgreement:
    values = [(value_of(left), value_of(right)) for left, right in pairings]
    same = sum(left == right for left, right in values)
    return PropertyAgreement(
        name, len(values), same, _share(same, len(values)), measure_kappa(values)
    )


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def _without_match(claims: Iterable[Claim], matched: Iterable[Claim]) -> tuple[Claim, ...]:
    counts = Counter(matched)
    left = []
    for claim in claims:
        if counts[claim]:
            counts[claim] -= 1
        else:
            left.append(claim)
    return tuple(left)


def _differences(
    matched: Mapping[Unit, list[Pairing]], read: Mapping[str, Callable[[Claim], Hashable]]
) -> Iterable[Difference]:
    for unit, pairings in matched.items():
        for left, right in pairings:
            names = [name for name, of in read.items() if of(left) != of(right)]
            if names:
                yield Difference(unit, tuple(names), left, right)
