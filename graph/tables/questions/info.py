"""What a store has: how many claims, actors and sources."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ...analysis.records import answer_json
from ...model.scope import EVERYTHING, Scope
from ..engines.engine import one
from ..schema import VERSION
from ..selecting.scoped import select_ties
from ..session import Tables


@dataclass(frozen=True, slots=True)
class Info:
    """The claims, actors and sources of a store, and the version of its layout.

    In a scope, these are the claims that support its relations, and the actors and sources of
    these.
    """

    scope: Scope
    unknown: int
    claims: int
    actors: int
    sources: int
    schema: int = VERSION

    def as_json(self) -> dict[str, Any]:
        """Return the answer as plain data."""
        return answer_json(self)


_ENDS = ("from_actor", "to_actor")


def describe_store(tables: Tables, scope: Scope = EVERYTHING) -> Info:
    """Count the claims, actors and sources of a store, or those of a scope.

    Raises ScopeError for a scope that cannot be used.
    """
    engine = tables.engine
    if scope == EVERYTHING:
        actors = one(engine.rows("SELECT count(*) FROM actors"))
        return Info(scope, 0, tables.store.claims, actors, len(tables.sources))
    scoped = select_ties(tables, scope, once=False)
    ends = " UNION ".join(f"SELECT {end} AS id FROM {scoped.ties}" for end in _ENDS)
    ((claims, sources),) = engine.rows(
        f"SELECT count(*), count(DISTINCT source_id) FROM ({scoped.claims}) AS c"
    )
    actors = one(engine.rows(f"SELECT count(*) FROM ({ends}) AS ends"))
    return Info(scoped.scope, scoped.unknown, claims, actors, sources)
