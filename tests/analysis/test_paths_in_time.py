"""Paths whose hops never held at one time, and backing that changes the fight it is for."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import claim, claim_lists, graph_of
from rounds import examples

from graph.analysis.paths import search as walk
from graph.analysis.paths.find import find_paths
from graph.model.records import Actor


def chains(answer):
    return [" ".join(path.actors) for path in answer.paths]


def backs(sentence, *against, year=None, **more):
    """Claim backing in fights; with a year, in that year alone."""
    return claim(sentence, against=against, start=year, end=year, **more)


def marks(*claims, ends="ac", **how):
    """Tell of each path whether it changes the fight."""
    answer = find_paths(graph_of(*claims), *ends, **how)
    return {" ".join(path.actors): path.changes_fight for path in answer.paths}


# Held together, or never.

APART = (
    claim("a backs b", start="2012", end="2012"),
    claim("b backs c", start="2015", end="2015"),
)
MET = (claim("a backs x", start="2012", end="2015"), claim("x backs y", start="2014"))


def test_together_leaves_out_the_paths_that_never_held_at_one_time():
    graph = graph_of(*APART, *MET, "y backs c")
    assert chains(find_paths(graph, "a", "c")) == ["a b c", "a x y c"]
    assert chains(find_paths(graph, "a", "c", together=True)) == ["a x y c"]


OLD = claim("a backs b", start="1882", end="1887", at="p1")
LABEL = claim("a backs b", mode="label", start="1880", end="1920", at="p2")
THROUGHOUT = claim("a backs b", mode="intent", start="1890", end="1920", at="p3")
GOES_ON = claim("a backs b", mode="label", start="1885", at="p4")


@pytest.mark.parametrize(
    ("others", "start", "end", "expected"),
    [
        ([], "1881", "1918", "p1"),
        ([LABEL], "1883", "1886", "p1"),
        ([LABEL, THROUGHOUT], "1903", "1918", "p2"),
        ([THROUGHOUT], "1888", "1895", "p3"),
        ([THROUGHOUT], "1886", "1918", "p1"),
        ([LABEL, GOES_ON], "1903", "1918", "p4"),
        ([claim("a backs b", end="past", at="p5"), THROUGHOUT], "1903", "1918", "p3"),
    ],
)
def test_a_step_is_worded_by_a_claim_that_holds_when_the_path_does(others, start, end, expected):
    graph = graph_of(OLD, *others, claim("b backs c", start=start, end=end, at="p9"))
    (path,) = find_paths(graph, "a", "c").paths
    assert path.period
    assert path.sentence.startswith(f"According to Ann Author (DP, commentary, {expected}), A ")


def test_where_the_steps_never_held_together_the_firmest_claim_is_worded():
    graph = graph_of(LABEL, OLD, claim("b backs c", start="1930", end="1931"))
    (path,) = find_paths(graph, "a", "c").paths
    assert path.period_note == "never-together"
    assert path.sentence.startswith("According to Ann Author (DP, commentary, p1), A ")


def test_together_keeps_undated_relations():
    graph = graph_of(claim("a backs b", said=None), claim("b backs c", start="2015", said=None))
    (path,) = find_paths(graph, "a", "c", together=True).paths
    assert path.period_note == "undated"


def test_hops_that_overlap_in_pairs_but_never_all_at_once_are_left_out():
    graph = graph_of(
        claim("a backs b", start="2012", end="2013"),
        claim("b backs c", start="2013", end="2015"),
        claim("c backs d", start="2015", end="2016"),
    )
    assert find_paths(graph, "a", "d").paths[0].period_note == "never-together"
    assert find_paths(graph, "a", "d", together=True).paths == ()


def test_any_relation_of_a_hop_may_hold_it_together():
    graph = graph_of(*APART, claim("a opposes b", start="2015", end="2015"))
    assert chains(find_paths(graph, "a", "c", together=True)) == ["a b c"]


# The fight that backing is for.


def test_backing_that_is_passed_on_for_another_fight_is_marked():
    assert marks(backs("a backs b", "x"), backs("b backs c", "y")) == {"a b c": True}


@pytest.mark.parametrize(
    "second",
    [backs("b backs c", "x"), backs("b backs c", "y", "x"), backs("b backs c")],
    ids=["the same fight", "a fight in common", "no fight named"],
)
def test_backing_is_not_marked_without_two_fights_that_differ(second):
    assert marks(backs("a backs b", "x"), second) == {"a b c": False}


def test_the_mark_is_the_same_walked_backwards():
    chain = (backs("a backs b", "x"), backs("b backs c", "y"))
    assert marks(*chain, ends="ca") == {"c b a": True}


def test_two_sponsors_of_one_client_pass_nothing_on():
    assert marks(backs("a backs b", "x"), backs("c backs b", "y")) == {"a b c": False}


def test_a_hop_that_is_no_backing_ends_the_chain_of_backing():
    chain = (backs("a backs b", "x"), "b allied-with c", backs("c backs d", "y"))
    assert marks(*chain, ends="ad") == {"a b c d": False}


def test_the_mark_stays_whatever_follows():
    chain = (backs("a backs b", "x"), backs("b backs c", "y"), "c fights d")
    assert marks(*chain, ends="ad") == {"a b c d": True}


def test_a_fight_is_followed_through_backing_that_names_no_fight():
    chain = (backs("a backs b", "x"), "b backs c", backs("c backs d", "y"))
    assert marks(*chain, ends="ad") == {"a b c d": True}


def test_a_fight_that_is_lost_step_by_step_is_marked():
    chain = (backs("a backs b", "x"), backs("b backs c", "x", "y"), backs("c backs d", "y"))
    assert marks(*chain, ends="ad") == {"a b c d": True}


def test_a_denial_names_no_fight():
    denial = claim("b backs c", against=("y",), stance="denies", by="c")
    assert marks(backs("a backs b", "x"), "b backs c", denial) == {"a b c": False}


def test_backing_that_is_only_intended_names_no_fight():
    meant = backs("b backs c", "y", mode="intent")
    assert marks(backs("a backs b", "x"), meant) == {"a b c": False}
    assert marks(backs("a backs b", "x"), meant, backs("b backs c", "y")) == {"a b c": True}
    further = backs("c backs d", "y")
    assert marks(backs("a backs b", "x"), meant, further, ends="ad") == {"a b c d": True}


def test_backing_that_shares_an_event_is_for_one_fight():
    first, second = backs("a backs b", "x", event="siege"), backs("b backs c", "y", event="siege")
    assert marks(first, second) == {"a b c": False}
    assert marks(first, backs("b backs c", "y", event="raid")) == {"a b c": True}
    assert marks(first, backs("b backs c", "y")) == {"a b c": True}
    assert marks(first, second, ends="ca") == {"c b a": False}


def test_an_event_alone_does_not_say_against_whom_backing_is():
    unnamed = backs("a backs b", event="siege")
    assert marks(unnamed, backs("b backs c", "y", event="raid")) == {"a b c": False}
    chain = (backs("a backs b", "x", event="siege"), backs("b backs c", event="raid"))
    assert marks(*chain, backs("c backs d", "y", event="siege"), ends="ad") == {"a b c d": False}
    assert marks(*chain, backs("c backs d", "y", event="raid"), ends="ad") == {"a b c d": True}


def test_an_event_is_not_mistaken_for_an_actor():
    assert marks(backs("a backs b", "x"), backs("b backs c", "y", event="x")) == {"a b c": True}


def test_same_fight_leaves_out_what_is_marked():
    chain = (backs("a backs b", "x"), backs("b backs c", "y"), "a backs d", "d backs c")
    assert marks(*chain, same_fight=True) == {"a d c": False}


def test_the_mark_is_in_the_plain_data():
    graph = graph_of(backs("a backs b", "x"), backs("b backs c", "y"))
    (path,) = find_paths(graph, "a", "c").as_json()["paths"]
    assert path["changes_fight"] is True


# What is said where a filter leaves nothing.


def test_what_together_left_out_is_reported():
    answer = find_paths(graph_of(*APART), "a", "c", together=True)
    assert answer.beyond == (
        "No path from A to C has steps that may overlap in time; "
        "including paths whose steps never overlap in time there is one of 2 steps."
    )


def test_what_same_fight_left_out_is_reported():
    graph = graph_of(backs("a backs b", "x"), backs("b backs c", "y"))
    assert find_paths(graph, "a", "c", same_fight=True).beyond == (
        "No path from A to C stays within one fight; "
        "including paths that change the fight there is one of 2 steps."
    )


def test_what_either_or_only_both_left_out_is_reported():
    both = (backs("a backs b", "x", year="2012"), backs("b backs c", "y", year="2015"))
    asked = {"together": True, "same_fight": True}
    kept = "No path from A to C has steps that may overlap in time and stays within one fight; "
    assert find_paths(graph_of(*both), "a", "c", **asked).beyond == (
        f"{kept}including paths whose steps never overlap in time and paths that change the fight "
        "there is one of 2 steps."
    )
    detour = (backs("a backs d", "x"), backs("d backs e", "x"), backs("e backs c", "y"))
    assert find_paths(graph_of(*both, *detour), "a", "c", **asked).beyond == (
        f"{kept}including paths that change the fight there is one of 3 steps."
    )


def test_where_no_filter_blocks_a_path_the_limit_that_does_is_reported():
    graph = graph_of("a backs b", "b backs c")
    beyond = find_paths(graph, "a", "c", max_length=1, together=True).beyond
    assert beyond == "No path from A to C has 1 step or fewer; the shortest has 2 steps."


def test_a_search_that_was_cut_off_does_not_say_that_there_is_no_path(monkeypatch):
    monkeypatch.setattr(walk, "MOST_STEPS", 2)
    answer = find_paths(graph_of(*APART, "a backs c"), "a", "c", together=True, limit=5)
    assert chains(answer) == ["a c"]
    answer = find_paths(graph_of(*APART, *MET, "y backs c"), "a", "c", together=True)
    assert (answer.paths, answer.truncated) == ((), True)
    assert answer.beyond == "The search was cut off before finding a path; narrow the scope."


# Laws.

FIVE = [Actor(id, id.upper(), "state") for id in "abcde"]


@st.composite
def fighting_claims(draw):
    """Draw claims of which some backing names fights."""
    claims = draw(claim_lists(actors=("a", "b", "c", "d"), types=("backs", "allied-with")))
    names = st.lists(st.sampled_from("xyz"), max_size=2, unique=True)
    return [backs_in(each, tuple(draw(names))) for each in claims]


def backs_in(given_claim, fights):
    return replace(given_claim, against=fights) if given_claim.type == "backs" else given_claim


@examples(30)
@given(fighting_claims(), st.booleans(), st.booleans(), st.sampled_from(("any", "along")))
def test_filters_keep_the_paths_that_are_not_marked_in_their_order(
    claims, together, same_fight, direction
):
    graph = graph_of(*claims, actors=FIVE)
    how = {"direction": direction, "limit": 1000}
    kept = [
        path
        for path in find_paths(graph, "a", "d", **how).paths
        if not (together and path.period_note == "never-together")
        and not (same_fight and path.changes_fight)
    ]
    found = find_paths(graph, "a", "d", together=together, same_fight=same_fight, **how)
    assert found.paths == tuple(kept)
    assert not found.truncated


@examples(30)
@given(fighting_claims())
def test_a_path_and_its_reverse_are_marked_alike(claims):
    graph = graph_of(*claims, actors=FIVE)
    there = find_paths(graph, "a", "d", limit=1000).paths
    back = find_paths(graph, "d", "a", limit=1000).paths
    marked = {path.actors: path.changes_fight for path in there}
    assert marked == {path.actors[::-1]: path.changes_fight for path in back}
