"""The relations of a scope are those that Python selects."""

from hypothesis import given, settings
from hypothesis import strategies as st
from random_datasets import make_dataset
from stores import draw_scope, tables_of

from graph.analysis.centrality import rank_actors
from graph.analysis.default_modes import lacks_theses
from graph.model.graph import build_graph
from graph.model.graph_data import read_graph
from graph.model.scope import Scope
from graph.model.vocabulary import strength
from graph.tables.questions.degree import rank_degree
from graph.tables.selecting import scoped as selecting
from graph.tables.selecting.scoped import select_firm_ties, select_ties

SEEDS = st.integers(0, 10_000)


@settings(max_examples=12)
@given(SEEDS)
def test_the_relations_of_a_scope_are_those_of_python(seed):
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


@settings(max_examples=12)
@given(SEEDS)
def test_degrees_are_those_of_python(seed):
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


def test_relations_are_only_summed_where_a_scope_or_a_question_needs_it(monkeypatch):
    summed = []
    monkeypatch.setattr(selecting, "select_relations", lambda *given: summed.append(given))
    with tables_of(make_dataset(3, claims=40)) as tables:
        for scope in (Scope(), Scope(types="backs", signs="positive", sources="source-0")):
            select_ties(tables, scope, once=False)
            select_firm_ties(tables, scope, once=False, signed=True)
    assert not summed
