"""An excerpt of a store as a graph in memory: the claims between a few actors, all of them.

Answers that quote claims are worded on it, by the code that words them of any graph.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from ...model.errors import QuestionError
from ...model.graph import build_graph
from ...model.graph_data import Graph
from ...model.records import Claim, Dataset, Source
from ...model.scope import Scope
from ...model.vocabulary import OWN_VOICE
from ..engines.engine import holds_any, one, text, texts
from ..records import make_claim, make_source
from ..schema import CLAIMS
from ..session import Tables
from .holding import KEY
from .scoped import find_units

MOST_CLAIMS = 200_000
"""How many claims an excerpt may have."""
_COLUMNS = ", ".join(each.sql for each in CLAIMS)
_ORDER = f"source_id, locator, place, {KEY}, said_date, claim_mode, stance"
_NAMES = [each.name for each in CLAIMS]
Pair = tuple[str, str]


def take_excerpt(
    tables: Tables, pairs: Collection[Pair], scope: Scope, channels: Collection[Pair] = ()
) -> Graph:
    """Return the graph of all claims between some pairs of actors.

    It also has the claims that name one of the pairs in `channels` as a channel to the other, and
    those on who leads or speaks for an actor, which decide what else is said of a pair.

    Raises QuestionError if there are more claims than can be listed.
    """
    named = {*pairs, *_find_pair_of_unit(tables, scope)}
    conditions = [_is_between(*pair) for pair in sorted(named)]
    conditions += [_is_through(*pair) for pair in sorted(channels)]
    actors = {actor for pair in named for actor in pair}
    conditions.append(f"(tie_role = 'representation' AND to_actor IN {texts(actors)})")
    claims = _read_claims(tables, " OR ".join(conditions))
    sources = read_sources(tables, {*(claim.source for claim in claims), *scope.sources})
    sources |= _name_claimants(scope, sources)
    mentioned = {*actors, *list_mentioned(claims, sources.values())}
    dataset = Dataset(
        vocabulary=tables.vocabulary,
        sources=sources,
        actors={actor.id: actor for actor in tables.list_actors(mentioned)},
        claims=tuple(claims),
    )
    return build_graph(dataset)


def _find_pair_of_unit(tables: Tables, scope: Scope) -> list[Pair]:
    """Return a pair with a claim in the unit of a scope, which an excerpt must know."""
    units = find_units(tables, scope)
    where = f"unit IN {texts({*units, ''})} AND stance = 'supports'"
    order = "from_actor, to_actor"
    sql = f"SELECT {order} FROM claims WHERE {where} ORDER BY {order} LIMIT 1"
    return [(one, other) for one, other in tables.engine.rows(sql)]


def _is_between(one: str, other: str) -> str:
    """Return the condition that a claim is about a pair."""
    ends = texts({one, other})
    return f"(from_actor IN {ends} AND to_actor IN {ends})"


def _is_through(one: str, other: str) -> str:
    """Return the condition that a pair has a claim with one of two as channel to the other."""
    through = " OR ".join(
        f"({text(end)} IN (from_actor, to_actor) AND {holds_any('channels', [channel])})"
        for end, channel in ((one, other), (other, one))
    )
    pair = "least(from_actor, to_actor), greatest(from_actor, to_actor)"
    return f"({pair}) IN (SELECT {pair} FROM claims WHERE {through})"


def _read_claims(tables: Tables, condition: str) -> list[Claim]:
    engine = tables.engine
    number = one(engine.rows(f"SELECT count(*) FROM claims WHERE {condition}"))
    if number > MOST_CLAIMS:
        raise QuestionError(
            f"The answer would quote {number:,} claims, and at most {MOST_CLAIMS:,} can be listed. "
            "Ask for fewer claims, with --types, --sources or --claimants."
        )
    rows = engine.rows(f"SELECT {_COLUMNS} FROM claims WHERE {condition} ORDER BY {_ORDER}")
    return [make_claim(dict(zip(_NAMES, row, strict=True))) for row in rows]


def read_sources(tables: Tables, ids: Iterable[str]) -> dict[str, Source]:
    """Read the sources with these ids."""
    sql = f"SELECT id, record FROM sources WHERE id IN {texts({*ids, ''})} ORDER BY id, record"
    return {id: make_source(id, record) for id, record in tables.engine.rows(sql)}


def _name_claimants(scope: Scope, known: Collection[str]) -> dict[str, Source]:
    """Make sources of no claim, by the claimants of a scope, so that it can name these."""
    names = {*scope.claimants, *scope.without} - {OWN_VOICE, *known}
    return {f"scope {name}": Source(f"scope {name}", "", author=name) for name in sorted(names)}


def list_mentioned(claims: Iterable[Claim], sources: Iterable[Source]) -> set[str]:
    """List the names in claims and sources that may be actors."""
    found: set[Any] = {name for source in sources for name in source.speakers}
    for claim in claims:
        found |= {claim.from_actor, claim.to_actor, claim.attacker, claim.voice}
        found |= {*claim.by, *claim.against, *claim.via}
    return {each for each in found if each}
