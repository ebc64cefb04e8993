"""All claims about one actor, or about a pair."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..model.garbage import paused_collection
from ..model.graph_data import Graph, read_graph
from ..model.records import Actor, Claim, Relation, as_json
from ..model.relations import count_relations
from ..model.scope import EVERYTHING, Scope
from .records import answer_json


@dataclass(frozen=True, slots=True)
class ActorDescription:
    """One actor and its relations.

    `open` are the relations that nobody claims, but somebody denies or does not confirm. `channel`
    and `fought` are the claims about two others that name it as their channel, or as the actor
    they fight against. `speaks` is how many claims it makes or relays.
    """

    actor: Actor
    scope: Scope
    unknown: int
    relations: tuple[Relation, ...]
    open: tuple[Relation, ...] = ()
    channel: tuple[Claim, ...] = ()
    fought: tuple[Claim, ...] = ()
    speaks: int = 0

    def as_json(self) -> dict[str, Any]:
        """Return the answer as plain data."""
        return {
            **as_json(self.actor),
            **answer_json(self, "scope", "unknown"),
            "counts": dict(count_relations(self.relations)),
            **answer_json(self, "relations", "open", "channel", "fought", "speaks"),
        }


@dataclass(frozen=True, slots=True)
class PairDescription:
    """All claims between two actors, including denials."""

    pair: tuple[Actor, Actor]
    scope: Scope
    unknown: int
    relations: tuple[Relation, ...]

    def as_json(self) -> dict[str, Any]:
        """Return the answer as plain data."""
        return {
            "pair": [actor.id for actor in self.pair],
            "names": [actor.name for actor in self.pair],
            **answer_json(self, "scope", "unknown", "relations"),
        }


@paused_collection()
def describe_actor(graph: Graph, actor: str, scope: Scope = EVERYTHING) -> ActorDescription:
    """Describe what is claimed about one actor, by its id, name or alias, including denials.

    Raises UnknownActorError or ScopeError.
    """
    data = read_graph(graph)
    id = data.find_actor(actor)
    selection = data.select(scope)
    mine = [relation for relation in selection.relations if id in relation.ends]
    claims = [claim for relation in selection.relations for claim in relation.claims]
    return ActorDescription(
        data.actors[id],
        scope,
        sum(id in relation.ends for relation in selection.undated),
        relations=tuple(relation for relation in mine if relation.standing),
        open=tuple(relation for relation in mine if not relation.standing),
        channel=tuple(claim for claim in claims if id in claim.via),
        fought=tuple(claim for claim in claims if id in claim.against),
        speaks=sum(id in claim.by for claim in claims),
    )


@paused_collection()
def describe_pair(
    graph: Graph, first: str, second: str, scope: Scope = EVERYTHING
) -> PairDescription:
    """Describe all that is claimed between two actors, in both directions, including denials.

    Raises UnknownActorError or ScopeError.
    """
    data = read_graph(graph)
    one, other = (data.actors[data.find_actor(name)] for name in (first, second))
    selection = data.select(scope)
    ends = tuple(sorted((one.id, other.id)))
    between = tuple(relation for relation in selection.relations if relation.ends == ends)
    unknown = sum(relation.ends == ends for relation in selection.undated)
    return PairDescription((one, other), scope, unknown, between)
