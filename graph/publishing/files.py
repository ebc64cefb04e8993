"""A dataset as the files of a project, which read as the same dataset."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..exchange.records import actor_record, claim_record, kind_record, source_record, type_record
from ..model import Claim, Dataset, Source
from ..text import fold
from ..vocabulary import UNNAMED, builtin_vocabulary

_NOT_WRITTEN = ("source", "at", "own_voice", "by")
_DEFAULTS = {"mode": "act", "stance": "supports"}


def write_files(dataset: Dataset) -> dict[str, str]:
    """Return the texts of a project's files by path: one data file, and a card a source."""
    cards = {
        f"seeds/{id}.yaml": _dump({"id": id, **source_record(source)})
        for id, source in sorted(dataset.sources.items())
    }
    return {"data/actors.yaml": _dump(_data(dataset)), **cards}


def _dump(data: Any) -> str:
    import yaml

    return str(yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=100))


def _data(dataset: Dataset) -> dict[str, Any]:
    builtin, vocabulary = builtin_vocabulary(), dataset.vocabulary
    types = {
        id: type_record(each)
        for id, each in vocabulary.relation_types.items()
        if id not in builtin.relation_types
    }
    kinds = {
        id: kind_record(each) for id, each in vocabulary.kinds.items() if id not in builtin.kinds
    }
    words = {"relation_types": types, "kinds": kinds}
    data = {
        "title": dataset.title,
        "vocabulary": {name: given for name, given in words.items() if given},
        "actors": {id: actor_record(each) for id, each in sorted(dataset.actors.items())},
        "claims": _claims(dataset),
    }
    return {name: given for name, given in data.items() if given}


def _claims(dataset: Dataset) -> dict[str, dict[str, list[Any]]]:
    names = {
        fold(name): id
        for id, actor in dataset.actors.items()
        for name in (id, actor.name, *actor.aliases)
    }
    listed: dict[str, dict[str, list[Any]]] = {}
    for claim in dataset.claims:
        sentence = f"{claim.from_actor} {claim.type} {claim.to_actor}"
        details = _details(claim, dataset, names)
        entry = {sentence: details} if details else sentence
        listed.setdefault(claim.source, {}).setdefault(claim.at, []).append(entry)
    return listed


def _details(claim: Claim, dataset: Dataset, names: Mapping[str, str]) -> dict[str, Any]:
    """Return what a claim says beside its sentence, less what is taken where it is left out."""
    source = dataset.sources[claim.source]
    given = {
        name: value
        for name, value in claim_record(claim).items()
        if name not in _NOT_WRITTEN and value != _DEFAULTS.get(name)
    }
    if claim.said == source.published:
        given.pop("said", None)
    if claim.own_voice and claim.by == (_own_words(source, names),):
        return given
    return {"by": [_claimant(entry, dataset) for entry in claim.by], **given}


def _own_words(source: Source, names: Mapping[str, str]) -> str:
    """Return who says what a source says itself."""
    author = source.author or source.publisher
    return names.get(fold(author), author) if author else source.label


def _claimant(entry: str, dataset: Dataset) -> Any:
    return entry if entry in dataset.actors or entry == UNNAMED else {"name": entry}
