"""What drafts there were before: which actors are undecided, and what a new answer leaves."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from ...model.errors import GraphError
from ...model.records import Dataset
from ...model.text import count, fold, join_and
from ..decisions import list_standing
from ..records import DraftActor, DraftClaim, Drafts
from .answers import ENGINE
from .options import Stage

_MOST_NAMES = 5


def is_mine(drafts: Drafts | None) -> bool:
    """Return whether the engine made the drafts, alone or with another.

    >>> is_mine(Drafts("ht", "", "patterns 1, endpoint 1 (qwen)"))
    True
    """
    engines = drafts.engine.split(",") if drafts else ()
    return any(each.split()[:1] == [ENGINE] for each in engines)


def list_open(drafts: Drafts | None, dataset: Dataset) -> list[DraftActor]:
    """List the proposed actors that are undecided and that the data lack."""
    if not drafts or not is_mine(drafts):
        return []
    decided = list_standing(drafts.decided)
    known = {fold(name) for each in dataset.actors.values() for name in each.names}
    return [
        each
        for each in drafts.actors
        if ("actor", each.id) not in decided and not {fold(each.name), each.id} & known
    ]


def keep_claims(drafts: Drafts | None, asked: Collection[str]) -> list[DraftClaim]:
    """Return the engine's drafts about paragraphs that were not asked about now."""
    if not drafts or not is_mine(drafts):
        return []
    return [
        replace(each, engines=(ENGINE,), warns=())
        for each in drafts.claims
        if ENGINE in each.engines and each.at not in asked
    ]


def choose_stage(drafts: Drafts | None, dataset: Dataset, given: Stage | None) -> Stage:
    """Return what to ask for: actors first, and claims once all of them are decided on.

    Raises GraphError where some are undecided, unless it is `given` what to ask for.
    """
    if given:
        return given
    if not is_mine(drafts):
        return "actors"
    if undecided := list_open(drafts, dataset):
        names = [each.name for each in undecided[:_MOST_NAMES]]
        more = [f"{len(undecided) - _MOST_NAMES:,} more"] if len(undecided) > _MOST_NAMES else []
        raise GraphError(
            f"{count(len(undecided), 'proposed actor')} undecided: {join_and([*names, *more])}. "
            "Decide on them first, with actor-graph review: claims are asked about known actors. "
            "Or ask for claims now, with --pass claims."
        )
    return "claims"
