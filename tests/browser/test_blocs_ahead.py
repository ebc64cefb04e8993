"""The splits that the page carries: for each stretch of days, and as few as there are."""

from __future__ import annotations

from itertools import pairwise

from making import claim, graph_of

from graph.analysis.default_modes import THESES_LEFT_OUT
from graph.model.graph_data import read_graph
from graph.page.blocs import MOST_ACTORS_AT_DATES, MOST_TIED, MOST_TIED_AT_DATE, describe_blocs


def test_what_is_claimed_only_as_an_interpretation_is_in_no_split():
    graph = graph_of("a backs b", claim("a fights c", mode="thesis"))
    blocs = describe_blocs(read_graph(graph))
    assert blocs["together"]["whole"]["blocs"] == [["a", "b"]]
    assert blocs["words"]["left_out"] == THESES_LEFT_OUT
    assert describe_blocs(read_graph(graph_of("a backs b")))["words"]["left_out"] == ""


def test_days_that_differ_in_nothing_have_one_answer():
    graph = graph_of(
        claim("a backs b", start="2012", end="2013"), claim("a backs b", start="2015", end="2015")
    )
    blocs = describe_blocs(read_graph(graph))["together"]
    assert blocs["starts"] == ["0001-01-01", "2012-01-01", "2014-01-01", "2015-01-01", "2016-01-01"]
    assert blocs["rows"][0] == [0, 1, 0, 1, 0]
    assert len(blocs["answers"]) == 2


def test_blocs_keep_their_order_from_date_to_date():
    graph = graph_of(
        claim("a fights m", start="2012", end="2012"),
        *(claim(f"m backs {each}", start="2012", end="2013") for each in "nopq"),
        claim("b fights m", start="2013", end="2013"),
        claim("z fights m", start="2013", end="2013"),
    )
    blocs = describe_blocs(read_graph(graph))["together"]
    assert blocs["whole"]["blocs"][0] == ["a", "b", "z"]
    assert [answer["blocs"][1][0] for answer in blocs["answers"] if answer["blocs"]] == ["m"] * 3


def test_a_network_too_entangled_is_left_to_the_command_line():
    actors = [f"a{number:02}" for number in range(MOST_TIED + 1)]
    claims = [f"{one} backs {other}" for one, other in pairwise(actors)]
    assert describe_blocs(read_graph(graph_of(*claims)))["together"]["whole"] is not None
    ring = graph_of(*claims, f"{actors[-1]} backs {actors[0]}")
    assert describe_blocs(read_graph(ring))["together"]["whole"] is None


def test_a_network_of_very_many_actors_has_no_blocs_at_dates():
    dated = [claim("a backs b", start="2012", end="2012"), "c backs d"]
    more = [f"x{at} backs y{at}" for at in range((MOST_ACTORS_AT_DATES - 4) // 2)]
    assert describe_blocs(read_graph(graph_of(*dated, *more)))["together"]["rows"][0] != [None]
    many = describe_blocs(read_graph(graph_of(*dated, *more, "e backs f")))["together"]
    assert (many["rows"], many["answers"]) == ([[None]], [])
    assert many["whole"]


def test_periods_that_include_one_too_entangled_have_no_blocs():
    size = MOST_TIED_AT_DATE + 1
    ring = [f"a{at} backs a{(at + 1) % size}" for at in range(size)]
    claims = [claim(each, start="2012", end="2012") for each in ring]
    graph = graph_of(*claims, claim("a0 backs b", start="2010", end="2010"))
    rows = describe_blocs(read_graph(graph))["together"]["rows"]
    assert [number is None for number in rows[0]] == [False, False, False, True, False]
    assert [number is None for number in rows[3]] == [True, True]


def test_pairs_that_change_at_other_times_have_answers_of_their_own():
    """The same relations hold from 2010 to 2012 and from 2012 to 2014, in another order."""
    graph = graph_of(
        claim("a backs b", start="2010", end="2010"),
        claim("a fights b", start="2012", end="2012"),
        claim("a backs b", at="p2", start="2014", end="2014"),
    )
    ahead = describe_blocs(read_graph(graph))["together"]
    numbers = ahead["rows"][2]
    first, second = (ahead["answers"][numbers[place]] for place in (1, 3))
    assert (first["blocs"], second["blocs"]) == ([["a"], ["b"]], [["a", "b"]])


def test_separated_blocs_are_included_only_where_there_is_structure():
    assert describe_blocs(read_graph(graph_of("a backs b")))["apart"] is None
    assert describe_blocs(read_graph(graph_of("a backs b", "b part-of c")))["apart"] is not None


def test_separated_blocs_are_included_where_all_structure_is_only_said_not_to_join():
    over = claim("b leads a", mode="thesis", end="past")
    graph = graph_of("a backs b", over, kinds={"b": "person"})
    assert describe_blocs(read_graph(graph))["apart"] is not None
