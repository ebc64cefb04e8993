"""The answer about balance, and its JSON form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ...model.records import Relation
from ...model.scope import Scope
from ...model.vocabulary import Sign
from ..records import answer_json, relation_json
from .members import Joined, Members, NotJoined
from .signs import Rule
from .triads import share_balanced

Groups = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class BlocSplit:
    """The split into two blocs, and the pairs whose claimed tie conflicts with it.

    Every split conflicts with at least `low` pairs, and this one with `high`; `searched` if the
    network is too large for a proof, so that both come from a search. `blocs` are its sides: all
    actors with a counted tie, and the members counted as one with them.
    `only_against` lists, for each bloc, those without a positive tie inside it.
    Cohesiveness is the share of positive ties among those within blocs, divisiveness that of
    negative ties among those between them (Aref, Dinh, Rezapour & Diesner 2020); None if there
    are none. `against` are the relations in conflict, `statements` the same in words.
    """

    low: int
    high: int
    searched: bool
    blocs: Groups
    only_against: Groups
    cohesiveness: float | None
    divisiveness: float | None
    against: tuple[Relation, ...]
    statements: tuple[str, ...]

    @property
    def proved(self) -> bool:
        """Whether no split of the ties counted conflicts with fewer."""
        return self.low == self.high

    @property
    def interval(self) -> dict[str, Any]:
        """The fewest conflicts, as plain data."""
        return {"low": self.low, "high": self.high, "proved": self.proved}

    def find_bloc(self, id: str) -> int | None:
        """Return the index of an actor's bloc; None if it is in none."""
        return next((at for at, bloc in enumerate(self.blocs) if id in bloc), None)


@dataclass(frozen=True, slots=True)
class SignedPair:
    """A pair claimed as both positive and negative, each actor with its members.

    `sign` is the one counted, and `rule` how it was chosen; a mixed pair has neither.
    """

    pair: tuple[str, str]
    relations: tuple[Relation, ...]
    within_one_bloc: bool
    sign: Sign | None = None
    rule: Rule | None = None

    def as_json(self) -> dict[str, Any]:
        """Return the pair as plain data."""
        counted = {} if self.sign is None else {"sign": self.sign, "rule": self.rule}
        return {
            "pair": list(self.pair),
            **counted,
            **answer_json(self, "within_one_bloc", "relations"),
        }


@dataclass(frozen=True, slots=True)
class EitherSide:
    """Actors who are on the other side in another best split, and the deciding ties."""

    actors: tuple[str, ...]
    relations: tuple[Relation, ...]

    def as_json(self) -> dict[str, Any]:
        """Return them as plain data."""
        return answer_json(self)


@dataclass(frozen=True, slots=True)
class Balance:
    """How balanced a scope is. Each pair of actors counts once, however many relations it has.

    `scope` is the one used; `theses_left_out` says that it has fewer ties because of that. `pairs`
    counts all pairs with a positive or negative relation; `memberships` those tied only by
    membership of an alliance. `mixed` pairs count nowhere else; `changed` pairs count with the
    sign of some days. `members` says who was counted as one with a body, and who was not.
    `pieces` counts the connected components, and `loose` has the actors of each but the largest.
    `unique` and `together_always` depend on the number of conflicts alone; they, `either_side` and
    `settled` (the largest group that all best splits divide in the same way) are None if it is
    not known whether other splits fit as well. `structure_across` are the relations of structure
    between blocs that are not counted ties.
    """

    scope: Scope
    unknown: int
    theses_left_out: bool
    positive: int
    negative: int
    memberships: int
    mixed: tuple[SignedPair, ...]
    changed: tuple[SignedPair, ...]
    members: Members
    structure_across: tuple[Relation, ...]
    loose: Groups
    triads: Mapping[str, int]
    two: BlocSplit
    unique: bool | None
    together_always: Groups | None
    either_side: tuple[EitherSide, ...] | None
    settled: tuple[str, ...] | None

    @property
    def counted(self) -> int:
        """The number of ties counted."""
        return self.positive + self.negative

    @property
    def pairs(self) -> int:
        """The number of pairs with a positive or negative relation, counted or mixed."""
        return self.counted + len(self.mixed)

    @property
    def pieces(self) -> int:
        """The number of connected components of counted ties."""
        return len(self.loose) + 1 if self.counted else 0

    @property
    def joined(self) -> tuple[Joined, ...]:
        """The members that are counted as one with a body."""
        return self.members.joined

    @property
    def not_joined(self) -> tuple[NotJoined, ...]:
        """The members that are counted apart from a body, and why."""
        return self.members.not_joined

    @property
    def balanced_share(self) -> float | None:
        """The share of triads with a positive product of signs; None if there are no triads."""
        return share_balanced(self.triads)

    def as_json(self) -> dict[str, Any]:
        """Return the answer as plain data."""
        return {
            **answer_json(self, "scope", "unknown", "theses_left_out"),
            "frustration": self.two.interval,
            "ties": answer_json(self, "positive", "negative"),
            **answer_json(self, "memberships", "pairs", "mixed", "changed", "joined", "not_joined"),
            **answer_json(self, "pieces", "loose", "triads", "balanced_share"),
            **answer_json(self.two, "blocs", "only_against", "cohesiveness", "divisiveness"),
            **answer_json(self, "unique", "together_always", "either_side"),
            "against_the_split": [relation_json(each) for each in self.two.against],
            **answer_json(self.two, "statements"),
            **answer_json(self, "structure_across"),
        }
