"""Unify the spelling of claimants who are not actors, in letter case and quotes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from ..model.records import Claim, Source
from ..model.text import fold
from ..model.vocabulary import UNNAMED


def unify_spellings(
    sources: Mapping[str, Source], claims: Iterable[Claim], actors: Collection[str]
) -> tuple[dict[str, Source], list[Claim]]:
    """Spell each claimant, author and publisher as most claims and sources do.

    "Ann Reporter" and "ann reporter" are one voice. Of equally frequent spellings, mixed case is
    preferred over all capitals and all small letters.
    """
    claims = list(claims)
    given = Counter(_list_names(sources, claims))
    for id in {*actors, UNNAMED}:
        given.pop(id, None)
    best: dict[str, str] = {}

    def rank(name: str) -> tuple[int, bool, str]:
        return -given[name], name in (name.upper(), name.lower()), name

    for name in sorted(given, key=rank):
        best.setdefault(fold(name), name)
    other = {name: best[fold(name)] for name in given if best[fold(name)] != name}
    if not other:
        return dict(sources), claims
    return {id: _spell_source(each, other) for id, each in sources.items()}, [
        _spell_claim(claim, other) for claim in claims
    ]


def _list_names(sources: Mapping[str, Source], claims: Iterable[Claim]) -> Iterator[str]:
    for source in sources.values():
        yield from source.speakers
    for claim in claims:
        yield from claim.by


def _spell_source(source: Source, other: Mapping[str, str]) -> Source:
    author, publisher = source.author or "", source.publisher or ""
    if author not in other and publisher not in other:
        return source
    return replace(
        source,
        author=other.get(author, source.author),
        publisher=other.get(publisher, source.publisher),
    )


def _spell_claim(claim: Claim, other: Mapping[str, str]) -> Claim:
    voice = claim.voice or ""
    if voice not in other and not any(name in other for name in claim.by):
        return claim
    by = tuple(other.get(name, name) for name in claim.by)
    return replace(claim, by=by, voice=other.get(voice, claim.voice))
