"""Whether the libraries for tables are installed: they are no part of the core."""

from __future__ import annotations

from importlib import import_module

from ..model.errors import EngineError

_INSTALL = "Install it with: pip install 'actor-graph[{extra}]'"
_UPDATE = "Update what it needs with: pip install --upgrade 'actor-graph[{extra}]'"


def require(extra: str, **modules: str) -> None:
    """Raise EngineError if a module of an extra cannot be imported; each is given by its name."""
    for module, name in modules.items():
        try:
            import_module(module)
        except ModuleNotFoundError:
            hint = _INSTALL.format(extra=extra)
            raise EngineError(f"{name} is not installed. {hint}") from None
        except ImportError as error:
            (reason, *_), hint = str(error).splitlines() or [""], _UPDATE.format(extra=extra)
            raise EngineError(f"{name} cannot be imported: {reason}. {hint}") from None


def require_tables() -> None:
    """Raise EngineError if DuckDB or PyArrow cannot be imported."""
    require("tables", duckdb="DuckDB", pyarrow="PyArrow")
