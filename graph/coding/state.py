"""What settling shows: a difference side by side, its paragraph, and what was decided so far."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ..analysis.agreement.matching import unit_of
from ..analysis.mentions import Names
from ..draft.article import Article, Span, drop_overlaps
from ..model.bidi import isolate
from ..model.graph_data import GraphData
from ..model.records import Claim, Dataset
from ..model.text import join_and
from ..wording.claims import say_amount, say_dates, show_name
from ..wording.sentences import say_claim, show_claimant
from .items import Item
from .log import Decision

_STANCES = {
    "supports": "says that it is so",
    "denies": "denies it",
    "withholds": "does not confirm it",
}
_WORDS = {"mode": "strength", "private": "what may be published"}
_NONE = "not given"
_FREE = ("Exact words", "Event", "Note", "Coder")


@dataclass(frozen=True, slots=True)
class Row:
    """One detail of the two claims, in words; the text of a missing claim is empty.

    `differs` says that it is a reason to decide, as a quote, an event, a note or a coder never is.
    """

    label: str
    first: str
    second: str
    differs: bool


@dataclass(frozen=True, slots=True)
class ShownItem:
    """A difference: what the page would say of each claim, and their details side by side.

    `first` and `second` are sentences; one is empty where that coding has no such claim.
    `differing` are words for what differs, `answers` the answers that can be given.
    """

    id: str
    first: str
    second: str
    differing: tuple[str, ...]
    answers: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class ShownPlace:
    """The paragraph of a difference: facts of its card, and its text where that was given.

    `marks` are the spans of the text that name one of the two actors. `settled` are sentences of
    the settled claims about these two there.
    """

    source: str
    title: str
    at: str
    starts: str
    gist: str
    mentions: tuple[str, ...]
    text: str
    marks: tuple[Span, ...]
    settled: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """How many differences were decided how."""

    first: int = 0
    second: int = 0
    both: int = 0
    neither: int = 0


@dataclass(frozen=True, slots=True)
class SettleState:
    """Settling at one moment: `item` is asked next, None once all `left` is 0.

    `first` and `second` name the two codings, `into` the settled one. `agreed` counts the claims
    that both had. `undo` is the claim that the next undo is about, empty if there is none.
    """

    first: str
    second: str
    into: str
    item: ShownItem | None
    place: ShownPlace | None
    left: int
    done: int
    counts: Counts
    undo: str
    warnings: tuple[str, ...] = ()


def count_answers(standing: list[Decision]) -> Counts:
    """Count the answers that stand."""
    found = Counter(each.answer for each in standing)
    return Counts(found["first"], found["second"], found["both"], found["neither"])


def show_item(item: Item, data: GraphData) -> ShownItem:
    """Word a difference, with the details that differ and those that the sentences leave out."""
    return ShownItem(
        id=item.id,
        first=say_claim(data, item.first) if item.first else "",
        second=say_claim(data, item.second) if item.second else "",
        differing=tuple(_say_differing(item.differing)),
        answers=item.answers,
        rows=tuple(_list_rows(item, data)),
    )


def _say_differing(names: tuple[str, ...]) -> Iterator[str]:
    implied = {"sign", "direction"} if "type" in names else set()
    for name in names:
        if name not in implied:
            yield _WORDS.get(name, name)


def _list_rows(item: Item, data: GraphData) -> Iterator[Row]:
    for label, say in _FACTS.items():
        left = say(data, item.first) if item.first else ""
        right = say(data, item.second) if item.second else ""
        is_free = label in _FREE
        differs = bool(item.first and item.second) and left != right and not is_free
        if differs or (is_free and (left or right)):
            first, second = (
                (left or _NONE) if item.first else "",
                (right or _NONE) if item.second else "",
            )
            yield Row(label, first, second, differs)


def _say_chain(data: GraphData, claim: Claim) -> str:
    if claim.own_voice:
        return "the article itself"
    return ", relayed by ".join(show_claimant(data, each) for each in claim.by)


def _names(data: GraphData, ids: tuple[str, ...]) -> str:
    return join_and(show_name(data, id) for id in ids)


def _say_type(data: GraphData, claim: Claim) -> str:
    ends = [show_name(data, id) for id in (claim.from_actor, claim.to_actor)]
    return f"{ends[0]} {data.type_of(claim).name} {ends[1]}"


def _say_means(data: GraphData, claim: Claim) -> str:
    return join_and(data.vocabulary.means[each] for each in claim.means)


_FACTS: dict[str, Callable[[GraphData, Claim], str]] = {
    "Relation": _say_type,
    "According to": _say_chain,
    "Stance": lambda _, claim: _STANCES[claim.stance],
    "Strength": lambda data, claim: data.vocabulary.modes[claim.mode].label,
    "With what": _say_means,
    "Against": lambda data, claim: _names(data, claim.against),
    "Through": lambda data, claim: _names(data, claim.via),
    "Attacker": lambda data, claim: _names(data, (claim.attacker,) if claim.attacker else ()),
    "Dates": lambda _, claim: say_dates(claim),
    "Said": lambda _, claim: str(claim.said or ""),
    "Amount": lambda _, claim: say_amount(claim),
    "Not to be published": lambda _, claim: "yes" if claim.private else "",
    "Exact words": lambda _, claim: f"“{isolate(claim.quote)}”" if claim.quote else "",
    "Event": lambda _, claim: isolate(claim.event or ""),
    "Note": lambda _, claim: isolate(claim.note or ""),
    "Coder": lambda _, claim: isolate(claim.coder or ""),
}


def show_place(
    item: Item, dataset: Dataset, settled: GraphData, article: Article | None
) -> ShownPlace:
    """Collect the facts of the paragraph of a difference from the first coding's card."""
    claim = item.claim
    source = dataset.sources[claim.source]
    card = source.paragraphs.get(claim.at)
    known = article if article and article.source.id == source.id else None
    paragraph = known.paragraphs.get(claim.at) if known else None
    return ShownPlace(
        source=source.id,
        title=source.title,
        at=claim.at,
        starts=card.starts if card else "",
        gist=card.gist if card else "",
        mentions=tuple(show_name(settled, id) for id in (card.mentions if card else ())),
        text=paragraph.text if paragraph else "",
        marks=tuple(_find_marks(known, claim, dataset)) if known else (),
        settled=tuple(
            say_claim(settled, each) for each in settled.claims if unit_of(each) == unit_of(claim)
        ),
    )


def _find_marks(article: Article, claim: Claim, dataset: Dataset) -> Iterator[Span]:
    """Yield where a paragraph names one of the two actors, without overlaps."""
    paragraph = article.paragraphs.get(claim.at)
    if paragraph is None:
        return
    found = Names.of(dataset).locate(paragraph.passage, inside=True)
    ends = (claim.from_actor, claim.to_actor)
    yield from drop_overlaps(paragraph.span_of(each) for each in found if each.actor in ends)
