"""Agreement on categories beyond chance, and how common each category is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass

Answers = Sequence[tuple[Hashable, Hashable]]
"""The categories that two coders chose, one pair for each thing that both judged."""


@dataclass(frozen=True, slots=True)
class CategoryShare:
    """How often each coder chose a category, as a share of what both judged."""

    category: str
    first: float
    second: float


@dataclass(frozen=True, slots=True)
class YesNoAgreement:
    """Two coders' answers to one yes-or-no question, and their agreement.

    `kappa` is None if chance is certain. `prevalence_index` is the share of common yes minus that
    of common no, and `bias_index` how much more often the first says yes (Byrt, Bishop and Carlin,
    1993): 0 is balanced, and far from 0 kappa is low although most answers are the same.
    `adjusted` is what kappa would be if both indices were 0.
    """

    candidates: int
    both: int
    only_first: int
    only_second: int
    neither: int
    share: float
    kappa: float | None
    adjusted: float
    prevalence_index: float
    bias_index: float


def measure_kappa(pairs: Answers) -> float | None:
    """Measure two coders' agreement on categories beyond chance (Cohen, 1960): 1 is perfect.

    None if there are no pairs, or if both always chose the same category, so that they agree by
    chance alone.

    >>> measure_kappa([("+", "+"), ("+", "-"), ("-", "-"), ("-", "-")])
    0.5
    """
    size = len(pairs)
    mine, theirs = Counter(left for left, _ in pairs), Counter(right for _, right in pairs)
    by_chance = sum(mine[category] * theirs[category] for category in mine)
    if by_chance == size * size:
        return None
    same = sum(left == right for left, right in pairs)
    return (size * same - by_chance) / (size * size - by_chance)


def adjust_kappa(share: float, categories: int) -> float:
    """Return what kappa would be at this share of equal answers if categories were equally common.

    For two categories it is the prevalence-adjusted bias-adjusted kappa, PABAK (Byrt, Bishop and
    Carlin, 1993); for more, the coefficient of Brennan and Prediger (1981).

    >>> round(adjust_kappa(0.85, 2), 2)
    0.7
    """
    return (categories * share - 1) / (categories - 1)


def list_shares(pairs: Answers, labels: Mapping[Hashable, str]) -> tuple[CategoryShare, ...]:
    """List how often each coder chose each category, the most common first."""
    size = len(pairs)
    mine, theirs = Counter(left for left, _ in pairs), Counter(right for _, right in pairs)
    chosen = sorted({*mine, *theirs}, key=lambda each: (-mine[each] - theirs[each], labels[each]))
    return tuple(
        CategoryShare(labels[each], mine[each] / size, theirs[each] / size) for each in chosen
    )


def compare_answers(
    both: int, only_first: int, only_second: int, neither: int
) -> YesNoAgreement | None:
    """Compare answers to a yes-or-no question, as counted; None if nothing was asked.

    >>> paradox = compare_answers(80, 10, 5, 5)
    >>> round(paradox.kappa, 2), round(paradox.adjusted, 2), paradox.prevalence_index
    (0.32, 0.7, 0.75)
    """
    size = both + only_first + only_second + neither
    if not size:
        return None
    share = (both + neither) / size
    return YesNoAgreement(
        candidates=size,
        both=both,
        only_first=only_first,
        only_second=only_second,
        neither=neither,
        share=share,
        kappa=_measure_counted(both, only_first, only_second, neither),
        adjusted=adjust_kappa(share, 2),
        prevalence_index=(both - neither) / size,
        bias_index=(only_first - only_second) / size,
    )


def _measure_counted(both: int, only_first: int, only_second: int, neither: int) -> float | None:
    size = both + only_first + only_second + neither
    yes = (both + only_first) * (both + only_second)
    no = (neither + only_second) * (neither + only_first)
    by_chance = yes + no
    if by_chance == size * size:
        return None
    return (size * (both + neither) - by_chance) / (size * size - by_chance)
