"""The table of questions that every way of answering is held to, with Python's answers."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from random import Random
from typing import Any

from making import select
from random_datasets import DATES, OUTSIDERS, make_dataset
from rounds import rounds

from graph.analysis.centrality import MEASURES, rank_actors
from graph.analysis.paths.find import find_paths
from graph.analysis.paths.times import say_when
from graph.analysis.records import claim_json, relation_json
from graph.model.errors import GraphError
from graph.model.graph import build_graph
from graph.model.graph_data import read_graph
from graph.model.scope import Scope
from graph.model.vocabulary import MODES, OWN_VOICE, SIGNS
from graph.page.measures import PRECOMPUTED
from graph.wording.headings import say_hop, say_interpretations

SEEDS = rounds(90, 220)


@dataclass(frozen=True)
class Case:
    """A graph, the questions about it, and Python's answers."""

    graph: Any
    questions: list[dict[str, Any]]
    answers: list[Any]


def make_case(graph, questions):
    asked = list(questions)
    answers = json.loads(json.dumps([ask_python(graph, question) for question in asked]))
    return Case(graph, asked, answers)


def ask_python(graph, question):
    """Answer a question as Python does; an error by its sentence."""
    asked = {name: value for name, value in question.items() if name not in ("kind", "scope")}
    scope = Scope(**question["scope"])
    try:
        return PYTHON[question["kind"]](graph, scope, asked)
    except GraphError as error:
        return {"error": str(error)}


def answer_check(graph, scope, _):
    try:
        read_graph(graph).resolve(scope)
    except GraphError as error:
        return str(error).splitlines()
    return []


def answer_select(graph, scope, _):
    selection = select(graph, scope)
    return {
        "relations": [relation_json(relation) for relation in selection.relations],
        "undated": [relation_json(relation) for relation in selection.undated],
        "claims": [claim_json(claim) for each in selection.relations for claim in each.claims],
        "unknown": selection.unknown,
    }


def answer_paths(graph, scope, asked):
    ends = {"from_actor": asked["from"], "to_actor": asked["to"]}
    rest = {name: value for name, value in asked.items() if name not in ("from", "to")}
    found = find_paths(graph, **ends, scope=scope, **rest)
    hops = [
        [(hop.from_actor, hop.to_actor, hop.relations) for hop in path.hops] for path in found.paths
    ]
    return {
        **found.as_json(),
        "headings": [[say_hop(read_graph(graph), *hop) for hop in path] for path in hops],
        "times": [say_when(path) for path in found.paths],
        "asides": [say_interpretations(path.interpretations) for path in found.paths],
    }


PYTHON = {
    "check": answer_check,
    "select": answer_select,
    "paths": answer_paths,
    "rank": lambda graph, scope, asked: rank_actors(graph, asked["by"], scope).as_json(),
}


def list_claimants(graph):
    return sorted({name for *_, claims in graph.edges(data="claims") for each in claims
                   for name in each.by})  # fmt: skip


def list_units(graph):
    return sorted({each.unit for *_, claims in graph.edges(data="claims") for each in claims
                   if each.unit and each.stance == "supports"})  # fmt: skip


def draw_scope(random, graph):
    """Draw a scope that narrows up to three things at once, in ways that fit the graph."""
    sources = graph.graph["sources"]
    claimants = list_claimants(graph)
    behind = [name for each in sources.values() for name in (each.author, each.publisher) if name]
    kinds = sorted({kind for _, kind in graph.nodes(data="kind")})
    amounts = [f"{least} {unit}" for unit in list_units(graph) for least in ("-5", ">= 34", "34.5")]
    offers = {
        "types": lambda: random.sample(sorted(graph.graph["vocabulary"].relation_types), 6),
        "signs": lambda: random.sample(sorted(SIGNS), random.randint(1, 2)),
        "kinds": lambda: random.sample(kinds, max(1, len(kinds) - 1)),
        "modes": lambda: random.sample(MODES, random.randint(1, 3)),
        "sources": lambda: [random.choice(sorted(sources))],
        "without": lambda: [random.choice([*claimants, *sources, *behind, OWN_VOICE])],
        "claimants": lambda: random.sample([*claimants, OWN_VOICE], min(len(claimants), 3)),
        "as_of": lambda: random.choice(DATES),
        "during": lambda: sorted(random.sample(["2011", "2012-06", "2013", "2016-03-01"], 2)),
        "unknown": lambda: "keep",
        "amount": lambda: random.choice(amounts) if amounts else [],
        "contested": lambda: random.random() < 0.5,
        "relayed": lambda: random.random() < 0.5,
        "single_voice": lambda: random.random() < 0.5,
    }
    wanted = random.choices(sorted(offers), k=random.randint(0, 3))
    scope = {name: offers[name]() for name in dict.fromkeys(wanted)}
    if "as_of" in scope:
        scope.pop("during", None)
    return {name: value for name, value in scope.items() if value != []}


def draw_questions(random, graph):
    """Draw a table of questions about a graph; some about actors and sources that it lacks."""
    nodes = graph.nodes.data()
    names = [name for id, actor in nodes for name in (id, actor["name"], *actor["aliases"])]
    kinds = ["umbrella", "state", "armed-group", "agreement"]
    for scope in [{}, *(draw_scope(random, graph) for _ in range(8))]:
        yield {"kind": "select", "scope": scope}
        known = MEASURES.keys() - PRECOMPUTED if scope else MEASURES
        yield {"kind": "rank", "scope": scope, "by": random.choice(sorted(known))}
        yield {
            "kind": "paths",
            "scope": scope,
            "from": random.choice(names),
            "to": random.choice(names),
            "direction": random.choice(("any", "along")),
            "max_length": random.randint(1, 5),
            "avoid": random.sample(names, random.choice((0, 0, 1, 2))),
            "limit": random.choice((1, 3, 20)),
            "together": random.random() < 0.3,
            "same_fight": random.random() < 0.3,
            "without_kinds": random.sample(kinds, random.choice((0, 0, 1, 2))),
            "via": random.random() < 0.4,
        }
    ends = {"from": names[0], "to": names[-1]}
    yield {"kind": "paths", "scope": {}, **ends, "limit": 0}
    yield {"kind": "paths", "scope": {}, **ends, "direction": "back"}
    yield {"kind": "paths", "scope": {}, **ends, "to": "Nobody at all"}
    for avoid in ([names[0]], [names[-1], names[0]]):
        yield {"kind": "paths", "scope": {}, **ends, "avoid": avoid}
    yield {"kind": "paths", "scope": {}, **ends, "without_kinds": ["umbrela", "sect", "state"]}
    yield {"kind": "rank", "scope": {}, "by": "fame"}
    yield {"kind": "check", "scope": {"types": ["backs", "hugs"], "sources": ["nowhere"]}}
    yield {"kind": "check", "scope": {"claimants": ["Nobody at all", OUTSIDERS[0]]}}
    yield {"kind": "check", "scope": {"claimants": ["soldier"]}}
    yield {"kind": "check", "scope": {"amount": "3 barrels"}}
    yield {"kind": "check", "scope": {"without": ["author", "WRITER", "source-0"]}}


@cache
def list_random_cases():
    graphs = [build_graph(make_dataset(seed)) for seed in SEEDS]
    return [make_case(graph, draw_questions(Random(seed), graph))
            for seed, graph in enumerate(graphs)]  # fmt: skip
