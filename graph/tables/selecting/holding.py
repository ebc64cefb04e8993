"""The claims of a scope that apply at its dates, in SQL."""

from __future__ import annotations

from collections.abc import Iterable

from ...model.scope import Scope
from ...model.vocabulary import MODES, OWN_VOICE
from ..engines.engine import holds_any, texts

KEY = "from_actor, tie_type, to_actor"
"""The columns that make a relation."""
YES, UNKNOWN = 2, 1
"""Whether a claim or a relation applies at the dates of the scope; 0 for no."""


def keep_claims(scope: Scope) -> str:
    """Return the query of the supporting claims in a scope, with `h`: whether each applies.

    With dates, an undated claim is left out where another is dated to them, unless the scope
    keeps them.
    """
    held = f"SELECT *, {_say_when(scope)} AS h FROM claims WHERE {read_condition(scope)}"
    if scope.asked is None:
        return held
    if scope.unknown == "keep":
        return f"SELECT * FROM ({held}) AS held WHERE h > 0"
    top = f"SELECT *, max(h) OVER (PARTITION BY {KEY}) AS top FROM ({held}) AS held WHERE h > 0"
    return f"SELECT * FROM ({top}) AS topped WHERE h = top"


def read_condition(scope: Scope) -> str:
    """Return the condition on the supporting claims that a scope reads."""
    return all_of(["stance = 'supports'", *_list_modes(scope), *list_readings(scope)])


def _list_modes(scope: Scope) -> list[str]:
    """Write the modes of a scope, or those that it leaves out if these are fewer: it is quicker."""
    left_out = {*MODES} - scope.modes
    if not scope.modes or not left_out:
        return []
    if len(left_out) < len(scope.modes):
        return [f"claim_mode NOT IN {texts(left_out)}"]
    return [f"claim_mode IN {texts(scope.modes)}"]


def list_readings(scope: Scope) -> list[str]:
    """List the conditions on claims of any stance and mode that a scope reads."""
    conditions = [f"source_id IN {texts(scope.sources)}"] if scope.sources else []
    if scope.claimants:
        conditions.append(_is_spoken_by(scope.claimants))
    if scope.without:
        speakers = _has_any("speakers", scope.without)
        source = f"source_id IN {texts(scope.without)}"
        conditions.append(f"NOT ({source} OR {_is_spoken_by(scope.without)} OR {speakers})")
    return conditions


def _is_spoken_by(names: Iterable[str]) -> str:
    given = set(names)
    own = "own_voice" if OWN_VOICE in given else f"own_voice AND {_voice_in(given)}"
    return f"({_has_any('chain', given)} OR ({own}))"


def _voice_in(names: Iterable[str]) -> str:
    return f"coalesce(voice, '') IN {texts(names)}"


def _has_any(column: str, names: Iterable[str]) -> str:
    return f"coalesce({holds_any(column, {*names})}, FALSE)"


def _say_when(scope: Scope) -> str:
    """Return the expression of whether a claim applies: 2 for yes, 1 for unknown, 0 for no."""
    asked = scope.asked
    if asked is None:
        return str(YES)
    first, last = asked.first.toordinal(), asked.last.toordinal()
    return (
        f"CASE WHEN known_first <= {last} AND known_last >= {first} THEN {YES} "
        f"WHEN possible_first <= {last} AND possible_last >= {first} THEN {UNKNOWN} ELSE 0 END"
    )


def is_same(one: str, other: str) -> str:
    """Return the condition that two rows are of the same relation."""
    return " AND ".join(f"{one}.{name} = {other}.{name}" for name in KEY.split(", "))


def all_of(conditions: Iterable[str]) -> str:
    """Return the condition that all conditions are true."""
    return " AND ".join(conditions) or "TRUE"
