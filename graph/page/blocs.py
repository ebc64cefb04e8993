"""Blocs for the page, precomputed for all times and for the periods in which something differs.

Relations change on few days. These days divide time into intervals; a date or a period asks for a
run of intervals, and runs with the same relations share an answer. A pair that changed sides within
a run has the sign of its latest day, as of a date; a period would compare numbers of days, and has
no answer here.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ..analysis.balance import wording
from ..analysis.balance.answer import balance_selection
from ..analysis.balance.blocks import cut_into_blocks
from ..analysis.balance.members import Joined, Members, NotJoined, find_members
from ..analysis.balance.record import Balance, EitherSide, SignedPair
from ..analysis.balance.signed import SignedPairs, pair_up
from ..analysis.balance.signs import Decided, Signed, decide_sign
from ..analysis.default_modes import THESES_LEFT_OUT, lacks_theses, leave_out_theses
from ..model.dates import PartialDate, Span
from ..model.graph_data import GraphData
from ..model.records import Relation
from ..model.relations import Selection, keep_at_date
from ..model.scope import EVERYTHING, Scope
from .bloc_records import (
    BlocAnswer,
    Blocs,
    BlocSentences,
    EitherSideRecord,
    JoinedRecord,
    NotJoinedRecord,
    PrecomputedSplits,
    SignedPairRecord,
)
from .intervals import (
    Fact,
    find_valid,
    list_changing_facts,
    list_intervals,
    list_runs,
    list_starts,
)

MOST_TIED = 40
"""The maximum number of actors in one block for a split of all times."""
MOST_TIED_AT_DATE = 20
"""The maximum for a split at a date."""
MOST_ANSWERS = 80
"""The maximum number of different answers; longer periods are omitted first."""

Groups = Sequence[Sequence[str]]
SharedPart = str | JoinedRecord | NotJoinedRecord


def describe_blocs(data: GraphData) -> Blocs:
    """Split all actors into two blocs, for all times and for the periods that differ.

    Splits that take too long are None. Members are counted together with their bodies, and also
    apart if that may make a difference.
    """
    has_less = lacks_theses(data, EVERYTHING, signed=True)
    members = find_members(data, EVERYTHING)
    shared = _SharedParts()
    is_structured = members.structure or members.not_joined
    apart = Scope(members="apart")
    return {
        "together": _precompute(data, Scope(), shared),
        "apart": _precompute(data, apart, shared) if is_structured else None,
        "shared": shared.records,
        "words": {
            "left_out": THESES_LEFT_OUT if has_less else "",
            "only_against": wording.ONLY_AGAINST,
            "together": wording.TOGETHER,
            "mixed": wording.MIXED,
            "changed": wording.CHANGED,
            "across": wording.ACROSS,
            "either": wording.EITHER,
            "joined": wording.JOINED,
            "not_joined": wording.NOT_JOINED,
        },
    }


class _SharedParts:
    """Parts that several answers share, each stored once; answers refer to them by index."""

    def __init__(self) -> None:
        self.records: list[SharedPart] = []
        self._indexes: dict[str, int] = {}

    def add(self, record: SharedPart) -> int:
        """Store a record, if it is new, and return its index."""
        key = json.dumps(record, sort_keys=True)
        if key not in self._indexes:
            self._indexes[key] = len(self.records)
            self.records.append(record)
        return self._indexes[key]

    def add_all(self, records: Iterable[SharedPart]) -> list[int]:
        """Store records and return their indexes."""
        return [self.add(record) for record in records]


def _precompute(data: GraphData, scope: Scope, shared: _SharedParts) -> PrecomputedSplits:
    whole = _answer(data, _ask(data, scope), MOST_TIED, (), shared)
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
        shared: _SharedParts,
    ) -> None:
        self.records: list[BlocAnswer] = []
        self._data, self._scope = data, scope
        self._reference, self._shared = reference, shared
        self._relations = {fact.relation.id: fact.relation for fact in facts}
        self._two_sided: dict[int, list[list[Signed]]] = {}
        self._numbers: dict[Key, int | None] = {}

    def find(self, valid: int, days: Span) -> int | None:
        """Return the index of a run's answer; None if it has none."""
        asked = None
        if valid not in self._two_sided:
            if len(self.records) >= MOST_ANSWERS:
                return None
            asked = _ask(self._data, _narrow(self._scope, days))
            self._two_sided[valid] = self._find_two_sided(asked.pairs)
        key = (valid, tuple(self._decide(each, days) for each in self._two_sided[valid]))
        if key not in self._numbers and len(self.records) < MOST_ANSWERS:
            asked = asked or _ask(self._data, _narrow(self._scope, days))
            answer = _answer(self._data, asked, MOST_TIED_AT_DATE, self._reference, self._shared)
            self._numbers[key] = len(self.records) if answer else None
            self.records += [answer] if answer else []
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


@dataclass(frozen=True, slots=True)
class _Question:
    """The relations and members of a scope, before it is split."""

    scope: Scope
    selection: Selection
    members: Members
    pairs: SignedPairs


def _narrow(scope: Scope, days: Span) -> Scope:
    first, last = (PartialDate(day.year, day.month, day.day) for day in (days.first, days.last))
    return replace(scope, during=(first, last))


def _ask(data: GraphData, scope: Scope) -> _Question:
    narrowed = leave_out_theses(replace(scope, members=None))
    selection = data.select(narrowed)
    members = find_members(data, scope)
    return _Question(
        narrowed, selection, members, pair_up(selection.supported, members, scope.asked)
    )


def _answer(
    data: GraphData, asked: _Question, most: int, reference: Groups, shared: _SharedParts
) -> BlocAnswer | None:
    """Answer for a scope; None if a block is too large, or numbers of days would be compared."""
    if any(block.network.size > most for block in cut_into_blocks(asked.pairs.number())):
        return None
    found = balance_selection(data, asked.scope, asked.selection, asked.members)
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
        "together_always": _as_optional(found.together_always),
        "settled": None if found.settled is None else list(found.settled),
        "either_side": None if either is None else [_describe_either(each) for each in either],
        "against": _list_ids(two.against),
        "mixed": [_describe_pair(each) for each in found.mixed],
        "changed": [_describe_pair(each) for each in found.changed],
        "joined": shared.add_all(map(_describe_joined, found.joined)),
        "not_joined": shared.add_all(map(_describe_apart, found.not_joined)),
        "structure_across": _list_ids(found.structure_across),
        "sentences": _list_sentences(data, found, shared),
    }


def _list_ids(relations: Iterable[Relation]) -> list[str]:
    return [relation.id for relation in relations]


def _describe_pair(pair: SignedPair) -> SignedPairRecord:
    record: SignedPairRecord = {
        "pair": list(pair.pair),
        "within_one_bloc": pair.within_one_bloc,
        "relations": _list_ids(pair.relations),
    }
    if pair.sign is not None and pair.rule is not None:
        record |= {"sign": pair.sign, "rule": pair.rule}
    return record


def _describe_either(either: EitherSide) -> EitherSideRecord:
    return {"actors": list(either.actors), "relations": _list_ids(either.relations)}


def _describe_joined(joined: Joined) -> JoinedRecord:
    relations = _list_ids(joined.relations)
    return {"member": joined.member, "body": joined.body, "relations": relations}


def _describe_apart(apart: NotJoined) -> NotJoinedRecord:
    return {"member": apart.member, "body": apart.body, "why": apart.why}


def _list_sentences(data: GraphData, found: Balance, shared: _SharedParts) -> BlocSentences:
    two = found.two
    pairs = [wording.say_ties(found), *wording.say_pairs(data, found)]
    if not two.blocs:
        return {"head": [], "pairs": shared.add_all(pairs), "count": [], "sure": []}
    note = wording.NO_FINDING if two.proved else wording.NO_PROOF
    shares = wording.say_shares(two)
    return {
        "head": shared.add_all([wording.say_index(found), note]),
        "pairs": shared.add_all(pairs),
        "count": shared.add_all([wording.say_triads(found), *([shares] if shares else [])]),
        "sure": shared.add_all(wording.say_uniqueness(data, found)),
    }


def _as_optional(groups: Groups | None) -> list[list[str]] | None:
    return None if groups is None else _as_lists(groups, False)


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
