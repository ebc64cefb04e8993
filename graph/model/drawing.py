"""A drawing of actors and relations: positions, places of names, and bends of lines."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeVar

T = TypeVar("T")

NamePlace = Literal["below", "above", "left", "right"]
NAME_PLACES: tuple[NamePlace, ...] = ("below", "above", "left", "right")

Positions = Mapping[str, tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Drawing:
    """Where actors stand, by id; on which side of its dot a name is; how much a line is bent.

    A name that is not in `names` is below its dot. `bends` are by relation id, in the roundness of
    vis-network: positive to one side, as seen from the relation's `from`; those not in it are 0.
    """

    positions: Positions = field(default_factory=dict)
    names: Mapping[str, NamePlace] = field(default_factory=dict)
    bends: Mapping[str, float] = field(default_factory=dict)

    def only(self, actors: Collection[str]) -> Drawing:
        """Return the drawing of these actors and the relations between them."""
        return Drawing(
            {id: at for id, at in self.positions.items() if id in actors},
            {id: place for id, place in self.names.items() if id in actors},
            {id: bend for id, bend in self.bends.items() if _ends_in(id, actors)},
        )

    def rename(self, old: str, new: str) -> Drawing:
        """Return the drawing with another id of an actor; an actor that has the id keeps its."""

        def one(id: str) -> str:
            return new if id == old else id

        return Drawing(
            _rename_keys(self.positions, one),
            _rename_keys(self.names, one),
            _rename_keys(self.bends, lambda id: " ".join(map(one, id.split(" ")))),
        )


@dataclass(frozen=True, slots=True)
class CampPlace:
    """Where the disc of a camp is, in the drawings for a wide and for an upright window.

    `inside` are the positions of its leading members when it is open, in a disc of radius 1.
    """

    wide: tuple[float, float]
    upright: tuple[float, float]
    inside: Positions = field(default_factory=dict)

    def only(self, actors: Collection[str]) -> CampPlace:
        """Return the place with these members only."""
        inside = {id: at for id, at in self.inside.items() if id in actors}
        return CampPlace(self.wide, self.upright, inside)

    def rename(self, old: str, new: str) -> CampPlace:
        """Return the place with another id of a member."""
        inside = _rename_keys(self.inside, lambda id: new if id == old else id)
        return CampPlace(self.wide, self.upright, inside)


def _rename_keys(entries: Mapping[str, T], one: Callable[[str], str]) -> dict[str, T]:
    renamed: dict[str, T] = {}
    for id in sorted(entries, key=lambda id: one(id) != id):
        renamed.setdefault(one(id), entries[id])
    return renamed


def _ends_in(relation: str, actors: Collection[str]) -> bool:
    first, _, rest = relation.partition(" ")
    return first in actors and rest.rpartition(" ")[2] in actors
