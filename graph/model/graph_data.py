"""What a graph holds, read once and handed along: look up, resolve names, select by scope."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from typing import TypeAlias, TypeVar, cast
from weakref import WeakKeyDictionary

import networkx as nx

from .errors import GraphError, ScopeError, UnknownActorError
from .phrases import Message
from .records import Actor, Claim, Relation, Source, in_reading_order
from .relations import Selection, collect_ties, group_claims, join_signs, select_relations
from .scope import EVERYTHING, Scope
from .scope_names import resolve_scope
from .text import fold, printable, suggest_names
from .vocabulary import OWN_VOICE, Kind, RelationType, Vocabulary

Graph: TypeAlias = "nx.MultiDiGraph[str]"
View: TypeAlias = "nx.DiGraph[str]"
Record = TypeVar("Record", Actor, Source)
Result = TypeVar("Result")
MEMBERS_APART = '"together" works only with balance; leave it out or write "apart".'
NO_RECORD = (
    "This graph has no claims. Pass the graph that ag.load returned; the graph from ag.view is for "
    "algorithms only. Pass scores computed on it as scores=..."
)


class _ById(Mapping[str, Record]):
    """Records in the order of their ids, each read when it is first asked for."""

    def __init__(self, ids: Collection[str], read: Callable[[str], Record]) -> None:
        self._ids = ids
        self._read: Callable[[str], Record] = read
        self._known: dict[str, Record] = {}

    def __getitem__(self, id: str) -> Record:
        found = self._known.get(id)
        if found is None:
            found = self._known[id] = self._read(id)
        return found

    def __contains__(self, id: object) -> bool:
        return id in self._ids

    def __iter__(self) -> Iterator[str]:
        return iter(sorted(self._ids))

    def __len__(self) -> int:
        return len(self._ids)


@dataclass(slots=True)
class _Cache:
    """Cached results for the records of a graph."""

    records: list[object]
    grouped: tuple[Relation, ...]
    selections: dict[Scope, Selection] = field(default_factory=dict)
    results: dict[str, object] = field(default_factory=dict)


_CACHES: WeakKeyDictionary[Graph, _Cache] = WeakKeyDictionary()
_FEWEST_CACHED, _MOST_RELATIONS_CACHED = 16, 50_000
"""The most recently used selections of a graph are cached: so many, or more of a small graph."""


@dataclass(frozen=True, eq=False)
class GraphData:
    """What a graph holds; sources and actors are in the order of their ids.

    Made by `read_graph` for one question: the graph must not change meanwhile.
    """

    graph: Graph
    title: str
    vocabulary: Vocabulary
    sources: Mapping[str, Source]
    actors: Mapping[str, Actor]

    @property
    def claims(self) -> tuple[Claim, ...]:
        """All claims in reading order."""
        return self.once("claims", self._order_claims)

    def _order_claims(self) -> tuple[Claim, ...]:
        claims = chain.from_iterable(each.claims for each in self._cache.grouped)
        return tuple(in_reading_order(claims, self.sources))

    def kind_of(self, id: str) -> Kind:
        """Return the kind of an actor, with its role."""
        return self.vocabulary.kinds[self.actors[id].kind]

    def type_of(self, tie: Claim | Relation) -> RelationType:
        """Return the type of a claim or a relation."""
        return self.vocabulary.relation_types[tie.type]

    def is_private(self, claim: Claim) -> bool:
        """Check whether a claim, or its whole source, may not be published."""
        return claim.private or self.sources[claim.source].private

    def find_actor(self, name: str) -> str:
        """Return the id of the actor with an id, a name or an alias.

        Raises UnknownActorError, with suggestions, if there is none.
        """
        found = name if name in self.actors else self.names.get(fold(name))
        if found is None:
            near = map(printable, suggest_actors(self.actors.values(), name))
            raise UnknownActorError(printable(name), near)
        return found

    def select(self, scope: Scope = EVERYTHING) -> Selection:
        """Return the relations in a scope.

        Raises ScopeError if the scope names something that the graph does not have.
        """
        return self.select_resolved(self.resolve(scope))

    def select_resolved(self, scope: Scope) -> Selection:
        """Return the relations in a scope that was resolved.

        Raises ScopeError for `members="together"`, which only balance supports.
        """
        if scope.members == "together":
            raise ScopeError(Message("in-field", {"why": MEMBERS_APART}, {"field": "members"}))
        cached = self._cache.selections
        found = cached.pop(scope, None) or select_relations(
            self._cache.grouped,
            scope,
            kind_of=lambda id: self.actors[id].kind,
            names_of=lambda source: self.speakers.get(source, ()),
        )
        cached[scope] = found
        most = _MOST_RELATIONS_CACHED // (len(self._cache.grouped) + 1)
        if len(cached) > max(_FEWEST_CACHED, most):
            cached.pop(next(iter(cached)))
        return found

    def view(self, scope: Scope = EVERYTHING) -> View:
        """Build the view of a scope, with records.

        Symmetric ties are in both directions. One edge per ordered pair, with `relations` (a tuple
        of Relation) and `sign`: +1, -1, 0 if all are structure, None if signs are mixed. Every
        actor of the scope's kinds is in it, tied or not. The caller's graph is not changed.

        Raises ScopeError if the scope names something that the graph does not have.
        """
        resolved = self.resolve(scope)
        selection = self.select_resolved(resolved)
        plain: View = nx.DiGraph(title=self.title, scope=resolved, unknown=selection.unknown)
        for id, actor in self.actors.items():
            if not resolved.kinds or actor.kind in resolved.kinds:
                plain.add_node(id, **self.graph.nodes[id])
        ties = collect_ties(selection.supported)
        for (first, second), relations in sorted(ties.items()):
            plain.add_edge(first, second, relations=relations, sign=join_signs(relations))
        return plain

    def resolve(self, scope: Scope) -> Scope:
        """Validate a scope, and replace names of claimants and sources by ids.

        Raises ScopeError, with all problems and suggestions.
        """
        return resolve_scope(scope, self)

    @cached_property
    def _cache(self) -> _Cache:
        """The cached results of the graph; they are discarded if the graph was changed."""
        records = _list_records(self)
        cache = _CACHES.get(self.graph)
        if cache is None or cache.records != records:
            edges: Iterable[tuple[str, str, str]] = sorted(self.graph.edges(keys=True))
            claims = chain.from_iterable(self.graph.edges[each]["claims"] for each in edges)
            cache = _Cache(records, group_claims(claims, self.vocabulary))
            _CACHES[self.graph] = cache
        return cache

    def once(self, name: str, compute: Callable[[], Result]) -> Result:
        """Return a result about the whole graph: computed once, and again if the graph changed."""
        found = self._cache.results
        if name not in found:
            found[name] = compute()
        return cast("Result", found[name])

    def list_units(self) -> set[str]:
        """List the units of the amounts in supporting claims."""
        return {each.unit for each in self.claims if each.unit and each.stance == "supports"}

    @property
    def names(self) -> Mapping[str, str]:
        """Each folded id, name and alias with its actor's id."""
        return self.once("names", self._fold_names)

    def _fold_names(self) -> dict[str, str]:
        return {
            fold(name): actor.id
            for actor in reversed([*self.actors.values()])
            for name in (*actor.aliases, actor.name, actor.id)
        }

    @cached_property
    def speakers(self) -> Mapping[str, tuple[str, ...]]:
        """The author and the publisher of each source, as actor ids where they are actors."""
        known = self.names
        return {
            id: tuple(known.get(fold(name), name) for name in each.speakers)
            for id, each in self.sources.items()
        }

    def claimant_names(self) -> dict[str, str]:
        """Map each folded name of a claimant, author or publisher to its form in claims."""
        claims = chain.from_iterable(each.claims for each in self._cache.grouped)
        names = {fold(entry): entry for claim in claims for entry in claim.by}
        for source in self.sources.values():
            for name in source.speakers:
                names[fold(name)] = self.names.get(fold(name), name)
            if source.short and source.publisher:
                names[fold(source.short)] = names[fold(source.publisher)]
        claimants = set(names.values())
        names.update({name: id for name, id in self.names.items() if id in claimants})
        return {**names, OWN_VOICE: OWN_VOICE}


def read_graph(graph: Graph) -> GraphData:
    """Return what a graph holds.

    Raises GraphError if the graph is a view without claims.
    """
    about = graph.graph
    if "vocabulary" not in about:
        raise GraphError(NO_RECORD)
    given, nodes = about["sources"], graph.nodes
    sources: Mapping[str, Source] = _ById(given, given.__getitem__)
    actors: Mapping[str, Actor] = _ById(nodes, lambda id: nodes[id]["actor"])
    return GraphData(graph, about["title"], about["vocabulary"], sources, actors)


def remember(graph: Graph, grouped: tuple[Relation, ...], whole: Selection) -> None:
    """Cache the grouped relations of a new graph, and the selection of them all."""
    _CACHES[graph] = _Cache(_list_records(read_graph(graph)), grouped, {EVERYTHING: whole})


def _list_records(data: GraphData) -> list[object]:
    """List everything a selection depends on; identical records compare fast.

    Each question does this, so it is what a question about a large graph takes at least.
    """
    parts: list[object] = [data.vocabulary, *data.graph.graph["sources"].items()]
    for id, node in data.graph.nodes(data=True):
        parts += (id, node["actor"])
    add = parts.append
    for id, others in data.graph.adjacency():
        add(id)
        for other, edges in others.items():
            add(other)
            for type, edge in edges.items():
                add(type)
                add(edge.get("claims"))
    return parts


def suggest_actors(actors: Collection[Actor], name: str) -> list[str]:
    """List suggestions for a wrong name, one per actor; for an epithet, the actor's name."""
    owners = {each: actor.id for actor in actors for each in (actor.name, *actor.aliases)}
    folded = {fold(each) for each in owners}
    owners |= {actor.id: actor.id for actor in actors if fold(actor.id) not in folded}
    called = ((each, actor.name) for actor in actors for each in actor.mentioned_as)
    near = suggest_names(name, {each: each for each in owners}, called)
    return list({owners[each]: each for each in reversed(near)}.values())[::-1]
