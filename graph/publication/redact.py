"""Redact a dataset: what is cleared, and what is left out, with the reasons."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from ..exchange.extract import Extract, extract, names_in
from ..model.errors import NothingClearedError
from ..model.graph import build_graph
from ..model.graph_data import read_graph
from ..model.records import Actor, Claim, Dataset, Paragraph, Source
from ..model.scope import EVERYTHING, Scope
from ..model.vocabulary import builtin_vocabulary

PRIVATE = "private"
OF_PRIVATE_SOURCE = "its source is private"
OUT_OF_SCOPE = "left out by the scope"
UNUSED = "not used in any published claim"
NO_CLAIM = "none of its claims is published"
REVEALING = {"gist": "gist", "starts": "first words"}
SHARED_PARAGRAPH = "since a claim in the paragraph is left out"
OF_ITS_FILE = "none of the claims in its file is published"
MENTIONED_AS = "mentioned_as, since something left out mentions this actor"
NAMED_BY = "named_by, since that actor or source is left out"
TOWARDS = "since no actor of that kind is published"


@dataclass(frozen=True)
class Redacted:
    """A dataset with only what is cleared, and what is left out, each with the reason.

    `words` are relation types and kinds; `details` are parts of records that are published without
    them.
    """

    dataset: Dataset
    claims: tuple[tuple[Claim, str], ...]
    sources: tuple[tuple[Source, str], ...]
    actors: tuple[tuple[Actor, str], ...]
    words: tuple[tuple[str, str], ...]
    details: tuple[tuple[str, str], ...]


def redact(
    dataset: Dataset, scope: Scope = EVERYTHING, titles: Mapping[str, str] | None = None
) -> Redacted:
    """Leave out private sources and claims, then what a scope leaves out, and all that follows.

    The scope is applied to what is not private, so that private data do not affect the result.
    `titles` are the titles of the data files, by file; the first that may be published is.

    Raises ScopeError for a scope that does not fit the data, NothingClearedError where nothing
    is left.
    """
    reasons = _find_reasons(dataset, scope)
    kept = tuple(claim for claim in dataset.claims if id(claim) not in reasons)
    if not kept:
        raise NothingClearedError("No claim is cleared for publication; nothing was written.")
    left_out = [claim for claim in dataset.claims if id(claim) in reasons]
    used = extract(read_graph(build_graph(replace(dataset, claims=kept))), only_used=True)
    sources = {source.id: _redact_source(source, kept, left_out) for source in used.sources}
    withheld = [source for key, source in dataset.sources.items() if key not in sources]
    epithets = _find_mentioned(dataset, sources, left_out)
    actors = {
        actor.id: replace(actor, mentioned_as=()) if actor.id in epithets else actor
        for actor in used.actors
    }
    titles = {"": dataset.title} if titles is None else titles
    withheld_files = _find_withheld_files(kept, left_out)
    reduced = replace(
        dataset,
        vocabulary=builtin_vocabulary().extend(
            {each.id: each for each in used.types}, {each.id: each for each in used.kinds}
        ),
        sources=sources,
        actors=actors,
        claims=kept,
        title=next((title for file, title in titles.items() if file not in withheld_files), ""),
    )
    return Redacted(
        dataset=reduced,
        claims=tuple((claim, reasons[id(claim)]) for claim in left_out),
        sources=tuple((each, PRIVATE if each.private else NO_CLAIM) for each in withheld),
        actors=tuple((actor, UNUSED) for key, actor in dataset.actors.items() if key not in actors),
        words=_list_words(dataset, used),
        details=(
            *((f"title: {titles[file]}", OF_ITS_FILE) for file in titles if file in withheld_files),
            *_list_details(dataset, reduced),
        ),
    )


def _find_reasons(dataset: Dataset, scope: Scope) -> dict[int, str]:
    """Map each claim that is left out, by its identity, to the reason."""
    whole = read_graph(build_graph(dataset))
    resolved = whole.resolve(scope)
    reasons = {
        id(claim): PRIVATE if claim.private else OF_PRIVATE_SOURCE
        for claim in dataset.claims
        if whole.is_private(claim)
    }
    open_claims = tuple(claim for claim in dataset.claims if id(claim) not in reasons)
    cleared = read_graph(build_graph(replace(dataset, claims=open_claims)))
    relations = cleared.select_resolved(resolved).relations
    inside = {id(claim) for relation in relations for claim in relation.claims}
    reasons |= {id(claim): OUT_OF_SCOPE for claim in open_claims if id(claim) not in inside}
    return reasons


def _redact_source(source: Source, kept: Iterable[Claim], left_out: list[Claim]) -> Source:
    """Leave out gists, first words and mentions that may be about a withheld claim."""
    touched = {claim.at for claim in left_out if claim.source == source.id}
    named: dict[str, set[str]] = {}
    for claim in kept:
        if claim.source == source.id:
            named.setdefault(claim.at, set()).update(names_in(claim))
    paragraphs = {
        at: _redact_paragraph(each, named.get(at, set())) if at in touched else each
        for at, each in source.paragraphs.items()
    }
    return replace(source, paragraphs=paragraphs)


def _redact_paragraph(paragraph: Paragraph, named: set[str]) -> Paragraph:
    mentions = tuple(actor for actor in paragraph.mentions if actor in named)
    return replace(paragraph, gist="", starts="", mentions=mentions)


def _find_mentioned(
    dataset: Dataset, kept: Mapping[str, Source], left_out: Iterable[Claim]
) -> set[str]:
    """Find the actors in claims or paragraphs left out: their epithets may come from these."""
    mentioned = {
        actor
        for source in dataset.sources.values()
        for at, paragraph in source.paragraphs.items()
        if source.id not in kept or at not in kept[source.id].paragraphs
        for actor in paragraph.mentions
    }
    return mentioned.union(*map(names_in, left_out))


def _find_withheld_files(kept: Iterable[Claim], left_out: Iterable[Claim]) -> set[str]:
    """Find the data files whose claims are all left out."""
    published = {claim.place.file for claim in kept if claim.place}
    return {claim.place.file for claim in left_out if claim.place} - published


def _list_words(dataset: Dataset, used: Extract) -> tuple[tuple[str, str], ...]:
    """List the project's own types and kinds that nothing published uses."""
    types, kinds = ({each.id for each in own} for own in dataset.vocabulary.list_own())
    types -= {each.id for each in used.types}
    kinds -= {each.id for each in used.kinds}
    return (
        *((f"relation type {each}", UNUSED) for each in sorted(types)),
        *((f"actor kind {each}", UNUSED) for each in sorted(kinds)),
    )


def _list_details(whole: Dataset, reduced: Dataset) -> Iterable[tuple[str, str]]:
    for key, source in reduced.sources.items():
        before = whole.sources[key].paragraphs
        for at, paragraph in before.items():
            if at not in source.paragraphs:
                yield f"{key} {at}", "the paragraph, since no claim in it is published"
            elif lost := _list_lost(paragraph, source.paragraphs[at]):
                yield f"{key} {at}", f"{' and '.join(lost)}, {SHARED_PARAGRAPH}"
    for key, actor in reduced.actors.items():
        if whole.actors[key].mentioned_as != actor.mentioned_as:
            yield key, MENTIONED_AS
        if whole.actors[key].named_by != actor.named_by:
            yield key, NAMED_BY
    for key, type in reduced.vocabulary.relation_types.items():
        limits = whole.vocabulary.relation_types[key].towards
        gone = [kind for kind in limits if kind not in type.towards]
        if gone:
            yield f"relation type {key}", f"towards {', '.join(gone)}, {TOWARDS}"


def _list_lost(before: Paragraph, after: Paragraph) -> list[str]:
    """List what a paragraph has lost."""
    return [
        label
        for name, label in REVEALING.items()
        if getattr(before, name) and not getattr(after, name)
    ]


def count_left_out(cleared: Redacted) -> dict[str, int]:
    """Count what is left out: claims, sources, actors."""
    return {name: len(getattr(cleared, name)) for name in ("claims", "sources", "actors")}
