"""What contests a relation: denials of it, and ties of the pair with the other sign.

A denial contests claims that it overlaps with in means, fight, channel, attacker, amount and days.
Ties of both signs contest each other if both are known to apply on one day; else the pair changed
sides, or may have.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from .dates import ALWAYS, Span, Validity, day_before, intersect, unite
from .records import Change, Claim, Relation, vary
from .text import fold

_NOT_NAMED = "unknown"
"""The means of a claim that says that the means are not known."""
Sides = Literal["contested"] | Change
"""How ties of both signs between two actors compare in time."""

_FIRMNESS: Mapping[Sides, int] = {"contested": 3, "changed": 2, "may-have-changed": 1}


@dataclass(frozen=True, slots=True)
class _Matter:
    """The matter of a claim: what it names in each respect; None if it names nothing."""

    means: frozenset[str] | None
    against: frozenset[str] | None
    via: frozenset[str] | None
    attackers: frozenset[str] | None
    amount: tuple[str, int | float] | None
    days: Span | None

    def overlaps(self, other: _Matter) -> bool:
        """Check whether two claims may be about the same; what is left open overlaps with all."""
        if self.days is None or other.days is None or not self.days.overlaps(other.days):
            return False
        much, other_much = self.amount, other.amount
        if much and other_much and much[0] == other_much[0] and much != other_much:
            return False  # different units cannot be compared
        return all(
            mine is None or its is None or mine & its for mine, its in self._pair_fields(other)
        )

    def covers(self, other: _Matter) -> bool:
        """Check whether this matter includes all of another."""
        if self.days is None or other.days is None or not self.days.covers(other.days):
            return False
        if self.amount and self.amount != other.amount:
            return False
        return all(
            mine is None or (its is not None and its <= mine)
            for mine, its in self._pair_fields(other)
        )

    def _pair_fields(
        self, other: _Matter
    ) -> Iterator[tuple[frozenset[str] | None, frozenset[str] | None]]:
        yield self.means, other.means
        yield self.against, other.against
        yield self.via, other.via
        yield self.attackers, other.attackers


def _matter(claim: Claim, asked: Span) -> _Matter:
    means = frozenset(claim.means)
    return _Matter(
        None if not means or _NOT_NAMED in means else means,
        frozenset(claim.against) or None,
        frozenset(claim.via) or None,
        _attackers(claim),
        None if claim.amount is None else (fold(claim.unit or ""), claim.amount),
        _clip(_find_days(claim), asked),
    )


def _attackers(claim: Claim) -> frozenset[str] | None:
    if claim.attacker is None:
        return None
    both = (claim.from_actor, claim.to_actor)
    return frozenset(both if claim.attacker == "both" else (claim.attacker,))


def _find_days(claim: Claim) -> Span:
    """Return the days that a claim is about; a denial without dates is about all days."""
    if claim.stance != "supports" and not (claim.start or claim.end):
        return ALWAYS
    return claim.validity.possible or ALWAYS


def _clip(span: Span | None, asked: Span) -> Span | None:
    if span is None or not span.overlaps(asked):
        return None
    return Span(max(span.first, asked.first), min(span.last, asked.last))


def contests(denial: Claim, claims: Iterable[Claim], asked: Span = ALWAYS) -> bool:
    """Check whether a denial contests any of the supporting claims, on the days of the scope."""
    if denial.stance != "denies":
        return False
    denied = _matter(denial, asked)
    return any(
        denied.overlaps(_matter(each, asked)) for each in claims if each.stance == "supports"
    )


def weigh_denials(claims: Sequence[Claim], asked: Span = ALWAYS) -> tuple[bool, bool]:
    """Check whether claims of one relation are denied, and whether only in part.

    In part: some claim is wider than every denial that contests it, or is not contested.
    """
    denials = [_matter(each, asked) for each in claims if each.stance == "denies"]
    if not denials:
        return False, False
    matters = (_matter(each, asked) for each in claims if each.stance == "supports")
    supports = [each for each in matters if each.days]
    contested = any(denied.overlaps(each) for denied in denials for each in supports)
    whole = all(any(denied.covers(each) for denied in denials) for each in supports)
    return contested, contested and not whole


def mark_opposites(
    relations: Iterable[Relation], among: Iterable[Relation], asked: Span = ALWAYS
) -> list[Relation]:
    """Mark relations with ties of the other sign, at the same time or at another."""
    found = _find_opposites(among, asked)
    return [_mark(relation, found.get(relation.id)) for relation in relations]


def _mark(relation: Relation, sides: Sides | None) -> Relation:
    if sides is None or not relation.standing:
        return relation
    if sides == "contested":
        return vary(relation, {"contested": True, "contested_in_part": False})
    return relation if relation.contested else vary(relation, {"changed": sides})


def _find_opposites(relations: Iterable[Relation], asked: Span) -> dict[str, Sides]:
    """Map the relations of pairs with both signs to the strongest result for each."""
    found: dict[str, Sides] = {}
    for group in group_by_ends(each for each in relations if each.standing).values():
        positive = [each for each in group if each.sign > 0]
        negative = [each for each in group if each.sign < 0]
        for one, other in ((one, other) for one in positive for other in negative):
            sides = compare_sides([one], [other], asked)
            for id in (one.id, other.id):
                found[id] = max(found.get(id, sides), sides, key=_FIRMNESS.__getitem__)
    return found


def compare_sides(
    positive: Iterable[Relation], negative: Iterable[Relation], asked: Span = ALWAYS
) -> Sides:
    """Compare a pair's ties of both signs in time, on the days of the scope.

    contested: there is a day on which both are known to apply. changed: there is none, but a day
    on which one is known to apply and the other known not to. Else the pair may have changed.
    """
    sides = (tuple(positive), tuple(negative))
    known = [intersect(unite_days(side, known_days), [asked]) for side in sides]
    if intersect(*known):
        return "contested"
    open_ = [unite_days(side, _open_days) for side in sides]
    if _reaches_beyond(known[0], open_[1]) or _reaches_beyond(known[1], open_[0]):
        return "changed"
    return "may-have-changed"


def unite_days(
    relations: Iterable[Relation], days_of: Callable[[Relation], Iterable[Span]]
) -> tuple[Span, ...]:
    """List the days of any of the relations; `days_of` is `known_days` or `possible_days`."""
    return unite(span for relation in relations for span in days_of(relation))


def _reaches_beyond(days: Iterable[Span], others: Sequence[Span]) -> bool:
    """Check whether there is a day that others do not include; both are united spans."""
    return not all(any(other.covers(span) for other in others) for span in days)


def _open_days(relation: Relation) -> Iterator[Span]:
    """Yield the days on which a relation is not known to be over, one span per claim.

    What was over when it was said was over on the last day that `said` may be.
    """
    for claim in relation.supporting:
        span = claim.validity.possible
        if span and claim.past and claim.said and span.last == claim.said.last:
            span = _clip(span, Span(date.min, day_before(span.last)))
        if span:
            yield span


def group_by_ends(relations: Iterable[Relation]) -> dict[tuple[str, str], list[Relation]]:
    """Group relations by pair, whichever end comes first."""
    pairs: dict[tuple[str, str], list[Relation]] = defaultdict(list)
    for relation in relations:
        pairs[relation.ends].append(relation)
    return dict(pairs)


def known_days(relation: Relation) -> tuple[Span, ...]:
    """List the spans in which a relation is known to apply, one per claim, unsorted."""
    return _spans(relation, lambda validity: validity.known)


def dated_days(relation: Relation) -> tuple[Span, ...]:
    """List the spans of `known_days` that do not rest only on when a claim was said."""
    supporting = (claim for claim in relation.supporting if claim.start or claim.end)
    return tuple(claim.validity.known for claim in supporting if claim.validity.known)


def possible_days(relation: Relation) -> tuple[Span, ...]:
    """List the spans in which a relation may apply, one per claim, unsorted."""
    return _spans(relation, lambda validity: validity.possible)


def _spans(relation: Relation, which: Callable[[Validity], Span | None]) -> tuple[Span, ...]:
    supporting = [claim for claim in relation.claims if claim.stance == "supports"]
    spans = [which(claim.validity) for claim in supporting]
    return tuple([span for span in spans if span is not None])
