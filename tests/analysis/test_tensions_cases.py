"""The cases that are handed to the page: all that is in tension in some scope or other."""

import pytest
from making import claim, graph_of

from graph.analysis.tensions import list_tensions
from graph.analysis.tensions.cases import list_cases
from graph.analysis.tensions.kinds import KINDS
from graph.model.graph_data import read_graph

SIDES = ("a backs x", "b backs y", "x fights y")


def cases(*claims, **more):
    graph = graph_of(*claims)
    return {each.kind.id: each for each in list_cases(read_graph(graph), **more)}


def legs(listed):
    return [[[one.id for one in leg] for leg in case.legs] for _, case in listed.cases]


@pytest.mark.parametrize(
    ("kind", "claims"),
    [
        ("proxy", (*SIDES, "a fights b")),
        ("common-enemy", ("a fights x", "b fights x", "a part-of b")),
        ("common-backer", ("x backs a", "x backs b", "a opposes x")),
        ("unbalanced-triad", ("a backs b", "b backs c", "a backs c", "a fights c")),
        ("changed-sides", ("a backs b", "a fights b")),
        ("proxy", (*SIDES[:2], claim(SIDES[2], mode="thesis"))),
    ],
)
def test_what_the_whole_network_rules_out_is_among_them(kind, claims):
    assert list_tensions(graph_of(*claims), kinds=kind).tensions == ()
    assert len(cases(*claims)[kind].cases) == 1


def test_what_no_scope_can_make_a_tension_is_not():
    then, now = claim("a backs x", end="2012"), claim("b backs y", start="2013")
    assert cases(then, now, "x fights y")["proxy"].cases == ()
    meant = claim("x fights y", mode="intent")
    assert cases(*SIDES[:2], meant)["proxy"].cases == ()


def test_a_leg_contains_every_alternative():
    found = cases("a backs x", "a opposes x", "a fights x")["double-stance"]
    assert legs(found) == [[["a backs x"], ["a opposes x", "a fights x"]]]


def test_of_a_kind_with_too_many_only_those_of_the_whole_network_are_included():
    foes = [f"{one} fights x" for one in "abcd"]
    found = cases(*foes, "a part-of b", most=5)["common-enemy"]
    assert found.whole
    assert [case.actors for _, case in found.cases] == [
        *(("a", "c", "x"), ("a", "d", "x"), ("b", "c", "x"), ("b", "d", "x"), ("c", "d", "x"))
    ]
    assert not cases(*foes, "a part-of b", most=6)["common-enemy"].whole


def test_no_more_than_the_limit_are_included_in_the_order_of_kinds():
    claims = [f"{one} {type} x" for one in "abcd" for type in ("backs", "opposes")]
    for most in (0, 3, 4, 9, 20):
        found = cases(*claims, most=most)
        assert list(found) == list(KINDS)
        assert sum(len(each.cases) for each in found.values()) <= most
    assert [len(cases(*claims, most=9)[kind].cases) for kind in ("double-stance", "contested")] == [
        *(4, 4)
    ]


def test_a_search_that_is_cut_off_contains_those_of_the_whole_network(monkeypatch):
    monkeypatch.setattr("graph.analysis.tensions.cases.MOST_TRIES", 0)
    assert cases(*SIDES)["proxy"].whole
