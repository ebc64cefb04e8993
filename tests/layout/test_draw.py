"""Drawings: what is kept of known ones, and who stands where."""

import sys
from random import Random

import pytest
from making import claim, graph_of
from networks import lines_of, make_network

from graph.files.layout_file import Layout
from graph.layout import UPRIGHT, Box, Line, draw, place
from graph.layout.draw import WIDE
from graph.model.drawing import Drawing
from graph.page.picture import draw_graph

BOX = Box(width=60, above=10, below=26)


def boxes_for(ids):
    return dict.fromkeys(ids, BOX)


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
    for size, is_styled in ((121, True), (151, False)):
        ids, ties, lines, boxes = make_network(size)
        drawn = draw(ids, ties, lines, boxes)
        assert drawn.positions == place(ids, ties, boxes)
        assert bool(drawn.bends) is is_styled


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
