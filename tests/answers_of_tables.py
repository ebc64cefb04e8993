"""Checks that a question to a store gets the answer that Python gives on a graph.

Each takes a function that opens a store of a dataset with some engine, and what it needs of a seed,
a number of steps and a direction.
"""

from collections import Counter
from dataclasses import replace

import networkx as nx
import pytest
from random_datasets import make_dataset
from stores import draw_scope

from graph.analysis.balance import measure_balance
from graph.analysis.centrality import rank_actors
from graph.analysis.centrality.network import build_network
from graph.analysis.default_modes import lacks_theses, leave_out_theses
from graph.analysis.paths.find import find_paths
from graph.analysis.tensions import list_tensions
from graph.analysis.tensions.finding import Allowance
from graph.analysis.tensions.index import build_index
from graph.analysis.tensions.rules import holds
from graph.analysis.tensions.shared import BACKERS, ENEMIES
from graph.model.graph import build_graph
from graph.model.graph_data import read_graph
from graph.model.vocabulary import SIGN_NAMES, strength
from graph.tables.questions.activity import measure_activity
from graph.tables.questions.common import find_common
from graph.tables.questions.components import find_components
from graph.tables.questions.degree import rank_degree
from graph.tables.questions.info import describe_store
from graph.tables.questions.pagerank import rank_pagerank
from graph.tables.questions.path import find_path
from graph.tables.questions.reach import find_reach
from graph.tables.questions.tensions import count_tensions
from graph.tables.questions.triads import count_triads
from graph.tables.selecting.candidates import CANDIDATES
from graph.tables.selecting.scoped import select_firm_ties, select_ties


def asked(seed, least=20):
    """Return a dataset, its graph and a scope."""
    dataset = make_dataset(seed, claims=least + seed % 60)
    return dataset, build_graph(dataset), draw_scope(seed, dataset)


def pagerank_is_that_of_python(tables_of, seed, **_):
    dataset, graph, scope = asked(seed)
    expected = rank_actors(graph, "pagerank", scope).as_json()
    with tables_of(dataset) as tables:
        found = rank_pagerank(tables, scope).as_json()
    scores = [each.pop("score") for each in found["actors"]]
    others = [each.pop("score") for each in expected["actors"]]
    assert found == expected
    assert scores == pytest.approx(others, rel=0, abs=1e-12)


def components_are_those_of_python(tables_of, seed, **_):
    dataset, graph, scope = asked(seed, 5)
    network = build_network(read_graph(graph), scope)
    groups = nx.weakly_connected_components(network.tied)
    expected = sorted(({"id": min(each), "actors": len(each)} for each in groups), key=order)
    with tables_of(dataset) as tables:
        found = find_components(tables, scope).as_json()
    assert found == {
        "scope": network.scope.as_given(),
        "unknown": network.tied.graph["unknown"],
        "theses_left_out": network.theses_left_out,
        "count": len(expected),
        "components": expected,
    }


def order(component):
    return -component["actors"], component["id"]


def reach_is_that_of_python(tables_of, seed, steps, direction, **_):
    dataset, graph, scope = asked(seed)
    view = read_graph(graph).view(scope)
    start = sorted(dataset.actors)[seed % len(dataset.actors)]
    plain = nx.Graph(view.edges) if direction == "any" else nx.DiGraph(view.edges)
    plain.add_node(start)
    lengths = nx.single_source_shortest_path_length(plain, start, cutoff=steps)
    expected = sorted((length, id) for id, length in lengths.items() if length)
    with tables_of(dataset) as tables:
        found = find_reach(tables, start, steps, scope, direction)
    assert [(each.steps, each.id) for each in found.actors] == expected
    assert found.unknown == view.graph["unknown"]


def a_path_is_the_first_of_python(tables_of, seed, direction, **_):
    dataset, graph, scope = asked(seed)
    ids = sorted(dataset.actors)
    pairs = [(ids[seed % len(ids)], ids[seed // 7 % len(ids)]), (ids[0], ids[-1])]
    with tables_of(dataset) as tables:
        for start, goal in pairs:
            expected = find_paths(
                graph, start, goal, scope, direction=direction, max_length=99, limit=1
            ).as_json()
            found = find_path(tables, start, goal, scope, direction).answer.as_json()
            assert found["paths"] == expected["paths"], (start, goal, scope.as_given())
            ignored = {"truncated", "cut_off"}
            if "channel" in (expected["beyond"] or ""):
                ignored.add("beyond")
            assert {**found, **dict.fromkeys(ignored)} == {**expected, **dict.fromkeys(ignored)}


def triads_are_those_of_balance_with_members_apart(tables_of, seed, **_):
    dataset, graph, scope = asked(seed, 40)
    expected = measure_balance(graph, replace(scope, members="apart")).as_json()
    with tables_of(dataset) as tables:
        found = count_triads(tables, scope).as_json()
    assert found == {name: expected[name] for name in found}


def activity_counts_the_claims_by_year_and_sign(tables_of, seed, **_):
    dataset, graph, scope = asked(seed)
    data = read_graph(graph)
    network = build_network(data, scope)
    counted = Counter(
        ((claim.start or claim.said).year if claim.start or claim.said else None, relation.sign)
        for relation in data.select(network.scope).supported
        for claim in relation.supporting
    )
    years = sorted({year for year, _ in counted}, key=lambda year: year or 9999)
    expected = [
        {"year": year, **{name: counted[year, sign] for sign, name in SIGN_NAMES.items()}}
        for year in years
    ]
    with tables_of(dataset) as tables:
        assert measure_activity(tables, scope).as_json() == expected


def info_counts_what_a_scope_has(tables_of, seed, **_):
    dataset, graph, scope = asked(seed)
    relations = read_graph(graph).select(scope).supported
    claims = [claim for each in relations for claim in each.supporting]
    expected = {
        "claims": len(claims),
        "actors": len({end for each in relations for end in each.ends}),
        "sources": len({claim.source for claim in claims}),
        "schema": 1,
    }
    if not scope.as_given():
        expected |= {"claims": len(dataset.claims), "actors": len(dataset.actors)}
        expected["sources"] = len(dataset.sources)
    with tables_of(dataset) as tables:
        found = describe_store(tables, scope).as_json()
    assert {name: found[name] for name in expected} == expected


def what_two_have_in_common_is_what_tensions_have(tables_of, seed, **_):
    dataset, graph, scope = asked(seed, 40)
    index = build_index(read_graph(graph), leave_out_theses(scope))
    expected = {name: shared(index, rules[0]) for name, rules in COMMON.items()}
    ids = sorted(dataset.actors)
    with tables_of(dataset) as tables:
        for pair in [(ids[0], ids[1]), (ids[0], ids[-1]), *list(expected["enemies"])[:2]]:
            found = find_common(tables, *pair, scope).as_json()
            for name, by_pair in expected.items():
                assert found[name] == by_pair.get(tuple(sorted(pair)), []), (name, pair, scope)


COMMON = {"enemies": ENEMIES, "backers": BACKERS}


def shared(index, rule):
    """Map each pair to what it shares, also where the two are tied."""
    found = {}
    rule = replace(rule, bars=())
    for case in rule.propose(index, Allowance(10**6)):
        if holds(index, rule, case):
            found.setdefault(case.actors[:2], []).append(case.actors[2])
    return {pair: sorted(others) for pair, others in found.items()}


def tensions_are_those_of_python(tables_of, seed, **_):
    dataset, graph, scope = asked(seed, 40)
    with tables_of(dataset) as tables:
        for kind in (*CANDIDATES, ",".join(CANDIDATES)):
            expected = list_tensions(graph, scope, kind).as_json()
            found = count_tensions(tables, scope, kind, 1_000).as_json()
            for each in found["tensions"]:
                assert each.pop("claims") > 0
            assert ordered(found["tensions"]) == ordered(expected["tensions"]), scope.as_given()
            assert found["unknown"] == expected["unknown"]
            assert not found["truncated"]


def ordered(tensions):
    return sorted(tensions, key=lambda each: (each["kind"], each["sentence"]))


def the_relations_of_a_scope_are_those_of_python(tables_of, seed, **_):
    dataset = make_dataset(seed, claims=seed % 60 + 1)
    data = read_graph(build_graph(dataset))
    with tables_of(dataset) as tables:
        for number in range(6):
            scope = draw_scope(seed + number, dataset)
            selection = data.select(scope)
            expected = [
                (each.id, each.sign, strength(each.standing), len(each.supporting))
                for each in selection.supported
            ]
            scoped = select_ties(tables, scope)
            key = "from_actor || ' ' || tie_type || ' ' || to_actor"
            rows = tables.engine.rows(f"SELECT {key}, tie_sign, standing, claims FROM ties")
            assert sorted(rows) == sorted(expected), scope.as_given()
            quick = select_ties(tables, scope, once=False)
            loose = tables.engine.rows(f"SELECT DISTINCT {key}, tie_sign FROM {quick.ties}")
            assert sorted(loose) == sorted(row[:2] for row in rows), scope.as_given()
            assert (quick.scope, quick.unknown) == (scoped.scope, scoped.unknown)
            for claims in (scoped.claims, quick.claims):
                ((counted,),) = tables.engine.rows(f"SELECT count(*) FROM ({claims}) AS c")
                assert counted == sum(row[3] for row in rows), scope.as_given()
            assert scoped.unknown == selection.unknown, scope.as_given()
            assert scoped.resolved == data.resolve(scope)
            firm = select_firm_ties(tables, scope)
            assert firm.theses_left_out == lacks_theses(data, scope), scope.as_given()


def degrees_are_those_of_python(tables_of, seed, **_):
    dataset = make_dataset(seed, claims=seed % 60 + 1)
    graph = build_graph(dataset)
    scope = draw_scope(seed, dataset)
    by_sign = {
        name: {each.id: each.score for each in rank_actors(graph, measure, scope).actors}
        for name, measure in (("positive", "positive-degree"), ("negative", "negative-degree"))
    }
    expected = rank_actors(graph, "degree", scope).as_json()
    for each in expected["actors"]:
        signs = {name: int(by_sign[name][each["id"]]) for name in by_sign}
        each |= {**signs, "net": signs["positive"] - signs["negative"]}
    with tables_of(dataset) as tables:
        found = rank_degree(tables, scope).as_json()
        assert found == expected
        assert rank_degree(tables, scope, 1).as_json()["actors"] == expected["actors"][:1]


CHECKS = (
    pagerank_is_that_of_python,
    components_are_those_of_python,
    reach_is_that_of_python,
    a_path_is_the_first_of_python,
    triads_are_those_of_balance_with_members_apart,
    activity_counts_the_claims_by_year_and_sign,
    info_counts_what_a_scope_has,
    what_two_have_in_common_is_what_tensions_have,
    tensions_are_those_of_python,
    the_relations_of_a_scope_are_those_of_python,
    degrees_are_those_of_python,
)
