"""Compare two codings of the sources that both have."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from ..analysis.agreement import Agreement, measure_agreement, report_nothing_shared
from ..model.errors import QuestionError
from ..model.records import Dataset
from ..model.text import clean, join_and, quoted
from .read import Coding


def compare(first: Coding, second: Coding, source: str | None = None) -> Agreement:
    """Measure the agreement of two codings on the sources that both have, or on one of them.

    Raises QuestionError if the two share no source, or not that one.
    """
    wanted = list_shared(first.dataset, second.dataset, source)
    return measure_agreement(
        only_sources(first.dataset, wanted), only_sources(second.dataset, wanted)
    )


def list_shared(first: Dataset, second: Dataset, source: str | None = None) -> list[str]:
    """List the sources that both codings have; with `source`, that one.

    Raises QuestionError if there is none, or it is not in both.
    """
    shared = sorted(first.sources.keys() & second.sources.keys())
    if not shared:
        raise report_nothing_shared(first, second)
    if source is None:
        return shared
    if clean(source) not in shared:
        known = join_and(map(quoted, shared)) or "none"
        raise QuestionError(
            f"Source {quoted(clean(source))} is not in both codings. In both: {known}."
        )
    return [clean(source)]


def only_sources(dataset: Dataset, sources: Collection[str]) -> Dataset:
    """Return a dataset with the claims and the cards of some sources only."""
    claims = tuple(claim for claim in dataset.claims if claim.source in sources)
    kept = {id: each for id, each in dataset.sources.items() if id in sources}
    return replace(dataset, claims=claims, sources=kept)
