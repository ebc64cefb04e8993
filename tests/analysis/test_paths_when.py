"""When all steps of a path apply, and whether that rests on when an undated claim was said."""

import pytest
from making import claim, graph_of

from graph.analysis.paths.find import find_paths
from graph.analysis.paths.times import say_when

SAID = " (undated claims count on the day they were said)"


def when(*claims):
    (path,) = find_paths(graph_of(*claims), "a", "c").paths
    return say_when(path)


@pytest.mark.parametrize(
    ("claims", "said"),
    [
        (
            (claim("a backs b", start="2012", end="2014"), claim("b backs c", start="2013")),
            "all steps apply from 2013 to 2014, according to the sources",
        ),
        (
            (claim("a backs b", said="2024-12-03"), claim("b backs c", start="2013")),
            f"all steps apply on 2024-12-03, according to the sources{SAID}",
        ),
        (
            (
                claim("a backs b", start="2012", end="2014"),
                claim("a backs b", said="2024-12-03", at="p2"),
                claim("b backs c", start="2013", said="2024-12-03"),
            ),
            "all steps apply from 2013 to 2014 and on 2024-12-03, according to the sources" + SAID,
        ),
        (
            (
                claim("a opposes b", start="2012", said="2012", mode="intent"),
                claim("b backs c", start="2012", said="2012"),
            ),
            "all steps apply or are announced in 2012, according to the sources",
        ),
        (
            (claim("a backs b", end="2011"), claim("b backs c", start="2013")),
            "by the dates claimed, the steps never applied at the same time",
        ),
        (
            (claim("a backs b", end="past"), claim("b backs c", end="past")),
            "no date is known on which all steps apply",
        ),
    ],
)
def test_it_is_said_when_all_steps_apply(claims, said):
    assert when(*claims) == said
