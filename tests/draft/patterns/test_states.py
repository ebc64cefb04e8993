"""The table of states."""

from collections import Counter

import pytest

from graph.draft.patterns.states import adjectives_of, capitals_of, find_state, list_states
from graph.model.records import Actor
from graph.model.text import fold


def test_no_two_states_share_a_name():
    names = Counter(fold(name) for state in list_states() for name in state.names)
    assert [name for name, times in names.items() if times > 1] == []


def test_the_table_is_whole():
    states = list_states()
    assert len(states) > 190
    assert all(state.name and state.name[0].isupper() for state in states)
    assert not any(word.islower() for state in states for word in (*state.also, *state.adjectives))


@pytest.mark.parametrize(
    ("name", "adjective", "capital"),
    [
        ("Turkey", "Turkish", "Ankara"),
        ("Türkiye", "Turkish", "Ankara"),
        ("US", "American", "Washington"),
        ("Saudi Arabia", "Saudi", "Riyadh"),
        ("Côte d'Ivoire", "Ivorian", "Yamoussoukro"),
    ],
)
def test_a_state_is_found_by_any_of_its_names(name, adjective, capital):
    actor = Actor("x", name, "state")
    assert adjective in adjectives_of(actor)
    assert capital in capitals_of(actor)


def test_only_a_state_has_adjectives():
    assert adjectives_of(Actor("x", "Turkey", "media")) == ()
    assert find_state(Actor("x", "Oster", "state")) is None
