"""Blocs for the page, precomputed for all times and for the periods in which something differs.

Relations change on few days. These days divide time into intervals; a date or a period asks for a
run of intervals, and runs with the same relations share an answer. A pair that changed sides within
a run has the sign of its latest day, as of a date; a period would compare numbers of days, and has
no answer here.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from datetime import date
from typing import Any

from ..analysis.balance import wording
from ..analysis.balance.answer import Question, answer, ask
from ..analysis.balance.blocks import cut_into_blocks
from ..analysis.balance.members import find_members
from ..analysis.balance.record import Balance, EitherSide, SignedPair
from ..analysis.balance.signed import SignedPairs
from ..analysis.balance.signs import Decided, Signed, decide_sign
from ..analysis.default_modes import THESES_LEFT_OUT, lacks_theses
from ..model.dates import PartialDate, Span
from ..model.graph_data import GraphData
from ..model.records import Relation, as_json
from ..model.relations import keep_at_date
from ..model.scope import EVERYTHING, Scope
from .bloc_records import (
    BlocAnswer,
    Blocs,
    BlocSentences,
    PrecomputedSplits,
)
from .intervals import Fact, find_valid, list_changing_facts, list_intervals, list_runs, list_starts

MOST_TIED = 40
"""The maximum number of actors in one block for a split of all times."""
MOST_TIED_AT_DATE = 20
"""The maximum for a split at a date."""
MOST_ACTORS_AT_DATES = 200
"""The maximum number of actors for splits at dates."""
MOST_ANSWERS = 80
"""The maximum number of different answers; longer periods are omitted first."""

Groups = Sequence[Sequence[str]]


def describe_blocs(data: GraphData) -> Blocs:
    """Split all actors into two blocs, for all times and for the periods that differ.

    Splits that take too long are None. Members are counted together with their bodies, and also
    apart if that may make a difference.
    """
    has_less = lacks_theses(data, EVERYTHING, signed=True)
    members = find_members(data, EVERYTHING)
    shared = _SharedTexts()
    is_structured = members.structure or members.not_joined
    apart = Scope(members="apart")
    return {
        "together": _precompute(data, Scope(), shared),
        "apart": _precompute(data, apart, shared) if is_structured else None,
        "shared": shared.texts,
        "words": {
            "left_out": THESES_LEFT_OUT if has_less else "",
            "only_against": wording.ONLY_AGAINST,
            "together": wording.TOGETHER,
            "mixed": wording.MIXED,
            "changed": wording.CHANGED,
            "across": wording.ACROSS,
            "either": wording.EITHER,
        },
    }


class _SharedTexts:
    """Sentences that several answers share, each stored once; answers refer to them by index."""

    def __init__(self) -> None:
        self._indexes: dict[str, int] = {}

    @property
    def texts(self) -> list[str]:
        """All texts in the order of their indexes."""
        return [*self._indexes]

    def add_all(self, texts: Iterable[str]) -> list[int]:
        """Store texts that are new, and return the indexes of all."""
        return [self._indexes.setdefault(text, len(self._indexes)) for text in texts]


def _precompute(data: GraphData, scope: Scope, shared: _SharedTexts) -> PrecomputedSplits:
    whole = _answer(data, ask(data, scope), MOST_TIED, (), shared)
    if len(data.actors) > MOST_ACTORS_AT_DATES:
        start = date.min.isoformat()
        return {"starts": [start], "rows": [[None]], "answers": [], "whole": whole}
    changes = list_changing_facts(data)
    starts = list_starts(changes)
    intervals = [*list_intervals(starts)]
    answers = _Answers(data, scope, changes, whole["blocs"] if whole else (), shared)
    rows = []
    for length, row in enumerate(list_runs([find_valid(changes, each) for each in intervals])):
        spans = [
            Span(intervals[index].first, intervals[index + length].last)
            for index in range(len(row))
        ]
        rows.append([answers.find(*run) for run in zip(row, spans, strict=True)])
    return {
        "starts": [start.isoformat() for start in starts],
        "rows": rows,
        "answers": answers.records,
        "whole": whole,
    }


Key = tuple[int, tuple[Decided, ...]]


class _Answers:
    """The answers computed so far, each once."""

    def __init__(
        self,
        data: GraphData,
        scope: Scope,
        facts: Sequence[Fact],
        reference: Groups,
        shared: _SharedTexts,
    ) -> None:
        self.records: list[BlocAnswer] = []
        self._data, self._scope = data, scope
        self._reference, self._shared = reference, shared
        self._relations = {fact.relation.id: fact.relation for fact in facts}
        self._two_sided: dict[int, list[list[Signed]]] = {}
        self._numbers: dict[Key, int | None] = {}
        self._too_large: list[int] = []

    def find(self, valid: int, days: Span) -> int | None:
        """Return the index of a run's answer; None if it has none.

        A run with all that counts in one that is too large is not tried.
        """
        if any(large & valid == large for large in self._too_large):
            return None
        asked = None
        if valid not in self._two_sided:
            if len(self.records) >= MOST_ANSWERS:
                return None
            asked = ask(self._data, _narrow(self._scope, days))
            if _is_too_large(asked, MOST_TIED_AT_DATE):
                self._too_large.append(valid)
                return None
            self._two_sided[valid] = self._find_two_sided(asked.pairs)
        key = (valid, tuple(self._decide(each, days) for each in self._two_sided[valid]))
        if key not in self._numbers and len(self.records) < MOST_ANSWERS:
            asked = asked or ask(self._data, _narrow(self._scope, days))
            found = _answer(self._data, asked, MOST_TIED_AT_DATE, self._reference, self._shared)
            self._numbers[key] = len(self.records) if found else None
            self.records += [found] if found else []
        return self._numbers.get(key)

    def _find_two_sided(self, pairs: SignedPairs) -> list[list[Signed]]:
        """List the relations, with all their claims, of the pairs that have both signs."""
        return [
            [(sign, self._relations[each.id]) for sign, each in signed]
            for signed in pairs.relations.values()
            if len({sign for sign, _ in signed}) > 1
        ]

    def _decide(self, signed: Iterable[Signed], days: Span) -> Decided:
        scope = _narrow(self._scope, days)
        dated = [(sign, keep_at_date(relation, scope)) for sign, relation in signed]
        return decide_sign(dated, days, by_days=False)


def _narrow(scope: Scope, days: Span) -> Scope:
    first, last = (PartialDate(day.year, day.month, day.day) for day in (days.first, days.last))
    return replace(scope, during=(first, last))


def _answer(
    data: GraphData, asked: Question, most: int, reference: Groups, shared: _SharedTexts
) -> BlocAnswer | None:
    """Answer for a scope; None if a block is too large, or numbers of days would be compared."""
    if _is_too_large(asked, most):
        return None
    found = answer(data, asked)
    if asked.scope.asked and any(each.rule == "more days" for each in found.changed):
        return None
    swapped = _is_swapped(found.two.blocs, reference)
    two, either = found.two, found.either_side
    return {
        "frustration": {"low": two.low, "high": two.high, "proved": two.proved},
        "triads": dict(found.triads),
        "balanced_share": found.balanced_share,
        "memberships": found.memberships,
        "pairs": found.pairs,
        "blocs": _as_lists(two.blocs, swapped),
        "only_against": _as_lists(two.only_against, swapped),
        "unique": found.unique,
        "together_always": as_json(found.together_always),
        "settled": as_json(found.settled),
        "either_side": None if either is None else [_describe(each) for each in either],
        "against": _list_ids(two.against),
        "mixed": [_describe(each) for each in found.mixed],
        "changed": [_describe(each) for each in found.changed],
        "structure_across": _list_ids(found.structure_across),
        "sentences": _list_sentences(data, found, shared),
    }


def _is_too_large(asked: Question, most: int) -> bool:
    return any(block.network.size > most for block in cut_into_blocks(asked.pairs.number()))


def _list_ids(relations: Iterable[Relation]) -> list[str]:
    return [relation.id for relation in relations]


def _describe(part: SignedPair | EitherSide) -> Any:
    """Return a part of an answer as plain data, its relations by id."""
    given = {each.name: getattr(part, each.name) for each in fields(part)}
    if "relations" in given:
        given["relations"] = _list_ids(given["relations"])
    return {name: as_json(value) for name, value in given.items() if value is not None}


def _list_sentences(data: GraphData, found: Balance, shared: _SharedTexts) -> BlocSentences:
    two = found.two
    pairs = [wording.say_ties(found), *wording.say_pairs(data, found)]
    members = wording.say_members(data, found)
    if not two.blocs:
        return {"head": [], "pairs": shared.add_all([*pairs, *members]), "research": [], "sure": []}
    note = wording.NO_FINDING if two.proved else wording.NO_PROOF
    shares = wording.say_shares(two)
    return {
        "head": shared.add_all([wording.say_split(found), note]),
        "pairs": shared.add_all([*pairs, *members]),
        "research": shared.add_all(
            [wording.say_index(found), wording.say_triads(found), *([shares] if shares else [])]
        ),
        "sure": shared.add_all(wording.say_uniqueness(data, found)),
    }


def _as_lists(groups: Groups, swapped: bool) -> list[list[str]]:
    return [list(group) for group in (groups[::-1] if swapped else groups)]


def _is_swapped(blocs: Groups, reference: Groups) -> bool:
    """Return whether two blocs match those of all times better in reverse order.

    Similar blocs of different dates then have the same letter.
    """
    if not len(blocs) == len(reference) == 2:
        return False
    same, swapped = (
        sum(len({*bloc} & {*other}) for bloc, other in zip(blocs, order, strict=True))
        for order in (reference, reference[::-1])
    )
    return swapped > same
