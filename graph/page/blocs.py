"""Blocs for the page: solved ahead, for all times and for the periods in which something differs.

What holds changes on few days. These part all time into stretches; a date or a period asks for a
run of stretches, and runs in which the same holds have one answer. A pair that changed sides within
a run has the sign of its latest day, as of a date; a period would count its days, and has no
answer here.
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
from ..model.graph import Graph, select
from ..model.records import Relation
from ..model.relations import Selection, keep_at_date
from ..model.scope import EVERYTHING, Scope
from .bloc_records import (
    BlocAnswer,
    BlocPlaces,
    Blocs,
    EitherSideRecord,
    JoinedRecord,
    NotJoinedRecord,
    SignedPairRecord,
    SplitsAhead,
)
from .stretches import Mark, find_holding, list_marks, list_runs, list_starts, list_stretches

MOST_TIED = 40
"""How many actors one block may have for the page to carry a split of all times."""
MOST_TIED_THEN = 20
"""How many at a date."""
MOST_ANSWERS = 80
"""How many different answers the page carries; longer periods are left out first."""

Groups = Sequence[Sequence[str]]
Shelved = str | JoinedRecord | NotJoinedRecord


def describe_blocs(graph: Graph) -> Blocs:
    """Split all actors into two blocs, for all times and for the periods that differ.

    What takes too long is left out: None stands for it. Members are with their bodies, and apart
    where that may make a difference.
    """
    has_less = lacks_theses(graph, EVERYTHING, signed=True)
    members = find_members(graph, EVERYTHING)
    shelf = _Shelf()
    is_structured = members.structure or members.not_joined
    apart = Scope(members="apart")
    return {
        "together": _solve_ahead(graph, Scope(), shelf),
        "apart": _solve_ahead(graph, apart, shelf) if is_structured else None,
        "shelf": shelf.records,
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


class _Shelf:
    """What many answers hold, each once; an answer has its place instead."""

    def __init__(self) -> None:
        self.records: list[Shelved] = []
        self._places: dict[str, int] = {}

    def place(self, record: Shelved) -> int:
        """Return the place of a record."""
        key = json.dumps(record, sort_keys=True)
        if key not in self._places:
            self._places[key] = len(self.records)
            self.records.append(record)
        return self._places[key]

    def place_all(self, records: Iterable[Shelved]) -> list[int]:
        """Return the places of records."""
        return [self.place(record) for record in records]


def _solve_ahead(graph: Graph, scope: Scope, shelf: _Shelf) -> SplitsAhead:
    whole = _answer(graph, _ask(graph, scope), MOST_TIED, (), shelf)
    marks = list_marks(graph)
    starts = list_starts(marks)
    stretches = [*list_stretches(starts)]
    ahead = _Ahead(graph, scope, marks, whole["blocs"] if whole else (), shelf)
    rows = []
    for length, row in enumerate(list_runs([find_holding(marks, each) for each in stretches])):
        spans = [
            Span(stretches[place].first, stretches[place + length].last)
            for place in range(len(row))
        ]
        rows.append([ahead.number(*run) for run in zip(row, spans, strict=True)])
    return {
        "starts": [start.isoformat() for start in starts],
        "rows": rows,
        "answers": ahead.answers,
        "whole": whole,
    }


Key = tuple[int, tuple[Decided, ...]]


class _Ahead:
    """The answers found so far, each once."""

    def __init__(
        self,
        graph: Graph,
        scope: Scope,
        marks: Sequence[Mark],
        around: Groups,
        shelf: _Shelf,
    ) -> None:
        self.answers: list[BlocAnswer] = []
        self._graph, self._scope, self._around, self._shelf = graph, scope, around, shelf
        self._relations = {mark.relation.id: mark.relation for mark in marks}
        self._two_sided: dict[int, list[list[Signed]]] = {}
        self._numbers: dict[Key, int | None] = {}

    def number(self, held: int, days: Span) -> int | None:
        """Return the place of a run's answer among the answers; None where it has none."""
        asked = None
        if held not in self._two_sided:
            if len(self.answers) >= MOST_ANSWERS:
                return None
            asked = _ask(self._graph, _narrow(self._scope, days))
            self._two_sided[held] = self._find_two_sided(asked.pairs)
        key = (held, tuple(self._decide(each, days) for each in self._two_sided[held]))
        if key not in self._numbers and len(self.answers) < MOST_ANSWERS:
            asked = asked or _ask(self._graph, _narrow(self._scope, days))
            answer = _answer(self._graph, asked, MOST_TIED_THEN, self._around, self._shelf)
            self._numbers[key] = len(self.answers) if answer else None
            self.answers += [answer] if answer else []
        return self._numbers.get(key)

    def _find_two_sided(self, pairs: SignedPairs) -> list[list[Signed]]:
        """List the relations, with all their claims, of the pairs that are on both sides."""
        return [
            [(sign, self._relations[each.id]) for sign, each in signed]
            for signed in pairs.relations.values()
            if len({sign for sign, _ in signed}) > 1
        ]

    def _decide(self, signed: Iterable[Signed], days: Span) -> Decided:
        scope = _narrow(self._scope, days)
        held = [(sign, keep_at_date(relation, scope)) for sign, relation in signed]
        return decide_sign(held, days, by_days=False)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a scope holds, before it is split."""

    scope: Scope
    selection: Selection
    members: Members
    pairs: SignedPairs


def _narrow(scope: Scope, days: Span) -> Scope:
    first, last = (PartialDate(day.year, day.month, day.day) for day in (days.first, days.last))
    return replace(scope, during=(first, last))


def _ask(graph: Graph, scope: Scope) -> _Asked:
    narrowed = leave_out_theses(replace(scope, members=None))
    selection = select(graph, narrowed)
    members = find_members(graph, scope)
    return _Asked(narrowed, selection, members, pair_up(selection.supported, members, scope.asked))


def _answer(
    graph: Graph, asked: _Asked, most: int, around: Groups, shelf: _Shelf
) -> BlocAnswer | None:
    """Answer for a scope; None where too many actors hang together, or days would be counted."""
    if any(block.network.size > most for block in cut_into_blocks(asked.pairs.number())):
        return None
    found = balance_selection(graph, asked.scope, asked.selection, asked.members)
    if asked.scope.asked and any(each.rule == "more days" for each in found.changed):
        return None
    turned = _is_turned(found.two.blocs, around)
    two, either = found.two, found.either_side
    return {
        "frustration": {"low": two.low, "high": two.high, "proved": two.proved},
        "triads": dict(found.triads),
        "balanced_share": found.balanced_share,
        "memberships": found.memberships,
        "pairs": found.pairs,
        "blocs": _as_lists(two.blocs, turned),
        "only_against": _as_lists(two.only_against, turned),
        "unique": found.unique,
        "together_always": _as_optional(found.together_always),
        "settled": None if found.settled is None else list(found.settled),
        "either_side": None if either is None else [_describe_either(each) for each in either],
        "against": _list_ids(two.against),
        "mixed": [_describe_pair(each) for each in found.mixed],
        "changed": [_describe_pair(each) for each in found.changed],
        "joined": shelf.place_all(map(_describe_joined, found.joined)),
        "not_joined": shelf.place_all(map(_describe_apart, found.not_joined)),
        "structure_across": _list_ids(found.structure_across),
        "sentences": _tell(graph, found, shelf),
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


def _tell(graph: Graph, found: Balance, shelf: _Shelf) -> BlocPlaces:
    two = found.two
    pairs = [wording.say_ties(found), *wording.say_pairs(graph, found)]
    if not two.blocs:
        return {"head": [], "pairs": shelf.place_all(pairs), "count": [], "sure": []}
    note = wording.NO_FINDING if two.proved else wording.NO_PROOF
    shares = wording.say_shares(two)
    return {
        "head": shelf.place_all([wording.say_index(found), note]),
        "pairs": shelf.place_all(pairs),
        "count": shelf.place_all([wording.say_triads(found), *([shares] if shares else [])]),
        "sure": shelf.place_all(wording.say_uniqueness(graph, found)),
    }


def _as_optional(groups: Groups | None) -> list[list[str]] | None:
    return None if groups is None else _as_lists(groups, False)


def _as_lists(groups: Groups, turned: bool) -> list[list[str]]:
    return [list(group) for group in (groups[::-1] if turned else groups)]


def _is_turned(blocs: Groups, around: Groups) -> bool:
    """Tell whether two blocs have more actors in common with those of all times if turned round.

    The blocs of two dates then go by the same letter as long as they are much the same.
    """
    if not len(blocs) == len(around) == 2:
        return False
    same, turned = (
        sum(len({*bloc} & {*other}) for bloc, other in zip(blocs, order, strict=True))
        for order in (around, around[::-1])
    )
    return turned > same
