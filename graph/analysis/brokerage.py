"""Brokerage: which actors are between others, in which of five roles, for given groups."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeAlias

from ..model.errors import QuestionError
from ..model.garbage import paused_collection
from ..model.graph_data import Graph, GraphData, View, read_graph
from ..model.scope import EVERYTHING, Scope
from ..model.text import count
from .default_modes import lacks_theses, leave_out_theses
from .groups import Groups, find_groups
from .records import answer_json

Role: TypeAlias = Literal["coordinator", "itinerant", "gatekeeper", "representative", "liaison"]

ROLES: Mapping[Role, str] = {
    "coordinator": "between two of its own group",
    "itinerant": "between two of one other group",
    "gatekeeper": "from another group into its own",
    "representative": "from its own group to another",
    "liaison": "between two other groups",
}
"""The five roles of the middle actor, in the order of the original paper."""
LAYER = "positive ties as claimed, symmetric ones in both directions"


@dataclass(frozen=True, slots=True)
class Broker:
    """An actor with the number of pairs that it is between in each role."""

    id: str
    name: str
    group: str
    roles: Mapping[Role, int]

    @property
    def total(self) -> int:
        """The number of pairs in all roles."""
        return sum(self.roles.values())

    def as_json(self) -> dict[str, Any]:
        """Return the actor as plain data, with one key for each role."""
        numbers = {str(role): number for role, number in self.roles.items()}
        known = {"id": self.id, "name": self.name, "group": self.group}
        return {**known, **numbers, "total": self.total}


@dataclass(frozen=True, slots=True)
class Brokerage:
    """Every actor with a group: those between most pairs first, then by id.

    `origin` says where the groups come from, `sizes` how many actors of the scope are in each.
    `scope` is the one used; `theses_left_out` says that it has fewer relations because of that.
    """

    origin: str
    sizes: Mapping[str, int]
    scope: Scope
    unknown: int
    theses_left_out: bool
    note: str | None
    actors: tuple[Broker, ...]

    def top(self, most: int | None) -> Brokerage:
        """Return the answer with its first actors only."""
        return replace(self, actors=self.actors[:most])

    def as_json(self) -> dict[str, Any]:
        """Return the answer as plain data."""
        return {
            "layer": LAYER,
            "groups": {
                "origin": self.origin,
                "sizes": [{"group": group, "size": size} for group, size in self.sizes.items()],
            },
            **answer_json(self, "scope", "unknown", "theses_left_out", "note", "actors"),
        }


@paused_collection()
def measure_brokerage(
    graph: Graph,
    groups: str | Mapping[str, str] | Groups,
    scope: Scope = EVERYTHING,
    *,
    circular_ok: bool = False,
) -> Brokerage:
    """Count the pairs each actor is between, in the roles of Gould & Fernandez (1989).

    B is between A and C if positive ties lead from A to B and from B to C, and none from A to C.
    `groups` is "kind", "blocs@2015" for the blocs as of a date, or a mapping of actors to groups.
    Groups computed from the same ties would be circular, and are refused. Theses are left out
    unless the scope names its modes.

    Raises QuestionError for circular groups, or if no actor of the scope is in a group;
    UnknownActorError for an unknown actor; ScopeError for a scope that cannot be used.
    """
    data = read_graph(graph)
    known = _resolve_groups(data, groups, scope)
    narrowed = leave_out_theses(scope)
    plain = data.view(narrowed)
    sizes = known.count_sizes(plain)
    if not sizes:
        raise QuestionError("No actor of this scope is in a group.")
    after, ties = _map_positive_ties(plain)
    shared = _check_circularity(known, ties, scope, circular_ok)
    roles = _count_roles(after, known.of)
    brokers = [
        Broker(id, data.actors[id].name, known.of[id], _sort_roles(roles.get(id, Counter())))
        for id in plain
        if id in known.of
    ]
    brokers.sort(key=lambda broker: (-broker.total, broker.id))
    note = _say_note(known, len(plain) - len(brokers), shared, len(ties))
    return Brokerage(
        origin=known.origin,
        sizes=sizes,
        scope=narrowed,
        unknown=plain.graph["unknown"],
        theses_left_out=lacks_theses(data, scope),
        note=note,
        actors=tuple(brokers),
    )


def _resolve_groups(
    data: GraphData, groups: str | Mapping[str, str] | Groups, scope: Scope
) -> Groups:
    if isinstance(groups, Groups):
        return groups
    if isinstance(groups, str):
        return find_groups(data, groups, scope)
    found: dict[str, str] = {}
    for name, group in groups.items():
        id = data.find_actor(name)
        if found.setdefault(id, group) != group:
            raise QuestionError(f"{data.actors[id].name} has two groups.")
    return Groups(found, "groups as given")


def _map_positive_ties(plain: View) -> tuple[dict[str, list[str]], set[str]]:
    """Map each actor to the targets of its positive ties; collect the ids of these ties."""
    after: dict[str, list[str]] = {id: [] for id in plain}
    ties: set[str] = set()
    for first, second in plain.edges():
        found = [each.id for each in plain.edges[first, second]["relations"] if each.sign > 0]
        if found:
            after[first].append(second)
            ties.update(found)
    return after, ties


def _check_circularity(known: Groups, ties: set[str], scope: Scope, circular_ok: bool) -> int:
    same, shared = known.find_shared(ties, scope)
    if same and not circular_ok:
        raise QuestionError(
            f"These groups ({known.origin}) were computed from the same ties that would be counted "
            "between them, so the result would be circular. Give groups of another origin, or "
            "blocs as of a date outside the scope; --circular-ok (in Python circular_ok=True) "
            "counts anyway."
        )
    return shared


def _count_roles(
    after: Mapping[str, list[str]], groups: Mapping[str, str]
) -> dict[str, Counter[Role]]:
    """Count roles by actor, over all chains of two steps without a direct tie."""
    roles: dict[str, Counter[Role]] = {}
    for first, middle, last in _list_open_chains(after):
        if first in groups and middle in groups and last in groups:
            role = find_role(groups[first], groups[middle], groups[last])
            roles.setdefault(middle, Counter())[role] += 1
    return roles


def _list_open_chains(after: Mapping[str, list[str]]) -> Iterator[tuple[str, str, str]]:
    for first, seconds in after.items():
        near = {first, *seconds}
        for middle in seconds:
            yield from ((first, middle, last) for last in after[middle] if last not in near)


def find_role(first: str, middle: str, last: str) -> Role:
    """Return the role of the middle one of three actors, from their groups.

    >>> find_role("west", "east", "west")
    'itinerant'
    """
    if first == last:
        return "coordinator" if middle == first else "itinerant"
    if middle == last:
        return "gatekeeper"
    return "representative" if middle == first else "liaison"


def _sort_roles(counted: Mapping[Role, int]) -> dict[Role, int]:
    return {role: counted.get(role, 0) for role in ROLES}


def _say_note(known: Groups, others: int, shared: int, ties: int) -> str | None:
    notes = [f"Left out: {count(others, 'actor')} without a group."] if others else []
    if shared:
        notes.append(f"{shared:,} of the {count(ties, 'tie')} counted also went into the groups.")
    notes += [known.note] if known.note else []
    return " ".join(notes) or None
