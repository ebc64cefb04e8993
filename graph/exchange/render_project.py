"""Render a dataset as the files of a project: records back to YAML."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ..files.write_yaml import write_file
from ..model.records import Actor, Claim, Dataset, Source
from ..model.text import fold
from ..model.vocabulary import UNNAMED
from .records import actor_record, claim_record, source_record, vocabulary_record


def render_data(dataset: Dataset, *, sources: bool = True, known: Dataset | None = None) -> str:
    """Return a data file with the whole dataset; without its sources if they are on cards.

    What a `known` dataset defines is left out: the file is valid only together with it.
    """
    own = dataset.vocabulary.list_own(known.vocabulary if known else None)
    rest = _without(dataset, known) if known else dataset
    content = {
        "title": rest.title,
        "vocabulary": vocabulary_record(*own),
        "sources": {id: source_record(each) for id, each in sorted(rest.sources.items())}
        if sources
        else {},
        "actors": {id: actor_record(each) for id, each in sorted(rest.actors.items())},
        "claims": _claims(dataset),
    }
    return write_file({name: given for name, given in content.items() if given})


def _without(dataset: Dataset, known: Dataset) -> Dataset:
    return replace(
        dataset,
        title="" if known.title else dataset.title,
        actors={id: each for id, each in dataset.actors.items() if id not in known.actors},
        sources={id: each for id, each in dataset.sources.items() if id not in known.sources},
    )


def render_card(source: Source) -> str:
    """Return the card of a source."""
    return write_file({"id": source.id, **source_record(source)})


def render_project(dataset: Dataset) -> dict[str, str]:
    """Return the texts of a project's files by path: one data file, and a card per source."""
    cards = {f"seeds/{id}.yaml": render_card(each) for id, each in dataset.sources.items()}
    return {"data/actors.yaml": render_data(dataset, sources=False), **cards}


def _claims(dataset: Dataset) -> dict[str, dict[str, list[Any]]]:
    names = list_names(dataset)
    found: dict[str, dict[str, list[Any]]] = {}
    for claim in dataset.claims:
        places = found.setdefault(claim.source, {})
        places.setdefault(claim.at, []).append(claim_item(claim, dataset, names))
    return found


def list_names(dataset: Dataset) -> dict[str, str]:
    """List the ids, names and aliases of all actors, folded, each with the id."""
    return {fold(name): id for id, actor in dataset.actors.items() for name in actor.names}


def claim_item(claim: Claim, dataset: Dataset, names: Mapping[str, str]) -> Any:
    """Return a claim as a file has it: a sentence, with its details if it has any."""
    source = dataset.sources[claim.source]
    details = claim_record(claim)
    for name in ("source", "at", "own_voice"):
        del details[name]
    by = [_claimant(each, dataset.actors) for each in claim.by]
    details["by"] = by[0] if len(by) == 1 else by
    if claim.own_voice and claim.by == (_own_voice(source, names),):
        del details["by"]
    defaults = {"mode": "act", "stance": "supports", "said": str(source.published or "")}
    kept = {name: each for name, each in details.items() if each != defaults.get(name)}
    sentence = f"{claim.from_actor} {claim.type} {claim.to_actor}"
    return {sentence: kept} if kept else sentence


def _claimant(entry: str, actors: Mapping[str, Actor]) -> Any:
    return entry if entry in actors or entry == UNNAMED else {"name": entry}


def _own_voice(source: Source, names: Mapping[str, str]) -> str:
    """Return who speaks in the own voice of a source."""
    author = source.author or source.publisher
    return names.get(fold(author), author) if author else source.label
