"""Who matters among friends and enemies: reach, PN centrality, and what counts only some actors."""

from dataclasses import replace
from itertools import combinations, pairwise, product

import networkx as nx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import claim, claim_lists, graph_of

from graph.analysis.centrality import rank_actors
from graph.model.errors import QuestionError
from graph.model.graph_data import read_graph
from graph.model.records import Actor
from graph.model.scope import Scope

SIX = ("a", "b", "c", "d", "e", "f")
ALL_SIX = [Actor(id, id.upper(), "state") for id in SIX]
FIRM = Scope(modes="act,label,intent")


def scores(graph, by, scope=None):
    ranking = rank_actors(graph, by, scope or Scope())
    return {each.id: each.score for each in ranking.actors}


def complete(size, type):
    """Tie every pair of so many actors by relations of one type."""
    return [f"n{first:02} {type} n{second:02}" for first, second in combinations(range(size), 2)]


# Reach along backing.


def test_backing_reaches_through_others():
    graph = graph_of("us backs sdf", "sdf backs council", "turkey backs sna")
    assert scores(graph, "reach-out") == {"us": 2, "sdf": 1, "council": 0, "turkey": 1, "sna": 0}
    assert scores(graph, "reach-in") == {"us": 0, "sdf": 1, "council": 2, "turkey": 0, "sna": 1}


def test_no_other_tie_carries_backing_on():
    graph = graph_of(
        "us backs sdf", "sdf allied-with ypg", "council part-of sdf", "sdf fights isis"
    )
    assert scores(graph, "reach-out")["us"] == 1


def test_who_backs_in_a_circle_does_not_reach_itself():
    graph = graph_of("a backs b", "b backs a")
    assert scores(graph, "reach-out") == scores(graph, "reach-in") == {"a": 1, "b": 1}


def test_an_answer_about_reach_says_so_where_no_backing_is_claimed():
    ranking = rank_actors(graph_of("a fights b"), "reach-in")
    assert ranking.note == "No backing is claimed in this scope."
    assert [each.score for each in ranking.actors] == [0, 0]


# PN centrality.


@pytest.mark.parametrize("size", [3, 4, 7, 40])
def test_pn_is_2_among_friends_and_a_half_among_enemies_as_published(size):
    friends = graph_of(*complete(size, "allied-with"))
    enemies = graph_of(*complete(size, "fights"))
    assert list(scores(friends, "pn").values()) == pytest.approx([2] * size, abs=1e-12)
    assert list(scores(enemies, "pn").values()) == pytest.approx([0.5] * size, abs=1e-12)


def test_friends_raise_pn_above_one_and_enemies_press_it_below():
    found = scores(graph_of("a allied-with b", "c fights d"), "pn")
    assert found == pytest.approx({"a": 1.2, "b": 1.2, "c": 0.75, "d": 0.75})


def test_one_enemy_weighs_up_two_friends():
    found = scores(graph_of("a allied-with b", "a fights c", "d allied-with a"), "pn")
    assert found == pytest.approx({"a": 1.2, "b": 1.2, "d": 1.2, "c": 0.6})


def pn_by_inverting(plain):
    """Solve the published equation unchanged, with whole matrices."""
    signs = {}
    for first, second, relations in plain.edges(data="relations"):
        signs.setdefault(frozenset((first, second)), set()).update(
            relation.sign for relation in relations if relation.sign
        )
    pairs = {pair: found.pop() for pair, found in signs.items() if len(found) == 1}
    ids = sorted({id for pair in pairs for id in pair})
    positive, negative = (
        np.array([[pairs.get(frozenset((a, b))) == sign for b in ids] for a in ids], dtype=float)
        for sign in (1, -1)
    )
    matrix = np.eye(len(ids)) - (positive - 2 * negative) / (2 * len(ids) - 2)
    return dict(zip(ids, np.linalg.inv(matrix).sum(axis=1), strict=True))


@given(claim_lists(24, actors=SIX))
def test_pn_is_the_solution_of_its_equation(claims):
    graph = graph_of(*claims, actors=ALL_SIX)
    try:
        found = scores(graph, "pn")
    except QuestionError:
        found = None
    if found is not None:
        assert found == pytest.approx(pn_by_inverting(read_graph(graph).view(FIRM)), abs=1e-12)


def test_from_three_actors_on_pn_is_never_singular():
    for size in (3, 4):
        pairs = list(combinations(range(size), 2))
        for signs in product((1, 0, -2), repeat=len(pairs)):
            ties = np.zeros((size, size))
            for (first, second), sign in zip(pairs, signs, strict=True):
                ties[first, second] = ties[second, first] = sign
            assert max(np.linalg.eigvalsh(ties)) < 2 * size - 2 - 0.5


@pytest.mark.parametrize(
    ("claims", "number"),
    [((), "none"), (("a leads b", "b leads c"), "none"), (("a fights b", "b leads c"), "2")],
)
def test_pn_of_fewer_than_three_actors_is_refused_with_their_number(claims, number):
    message = f"PN centrality needs at least 3 actors with a tie of one sign; there are {number}."
    with pytest.raises(QuestionError) as refusal:
        rank_actors(graph_of(*claims), "pn")
    assert str(refusal.value) == message


def test_pn_says_how_many_actors_it_counts_and_leaves_the_others_out():
    claims = ["a backs b", "b fights c", "x leads a", "y backs b", "b opposes y"]
    graph = graph_of(*claims, actors=[Actor("z", "Z", "state")])
    ranking = rank_actors(graph, "pn")
    assert sorted(each.id for each in ranking.actors) == ["a", "b", "c"]
    assert (ranking.counted, ranking.absent) == (3, 1)
    assert ranking.note == (
        "n = 3 actors with a tie of one sign; "
        "left out: 2 actors without one and 1 pair with ties of both signs."
    )
    assert ranking.as_json()["note"] == ranking.note


def test_pn_says_so_where_nobody_is_left_out():
    note = rank_actors(graph_of(*complete(3, "fights")), "pn").note
    assert note == "n = 3 actors with a tie of one sign; left out: none."


def test_a_pair_of_both_signs_is_never_averaged():
    signed = ["a backs b", "b fights c"]
    mixed = [*signed, "a backs c", "c opposes a"]
    assert scores(graph_of(*mixed), "pn") == scores(graph_of(*signed), "pn")


# Betweenness.


def test_betweenness_of_the_florentine_marriages_is_as_published():
    marriages = nx.florentine_families_graph().edges
    graph = graph_of(*(f"{one.lower()} allied-with {other.lower()}" for one, other in marriages))
    for by in ("betweenness", "positive-betweenness"):
        found = scores(graph, by)
        for name, score in (("medici", 0.522), ("guadagni", 0.255), ("albizzi", 0.212)):
            assert found[name] == pytest.approx(score, abs=0.0005)
        assert found["salviati"] == pytest.approx(0.143, abs=0.0005)


def test_no_chain_of_friends_runs_over_an_enmity():
    graph = graph_of("a fights b", "b fights c")
    assert scores(graph, "betweenness")["b"] == 1
    assert scores(graph, "positive-betweenness")["b"] == 0


@given(claim_lists(20, actors=SIX))
def test_positive_betweenness_counts_the_chains_of_positive_ties_among_all_who_are_tied(claims):
    graph = graph_of(*claims, actors=ALL_SIX)
    friends = scores(graph, "betweenness", Scope(signs="positive"))
    found = scores(graph, "positive-betweenness")
    pairs = [max((len(each) - 1) * (len(each) - 2), 1) for each in (friends, found)]
    chains = dict.fromkeys(found, 0) | {id: each * pairs[0] for id, each in friends.items()}
    assert {id: each * pairs[1] for id, each in found.items()} == pytest.approx(chains)


# Harmonic closeness.


def test_who_is_out_of_reach_adds_nothing_to_harmonic_closeness():
    graph = graph_of("a backs b", "b backs c", "y backs z")
    found = {"a": 3 / 8, "b": 2 / 4, "c": 3 / 8, "y": 1 / 4, "z": 1 / 4}
    assert scores(graph, "harmonic") == pytest.approx(found)


# Eigenvector.


def test_eigenvector_rates_the_largest_component_and_counts_who_is_left_out():
    graph = graph_of("hub backs a", "hub backs b", "hub backs c", "x allied-with y", "x fights a")
    ranking = rank_actors(graph, "eigenvector")
    found = {each.id: each.score for each in ranking.actors}
    ends = 0.5**0.5 / 3**0.5
    assert found == pytest.approx({"hub": 0.5**0.5, "a": ends, "b": ends, "c": ends})
    assert ranking.note == (
        "n = 4 actors of the largest component of positive ties; left out: 2 actors."
    )


def test_eigenvector_says_so_where_nobody_is_left_out():
    note = rank_actors(graph_of("a backs b", "b backs c"), "eigenvector").note
    assert note == "n = 3 actors of the largest component of positive ties; left out: none."


@pytest.mark.parametrize("claims", [(), ("a fights b", "b fights c"), ("a backs b", "b fights c")])
def test_eigenvector_without_a_component_of_three_is_refused(claims):
    with pytest.raises(QuestionError, match="at least 3 actors joined by positive ties"):
        rank_actors(graph_of(*claims), "eigenvector")


def test_eigenvector_with_two_components_of_one_size_is_refused():
    graph = graph_of("a backs b", "b backs c", "x backs y", "y backs z")
    with pytest.raises(QuestionError, match="there are 2 of 3 actors each"):
        rank_actors(graph, "eigenvector")


def chain_between_crowds(length):
    """Two complete networks of 8, with a chain of actors between them."""
    crowds = [f"{side}{one} backs {side}{other}" for side in "lr"
              for one, other in combinations(range(8), 2)]  # fmt: skip
    between = ["l0", *(f"m{at:02}" for at in range(length)), "r0"]
    return graph_of(*crowds, *(f"{a} backs {b}" for a, b in pairwise(between)))


def test_eigenvector_that_numbers_cannot_settle_is_refused():
    assert scores(chain_between_crowds(2), "eigenvector")["l0"] > 0.2
    with pytest.raises(QuestionError, match="is not unique: two distant"):
        rank_actors(chain_between_crowds(14), "eigenvector")


def test_a_large_component_is_solved_as_a_small_one_is():
    members = 520
    ring = [f"n{at:03} backs n{(at + 1) % members:03}" for at in range(members)]
    graph = graph_of(*ring, *(f"n{at:03} backs n{at + 7:03}" for at in range(0, 60, 3)))
    found = scores(graph, "eigenvector")
    tied = nx.to_numpy_array(read_graph(graph).view().to_undirected(), sorted(found))
    vector = np.abs(np.linalg.eigh(tied)[1][:, -1])
    assert [found[id] for id in sorted(found)] == pytest.approx(vector.tolist(), abs=1e-9)


@given(claim_lists(24, actors=SIX))
def test_eigenvector_is_that_of_networkx_on_the_largest_component(claims):
    graph = graph_of(*claims, actors=ALL_SIX)
    positive = read_graph(graph).view(replace(FIRM, signs=frozenset({"positive"}))).to_undirected()
    components = sorted(map(sorted, nx.connected_components(positive)), key=len)
    size = len(components[-1])
    if size < 3 or sum(len(each) == size for each in components) > 1:
        with pytest.raises(QuestionError):
            rank_actors(graph, "eigenvector")
    else:
        plain = nx.Graph(positive.subgraph(components[-1]).edges())
        expected = nx.eigenvector_centrality(plain, max_iter=20_000, tol=1e-13)
        assert scores(graph, "eigenvector") == pytest.approx(expected, abs=1e-9)


# What all share.


@pytest.mark.parametrize("by", ["eigenvector", "pn"])
@given(claims=claim_lists(16, actors=SIX), random=st.randoms())
def test_the_order_of_claims_changes_no_score(by, claims, random):
    shuffled = random.sample(claims, len(claims))
    try:
        one = rank_actors(graph_of(*claims, actors=ALL_SIX), by)
    except QuestionError as refusal:
        with pytest.raises(QuestionError, match=f"^{refusal}$".replace("(", r"\(")):
            rank_actors(graph_of(*shuffled, actors=ALL_SIX), by)
    else:
        assert rank_actors(graph_of(*shuffled, actors=ALL_SIX), by) == one


def test_a_date_narrows_these_measures_too():
    graph = graph_of(
        claim("a backs b", start="2012", end="2013"), claim("b backs c", start="2015", end="2016")
    )
    assert scores(graph, "reach-out")["a"] == 2
    assert scores(graph, "reach-out", Scope(as_of="2012"))["a"] == 1
