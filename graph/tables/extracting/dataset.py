"""An extract of a store as a dataset: the surroundings of an actor, with valid ids."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from ...analysis.records import answer_json
from ...files.ids import find_fault, slugify
from ...model.errors import QuestionError
from ...model.records import Actor, Claim, Dataset, Source
from ...model.scope import EVERYTHING, Scope
from ...model.text import count
from ...model.vocabulary import Vocabulary, builtin_vocabulary
from ..selecting.excerpt import list_mentioned, read_sources
from ..selecting.scoped import select_ties
from ..session import Tables
from .surroundings import Surroundings, choose_surroundings
from .thin import MOST_CLAIMS, Thinned, thin_claims

_MOST_ACTORS = (80, 60, 40, 25, 15)
"""How many actors an extract has at most: fewer if the claims would be too many."""
_LONGEST_ID = 80
"""How long an id made of an address is at most: it is also the name of a file."""


@dataclass(frozen=True, slots=True)
class Extract:
    """An extract, and what it is an extract of.

    `found` actors are within the steps; `actors` of them are in the extract. Its `claims` stand
    for `total` claims of the store; `limit` is how many were kept of each relation and stance.
    """

    dataset: Dataset
    around: Actor
    scope: Scope
    unknown: int
    steps: int
    min_claims: int
    found: int
    actors: int
    claims: int
    total: int
    limit: int | None

    def as_json(self) -> dict[str, Any]:
        """Return the answer as plain data, without the dataset."""
        names = (
            "scope", "unknown", "steps", "min_claims", "found", "actors", "claims", "total",
            "limit",
        )  # fmt: skip
        answer = answer_json(self, *names)
        return {"around": self.around.id, "title": self.dataset.title, **answer}


def extract_surroundings(
    tables: Tables, around: str, steps: int = 1, scope: Scope = EVERYTHING, min_claims: int = 1
) -> Extract:
    """Extract the actors within some steps of one, by id, name or alias, and their claims.

    A tie counts if its pair has at least `min_claims` supporting claims in the scope. Denials of
    what the pairs are said to be are in it too.

    Raises UnknownActorError, ScopeError, QuestionError.
    """
    start = tables.find_actor(around)
    scoped = select_ties(tables, scope)
    chosen, thinned = _choose(tables, start, steps, scoped.scope, min_claims)
    dataset = _make_dataset(tables, thinned.claims)
    extract = Extract(
        dataset=dataset,
        around=dataset.actors[start],
        scope=scoped.scope,
        unknown=scoped.unknown,
        steps=steps,
        min_claims=min_claims,
        found=chosen.found,
        actors=len(chosen.actors),
        claims=len(thinned.claims),
        total=thinned.total,
        limit=thinned.limit,
    )
    title = _write_title(extract, tables, thinned)
    return replace(extract, dataset=replace(dataset, title=title))


def _choose(
    tables: Tables, start: str, steps: int, scope: Scope, min_claims: int
) -> tuple[Surroundings, Thinned]:
    """Choose as many actors as their claims allow."""
    for most in _MOST_ACTORS:
        chosen = choose_surroundings(tables.engine, start, steps, min_claims, most)
        thinned = thin_claims(tables.engine, scope)
        if thinned is not None:
            return chosen, thinned
    raise QuestionError(
        f"Even the {most} actors with the most claims have more than {MOST_CLAIMS:,}, too many for "
        "a page. Ask for fewer: raise --min-claims, or narrow --during or --types."
    )


def _make_dataset(tables: Tables, claims: Iterable[Claim]) -> Dataset:
    given = list(claims)
    sources = read_sources(tables, {claim.source for claim in given})
    mentioned = list_mentioned(given, sources.values())
    actors = {actor.id: actor for actor in tables.list_actors(mentioned)}
    sources |= read_sources(tables, {each.named_by for each in actors.values() if each.named_by})
    ids = make_ids(sources)
    return Dataset(
        vocabulary=_keep_used(tables.vocabulary, given, actors.values()),
        sources={
            ids[id]: _rename(source, ids[id]).keep_mentions(actors)
            for id, source in sorted(sources.items(), key=lambda item: ids[item[0]])
        },
        actors={
            id: replace(actor, named_by=ids.get(actor.named_by or ""))
            for id, actor in actors.items()
        },
        claims=tuple(
            replace(each, source=ids[each.source], at=_make_id(each.at) or "row") for each in given
        ),
    )


def make_ids(texts: Iterable[str]) -> dict[str, str]:
    """Map texts to valid ids, each its own; those that are valid stay.

    >>> make_ids(["wsws", "https://a.org/1", "https-a.org-1"])
    {'https-a.org-1': 'https-a.org-1', 'wsws': 'wsws', 'https://a.org/1': 'https-a.org-1-2'}
    """
    ids = {text: text for text in sorted(texts) if _make_id(text) == text}
    for text in sorted({*texts} - {*ids}):
        base = _make_id(text) or "source"
        number, id = 1, base
        while id in ids.values():
            number += 1
            id = f"{base}-{number}"
        ids[text] = id
    return ids


def _make_id(text: str) -> str:
    """Return a valid id for a text; empty if nothing is left of it."""
    if len(text) <= _LONGEST_ID and not find_fault(text):
        return text
    return slugify(slugify(text)[:_LONGEST_ID])


def _rename(source: Source, id: str) -> Source:
    """Give a source another id; one that only rows name keeps its name, and its address."""
    if id == source.id:
        return source
    is_address = source.id.startswith(("http://", "https://"))
    return replace(
        source,
        id=id,
        short=source.short or (None if source.speakers else source.id),
        url=source.url or (source.id if is_address else None),
    )


def _keep_used(vocabulary: Vocabulary, claims: list[Claim], actors: Iterable[Actor]) -> Vocabulary:
    types, kinds = vocabulary.list_own()
    used = {claim.type for claim in claims}
    shown = {actor.kind for actor in actors}
    return builtin_vocabulary().extend(
        {each.id: each for each in types if each.id in used},
        {each.id: each for each in kinds if each.id in shown},
    )


def _write_title(extract: Extract, tables: Tables, thinned: Thinned) -> str:
    """Say what the extract is of: the page shows it as its title."""
    store, given = tables.store, extract.scope.as_given()
    words = [count(extract.steps, "step")]
    words += [f"{name.replace('_', ' ')} {_write(name, value)}" for name, value in given.items()]
    if extract.min_claims > 1:
        words.append(f"pairs with {extract.min_claims:,} claims or more")
    shown, total = len(thinned.claims), thinned.total
    thin = f"{shown:,} claims, standing for {total:,}" if shown < total else count(total, "claim")
    return (
        f"Around {extract.around.name}: extract of {store.path.name} "
        f"({', '.join(words)}; {thin} of {store.claims:,})"
    )


def _write(name: str, value: Any) -> str:
    between = ".." if name == "during" else "/"
    return between.join(map(str, value)) if isinstance(value, list) else str(value).lower()
