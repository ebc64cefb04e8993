"""The relations in a scope."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from .records import Relation


@dataclass(frozen=True)
class Selection:
    """The relations in a scope, in the order of their ends and types.

    `undated` are those that may apply at the scope's dates, but are not dated to them: left out of
    `relations`, or included if the scope says so. `represents` are the pairs of which the first is
    said to lead or speak for the second.
    """

    relations: tuple[Relation, ...]
    undated: tuple[Relation, ...] = ()
    represents: frozenset[tuple[str, str]] = frozenset()

    @property
    def unknown(self) -> int:
        """The number of relations that are not dated to the scope's dates."""
        return len(self.undated)

    @cached_property
    def supported(self) -> tuple[Relation, ...]:
        """The relations that at least one claim supports."""
        return tuple(relation for relation in self.relations if relation.standing)

    @cached_property
    def by_actor(self) -> Mapping[str, Sequence[Relation]]:
        """The relations of each actor that has any."""
        found: dict[str, list[Relation]] = {}
        for relation in self.relations:
            for actor in {relation.from_actor, relation.to_actor}:
                found.setdefault(actor, []).append(relation)
        return found

    @cached_property
    def through(self) -> tuple[Relation, ...]:
        """The supported relations with a claim that names a channel."""
        return tuple(
            relation for relation in self.supported if any(claim.via for claim in relation.claims)
        )
