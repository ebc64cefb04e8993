"""Tensions between claims: allies' clients, stances, sides and sources."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from ...model.errors import QuestionError
from ...model.garbage import paused_collection
from ...model.graph_data import Graph, read_graph
from ...model.phrases import say, say_count
from ...model.progress import report_progress
from ...model.records import Relation
from ...model.scope import EVERYTHING, Scope
from ...model.text import did_you_mean
from ...model.vocabulary import Mode
from ..default_modes import lacks_theses, leave_out_theses
from ..records import answer_json
from . import triads
from .finding import Allowance, Finding
from .index import TensionIndex, build_index
from .kinds import KINDS, MOST_LISTED, MOST_TRIES, Kind
from .rules import find

_CAUTIONS: dict[Mode, str] = {"intent": "caution-intent", "thesis": "caution-thesis"}
"""The caution added to a tension whose weakest part is of one of these modes."""

_TRIADS = "unbalanced-triad"


@dataclass(frozen=True, slots=True)
class Tension:
    """Claims in tension, and the actors they are about.

    `weakest` is the standing of the weakest relation that the tension needs, in its firmest case.
    `lead` says what the tension is; `statements` are the claims behind it.
    """

    kind: str
    actors: tuple[str, ...]
    relations: tuple[Relation, ...]
    weakest: Mode
    lead: str
    statements: tuple[str, ...]

    @property
    def sentence(self) -> str:
        """The whole tension in words, with who claims what."""
        return " ".join((self.lead, *self.statements))

    def as_json(self) -> dict[str, Any]:
        """Return the tension as plain data."""
        return answer_json(self, "kind", "actors", "weakest", "sentence", "relations")


@dataclass(frozen=True, slots=True)
class Limit:
    """How many tensions of a kind were found, of which not all are listed.

    `stopped` says that the search was cut off, so that there may be more.
    """

    kind: str
    listed: int
    found: int
    stopped: bool

    @property
    def sentence(self) -> str:
        """The limit in words."""
        given = {"listed": f"{self.listed:,}", "found": f"{self.found:,}"}
        if self.listed == self.found:
            return say("more-tensions", **given)
        return say("first-tensions-of-more" if self.stopped else "first-tensions", **given)


@dataclass(frozen=True, slots=True)
class TensionAnswer:
    """The tensions of a scope: kind by kind, the firmer first, then in the order of ids.

    `scope` is the one used, with its modes; `theses_left_out` says that it has fewer relations
    because of that. `truncated` says that there are more, or that the search was cut off; `limits`
    says so of each kind, with numbers.
    `mixed_pairs` counts the pairs not counted in triangles because their positive and negative
    ties may overlap in time.
    """

    scope: Scope
    unknown: int
    theses_left_out: bool
    truncated: bool
    tensions: tuple[Tension, ...]
    mixed_pairs: int = 0
    limits: tuple[Limit, ...] = ()

    @property
    def mixed_note(self) -> str:
        """The number of pairs with both signs that are not counted in triangles; empty if none."""
        if not self.mixed_pairs:
            return ""
        return say_count("mixed-pairs", self.mixed_pairs)

    def top(self, most: int | None) -> TensionAnswer:
        """Return the answer with its first tensions only."""
        kept = self.tensions[:most]
        if len(kept) == len(self.tensions):
            return self
        listed = Counter(each.kind for each in kept)
        limits = (replace(each, listed=listed[each.kind]) for each in self.limits)
        return replace(self, tensions=kept, limits=tuple(each for each in limits if each.listed))

    def as_json(self) -> dict[str, Any]:
        """Return the answer as plain data."""
        about = answer_json(self, "scope", "unknown", "theses_left_out", "truncated")
        return {**about, **answer_json(self, "mixed_pairs", "tensions")}


@paused_collection()
def list_tensions(
    graph: Graph, scope: Scope = EVERYTHING, kinds: str | Iterable[str] | None = None
) -> TensionAnswer:
    """List the tensions between claims, each with the claims behind it.

    `kinds` are ids of KINDS, comma-separated or as a list; by default all but common-enemy and
    common-backer. Theses are left out unless the scope names its modes. Claims that by their
    dates never overlap in time are no tension. The same relations are listed once, under the
    first kind.

    Raises QuestionError for an unknown kind, ScopeError for a scope that cannot be used.
    """
    data = read_graph(graph)
    wanted = _find_kinds(kinds)
    narrowed = leave_out_theses(scope)
    index = build_index(data, narrowed)
    tensions: list[Tension] = []
    listed: set[frozenset[str]] = set()
    limits: list[Limit] = []
    for number, kind in enumerate(wanted):
        report_progress("Looking for tensions", number, len(wanted))
        found = find(index, kind.rules, Allowance(MOST_TRIES), MOST_LISTED)
        if found.stopped or found.total > len(found.listed):
            limits.append(Limit(kind.id, len(found.listed), found.total, found.stopped))
        for _, each in found.listed:
            claimed = frozenset(relation.id for relation in each.relations)
            if claimed not in listed:
                tensions.append(_describe(index, kind, each))
                listed.add(claimed)
    return TensionAnswer(
        narrowed,
        index.selection.unknown,
        lacks_theses(data, scope),
        bool(limits),
        tuple(tensions),
        triads.count_left_out(index) if KINDS[_TRIADS] in wanted else 0,
        tuple(limits),
    )


def _find_kinds(kinds: str | Iterable[str] | None) -> list[Kind]:
    """Return the requested kinds, in their order in KINDS."""
    if kinds is None:
        return [kind for kind in KINDS.values() if kind.by_default]
    asked = kinds.split(",") if isinstance(kinds, str) else kinds
    names = {name.strip() for name in asked}
    for name in sorted(names - KINDS.keys()):
        hint = did_you_mean(name, KINDS) or f"There are: {', '.join(KINDS)}."
        raise QuestionError(f'There is no kind of tension "{name}". {hint}')
    return [kind for kind in KINDS.values() if kind.id in names]


def _describe(index: TensionIndex, kind: Kind, finding: Finding) -> Tension:
    lead, statements = kind.describe(index, finding)
    caution = _CAUTIONS.get(finding.weakest)
    lead = f"{lead} {say(caution)}" if caution else lead
    return Tension(kind.id, finding.actors, finding.relations, finding.weakest, lead, statements)
