"""Searches from both ends at once, which look at few actors of a large network."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

Next = Callable[[str], Iterable[str]]
"""Gives the actors one step from an actor, forwards or backwards."""


def find_between(after: Next, before: Next, start: str, goal: str, most: int) -> set[str]:
    """Find the actors from which both ends together are at most so many steps away.

    >>> ties = {"a": "bd", "b": "ac", "c": "b", "d": "a"}.__getitem__
    >>> sorted(find_between(ties, ties, "a", "c", 2))
    ['a', 'b', 'c']
    """
    near, far = {start: 0}, {goal: 0}
    _spread(after, near, range(1, (most + 1) // 2 + 1), None, most)
    _spread(before, far, range(1, most // 2 + 1), None, most)
    _spread(after, near, range((most + 1) // 2 + 1, most + 1), far, most)
    _spread(before, far, range(most // 2 + 1, most + 1), near, most)
    return {id for id, taken in near.items() if taken + far.get(id, most + 1) <= most}


def _spread(
    neighbours: Next,
    steps: dict[str, int],
    taken: range,
    within: Mapping[str, int] | None,
    most: int,
) -> None:
    """Add the actors that are reached in so many steps; `within`, only those near the other end.

    An actor on a chain of at most `most` steps that is far from one end is near the other.
    """
    frontier = [id for id, number in steps.items() if number == taken.start - 1]
    for number in taken:
        if not frontier:
            break
        reached = {
            next
            for actor in frontier
            for next in neighbours(actor)
            if next not in steps
            if within is None or number + within.get(next, most) <= most
        }
        steps.update(dict.fromkeys(reached, number))
        frontier = [*reached]


def count_steps(after: Next, before: Next, start: str, goal: str) -> int | None:
    """Count the steps of the shortest chain; None if there is none.

    >>> ties = {"a": "b", "b": "ac", "c": "b"}.__getitem__
    >>> count_steps(ties, ties, "a", "c")
    2
    """
    near, far = {start}, {goal}
    front, back, taken = {start}, {goal}, 0
    while front and back:
        if front & far or back & near:
            return taken
        taken += 1
        if len(front) <= len(back):
            front = {next for actor in front for next in after(actor)} - near
            near |= front
        else:
            back = {next for actor in back for next in before(actor)} - far
            far |= back
    return None
