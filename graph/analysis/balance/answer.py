"""How balanced the claims of a scope are, and which blocs fit them best."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ...errors import QuestionError
from ...model import Relation
from ...network import Graph, select
from ...scope import EVERYTHING, Scope
from ...standing import Selection
from ..records import relation_json
from ..sentences import say_relation
from ..theses import lacks_theses, leave_out_theses
from .blocks import count_pieces, part_by_support
from .frustration import Split, split_actors
from .signed import Labels, SignedGraph, SignedPairs, pair_up
from .triads import count_triads, share_balanced


@dataclass(frozen=True, slots=True)
class BlocSplit:
    """A split into blocs, and the pairs whose claimed tie conflicts with it.

    No split conflicts with fewer pairs than `low`, and this one conflicts with `high`. Cohesiveness
    is the share of positive ties among those within blocs, divisiveness that of negative ties among
    those between them (Aref, Dinh, Rezapour & Diesner 2020); None where there is no such tie.
    `against` are the relations in conflict, `statements` the same in words.
    """

    low: int
    high: int
    blocs: tuple[tuple[str, ...], ...]
    cohesiveness: float | None
    divisiveness: float | None
    against: tuple[Relation, ...]
    statements: tuple[str, ...]

    @property
    def proved(self) -> bool:
        """Whether no split conflicts with fewer pairs."""
        return self.low == self.high

    @property
    def interval(self) -> dict[str, Any]:
        """The fewest conflicts, as plain data."""
        return {"low": self.low, "high": self.high, "proved": self.proved}

    def as_json(self) -> dict[str, Any]:
        """Return the split as plain data, but for the fewest conflicts."""
        return {
            "blocs": [list(bloc) for bloc in self.blocs],
            "cohesiveness": self.cohesiveness,
            "divisiveness": self.divisiveness,
            "against_the_split": [relation_json(relation) for relation in self.against],
            "statements": list(self.statements),
        }


@dataclass(frozen=True, slots=True)
class Balance:
    """How balanced a scope is. Each pair of actors counts once, however many relations it has.

    `scope` is the one that was used; `theses_left_out` says that it has fewer ties for it. `mixed`
    holds the relations of each pair that is claimed to be on both sides; such a pair counts nowhere
    else. `pieces` are the parts that no counted tie joins. `two` is the split into two blocs;
    `unique` and `together_always` are None where it is not known whether other splits do as well;
    so is `settled`, the largest group of actors that all best splits part in the same way. `many`
    is the split into at most `k` blocs, any number where `k` is None.
    """

    scope: Scope
    unknown: int
    theses_left_out: bool
    positive: int
    negative: int
    mixed: tuple[tuple[Relation, ...], ...]
    pieces: int
    triads: Mapping[str, int]
    two: BlocSplit
    unique: bool | None
    together_always: tuple[tuple[str, ...], ...] | None
    settled: tuple[str, ...] | None
    k: int | None
    many: BlocSplit

    @property
    def balanced_share(self) -> float | None:
        """The share of triads whose signs multiply to plus; None where there is no triad."""
        return share_balanced(self.triads)

    def as_json(self) -> dict[str, Any]:
        """Return the answer as plain data."""
        together = self.together_always
        return {
            "scope": self.scope.as_given(),
            "unknown": self.unknown,
            "theses_left_out": self.theses_left_out,
            "ties": {"positive": self.positive, "negative": self.negative},
            "mixed": [_mixed_json(relations) for relations in self.mixed],
            "pieces": self.pieces,
            "triads": dict(self.triads),
            "balanced_share": self.balanced_share,
            "frustration": self.two.interval,
            **self.two.as_json(),
            "unique": self.unique,
            "together_always": None if together is None else [list(group) for group in together],
            "k_blocs": {"k": self.k, "conflicts": self.many.interval, **self.many.as_json()},
        }


def _mixed_json(relations: Sequence[Relation]) -> dict[str, Any]:
    return {
        "pair": list(relations[0].ends),
        "relations": [relation_json(relation) for relation in relations],
    }


def measure_balance(
    graph: Graph, scope: Scope = EVERYTHING, *, k: int | None = None, seed: int = 0
) -> Balance:
    """Measure how balanced the claims of a scope are, and find the blocs that fit them best.

    Blocs conflict with the fewest claimed ties; they are no finding of allegiance. Structure is
    left out, and so are theses unless the scope names its modes. Triads and two blocs follow
    Cartwright & Harary (1956), more blocs Davis (1967) and Doreian & Mrvar (1996); `k` is the most
    of them, and None leaves their number free. `seed` is for the search in networks too large to
    try all splits: it may change the split and the upper end, and never makes either wrong.

    Raises QuestionError for a `k` below 1, ScopeError for a scope that cannot be used.
    """
    if k is not None and k < 1:
        raise QuestionError(f"There cannot be {k} blocs at most; k is 1 or more, or left out.")
    narrowed = leave_out_theses(scope)
    selection = select(graph, narrowed)
    left_out = lacks_theses(graph, scope, selection, signed=True)
    return balance_selection(graph, narrowed, selection, k=k, seed=seed, theses_left_out=left_out)


def balance_selection(
    graph: Graph,
    scope: Scope,
    selection: Selection,
    *,
    k: int | None = None,
    seed: int = 0,
    theses_left_out: bool = True,
) -> Balance:
    """Measure how balanced relations are that have been selected, as `measure_balance` does."""
    pairs = pair_up(selection.supported)
    network = pairs.number()
    two = split_actors(network, 2, seed)
    many = _split_further(network, k, two, seed)
    return Balance(
        scope=scope,
        unknown=selection.unknown,
        theses_left_out=theses_left_out,
        positive=sum(sign > 0 for sign in pairs.ties.values()),
        negative=sum(sign < 0 for sign in pairs.ties.values()),
        mixed=tuple(pairs.relations[pair] for pair in pairs.mixed),
        pieces=count_pieces(network),
        triads=count_triads(network),
        two=_tell_split(graph, pairs, network, two),
        unique=two.unique,
        together_always=_list_together(pairs.actors, two),
        settled=_list_settled(pairs.actors, two),
        k=k,
        many=_tell_split(graph, pairs, network, many),
    )


def _split_further(network: SignedGraph, k: int | None, two: Split, seed: int) -> Split:
    """Split into at most so many blocs, no worse than into two where more are allowed."""
    many = two if k == 2 else split_actors(network, k, seed)
    if k == 1 or many.high <= two.high:
        return many
    labels = two.labels if k else part_by_support(network, two.labels)
    return Split(many.low, two.high, labels)


def _tell_split(graph: Graph, pairs: SignedPairs, network: SignedGraph, split: Split) -> BlocSplit:
    actors = pairs.actors
    ends = [network.edges[place][:2] for place in network.list_conflicts(split.labels)]
    against = [
        relation
        for first, second in ends
        for relation in pairs.relations[actors[first], actors[second]]
    ]
    return BlocSplit(
        low=split.low,
        high=split.high,
        blocs=tuple(_group(actors, split.labels)),
        cohesiveness=_share(network, split.labels, within=True),
        divisiveness=_share(network, split.labels, within=False),
        against=tuple(against),
        statements=tuple(say_relation(graph, relation) for relation in against),
    )


def _group(actors: Sequence[str], labels: Iterable[Any]) -> list[tuple[str, ...]]:
    """Collect the actors of each label; the group with the smallest id comes first."""
    groups: dict[Any, list[str]] = defaultdict(list)
    for actor, label in zip(actors, labels, strict=True):
        groups[label].append(actor)
    return [tuple(group) for group in groups.values()]


def _share(network: SignedGraph, labels: Labels, *, within: bool) -> float | None:
    """Return the share of positive ties within blocs, or of negative ties between them."""
    signs = [
        sign for first, second, sign in network.edges if (labels[first] == labels[second]) is within
    ]
    return signs.count(1 if within else -1) / len(signs) if signs else None


def _list_together(actors: Sequence[str], split: Split) -> tuple[tuple[str, ...], ...] | None:
    """List the groups that every best split into two blocs keeps together."""
    if split.classes is None:
        return None
    groups = _group(actors, zip(split.classes, split.labels, strict=True))
    return tuple(group for group in groups if len(group) > 1)


def _list_settled(actors: Sequence[str], split: Split) -> tuple[str, ...] | None:
    """List the largest group of actors whom all best splits part in the same way."""
    if split.classes is None:
        return None
    return max(_group(actors, split.classes), key=len, default=())
