"""Select what is exported of a graph: the actors, the sources and the relations of a scope."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from ..analysis.scores import NO_SCORES, OwnScores
from ..model.graph_data import GraphData
from ..model.records import Actor, Claim, Relation, Source
from ..model.scope import EVERYTHING, Scope
from ..model.text import fold
from ..model.vocabulary import Kind, RelationType, builtin_vocabulary

Positions = Mapping[str, tuple[float, float]]


@dataclass(frozen=True)
class Extract:
    """What is exported, in the order of ids.

    `relations` are those that somebody supports; `unsupported` are only denied, or only left
    open, and are never drawn. `types` and `kinds` are the project's own. A scope also leaves out
    what only occurs in the claims that it excludes.
    """

    data: GraphData
    scope: Scope
    actors: tuple[Actor, ...]
    sources: tuple[Source, ...]
    relations: tuple[Relation, ...]
    unsupported: tuple[Relation, ...]
    types: tuple[RelationType, ...]
    kinds: tuple[Kind, ...]
    positions: Positions = field(default_factory=dict)
    scores: OwnScores = NO_SCORES

    @property
    def claims(self) -> tuple[Claim, ...]:
        """All claims, relation by relation."""
        return tuple(
            claim for each in (*self.relations, *self.unsupported) for claim in each.claims
        )

    @property
    def private(self) -> int:
        """How many of the claims may not be published."""
        return sum(self.data.is_private(claim) for claim in self.claims)


def extract(
    data: GraphData,
    scope: Scope = EVERYTHING,
    positions: Positions | None = None,
    scores: OwnScores = NO_SCORES,
    *,
    only_used: bool = False,
) -> Extract:
    """Select what a scope exports; with `only_used`, only what occurs in its claims.

    Raises ScopeError if the scope names something that the graph does not have.
    """
    relations = data.select(scope).relations
    narrowed = only_used or bool(scope.as_given())
    claims = [claim for relation in relations for claim in relation.claims]
    sources = _sources(data, claims if narrowed else None)
    actors = _actors(data, claims, sources) if narrowed else set(data.actors)
    types, kinds = _vocabulary(data, relations, actors if narrowed else None)
    known = actors | {source.id for source in sources}
    return Extract(
        data=data,
        scope=scope,
        actors=tuple(_drop_unknown_namer(data.actors[id], known) for id in sorted(actors)),
        sources=tuple(source.keep_mentions(actors) for source in sources),
        relations=tuple(each for each in relations if each.standing),
        unsupported=tuple(each for each in relations if not each.standing),
        types=types,
        kinds=kinds,
        positions={id: at for id, at in (positions or {}).items() if id in actors},
        scores=scores,
    )


def _sources(data: GraphData, claims: list[Claim] | None) -> list[Source]:
    """List the sources; if claims are given, only theirs, with only the paragraphs cited."""
    known = data.sources
    if claims is None:
        return [*known.values()]
    cited: dict[str, set[str]] = {}
    for claim in claims:
        cited.setdefault(claim.source, set()).add(claim.at)
    return [
        replace(
            known[id],
            paragraphs={at: each for at, each in known[id].paragraphs.items() if at in cited[id]},
        )
        for id in sorted(cited)
    ]


def _actors(data: GraphData, claims: list[Claim], sources: Iterable[Source]) -> set[str]:
    """Collect the ids of all actors that claims name, as ends, claimants or in another role."""
    named = {name for claim in claims for name in names_in(claim)}
    speakers = {fold(name) for source in sources for name in source.speakers}
    named |= {id for id, each in data.actors.items() if speakers & {*map(fold, each.names)}}
    return named & data.actors.keys()


def names_in(claim: Claim) -> tuple[str, ...]:
    """List the actors that a claim names: ends, claimants, opponents and conduits."""
    others = (*claim.by, claim.voice or "", *claim.against, *claim.via)
    return (claim.from_actor, claim.to_actor, *others)


def _vocabulary(
    data: GraphData, relations: Iterable[Relation], actors: set[str] | None
) -> tuple[tuple[RelationType, ...], tuple[Kind, ...]]:
    """List the project's own types and kinds; if actors are given, only those in use."""
    types, kinds = data.vocabulary.list_own()
    if actors is not None:
        used = {relation.type for relation in relations}
        used_kinds = {data.actors[id].kind for id in actors}
        kinds = [each for each in kinds if each.id in used_kinds]
        used_kinds |= builtin_vocabulary().kinds.keys()
        types = [
            replace(each, towards=tuple(kind for kind in each.towards if kind in used_kinds))
            for each in types
            if each.id in used
        ]
    return tuple(types), tuple(kinds)


def _drop_unknown_namer(actor: Actor, known: set[str]) -> Actor:
    """Drop `named_by` if it is not exported."""
    if actor.named_by is None or actor.named_by in known:
        return actor
    return replace(actor, named_by=None)
