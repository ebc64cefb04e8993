"""An open store with an engine: names are looked up there, and scopes are checked against it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from ..model.errors import QuestionError, ScopeError, UnknownActorError
from ..model.graph_data import MEMBERS_APART, suggest_actors
from ..model.phrases import Message
from ..model.records import Actor
from ..model.scope import Scope
from ..model.scope_names import resolve_scope
from ..model.text import fold, printable, words
from ..model.vocabulary import OWN_VOICE, Vocabulary
from .engines.engine import Engine, text, texts
from .installed import require_tables
from .plain_paths import plain_path
from .records import make_actor
from .schema import ACTORS
from .store import Store, open_store

_ACTOR = ", ".join(each.sql for each in ACTORS)
_MOST_NEAR = 2_000
"""How many actors are compared with a wrong name."""


@dataclass(frozen=True)
class Tables:
    """A store, and the engine that its questions are put to."""

    store: Store
    engine: Engine

    @property
    def vocabulary(self) -> Vocabulary:
        """The types and kinds of the claims."""
        return self.store.vocabulary

    @cached_property
    def sources(self) -> frozenset[str]:
        """The ids of all sources."""
        return frozenset(id for (id,) in self.engine.rows("SELECT DISTINCT id FROM sources"))

    @property
    def names(self) -> Mapping[str, str]:
        """Each folded name of an actor with its id; a name is looked up when it is asked for."""
        return _ActorNames(self)

    def find_actor(self, name: str) -> str:
        """Return the id of the actor with an id, a name or an alias.

        Raises UnknownActorError, with suggestions, if there is none.
        """
        found = self._find(f"id = {text(name)}") or self._find(_is_named(fold(name)))
        if not found:
            near = map(printable, suggest_actors(self._list_near(name), name))
            raise UnknownActorError(printable(name), near)
        return found[0].id

    def find_by_ids(self, ids: Iterable[str]) -> list[Actor]:
        """Return the actors with these ids, in the order of ids."""
        return self._find(f"id IN {texts({*ids, ''})}")

    def list_actors(self, names: Iterable[str]) -> list[Actor]:
        """List the actors with these ids or names, in the order of ids."""
        listed = texts({*names, ""})
        return self._find(f"id IN {listed} OR name IN {listed}")

    def claimant_names(self) -> dict[str, str]:
        """Map each folded name of a claimant, author or publisher to its form in claims."""
        rows = self.engine.rows("SELECT DISTINCT name, form FROM claimants")
        names = {fold(name): form for name, form in sorted(rows)}
        forms = "SELECT form FROM claimants"
        for actor in self._find(f"id IN ({forms})"):
            names |= {fold(name): actor.id for name in actor.names}
        return {**names, OWN_VOICE: OWN_VOICE}

    def list_units(self) -> list[str]:
        """List the units of the amounts in supporting claims."""
        where = "unit IS NOT NULL AND stance = 'supports'"
        return [
            unit for (unit,) in self.engine.rows(f"SELECT DISTINCT unit FROM claims WHERE {where}")
        ]

    def resolve(self, scope: Scope) -> Scope:
        """Validate a scope, and replace names of claimants and sources by ids.

        Raises ScopeError, also for members counted together, which only balance supports.
        """
        if scope.members == "together":
            raise ScopeError(Message("in-field", {"why": MEMBERS_APART}, {"field": "members"}))
        return resolve_scope(scope, self)

    def _find(self, condition: str) -> list[Actor]:
        sql = f"SELECT {_ACTOR} FROM actors WHERE {condition} ORDER BY id"
        return [make_actor(row) for row in self.engine.rows(sql)]

    def _list_near(self, name: str) -> list[Actor]:
        """List actors who share a word, or the beginning, with a name that nobody has."""
        folded = fold(name)
        parts = {word for word in words(name) if len(word) > 2}
        conditions = [f"instr(folded, chr(10) || {text(folded[:2])}) > 0"]
        conditions += [f"instr(folded, {text(part)}) > 0" for part in sorted(parts)]
        where = " OR ".join(conditions)
        sql = f"SELECT {_ACTOR} FROM actors WHERE {where} ORDER BY id LIMIT {_MOST_NEAR}"
        return [make_actor(row) for row in self.engine.rows(sql)]


def _is_named(folded: str) -> str:
    return f"instr(folded, chr(10) || {text(folded)} || chr(10)) > 0"


class _ActorNames(Mapping[str, str]):
    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def __getitem__(self, folded: str) -> str:
        rows = self._tables.engine.rows(
            f"SELECT id FROM actors WHERE {_is_named(folded)} ORDER BY id"
        )
        if not rows:
            raise KeyError(folded)
        return str(rows[0][0])

    def __iter__(self) -> Iterator[str]:
        for (folded,) in self._tables.engine.rows("SELECT folded FROM actors ORDER BY id"):
            yield from folded.split("\n")[1:-1]

    def __len__(self) -> int:
        return sum(1 for _ in self)


@contextmanager
def open_tables(
    folder: Path, engine: str = "duckdb", master: str | None = None
) -> Iterator[Tables]:
    """Open a store with an engine; `master` is the address of Spark.

    Raises StoreError, EngineError; QuestionError if a master is given for DuckDB.
    """
    check_engine(engine, master)
    require_tables()
    store = open_store(folder)
    with plain_path(store.path) as path:
        connected = connect(replace(store, path=path), engine, master)
        try:
            yield Tables(store, connected)
        finally:
            connected.close()


def check_engine(engine: str, master: str | None) -> None:
    """Raise QuestionError if a master is given for an engine that has none."""
    if master and engine != "spark":
        raise QuestionError("--master is the address of Spark. Add --engine spark.")


def connect(store: Store, engine: str, master: str | None) -> Engine:
    """Connect to an engine with the tables of a store."""
    if engine == "spark":
        from .engines.spark import Spark

        return Spark(store, master or "local[*]")
    from .engines.duckdb import DuckDB

    return DuckDB(store)
