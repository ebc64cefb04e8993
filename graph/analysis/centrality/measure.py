"""The records of a measure and its scores."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from ...model.graph_data import View

Needs = Literal["sides", "support"]


@dataclass(frozen=True, slots=True)
class Scored:
    """The scores of the actors that a measure counts.

    `note` says which actors it counts if not all, or what else the scores depend on. `error` is
    the largest standard error of scores that are estimated from a sample.
    """

    scores: Mapping[str, float]
    note: str | None = None
    error: float | None = None


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure: its layer, what a score means and does not mean, and how it is computed.

    `compute` raises QuestionError if the measure is undefined on a network. `needs` are the
    relation types it requires: some with a sign, or some of support.
    """

    id: str
    label: str
    layer: str
    means: str
    means_not: str
    compute: Callable[[View], Scored]
    needs: Needs | None = None
