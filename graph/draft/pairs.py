"""Pairs of actors that one sentence names and that no claim in its paragraph is about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations

from ..analysis.mentions import Mention, Names, Passage
from ..model.records import Dataset
from .article import Article
from .decisions import list_standing, pair_key
from .records import Decision, DraftClaim, DraftPair


def list_pairs(
    article: Article,
    dataset: Dataset,
    claims: Iterable[DraftClaim],
    decided: Iterable[Decision] = (),
) -> tuple[DraftPair, ...]:
    """List all pairs of actors named in one sentence, in the order of the text.

    Left out are pairs that a claim of the paragraph is about, coded or drafted, and those decided
    on. Two actors named by overlapping words only, such as the US in "US Army", are no pair.
    """
    taken = {
        (claim.at, frozenset(claim.relation[:2]))
        for claim in dataset.claims
        if claim.source == article.source.id
    }
    taken |= {(claim.at, frozenset((claim.from_actor, claim.to_actor))) for claim in claims}
    known = list_standing(decided)
    return tuple(
        pair
        for pair in _list_named(article, Names.of(dataset))
        if (pair.at, frozenset(pair.actors)) not in taken
        and pair_key(pair.at, pair.sentence, pair.actors) not in known
    )


def _list_named(article: Article, names: Names) -> Iterator[DraftPair]:
    for paragraph in article.paragraphs.values():
        for number, (start, end) in enumerate(paragraph.sentences, start=1):
            mentions = names.locate(Passage.of(paragraph.text[start:end]))
            for actors in _pair(mentions):
                yield DraftPair(paragraph.id, number, actors)


def _pair(mentions: Iterable[Mention]) -> Iterator[tuple[str, str]]:
    """Pair the actors, each pair once, in the order in which they are first named."""
    places: dict[str, list[Mention]] = {}
    for mention in mentions:
        places.setdefault(mention.actor, []).append(mention)
    for first, second in combinations(places, 2):
        if any(not _overlap(one, other) for one in places[first] for other in places[second]):
            yield first, second


def _overlap(one: Mention, other: Mention) -> bool:
    return one.start < other.end and other.start < one.end
