"""actor-graph: who stands with whom, against whom, according to whom, and since when.

    import graph as ag

    g = ag.load("data")
    for path in ag.find_paths(g, "Turkey", "United States", ag.Scope(types="backs,fights")).paths:
        print(path.sentence)

`ag.load` returns a networkx.MultiDiGraph, the record. Algorithms run on `ag.view(g, scope)`.
The public names are listed in `__init__.pyi`.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any


@cache
def _find_homes() -> dict[str, str]:
    """Map each public name to the module that it is loaded from; read when first asked for."""
    import ast
    from importlib import resources

    stub = resources.files(__name__).joinpath("__init__.pyi").read_text(encoding="utf-8")
    imports = [node for node in ast.parse(stub).body if isinstance(node, ast.ImportFrom)]
    return {alias.name: f".{node.module}" for node in imports for alias in node.names}


def __getattr__(name: str) -> Any:
    """Load a public name when it is first asked for, so that `import graph` stays light."""
    if name == "__all__":
        return __dir__()
    home = None if name.startswith("_") else _find_homes().get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(home, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_find_homes())
