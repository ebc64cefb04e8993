"""Paths as chains of claims."""

from itertools import pairwise, permutations
from random import Random

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import claim, claim_lists, graph_of, random_claims, select
from random_datasets import make_dataset

from graph.analysis.paths import find
from graph.analysis.paths import search as walk
from graph.analysis.paths.find import find_paths
from graph.analysis.paths.question import find_ties
from graph.model.errors import QuestionError, ScopeError, UnknownActorError
from graph.model.graph import build_graph
from graph.model.graph_data import read_graph
from graph.model.records import Actor
from graph.model.scope import Scope
from graph.model.vocabulary import strength


def chains(graph, first, last, scope=None, **how):
    """Find paths and give their actors only, as text."""
    found = find_paths(graph, first, last, scope or Scope(), **how)
    return [" ".join(path.actors) for path in found.paths]


def one_path(graph, first, last, **how):
    (path,) = find_paths(graph, first, last, **how).paths
    return path


# Which paths there are.


def test_a_path_runs_through_the_clients_who_fight_each_other():
    graph = graph_of("turkey backs sna", "us backs ypg", "sna fights ypg", "turkey part-of nato")
    found = find_paths(graph, "turkey", "us", Scope(types="backs,fights"))
    assert [path.actors for path in found.paths] == [("turkey", "sna", "ypg", "us")]
    assert (found.truncated, found.beyond) == (False, None)


def test_parallel_relations_make_one_path_whose_hop_contains_them_all_once():
    graph = graph_of("us backs fsa", "us leads fsa", "fsa opposes us", "fsa fights us")
    (path,) = find_paths(graph, "us", "fsa").paths
    ids = [relation.id for relation in path.hops[0].relations]
    assert ids == ["fsa fights us", "fsa opposes us", "us backs fsa", "us leads fsa"]


def test_symmetric_relations_are_walked_both_ways():
    graph = graph_of("sna fights ypg")
    for ends in (("sna", "ypg"), ("ypg", "sna")):
        assert chains(graph, *ends, direction="along") == [" ".join(ends)]


def test_directed_relations_are_walked_both_ways_unless_along_is_asked_for():
    graph = graph_of("us backs fsa", "us backs sdf")
    assert chains(graph, "fsa", "sdf") == ["fsa us sdf"]
    assert chains(graph, "fsa", "sdf", direction="along") == []


def test_along_leaves_out_the_relations_that_point_backwards():
    graph = graph_of("us backs fsa", "fsa opposes us", "fsa fights us")
    (path,) = find_paths(graph, "us", "fsa", direction="along").paths
    assert [each.id for each in path.hops[0].relations] == ["fsa fights us", "us backs fsa"]


def test_each_relation_of_a_hop_says_whether_it_is_walked_along():
    graph = graph_of("us backs fsa", "fsa opposes us", "fsa fights us")
    (hop,) = one_path(graph, "us", "fsa").as_json()["hops"]
    assert {each["id"]: each["along"] for each in hop["relations"]} == {
        "us backs fsa": True,
        "fsa opposes us": False,
        "fsa fights us": None,
    }


def test_actors_are_found_by_id_name_or_alias():
    turkey = Actor("turkey", "Türkiye", "state", aliases=("Ankara",))
    graph = graph_of("turkey backs sna", "us opposes sna", actors=[turkey])
    assert chains(graph, "ANKARA", "us") == ["turkey sna us"]
    assert chains(graph, "us", "sna", avoid=["turkiye"]) == ["us sna"]


def test_max_length_counts_hops():
    graph = graph_of("a backs b", "b backs c", "c backs d")
    assert chains(graph, "a", "d", max_length=2) == []
    assert chains(graph, "a", "d", max_length=3) == ["a b c d"]


def test_an_avoided_actor_occurs_in_no_path():
    graph = graph_of("a backs b", "b backs d", "a backs c", "c backs d")
    assert chains(graph, "a", "d", avoid=["b"]) == ["a c d"]
    assert chains(graph, "a", "d", avoid=["b", "c"]) == []


def test_to_avoid_an_end_of_the_path_is_refused_with_what_to_do():
    graph = graph_of("a backs b", "b backs c", actors=[Actor("a", "rebels", "umbrella")])
    for avoid, named in ((["rebels"], "“rebels”"), (["c", "b", "a"], "“rebels” and C")):
        with pytest.raises(QuestionError) as refusal:
            find_paths(graph, "a", "c", avoid=avoid)
        message = f"Cannot avoid an end of the path: remove {named} from the actors to avoid."
        assert str(refusal.value) == message


def test_a_relation_that_is_only_denied_is_in_no_path():
    graph = graph_of(
        claim("us backs isis", stance="denies"), claim("us backs hts", stance="withholds")
    )
    assert chains(graph, "us", "isis") == []
    assert chains(graph, "us", "hts") == []


def test_the_same_actor_twice_gives_no_path_and_says_so():
    found = find_paths(graph_of("us backs fsa", "us fights fsa"), "us", "US")
    assert (found.paths, found.truncated) == ((), False)
    assert found.beyond == "Both ends are US; a path needs two actors."


# Their order.


def test_shorter_paths_come_first_then_those_whose_weakest_hop_is_firmer_then_by_ids():
    label, thesis = {"mode": "label"}, {"mode": "thesis"}
    graph = graph_of(
        claim("a backs z", **thesis),
        *("a backs d", "d backs z", "a backs c", "c backs z"),
        *(claim("a backs b", **label), "b backs z"),
        *("a backs e", claim("e backs z", **thesis)),
    )
    expected = ["a z", "a c z", "a d z", "a b z", "a e z"]
    assert chains(graph, "a", "z", max_length=2) == expected
    assert chains(graph, "a", "z", max_length=2, limit=3) == expected[:3]


def test_a_limit_says_whether_there_are_more():
    graph = graph_of("a backs z", "a backs b", "b backs z", "a backs c", "c backs z")
    assert not find_paths(graph, "a", "z", limit=3).truncated
    assert find_paths(graph, "a", "z", limit=2).truncated
    assert len(find_paths(graph, "a", "z", limit=2).paths) == 2


# What a path reports.


@pytest.mark.parametrize(
    ("hops", "sign"),
    [
        (["a backs b", "b backs c"], 1),
        (["a backs b", "b fights c"], -1),
        (["a opposes b", "b fights c"], 1),
        (["a backs b", "b leads c"], None),
        (["a backs b", "b backs c", "b opposes c"], None),
        (["a backs b", "b backs c", "c opposes b"], None),
        (["a backs b", "b fights c", "b leads c"], -1),
    ],
)
def test_the_sign_of_a_path_is_the_product_of_its_hops_unless_one_is_mixed_or_structure(hops, sign):
    assert one_path(graph_of(*hops), "a", "c").sign == sign


def test_the_weakest_hop_is_the_first_whose_firmest_relation_is_the_weakest():
    graph = graph_of(
        "a backs b",
        claim("b fights c", mode="label"),
        claim("b backs c", mode="thesis"),
        claim("c backs d", mode="label"),
    )
    path = one_path(graph, "a", "d")
    assert path.weakest == (1, "label")
    assert path.as_json()["weakest"] == {"hop": 1, "standing": "label"}


def spans(path):
    return [(str(span.first), str(span.last)) for span in path.period]


def test_the_period_of_a_path_is_when_all_its_hops_are_known_to_hold():
    graph = graph_of(
        claim("a backs b", start="2012", end="2015"),
        claim("b fights c", start="2014-06", end="2020"),
    )
    path = one_path(graph, "a", "c")
    assert (spans(path), path.period_note) == ([("2014-06-01", "2015-12-31")], None)


def test_the_period_of_a_hop_is_the_union_of_its_claims():
    graph = graph_of(
        claim("a backs b", start="2012", end="2012"),
        claim("a backs b", start="2013", end="2013"),
        claim("b opposes a", start="2016", end="2016"),
        claim("b fights c", start="2010", end="2020"),
    )
    assert spans(one_path(graph, "a", "c")) == [
        ("2012-01-01", "2013-12-31"),
        ("2016-01-01", "2016-12-31"),
    ]


def test_a_denial_adds_nothing_to_a_period():
    graph = graph_of(
        claim("a backs b", start="2012", end="2012"),
        claim("a backs b", start="2000", end="2020", stance="denies"),
    )
    assert spans(one_path(graph, "a", "b")) == [("2012-01-01", "2012-12-31")]


def test_hops_not_dated_to_one_time_are_undated():
    graph = graph_of(claim("a backs b", start="2012", end="2013"), "b backs c")
    path = one_path(graph, "a", "c")
    assert (path.period, path.period_note, path.as_json()["period"]) == ((), "undated", None)


def test_hops_that_cannot_have_held_at_one_time_never_held_together():
    graph = graph_of(
        claim("a backs b", start="2012", end="2013"), claim("b backs c", start="2014", end="2015")
    )
    path = one_path(graph, "a", "c")
    assert (path.period, path.period_note) == ((), "never-together")


def test_undated_hops_of_one_article_are_known_to_hold_together_on_its_day():
    path = one_path(graph_of("a backs b", "b fights c"), "a", "c")
    assert spans(path) == [("2024-12-03", "2024-12-03")]


def test_the_sentence_of_a_path_names_a_claimant_for_each_of_its_relations():
    graph = graph_of(claim("a backs b", by="iran", at="p3"), "b fights c", "b leads c")
    assert one_path(graph, "a", "c").sentence == (
        "According to iran (in DP, commentary, p3), A backs B. "
        "According to Ann Author (DP, commentary, p1), B and C fight each other. "
        "According to Ann Author (DP, commentary, p1), B leads C."
    )


# Dates and scopes.

DATED = (
    claim("a backs b", start="2012", end="2014"),
    claim("b backs c", start="2013", end="2016"),
    "a backs d",
    claim("d backs c", start="2013", end="2013"),
)


@pytest.mark.parametrize(
    ("scope", "found", "unknown"),
    [
        (Scope(), ["a b c", "a d c"], 0),
        (Scope(as_of="2013"), ["a b c"], 1),
        (Scope(as_of="2013-06", unknown="keep"), ["a b c", "a d c"], 1),
        (Scope(as_of="2012"), [], 1),
        (Scope(as_of="2016"), [], 1),
        (Scope(during="2014..2015"), ["a b c"], 1),
    ],
)
def test_paths_of_a_date_hold_then_and_unknown_relations_are_counted(scope, found, unknown):
    answer = find_paths(graph_of(*DATED), "a", "c", scope)
    assert [" ".join(path.actors) for path in answer.paths] == found
    assert answer.unknown == unknown


def test_each_part_of_a_scope_narrows_the_paths():
    graph = graph_of(
        claim("a backs b", mode="label", by="iran"),
        claim("b fights c", source="t"),
        claim("b backs c", stance="denies"),
        kinds={"b": "person"},
    )
    whole, none = ["a b c"], []
    for scope, found in [
        (Scope(types="backs,fights"), whole),
        (Scope(types="backs"), none),
        (Scope(signs="positive"), none),
        (Scope(kinds="state"), none),
        (Scope(kinds="state,person"), whole),
        (Scope(modes="act"), none),
        (Scope(modes="act,label"), whole),
        (Scope(sources="s"), none),
        (Scope(without=["iran"]), none),
        (Scope(without=["s"]), none),
        (Scope(claimants=["iran"]), none),
        (Scope(claimants=["iran", "Bo Writer"]), whole),
        (Scope(contested=False), whole),
        (Scope(contested=True), none),
        (Scope(relayed=True), none),
        (Scope(relayed=False), none),
        (Scope(single_voice=True), whole),
        (Scope(single_voice=False), none),
        (Scope(without="own-voice"), none),
    ]:
        assert chains(graph, "a", "c", scope) == found, scope


# No path.

NO_PATH = "No path from A to C in this scope; "


@pytest.mark.parametrize(
    ("how", "beyond"),
    [
        ({"scope": Scope(types="fights")}, "with all relation types there is one of 2 steps."),
        ({"scope": Scope(signs="negative")}, "with all signs there is one of 2 steps."),
        ({"scope": Scope(kinds="state")}, "with all kinds of actors there is one of 2 steps."),
        ({"scope": Scope(modes="thesis")}, "with claims of any strength there is one of 2 steps."),
        ({"scope": Scope(sources="t")}, "with all sources there is one of 2 steps."),
        ({"scope": Scope(without="s")}, "with nothing left out there is one of 2 steps."),
        ({"scope": Scope(claimants=["Bo"])}, "with all claimants there is one of 2 steps."),
        (
            {"scope": Scope(contested=True)},
            "with contested and uncontested relations there is one of 2 steps.",
        ),
        (
            {"scope": Scope(relayed=True)},
            "whether only relayed or not there is one of 2 steps.",
        ),
        (
            {"scope": Scope(single_voice=False)},
            "with any number of voices there is one of 2 steps.",
        ),
        ({"avoid": ["b"]}, "with no actor avoided there is one of 2 steps."),
        (
            {"direction": "along"},
            "ignoring direction there is one of 2 steps.",
        ),
        (
            {"scope": Scope(as_of="2025")},
            "with undated relations there is one of 2 steps and at other dates there is "
            "one of 2 steps.",
        ),
        ({"scope": Scope(as_of="2010")}, "at other dates there is one of 2 steps."),
        (
            {"scope": Scope(types="fights"), "avoid": ["b"]},
            "without any limits there is one of 2 steps.",
        ),
        (
            {"scope": Scope(types="fights"), "direction": "along"},
            "without any limits there is one of 2 steps.",
        ),
    ],
)
def test_where_there_is_no_path_the_limit_that_blocks_it_is_reported(how, beyond):
    dated = {"start": "2012"}
    graph = graph_of(
        claim("b backs a", **dated), claim("b backs c", **dated), kinds={"b": "person"}
    )
    found = find_paths(graph, "a", "c", **how)
    assert (found.paths, found.beyond) == ((), NO_PATH + beyond)


def test_a_path_that_is_too_long_is_reported_with_its_length():
    graph = graph_of("a backs b", "b backs c", "c backs d")
    assert find_paths(graph, "a", "d", max_length=2).beyond == (
        "No path from A to D has 2 steps or fewer; the shortest has 3 steps."
    )
    assert find_paths(graph, "a", "c", max_length=1).beyond == (
        "No path from A to C has 1 step or fewer; the shortest has 2 steps."
    )


def test_what_nothing_ties_is_reported():
    graph = graph_of("a backs b", "c backs d")
    assert find_paths(graph, "a", "c").beyond == "No path from A to C, even without limits."


def test_what_is_outside_the_limits_is_reported_with_the_fewest_steps():
    graph = graph_of("a backs b", "b fights c", "a opposes d", "d opposes e", "e opposes c")
    found = find_paths(graph, "a", "c", Scope(types="backs"))
    assert found.beyond == NO_PATH + "with all relation types there is one of 2 steps."


# Wrong questions.


def test_wrong_actors_scopes_and_limits_are_reported():
    graph = graph_of("us backs fsa")
    with pytest.raises(UnknownActorError, match="Did you mean"):
        find_paths(graph, "us", "fsaa")
    with pytest.raises(UnknownActorError):
        find_paths(graph, "us", "fsa", avoid=["nobody"])
    with pytest.raises(ScopeError):
        find_paths(graph, "us", "fsa", Scope(types="bakcs"))
    with pytest.raises(QuestionError, match='direction is "back"; it can be "any" or "along"'):
        find_paths(graph, "us", "fsa", direction="back")
    for wrong in ({"max_length": 0}, {"limit": 0}, {"limit": -1}):
        with pytest.raises(QuestionError):
            find_paths(graph, "us", "fsa", **wrong)


# Large graphs.


def clique(size):
    ids = [f"n{number:02}" for number in range(size)]
    return [f"{a} allied-with {b}" for a in ids for b in ids if a < b]


def test_hundreds_of_thousands_of_candidates_are_cut_off_and_this_is_reported():
    graph = graph_of(*clique(28), "start backs gate", "gate backs goal", "gate backs n00")
    found = find_paths(graph, "start", "goal", max_length=10)
    assert [path.actors for path in found.paths] == [("start", "gate", "goal")]
    assert found.truncated


def test_many_paths_stop_at_the_limit_and_this_is_reported():
    found = find_paths(graph_of(*clique(28)), "n00", "n27", max_length=6)
    assert [len(path.actors) for path in found.paths] == [2] + [3] * 19
    assert found.truncated


@pytest.mark.parametrize("steps", [1, 10, 50, 200])
def test_a_search_that_is_cut_off_gives_the_first_paths_in_their_order(monkeypatch, steps):
    graph = graph_of(*clique(7))
    whole = chains(graph, "n00", "n06", limit=1000)
    monkeypatch.setattr(walk, "MOST_STEPS", steps)
    found = find_paths(graph, "n00", "n06", limit=1000)
    cut = [" ".join(path.actors) for path in found.paths]
    assert found.truncated
    assert cut == whole[: len(cut)]
    assert len(cut) < len(whole) == 86


def test_a_path_may_have_thousands_of_hops():
    graph = graph_of(*(f"n{number} backs n{number + 1}" for number in range(2000)))
    (path,) = find_paths(graph, "n0", "n2000", max_length=10**12).paths
    assert len(path.hops) == 2000


# Laws.

SIX = ("a", "b", "c", "d", "e", "f")
SCOPES = st.sampled_from(
    [
        Scope(),
        Scope(types="backs,fights"),
        Scope(signs="positive,negative"),
        Scope(as_of="2013", unknown="keep"),
        Scope(modes="act,label"),
        Scope(without=["s"]),
    ]
)
KINDS = dict.fromkeys(SIX, "state") | {"b": "umbrella", "c": "agreement"}
ALL_SIX = [Actor(id, id.upper(), KINDS[id]) for id in SIX]
MANY_CLAIMS = st.lists(random_claims(actors=SIX), min_size=15, max_size=30)


def tie(graph, scope, direction):
    """Collect the relations of each ordered pair, from the view."""
    pairs = {}
    for first, second, relations in read_graph(graph).view(scope).edges(data="relations"):
        pairs.setdefault((first, second), {}).update({each.id: each for each in relations})
        if direction == "any":
            pairs.setdefault((second, first), {}).update({each.id: each for each in relations})
    return pairs


def enumerate_paths(pairs, first, last, max_length, avoid):
    """List all paths by NetworkX, in the order that is promised."""
    simple = nx.DiGraph(list(pairs))
    simple.add_nodes_from(SIX)
    simple.remove_nodes_from(avoid)
    found = nx.all_simple_paths(simple, first, last, cutoff=max_length)
    firmness = {pair: measure_firmness(ties.values()) for pair, ties in pairs.items()}

    def order(path):
        hops = list(pairwise(path))
        structure = any(not any(each.sign for each in pairs[hop].values()) for hop in hops)
        loose = structure or any(KINDS[actor] in ("umbrella", "agreement") for actor in path[1:-1])
        return (len(path), loose, -min(firmness[hop] for hop in hops), path)

    return [tuple(path) for path in sorted(found, key=order)]


def measure_firmness(relations):
    signed = [strength(each.standing) for each in relations if each.sign]
    return max(signed or [strength(each.standing) for each in relations])


@given(
    MANY_CLAIMS,
    SCOPES,
    st.sampled_from(["any", "along"]),
    st.integers(1, 6),
    st.sampled_from([(), (), ("d",), ("d", "b")]),
)
def test_the_paths_are_all_simple_paths_of_the_view(claims, scope, direction, max_length, avoid):
    graph = graph_of(*claims, actors=ALL_SIX)
    answer = find_paths(
        graph,
        *("a", "f", scope),
        direction=direction,
        max_length=max_length,
        avoid=avoid,
        limit=10_000,
    )
    pairs = tie(graph, scope, direction)
    expected = enumerate_paths(pairs, "a", "f", max_length, avoid)
    assert [path.actors for path in answer.paths] == expected
    assert answer.truncated is False
    assert (answer.beyond is None) == bool(expected)
    for path in answer.paths:
        for hop in path.hops:
            ids = [relation.id for relation in hop.relations]
            assert sorted(ids) == sorted(pairs[hop.from_actor, hop.to_actor])


@given(claim_lists(24, actors=SIX), SCOPES, st.integers(1, 4))
def test_a_limit_gives_the_first_of_all_paths(claims, scope, limit):
    graph = graph_of(*claims, actors=ALL_SIX)
    whole = find_paths(graph, "a", "f", scope, limit=10_000).paths
    some = find_paths(graph, "a", "f", scope, limit=limit)
    assert some.paths == whole[:limit]
    assert some.truncated == (len(whole) > limit)


@given(claim_lists(24, actors=SIX), SCOPES)
def test_paths_of_any_direction_are_the_same_backwards(claims, scope):
    graph = graph_of(*claims, actors=ALL_SIX)
    there = chains(graph, "a", "f", scope, limit=10_000)
    back = chains(graph, "f", "a", scope, limit=10_000)
    assert sorted(there) == sorted(chain[::-1] for chain in back)


@given(claim_lists(24, actors=SIX), SCOPES)
def test_asking_for_paths_never_alters_the_graph(claims, scope):
    graph = graph_of(*claims, actors=ALL_SIX)
    before = (dict(graph.nodes(data=True)), list(graph.edges(keys=True, data=True)))
    again = [find_paths(graph, "a", "f", scope).as_json() for _ in range(2)]
    assert again[0] == again[1]
    assert (dict(graph.nodes(data=True)), list(graph.edges(keys=True, data=True))) == before


@given(claim_lists(16, actors=SIX), SCOPES, st.randoms(use_true_random=False))
def test_the_order_of_claims_changes_no_path(claims, scope, random):
    def fields_of(given):
        answer = find_paths(graph_of(*given, actors=ALL_SIX), "a", "f", scope)
        return answer.beyond, [
            (path.actors, path.sign, path.period, path.period_note, path.weakest)
            for path in answer.paths
        ]

    assert fields_of(claims) == fields_of(random.sample(claims, len(claims)))


@given(claim_lists(10, actors=("a", "b", "f")))
def test_what_is_outside_a_scope_appears_when_its_limit_is_removed(claims):
    graph = graph_of(*claims, actors=ALL_SIX)
    found = find_paths(graph, "a", "f", Scope(types="backs"))
    wider = find_paths(graph, "a", "f")
    if found.beyond and "with all relation types" in found.beyond:
        assert wider.paths
        assert f"one of {len(wider.paths[0].hops)} step" in found.beyond
    elif found.beyond:
        assert not wider.paths


def test_hops_are_of_the_selection():
    graph = graph_of(*DATED)
    scope = Scope(as_of="2013")
    selected = select(graph, scope).relations
    for path in find_paths(graph, "a", "c", scope).paths:
        assert all(relation in selected for hop in path.hops for relation in hop.relations)


def test_permuted_names_give_permuted_paths():
    base = [("a", "b"), ("b", "c"), ("c", "d"), ("a", "d")]
    for names in permutations("abcd"):
        new = dict(zip("abcd", names, strict=True))
        graph = graph_of(*(f"{new[x]} allied-with {new[y]}" for x, y in base))
        expected = [" ".join((new["a"], new["d"])), " ".join(names)]
        assert chains(graph, new["a"], new["d"]) == expected


@given(st.integers(0, 400), st.integers(1, 5), st.sampled_from(["any", "along"]), st.booleans())
def test_ties_that_are_too_far_from_both_ends_change_no_answer(seed, most, direction, via):
    graph = build_graph(make_dataset(seed))
    ends = Random(seed).sample(sorted(graph), 2)
    limits = {"max_length": most, "direction": direction, "via": via, "limit": 1 + seed % 30}
    found = find_paths(graph, *ends, **limits)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(find, "find_ties", lambda data, question, _: find_ties(data, question, 1_000))
        assert find_paths(graph, *ends, **limits).as_json() == found.as_json()
