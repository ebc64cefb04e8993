"""What a measure is, and what it gives back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from ...model.graph import View

Needs = Literal["sides", "support"]


@dataclass(frozen=True, slots=True)
class Scored:
    """The scores of the actors that a measure counts.

    `note` says whom it counts where it does not count everybody, or what else the scores hang on.
    """

    scores: Mapping[str, float]
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Measure:
    """One way to say who matters: its layer, what a score means and what not, how it is computed.

    `compute` raises QuestionError where the measure has no meaning on a network. `needs` is what
    types must be there for it to say anything: some with a sign, or some of support.
    """

    id: str
    label: str
    layer: str
    means: str
    means_not: str
    compute: Callable[[View], Scored]
    needs: Needs | None = None
