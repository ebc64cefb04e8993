"""Turn rows of text into claims, in a DuckDB of their own: what is wrong is said row by row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from ...model.errors import StoreError
from ...model.vocabulary import MODES, STANCES, RelationType, Vocabulary
from ..schema import CLAIMS, LAST_DAY, NO_YEAR
from . import lookups
from .lookups import Row
from .names import Names
from .readers.row_file import COLUMNS, REQUIRED, RowFile, row_schema


@dataclass(slots=True)
class Staging:
    """The rows of one file on their way into the store.

    `own` are the types that are not built in; those of the file are added to it, as its actors are
    to `names`. `label` is the id of the source of rows that name none.
    """

    connection: Any
    names: Names
    vocabulary: Vocabulary
    own: dict[str, RelationType] = field(default_factory=dict)
    label: str = "table"

    def read(self, file: RowFile) -> None:
        """Read the rows of a file; make the view `staged`, with `fault`, and the table `faulty`.

        `staged` is a view, as its columns are many and most are needed once, and `faulty` has the
        `position` and the `fault` of the rows that cannot be used.
        """
        import duckdb
        import pyarrow as pa

        failures: list[StoreError] = []
        batches = _keep_failures(file.batches, failures)
        reader = pa.RecordBatchReader.from_batches(row_schema(), batches)
        self.connection.register("batches", reader)
        given = ", ".join(f'nullif(trim("{name}"), \'\') AS "{name}"' for name in COLUMNS)
        anything = f"coalesce({', '.join(map(_quoted, COLUMNS))}) IS NOT NULL"
        try:
            self._run(f'CREATE OR REPLACE TABLE raw AS SELECT "row", {given} FROM batches')
        except duckdb.Error:
            if failures:
                raise failures[0] from None
            raise
        self.connection.unregister("batches")
        self._run(f"DELETE FROM raw WHERE NOT ({anything})")
        self._look_up()
        self._run(f"CREATE OR REPLACE VIEW staged AS {_STAGED.format(label=_text(self.label))}")
        faulty = "SELECT position, fault FROM staged WHERE fault <> ''"
        self._run(f"CREATE OR REPLACE TABLE faulty AS {faulty}")

    def _look_up(self) -> None:
        """Read the distinct texts of the columns that are more than text."""
        pairs = self._fetch('SELECT "type", "sign" FROM raw WHERE "type" IS NOT NULL '
                            'GROUP BY 1, 2 ORDER BY min("row")')  # fmt: skip
        types = lookups.read_types(pairs, self.vocabulary, self.own)
        self._table("types", lookups.TYPES, types)
        dates = lookups.read_dates(self._distinct("start", "end", "said"))
        self._table("dates", lookups.DATES, dates)
        ends, attackers = self._distinct("from", "to"), self._distinct("attacker")
        actors = lookups.read_actors(ends, self.names)
        actors += lookups.find_actors(set(attackers) - set(ends), self.names)
        self._table("parties", lookups.ACTORS, actors)
        opponents = lookups.read_opponents(self._distinct("against"), self.names)
        self._table("opponents", lookups.OPPONENTS, opponents)
        chains = lookups.read_chains(self._distinct("by", "publisher"), self.names)
        self._table("chains", lookups.CHAINS, chains)
        self._table("lists", lookups.MEANS_LISTS, lookups.read_means(self._distinct("means")))

    def _distinct(self, *columns: str) -> list[str]:
        each = " UNION ".join(f'SELECT "{name}" AS given FROM raw' for name in columns)
        sql = f"SELECT DISTINCT given FROM ({each}) WHERE given IS NOT NULL ORDER BY 1"
        return [text for (text,) in self._fetch(sql)]

    def _table(self, name: str, columns: Sequence[str], rows: Sequence[Row]) -> None:
        import pyarrow as pa

        arrays = [[row[at] for row in rows] for at in range(len(columns))]
        schema = pa.schema([(column, _kind(column)) for column in columns])
        table = pa.table(dict(zip(columns, arrays, strict=True)), schema=schema)
        self.connection.register("given_rows", table)
        self._run(f"CREATE OR REPLACE TABLE {name} AS SELECT * FROM given_rows")
        self.connection.unregister("given_rows")

    def _fetch(self, sql: str) -> list[Any]:
        found: list[Any] = self.connection.execute(sql).fetchall()
        return found

    def _run(self, sql: str) -> None:
        self.connection.execute(sql)


def _keep_failures(batches: Iterator[Any], failures: list[StoreError]) -> Iterator[Any]:
    """Keep what a reader raises: DuckDB would wrap it."""
    try:
        yield from batches
    except StoreError as error:
        failures.append(error)
        raise


_WHOLE = ("first_day", "last_day", "date_year", "type_sign")
_FLAGS = ("has_day", "is_symmetric")
_LISTS = ("chain_names", "means_list", "opponents_list")


def _kind(column: str) -> Any:
    import pyarrow as pa

    if column in _LISTS:
        return pa.list_(pa.string())
    return pa.int64() if column in _WHOLE else pa.bool_() if column in _FLAGS else pa.string()


def _quoted(name: str) -> str:
    return f'"{name}"'


def _text(value: str) -> str:
    return "'" + value.replace("'", "''").replace("{", "").replace("}", "") + "'"


def _fault(when: str, what: str) -> str:
    return f"CASE WHEN {when} THEN {what} END"


def _list_choices(column: str, choices: Sequence[str]) -> str:
    listed = ", ".join(map(_text, choices))
    expected = ", ".join(choices)
    message = f"'there is no {column} ' || r.\"{column}\" || '; expected one of {expected}'"
    return _fault(f'r."{column}" NOT IN ({listed})', message)


_FAULTS = ", ".join(
    [
        *(_fault(f'r."{name}" IS NULL', f"'{name} is empty'") for name in REQUIRED),
        "t.type_fault", "f.actor_fault", "o.actor_fault",
        _fault("f.actor_id = o.actor_id", "'from and to are the same actor'"),
        "'start: ' || s.date_fault", "'said: ' || d.date_fault",
        _fault("r.\"end\" <> 'past'", "'end: ' || e.date_fault"),
        _fault("e.last_day < s.first_day", "'it ends before it starts'"),
        _list_choices("mode", MODES),
        _list_choices("stance", STANCES),
        "m.means_fault", "a.opponents_fault",
        _fault("list_has_any(a.opponents_list, [f.actor_id, o.actor_id])",
               "'an end is among those it is against'"),
        _fault("r.attacker <> 'both' AND coalesce(w.actor_id, '') NOT IN (f.actor_id, o.actor_id)",
               "'the attacker is neither from nor to'"),
        _fault("r.amount IS NOT NULL AND try_cast(r.amount AS DOUBLE) IS NULL",
               "'the amount ' || r.amount || ' is not a number'"),
        _fault("(r.amount IS NULL) <> (r.unit IS NULL)", "'amount and unit need each other'"),
    ]
)  # fmt: skip
_READ = f"""
SELECT
  r."row" AS position, concat_ws('; ', {_FAULTS}) AS fault,
  CASE WHEN t.is_symmetric THEN least(f.actor_id, o.actor_id) ELSE f.actor_id END AS "from",
  t.type_id AS "type",
  CASE WHEN t.is_symmetric THEN greatest(f.actor_id, o.actor_id) ELSE o.actor_id END AS "to",
  t.type_sign AS sign, t.is_symmetric AS "symmetric", t.type_role AS role,
  s.date_given AS start, CASE WHEN r."end" = 'past' THEN 'past' ELSE e.date_given END AS "end",
  d.date_given AS said,
  coalesce(r.source, {{label}}) AS source, coalesce(r."at", 'row-' || r."row") AS "at",
  r.publisher, coalesce(p.chain_first, r.source, {{label}}) AS own_name,
  c.chain_names, c.chain_first,
  r."by" IS NULL OR (len(c.chain_names) = 1 AND c.chain_key = p.chain_key) AS own_voice,
  CASE WHEN r.publisher IS NULL THEN [] ELSE [p.chain_first] END AS speakers,
  coalesce(r.mode, 'act') AS mode, coalesce(r.stance, 'supports') AS stance,
  m.means_list AS means, a.opponents_list AS against, r.note,
  CASE WHEN r.attacker = 'both' THEN 'both' ELSE w.actor_id END AS attacker,
  try_cast(r.amount AS DOUBLE) AS amount, r.unit,
  coalesce(s.date_year, d.date_year, {NO_YEAR}) AS year,
  s.first_day AS sf, s.last_day AS sl, e.last_day AS el, d.first_day AS df,
  d.last_day AS dl, d.has_day AS dd, coalesce(r."end" = 'past', false) AS past
FROM raw r
LEFT JOIN types t ON t.type_text = r."type" AND t.sign_text IS NOT DISTINCT FROM r.sign
LEFT JOIN parties f ON f.actor_text = r."from"
LEFT JOIN parties o ON o.actor_text = r."to"
LEFT JOIN parties w ON w.actor_text = r.attacker
LEFT JOIN dates s ON s.date_text = r.start
LEFT JOIN dates e ON e.date_text = r."end"
LEFT JOIN dates d ON d.date_text = r.said
LEFT JOIN chains c ON c.chain_text = r."by"
LEFT JOIN chains p ON p.chain_text = r.publisher
LEFT JOIN lists m ON m.means_text = r.means
LEFT JOIN opponents a ON a.opponents_text = r.against
"""
_DATED = f"""
SELECT *,
  stance <> 'supports' AND sf IS NULL AND el IS NULL AS lasting,
  CASE WHEN df IS NULL THEN {LAST_DAY} WHEN dd THEN greatest(df - 1, 1) ELSE dl END AS over,
  sf IS NOT NULL AND df IS NOT NULL AND sf <= dl AS begun
FROM ({_READ})
"""
_SPANNED = f"""
SELECT *,
  CASE WHEN lasting THEN df WHEN past THEN sf ELSE coalesce(sf, df) END AS kf,
  CASE WHEN lasting THEN CASE WHEN df IS NOT NULL THEN {LAST_DAY} END
    WHEN past THEN least(sl, CASE WHEN begun THEN greatest(over, sf) ELSE over END)
    WHEN el IS NOT NULL THEN el WHEN begun OR sf IS NULL THEN dl ELSE sl END AS kl,
  CASE WHEN lasting THEN coalesce(df, 1) ELSE coalesce(sf, 1) END AS pf,
  CASE WHEN lasting THEN {LAST_DAY}
    WHEN past THEN CASE WHEN begun THEN greatest(over, sf) ELSE over END
    ELSE coalesce(el, {LAST_DAY}) END AS pl
FROM ({_DATED})
"""
"""The days that a claim knows and allows, as `number_days` computes them of one claim."""
_STAGED = f"""
SELECT position, fault, year, "from", "type", "to", sign, "symmetric", role, start, "end", said,
  source, "at", publisher, coalesce(chain_names, [own_name]) AS "by", mode, stance,
  coalesce(means, []) AS means, coalesce(against, []) AS against, CAST([] AS VARCHAR[]) AS via,
  attacker, CAST(NULL AS VARCHAR) AS event, amount, unit, CAST(NULL AS VARCHAR) AS quote,
  note, CAST(NULL AS VARCHAR) AS coder, false AS private, own_voice,
  CASE WHEN own_voice THEN own_name WHEN chain_first <> 'unnamed' THEN chain_first END AS voice,
  speakers, list_position(['thesis', 'intent', 'label', 'act'], mode) AS firmness,
  CASE WHEN kf <= kl AND kf IS NOT NULL THEN kf END AS known_first,
  CASE WHEN kf <= kl THEN kl END AS known_last,
  CASE WHEN pf <= pl THEN pf END AS possible_first,
  CASE WHEN pf <= pl THEN pl END AS possible_last,
  CASE WHEN lasting OR pf > pl THEN 1 ELSE pf END AS about_first,
  CASE WHEN lasting OR pf > pl THEN {LAST_DAY} ELSE pl END AS about_last
FROM ({_SPANNED})
"""
CLAIM_LIST = ", ".join(
    f'CAST("{each.name}" AS {kind}) AS "{each.name}"'
    for each in CLAIMS
    for kind in [
        {"text": "VARCHAR", "texts": "VARCHAR[]", "whole": "BIGINT", "number": "DOUBLE"}.get(
            each.kind, "BOOLEAN"
        )
    ]
)
"""The columns of a staged claim, with the types that the store has."""
