"""The shortest path between two actors, however long it is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from ...analysis.paths.direct import say_direct
from ...analysis.paths.explain_no_path import explain_limits
from ...analysis.paths.find import PathAnswer, find_paths
from ...analysis.paths.question import Question
from ...analysis.ties import Direction, check_direction
from ...model.graph_data import GraphData, read_graph
from ...model.scope import EVERYTHING, Scope
from ..selecting.excerpt import take_excerpt
from ..selecting.scoped import select_ties
from ..selecting.search import spread
from ..selecting.shortest import choose_path
from ..session import Tables


@dataclass(frozen=True, slots=True)
class FoundPath:
    """The answer, and the data that it is worded with: the claims that it quotes."""

    answer: PathAnswer
    data: GraphData


def find_path(
    tables: Tables,
    from_actor: str,
    to_actor: str,
    scope: Scope = EVERYTHING,
    direction: Direction = "any",
) -> FoundPath:
    """Find the shortest chain of claims that connects two actors, by ids, names or aliases.

    It is the first of those that `find_paths` lists, without a limit of length. Of equally short
    ones, those through agreements and umbrellas, or with a step of structure only, come last; then
    the firmer ones are first, then ids decide. `truncated` says that there are others as short.

    Raises UnknownActorError, ScopeError, QuestionError.
    """
    check_direction(direction)
    start, goal = tables.find_actor(from_actor), tables.find_actor(to_actor)
    scoped = select_ties(tables, scope)
    length = spread(tables.engine, "ties", direction, start, goal=goal) if start != goal else None
    if length is None:
        return _explain_none(tables, Question(start, goal, scope, direction), scoped.unknown)
    actors, others = choose_path(tables, direction, start, goal, length)
    hops = {*pairwise(actors)}
    graph = take_excerpt(tables, {*hops, (start, goal)}, scoped.resolved, [(start, goal)])
    found = find_paths(
        graph, start, goal, scoped.resolved, direction=direction, max_length=length, limit=1
    )
    answer = replace(found, scope=scope, unknown=scoped.unknown, truncated=others)
    return FoundPath(answer, read_graph(graph))


def _explain_none(tables: Tables, question: Question, unknown: int) -> FoundPath:
    """Say which limit excludes all paths, if one does."""
    start, goal, scope = question.start, question.goal, tables.resolve(question.scope)
    data = read_graph(take_excerpt(tables, [(start, goal)], scope, [(start, goal)]))

    def measure(wider: Question) -> int | None:
        if wider.via or wider == question:
            return None
        ties = select_ties(tables, wider.scope, once=False).ties
        return spread(tables.engine, ties, wider.direction, start, goal=goal)

    answer = PathAnswer(
        data.actors[start],
        data.actors[goal],
        question.scope,
        unknown,
        truncated=False,
        cut_off=False,
        direct=say_direct(data, scope, start, goal),
        beyond=explain_limits(data, question, 1, measure),
        paths=(),
    )
    return FoundPath(answer, data)
