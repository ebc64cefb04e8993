"""Where claims pull against each other: between allies' clients, stances, sides and sources."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from ...model.errors import QuestionError
from ...model.graph import Graph
from ...model.records import Relation
from ...model.scope import EVERYTHING, Scope
from ...model.text import count, did_you_mean
from ...model.vocabulary import Mode
from ..default_modes import lacks_theses, leave_out_theses
from ..records import relation_json
from . import triads
from .finding import Allowance, Finding
from .index import Ground, make_ground
from .kinds import KINDS, MOST_LISTED, MOST_TRIES, Kind
from .phrases import say
from .rules import find

_CAUTIONS: dict[Mode, str] = {"intent": "caution-intent", "thesis": "caution-thesis"}
"""The phrases that are said at once where the words of a tension would be too firm."""


_TRIADS = "unbalanced-triad"


@dataclass(frozen=True, slots=True)
class Tension:
    """Claims that pull against each other, with the actors they are about.

    `weakest` is the standing of the weakest relation that the tension needs, in its firmest case.
    `lead` says what is said to be in tension; `statements` are the claims behind it.
    """

    kind: str
    actors: tuple[str, ...]
    relations: tuple[Relation, ...]
    weakest: Mode
    lead: str
    statements: tuple[str, ...]

    @property
    def sentence(self) -> str:
        """The whole of it in words, with who claims what."""
        return " ".join((self.lead, *self.statements))

    def as_json(self) -> dict[str, Any]:
        """Return the tension as plain data."""
        return {
            "kind": self.kind,
            "actors": list(self.actors),
            "weakest": self.weakest,
            "sentence": self.sentence,
            "relations": [relation_json(relation) for relation in self.relations],
        }


@dataclass(frozen=True, slots=True)
class TensionAnswer:
    """The tensions of a scope: kind by kind, the firmer first, then in the order of ids.

    `scope` is the one that was used, with its modes; `theses_left_out` says that it has fewer
    relations for it. `truncated` says that there are more, or that the search was cut off.
    `mixed_pairs` says how many pairs are in no triangle since their ties of both signs may be of
    one time.
    """

    scope: Scope
    unknown: int
    theses_left_out: bool
    truncated: bool
    tensions: tuple[Tension, ...]
    mixed_pairs: int = 0

    @property
    def mixed_note(self) -> str:
        """How many pairs are left out of triangles for their two signs; empty where none is."""
        if not self.mixed_pairs:
            return ""
        return say("mixed-pairs", pairs=count(self.mixed_pairs, "pair"))

    def top(self, most: int | None) -> TensionAnswer:
        """Return the answer with its first tensions only."""
        return replace(self, tensions=self.tensions[:most])

    def as_json(self) -> dict[str, Any]:
        """Return the answer as plain data."""
        return {
            "scope": self.scope.as_given(),
            "unknown": self.unknown,
            "theses_left_out": self.theses_left_out,
            "truncated": self.truncated,
            "mixed_pairs": self.mixed_pairs,
            "tensions": [tension.as_json() for tension in self.tensions],
        }


def list_tensions(
    graph: Graph, scope: Scope = EVERYTHING, kinds: str | Iterable[str] | None = None
) -> TensionAnswer:
    """List where claims pull against each other, each tension with the claims behind it.

    `kinds` are ids of KINDS, with commas between them or as a list; without it all but
    common-enemy and common-backer. Theses are left out unless the scope names its modes. What
    the dates claimed rule out from ever holding at one time is no tension.

    Raises QuestionError for an unknown kind, ScopeError for a scope that cannot be used.
    """
    wanted = _find_kinds(kinds)
    narrowed = leave_out_theses(scope)
    ground = make_ground(graph, narrowed)
    tensions: list[Tension] = []
    truncated = False
    for kind in wanted:
        allowance = Allowance(MOST_TRIES)
        found = find(ground, kind.rules, allowance)
        truncated |= allowance.spent or len(found) > MOST_LISTED
        tensions += [_tell(ground, kind, each) for _, each in found[:MOST_LISTED]]
    return TensionAnswer(
        narrowed,
        ground.selection.unknown,
        lacks_theses(graph, scope),
        truncated,
        tuple(tensions),
        triads.count_left_out(ground) if KINDS[_TRIADS] in wanted else 0,
    )


def _find_kinds(kinds: str | Iterable[str] | None) -> list[Kind]:
    """Return the kinds asked for, in the order in which they are ranked."""
    if kinds is None:
        return [kind for kind in KINDS.values() if kind.by_default]
    asked = kinds.split(",") if isinstance(kinds, str) else kinds
    names = {name.strip() for name in asked}
    for name in sorted(names - KINDS.keys()):
        hint = did_you_mean(name, KINDS) or f"There are: {', '.join(KINDS)}."
        raise QuestionError(f'There is no kind of tension "{name}". {hint}')
    return [kind for kind in KINDS.values() if kind.id in names]


def _tell(ground: Ground, kind: Kind, finding: Finding) -> Tension:
    lead, statements = kind.tell(ground, finding)
    caution = _CAUTIONS.get(finding.weakest)
    lead = f"{lead} {say(caution)}" if caution else lead
    return Tension(kind.id, finding.actors, finding.relations, finding.weakest, lead, statements)
