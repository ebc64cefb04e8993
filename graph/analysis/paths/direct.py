"""Direct claims between two actors, shown before any chain between them."""

from __future__ import annotations

from collections.abc import Iterable

from ...model.graph_data import GraphData
from ...model.phrases import say, say_count
from ...model.records import Claim
from ...model.scope import Scope
from ...model.text import join_and
from ...model.vocabulary import Stance
from ...wording.claims import say_name
from ...wording.sentences import say_claim, say_relation
from ..channels import find_channels

_OPEN: tuple[Stance, ...] = ("denies", "withholds")


def say_direct(data: GraphData, scope: Scope, start: str, goal: str) -> str | None:
    """Word what is claimed directly; give the sentences of what is only denied or not confirmed.

    None if both ends are the same. If nothing is claimed, claims that name one as a channel are
    added.
    """
    if start == goal:
        return None
    ways = ((start, goal), (goal, start))
    relations = data.select(scope).by_actor.get(start, ())
    between = [each for each in relations if (each.from_actor, each.to_actor) in ways]
    open = [claim for each in between if not each.standing for claim in each.claims]
    sentences = [say_claim(data, claim) for claim in open]
    claimed = sum(each.standing is not None for each in between)
    if claimed:
        others = [c for each in between if each.standing for c in each.claims if c.stance in _OPEN]
        more = f"; {_count_open(others)}" if others else ""
        directly = say_count("direct", claimed, more=more)
        return " ".join([directly, *sentences])
    where = say("here") if scope.as_given() else ""
    first, second = (say_name(data, id) for id in (start, goal))
    parts = [say("nothing-direct", first=first, second=second) + where]
    parts += [_count_open(open)] if open else []
    channels = _say_channels(data, scope, start, goal)
    parts += [say("channel-of-other")] if channels else []
    return " ".join(
        [f"{'; '.join(parts)}{':' if sentences or channels else '.'}", *sentences, *channels]
    )


def _count_open(claims: Iterable[Claim]) -> str:
    """Word how many deny it, and how many decline to confirm it: "one denies it"."""
    origins = {(claim.stance, claim.by[0] if claim.by else claim.source) for claim in claims}
    stances = [stance for stance, _ in origins]
    numbers = {stance: stances.count(stance) for stance in _OPEN if stance in stances}
    return join_and(say_count(stance, number) for stance, number in numbers.items())


def _say_channels(data: GraphData, scope: Scope, start: str, goal: str) -> list[str]:
    channels = find_channels(data, scope)
    pairs = (channels.get((start, goal), ()), channels.get((goal, start), ()))
    named = {each.id: each for pair in pairs for each in pair}
    return [say_relation(data, named[id]) for id in sorted(named, key=str.split)]
