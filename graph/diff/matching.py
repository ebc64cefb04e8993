"""Match claims of two states, wherever they are in the files."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..model.records import Claim, Source, rank_paragraph
from ..model.text import fold
from ..model.vocabulary import OWN_VOICE
from .details import Details, describe_claim, list_details
from .records import Change, Changes

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Entry:
    """A claim with what distinguishes it."""

    claim: Claim
    details: Details
    text: str


def compare_claims(
    old: Iterable[Claim],
    new: Iterable[Claim],
    old_sources: Mapping[str, Source],
    new_sources: Mapping[str, Source],
) -> Changes[Claim]:
    """Compare claims by source, place, ends, type and claimant, ignoring letter case.

    Among several that share these, identical claims match; the others are paired so that they
    differ in as few details as possible.
    """
    before, after = _group(old, old_sources), _group(new, new_sources)
    added: list[Claim] = []
    gone: list[Claim] = []
    changed: list[Change[Claim]] = []
    sources = {**old_sources, **new_sources}

    def reading_order(key: Key) -> tuple[object, ...]:
        source, at, *others = key
        return source, rank_paragraph([*sources[source].paragraphs], at), others

    for key in sorted({*before, *after}, key=reading_order):
        old_rest, new_rest = _drop_identical(before.get(key, []), after.get(key, []))
        for first, second in _pair(old_rest, new_rest):
            details = list_details(first.details, second.details)
            changed.append(Change(first.claim, second.claim, details))
            old_rest.remove(first)
            new_rest.remove(second)
        gone += [entry.claim for entry in old_rest]
        added += [entry.claim for entry in new_rest]
    return Changes(tuple(added), tuple(gone), tuple(changed))


def _group(claims: Iterable[Claim], sources: Mapping[str, Source]) -> dict[Key, list[_Entry]]:
    groups: dict[Key, list[_Entry]] = defaultdict(list)
    for claim in claims:
        details = describe_claim(claim, sources[claim.source])
        groups[_key(claim)].append(_Entry(claim, details, json.dumps(details)))
    for entries in groups.values():
        entries.sort(key=lambda entry: entry.text)
    return groups


def _key(claim: Claim) -> Key:
    chain = (OWN_VOICE,) if claim.own_voice else tuple(map(fold, claim.by))
    return (claim.source, claim.at, claim.from_actor, claim.type, claim.to_actor, *chain)


def _drop_identical(old: list[_Entry], new: list[_Entry]) -> tuple[list[_Entry], list[_Entry]]:
    """Drop the claims that both sides have, each as often as both have it."""
    old_rest, new_rest = list(old), []
    texts = [entry.text for entry in old_rest]
    for entry in new:
        if entry.text in texts:
            at = texts.index(entry.text)
            del old_rest[at], texts[at]
        else:
            new_rest.append(entry)
    return old_rest, new_rest


def _pair(old: list[_Entry], new: list[_Entry]) -> list[tuple[_Entry, _Entry]]:
    """Pair claims, least different first; the pairs do not depend on which side is old."""
    possible = [
        (len(list_details(first.details, second.details)), first, second)
        for first in old
        for second in new
    ]
    possible.sort(key=lambda pair: (pair[0], sorted((pair[1].text, pair[2].text))))
    used: set[int] = set()
    pairs = []
    for _, first, second in possible:
        if not used & {id(first), id(second)}:
            used |= {id(first), id(second)}
            pairs.append((first, second))
    return sorted(pairs, key=lambda pair: sorted((pair[0].text, pair[1].text)))
