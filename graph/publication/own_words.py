"""List what is published in the coder's own words, to be read before publishing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from ..exchange.extract import names_in
from ..model.bidi import isolate
from ..model.records import Claim, Dataset
from ..model.vocabulary import UNNAMED
from .redact import Redacted

_NO_TEXTS = ("id", "role", "like", "colour", "line")


def list_own_words(cleared: Redacted) -> Iterator[str]:
    """List published titles, names, notes, gists and vocabulary, each with its place.

    Titles of sources and names of actors are facts; they are listed only if a claim of that source
    or about that actor is left out, since they may reveal more than was cleared.
    """
    dataset = cleared.dataset
    if dataset.title:
        yield f"title: {isolate(dataset.title)}"
    left_out = [claim for claim, _ in cleared.claims]
    yield from _list_titles(dataset, left_out)
    yield from _list_names(dataset, left_out)
    yield from _list_vocabulary(dataset)
    for id, actor in dataset.actors.items():
        if actor.note:
            yield f"{isolate(id)}: {isolate(actor.note)}"
    for id, source in dataset.sources.items():
        for at, paragraph in source.paragraphs.items():
            if paragraph.gist:
                yield f"{isolate(id)} {at}: {isolate(paragraph.gist)}"
    yield from _list_of_claims(dataset)


def _list_titles(dataset: Dataset, left_out: list[Claim]) -> Iterator[str]:
    withheld = {claim.source for claim in left_out}
    for id, source in dataset.sources.items():
        if id in withheld:
            yield f"{isolate(id)}, of which a claim is left out: {isolate(source.title)}"


def _list_names(dataset: Dataset, left_out: list[Claim]) -> Iterator[str]:
    named = {name for claim in left_out for name in names_in(claim)}
    for id, actor in dataset.actors.items():
        if id in named:
            names = (actor.name, *actor.aliases, actor.in_sentences or "")
            shown = "; ".join(map(isolate, dict.fromkeys(filter(None, names))))
            yield f"{isolate(id)}, of whom a claim is left out: {shown}"


def _list_vocabulary(dataset: Dataset) -> Iterator[str]:
    types, kinds = dataset.vocabulary.list_own()
    for type in types:
        given = [getattr(type, each.name) for each in fields(type) if each.name not in _NO_TEXTS]
        texts = [each for each in given if each and isinstance(each, str)]
        yield f"relation type {isolate(type.id)}: {'; '.join(map(isolate, texts))}"
    for kind in kinds:
        texts = [each for each in (kind.label, kind.meaning) if each]
        yield f"actor kind {isolate(kind.id)}: {'; '.join(map(isolate, texts))}"


def _list_of_claims(dataset: Dataset) -> Iterator[str]:
    for claim in dataset.claims:
        where = f"{isolate(claim.source)} {claim.at}"
        if claim.note:
            yield f"{where}: {isolate(claim.note)}"
        if not claim.own_voice:
            for name in claim.by:
                if name not in dataset.actors and name != UNNAMED:
                    yield f"{where}, claimant: {isolate(name)}"
    coders = sorted({claim.coder for claim in dataset.claims if claim.coder})
    if coders:
        yield f"coders: {', '.join(map(isolate, coders))}"
