"""Find paths between two actors, each as a chain of claims."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from ...model.dates import Span
from ...model.errors import QuestionError
from ...model.garbage import paused_collection
from ...model.graph_data import Graph, GraphData, read_graph
from ...model.phrases import say
from ...model.records import Actor, Relation, as_json
from ...model.relations import join_signs, known_days, possible_days
from ...model.scope import EVERYTHING, Scope
from ...model.text import join_and
from ...model.vocabulary import Mode, Sign, strength
from ...wording.claims import show_name
from ...wording.sentences import say_relation
from ..days import DaysOf, shared_days
from ..records import answer_json, relation_json
from ..ties import Direction, Ties, check_direction, firmest, list_decisive, list_direct
from .constraints import Filters, PathState, read_step
from .direct import say_direct
from .explain_no_path import explain_filters, explain_limits
from .question import Question, find_loose, find_ties
from .search import Search


@dataclass(frozen=True, slots=True)
class Hop:
    """One step of a path, with all relations of the pair that qualify.

    A relation with another end names one of the pair as a channel; it has no sign here.
    """

    from_actor: str
    to_actor: str
    relations: tuple[Relation, ...]

    @property
    def sign(self) -> Sign | None:
        """The one sign of the relations; 0 for structure only, None if signs are mixed."""
        return join_signs(self._direct)

    @property
    def standing(self) -> Mode:
        """The strength of the firmest relation with a sign, or of all if none has one."""
        return firmest(list_decisive(self.relations, self.from_actor, self.to_actor))

    @property
    def is_channel(self) -> bool:
        """Whether the two are not tied directly: one is named as a channel to or from the other."""
        return not self._direct

    @property
    def adds_interpretation(self) -> bool:
        """Whether it also has a relation that is only an interpretation."""
        return self.standing != "thesis" and any(
            each.standing == "thesis" for each in self.relations
        )

    @property
    def _direct(self) -> tuple[Relation, ...]:
        return list_direct(self.relations, self.from_actor, self.to_actor)

    def as_json(self) -> dict[str, Any]:
        """Return the hop as plain data; `along` is None for symmetric relations."""
        return {
            "from": self.from_actor,
            "to": self.to_actor,
            "channel": self.is_channel,
            "relations": [self._relation_json(each) for each in self.relations],
        }

    def _relation_json(self, relation: Relation) -> dict[str, Any]:
        along = relation.from_actor == self.from_actor or relation.to_actor == self.to_actor
        return {
            **relation_json(relation),
            "along": None if relation.symmetric else along,
            "channel": relation not in self._direct,
        }


@dataclass(frozen=True, slots=True)
class Path:
    """A chain of actors, each tied to the next by what somebody claims."""

    actors: tuple[str, ...]
    hops: tuple[Hop, ...]
    sentence: str = ""

    @property
    def sign(self) -> Sign | None:
        """The product of the hops' signs; None where one is mixed or structural."""
        product: Sign = 1
        for hop in self.hops:
            if not hop.sign:
                return None
            product = 1 if product == hop.sign else -1
        return product

    @property
    def weakest(self) -> tuple[int, Mode]:
        """The first hop of the weakest standing, counted from 0, and that standing."""
        standings = [hop.standing for hop in self.hops]
        weakest = min(standings, key=strength)
        return standings.index(weakest), weakest

    @property
    def evenly_firm(self) -> bool:
        """Whether all hops are equally firm."""
        return len({hop.standing for hop in self.hops}) == 1

    @property
    def interpretations(self) -> tuple[int, ...]:
        """The hops, counted from 0, that also have a relation that is only an interpretation."""
        return tuple(at for at, hop in enumerate(self.hops) if hop.adds_interpretation)

    @property
    def period(self) -> tuple[Span, ...]:
        """The days on which all hops are known to apply; empty if there are none."""
        return self._shared_days(known_days)

    @property
    def period_note(self) -> str | None:
        """None if there is a period; else "never-together" or "undated"."""
        if self.period:
            return None
        return "undated" if self._shared_days(possible_days) else "never-together"

    @property
    def changes_fight(self) -> bool:
        """Whether backing is passed on, and its claimed fights have nothing in common."""
        state = PathState()
        for hop in self.hops:
            state = state.extend(read_step(hop.relations, hop.from_actor, hop.to_actor))
        return state.changes_fight

    def _shared_days(self, days_of: DaysOf) -> tuple[Span, ...]:
        return shared_days((hop.relations for hop in self.hops), days_of)

    def as_json(self) -> dict[str, Any]:
        """Return the path as plain data."""
        hop, standing = self.weakest
        return {
            "actors": list(self.actors),
            "sign": self.sign,
            "period": as_json(self.period) or None,
            "period_note": self.period_note,
            "changes_fight": self.changes_fight,
            "weakest": {"hop": hop, "standing": standing},
            "interpretations": list(self.interpretations),
            "sentence": self.sentence,
            "hops": [each.as_json() for each in self.hops],
        }


@dataclass(frozen=True, slots=True)
class PathAnswer:
    """The paths between two actors, and the direct claims between them.

    Shorter paths come first; of equally long ones those through agreements and umbrellas, or with
    a step of structure only, come last; then the firmer ones are first, then by ids. `direct` is
    a sentence, or None if both ends are the same. `truncated` says that there are more, or that
    the search was cut off; `cut_off` only the latter. `beyond` says, if there is no path, which
    limit excludes it.
    """

    from_actor: Actor
    to_actor: Actor
    scope: Scope
    unknown: int
    truncated: bool
    cut_off: bool
    direct: str | None
    beyond: str | None
    paths: tuple[Path, ...]

    def as_json(self) -> dict[str, Any]:
        """Return the answer as plain data."""
        return {
            "from": self.from_actor.id,
            "to": self.to_actor.id,
            **answer_json(self, "scope", "unknown", "truncated", "cut_off"),
            **answer_json(self, "direct", "beyond", "paths"),
        }


@paused_collection()
def find_paths(
    graph: Graph,
    from_actor: str,
    to_actor: str,
    scope: Scope = EVERYTHING,
    *,
    direction: Direction = "any",
    max_length: int = 4,
    avoid: Iterable[str] = (),
    without_kinds: Iterable[str] | str = (),
    via: bool = False,
    limit: int = 20,
    together: bool = False,
    same_fight: bool = False,
) -> PathAnswer:
    """Find the chains of claims that connect two actors, by ids, names or aliases.

    `max_length` counts hops. Direction "along" follows directed relations forwards only; "any"
    follows them both ways. No actor occurs twice in a path, none in `avoid` occurs at all, and none
    of `without_kinds` except at its ends. The same actor twice gives no path. `via` counts claimed
    channels as steps: `oster backs guard`, claimed through Tarn, ties Oster to Tarn and Tarn to
    the guard, without a sign. `together` leaves out paths whose steps never overlap in time, by the
    dates claimed; undated ones stay. `same_fight` leaves out paths along which backing changes
    the fight that it is said to be for.

    Raises UnknownActorError; ScopeError, also for an unknown kind; QuestionError, also if an end
    is to be avoided.
    """
    data = read_graph(graph)
    check_direction(direction)
    if max_length < 1 or limit < 1:
        raise QuestionError(say("too-low"))
    start, goal = data.find_actor(from_actor), data.find_actor(to_actor)
    avoided = _find_avoided(data, avoid, (start, goal))
    kinds = data.resolve(Scope(kinds=without_kinds)).kinds  # type: ignore[arg-type]
    question = Question(start, goal, scope, direction, avoided, kinds, via)
    search = Search(
        find_ties(data, question, max_length),
        *(start, goal, Filters(together, same_fight)),
        loose=find_loose(data),
    )
    found = search.find(max_length, limit + 1) if start != goal else []
    beyond = None if found else _explain_none(data, search, question, max_length)
    return PathAnswer(
        data.actors[start],
        data.actors[goal],
        scope,
        data.select(scope).unknown,
        len(found) > limit or search.exhausted,
        search.exhausted,
        say_direct(data, scope, start, goal),
        beyond,
        tuple(_make_path(data, search.ties, actors) for actors in found[:limit]),
    )


def _find_avoided(data: GraphData, avoid: Iterable[str], ends: tuple[str, str]) -> frozenset[str]:
    avoided = frozenset(data.find_actor(name) for name in avoid)
    wrong = [show_name(data, id) for id in dict.fromkeys(ends) if id in avoided]
    if wrong:
        raise QuestionError(say("avoids-end", names=join_and(wrong)))
    return avoided


def _explain_none(data: GraphData, search: Search, question: Question, max_length: int) -> str:
    """Explain why there is no path: the search was cut off, a filter, or a limit."""
    if search.exhausted:
        return say("cut-off")
    hidden = _measure_with_fewer_filters(search, max_length) if search.start != search.goal else {}
    filtered = explain_filters(data, search.start, search.goal, search.filters, hidden)
    return filtered or explain_limits(data, question, max_length)


def _measure_with_fewer_filters(search: Search, max_length: int) -> dict[Filters, int]:
    """Map each combination of fewer filters to the length of its shortest path."""
    found: dict[Filters, int] = {}
    for fewer in search.filters.list_fewer():
        paths = replace(search, filters=fewer, steps=0).find(max_length, 1)
        if paths:
            found[fewer] = len(paths[0]) - 1
    return found


def _make_path(data: GraphData, ties: Ties, actors: tuple[str, ...]) -> Path:
    hops = tuple(Hop(first, second, ties[first][second]) for first, second in pairwise(actors))
    path = Path(actors, hops)
    period = path.period
    sentences = (say_relation(data, each, period) for hop in hops for each in hop.relations)
    return replace(path, sentence=" ".join(dict.fromkeys(sentences)))
