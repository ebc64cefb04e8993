"""How readable drawings are: the article as it was with 49 actors, an example, made-up networks."""

import pytest
from networks import (
    FROZEN,
    LARGE,
    PHONE,
    ROOT,
    WINDOW,
    by_distances,
    fit,
    make_network,
    network_of,
)
from rounds import also

from graph.layout import UPRIGHT, draw
from graph.layout.measures import list_shown, measure_quality


@pytest.fixture(scope="module")
def frozen():
    network = network_of(FROZEN)
    return network, draw(*network)


def quality_of(network, drawing, pane):
    return measure_quality(fit(network, drawing, pane), pane)


def test_the_frozen_article_is_readable_in_a_large_window(frozen):
    found = quality_of(*frozen, LARGE)
    assert found.crossings <= 190
    assert found.over_dots <= 2
    assert found.under_names <= 10
    assert found.hidden_heads <= 3
    assert found.jammed_heads <= 13
    assert found.heads == 76


def test_the_frozen_article_is_readable_in_a_small_window(frozen):
    found = quality_of(*frozen, WINDOW)
    assert found.crossings <= 195
    assert found.under_names <= 15


@pytest.mark.parametrize("pane", [WINDOW, LARGE])
def test_the_frozen_article_fills_a_window_and_all_names_have_room(frozen, pane):
    found = quality_of(*frozen, pane)
    assert found.width >= 0.92
    assert found.height >= 0.85
    assert found.overlaps == 0
    assert found.foes_over_friends >= 2.1
    assert len(list_shown(fit(*frozen, pane))) == 44


def test_the_frozen_article_fills_a_phone(frozen):
    network, _ = frozen
    placement = fit(network, draw(*network, frame=UPRIGHT), PHONE)
    found = measure_quality(placement, PHONE)
    assert found.height >= 0.85
    assert found.width <= 1
    assert len(list_shown(placement)) >= 25


@pytest.mark.parametrize(
    ("make", "share"),
    [
        pytest.param(lambda: network_of(ROOT / "examples" / "powers" / "data"), 0.7, id="powers"),
        pytest.param(lambda: make_network(40), 0.8, id="40"),
        *also(
            pytest.param(lambda: network_of(ROOT / "data"), 0.7, id="article"),
            pytest.param(lambda: make_network(100), 0.8, id="100"),
        ),
    ],
)
def test_there_are_far_fewer_crossings_than_by_distances_alone(make, share):
    network = make()
    found = quality_of(network, draw(*network), LARGE)
    before = quality_of(network, by_distances(network), LARGE)
    assert found.crossings <= share * before.crossings
    assert found.over_dots <= before.over_dots
