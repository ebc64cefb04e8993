"""A dataset as the files of a project: the way back from records to YAML."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ..amounts import write_number
from ..model import Actor, Claim, Dataset, Source
from ..vocabulary import UNNAMED, builtin_vocabulary
from .records import (
    PAST,
    actor_record,
    claim_record,
    kind_record,
    source_record,
    type_record,
)

_WIDTH = 110


def render_data(dataset: Dataset, *, sources: bool = True, known: Dataset | None = None) -> str:
    """Return a data file that reads as the dataset, its sources in it unless they are on cards.

    What a `known` dataset defines is left out: the file reads so only beside it.
    """
    words = known.vocabulary if known else builtin_vocabulary()
    types, kinds = dataset.vocabulary.relation_types, dataset.vocabulary.kinds
    vocabulary = {
        "relation_types": {
            id: type_record(each) for id, each in types.items() if id not in words.relation_types
        },
        "kinds": {id: kind_record(each) for id, each in kinds.items() if id not in words.kinds},
    }
    others = _without(dataset, known) if known else dataset
    content = {
        "title": others.title,
        "vocabulary": {name: given for name, given in vocabulary.items() if given},
        "sources": _sources(others.sources) if sources else {},
        "actors": {id: actor_record(each) for id, each in sorted(others.actors.items())},
        "claims": _claims(dataset),
    }
    return _dump({name: given for name, given in content.items() if given})


def _without(dataset: Dataset, known: Dataset) -> Dataset:
    return replace(
        dataset,
        title="" if known.title else dataset.title,
        actors={id: each for id, each in dataset.actors.items() if id not in known.actors},
        sources={id: each for id, each in dataset.sources.items() if id not in known.sources},
    )


def render_card(source: Source) -> str:
    """Return the card of a source."""
    return _dump({"id": source.id, **_source(source)})


def _sources(sources: Mapping[str, Source]) -> dict[str, Any]:
    return {id: _source(each) for id, each in sorted(sources.items())}


def _source(source: Source) -> dict[str, Any]:
    """Write a source; paragraphs of which nothing is said are left empty."""
    record = source_record(source)
    if "paragraphs" in record:
        record["paragraphs"] = {at: each or None for at, each in record["paragraphs"].items()}
    return record


def _claims(dataset: Dataset) -> dict[str, Any]:
    found: dict[str, dict[str, list[Any]]] = {}
    for claim in dataset.claims:
        places = found.setdefault(claim.source, {})
        places.setdefault(claim.at, []).append(_claim(claim, dataset))
    return found


def _claim(claim: Claim, dataset: Dataset) -> Any:
    """Write a claim as a sentence, with its details where there are any."""
    source = dataset.sources[claim.source]
    details = claim_record(claim)
    for name in ("source", "at", "own_voice"):
        del details[name]
    details["by"] = [_claimant(each, dataset.actors) for each in claim.by]
    if claim.own_voice and _goes_without_saying(claim, source, dataset.actors):
        del details["by"]
    defaults = {"mode": "act", "stance": "supports", "said": str(source.published or "")}
    kept = {name: each for name, each in details.items() if each != defaults.get(name)}
    if len(kept.get("by", ())) == 1:
        kept["by"] = kept["by"][0]
    if claim.past:
        kept["end"] = PAST
    if claim.amount is not None and "e" in str(claim.amount):
        kept["amount"] = write_number(claim.amount)  # YAML's writers would give it an exponent
    sentence = f"{claim.from_actor} {claim.type} {claim.to_actor}"
    return {sentence: kept} if kept else sentence


def _claimant(entry: str, actors: Mapping[str, Actor]) -> Any:
    return entry if entry in actors or entry == UNNAMED else {"name": entry}


def _goes_without_saying(claim: Claim, source: Source, actors: Mapping[str, Actor]) -> bool:
    """Tell whether the claimant is the one that is taken where none is named."""
    if not source.author and not source.publisher:
        return True
    first = source.author or source.publisher
    name = actors[claim.by[0]].name if claim.by[0] in actors else claim.by[0]
    return claim.by[0] not in actors and name == first


def _dump(content: Any) -> str:
    import yaml

    dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    text: str = yaml.dump(
        content,
        Dumper=dumper,
        allow_unicode=True,
        sort_keys=False,
        width=_WIDTH,
        default_flow_style=None,
    )
    return text
