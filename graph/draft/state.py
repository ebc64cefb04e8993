"""What a review shows: the text, the queue, what can be chosen, and what was decided so far."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..analysis.missed import list_missed
from .article import Span
from .choices import ActorName, Choice, TypeChoice, list_choices
from .log import WHYS
from .queue import Item
from .tally import Tally, tally_decisions
from .view import View

if TYPE_CHECKING:
    from ..analysis.missed import Missed

WHY_KEYS = "tdanbro"


@dataclass(frozen=True, slots=True)
class ShownParagraph:
    """A paragraph of the article, and its sentences as spans of the text."""

    id: str
    text: str
    sentences: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class ReviewState:
    """A review at one moment.

    `undo` is the item that the next undo would take back, empty if there is none. `claimants` are
    names of claimants of the project who are no actors. `warnings` are about the last claim or
    actor written. `missed` are paragraphs that name known actors and have no claim.
    """

    source: str
    title: str
    engine: str
    paragraphs: tuple[ShownParagraph, ...]
    queue: tuple[Item, ...]
    tally: Tally
    undo: str
    types: tuple[TypeChoice, ...]
    kinds: tuple[Choice, ...]
    modes: tuple[Choice, ...]
    means: tuple[Choice, ...]
    whys: tuple[Choice, ...]
    actors: tuple[ActorName, ...]
    claimants: tuple[str, ...]
    missed: tuple[Missed, ...]
    warnings: tuple[str, ...] = ()


def make_state(view: View, queue: tuple[Item, ...], warnings: tuple[str, ...]) -> ReviewState:
    """Collect what a review shows."""
    article, choices = view.article, list_choices(view.dataset)
    return ReviewState(
        source=article.source.id,
        title=article.source.title,
        engine=view.drafts.engine,
        paragraphs=tuple(
            ShownParagraph(each.id, each.text, tuple(each.sentences))
            for each in article.paragraphs.values()
        ),
        queue=queue,
        tally=tally_decisions(view.drafts),
        undo=view.last,
        types=choices.types,
        kinds=choices.kinds,
        modes=choices.modes,
        means=choices.means,
        whys=tuple(
            Choice(key, why, words)
            for key, (why, words) in zip(WHY_KEYS, WHYS.items(), strict=True)
        ),
        actors=choices.actors,
        claimants=choices.claimants,
        missed=list_missed(view.with_mentions, article.source.id),
        warnings=warnings,
    )
