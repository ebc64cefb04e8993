"""Match the claims of two codings of one article one to one, so that they are most similar."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass

from ...model.errors import QuestionError
from ...model.records import Claim, Dataset, rank_paragraph
from ...model.text import fold, join_and, quoted
from ...model.vocabulary import SIGN_NAMES

Read = Mapping[str, Callable[[Claim], Hashable]]
"""The properties that are compared, each with what reads it from a claim."""
DIRECTIONS = ("none", "forwards", "backwards")
"""Of a symmetric type; from the actor whose id is first; towards it."""


@dataclass(frozen=True, slots=True, order=True)
class Unit:
    """A coding unit: two actors in one paragraph; the actors in the order of ids."""

    source: str
    at: str
    actors: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Pairing:
    """Two claims of one unit that are matched, and the properties in which they differ."""

    unit: Unit
    first: Claim
    second: Claim
    differing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Matching:
    """The claims of two codings: matched ones, and those that only one has; and all units."""

    pairings: tuple[Pairing, ...]
    only_first: tuple[Claim, ...]
    only_second: tuple[Claim, ...]
    units_of_first: frozenset[Unit]
    units_of_second: frozenset[Unit]
    read: Read


def match_codings(first: Dataset, second: Dataset) -> Matching:
    """Match the claims of two codings within units, so that they are as similar as possible.

    The type counts most. Raises QuestionError if the two have no source in common.
    """
    if not first.sources.keys() & second.sources.keys():
        raise report_nothing_shared(first, second)
    read = _property_readers(first, second)
    mine, theirs = _group(first.claims), _group(second.claims)
    pairings = tuple(
        Pairing(unit, left, right, _list_differing(left, right, read))
        for unit in sorted(mine.keys() & theirs.keys(), key=_rank)
        for left, right in _match(mine[unit], theirs[unit], read)
    )
    return Matching(
        pairings,
        only_first=_without_match(first.claims, [each.first for each in pairings]),
        only_second=_without_match(second.claims, [each.second for each in pairings]),
        units_of_first=frozenset(mine),
        units_of_second=frozenset(theirs),
        read=read,
    )


def _rank(unit: Unit) -> tuple[object, ...]:
    return unit.source, rank_paragraph((), unit.at), unit.actors


def unit_of(claim: Claim) -> Unit:
    """Return the unit of a claim."""
    low, high = sorted((claim.from_actor, claim.to_actor))
    return Unit(claim.source, claim.at, (low, high))


def report_nothing_shared(first: Dataset, second: Dataset) -> QuestionError:
    """Return the error for two codings that have no source in common."""
    sides = (join_and(quoted(id) for id in sorted(each.sources)) for each in (first, second))
    mine, theirs = (side or "none" for side in sides)
    return QuestionError(
        f"The two codings have no source in common: {mine} and {theirs}. "
        "Give both the same source under the same id."
    )


def _property_readers(first: Dataset, second: Dataset) -> Read:
    """List the properties that are compared, the most important for matching first."""
    types = {**second.vocabulary.relation_types, **first.vocabulary.relation_types}
    named = _name_claimants(first, second)
    return {
        "type": lambda claim: claim.type,
        "sign": lambda claim: SIGN_NAMES[types[claim.type].sign],
        "direction": lambda claim: _direction(claim, symmetric=types[claim.type].symmetric),
        "claimant": lambda claim: None if claim.own_voice else tuple(map(named, claim.by)),
        "stance": lambda claim: claim.stance,
        "mode": lambda claim: claim.mode,
    }


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


def _direction(claim: Claim, *, symmetric: bool) -> str:
    if symmetric:
        return "none"
    return "forwards" if claim.from_actor < claim.to_actor else "backwards"


def _group(claims: Iterable[Claim]) -> dict[Unit, list[Claim]]:
    groups: dict[Unit, list[Claim]] = defaultdict(list)
    for claim in claims:
        groups[unit_of(claim)].append(claim)
    return {unit: sorted(group, key=_order) for unit, group in groups.items()}


def _order(claim: Claim) -> tuple[str, ...]:
    """Sort key for the claims of a unit by content, so that file order does not matter."""
    dates = (str(date) for date in (claim.said, claim.start, claim.end))
    return (claim.type, claim.from_actor, claim.stance, claim.mode, *dates, *map(fold, claim.by))


def _match(mine: list[Claim], theirs: list[Claim], read: Read) -> list[tuple[Claim, Claim]]:
    """Match the claims of one unit one to one, so that they are as similar as possible."""
    if len(mine) == len(theirs) == 1:
        return [(mine[0], theirs[0])]
    from scipy.optimize import linear_sum_assignment

    similarity = [[_rate_similarity(left, right, read) for right in theirs] for left in mine]
    rows, columns = linear_sum_assignment(similarity, maximize=True)
    return [(mine[row], theirs[column]) for row, column in zip(rows, columns, strict=True)]


def _rate_similarity(left: Claim, right: Claim, read: Read) -> int:
    """Rate how similar two claims are: each property counts more than all later ones."""
    weight = 0
    for value_of in read.values():
        weight = 2 * weight + (value_of(left) == value_of(right))
    return weight


def _list_differing(left: Claim, right: Claim, read: Read) -> tuple[str, ...]:
    return tuple(name for name, value_of in read.items() if value_of(left) != value_of(right))


def _without_match(claims: Iterable[Claim], matched: Iterable[Claim]) -> tuple[Claim, ...]:
    counts = Counter(matched)
    left = []
    for claim in claims:
        if counts[claim]:
            counts[claim] -= 1
        else:
            left.append(claim)
    return tuple(left)
