"""Weak components: actors who are connected by ties, whatever their direction and sign."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ...analysis.records import answer_json
from ...model.records import as_json
from ...model.scope import EVERYTHING, Scope
from ..engines.engine import Engine, one
from ..selecting.arcs import number_actors
from ..selecting.scoped import select_firm_ties
from ..session import Tables


@dataclass(frozen=True, slots=True)
class Component:
    """A component: the least id in it, and the number of its actors."""

    id: str
    actors: int


@dataclass(frozen=True, slots=True)
class Components:
    """The components of a scope, the largest first, equal ones in the order of ids.

    Actors without a tie are in none. `count` is the number of all components.
    """

    scope: Scope
    unknown: int
    theses_left_out: bool
    count: int
    components: tuple[Component, ...]

    def as_json(self) -> dict[str, Any]:
        """Return the answer as plain data."""
        about = answer_json(self, "scope", "unknown", "theses_left_out", "count")
        return {**about, "components": [as_json(each) for each in self.components]}


def find_components(tables: Tables, scope: Scope = EVERYTHING) -> Components:
    """Find the weak components; theses are left out unless the scope names its modes.

    Raises ScopeError for a scope that cannot be used.
    """
    scoped = select_firm_ties(tables, scope, once=False)
    number_actors(tables.engine, scoped.ties, "any")
    _label(tables.engine)
    rows = tables.engine.rows(
        "SELECT n.id, c.size FROM (SELECT label, count(*) AS size FROM labels GROUP BY label) AS c "
        "JOIN nodes AS n ON n.node = c.label ORDER BY c.size DESC, n.id"
    )
    return Components(
        scoped.scope,
        scoped.unknown,
        scoped.theses_left_out,
        len(rows),
        tuple(Component(*row) for row in rows),
    )


def _label(engine: Engine) -> None:
    """Compute the table `labels`: each node with the least node of its component.

    Each takes the least label around it, then the label of that, so that chains shorten fast.
    """
    engine.table("labels", "SELECT node, node AS label FROM nodes")
    near = (
        "SELECT a.first_node AS node, min(l.label) AS label FROM arcs AS a "
        "JOIN labels AS l ON l.node = a.second_node GROUP BY a.first_node"
    )
    while True:
        engine.table(
            "lower_labels",
            "SELECT l.node, l.label AS before, least(l.label, coalesce(n.label, l.label)) AS label "
            f"FROM labels AS l LEFT JOIN ({near}) AS n ON n.node = l.node",
        )
        changed = one(engine.rows("SELECT count(*) FROM lower_labels WHERE label < before"))
        if not changed:
            return
        engine.table(
            "labels",
            "SELECT l.node, j.label FROM lower_labels AS l "
            "JOIN lower_labels AS j ON j.node = l.label",
        )
