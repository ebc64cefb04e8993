"""What a review shows: the text, the queue, what can be chosen, and what was decided so far."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..analysis.missed import list_missed
from ..model.vocabulary import SIGN_NAMES, SignName
from .article import Span
from .log import WHYS
from .queue import Item
from .tally import Tally, tally_decisions
from .view import View

if TYPE_CHECKING:
    from ..analysis.missed import Missed

DIGITS = "1234567890"
WHY_KEYS = "tdanbro"
_LETTERS = "cdghijklopstvxyz"
"""The keys for types beyond ten: letters that are no command in the page."""


@dataclass(frozen=True, slots=True)
class ShownParagraph:
    """A paragraph of the article, and its sentences as spans of the text."""

    id: str
    text: str
    sentences: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose, with the key that chooses it; empty if there are too many."""

    key: str
    id: str
    label: str


@dataclass(frozen=True, slots=True)
class TypeChoice:
    """A relation type to choose, with its key."""

    key: str
    id: str
    label: str
    sign: SignName
    symmetric: bool


@dataclass(frozen=True, slots=True)
class ActorName:
    """An actor that a name may be completed to."""

    id: str
    name: str
    kind: str
    aliases: tuple[str, ...]


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
    dataset, article = view.dataset, view.article
    vocabulary = dataset.vocabulary
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
        types=tuple(
            TypeChoice(key, id, type.name, SIGN_NAMES[type.sign], type.symmetric)
            for (id, type), key in zip(
                vocabulary.relation_types.items(),
                choose_keys(vocabulary.relation_types),
                strict=True,
            )
        ),
        kinds=_choices({id: kind.label for id, kind in vocabulary.kinds.items()}.items()),
        modes=tuple(Choice(mode[0], mode, each.label) for mode, each in vocabulary.modes.items()),
        means=_choices(vocabulary.means.items()),
        whys=tuple(
            Choice(key, why, words)
            for key, (why, words) in zip(WHY_KEYS, WHYS.items(), strict=True)
        ),
        actors=tuple(
            ActorName(each.id, each.name, each.kind, each.aliases)
            for _, each in sorted(dataset.actors.items())
        ),
        claimants=tuple(
            sorted({name for each in dataset.claims for name in each.by} - {*dataset.actors})
        ),
        missed=list_missed(view.with_mentions, article.source.id),
        warnings=warnings,
    )


def _choices(labels: Iterable[tuple[str, str]]) -> tuple[Choice, ...]:
    pairs = list(labels)
    keys = choose_keys(id for id, _ in pairs)
    return tuple(Choice(key, id, label) for (id, label), key in zip(pairs, keys, strict=True))


def choose_keys(ids: Iterable[str]) -> list[str]:
    """Choose a key for each id: digits, then a free letter of its own, then any free letter.

    >>> choose_keys(["backs", *"123456789", "breaks", "controls", "comments"])[-3:]
    ['k', 'c', 'o']
    """
    keys: list[str] = []
    free = list(DIGITS)
    letters = list(_LETTERS)
    for id in ids:
        own = [letter for letter in id if letter in letters]
        key = free.pop(0) if free else (own or letters or [""])[0]
        if key in letters:
            letters.remove(key)
        keys.append(key)
    return keys
