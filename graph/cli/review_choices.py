"""Choose by a key, or by the beginning of a name, in a review at the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from ..model.bidi import isolate
from ..model.errors import GraphError
from ..model.text import fold, join_or, quoted
from ..model.vocabulary import UNNAMED
from .printing import print_line

if TYPE_CHECKING:
    from ..draft.choices import Choice, TypeChoice
    from ..draft.state import ReviewState
    from .keys import Keys


def say_choices(choices: Iterable[Choice | TypeChoice]) -> str:
    """List what can be chosen, each with its key."""
    return "  ".join(f"{each.key} {isolate(each.label)}" for each in choices if each.key)


def find_choice(choices: Iterable[Choice | TypeChoice], key: str) -> str:
    """Return the id with a key; empty if there is none."""
    return next((each.id for each in choices if each.key == key), "")


def ask_choice(keys: Keys, question: str, choices: Sequence[Choice | TypeChoice]) -> str:
    """Ask for one of several with one key; empty if another key was pressed."""
    print_line(f"{question}  {say_choices(choices)}")
    return find_choice(choices, keys.key())


def complete_actor(state: ReviewState, begun: str) -> str:
    """Return the only actor with an id, name or alias that begins so; one that is so comes first.

    Returns an empty text if there is none. Raises GraphError if there are several.
    """
    named = {
        (each.id, name) for each in state.actors for name in (each.id, each.name, *each.aliases)
    }
    return _only([(id, fold(name)) for id, name in named], begun)


def complete_claimants(state: ReviewState, line: str) -> list[str]:
    """Complete claimants separated by commas; what nobody is called is a name as given.

    Raises GraphError if several begin so.
    """
    return [_complete_claimant(state, each.strip()) for each in line.split(",") if each.strip()]


def _complete_claimant(state: ReviewState, begun: str) -> str:
    known = [(name, fold(name)) for name in (*state.claimants, UNNAMED)]
    return complete_actor(state, begun) or _only(known, begun) or begun


def _only(named: Iterable[tuple[str, str]], begun: str) -> str:
    wanted, named = fold(begun), list(named)
    same = {id for id, name in named if name == wanted}
    found = sorted(same or {id for id, name in named if wanted and name.startswith(wanted)})
    if len(found) > 1:
        raise GraphError(f"{quoted(begun)} may be {join_or(map(quoted, found[:5]))}. Type more.")
    return found[0] if found else ""
