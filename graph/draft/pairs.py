"""Pairs of actors that one sentence names and that no claim from it is about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations

from ..analysis.mentions import Mention, Names, Passage
from ..model.records import Claim, Dataset
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

    Left out are pairs that a claim from the sentence is about, coded or drafted, and those decided
    on. Two actors named by overlapping words only, such as the US in "US Army", are no pair.
    """
    coded = (claim for claim in dataset.claims if claim.source == article.source.id)
    known = list_standing(decided)
    pairs = drop_settled(_list_named(article, Names.of(dataset)), article, [*coded, *claims])
    return tuple(
        pair for pair in pairs if pair_key(pair.at, pair.sentence, pair.actors) not in known
    )


def drop_settled(
    pairs: Iterable[DraftPair], article: Article, claims: Iterable[Claim | DraftClaim]
) -> Iterator[DraftPair]:
    """Yield the pairs that no claim from the same sentence is about.

    A claim is from the sentence of its quote; without a quote, from the first that names both: a
    later one may deny what it says.
    """
    settled: set[tuple[str, int, frozenset[str]]] = set()
    unquoted: set[tuple[str, frozenset[str]]] = set()
    for claim in claims:
        ends = frozenset((claim.from_actor, claim.to_actor))
        paragraph = article.paragraphs.get(claim.at)
        found = paragraph.find(claim.quote) if paragraph and claim.quote else []
        if paragraph and found:
            settled.add((claim.at, paragraph.sentence_of(found[0][0]), ends))
        else:
            unquoted.add((claim.at, ends))
    for pair in pairs:
        ends = frozenset(pair.actors)
        if (pair.at, pair.sentence, ends) in settled:
            unquoted.discard((pair.at, ends))
        elif (pair.at, ends) in unquoted:
            unquoted.remove((pair.at, ends))
        else:
            yield pair


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
