"""What the page of a large network shows first, as its record has it."""

import json
from dataclasses import replace
from itertools import combinations
from random import Random

import pytest
from making import claim, graph_of
from pages import draw_in_ring
from rounds import rounds
from signed_networks import plant_camps

from graph.analysis.camps import Between, find_camps
from graph.files.layout_file import Layout, parse_layout, render_layout
from graph.model.graph_data import read_graph
from graph.page.camp_places import match_camps
from graph.page.overview import MOST_LINES, choose_lines, describe_overview, find_overview
from graph.page.payload import build_payload
from graph.page.picture import draw_graph


@pytest.fixture(scope="module")
def claims():
    return plant_camps(6, 60, 1)


@pytest.fixture(scope="module")
def graph(claims):
    return graph_of(*claims)


@pytest.fixture(scope="module")
def layout(graph):
    return draw_graph(graph)


@pytest.fixture(scope="module")
def overview(graph, layout):
    return describe_overview(read_graph(graph), layout)


def make_random(actors, ties, seed, friendly=0.5):
    """Make up ties of random signs; every other one leads to one of a few actors."""
    dice, found = Random(seed), {}
    ids = [f"a{at:04}" for at in range(actors)]
    while len(found) < ties:
        pool = ids if dice.random() < 0.5 else ids[: actors // 20]
        one, other = sorted((dice.choice(ids), dice.choice(pool)))
        if one != other:
            found[one, other] = "allied-with" if dice.random() < friendly else "fights"
    return [f"{one} {type} {other}" for (one, other), type in found.items()]


# Which networks have an overview, and which one camps.


def test_up_to_150_actors_with_ties_there_is_no_overview():
    star = [f"m backs m{at:03}" for at in range(149)]
    assert find_overview(read_graph(graph_of(*star))) is None
    ring = Layout(draw_in_ring(["m", *(f"m{at:03}" for at in range(149))]).positions)
    assert "overview" not in build_payload(graph_of(*star), ring)
    assert find_overview(read_graph(graph_of(*star, "m backs more"))) is not None


def test_denied_relations_do_not_make_a_network_large():
    star = [f"m backs m{at:03}" for at in range(149)]
    denied = claim("m backs more", stance="denies")
    assert find_overview(read_graph(graph_of(*star, denied))) is None


@pytest.mark.parametrize(("camps", "wrong"), [(3, 0), (3, 0.1), (6, 0), (6, 0.1)])
def test_planted_camps_are_offered(camps, wrong):
    for seed in rounds(1, 2):
        found = find_overview(read_graph(graph_of(*plant_camps(camps, 60, seed, wrong=wrong))))
        assert found["camps"], (found["fits"], found["kept"])


@pytest.mark.parametrize("friendly", [0.3, 0.5, 0.7, 1])
@pytest.mark.parametrize(("actors", "ties"), [(400, 700), (400, 1200), (1000, 2500)])
def test_ties_of_random_signs_are_refused(actors, ties, friendly):
    for seed in rounds(1, 2):
        made = make_random(actors, ties, seed, friendly)
        found = find_overview(read_graph(graph_of(*made)))
        assert not found["camps"], (found["fits"], found["kept"])


def test_without_clear_camps_the_record_has_the_most_tied_actors():
    graph = graph_of(*make_random(400, 900, 1))
    record = describe_overview(read_graph(graph), draw_graph(graph))
    assert record["camps"] == []
    assert record["fits"] is not None
    ranked = sorted(graph, key=lambda id: (-graph.degree(id), id))
    assert record["leading"] == ranked[:150]


# The record.


def test_the_record_has_the_camps_that_python_finds(graph, overview):
    found = find_camps(graph)
    assert [camp["members"] for camp in overview["camps"]] == [
        list(camp.members) for camp in found.camps
    ]
    assert (overview["fits"], overview["kept"]) == (found.clearness, found.kept)
    assert overview["others"] == list(found.others)
    assert overview["unsupported"] == list(found.unsupported)
    assert json.loads(json.dumps(overview))["camps"][0]["radius"] == list(
        overview["camps"][0]["radius"]
    )


def test_leading_members_have_a_place_inside(graph, overview):
    for camp, found in zip(overview["camps"], find_camps(graph).camps, strict=True):
        assert sorted(camp["inside"]) == sorted(found.leading)
        assert len(camp["inside"]) == min(60, len(camp["members"]))


def test_at_most_fourteen_lines_are_chosen_and_no_thin_one(graph):
    between = find_camps(graph).between
    lines = choose_lines(between)
    assert 0 < len(lines) <= MOST_LINES
    outside = {
        camp: sum(
            each.positive + each.negative for each in between if camp in (each.first, each.second)
        )
        for line in lines
        for camp in line[:2]
    }
    for first, second, sign, number in lines:
        twin = sum(line[3] for line in lines if line[:3] == (first, second, -sign))
        is_thick = number >= 0.06 * min(outside[first], outside[second])
        assert is_thick or 2 * number >= twin > 0
    assert [line[3] for line in lines] == sorted((line[3] for line in lines), reverse=True)


def test_each_camp_has_the_line_with_its_most_ties():
    between = [Between(*pair, 0, 100 - at) for at, pair in enumerate(combinations(range(6), 2))] + [
        Between(5, 6, 7, 8)
    ]
    lines = choose_lines(between)
    assert len(lines) == MOST_LINES
    assert (5, 6, -1, 8) in lines


def test_a_line_comes_with_one_of_the_other_sign_that_has_half_of_its_ties():
    pairs = list(combinations(range(6), 2))
    between = [Between(*pair, 0, 100 - at) for at, pair in enumerate(pairs)]
    half = choose_lines([*between, Between(5, 6, 4, 8)])
    assert {(5, 6, -1, 8), (5, 6, 1, 4)} <= set(half)
    assert len(half) == MOST_LINES
    less = choose_lines([*between, Between(5, 6, 3, 8)])
    assert (5, 6, 1, 3) not in less


# Places are kept.


def test_a_layout_without_camps_gets_the_same_places(graph, layout, overview):
    assert describe_overview(read_graph(graph), replace(layout, camps=())) == overview


def test_the_layout_file_keeps_the_places(graph, layout, overview):
    read = parse_layout(render_layout(layout))
    assert read.camps == layout.camps
    assert draw_graph(graph, read) == layout
    assert describe_overview(read_graph(graph), read) == overview


def test_discs_and_members_stay_when_claims_come(claims, layout):
    ids = sorted(layout.positions)
    more = [*claims, f"{ids[0]} backs newer", f"newer backs {ids[6]}", f"{ids[1]} fights newest"]
    grown = draw_graph(graph_of(*more), layout)
    places = match_camps([[*camp.inside] for camp in grown.camps], layout.camps)
    assert len(places) == len(grown.camps)
    stayed = [
        (grown.camps[at].wide, grown.camps[at].upright) == (old.wide, old.upright)
        for at, old in places.items()
    ]
    assert all(stayed)
    kept = [
        grown.camps[at].inside[id] == place
        for at, old in places.items()
        for id, place in old.inside.items()
        if id in grown.camps[at].inside
    ]
    assert all(kept)
    assert len(kept) > 0.8 * sum(len(camp.inside) for camp in layout.camps)


def test_a_moved_disc_stays_where_it_was_put(graph, layout):
    moved = replace(layout.camps[2], wide=(7.0, -8.0))
    camps = (*layout.camps[:2], moved, *layout.camps[3:])
    assert draw_graph(graph, replace(layout, camps=camps)).camps == camps
