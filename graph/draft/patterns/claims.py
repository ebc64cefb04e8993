"""The claims that the patterns find in an article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ...model.records import Dataset
from ...model.vocabulary import MEANS
from ..article import Article, ArticleParagraph
from ..records import DraftClaim
from .clauses import find_clauses
from .loose import Loose
from .marked import Marked, Marker
from .reading import UNKNOWN, Found, has_kind, is_sensible
from .surface import find_surface
from .topics import find_topic, list_bodies
from .voices import Voices

ENGINE = "patterns"


def find_claims(article: Article, dataset: Dataset) -> tuple[DraftClaim, ...]:
    """List the claims in an article about actors of a dataset, in the order of the text.

    What is found twice in a paragraph, with the same claimant, is listed once.
    """
    marker = Marker(dataset)
    drafts: dict[tuple[str, ...], DraftClaim] = {}
    for paragraph in article.paragraphs.values():
        for draft in _find_in(paragraph, marker, dataset):
            key = (*draft.key, draft.stance)
            drafts[key] = _merge(drafts.get(key), draft)
    return tuple(drafts.values())


def _merge(first: DraftClaim | None, second: DraftClaim) -> DraftClaim:
    """Return the first of two drafts, with the means of both if the same words say them."""
    if first is None:
        return second
    if (first.quote, first.stance, first.mode) != (second.quote, second.stance, second.mode):
        return first
    means = {*first.means, *second.means}
    return replace(first, means=tuple(each for each in MEANS if each in means))


def _find_in(paragraph: ArticleParagraph, marker: Marker, dataset: Dataset) -> Iterator[DraftClaim]:
    speaker: tuple[str, ...] = ()
    topic: Sequence[str] = ()
    is_alone = True
    for marked in marker.mark(paragraph):
        voices = Voices(marked, dataset, speaker, _list_persons(topic, dataset))
        found = [
            *find_surface(marked, voices, dataset, topic if is_alone else ()),
            *find_clauses(marked, voices, dataset, topic),
        ]
        sure = {(each.from_actor, each.type, each.to_actor) for each in found}
        found += [
            each
            for each in Loose(marked, voices, dataset).find()
            if (each.from_actor, each.type, each.to_actor) not in sure
        ]
        for each in sorted(found, key=lambda each: (each.start, each.end)):
            if is_sensible(dataset, each.from_actor, each.type, each.to_actor):
                yield _make_draft(each, marked, dataset)
        speaker = _find_speaker(voices, marked, dataset)
        topic = find_topic(marked, topic)
        is_alone = len(list_bodies(marked.text, marked, dataset)) <= 1


def _find_speaker(voices: Voices, marked: Marked, dataset: Dataset) -> tuple[str, ...]:
    """Return who "she said" means in the next sentence: nobody once another person is named."""
    if voices.last != voices.before:
        return voices.last
    named = [mention.actor for mention in marked.mentions if mention.actor]
    return voices.last if {*_list_persons(named, dataset)} <= {*voices.last} else ()


def _list_persons(ids: Iterable[str], dataset: Dataset) -> tuple[str, ...]:
    return tuple(id for id in ids if has_kind(dataset, id, "person"))


def _make_draft(found: Found, marked: Marked, dataset: Dataset) -> DraftClaim:
    ends = (found.from_actor, found.to_actor)
    if dataset.vocabulary.relation_types[found.type].symmetric:
        ends = (min(ends), max(ends))
    return DraftClaim(
        marked.paragraph.id,
        ends[0],
        found.type,
        ends[1],
        tuple(filter(None, dict.fromkeys(found.by))),
        found.mode,
        found.stance,
        found.means,
        marked.quote(found.start, found.core, found.end),
        warns=("hearsay",) if found.by == UNKNOWN else (),
        engines=(ENGINE,),
    )
