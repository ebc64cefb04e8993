"""How many two-step chains of the network ever held at one time."""

from itertools import permutations

import pytest
from hypothesis import given
from making import claim, claim_lists, graph_of
from rounds import examples

from graph.analysis.paths.find import find_paths
from graph.analysis.time import measure_time
from graph.model.errors import QuestionError, ScopeError
from graph.model.records import Actor
from graph.model.scope import Scope


def in_year(sentence, year):
    return claim(sentence, start=year, end=year)


def counts(*claims, scope=None, direction="any"):
    answer = measure_time(graph_of(*claims), scope or Scope(), direction=direction)
    return (answer.together, answer.undated, answer.never)


def test_steps_of_one_year_held_together_and_those_of_two_years_never_did():
    claims = [in_year("a backs b", "2012"), in_year("b backs c", "2012")]
    assert counts(*claims) == (1, 0, 0)
    assert counts(*claims, in_year("b fights d", "2015")) == (1, 0, 2)


def test_undated_chains_are_neither_together_nor_never():
    assert counts(claim("a backs b", said=None), in_year("b backs c", "2012")) == (0, 1, 0)


def test_undated_claims_of_one_article_hold_on_its_day():
    assert counts("a backs b", "b fights c") == (1, 0, 0)


def test_a_chain_is_counted_once_whichever_way_it_is_read():
    assert counts("b backs a", "b fights c") == (1, 0, 0)


def test_parallel_relations_are_one_step_with_the_days_of_any():
    claims = [in_year("a backs b", "2012"), in_year("b opposes a", "2015")]
    assert counts(*claims, in_year("b backs c", "2015")) == (1, 0, 0)


def test_a_pair_alone_makes_no_chain():
    answer = measure_time(graph_of("a backs b", "b backs a"))
    assert answer.chains == 0
    assert answer.sentence == (
        "No two-step chain (directions ignored) connects three actors in this scope."
    )
    along = measure_time(graph_of("a backs b", "b backs a"), direction="along")
    assert (
        along.sentence == "No two-step chain following arrows connects three actors in this scope."
    )


def test_a_tie_that_is_only_denied_makes_no_chain():
    denied = claim("b backs c", stance="denies", by="b")
    assert counts("a backs b", denied) == (0, 0, 0)


def test_the_scope_narrows_what_is_counted():
    claims = ["a backs b", "b backs c", "b fights d"]
    assert counts(*claims) == (3, 0, 0)
    assert counts(*claims, scope=Scope(types="backs")) == (1, 0, 0)
    with pytest.raises(ScopeError):
        measure_time(graph_of(*claims), Scope(types="hugs"))


# Directions.


def test_two_backers_of_one_client_are_no_chain_along_the_arrows():
    assert counts("a backs c", "b backs c") == (1, 0, 0)
    assert counts("a backs c", "b backs c", direction="along") == (0, 0, 0)
    assert counts("c backs a", "c backs b", direction="along") == (0, 0, 0)
    assert counts("a backs c", "c backs b", direction="along") == (1, 0, 0)


def test_symmetric_ties_are_walked_both_ways_along_the_arrows():
    assert counts("a fights b", "b allied-with c", direction="along") == (2, 0, 0)
    assert counts("a fights b", "b backs c", direction="along") == (1, 0, 0)


def test_a_cycle_is_not_a_chain():
    assert counts("a backs b", "b backs a", "b backs c", direction="along") == (1, 0, 0)
    apart = [
        in_year("a backs b", "2012"),
        in_year("b backs a", "2015"),
        in_year("b backs c", "2013"),
    ]
    assert counts(*apart, direction="along") == (0, 0, 1)


def test_another_direction_is_refused():
    with pytest.raises(QuestionError, match='direction is "back"; it can be "any" or "along"'):
        measure_time(graph_of("a backs b"), direction="back")


def test_interpretations_count_only_where_they_are_asked_for():
    claims = ["a backs b", claim("b backs c", mode="thesis")]
    assert counts(*claims) == (0, 0, 0)
    assert measure_time(graph_of(*claims)).theses_left_out
    assert counts(*claims, scope=Scope(modes="thesis,act")) == (1, 0, 0)


def test_the_sentence_states_the_counts_that_are_not_zero():
    claims = [in_year("a backs b", "2012"), in_year("b backs c", "2012")]
    answer = measure_time(graph_of(*claims, in_year("b fights d", "2015")))
    assert answer.sentence == (
        "Of 3 two-step chains (directions ignored), by the dates claimed, 1 has "
        "steps that overlap in time and 2 never do."
    )
    assert answer.as_json() == {
        "scope": {"modes": ["act", "intent", "label"]},
        "direction": "any",
        "unknown": 0,
        "theses_left_out": False,
        "chains": 3,
        "together": 1,
        "undated": 0,
        "never": 2,
        "sentence": answer.sentence,
        "both_sides": [],
    }


def test_the_sentence_says_where_all_chains_overlap_or_none_does():
    chain = [in_year("a backs b", "2012"), in_year("b backs c", "2012")]
    held = "(directions ignored), by the dates claimed"
    assert measure_time(graph_of(*chain)).sentence == (
        f"Of 1 two-step chain {held}, 1 has steps that overlap in time."
    )
    assert measure_time(graph_of(*chain, in_year("b fights d", "2012"))).sentence == (
        f"Of 3 two-step chains {held}, all overlap in time."
    )
    apart = [in_year("a backs b", "2012"), in_year("b backs c", "2014"), claim("c backs d")]
    assert measure_time(graph_of(*apart)).sentence == (
        f"Of 2 two-step chains {held}, none has steps that overlap in time, 1 never "
        "does and for 1 no common date is known."
    )


def test_a_hub_of_thousands_is_counted_without_looking_at_each_chain():
    spokes = [in_year(f"hub backs n{number}", str(1000 + number)) for number in range(8000)]
    assert counts(*spokes, in_year("hub backs last", "2000")) == (1, 0, 8000 * 8001 // 2 - 1)


FOUR = [Actor(id, id.upper(), "state") for id in "abcd"]


@pytest.mark.parametrize("direction", ["any", "along"])
@examples(30)
@given(claims=claim_lists(actors=("a", "b", "c", "d")))
def test_the_counts_are_those_of_the_paths_of_two_steps(direction, claims):
    graph = graph_of(*claims, actors=FOUR)
    how = {"scope": Scope(modes="act,label,intent"), "direction": direction, "max_length": 2}
    found = []
    for first, last in permutations("abcd", 2):
        if first < last or direction == "along":
            paths = find_paths(graph, first, last, limit=100, **how).paths
            found += [path.period_note for path in paths if len(path.hops) == 2]
    answer = measure_time(graph, direction=direction)
    assert answer.together == found.count(None)
    assert answer.undated == found.count("undated")
    assert answer.never == found.count("never-together")


def test_pairs_on_both_sides_are_listed_with_how_that_is_in_time():
    graph = graph_of(
        *("a backs b", "a opposes b"),
        *("c backs d", claim("c fights d", end="past")),
        *("e backs f", claim("e fights f", said="2010")),
        *("g backs h", "g linked-to h"),
    )
    found = measure_time(graph).both_sides
    assert [(each.pair, each.sides) for each in found] == [
        (("a", "b"), "contested"),
        (("c", "d"), "changed"),
        (("e", "f"), "may-have-changed"),
    ]
    record = found[1].as_json()
    assert (record["pair"], record["sides"]) == (["c", "d"], "changed")
    assert [each["id"] for each in record["relations"]] == ["c backs d", "c fights d"]
