"""Claims -> relations: how firmly, by how many voices, contested or not, ended or not.

The one place that decides what a relation is. A scope narrows it in two steps: some claims are
not read at all (sources, claimants, modes, dates), and some relations are not shown (types,
signs, kinds, amount, contested, relayed, single voice). What is not shown still counts as
contradiction.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from .dates import ALWAYS, Holds, PartialDate, any_holds
from .disputes import (
    contests,
    group_by_ends,
    known_days,
    mark_opposites,
    possible_days,
    weigh_denials,
)
from .model import Claim, Relation
from .scope import EVERYTHING, Scope
from .vocabulary import OWN_VOICE, SIGN_NAMES, Vocabulary, strength

__all__ = [
    "Selection",
    "count_relations",
    "group_by_ends",
    "has_single_voice",
    "keep_at_date",
    "known_days",
    "narrow_relation",
    "possible_days",
    "select_relations",
]


@dataclass(frozen=True, slots=True)
class Selection:
    """The relations in a scope, in the order of their ends and types.

    `undated` are those that nobody dates to the scope's dates: left out of `relations`, or kept
    there too where the scope says so. `represents` are the pairs of which the first is said to
    lead or speak for the second.
    """

    relations: tuple[Relation, ...]
    undated: tuple[Relation, ...] = ()
    represents: frozenset[tuple[str, str]] = frozenset()

    @property
    def unknown(self) -> int:
        """How many relations nobody dates to the scope's dates."""
        return len(self.undated)

    @property
    def supported(self) -> tuple[Relation, ...]:
        """The relations that at least one claim supports."""
        return tuple(relation for relation in self.relations if relation.standing)


def select_relations(
    claims: Iterable[Claim],
    vocabulary: Vocabulary,
    scope: Scope = EVERYTHING,
    *,
    kind_of: Callable[[str], str] = lambda _: "",
    names_of: Callable[[str], Iterable[str]] = lambda _: (),
) -> Selection:
    """Group claims into the relations that a scope is about.

    `kind_of` gives an actor's kind, `names_of` the ids or names of a source's author and
    publisher. The order of the claims is kept within a relation and changes nothing else.

    >>> from .vocabulary import builtin_vocabulary
    >>> claim = Claim("us", "backs", "fsa", "s", "p1", mode="label")
    >>> select_relations([claim], builtin_vocabulary()).relations[0].standing
    'label'
    """
    read = [claim for claim in claims if _is_read(claim, scope, names_of)]
    represents = _find_representatives(read, vocabulary)
    firm = [claim for claim in read if _is_of_modes(claim, scope)]
    found = _build_relations(firm, vocabulary, scope, represents)
    everything = (
        found if len(firm) == len(read) else _build_relations(read, vocabulary, scope, represents)
    )
    marked = mark_opposites(found, everything, scope.asked or ALWAYS)
    shown = [relation for relation in marked if _is_shown(relation, scope, kind_of)]
    return Selection(
        tuple(relation for relation in shown if _is_present(relation, scope)),
        tuple(relation for relation in shown if relation.holds == "unknown"),
        represents,
    )


def _build_relations(
    claims: Iterable[Claim],
    vocabulary: Vocabulary,
    scope: Scope,
    represents: frozenset[tuple[str, str]],
) -> list[Relation]:
    """Group claims into relations, less those that a scope's date rules out."""
    groups: dict[tuple[str, str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        groups[claim.relation].append(claim)
    built = []
    for group, holds in (_at_date(groups[key], scope) for key in sorted(groups)):
        if group:
            contested, in_part = weigh_denials(group, scope.asked or ALWAYS)
            relation = _build_relation(group, vocabulary, represents)
            built.append(
                replace(relation, holds=holds, contested=contested, contested_in_part=in_part)
            )
    return built


def _is_of_modes(claim: Claim, scope: Scope) -> bool:
    return claim.stance != "supports" or not scope.modes or claim.mode in scope.modes


def _is_read(claim: Claim, scope: Scope, names_of: Callable[[str], Iterable[str]]) -> bool:
    if scope.sources and claim.source not in scope.sources:
        return False
    speaking: set[str | None] = set(claim.by)
    if claim.own_voice:
        speaking |= {OWN_VOICE, claim.voice}
    if scope.claimants and not scope.claimants & speaking:
        return False
    if not scope.without:
        return True
    return not scope.without & {claim.source, *speaking, *names_of(claim.source)}


def _find_representatives(
    claims: Iterable[Claim], vocabulary: Vocabulary
) -> frozenset[tuple[str, str]]:
    types = vocabulary.relation_types
    return frozenset(
        (claim.from_actor, claim.to_actor)
        for claim in claims
        if types[claim.type].role == "representation" and claim.stance == "supports"
    )


def _at_date(claims: list[Claim], scope: Scope) -> tuple[list[Claim], Holds | None]:
    """Drop the claims that a scope's date rules out; say whether the relation holds then.

    A denial stays with what it contests, whenever it was said.
    """
    asked = scope.asked
    if asked is None:
        return claims, None
    answers = [(claim, claim.validity.holds(asked)) for claim in claims]
    supports = [answer for claim, answer in answers if claim.stance == "supports"]
    overall = any_holds(supports) if supports else None
    if overall == "no":
        return [], "no"
    only_known = overall == "yes" and scope.unknown == "drop"
    lasting = [claim for claim, answer in answers if _lasts(claim, answer, only_known)]
    kept = [
        claim
        for claim, answer in answers
        if _lasts(claim, answer, only_known) or contests(claim, lasting, asked)
    ]
    return kept, overall


def keep_at_date(relation: Relation, scope: Scope) -> Relation:
    """Return a relation with those of its claims that a scope's date leaves."""
    return replace(relation, claims=tuple(_at_date(list(relation.claims), scope)[0]))


def _lasts(claim: Claim, answer: Holds, only_known: bool) -> bool:
    """Tell whether a claim is told at a date; a denial is where it may be about that date."""
    if answer == "unknown":
        return not only_known or claim.stance != "supports"
    return answer == "yes"


def _is_present(relation: Relation, scope: Scope) -> bool:
    return relation.holds != "unknown" or scope.unknown == "keep"


def _is_shown(relation: Relation, scope: Scope, kind_of: Callable[[str], str]) -> bool:
    if scope.types and relation.type not in scope.types:
        return False
    if scope.signs and SIGN_NAMES[relation.sign] not in scope.signs:
        return False
    if scope.kinds and not {kind_of(end) for end in relation.ends} <= scope.kinds:
        return False
    if scope.amount and not any(
        scope.amount.is_within(claim.amount, claim.unit) for claim in relation.supporting
    ):
        return False
    properties = (
        (scope.contested, relation.contested),
        (scope.relayed, relation.relayed),
        (scope.single_voice, has_single_voice(relation)),
    )
    return all(asked is None or asked is found for asked, found in properties)


def has_single_voice(relation: Relation) -> bool:
    """Tell whether fewer than two voices claim a relation; unnamed ones are none."""
    return len(relation.voices) < 2


def _build_relation(
    claims: list[Claim], vocabulary: Vocabulary, represents: frozenset[tuple[str, str]]
) -> Relation:
    first = claims[0]
    type = vocabulary.relation_types[first.type]
    supporting = [claim for claim in claims if claim.stance == "supports"]
    bare = Relation(
        from_actor=first.from_actor,
        type=first.type,
        to_actor=first.to_actor,
        sign=type.sign,
        symmetric=type.symmetric,
        claims=tuple(claims),
        role=type.role,
    )
    if not supporting:
        return bare
    return replace(
        bare,
        **_describe(supporting, represents),
    )


def narrow_relation(
    relation: Relation,
    chosen: Callable[[Claim], bool],
    scope: Scope,
    represents: frozenset[tuple[str, str]],
) -> Relation:
    """Return a relation as some of its claims alone make it, one of which supports it.

    The denials that contest these stay with them. Ties of the pair on the other side speak against
    each part of a relation.
    """
    asked = scope.asked or ALWAYS
    some = [claim for claim in relation.claims if chosen(claim)]
    told = [claim for claim in relation.claims if claim in some or contests(claim, some, asked)]
    kept, holds = _at_date(told, scope)
    found = (relation.contested, relation.contested_in_part)
    if found == weigh_denials(relation.claims, asked):
        found = weigh_denials(kept, asked)
    supporting = [claim for claim in kept if claim.stance == "supports"]
    return replace(
        relation,
        **_describe(supporting, represents),
        contested=found[0],
        contested_in_part=found[1],
        holds=holds,
        claims=tuple(kept),
    )


def _describe(supporting: list[Claim], represents: frozenset[tuple[str, str]]) -> dict[str, Any]:
    """Work out what follows from the claims that support a relation."""
    return {
        "standing": max((claim.mode for claim in supporting), key=strength),
        "relayed": not any(claim.own_voice for claim in supporting),
        "voices": tuple(sorted({claim.voice for claim in supporting if claim.voice})),
        "self_declared": any(_is_about_itself(claim, represents) for claim in supporting),
        "start": _find_start(supporting),
        "end": _find_end(supporting),
        "ended": all(claim.ended for claim in supporting),
    }


def _is_about_itself(claim: Claim, represents: frozenset[tuple[str, str]]) -> bool:
    if not claim.by:
        return False
    origin = claim.by[0]
    ends = (claim.from_actor, claim.to_actor)
    return origin in ends or any((origin, end) in represents for end in ends)


def _find_start(claims: list[Claim]) -> PartialDate | None:
    starts = [claim.start for claim in claims if claim.start]
    return min(starts, key=lambda start: (start.first, start.last, start.about), default=None)


def _find_end(claims: list[Claim]) -> PartialDate | str | None:
    if not all(claim.end or claim.past for claim in claims):
        return None
    ends = [claim.end for claim in claims if claim.end]
    return max(ends, key=lambda end: (end.last, end.first, end.about), default="past")


def count_relations(relations: Iterable[Relation]) -> Mapping[str, int]:
    """Count relations, and those that are undated, of one voice, contested, changed and so on."""
    counted = [relation for relation in relations if relation.standing]
    return {
        "relations": len(counted),
        "undated": sum(not relation.start and not relation.end for relation in counted),
        "single_voice": sum(map(has_single_voice, counted)),
        "contested": sum(relation.contested for relation in counted),
        "changed": sum(relation.changed == "changed" for relation in counted),
        "may_have_changed": sum(relation.changed == "may-have-changed" for relation in counted),
        "relayed": sum(relation.relayed for relation in counted),
        "ended": sum(relation.ended for relation in counted),
    }
