"""The record, its plain view, and finding actors and names in it."""

import pickle
import sys
from unittest.mock import Mock

import networkx as nx
import pytest
from hypothesis import given
from making import SOURCES, claim, claim_lists, claims_of, graph_of, relations_of, select
from projects import BASE, write

import graph as ag
from graph.analysis.balance import measure_balance
from graph.analysis.centrality import rank_actors
from graph.analysis.paths.find import find_paths
from graph.analysis.tensions import list_tensions
from graph.api import build
from graph.model import graph as network
from graph.model import graph_data
from graph.model.errors import ScopeError, UnknownActorError
from graph.model.graph import find_actor
from graph.model.graph_data import GraphData, read_graph
from graph.model.records import Actor, Relation
from graph.model.scope import EVERYTHING, Scope
from graph.model.vocabulary import builtin_vocabulary

PROJECT = (
    BASE
    + """
claims:
  wire:
    p1:
      - us backs fsa
      - us opposes fsa: {mode: thesis}
    p2: [turkey fights us]
"""
)


def snapshot(graph):
    """Copy everything that a graph holds, to see whether a question altered it."""
    nodes = {id: dict(data) for id, data in graph.nodes(data=True)}
    edges = {edge[:3]: dict(edge[3]) for edge in graph.edges(keys=True, data=True)}
    return nodes, edges, dict(graph.graph), list(graph), list(graph.edges(keys=True))


# The record.


def test_a_node_is_an_actor_and_an_edge_a_relation_with_its_type_as_key():
    graph = graph_of("us backs fsa", "us opposes fsa")
    assert isinstance(graph, nx.MultiDiGraph)
    assert graph.edges["us", "fsa", "backs"]["id"] == "us backs fsa"
    assert graph.edges["us", "fsa", "opposes"]["sign"] == -1
    assert graph.nodes["us"]["name"] == "US"
    assert graph.nodes["us"]["actor"] == Actor("us", "US", "state")


def test_an_edge_contains_all_that_a_relation_has():
    found = graph_of(claim("us backs fsa", start="2012")).edges["us", "fsa", "backs"]
    (relation,) = relations_of(claim("us backs fsa", start="2012")).values()
    assert {name: found[name] for name in Relation.__dataclass_fields__} == {
        name: getattr(relation, name) for name in Relation.__dataclass_fields__
    }


def test_the_attributes_of_an_edge_are_its_own():
    graph = graph_of("us backs fsa", "us opposes fsa")
    one, other = (graph.edges["us", "fsa", type] for type in ("backs", "opposes"))
    one["weight"] = 3
    del one["voices"]
    assert other["voices"]
    assert "weight" not in other
    graph.add_edge("us", "hts")
    assert graph.edges["us", "hts", 0] == {}
    for copy in (graph.copy(), pickle.loads(pickle.dumps(graph))):
        assert [*copy.edges(keys=True, data=True)] == [*graph.edges(keys=True, data=True)]


def test_edges_take_less_memory_than_other_dictionaries():
    found = graph_of("us backs fsa").edges["us", "fsa", "backs"]
    assert sys.getsizeof(found) < 0.6 * sys.getsizeof(dict(found))


def test_a_symmetric_relation_is_listed_once():
    graph = graph_of("ypg fights turkey", "turkey fights ypg")
    assert list(graph.edges(keys=True)) == [("turkey", "ypg", "fights")]


def test_the_record_keeps_what_is_only_denied_and_who_is_in_no_claim():
    lonely = Actor("oman", "Oman", "state")
    graph = graph_of(claim("us backs isis", stance="denies"), actors=[lonely])
    assert graph.edges["us", "isis", "backs"]["standing"] is None
    assert "oman" in graph


def test_the_record_contains_title_vocabulary_and_sources():
    graph = graph_of("us backs fsa")
    assert graph.graph["title"] == "A test"
    assert graph.graph["sources"] == SOURCES
    assert "backs" in graph.graph["vocabulary"].relation_types


@given(claim_lists())
def test_the_record_keeps_every_claim(claims):
    assert sorted(read_graph(graph_of(*claims)).claims, key=repr) == sorted(claims, key=repr)


@given(claim_lists())
def test_the_record_does_not_depend_on_the_order_of_the_actors(claims):
    ids = {end for each in claims for end in (each.from_actor, each.to_actor)}
    actors = [Actor(id, id.upper(), "state") for id in sorted(ids, reverse=True)]
    assert list(graph_of(*claims, actors=actors)) == list(graph_of(*claims))


# The view.


def test_a_view_has_symmetric_ties_both_ways_and_others_one_way():
    plain = read_graph(graph_of("us backs fsa", "turkey fights ypg")).view()
    assert type(plain) is nx.DiGraph
    assert sorted(plain.edges) == [("turkey", "ypg"), ("us", "fsa"), ("ypg", "turkey")]


def test_parallel_relations_are_one_edge_that_contains_them_all():
    edge = (
        read_graph(graph_of("us backs fsa", "us leads fsa", "fsa backs us"))
        .view()
        .edges["us", "fsa"]
    )
    assert [relation.id for relation in edge["relations"]] == ["us backs fsa", "us leads fsa"]


@pytest.mark.parametrize(
    ("types", "sign"),
    [
        (["backs"], 1),
        (["fights"], -1),
        (["leads"], 0),
        (["backs", "allied-with"], 1),
        (["backs", "opposes"], None),
        (["backs", "leads"], 1),
        (["fights", "part-of"], -1),
        (["backs", "fights", "leads"], None),
        (["leads", "part-of"], 0),
    ],
)
def test_the_sign_of_an_edge_is_that_of_its_relations_where_structure_does_not_count(types, sign):
    plain = read_graph(graph_of(*(f"a {type} b" for type in types))).view()
    assert plain.edges["a", "b"]["sign"] == sign


def test_the_sign_of_an_ordered_pair_is_of_its_own_direction():
    plain = read_graph(graph_of("us backs hts", "hts opposes us")).view()
    assert (plain.edges["us", "hts"]["sign"], plain.edges["hts", "us"]["sign"]) == (1, -1)


def test_a_relation_that_no_claim_supports_is_in_no_view():
    denied = claim("us backs isis", stance="denies")
    withheld = claim("us backs hts", stance="withholds")
    plain = read_graph(graph_of(denied, withheld)).view()
    assert (len(plain), plain.number_of_edges()) == (3, 0)


def test_a_view_has_the_actors_of_its_kinds_tied_or_not():
    graph = graph_of(
        "us backs fsa", "biden leads us", kinds={"fsa": "armed-group", "biden": "person"}
    )
    assert list(read_graph(graph).view(Scope(types="fights"))) == ["biden", "fsa", "us"]
    kept = read_graph(graph).view(Scope(kinds="state,armed-group"))
    assert (list(kept), list(kept.edges)) == (["fsa", "us"], [("us", "fsa")])


def test_a_view_says_how_many_relations_its_date_leaves_out():
    graph = graph_of("us backs fsa", claim("us backs sdf", start="2012", end="2013"))
    plain = read_graph(graph).view(Scope(as_of="2012"))
    assert (list(plain.edges), plain.graph["unknown"]) == ([("us", "sdf")], 1)


@given(claim_lists())
def test_a_view_of_a_date_contains_the_relations_of_that_date(claims):
    scope = Scope(as_of="2013", unknown="keep", types="backs,fights")
    graph = graph_of(*claims)
    wanted = {each.id for each in relations_of(*claims, scope=scope).values() if each.standing}
    shown = {
        each.id
        for _, _, ties in read_graph(graph).view(scope).edges(data="relations")
        for each in ties
    }
    assert shown == wanted


@given(claim_lists())
def test_no_question_of_a_view_alters_the_graph(claims):
    graph = graph_of(*claims)
    before = snapshot(graph)
    plain = read_graph(graph).view(Scope(as_of="2013"))
    plain.add_edge("x", "y")
    plain.graph["title"] = "changed"
    for id in plain:
        plain.nodes[id]["name"] = "changed"
    assert snapshot(graph) == before


# Actors by name.


@pytest.fixture
def named():
    return graph_of(
        actors=[
            Actor("turkey", "Türkiye", "state", aliases=("Turkey", "Ankara")),
            Actor("sna", "Syrian National Army", "umbrella", mentioned_as=("the rebels",)),
            Actor("حزب", "حزب الله", "armed-group"),
        ]
    )


@pytest.mark.parametrize("name", ["turkey", "Türkiye", "TURKIYE", "ankara", " Turkey "])
def test_an_actor_is_found_by_id_name_and_alias_however_it_is_spelt(named, name):
    assert find_actor(named, name) == "turkey"


def test_an_actor_of_any_script_is_found(named):
    assert find_actor(named, "حزب الله") == "حزب"


@pytest.mark.parametrize("name", ["the rebels", "Syrian", "", "turkey, sna"])
def test_epithets_and_parts_of_names_are_no_names(named, name):
    with pytest.raises(UnknownActorError):
        find_actor(named, name)


def test_a_wrong_name_gets_suggestions(named):
    with pytest.raises(
        UnknownActorError, match=r'There is no actor "Ankra"\. Did you mean "Ankara"\?'
    ):
        find_actor(named, "Ankra")
    with pytest.raises(UnknownActorError) as caught:
        find_actor(named, "Syrian National Armee")
    assert caught.value.suggestions == ("Syrian National Army",)


@pytest.mark.parametrize(
    ("name", "suggestions"),
    [
        ("Erdogan", ("Recep Tayyip Erdoğan",)),
        ("tayyip recep", ("Recep Tayyip Erdoğan",)),
        ("Erdo", ("Recep Tayyip Erdoğan",)),
        ("the militias", ("Free Syrian Army", "Syrian National Army")),
        ("Militias", ("Free Syrian Army", "Syrian National Army")),
        ("syrian", ("Free Syrian Army", "Syrian National Army")),
        ("Syrian National Army of 2017", ("Syrian National Army",)),
        ("Fre Syrian Army", ("Free Syrian Army", "Syrian National Army")),
        ("rtee", ("rte",)),
        ("a", ()),
    ],
)
def test_parts_of_names_and_what_texts_say_are_suggested(name, suggestions):
    graph = graph_of(
        actors=[
            Actor("rte", "Recep Tayyip Erdoğan", "person"),
            Actor("fsa", "Free Syrian Army", "umbrella", mentioned_as=("the militias",)),
            Actor("sna", "Syrian National Army", "umbrella", mentioned_as=("the militias",)),
        ]
    )
    with pytest.raises(UnknownActorError) as caught:
        find_actor(graph, name)
    assert caught.value.suggestions == suggestions


def test_a_name_like_no_other_gets_no_suggestion(named):
    with pytest.raises(UnknownActorError) as caught:
        find_actor(named, "zzzz")
    assert str(caught.value) == 'There is no actor "zzzz".'


def test_an_error_shows_escape_codes_literally():
    graph = graph_of(actors=[Actor("x", "\x1b[31mred team", "state")])
    with pytest.raises(UnknownActorError) as caught:
        find_actor(graph, "\x1b[31mred teem")
    assert "\x1b" not in str(caught.value)
    assert str(caught.value).count(r"\x1b[31mred te") == 2


# Names in a scope.


@pytest.fixture
def said():
    return graph_of(
        claim("us backs fsa", by=("a soldier", "reuters")),
        claim("us backs sdf", by="russia", source="t"),
        actors=[
            Actor("russia", "Russian Federation", "state", aliases=("Moscow",)),
            Actor("reuters", "Reuters", "media"),
        ],
    )


@pytest.mark.parametrize(
    ("given", "resolved"),
    [
        ("russia", "russia"),
        ("moscow", "russia"),
        ("Russian Federation", "russia"),
        ("federation", "russia"),
        ("A Soldier", "a soldier"),
        ("Ann Author", "Ann Author"),
        ("author", "Ann Author"),
        ("daily paper", "Daily Paper"),
        ("DP", "Daily Paper"),
        ("evening", "Evening Post"),
        ("own-voice", "own-voice"),
    ],
)
def test_claimants_authors_and_publishers_are_found_by_name_or_a_unique_word(said, given, resolved):
    assert read_graph(said).resolve(Scope(without=[given])).without == {resolved}
    assert read_graph(said).resolve(Scope(claimants=[given])).claimants == {resolved}


def test_sources_may_be_left_out_by_id_but_are_no_claimants(said):
    assert read_graph(said).resolve(Scope(without="t")).without == {"t"}
    with pytest.raises(ScopeError, match='There is no claimant "t"'):
        read_graph(said).resolve(Scope(claimants="t"))


def test_an_actor_that_claims_nothing_is_no_claimant(said):
    with pytest.raises(ScopeError, match='There is no source or claimant "fsa"'):
        read_graph(said).resolve(Scope(without="fsa"))


def test_the_name_of_an_actor_is_not_mistaken_for_a_longer_name_of_a_claimant():
    oster = Actor("oster", "Oster", "state")
    graph = graph_of(claim("us backs fsa", by="Oster Times"), actors=[oster])
    assert read_graph(graph).resolve(Scope(claimants="times")).claimants == {"Oster Times"}
    with pytest.raises(ScopeError, match='There is no claimant "oster"'):
        read_graph(graph).resolve(Scope(claimants="oster"))


@pytest.mark.parametrize("who", ["Ann Author", "Daily Paper", "dp", "s", "soldier", "reuters"])
def test_leaving_out_a_claimant_or_source_leaves_out_its_claims(said, who):
    ids = [relation.id for relation in select(said, Scope(without=[who])).relations]
    assert ids == ["us backs sdf"]


def test_an_author_who_is_an_actor_is_left_out_by_any_name():
    author = Actor("ann", "Ann Author", "person", aliases=("A. Author",))
    graph = graph_of(
        claim("us backs fsa", by="russia"), claim("us backs sdf", by="ann", source="t")
    )
    graph = graph_of(*read_graph(graph).claims, actors=[author])
    for name in ("ann", "A. Author", "Ann Author"):
        assert select(graph, Scope(without=[name])).relations == ()


def test_a_word_that_several_claimants_have_is_reported_with_all_of_them():
    graph = graph_of(
        claim("us backs fsa", by="New York Times"), claim("us backs sdf", by="New Arab")
    )
    with pytest.raises(
        ScopeError, match=r'"new" is ambiguous\. Write one of: New Arab, New York Times\.'
    ):
        read_graph(graph).resolve(Scope(claimants="new"))


def test_everything_wrong_with_a_scope_is_reported_at_once_with_suggestions(said):
    wrong = Scope(
        types="opposess,qqq",
        signs="plus",
        kinds="stat",
        modes="atc",
        sources="u",
        claimants=["rusia"],
        without=["Ann Autor"],
    )
    types = ", ".join(sorted(builtin_vocabulary().relation_types))
    with pytest.raises(ScopeError) as caught:
        read_graph(said).resolve(wrong)
    assert str(caught.value).split("\n") == [
        'There is no type "opposess". Did you mean "opposes"?',
        f'There is no type "qqq". There are: {types}.',
        'There is no sign "plus". There are: negative, neutral, positive.',
        'There is no kind "stat". Did you mean "state"?',
        'There is no mode "atc". Did you mean "act"?',
        'There is no source "u". There are: s, t.',
        'There is no claimant "rusia". Did you mean "russia"?',
        'There is no source or claimant "Ann Autor". Did you mean "ann author"?',
    ]


@pytest.mark.parametrize(
    ("scope", "hint"),
    [
        (Scope(types="supports"), '"backs"'),
        (Scope(types="is part of"), '"part-of"'),
        (Scope(kinds="militia"), '"armed-group"'),
        (Scope(kinds="country"), '"state" or "place"'),
        (Scope(modes="epithet"), '"label"'),
    ],
)
def test_synonyms_in_a_scope_get_the_terms_that_they_mean(said, scope, hint):
    with pytest.raises(ScopeError) as caught:
        read_graph(said).resolve(scope)
    assert str(caught.value).endswith(f"Did you mean {hint}?")


def test_a_scope_error_shows_escape_codes_literally():
    hostile = ("\x1b[2J one", "\x1b[2J two")
    graph = graph_of(*(claim("us backs fsa", by=name) for name in hostile))
    for name in ("\x1b[2J", "\x1b[2J three", "zzz"):
        with pytest.raises(ScopeError) as caught:
            read_graph(graph).resolve(Scope(without=[name]))
        assert "\x1b" not in str(caught.value)


def test_every_question_refuses_a_scope_that_cannot_be_used(said):
    for question in (GraphData.select, GraphData.view):
        with pytest.raises(ScopeError):
            question(read_graph(said), Scope(types="bakcs"))


def test_a_project_without_sources_or_claims_can_be_asked():
    graph = graph_of()
    assert (len(read_graph(graph).view()), select(graph).relations) == (0, ())


def test_claims_come_in_reading_order():
    later = claim("iran backs hts", at="p2")
    graph = graph_of(later, "us opposes isis", "us backs sdf")
    assert [each.at for each in read_graph(graph).claims] == ["p1", "p1", "p2"]
    assert read_graph(graph).claims[-1] == later


# What has been worked out once.


@pytest.fixture
def work(monkeypatch):
    """The work done with claims: each time that they are grouped or narrowed."""
    names = ("group_claims", "select_relations", "_list_records")
    spies = {name: Mock(wraps=getattr(graph_data, name)) for name in names}
    for name, spy in spies.items():
        for module in (network, graph_data):
            monkeypatch.setattr(module, name, spy, raising=False)
    return spies


def test_a_build_groups_the_claims_once_and_narrows_them_once_for_each_scope(tmp_path, work):
    data = write(tmp_path, {"data/actors.yaml": PROJECT})
    build(data, tmp_path / "page.html")
    scopes = [call.args[1:] or (EVERYTHING,) for call in work["select_relations"].mock_calls]
    assert work["group_claims"].call_count == 1
    assert (EVERYTHING,) in scopes
    assert len(scopes) == len(set(scopes)) > 1


def test_every_question_takes_the_relations_that_another_one_selected(work):
    graph = graph_of("a backs b", "b fights c")
    find_paths(graph, "a", "c", via=True)
    list_tensions(graph)
    measure_balance(graph)
    rank_actors(graph, "degree")
    assert work["group_claims"].call_count == 1
    assert work["select_relations"].call_count == 2  # of everything, and without theses


def test_a_question_checks_once_whether_the_graph_was_changed(work):
    graph = graph_of("a backs b", "b fights c")
    work["_list_records"].reset_mock()
    find_paths(graph, "a", "c", Scope(types="leads"), via=True)
    assert work["_list_records"].call_count == 1


def test_only_so_many_selections_are_kept_those_asked_for_last(work, monkeypatch):
    monkeypatch.setattr("graph.model.graph_data._MOST_RELATIONS_CACHED", 0)
    graph = graph_of("a backs b")
    for year in range(1990, 2020):
        select(graph, Scope(as_of=str(year)))
        select(graph)
    assert work["select_relations"].call_count == 31
    select(graph, Scope(as_of="1990"))
    assert work["select_relations"].call_count == 32


def test_a_graph_that_its_owner_alters_is_read_again():
    graph = graph_of("a backs b", "b backs c")
    assert ids_of(graph) == ["a backs b", "b backs c"]
    other = graph.copy()
    other.remove_node("c")
    assert (ids_of(other), ids_of(graph)) == (["a backs b"], ["a backs b", "b backs c"])
    other.edges["a", "b", "backs"]["claims"] = tuple(claims_of(claim("a backs b", mode="label")))
    assert [each.standing for each in select(other).relations] == ["label"]
    other.nodes["a"]["actor"] = Actor("a", "A", "party")
    assert select(other, Scope(kinds="state")).relations == ()
    assert find_actor(other, "A") == "a"
    other.nodes["a"]["actor"] = Actor("a", "Aleph", "party")
    assert find_actor(other, "Aleph") == "a"


def ids_of(graph):
    return [each.id for each in select(graph).relations]


def test_a_claim_is_worded_without_reading_all_actors():
    one = claim("a backs b")
    graph = graph_of(one)
    graph.add_node("c")  # it has no record
    assert ag.say_claim(graph, one).endswith("A backs B.")
    with pytest.raises(KeyError):
        dict(read_graph(graph).actors)
