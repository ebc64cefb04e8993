"""What is measured of a drawing."""

from math import cos, pi, sin

import numpy as np
import pytest

from graph.layout.boxes import Box
from graph.layout.curves import BENDS, SHARES, make_chains
from graph.layout.figure import Line, make_figure
from graph.layout.measures import is_flawless, list_shown, measure_quality
from graph.layout.placement import make_drawing, make_placement, stretch_to
from graph.model.drawing import Drawing

BOX = Box(width=40, above=10, below=26)


def placement_of(positions, lines, names=None, bends=None):
    figure = make_figure(positions, dict.fromkeys(positions, BOX), lines)
    return make_placement(figure, Drawing(positions, names or {}, bends or {}))


def line(text, sign=1, **more):
    return Line(text, *text.split(" ")[::2], sign, **more)


def quality_of(*args, **more):
    return measure_quality(placement_of(*args, **more), (400, 400))


CORNERS = {"a": (0, 0), "b": (200, 200), "c": (0, 200), "d": (200, 0)}


def test_crossings_are_counted_and_those_of_signed_lines_apart():
    assert quality_of(CORNERS, [line("a to b"), line("c to d")]).signed_crossings == 1
    found = quality_of(CORNERS, [line("a to b"), line("c to d", 0)])
    assert (found.crossings, found.signed_crossings) == (1, 0)


def test_lines_that_only_share_an_end_do_not_cross():
    assert quality_of(CORNERS, [line("a to b"), line("a to c"), line("d to a")]).crossings == 0


def test_a_bend_can_avoid_a_dot():
    row = {"a": (0, 0), "b": (100, 0), "c": (200, 0)}
    assert quality_of(row, [line("a to c")]).over_dots == 1
    assert quality_of(row, [line("a to c")], bends={"a to c": 0.24}).over_dots == 0


def test_lines_under_names_of_others_are_counted_in_each_place_of_a_name():
    high = {"a": (0, 0), "b": (100, 20), "c": (200, 0)}
    for place, count in (("above", 1), ("below", 0), ("left", 0), ("right", 0)):
        assert quality_of(high, [line("a to c")], names={"b": place}).under_names == count


def test_the_own_name_of_an_end_is_not_counted():
    assert quality_of({"a": (0, 0), "b": (0, 200)}, [line("a to b")]).under_names == 0


def test_a_head_is_hidden_by_a_name_or_a_dot_of_another():
    near = {"a": (0, 0), "b": (200, 0), "c": (185, 0)}
    assert quality_of(near, [line("a to b")]).hidden_heads == 1
    assert quality_of({**near, "c": (185, 100)}, [line("a to b")]).hidden_heads == 0


def test_a_head_stops_at_the_own_name_in_the_way():
    above = {"a": (0, 200), "b": (0, 0)}
    found = quality_of(above, [line("a to b")])
    assert (found.heads, found.hidden_heads) == (1, 0)


def test_heads_that_meet_are_jammed():
    fan = {"a": (300, 0), "b": (0, 0), "c": (300, 8)}
    assert quality_of(fan, [line("a to b"), line("c to b")]).jammed_heads == 2
    assert quality_of(fan, [line("a to b"), line("c to b", stop_head=False)]).jammed_heads == 0


def test_names_on_names_and_on_dots_are_counted():
    assert quality_of({"a": (0, 0), "b": (30, 0)}, []).overlaps == 1
    assert quality_of({"a": (0, 0), "b": (0, 20)}, []).overlaps == 1


def test_the_share_of_the_frame_and_the_distance_of_foes():
    spread = {"a": (0, 0), "b": (100, 0), "c": (300, 0)}
    found = quality_of(spread, [line("a to b"), line("a to c", -1)])
    assert (found.width, found.foes_over_friends) == (340 / 400, 3)


def test_flawless_is_a_drawing_without_any_of_these():
    assert is_flawless(placement_of(CORNERS, [line("a to c"), line("b to d")]))
    assert not is_flawless(placement_of(CORNERS, [line("a to b"), line("c to d")]))


def test_the_most_tied_keep_their_names():
    crowd = {"a": (0, 0), "b": (8, 8), "c": (16, 0), "d": (200, 0)}
    shown = list_shown(placement_of(crowd, [line("b to d"), line("b to a")]))
    assert shown[0] == 1


@pytest.mark.parametrize("bend", BENDS)
def test_a_line_bends_as_vis_network_bends_it(bend):
    start, stop = np.array([[10.0, 20.0]]), np.array([[310.0, 420.0]])
    chain = make_chains(start, stop, np.array([BENDS.index(bend)]), 4)[:, 0]
    length, turn = 500 * (1 + abs(bend)) / 2, np.arctan2(-400, 300) + (bend + 1) * pi / 2
    via = start[0] + length * np.array([sin(turn), cos(turn)])
    for share, point in zip(SHARES[4], chain, strict=True):
        there = (1 - share) ** 2 * start[0] + 2 * share * (1 - share) * via + share**2 * stop[0]
        assert np.abs(point - there).max() <= 0.51


def test_a_placement_is_stretched_and_names_keep_their_size():
    placement = stretch_to(placement_of(CORNERS, []), (400.0, 300.0))
    low, high = placement.extent()
    assert (high - low).tolist() == pytest.approx([386, 268.5], abs=2)


def test_a_drawing_is_read_back():
    drawing = Drawing({"a": (0, 0), "b": (9, 9)}, {"a": "left"}, {"a to b": -0.12})
    figure = make_figure(["a", "b"], {"a": BOX, "b": BOX}, [line("a to b")])
    assert make_drawing(make_placement(figure, drawing)) == drawing
