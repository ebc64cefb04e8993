"""Published figures: the Gahuku-Gama sub-tribes, as Read (1954) describes them."""

import csv
from pathlib import Path

import pytest
from making import graph_of

from graph.analysis.balance import measure_balance

FILE = Path(__file__).resolve().parent.parent / "data" / "gahuku-gama.csv"
LINES = [line for line in FILE.read_text(encoding="utf-8").splitlines() if line[0] != "#"]
VERBS = {"1": "allied-with", "-1": "fights"}


@pytest.fixture(scope="module")
def graph():
    rows = csv.DictReader(LINES)
    return graph_of(*(f"{row['one']} {VERBS[row['sign']]} {row['other']}" for row in rows))


@pytest.fixture(scope="module")
def balance(graph):
    return measure_balance(graph)


def test_the_tribes_have_29_ties_of_each_sign(balance):
    assert (balance.positive, balance.negative) == (29, 29)
    assert sum(map(len, balance.two.blocs)) == 16


def test_their_triads_are_balanced_in_59_of_68_cases(balance):
    assert balance.triads == {"+++": 19, "++-": 2, "+--": 40, "---": 7}
    assert balance.balanced_share == pytest.approx(0.8676471, abs=5e-8)


def test_their_frustration_index_is_7_with_one_best_split(balance):
    """Aref & Wilson (2018) report 7; 1 - 2 * 7 / 58 is what signnet calls 0.7586207."""
    assert balance.two.interval == {"low": 7, "high": 7, "proved": True}
    assert balance.two.blocs[1] == ("Gama", "Gavev", "Kotun", "Nagad")
    assert balance.unique is True
    assert balance.together_always == balance.two.blocs
    assert 1 - 2 * balance.two.high / 58 == pytest.approx(0.7586207, abs=5e-8)
