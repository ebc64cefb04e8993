"""Whether the libraries for tables are installed: they are no part of the core."""

from __future__ import annotations

from importlib import import_module

from ..model.errors import EngineError

_HINT = "Install it with: pip install 'actor-graph[{extra}]'"


def require(extra: str, **modules: str) -> None:
    """Raise EngineError if a module of an extra is not installed; each is given by its name."""
    for module, name in modules.items():
        try:
            import_module(module)
        except ImportError:
            raise EngineError(f"{name} is not installed. {_HINT.format(extra=extra)}") from None


def require_tables() -> None:
    """Raise EngineError if DuckDB or PyArrow is not installed."""
    require("tables", duckdb="DuckDB", pyarrow="PyArrow")
