"""Group claims into relations: strength, voices, contested or not, ended or not.

The only place that decides what a relation is. A scope applies in two steps: some claims are not
read at all (sources, claimants, modes, dates), and some relations are not shown (types, signs,
kinds, amount, contested, relayed, single voice). Relations not shown still contradict others.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from operator import attrgetter
from typing import Any

from .dates import ALWAYS, Holds, PartialDate, Span, any_holds
from .disputes import (
    contests,
    group_by_ends,
    known_days,
    mark_opposites,
    possible_days,
    weigh_denials,
)
from .records import Claim, Relation, vary
from .scope import EVERYTHING, Scope
from .selection import Selection
from .vocabulary import OWN_VOICE, SIGN_NAMES, RelationType, Sign, Vocabulary, strength

__all__ = [
    "Selection",
    "count_relations",
    "group_by_ends",
    "group_claims",
    "has_single_voice",
    "keep_at_date",
    "known_days",
    "narrow_relation",
    "possible_days",
    "select_relations",
]


def group_claims(claims: Iterable[Claim], vocabulary: Vocabulary) -> tuple[Relation, ...]:
    """Group claims into relations, in the order of ends and types.

    The order of claims is kept within a relation and affects nothing else. What depends on the
    scope, such as what contests a relation, is left to `select_relations`.
    """
    groups: dict[tuple[str, str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        groups[claim.relation].append(claim)
    types = vocabulary.relation_types
    return tuple(_group(groups[key], types[key[2]]) for key in sorted(groups))


def _group(claims: Sequence[Claim], type: RelationType) -> Relation:
    return Relation(
        from_actor=claims[0].from_actor,
        type=type.id,
        to_actor=claims[0].to_actor,
        sign=type.sign,
        symmetric=type.symmetric,
        role=type.role,
        claims=tuple(claims),
        **_describe(claims),
    )


_Read = tuple[Relation, Sequence[Claim]]
"""A relation computed from all its claims, and the claims that are read."""


def select_relations(
    grouped: Iterable[Relation],
    scope: Scope = EVERYTHING,
    *,
    kind_of: Callable[[str], str] = lambda _: "",
    names_of: Callable[[str], Iterable[str]] = lambda _: (),
) -> Selection:
    """Select the relations in a scope from grouped claims.

    `kind_of` gives an actor's kind, `names_of` the ids or names of a source's author and
    publisher.

    >>> from .vocabulary import builtin_vocabulary
    >>> claim = Claim("us", "backs", "fsa", "s", "p1", mode="label")
    >>> select_relations(group_claims([claim], builtin_vocabulary())).relations[0].standing
    'label'
    """
    read: list[_Read] = [(each, each.claims) for each in grouped]
    if scope.sources or scope.claimants or scope.without:
        read = _keep(read, lambda claim: _is_read(claim, scope, names_of))
    represents = _find_representatives(read)
    everything = [_narrow(*each, scope, represents) for each in read]
    found = everything
    if scope.modes:
        of_modes = _keep(read, lambda claim: _is_of_modes(claim, scope))
        found = [
            known if len(claims) == len(every) else _narrow(whole, claims, scope, represents)
            for known, (_, every), (whole, claims) in zip(everything, read, of_modes, strict=True)
        ]
    marked = mark_opposites(filter(None, found), filter(None, everything), scope.asked or ALWAYS)
    shown = [relation for relation in marked if _is_shown(relation, scope, kind_of)]
    return Selection(
        tuple(relation for relation in shown if _is_present(relation, scope)),
        tuple(relation for relation in shown if relation.holds == "unknown"),
        represents,
    )


def _keep(pairs: Iterable[_Read], chosen: Callable[[Claim], bool]) -> list[_Read]:
    return [(whole, [*filter(chosen, claims)]) for whole, claims in pairs]


def _narrow(
    whole: Relation, claims: Sequence[Claim], scope: Scope, represents: frozenset[tuple[str, str]]
) -> Relation | None:
    """Narrow a relation to some of its claims; None if the scope's dates leave it out."""
    kept, holds = _at_date(claims, scope.asked, scope.unknown)
    return _weigh(whole, kept, holds, scope.asked or ALWAYS, represents) if kept else None


_WEIGHED = ("holds", "self_declared", "contested", "contested_in_part")
_weighed = attrgetter(*_WEIGHED)


def _weigh(
    relation: Relation,
    claims: Sequence[Claim],
    holds: Holds | None,
    asked: Span,
    represents: frozenset[tuple[str, str]],
) -> Relation:
    """Return a relation computed from some of its claims, on the days of a scope."""
    declared = any(_is_about_itself(claim, represents) for claim in claims)
    found = (holds, declared, *weigh_denials(claims, asked))
    is_whole = len(claims) == len(relation.claims)
    if is_whole and _weighed(relation) == found:
        return relation
    described = {} if is_whole else {**_describe(claims), "claims": tuple(claims)}
    return vary(relation, {**dict(zip(_WEIGHED, found, strict=True)), **described})


def _is_of_modes(claim: Claim, scope: Scope) -> bool:
    return claim.stance != "supports" or claim.mode in scope.modes


def _is_read(claim: Claim, scope: Scope, names_of: Callable[[str], Iterable[str]]) -> bool:
    if scope.sources and claim.source not in scope.sources:
        return False
    if not scope.claimants and not scope.without:
        return True
    speaking: set[str | None] = set(claim.by)
    if claim.own_voice:
        speaking |= {OWN_VOICE, claim.voice}
    if scope.claimants and not scope.claimants & speaking:
        return False
    if not scope.without:
        return True
    return not scope.without & {claim.source, *speaking, *names_of(claim.source)}


def _find_representatives(pairs: Iterable[_Read]) -> frozenset[tuple[str, str]]:
    return frozenset(
        (relation.from_actor, relation.to_actor)
        for relation, claims in pairs
        if relation.role == "representation" and any(claim.stance == "supports" for claim in claims)
    )


def _at_date(
    claims: Sequence[Claim], asked: Span | None, unknown: str
) -> tuple[Sequence[Claim], Holds | None]:
    """Drop the claims excluded by a scope's dates; return whether the relation applies then.

    A denial is kept with what it contests, whenever it was said.
    """
    if asked is None:
        return claims, None
    answers = [(claim, claim.validity.holds(asked)) for claim in claims]
    supports = [answer for claim, answer in answers if claim.stance == "supports"]
    overall = any_holds(supports) if supports else None
    if overall == "no":
        return [], "no"
    only_known = overall == "yes" and unknown == "drop"
    lasting = [claim for claim, answer in answers if _lasts(claim, answer, only_known)]
    kept = [
        claim
        for claim, answer in answers
        if _lasts(claim, answer, only_known) or contests(claim, lasting, asked)
    ]
    return kept, overall


def keep_at_date(relation: Relation, scope: Scope) -> Relation:
    """Return a relation without the claims excluded by the scope's dates."""
    kept, _ = _at_date(relation.claims, scope.asked, scope.unknown)
    return vary(relation, {"claims": tuple(kept)})


def _lasts(claim: Claim, answer: Holds, only_known: bool) -> bool:
    """Check whether a claim is kept for the dates; a denial is if it may be about them."""
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
    return (
        scope.contested in (None, relation.contested)
        and scope.relayed in (None, relation.relayed)
        and scope.single_voice in (None, has_single_voice(relation))
    )


def has_single_voice(relation: Relation) -> bool:
    """Check whether fewer than two voices claim a relation; unnamed ones do not count."""
    return len(relation.voices) < 2


def narrow_relation(
    relation: Relation,
    chosen: Callable[[Claim], bool],
    scope: Scope,
    represents: frozenset[tuple[str, str]],
) -> Relation:
    """Return a relation computed from some of its claims, one of which supports it.

    The denials that contest these are kept. Ties of the pair with the other sign contest each part
    of a relation.
    """
    asked = scope.asked or ALWAYS
    some = [claim for claim in relation.claims if chosen(claim)]
    kept = [claim for claim in relation.claims if claim in some or contests(claim, some, asked)]
    weighed = _weigh(relation, *_at_date(kept, scope.asked, scope.unknown), asked, represents)
    found = (relation.contested, relation.contested_in_part)
    if found == weigh_denials(relation.claims, asked):
        return weighed
    return vary(weighed, {"contested": found[0], "contested_in_part": found[1]})


def _describe(claims: Iterable[Claim]) -> dict[str, Any]:
    """Compute what follows from the claims that support a relation, in any scope."""
    supporting = [claim for claim in claims if claim.stance == "supports"]
    return {
        "standing": max((claim.mode for claim in supporting), key=strength, default=None),
        "relayed": bool(supporting) and not any(claim.own_voice for claim in supporting),
        "voices": _find_voices(supporting),
        "start": _find_start(supporting),
        "end": _find_end(supporting),
        "ended": bool(supporting) and all(claim.ended for claim in supporting),
    }


def _find_voices(supporting: list[Claim]) -> tuple[str, ...]:
    voices = tuple(sorted({claim.voice for claim in supporting if claim.voice}))
    by = supporting[0].by if supporting else ()
    return by if by == voices else _share(voices)


@lru_cache(maxsize=1_000)
def _share(voices: tuple[str, ...]) -> tuple[str, ...]:
    """Return one object for the same voices, since many relations have those of one source."""
    return voices


def _is_about_itself(claim: Claim, represents: frozenset[tuple[str, str]]) -> bool:
    if not claim.by or claim.stance != "supports":
        return False
    origin = claim.by[0]
    ends = (claim.from_actor, claim.to_actor)
    return origin in ends or any((origin, end) in represents for end in ends)


def _find_start(claims: list[Claim]) -> PartialDate | None:
    starts = [claim.start for claim in claims if claim.start]
    return min(starts, key=lambda start: (start.first, start.last, start.about), default=None)


def _find_end(claims: list[Claim]) -> PartialDate | str | None:
    if not claims or not all(claim.end or claim.past for claim in claims):
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


def collect_ties(relations: Iterable[Relation]) -> dict[tuple[str, str], tuple[Relation, ...]]:
    """Collect relations by ordered pair; symmetric ones are in both directions."""
    ties: dict[tuple[str, str], list[Relation]] = defaultdict(list)
    for relation in relations:
        ties[relation.from_actor, relation.to_actor].append(relation)
        if relation.symmetric:
            ties[relation.to_actor, relation.from_actor].append(relation)
    return {pair: tuple(group) for pair, group in ties.items()}


def join_signs(relations: Iterable[Relation]) -> Sign | None:
    """Return the common sign of relations; 0 if all are structure, None if mixed."""
    signs = {relation.sign for relation in relations if relation.sign}
    if len(signs) > 1:
        return None
    return signs.pop() if signs else 0
