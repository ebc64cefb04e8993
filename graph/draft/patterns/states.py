"""States, with their other names, adjectives and capitals, from states.yaml."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from ...model.records import Actor
from ...model.text import fold
from .words import load_data


@dataclass(frozen=True, slots=True)
class State:
    """A state; `capitals` are the names of its capital, as used for its government."""

    name: str
    also: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    capitals: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The name and the other names."""
        return (self.name, *self.also)


@cache
def list_states() -> tuple[State, ...]:
    """List all states."""
    entries = load_data("states.yaml")
    return tuple(
        State(name, **{field: tuple(words) for field, words in entry.items()})
        for name, entry in entries.items()
    )


@cache
def _index_states() -> Mapping[str, State]:
    return {fold(name): state for state in list_states() for name in state.names}


def find_state(actor: Actor) -> State | None:
    """Return the state that an actor is, by its name or an alias; None if it is none.

    An actor of another kind that is called like a state is not that state.

    >>> find_state(Actor("us", "US", "state")).name
    'United States'
    """
    if actor.kind != "state":
        return None
    index = _index_states()
    return next((index[fold(name)] for name in actor.names if fold(name) in index), None)


def adjectives_of(actor: Actor) -> tuple[str, ...]:
    """List the adjectives of a state, as in "Turkish-backed" and "Turkish president".

    >>> adjectives_of(Actor("turkey", "Turkey", "state"))
    ('Turkish',)
    """
    state = find_state(actor)
    return state.adjectives if state else ()


def capitals_of(actor: Actor) -> tuple[str, ...]:
    """List the names of a state's capital, as in "Ankara condemned the raid".

    >>> capitals_of(Actor("turkey", "Turkey", "state"))
    ('Ankara',)
    """
    state = find_state(actor)
    return state.capitals if state else ()
