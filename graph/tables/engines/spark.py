"""Apache Spark: on this machine, on a cluster, or through Spark Connect.

Iterations must not build on each other's plans, which would grow without end: each table is
written to Parquet and read again. The folder for that, and the store, must be readable under the
same path by all machines of a cluster.
"""

from __future__ import annotations

import os
import re
import shutil
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import mkdtemp
from typing import Any
from urllib.parse import urlsplit

from ...model.errors import EngineError
from ...model.text import quoted
from ..installed import require
from ..plain_paths import SCRATCH
from ..schema import ACTORS, CLAIMANTS, CLAIMS, SOURCES, Column
from ..store import Store

NO_JAVA = "Spark needs Java 17 or newer, and there is none. Install it, or set JAVA_HOME."
_MASTER = re.compile(r"local(-cluster)?(\[[^]]+\])?|yarn|(spark|sc|k8s)://.+")
_LONGEST_WAIT = 5.0
"""Seconds after which a master that does not answer counts as missing."""
_KEPT = 2
"""How many versions of a table are kept: a plan may still read the one before."""
_OPTIONS = {
    "spark.app.name": "actor-graph",
    "spark.sql.shuffle.partitions": "8",
    "spark.sql.session.timeZone": "UTC",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
}


class Spark:
    """A session of Spark with the tables of a store."""

    def __init__(self, store: Store, master: str) -> None:
        self._session = _start(master)
        self._scratch = Path(mkdtemp(prefix="actor-graph-", dir=os.environ.get(SCRATCH)))
        if not master.startswith("local"):
            self._scratch.chmod(0o777)  # the workers may run as another user
        self._versions: dict[str, list[Path]] = {}
        self._number = 0
        try:
            self._open(store, master)
        except EngineError:
            self.close()
            raise

    def _open(self, store: Store, master: str) -> None:
        with report_failures(master):
            claims = self._session.read.option("basePath", str(store.path / "claims"))
            folders = [str(folder) for folder in store.claim_folders]
            self._view("claims", CLAIMS, claims.parquet(*folders), "year")
            for name, columns, files in (
                ("actors", ACTORS, [store.actors_file]),
                ("sources", SOURCES, store.source_files),
                ("claimants", CLAIMANTS, store.claimant_files),
            ):
                self._view(name, columns, self._session.read.parquet(*map(str, files)))

    def table(self, name: str, sql: str) -> None:
        """Compute a table once, from a query, and name it; it is kept as Parquet."""
        self._number += 1
        folder = self._scratch / f"{name}-{self._number}"
        with report_failures():
            made = self._session.sql(sql)
            made.write.parquet(str(folder))
            read = self._session.read.schema(made.schema)  # else a job reads it from the files
            read.parquet(str(folder)).createOrReplaceTempView(name)
        versions = self._versions.setdefault(name, [])
        versions.append(folder)
        while len(versions) > _KEPT:
            shutil.rmtree(versions.pop(0), ignore_errors=True)

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """Return the rows of a query."""
        with report_failures():
            return [tuple(row) for row in self._session.sql(sql).collect()]

    def close(self) -> None:
        """End the session, and remove its tables."""
        stop(self._session)
        shutil.rmtree(self._scratch, ignore_errors=True)

    def _view(self, name: str, columns: tuple[Column, ...], frame: Any, *more: str) -> None:
        chosen = [frame[f"`{each.name}`"].alias(each.sql) for each in columns]
        frame.select(*chosen, *more).createOrReplaceTempView(name)


def _start(master: str) -> Any:
    """Start a session; what is missing is said before Spark waits for it in vain."""
    if not _MASTER.fullmatch(master):
        expected = "local[*], spark://host:port or sc://host:port"
        raise EngineError(f"{quoted(master)} is no address of Spark. Expected {expected}.")
    require("spark", pyspark="Spark")
    if master.startswith("sc://"):
        require("spark", grpc="The client of Spark Connect", pandas="The client of Spark Connect")
    _check_answering(master)
    from pyspark.sql import SparkSession

    builder = SparkSession.builder
    if master.startswith("sc://"):
        builder = builder.remote(master)
    else:
        _check_java()
        builder = builder.master(master)
        for name, value in _OPTIONS.items():
            builder = builder.config(name, value)
        if "SPARK_LOCAL_IP" not in os.environ and master.startswith("local"):
            builder = builder.config("spark.driver.host", "127.0.0.1").config(
                "spark.driver.bindAddress", "127.0.0.1"
            )
    with report_failures(master), _quiet():
        session = builder.getOrCreate()
        if not master.startswith("sc://"):
            session.sparkContext.setLogLevel("OFF")
        session.sql("SELECT 1").collect()
        return session


def stop(session: Any) -> None:
    """End a session."""
    with suppress(Exception):
        session.stop()


def _check_java() -> None:
    home = os.environ.get("JAVA_HOME")
    java = Path(home) / "bin" / "java" if home else shutil.which("java")
    if not java or not Path(java).exists():
        raise EngineError(NO_JAVA)


def _check_answering(master: str) -> None:
    """Check that something listens at the address of a master."""
    if not master.startswith(("spark://", "sc://")):
        return
    first = master.split("://", 1)[1].split(",", maxsplit=1)[0]
    parts = urlsplit(f"//{first}")
    try:
        port = parts.port or (15002 if master.startswith("sc://") else 7077)
        socket.create_connection((parts.hostname or "", port), _LONGEST_WAIT).close()
    except (OSError, ValueError):
        raise EngineError(
            f"There is no Spark at {quoted(master)}. Start it, or correct the address."
        ) from None


@contextmanager
def _quiet() -> Iterator[None]:
    """Send the notes that Java writes while it starts nowhere."""
    kept = os.dup(2)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)


@contextmanager
def report_failures(master: str = "") -> Iterator[None]:
    """Raise what Spark cannot do as an EngineError of one line."""
    try:
        yield
    except EngineError:
        raise
    except Exception as error:
        lines = [line for line in str(error).splitlines() if line.strip()]
        where = f" at {quoted(master)}" if master else ""
        first = lines[0].strip() if lines else type(error).__name__
        raise EngineError(f"Spark{where} could not answer: {first}") from error
