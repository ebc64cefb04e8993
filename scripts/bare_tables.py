"""The same questions as SQL written by hand for DuckDB alone, without scopes, disputes or names.

What a careful user would write for one table: the benchmark compares ours with it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

DAMPING, TOLERANCE = 0.85, 1e-12
SIGNS = {"backs": 1, "allied-with": 1, "linked-to": 0, "fights": -1, "opposes": -1}
SYMMETRIC = "('allied-with', 'fights', 'linked-to')"
SIGN = "CASE " + " ".join(f"WHEN type = '{name}' THEN {sign}" for name, sign in SIGNS.items())
BOTH = "SELECT f AS a, t AS b FROM pairs UNION ALL SELECT t, f FROM pairs"


class BareTables:
    """A table of claims in Parquet, and questions to it."""

    def __init__(self, claims: Path, store: Path) -> None:
        import duckdb

        self.connection: Any = duckdb.connect()
        self.connection.execute("SET enable_progress_bar = false")
        self.claims, self.store = claims, store
        if store.exists():
            self.run(
                f"CREATE VIEW claims AS SELECT * FROM read_parquet('{store}/*/*.parquet', "
                "hive_partitioning => true) WHERE stance = 'supports' AND mode <> 'thesis'"
            )

    def run(self, sql: str) -> list[Any]:
        """Run a statement; return its rows."""
        found: list[Any] = self.connection.execute(sql).fetchall()
        return found

    def make(self, name: str, sql: str) -> None:
        """Make a table."""
        self.run(f"CREATE OR REPLACE TABLE {name} AS {sql}")

    def load(self) -> None:
        """Write the claims by year, with their signs and days."""
        self.run(
            'COPY (SELECT *, "from" AS f, "to" AS t, '
            f"{SIGN} END AS sign, CAST(said AS DATE) AS day, year(CAST(said AS DATE)) AS year "
            f"FROM read_parquet('{self.claims}')) TO '{self.store}' "
            "(FORMAT parquet, PARTITION_BY (year), COMPRESSION zstd)"
        )

    def activity(self) -> list[Any]:
        """Count claims by year and sign."""
        return self.run("SELECT year, sign, count(*) FROM claims GROUP BY ALL ORDER BY ALL")

    def make_pairs(self) -> None:
        """Make the pairs of actors, and whether they have friendly and hostile claims."""
        self.make(
            "pairs",
            "SELECT least(f, t) AS f, greatest(f, t) AS t, bool_or(sign > 0) AS friendly, "
            "bool_or(sign < 0) AS hostile FROM claims GROUP BY ALL",
        )

    def degree(self) -> list[Any]:
        """Rank actors by the number of others."""
        self.make_pairs()
        return self.run(
            "SELECT a, count(*), sum(friendly), sum(hostile) FROM (SELECT f AS a, friendly::INT AS "
            "friendly, hostile::INT AS hostile FROM pairs UNION ALL SELECT t, friendly::INT, "
            "hostile::INT FROM pairs) GROUP BY a ORDER BY 2 DESC, 1"
        )

    def reach(self) -> list[Any]:
        """List the actors within two steps."""
        self.make_pairs()
        self.make("arcs", BOTH)
        near = "SELECT b FROM arcs WHERE a = 'Actor 0'"
        return self.run(f"{near} UNION SELECT b FROM arcs WHERE a IN ({near}) ORDER BY b")

    def components(self) -> list[Any]:
        """Label each actor with the least of its component."""
        self.make_pairs()
        self.make("arcs", BOTH)
        self.make("labels", "SELECT DISTINCT a, a AS label FROM arcs")
        while True:
            self.make(
                "lower",
                "SELECT l.a, l.label AS old, least(l.label, n.label) AS label FROM labels l JOIN ("
                "SELECT e.a, min(k.label) AS label FROM arcs e JOIN labels k ON k.a = e.b "
                "GROUP BY e.a) n USING (a)",
            )
            if not self.run("SELECT count(*) FROM lower WHERE label < old")[0][0]:
                return self.run("SELECT label, count(*) FROM labels GROUP BY ALL ORDER BY 2 DESC")
            self.make("labels", "SELECT l.a, j.label FROM lower l JOIN lower j ON j.a = l.label")

    def pagerank(self) -> list[Any]:
        """Iterate PageRank on distinct ordered pairs until it no longer moves."""
        self.make(
            "arcs",
            "SELECT DISTINCT f AS a, t AS b FROM claims UNION "
            f"SELECT DISTINCT t, f FROM claims WHERE type IN {SYMMETRIC}",
        )
        self.make(
            "weights", "SELECT a, b, 1.0::DOUBLE / count(*) OVER (PARTITION BY a) AS w FROM arcs"
        )
        ends = "SELECT a FROM arcs UNION SELECT b FROM arcs"
        ((size,),) = self.run(f"SELECT count(*) FROM ({ends})")
        self.make("ranks", f"SELECT a, {1 / size}::DOUBLE AS r, a NOT IN (SELECT a FROM arcs) "
                  f"AS hangs FROM ({ends})")  # fmt: skip
        while True:
            self.make("next", self.step(size))
            moved = self.run("SELECT sum(abs(r - old)) FROM next")[0][0]
            self.make("ranks", "SELECT a, r, hangs FROM next")
            if moved < size * TOLERANCE:
                return self.run("SELECT a, r FROM ranks ORDER BY r DESC, a")

    def step(self, size: int) -> str:
        """Return the query of the next scores."""
        start, damping = f"{(1 - DAMPING) / size}::DOUBLE", f"{DAMPING}::DOUBLE"
        return (
            f"SELECT n.a, n.hangs, n.r AS old, {start} + {damping} * (coalesce(i.flow, 0) + "
            f"(SELECT coalesce(sum(r), 0) FROM ranks WHERE hangs) / {size}) AS r "
            "FROM ranks n LEFT JOIN (SELECT w.b, sum(w.w * k.r) AS flow FROM weights w "
            "JOIN ranks k ON k.a = w.a GROUP BY w.b) i ON i.b = n.a"
        )

    def triads(self) -> list[Any]:
        """Count triangles of pairs with ties of one sign."""
        self.make_pairs()
        self.make(
            "signed",
            "SELECT f, t, CASE WHEN friendly THEN 1 ELSE -1 END AS s FROM pairs "
            "WHERE friendly <> hostile",
        )
        return self.run(
            "SELECT x.s + y.s + z.s, count(*) FROM signed x JOIN signed y ON y.f = x.t "
            "JOIN signed z ON z.f = x.f AND z.t = y.t GROUP BY ALL ORDER BY 1"
        )
