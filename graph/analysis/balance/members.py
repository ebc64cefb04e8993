"""Members of bodies: leaders, spokespersons and organs, counted as one with their body.

Codings of events add a leader or a ministry to the country (CAMEO: Schrodt, Yilmaz, Gerner &
Hermreck 2008), so that a president cannot be placed with the enemy of his own state. A member of
an alliance is not counted as part of it: it has one positive tie to it, and none to each ally, as
Traag & Bruggeman (2009) and Li and others (2017) count pacts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import networkx as nx

from ...model.graph_data import GraphData
from ...model.records import Relation
from ...model.scope import Scope
from ..records import answer_json

NOT_JOINED = {
    "two": "two bodies",
    "hostile": "a hostile tie to the body",
    "denied": "membership is denied",
    "thesis": "only an interpretation",
    "intent": "only intended",
    "ended": "ended",
    "begun": "not yet begun",
    "unknown": "not known to apply then",
    "cycle": "each is part of the other",
}
"""Why a member is not counted as one with a body."""


@dataclass(frozen=True, slots=True)
class Joined:
    """A member that is counted as one with a body, and the relations that lead from it there."""

    member: str
    body: str
    relations: tuple[Relation, ...]

    def as_json(self) -> dict[str, Any]:
        """Return it as plain data."""
        return answer_json(self)


@dataclass(frozen=True, slots=True, order=True)
class NotJoined:
    """A member that is counted apart from a body that it is said to belong to, and why."""

    member: str
    body: str
    why: str

    def as_json(self) -> dict[str, Any]:
        """Return it as plain data."""
        return answer_json(self)


@dataclass(frozen=True, slots=True)
class Members:
    """The members in a scope. `memberships` tie to alliances; `structure` is all structure read."""

    joined: tuple[Joined, ...] = ()
    not_joined: tuple[NotJoined, ...] = ()
    memberships: tuple[Relation, ...] = ()
    structure: tuple[Relation, ...] = ()
    _body: Mapping[str, str] = field(default_factory=dict)
    _with: Mapping[str, Sequence[str]] = field(default_factory=dict)

    def node_of(self, id: str) -> str:
        """Return the actor that an actor is counted as."""
        return self._body.get(id, id)

    def list_with(self, node: str) -> list[str]:
        """List an actor and those who are counted as one with it."""
        return [node, *self._with.get(node, ())]


def find_members(data: GraphData, scope: Scope) -> Members:
    """Find the members of each body in a scope, whatever types and signs it selects."""
    wide: dict[str, Any] = dict.fromkeys(
        ("amount", "contested", "relayed", "single_voice", "members")
    )
    bare = replace(scope, types=frozenset(), signs=frozenset(), **wide)
    facts = _Facts(data, bare)
    together = scope.members != "apart"
    return _join(facts) if together else Members(structure=facts.structure)


def is_structure(relation: Relation) -> bool:
    """Check whether a relation may tie a member to a body."""
    return relation.role in ("membership", "representation")


class _Facts:
    """The claims about members, in the scope and at any time."""

    def __init__(self, data: GraphData, scope: Scope) -> None:
        self._kind_of, self._asked = data.kind_of, scope.asked
        now = data.select(scope)
        ever = data.select(replace(scope, as_of=None, during=None))
        self.ever = tuple(filter(is_structure, ever.supported))
        self._now = {each.id: each for each in now.supported if is_structure(each)}
        self.structure = tuple(
            each for each in self._now.values() if scope.modes or each.standing != "thesis"
        )
        self._undated = {relation.id for relation in now.undated}
        self.hostile = {
            relation.ends
            for relation in now.supported
            if relation.sign < 0 and (scope.modes or relation.standing != "thesis")
        }

    def is_pact(self, relation: Relation) -> bool:
        """Check whether a relation makes an actor a member of an alliance."""
        kind = self._kind_of(relation.from_actor)
        party = kind.body or kind.role in ("alliance", "member")
        of_membership = relation.role == "membership"
        return party and of_membership and self._kind_of(relation.to_actor).role == "alliance"

    def is_of_body(self, relation: Relation) -> bool:
        """Check whether a relation ties a member to a body."""
        member, body = (self._kind_of(id) for id in (relation.from_actor, relation.to_actor))
        return member.role == "member" and body.body

    def find_obstacle(self, ever: Relation) -> str | None:
        """Return why a relation does not make a member; None if it does."""
        now = self._now.get(ever.id)
        if now is None:
            return self._find_reason_then(ever)
        if self._asked is None and (reason := _find_reason_when_said(now)):
            return reason
        if now.contested:
            return "denied"
        return now.standing if now.standing in ("thesis", "intent") else None

    def _find_reason_then(self, relation: Relation) -> str:
        if relation.id in self._undated or self._asked is None:
            return "unknown"
        possible = [claim.validity.possible for claim in relation.supporting]
        over = all(span is None or span.last < self._asked.first for span in possible)
        return "ended" if over else "begun"


def _find_reason_when_said(relation: Relation) -> str | None:
    """Return why no claim of a relation says that it held on the day it was said."""
    claims = relation.supporting
    early = [
        bool(each.start and each.said and each.start.first > each.said.last) for each in claims
    ]
    if not all(each.ended or soon for each, soon in zip(claims, early, strict=True)):
        return None
    return "begun" if any(early) else "ended"


Reasons = dict[tuple[str, str], str]
Bodies = dict[str, dict[str, list[Relation]]]


def _join(facts: _Facts) -> Members:
    """Assign members to bodies, from the top down."""
    bodies_of, memberships, reasons = _classify(facts)
    body: dict[str, str] = {}
    chains: dict[str, list[Relation]] = {}
    above: dict[str, set[str]] = {}
    for member in _order(bodies_of, reasons):
        bodies = bodies_of[member]
        over = set(bodies).union(*(above.get(each, set()) for each in bodies))
        enemies = [each for each in over if _pair(member, each) in facts.hostile]
        if len({body.get(each, each) for each in bodies}) > 1:
            reasons |= {(member, each): "two" for each in bodies}
        elif enemies:
            reasons |= {(member, each): "hostile" for each in enemies}
        else:
            first = min(bodies)
            body[member], above[member] = body.get(first, first), over
            own = [relation for each in sorted(bodies) for relation in bodies[each]]
            later = [relation for each in sorted(bodies) for relation in chains.get(each, ())]
            chains[member] = list({each.id: each for each in (*own, *later)}.values())
    members_of: dict[str, list[str]] = defaultdict(list)
    for member in sorted(body):
        members_of[body[member]].append(member)
    return Members(
        tuple(Joined(each, body[each], tuple(chains[each])) for each in sorted(body)),
        tuple(NotJoined(*pair, NOT_JOINED[why]) for pair, why in sorted(reasons.items())),
        tuple(memberships),
        facts.structure,
        body,
        members_of,
    )


def _classify(facts: _Facts) -> tuple[Bodies, list[Relation], Reasons]:
    """Separate the relations that make members from those that do not."""
    bodies_of: Bodies = defaultdict(lambda: defaultdict(list))
    memberships: list[Relation] = []
    reasons: Reasons = {}
    for relation in facts.ever:
        ends = (relation.from_actor, relation.to_actor)
        pact = facts.is_pact(relation)
        if not pact and not facts.is_of_body(relation):
            continue
        if why := facts.find_obstacle(relation):
            reasons.setdefault(ends, why)
        elif pact:
            memberships.append(relation)
        else:
            bodies_of[ends[0]][ends[1]].append(relation)
    joined = {(member, each) for member, bodies in bodies_of.items() for each in bodies}
    joined |= {(relation.from_actor, relation.to_actor) for relation in memberships}
    return (
        bodies_of,
        memberships,
        {ends: why for ends, why in reasons.items() if ends not in joined},
    )


def _order(bodies_of: Bodies, reasons: Reasons) -> Sequence[str]:
    """Order members so that bodies come before them; cycles are left out."""
    upwards: nx.DiGraph[str] = nx.DiGraph()
    upwards.add_edges_from((member, body) for member in bodies_of for body in bodies_of[member])
    cycles = [each for each in nx.strongly_connected_components(upwards) if len(each) > 1]
    for cycle in cycles:
        for member in cycle:
            for body in cycle & bodies_of[member].keys():
                reasons[member, body] = "cycle"
                upwards.remove_edge(member, body)
                del bodies_of[member][body]
    order: Iterable[str] = nx.lexicographical_topological_sort(upwards.reverse())
    return [member for member in order if bodies_of.get(member)]


def _pair(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one < other else (other, one)
