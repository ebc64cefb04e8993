"""Groups of actors that a question uses, and their origin."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from ..files.groups import GroupEntry
from ..model.dates import ALWAYS
from ..model.errors import DataError, Problem, QuestionError, UnknownActorError
from ..model.graph_data import GraphData
from ..model.scope import Scope
from ..model.text import join_or, quoted

KIND = "kind"
BLOCS = "blocs"


@dataclass(frozen=True, slots=True)
class Groups:
    """The group of each actor; actors without one are left out.

    `origin` says where the groups come from. If they were computed from ties, `found_in` is the
    scope and `ties` the ids of the relations used.
    """

    of: Mapping[str, str]
    origin: str
    found_in: Scope | None = None
    ties: frozenset[str] = field(default=frozenset(), repr=False)
    note: str | None = None

    def count_sizes(self, ids: Iterable[str]) -> dict[str, int]:
        """Count how many of some actors are in each group, in the order of names."""
        sizes = Counter(self.of[id] for id in ids if id in self.of)
        return {group: sizes[group] for group in sorted(sizes)}

    def find_shared(self, ties: Iterable[str], scope: Scope) -> tuple[bool, int]:
        """Check whether the groups were computed from these ties; count the ties used for both.

        They were if the two scopes overlap in time, or if all of the ties were used for the groups.
        """
        counted = set(ties)
        shared = len(counted & self.ties)
        if self.found_in is None:
            return False, 0
        days, others = (each.asked or ALWAYS for each in (self.found_in, scope))
        return days.overlaps(others) or 0 < shared == len(counted), shared


def find_groups(data: GraphData, given: str, scope: Scope) -> Groups:
    """Return the groups with a name: `kind`, or `blocs@2015` for the blocs as of a date.

    Raises QuestionError for any other name, ScopeError for an invalid date.
    """
    name, at, date = given.partition("@")
    if given == KIND:
        kinds = {id: actor.kind for id, actor in data.actors.items()}
        return Groups(kinds, "kinds of actors")
    if name == BLOCS and bool(at) == bool(date):
        then: dict[str, Any] = {"as_of": date, "during": None} if date else {}
        return _find_blocs(data, replace(scope, **then))
    choices = join_or(map(quoted, (KIND, f"{BLOCS}@2015")))
    raise QuestionError(f"There are no groups {quoted(given)}. Expected {choices}.")


def _find_blocs(data: GraphData, scope: Scope) -> Groups:
    from .balance import measure_balance

    balance = measure_balance(data.graph, scope)
    blocs = {
        id: f"bloc {number}"
        for number, bloc in enumerate(balance.two.blocs, start=1)
        for id in bloc
    }
    counted = data.select(replace(balance.scope, members=None)).supported
    ties = {relation.id for relation in counted if relation.sign}
    when = f" as of {scope.as_of}" if scope.as_of else ""
    return Groups(
        blocs, f"two blocs{when}", balance.scope, frozenset(ties), _say_uniqueness(balance.unique)
    )


def _say_uniqueness(unique: bool | None) -> str | None:
    if unique:
        return None
    known = "Other" if unique is False else "It is not known whether other"
    return f"{known} splits into two blocs fit as many ties."


def name_groups(
    data: GraphData, entries: Iterable[GroupEntry], problems: Iterable[Problem], origin: str
) -> Groups:
    """Make groups of the entries of a file, which name actors by id, name or alias.

    Raises DataError, with the problems of reading too, for an unknown name or an actor listed
    twice.
    """
    found: dict[str, GroupEntry] = {}
    faults = list(problems)
    for entry in entries:
        try:
            first = found.setdefault(data.find_actor(entry.actor), entry)
        except UnknownActorError as error:
            faults.append(_report_unknown(error, entry))
            continue
        if first is not entry:
            message = f"{quoted(entry.actor)} already has a group, at {first.place}."
            place, hint = entry.place, "Remove one of the two."
            faults.append(Problem(place, "duplicate-group", message, hint, {"actor": entry.actor}))
    if faults:
        raise DataError(faults)
    return Groups({id: entry.group for id, entry in found.items()}, origin)


def _report_unknown(error: UnknownActorError, entry: GroupEntry) -> Problem:
    choice = join_or(map(quoted, error.suggestions))
    hint = f"Did you mean {choice}?" if choice else ""
    message = f"There is no actor {quoted(entry.actor)}."
    return Problem(entry.place, "unknown-actor", message, hint, {"actor": entry.actor})
