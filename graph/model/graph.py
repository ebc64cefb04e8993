"""Build the MultiDiGraph of a dataset, select by scope, and build plain graphs for algorithms."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields, replace
from typing import Any, TypeAlias
from weakref import WeakKeyDictionary

import networkx as nx

from .bidi import isolate
from .errors import GraphError, ScopeError, UnknownActorError
from .phrases import Message
from .records import Actor, Claim, Dataset, Relation, Source, in_reading_order
from .relations import Selection, group_claims, select_relations
from .scope import EVERYTHING, Scope
from .text import did_you_mean, fold, printable, suggest_names, word_choice, words
from .vocabulary import MODES, OWN_VOICE, SIGNS, Kind, Sign, Vocabulary

Graph: TypeAlias = "nx.MultiDiGraph[str]"
View: TypeAlias = "nx.DiGraph[str]"
MEMBERS_APART = '"together" works only with balance; leave it out or write "apart".'
NO_RECORD = (
    "This graph has no claims. Pass the graph that ag.load returned; the graph from ag.view is for "
    "algorithms only. Pass scores computed on it as scores=..."
)


def build_graph(dataset: Dataset) -> Graph:
    """Build the graph: one node per actor, one edge per relation, with the type as its key.

    A node holds `actor` and its fields; an edge holds `id` and the fields of its Relation,
    including `claims`. A symmetric relation is one edge, its ends in the order of their ids. The
    graph holds `title`, `vocabulary` and `sources`.
    """
    graph: Graph = nx.MultiDiGraph(
        title=dataset.title, vocabulary=dataset.vocabulary, sources=dict(dataset.sources)
    )
    for id in sorted(dataset.actors):
        actor = dataset.actors[id]
        graph.add_node(id, actor=actor, **_fields_of(actor))
    grouped = group_claims(in_reading_order(dataset.claims, dataset.sources), dataset.vocabulary)
    whole = select_relations(grouped)
    for relation in whole.relations:
        ends = (relation.from_actor, relation.to_actor)
        graph.add_edge(*ends, key=relation.type, id=relation.id, **_fields_of(relation))
    _CACHES[graph] = _Cache(_list_records(graph), grouped, {EVERYTHING: whole})
    return graph


def _fields_of(record: Any) -> dict[str, Any]:
    return {each.name: getattr(record, each.name) for each in fields(record)}


def actor_of(graph: Graph, id: str) -> Actor:
    """Return the record of an actor by its id."""
    actor: Actor = graph.nodes[id]["actor"]
    return actor


def sources_of(graph: Graph) -> dict[str, Source]:
    """Return the graph's sources by id."""
    sources: dict[str, Source] = graph.graph["sources"]
    return sources


def vocabulary_of(graph: Graph) -> Vocabulary:
    """Return the graph's vocabulary.

    Raises GraphError if the graph is a view without claims.
    """
    if "vocabulary" not in graph.graph:
        raise GraphError(NO_RECORD)
    vocabulary: Vocabulary = graph.graph["vocabulary"]
    return vocabulary


def kind_of(graph: Graph, id: str) -> Kind:
    """Return the kind of an actor, with its role."""
    return vocabulary_of(graph).kinds[actor_of(graph, id).kind]


def claims_of(graph: Graph) -> Iterator[Claim]:
    """Yield every claim, relation by relation, in the order of their ends and types."""
    edges: Iterable[tuple[str, str, str]] = sorted(graph.edges(keys=True))
    for first, second, key in edges:
        yield from graph.edges[first, second, key]["claims"]


@dataclass(slots=True)
class _Cache:
    """Cached results for the records of a graph."""

    records: tuple[object, ...]
    grouped: tuple[Relation, ...]
    selections: dict[Scope, Selection] = field(default_factory=dict)


_CACHES: WeakKeyDictionary[Graph, _Cache] = WeakKeyDictionary()
_MOST_CACHED = 16
"""How many selections of a graph are cached, the most recently used."""


def _list_records(graph: Graph) -> tuple[object, ...]:
    """List everything a selection depends on; identical records compare fast."""
    return (
        vocabulary_of(graph),
        dict(sources_of(graph)),
        [*graph.nodes(data="actor")],
        [*graph.edges(keys=True, data="claims")],
    )


def _get_cache(graph: Graph) -> _Cache:
    """Return the cache of a graph; it is rebuilt if the graph was changed."""
    records = _list_records(graph)
    cache = _CACHES.get(graph)
    if cache is None or cache.records != records:
        cache = _Cache(records, group_claims(claims_of(graph), vocabulary_of(graph)))
        _CACHES[graph] = cache
    return cache


def select(graph: Graph, scope: Scope = EVERYTHING) -> Selection:
    """Return the relations of a graph in a scope.

    Raises ScopeError if the scope names something that the graph does not have.
    """
    return select_resolved(graph, resolve_scope(graph, scope))


def select_resolved(graph: Graph, scope: Scope) -> Selection:
    """Return the relations of a graph in a scope that was resolved for it.

    Raises ScopeError for `members="together"`, which only balance supports.
    """
    if scope.members == "together":
        raise ScopeError(Message("in-field", {"why": MEMBERS_APART}, {"field": "members"}))
    cache = _get_cache(graph)
    found = cache.selections.pop(scope, None) or _select(graph, cache.grouped, scope)
    cache.selections[scope] = found
    if len(cache.selections) > _MOST_CACHED:
        cache.selections.pop(next(iter(cache.selections)))
    return found


def _select(graph: Graph, grouped: Iterable[Relation], scope: Scope) -> Selection:
    names = source_names(graph) if scope.without else {}
    return select_relations(
        grouped,
        scope,
        kind_of=lambda id: actor_of(graph, id).kind,
        names_of=lambda source: names.get(source, ()),
    )


def record_view(graph: Graph, scope: Scope = EVERYTHING) -> View:
    """Build the view of a scope, with records.

    Symmetric ties are in both directions. One edge per ordered pair, with `relations` (a tuple of
    Relation) and `sign`: +1, -1, 0 if all are structure, None if signs are mixed. Every actor of
    the scope's kinds is in it, tied or not. The caller's graph is not changed.

    Raises ScopeError if the scope names something that the graph does not have.
    """
    resolved = resolve_scope(graph, scope)
    selection = select_resolved(graph, resolved)
    plain: View = nx.DiGraph(title=graph.graph["title"], scope=resolved, unknown=selection.unknown)
    for id in sorted(graph):
        if not resolved.kinds or actor_of(graph, id).kind in resolved.kinds:
            plain.add_node(id, **graph.nodes[id])
    ties = collect_ties(selection.supported)
    for (first, second), relations in sorted(ties.items()):
        plain.add_edge(first, second, relations=relations, sign=join_signs(relations))
    return plain


def collect_ties(relations: Iterable[Relation]) -> dict[tuple[str, str], tuple[Relation, ...]]:
    """Collect relations by ordered pair; symmetric ones are in both directions."""
    ties: dict[tuple[str, str], list[Relation]] = defaultdict(list)
    for relation in relations:
        ties[relation.from_actor, relation.to_actor].append(relation)
        if relation.symmetric:
            ties[relation.to_actor, relation.from_actor].append(relation)
    return {pair: tuple(group) for pair, group in ties.items()}


def join_signs(relations: Iterable[Relation]) -> Sign | None:
    """Return the common sign of relations; 0 if all are structure, None if mixed."""
    signs = {relation.sign for relation in relations if relation.sign}
    if len(signs) > 1:
        return None
    return signs.pop() if signs else 0


def is_private(graph: Graph, claim: Claim) -> bool:
    """Check whether a claim, or its whole source, may not be published."""
    return claim.private or sources_of(graph)[claim.source].private


def find_actor(graph: Graph, name: str) -> str:
    """Return the id of the actor with an id, a name or an alias.

    Raises UnknownActorError, with suggestions, if there is none.
    """
    if name in graph:
        return name
    known = actor_names(graph)
    found = known.get(fold(name))
    if found is None:
        raise UnknownActorError(printable(name), map(printable, _suggest_actors(graph, name)))
    return found


def _suggest_actors(graph: Graph, name: str) -> list[str]:
    """List suggestions for a wrong name, one per actor; for an epithet, the actor's name."""
    actors = [actor_of(graph, id) for id in sorted(graph)]
    owners = {each: actor.id for actor in actors for each in (actor.name, *actor.aliases)}
    folded = {fold(each) for each in owners}
    owners |= {actor.id: actor.id for actor in actors if fold(actor.id) not in folded}
    called = ((each, actor.name) for actor in actors for each in actor.mentioned_as)
    near = suggest_names(name, {each: each for each in owners}, called)
    return list({owners[each]: each for each in reversed(near)}.values())[::-1]


def actor_names(graph: Graph) -> dict[str, str]:
    """Map each folded id, name and alias to its actor's id."""
    names = {}
    for id in sorted(graph, reverse=True):
        actor = actor_of(graph, id)
        for name in (*actor.aliases, actor.name, id):
            names[fold(name)] = id
    return names


def source_names(graph: Graph) -> dict[str, tuple[str, ...]]:
    """Map each source to its author and publisher, as actor ids where they are actors."""
    known = actor_names(graph)
    return {
        id: tuple(known.get(fold(name), name) for name in (source.author, source.publisher) if name)
        for id, source in sources_of(graph).items()
    }


def resolve_scope(graph: Graph, scope: Scope) -> Scope:
    """Validate a scope for a graph, and replace names of claimants and sources by ids.

    Raises ScopeError, with all problems and suggestions.
    """
    problems: list[Message] = []
    vocabulary = vocabulary_of(graph)
    allowed: dict[str, Iterable[str]] = {
        "types": vocabulary.relation_types,
        "signs": SIGNS,
        "kinds": vocabulary.kinds,
        "modes": MODES,
        "sources": sources_of(graph),
    }
    for name, known in allowed.items():
        for value in sorted(getattr(scope, name) - set(known)):
            meant = _meant(name, value, vocabulary)
            problems.append(_unknown(name, value, known, meant=meant))
    if scope.amount:
        problems += _check_unit(graph, scope.amount.unit)
    resolved = scope
    if scope.claimants or scope.without:
        known = actor_names(graph)
        claimants = claimant_names(graph)
        everyone = {**claimants, **{fold(id): id for id in sources_of(graph)}}

        def resolve(field: str, names: dict[str, str]) -> frozenset[str]:
            asked = sorted(getattr(scope, field))
            return frozenset(_resolve_name(field, each, names, known, problems) for each in asked)

        resolved = replace(
            scope,
            claimants=resolve("claimants", claimants),
            without=resolve("without", everyone),
        )
    if problems:
        raise ScopeError(*problems)
    return resolved


def _check_unit(graph: Graph, unit: str) -> list[Message]:
    units = {claim.unit for claim in claims_of(graph) if claim.unit and claim.stance == "supports"}
    known = fold(unit) in map(fold, units)
    return [] if known else [_unknown("unit", unit, units)]


def _unknown(
    field: str,
    value: str,
    known: Iterable[str],
    listed: Iterable[str] | None = None,
    meant: Iterable[str] = (),
) -> Message:
    """Word an unknown name, with suggestions, or the list of all if there are none."""
    every = sorted(set(known if listed is None else listed))
    near = word_choice(meant) or did_you_mean(value, known)
    choices = f"There are: {', '.join(map(isolate, every))}." if every else "There are none."
    name = isolate(printable(value))
    return Message(f"no-{field}", {"name": name}, hint=printable(near or choices))


def _meant(name: str, value: str, vocabulary: Vocabulary) -> list[str]:
    """List the types, kinds or modes that a synonym means."""
    from .synonyms import find_synonyms, find_verbs, normalize

    if name == "types":
        verb = find_verbs(vocabulary.relation_types).get(normalize(value))
        return [verb.type] if verb else []
    if name == "kinds":
        return find_synonyms("kinds", value, vocabulary.kinds)
    return find_synonyms("values", value, MODES) if name == "modes" else []


def claimant_names(graph: Graph) -> dict[str, str]:
    """Map each folded name of a claimant, author or publisher to its form in claims."""
    known = actor_names(graph)
    names: dict[str, str] = {}
    for claim in claims_of(graph):
        for entry in claim.by:
            names[fold(entry)] = entry
    for source in sources_of(graph).values():
        for name in (source.author, source.publisher):
            if name:
                names[fold(name)] = known.get(fold(name), name)
        if source.short and source.publisher:
            names[fold(source.short)] = names[fold(source.publisher)]
    claimants = set(names.values())
    names.update({name: id for name, id in known.items() if id in claimants})
    return {**names, OWN_VOICE: OWN_VOICE}


def _resolve_name(
    field: str, name: str, names: dict[str, str], actors: dict[str, str], problems: list[Message]
) -> str:
    """Find a name exactly, or by some of its words if that is unique.

    An actor's name inside a longer one is not that actor.
    """
    if fold(name) in names:
        return names[fold(name)]
    wanted = set(words(name)) if fold(name) not in actors else set()
    near = sorted({id for known, id in names.items() if wanted and wanted <= set(words(known))})
    if len(near) == 1:
        return near[0]
    if near:
        given = {
            "name": isolate(printable(name)),
            "names": printable(", ".join(map(isolate, near))),
        }
        problems.append(Message("ambiguous", given))
    else:
        problems.append(_unknown(field, name, names, names.values()))
    return name
