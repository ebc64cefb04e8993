"""The tensions with the most claims behind them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ...analysis.records import answer_json
from ...analysis.tensions import Tension, list_tensions
from ...analysis.tensions.kinds import KINDS
from ...model.errors import QuestionError
from ...model.scope import EVERYTHING, Scope
from ...model.text import did_you_mean, join_and, quoted
from ..selecting.candidates import CANDIDATES, Candidate, count_pairs, list_candidates
from ..selecting.excerpt import take_excerpt
from ..selecting.scoped import Scoped, select_firm_ties
from ..session import Tables

MOST_QUOTED = 1_000
"""Tensions with more claims are counted, but their claims are not listed."""
MOST_LISTED = 20
_NAMED = {"unbalanced-triad": 3}
"""How many actors a candidate of a kind has, if not two."""
_ROUNDS = 5
"""How often more candidates are looked at where some prove to be no tension."""


@dataclass(frozen=True, slots=True)
class CountedTension:
    """Actors in tension, and the number of claims between them that are behind it.

    `tension` has the claims and the sentence; None if there are too many claims to list.
    """

    kind: str
    actors: tuple[str, ...]
    claims: int
    tension: Tension | None = None

    @property
    def claimed(self) -> frozenset[str]:
        """The ids of its relations; empty if they are not listed."""
        return frozenset(each.id for each in (self.tension.relations if self.tension else ()))

    def as_json(self) -> dict[str, Any]:
        """Return it as plain data; without claims, it has no relations and no sentence."""
        whole = self.tension.as_json() if self.tension else {"relations": [], "sentence": None}
        actors = self.tension.actors if self.tension else self.actors
        return {**whole, "kind": self.kind, "actors": list(actors), "claims": self.claims}


@dataclass(frozen=True, slots=True)
class CountedTensions:
    """The tensions of a scope: kind by kind, those with the most claims first, then by ids.

    The same relations are listed once, under the first kind. `truncated` says that there may be
    more.
    """

    scope: Scope
    unknown: int
    theses_left_out: bool
    truncated: bool
    tensions: tuple[CountedTension, ...]

    def as_json(self) -> dict[str, Any]:
        """Return the answer as plain data."""
        return answer_json(self)


def count_tensions(
    tables: Tables,
    scope: Scope = EVERYTHING,
    kinds: str | Iterable[str] | None = None,
    top: int = MOST_LISTED,
) -> CountedTensions:
    """List the tensions of each kind with the most claims, `top` of each kind.

    `kinds` are ids of CANDIDATES, comma-separated or as a list; by default, all. Each tension is
    the one that `list_tensions` finds, with its claims, unless these are more than MOST_QUOTED;
    such ones are counted only. Theses are left out unless the scope names its modes.

    Raises QuestionError for a kind that is unknown or not offered here; ScopeError.
    """
    wanted = _find_kinds(kinds)
    scoped = select_firm_ties(tables, scope)
    count_pairs(tables)
    found: list[CountedTension] = []
    listed: set[frozenset[str]] = set()
    truncated = False
    for kind in wanted:
        counted, more = _find(tables, scoped, kind, top)
        found += [each for each in counted if not each.claimed or each.claimed not in listed]
        listed |= {each.claimed for each in counted}
        truncated |= more
    return CountedTensions(
        scoped.scope, scoped.unknown, scoped.theses_left_out, truncated, tuple(found)
    )


def _find_kinds(given: str | Iterable[str] | None) -> list[str]:
    """Return the kinds that are asked for, in the order of KINDS."""
    if given is None:
        return [kind for kind in KINDS if kind in CANDIDATES]
    asked = {name.strip() for name in (given.split(",") if isinstance(given, str) else given)}
    for name in sorted(asked - CANDIDATES.keys()):
        if name not in KINDS:
            hint = did_you_mean(name, KINDS) or f"There are: {', '.join(CANDIDATES)}."
            raise QuestionError(f"There is no kind of tension {quoted(name)}. {hint}")
        offered = join_and(CANDIDATES)
        instead = "extract a project from the tables, and ask it: actor-graph tensions"
        if name.startswith("common-"):
            instead = "actor-graph tables common, for two actors"
        raise QuestionError(f"Tables have no {name}, only {offered}. Use {instead}.")
    return [kind for kind in KINDS if kind in asked]


def _find(tables: Tables, scoped: Scoped, kind: str, top: int) -> tuple[list[CountedTension], bool]:
    """Find the first tensions of a kind; return also whether there may be more."""
    most = _ROUNDS * (top + 1)
    candidates = list_candidates(tables, scoped, kind, most)
    found: list[CountedTension] = []
    for begin in range(0, len(candidates), top + 1):
        found += _confirm(tables, scoped, kind, candidates[begin : begin + top + 1])
        if len(found) > top:
            break
    return found[:top], len(found) > top or len(candidates) == most


def _confirm(
    tables: Tables, scoped: Scoped, kind: str, candidates: Iterable[Candidate]
) -> list[CountedTension]:
    """Keep the candidates that are tensions, by all claims between their actors."""
    small = [each for each in candidates if each.claims <= MOST_QUOTED]
    pairs = {pair for each in small for pair in each.pairs}
    known: dict[tuple[str, ...], list[Tension]] = {}
    if pairs:
        graph = take_excerpt(tables, pairs, scoped.resolved)
        for tension in list_tensions(graph, scoped.resolved, kind).tensions:
            known.setdefault(tension.actors[: _NAMED.get(kind, 2)], []).append(tension)
    kept: list[CountedTension] = []
    for each in candidates:
        if each.claims > MOST_QUOTED:
            kept.append(CountedTension(kind, each.actors, each.claims))
        else:
            same = known.pop(each.actors, [])
            kept += [CountedTension(kind, each.actors, each.claims, one) for one in same]
    return kept
