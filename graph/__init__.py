"""actor-graph: who stands with whom, against whom, according to whom, and since when.

    import graph as ag

    g = ag.load("data")
    for path in ag.find_paths(g, "Turkey", "United States", ag.Scope(types="backs,fights")).paths:
        print(path.sentence)

`ag.load` returns a networkx.MultiDiGraph, the record. Algorithms run on `ag.view(g, scope)`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .analysis.balance import measure_balance as measure_balance
    from .analysis.brokerage import measure_brokerage as measure_brokerage
    from .analysis.claims import list_claims as list_claims
    from .analysis.description import describe_actor as describe_actor
    from .analysis.description import describe_pair as describe_pair
    from .analysis.paths import find_paths as find_paths
    from .analysis.ranking import rank_actors as rank_actors
    from .analysis.sentences import say_claim as say_claim
    from .analysis.sentences import say_relation as say_relation
    from .analysis.tensions import list_tensions as list_tensions
    from .analysis.time import measure_time as measure_time
    from .comparing import compare as compare
    from .errors import DataError as DataError
    from .errors import GraphError as GraphError
    from .errors import NothingClearedError as NothingClearedError
    from .errors import OutputError as OutputError
    from .errors import Place as Place
    from .errors import Problem as Problem
    from .errors import QuestionError as QuestionError
    from .errors import ScopeError as ScopeError
    from .errors import UnknownActorError as UnknownActorError
    from .exchange.exports import list_losses as list_losses
    from .exchange.exports import render_export as render_export
    from .exchange.importing import ImportOptions as ImportOptions
    from .exchange.imports import read_import as read_import
    from .exchange.view import view as view
    from .exchanging import write_export as write_export
    from .exchanging import write_project as write_project
    from .model import Actor as Actor
    from .model import Claim as Claim
    from .model import Dataset as Dataset
    from .model import Relation as Relation
    from .model import Source as Source
    from .network import build_graph as build_graph
    from .network import find_actor as find_actor
    from .notebook import show as show
    from .notebook import to_html as to_html
    from .publishing import publish as publish
    from .scope import Scope as Scope
    from .workflow import build as build
    from .workflow import check as check
    from .workflow import load as load
    from .workflow import read_groups as read_groups

_HOMES = {
    "analysis.balance": "measure_balance",
    "analysis.brokerage": "measure_brokerage",
    "analysis.claims": "list_claims",
    "analysis.description": "describe_actor describe_pair",
    "analysis.paths": "find_paths",
    "analysis.ranking": "rank_actors",
    "analysis.sentences": "say_claim say_relation",
    "analysis.tensions": "list_tensions",
    "analysis.time": "measure_time",
    "comparing": "compare",
    "errors": "DataError GraphError NothingClearedError OutputError Place Problem QuestionError "
    "ScopeError UnknownActorError",
    "exchange.exports": "list_losses render_export",
    "exchange.importing": "ImportOptions",
    "exchange.imports": "read_import",
    "exchange.view": "view",
    "exchanging": "write_export write_project",
    "model": "Actor Claim Dataset Relation Source",
    "network": "build_graph find_actor",
    "notebook": "show to_html",
    "publishing": "publish",
    "scope": "Scope",
    "workflow": "build check load read_groups",
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names.split()}

__all__ = [
    "Actor",
    "Claim",
    "DataError",
    "Dataset",
    "GraphError",
    "ImportOptions",
    "NothingClearedError",
    "OutputError",
    "Place",
    "Problem",
    "QuestionError",
    "Relation",
    "Scope",
    "ScopeError",
    "Source",
    "UnknownActorError",
    "build",
    "build_graph",
    "check",
    "compare",
    "describe_actor",
    "describe_pair",
    "find_actor",
    "find_paths",
    "list_claims",
    "list_losses",
    "list_tensions",
    "load",
    "measure_balance",
    "measure_brokerage",
    "measure_time",
    "publish",
    "rank_actors",
    "read_groups",
    "read_import",
    "render_export",
    "say_claim",
    "say_relation",
    "show",
    "to_html",
    "view",
    "write_export",
    "write_project",
]


def __getattr__(name: str) -> Any:
    """Load a public name when it is first asked for, so that `import graph` stays light."""
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOME_OF[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return [*globals(), *__all__]
