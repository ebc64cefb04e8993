"""Thin out claims: of equal claims of a year the first is kept, and says how many it stands for.

Equal claims agree in everything but their day, their document and their place in it: also in who
makes them and who publishes them. No voice, stance or kind of support is lost by that.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from ...model.records import Claim
from ...model.scope import Scope
from ...model.text import count
from ..engines.engine import Engine, texts
from ..records import make_claim
from ..schema import CLAIMS, NO_YEAR
from ..selecting.holding import KEY, all_of, is_same, keep_claims, list_readings
from .surroundings import PAIRS

MOST_CLAIMS = 1_500
"""How many claims an extract may have."""
_MOST_PER_RELATION = (100, 50, 20, 10, 5, 3, 2)
"""Never one: a relation of several voices must not look like that of a single one."""
_ALL = 2**31 - 1
_OWN = (
    "source_id", "locator", "said_date", "place", "known_first", "known_last", "possible_first",
    "possible_last", "about_first", "about_last",
)  # fmt: skip
"""What equal claims need not share: where and on which day they are, and what follows from it."""
_COLUMNS = [each.sql for each in CLAIMS]
_ALIKE = ", ".join([*(name for name in _COLUMNS if name not in _OWN), "year"])
_ORDER = "coalesce(said_date, ''), source_id, locator, place"


@dataclass(frozen=True, slots=True)
class Thinned:
    """The claims kept, and how many there were of which they are a selection.

    `limit` is how many were kept of each relation and stance; None if all were.
    """

    claims: tuple[Claim, ...]
    total: int
    limit: int | None


def thin_claims(engine: Engine, scope: Scope) -> Thinned | None:
    """Return the claims of a resolved scope between the pairs of `extract_pairs`, thinned out.

    If there are still too many, each relation keeps a few for each stance: one of every voice
    before a second of any; the strongest first, then what a source says itself, then what stands
    for the most. None if that are too many too.
    """
    engine.table("extract_claims", _list_claims(scope))
    engine.table("extract_kept", _rank(_KEEP_FIRST))
    found = _find_limit(engine)
    if found is None:
        return None
    limit = None if found == _ALL else found
    few = "" if limit is None else f" WHERE rank_in_relation <= {limit}"
    rows = engine.rows(
        f"SELECT {', '.join(_COLUMNS)}, year, alike, of_relation FROM extract_kept{few} "
        f"ORDER BY source_id, locator, place, {KEY}, {_ORDER}, stance"
    )
    ((total,),) = engine.rows("SELECT count(*) FROM extract_claims")
    names = [*(each.name for each in CLAIMS), "year", "alike", "of_relation"]
    claims = [_make(dict(zip(names, row, strict=True)), limit) for row in rows]
    return Thinned(tuple(claims), int(total), limit)


def _list_claims(scope: Scope) -> str:
    """Return the query of the claims: supporting ones of the ties, and all others of the pairs."""
    columns = ", ".join(f"c.{name}" for name in [*_COLUMNS, "year"])
    pairs = (
        f"JOIN {PAIRS} AS p ON p.one = least(c.from_actor, c.to_actor) "
        "AND p.other = greatest(c.from_actor, c.to_actor)"
    )
    conditions = ["stance <> 'supports'", *list_readings(scope)]
    if scope.types:
        conditions.append(f"tie_type IN {texts(scope.types)}")
    if scope.asked:
        first, last = scope.asked.first.toordinal(), scope.asked.last.toordinal()
        conditions.append(f"about_first <= {last} AND about_last >= {first}")
    others = f"SELECT * FROM claims WHERE {all_of(conditions)}"
    return (
        f"SELECT {columns} FROM ({keep_claims(scope)}) AS c "
        f"JOIN ties AS t ON {is_same('c', 't')} {pairs} "
        f"UNION ALL SELECT {columns} FROM ({others}) AS c {pairs}"
    )


_NUMBERED = (
    f"SELECT *, row_number() OVER (PARTITION BY {_ALIKE} ORDER BY {_ORDER}) AS number_alike, "
    f"count(*) OVER (PARTITION BY {_ALIKE}) AS alike, "
    f"count(*) OVER (PARTITION BY {KEY}) AS of_relation FROM extract_claims"
)
_KEEP_FIRST = f"SELECT * FROM ({_NUMBERED}) AS numbered WHERE number_alike = 1"


_SHUFFLED = "md5(concat_ws(' ', source_id, locator, said_date))"
"""An order that prefers no year and no source, and is the same every time."""


def _rank(kept: str) -> str:
    """Return the query that ranks the claims of each relation and stance, voice by voice."""
    strongest = "firmness DESC, own_voice DESC, alike DESC"
    most = f"{strongest}, {_SHUFFLED}, {_ORDER}, coalesce(note, '')"
    by_voice = (
        f"SELECT *, row_number() OVER (PARTITION BY {KEY}, stance, voice ORDER BY {most}) "
        f"AS rank_of_voice FROM ({kept}) AS kept"
    )
    return (
        f"SELECT *, row_number() OVER (PARTITION BY {KEY}, stance ORDER BY rank_of_voice, {most}) "
        f"AS rank_in_relation FROM ({by_voice}) AS voiced"
    )


def _find_limit(engine: Engine) -> int | None:
    """Return how many claims each relation may keep for each stance; None if all are too many."""
    for limit in (_ALL, *_MOST_PER_RELATION):
        sql = f"SELECT count(*) FROM extract_kept WHERE rank_in_relation <= {limit}"
        ((number,),) = engine.rows(sql)
        if number <= MOST_CLAIMS:
            return limit
    return None


def _make(row: Mapping[str, Any], limit: int | None) -> Claim:
    """Make a claim whose note says what else it stands for."""
    claim = make_claim(row)
    alike, total = int(row["alike"]), int(row["of_relation"])
    notes = [claim.note] if claim.note else []
    if alike > 1:
        when = f" of {row['year']}" if row["year"] != NO_YEAR else " without a date"
        notes.append(f"stands for {alike:,} equal claims{when} in the store")
    if limit is not None and total > limit:
        notes.append(
            f"the store has {count(total, 'claim')} of this relation in the extract's scope"
        )
    return replace(claim, note="; ".join(notes) or None)
