"""The network that measures are computed on: all actors with a tie, and their ties."""

from __future__ import annotations

from dataclasses import dataclass

from ...model.graph_data import GraphData, View
from ...model.scope import Scope
from ..default_modes import lacks_theses, leave_out_theses


@dataclass(frozen=True, slots=True)
class Network:
    """The ties of a scope, and how many actors of it have none.

    `scope` is the one used; `theses_left_out` says that it has fewer relations because of that.
    """

    scope: Scope
    tied: View
    absent: int
    theses_left_out: bool


def build_network(data: GraphData, scope: Scope) -> Network:
    """Build the network of a scope without theses and without isolated actors.

    Raises ScopeError for a scope that cannot be used.
    """
    narrowed = leave_out_theses(scope)
    plain = data.view(narrowed)
    everyone = len(plain)
    ends = {id for pair in plain.edges() if pair[0] != pair[1] for id in pair}
    plain.remove_nodes_from([id for id in plain if id not in ends])
    left_out = lacks_theses(data, scope)
    return Network(narrowed, plain, everyone - len(plain), left_out)
