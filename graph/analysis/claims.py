"""The claims themselves: who says what, where, and how firmly."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from ..model.bidi import isolate
from ..model.errors import QuestionError
from ..model.garbage import paused_collection
from ..model.graph_data import Graph, GraphData, read_graph
from ..model.records import Claim, in_reading_order
from ..model.scope import EVERYTHING, Scope
from ..model.text import clean, did_you_mean, printable, quoted
from .records import answer_json


@dataclass(frozen=True, slots=True)
class ClaimList:
    """Claims in the order in which they appear in the sources."""

    scope: Scope
    unknown: int
    claims: tuple[Claim, ...]

    def as_json(self) -> dict[str, Any]:
        """Return the answer as plain data."""
        return answer_json(self)


@paused_collection()
def list_claims(
    graph: Graph,
    scope: Scope = EVERYTHING,
    by: str | None = None,
    about: str | None = None,
    event: str | None = None,
) -> ClaimList:
    """List the claims in a scope: those by one claimant, about one actor, of one event, or all.

    `by` matches a name anywhere in the chain of claimants, in addition to the scope's claimants if
    it has any. `about` is an id, a name or an alias; it includes claims that name the actor as
    channel or as the one fought against. `event` is an id that claims share.
    Denials and claims that are not confirmed are in the list.

    Raises UnknownActorError, ScopeError, or QuestionError if no claim has the event.
    """
    data = read_graph(graph)
    event = clean(event) if event else event
    if event is not None:
        _check_event(data, event)
    narrowed = replace(scope, claimants=frozenset({by})) if by else scope
    end = data.find_actor(about) if about else None
    selection = data.select(narrowed)
    wider = data.select(scope if by and scope.claimants else narrowed).relations
    allowed = {claim for relation in wider for claim in relation.claims}
    found = [
        claim
        for relation in selection.relations
        for claim in relation.claims
        if end is None or end in (*relation.ends, *claim.via, *claim.against)
        if event is None or claim.event == event
        if claim in allowed
    ]
    unknown = sum(end is None or end in relation.ends for relation in selection.undated)
    return ClaimList(narrowed, unknown, tuple(in_reading_order(found, data.sources)))


def _check_event(data: GraphData, event: str) -> None:
    known = sorted({claim.event for claim in data.claims if claim.event})
    if event not in known:
        hint = did_you_mean(event, known) or f"There are: {', '.join(map(isolate, known))}." * bool(
            known
        )
        raise QuestionError(printable(f"There is no event {quoted(event)}. {hint}".strip()))
