"""The kinds of tensions in the order in which they are ranked, and how much of each is tried."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from . import changed_sides, clients_clash, contested, double_stance, proxy, shared, triads
from .finding import Finding
from .index import Ground
from .rules import Rule
from .words import Telling

MOST_TRIES = 200_000
"""How many candidates of one kind are tried before the search stops and says so."""
MOST_LISTED = 1_000
"""How many tensions of one kind are listed, the firmest first."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of tension: what it is, by which rules, how it is told, and if it is asked for."""

    id: str
    means: str
    rules: tuple[Rule, ...]
    tell: Callable[[Ground, Finding], Telling]
    by_default: bool = True


KINDS: dict[str, Kind] = {
    kind.id: kind
    for kind in (
        Kind(
            "clients-clash",
            "Partners are said to back two sides that fight each other.",
            clients_clash.RULES,
            clients_clash.tell,
        ),
        Kind(
            "double-stance",
            "One actor is said to back and to oppose or fight another, or its umbrella.",
            double_stance.RULES,
            double_stance.tell,
        ),
        Kind(
            "unbalanced-triad",
            "The signs between three actors multiply to minus.",
            triads.RULES,
            triads.tell,
        ),
        Kind(
            "contested",
            "A relation is denied, or a pair is said to be on both sides at one time.",
            contested.RULES,
            contested.tell,
        ),
        Kind(
            "changed-sides",
            "A pair is said to be on one side and on opposite sides, and not at one time.",
            changed_sides.RULES,
            changed_sides.tell,
        ),
        Kind(
            "proxy",
            "Two actors are said to back opposite sides of a fight, and not to fight each other.",
            proxy.RULES,
            proxy.tell,
        ),
        Kind(
            "common-enemy",
            "Two actors are said to be against a third, and nothing is claimed of the two.",
            shared.ENEMIES,
            shared.tell_enemies,
            by_default=False,
        ),
        Kind(
            "common-backer",
            "Two actors are said to be backed by a third, and nothing is claimed of the two.",
            shared.BACKERS,
            shared.tell_backers,
            by_default=False,
        ),
    )
}
"""All kinds of tensions by id, in the order in which they are ranked."""
