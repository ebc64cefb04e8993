"""Channels, as in "through Tarn": ties that nobody claims directly."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..model.graph_data import GraphData
from ..model.records import Claim, Relation
from ..model.relations import narrow_relation
from ..model.scope import Scope
from .ties import Pairs


def find_channels(data: GraphData, scope: Scope) -> Pairs:
    """Map ordered pairs to the relations whose claims name one of the two as a channel.

    Where `oster backs guard` is claimed through Tarn, these are Oster and Tarn, and Tarn and the
    guard. Each relation has only the claims that name this channel, with their denials, and is
    computed from these. A symmetric relation gives both directions. Both actors are of the scope's
    kinds.
    """
    selection = data.select(scope)
    pairs: dict[tuple[str, str], tuple[Relation, ...]] = {}
    for relation in selection.through:
        for channel in _list_channels(relation):
            if scope.kinds and data.actors[channel].kind not in scope.kinds:
                continue
            narrowed = narrow_relation(relation, _has_channel(channel), scope, selection.represents)
            for pair in _list_pairs(relation, channel):
                pairs[pair] = (*pairs.get(pair, ()), narrowed)
    return pairs


def _list_channels(relation: Relation) -> list[str]:
    named = {channel for claim in relation.supporting for channel in claim.via}
    return sorted(named - {*relation.ends})


def _has_channel(channel: str) -> Callable[[Claim], bool]:
    return lambda claim: channel in claim.via


def _list_pairs(relation: Relation, channel: str) -> Iterator[tuple[str, str]]:
    for pair in ((relation.from_actor, channel), (channel, relation.to_actor)):
        yield pair
        if relation.symmetric:
            yield pair[::-1]
