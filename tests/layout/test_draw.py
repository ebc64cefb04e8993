"""Drawings: what is kept of known ones, and who stands where."""

import sys
from random import Random

import numpy as np
import pytest
from making import claim, graph_of
from networks import lines_of, make_network

from graph.files.layout_file import Layout
from graph.layout import UPRIGHT, Box, Line, draw, place
from graph.layout.boxes import GAP, find_overlaps, stack_boxes
from graph.layout.draw import WIDE
from graph.layout.lines import find_crossings
from graph.layout.surround import rank_by_ties
from graph.model.drawing import Drawing
from graph.page.picture import draw_graph

BOX = Box(width=60, above=10, below=26)


def boxes_for(ids):
    return dict.fromkeys(ids, BOX)


def count_overlaps(positions, boxes):
    """Count the pairs of boxes that share some area."""
    arrays = stack_boxes(list(positions), boxes)
    dots = np.array(list(positions.values()), dtype=float)
    return len(find_overlaps(dots + arrays.offset, arrays.half - GAP / 2)[0])


@pytest.fixture(scope="module")
def network():
    return make_network(16)


@pytest.fixture(scope="module")
def drawing(network):
    return draw(*network)


def test_the_same_input_gives_the_same_drawing_in_any_order(network, drawing):
    ids, ties, lines, boxes = network
    dice = Random(2)
    turned = {pair[::-1]: sign for pair, sign in dice.sample([*ties.items()], len(ties))}
    again = draw(dice.sample(ids, len(ids)), turned, dice.sample(lines, len(lines)), boxes)
    assert again == drawing


def test_positions_are_whole_pixels_in_the_frame(drawing):
    for x, y in drawing.positions.values():
        assert isinstance(x, int)
        assert isinstance(y, int)
        assert abs(x) <= WIDE[0] / 2
        assert abs(y) <= WIDE[1] / 2


def test_a_known_drawing_is_not_searched_again(network, drawing, monkeypatch):
    module = sys.modules["graph.layout.draw"]  # whose function has the same name
    monkeypatch.setattr(module, "search", None)
    monkeypatch.setattr(module, "restyle", None)
    assert draw(*network, known=drawing) == drawing


def test_known_actors_do_not_move_and_keep_their_names_and_bends(network, drawing):
    ids, ties, lines, boxes = network
    new = {("new-1", ids[0]): 1, ("new-2", ids[1]): -1, ("new-1", "new-2"): 1}
    more = draw(
        [*ids, "new-1", "new-2"],
        {**ties, **new},
        [*lines, *lines_of(new)],
        {**boxes, **boxes_for(["new-1", "new-2"])},
        known=drawing,
    )
    assert more.only(ids).positions == drawing.positions
    assert more.only(ids).names == drawing.names
    kept = {id: bend for id, bend in more.only(ids).bends.items() if id in drawing.bends}
    assert kept == drawing.bends


def test_known_positions_alone_get_names_and_bends(network, drawing):
    old = Drawing(drawing.positions)
    styled = draw(*network, known=old, is_styled=False)
    assert styled.positions == drawing.positions
    assert styled.names or styled.bends
    assert draw(*network, known=styled) == styled


def test_an_upright_drawing_is_higher_than_wide(network):
    positions = draw(*network, frame=UPRIGHT).positions.values()
    across, down = ([at[axis] for at in positions] for axis in (0, 1))
    assert max(down) - min(down) > max(across) - min(across)


def test_lines_of_one_pair_bend_differently_also_when_one_is_added():
    ids, ties = ["a", "b"], {("a", "b"): 1}
    lines = [Line("a to b", "a", "b", 1), Line("b to a", "b", "a", 1)]
    one = draw(ids, ties, lines[:1], boxes_for(ids))
    both = draw(ids, ties, lines, boxes_for(ids), known=one)
    assert both.positions == one.positions
    assert both.bends.get("a to b", 0) != -both.bends.get("b to a", 0)


def test_a_new_line_between_known_actors_bends_around_a_dot():
    ids, boxes = ["a", "b", "c"], boxes_for("abc")
    known = Drawing({"a": (-200, 0), "b": (0, 0), "c": (200, 0)}, {"a": "left"})
    ties = {("a", "b"): 1, ("b", "c"): 1, ("a", "c"): 1}
    drawn = draw(ids, ties, lines_of(ties), boxes, known=known)
    assert drawn.positions == known.positions
    assert drawn.bends.keys() == {"a tied c"}


def test_up_to_150_actors_get_names_and_bends_and_more_only_positions():
    ids, ties, lines, boxes = make_network(121)
    drawn = draw(ids, ties, lines, boxes)
    assert drawn.positions == place(ids, ties, boxes)
    assert drawn.bends
    drawn = draw(*make_network(151))
    assert len(drawn.positions) == 151
    assert not drawn.names
    assert not drawn.bends


def test_the_most_tied_of_a_large_network_are_about_as_legible_as_where_positions_are_searched():
    ids, ties, lines, boxes = make_network(300)
    drawn, first = draw(ids, ties, lines, boxes).positions, rank_by_ties(ties)[:150]
    among = {pair: sign for pair, sign in ties.items() if set(first).issuperset(pair)}
    searched = place(first, among, boxes)
    arrays = stack_boxes(first, boxes)
    ends = np.array([[first.index(end) for end in pair] for pair in among])
    over = [
        len(find_crossings(np.array([at[id] for id in first], dtype=float), arrays.radius, ends)[0])
        for at in (drawn, searched)
    ]
    assert over[0] < 1.3 * over[1]


def test_in_a_large_network_the_most_tied_are_in_the_middle_and_no_boxes_overlap():
    ids, ties, lines, boxes = make_network(700)
    drawn = draw([*ids, "z"], ties, lines, {**boxes, "z": boxes[ids[0]]})
    first = set(rank_by_ties(ties)[:150])
    box = [[drawn.positions[id][axis] for id in first] for axis in (0, 1)]
    others = [drawn.positions[id] for id in ids if id not in first]
    assert not any(
        min(box[0]) <= x <= max(box[0]) and min(box[1]) <= y <= max(box[1]) for x, y in others
    )
    assert count_overlaps(drawn.positions, {**boxes, "z": boxes[ids[0]]}) == 0
    assert drawn.positions["z"][1] > max(y for _, y in others)


def test_actors_stand_on_the_side_of_those_that_they_are_tied_to():
    ids, ties, lines, boxes = make_network(400)
    spots = draw(ids, ties, lines, boxes).positions
    first = set(rank_by_ties(ties)[:150])
    turned = []
    for one, other in ties:
        if len({one, other} & first) == 1:
            (x, y), (right, down) = spots[one], spots[other]
            turned.append(x * right + y * down > 0)
    assert sum(turned) > 0.8 * len(turned)


def test_in_a_large_network_nobody_moves_when_others_come():
    ids, ties, lines, boxes = make_network(500)
    known = draw(ids, ties, lines, boxes)
    more = {**ties, ("actor-000", "new"): 1, ("actor-001", "newer"): -1}
    boxes |= {"new": boxes["actor-000"], "newer": boxes["actor-001"]}
    drawn = draw([*ids, "new", "newer"], more, lines_of(more), boxes, known=known)
    assert {id: drawn.positions[id] for id in ids} == known.positions
    assert count_overlaps(drawn.positions, boxes) == 0


def test_who_has_no_tie_stands_below_the_frame():
    ids = ["a", "b", *(f"lone-{n}" for n in range(30))]
    drawn = draw(ids, {("a", "b"): 1}, lines_of({("a", "b"): 1}), boxes_for(ids))
    lone = [drawn.positions[id] for id in ids[2:]]
    assert len(set(lone)) == 30
    assert min(y for _, y in lone) > WIDE[1] / 2
    assert max(abs(x) for x, _ in lone) < WIDE[0] / 2


def test_the_first_tie_brings_an_actor_into_the_frame_unless_it_is_pinned():
    alone = graph_of(claim("us backs fsa"), claim("us opposes iran", stance="denies"))
    layout = draw_graph(alone)
    assert layout.lone == {"iran"}
    tied = graph_of(claim("us backs fsa"), claim("us opposes iran"))
    after = draw_graph(tied, layout)
    assert after.lone == frozenset()
    assert after.positions["iran"] != layout.positions["iran"]
    assert abs(after.positions["iran"][1]) < WIDE[1] / 2
    assert after.positions["us"] == layout.positions["us"]
    pinned = Layout(layout.positions, frozenset({"iran"}), lone=layout.lone)
    assert draw_graph(tied, pinned).positions["iran"] == layout.positions["iran"]


def test_nobody_moves_in_a_file_without_names_and_bends():
    graph = graph_of(claim("us backs fsa"), claim("us opposes iran"))
    old = Layout({"us": (1000, 0), "fsa": (1100, 0), "iran": (0, 900)})
    layout = draw_graph(graph, old)
    assert layout.positions == old.positions
    assert layout.upright.positions.keys() == old.positions.keys()
    assert draw_graph(graph, layout) == layout
