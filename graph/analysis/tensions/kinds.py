"""The kinds of tensions, what contradicts first, and the limits of the search."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from . import changed_sides, clients_clash, contested, double_stance, proxy, shared, triads
from .finding import Finding
from .index import TensionIndex
from .rules import Rule
from .words import Description

MOST_TRIES = 200_000
"""How many candidates of one kind are tried before the search stops and is reported cut off."""
MOST_LISTED = 1_000
"""How many tensions of one kind are listed, the firmest first."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of tension: its label, meaning, rules and wording, and if it is on by default."""

    id: str
    label: str
    means: str
    rules: tuple[Rule, ...]
    describe: Callable[[TensionIndex, Finding], Description]
    by_default: bool = True


KINDS: dict[str, Kind] = {
    kind.id: kind
    for kind in (
        Kind(
            "double-stance",
            "Supports and opposes the same actor",
            "One actor is said to back another and to oppose or fight it, or its umbrella.",
            double_stance.RULES,
            double_stance.describe,
        ),
        Kind(
            "contested",
            "Contested",
            "A relation is denied, or a pair is said to be on one side and on opposite sides at "
            "the same time.",
            contested.RULES,
            contested.describe,
        ),
        Kind(
            "clients-clash",
            "Allies back opposing sides",
            "Allies are said to back two sides that fight each other.",
            clients_clash.RULES,
            clients_clash.describe,
        ),
        Kind(
            "changed-sides",
            "Changed sides, or may have",
            "A pair is said to be on one side and on opposite sides, but not at the same time.",
            changed_sides.RULES,
            changed_sides.describe,
        ),
        Kind(
            "unbalanced-triad",
            "Unbalanced triangle",
            "The product of the signs between three actors is negative.",
            triads.RULES,
            triads.describe,
        ),
        Kind(
            "proxy",
            "Possible proxy conflict",
            "Two actors are said to back opposing sides of a fight, but not to fight each other.",
            proxy.RULES,
            proxy.describe,
        ),
        Kind(
            "common-enemy",
            "Common enemy",
            "Two actors are said to be against a third; no tie between the two is claimed.",
            shared.ENEMIES,
            shared.describe_enemies,
            by_default=False,
        ),
        Kind(
            "common-backer",
            "Common backer",
            "Two actors are said to be backed by a third; no tie between the two is claimed.",
            shared.BACKERS,
            shared.describe_backers,
            by_default=False,
        ),
    )
}
"""All kinds of tensions by id, in the order in which they are listed."""
