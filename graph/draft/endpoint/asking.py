"""Ask about an article: each question once more by halves, and what stays open is kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from ...analysis.mentions import Names
from ...model.errors import GraphError
from ...model.records import Actor, Dataset
from ...model.text import count
from ..article import Article, ArticleParagraph
from ..names import collect_names
from ..records import Refusal
from .answers import Entry
from .client import NoAnswerError, Question
from .keep import split_refused
from .prompt import Piece, ask_for_actors, ask_for_claims, ask_what_is_missing
from .recorded import Answerer

_HALVES = ("first half", "second half")
MOST_FAILURES = 3
"""After so many paragraphs in a row without an answer, no more is asked."""


@dataclass(frozen=True)
class Named:
    """Finds the actors that paragraphs of an article name."""

    article: Article
    dataset: Dataset

    @cached_property
    def _names(self) -> Names:
        return collect_names(self.dataset)

    def list(self, at: Iterable[str]) -> list[Actor]:
        """List the actors that paragraphs name, in the order in which they are first named."""
        passages = (self.article.paragraphs[each].passage for each in at)
        found = (id for each in passages for id in self._names.find(each, inside=True))
        return [self.dataset.actors[id] for id in dict.fromkeys(found)]


@dataclass
class Asking:
    """Asks a model about paragraphs of an article.

    `unanswered` has why a paragraph, or a part of it, has no answer, `skipped` the paragraphs that
    name fewer than two actors. `stopped` is why no more is asked; `answered` counts the
    answers, `refused` the drafts of recorded ones that were refused then. After several failures in
    a row it `gives_up`, unless the answers are recorded ones.
    """

    article: Article
    dataset: Dataset
    answer: Answerer
    missing: bool
    gives_up: bool
    tell: Callable[[str], None]
    unanswered: dict[str, str] = field(default_factory=dict)
    skipped: list[str] = field(default_factory=list)
    stopped: str = ""
    answered: int = 0
    failures: int = 0
    refused: Counter[Refusal] = field(default_factory=Counter)

    @cached_property
    def named(self) -> Named:
        """Who is named where."""
        return Named(self.article, self.dataset)

    def ask_for_actors(self, at: Sequence[str]) -> list[Entry]:
        """Ask for the actors that paragraphs name and the data lack."""
        known = self.named.list(at)

        def ask(pieces: Sequence[Piece]) -> list[Entry]:
            return self._ask(ask_for_actors(pieces, known, self.dataset.vocabulary), pieces)

        pieces = [Piece(each, self.article.paragraphs[each].text) for each in at]
        parts = [pieces] if len(pieces) < 2 else _halve(pieces)
        entries = self._try(pieces, parts, ask)
        if entries or not self.unanswered:
            self.tell(f"Actors: {count(len(entries), 'draft')}")
        return entries

    def ask_for_claims(self, at: str) -> list[Entry]:
        """Ask for the claims that a paragraph makes, if it names two actors."""
        actors = self.named.list([at])
        if len(actors) < 2:
            self.skipped.append(at)
            return []

        def ask(pieces: Sequence[Piece]) -> list[Entry]:
            return self._ask(ask_for_claims(pieces, actors, self.dataset.vocabulary), pieces)

        piece = make_piece(self.article, at)
        parts = [[each] for each in _split(piece, self.article.paragraphs[at])]
        before = self.answered
        entries = self._try([piece], parts, ask)
        self._give_up_after(self.answered == before)
        if at not in self.unanswered:  # that is told at the end
            self.tell(f"{at}: {count(len(entries), 'draft')}")
        return entries

    def _give_up_after(self, is_failure: bool) -> None:
        """Ask no more after several failures in a row."""
        self.failures = self.failures + 1 if is_failure else 0
        if self.gives_up and self.failures == MOST_FAILURES and not self.stopped:
            self.stopped = (
                f"After {MOST_FAILURES} paragraphs without an answer, no more were asked."
            )

    def _try(
        self,
        pieces: Sequence[Piece],
        parts: Sequence[Sequence[Piece]],
        ask: Callable[[Sequence[Piece]], list[Entry]],
    ) -> list[Entry]:
        """Ask about pieces; where there is no answer, once more about each part."""
        if self.stopped:
            self._leave(pieces, "not asked")
            return []
        try:
            return ask(pieces)
        except NoAnswerError:
            return self._try_parts(parts, ask)
        except GraphError as error:
            self._stop(error)
            self._leave(pieces, "no answer")
            return []

    def _try_parts(
        self, parts: Sequence[Sequence[Piece]], ask: Callable[[Sequence[Piece]], list[Entry]]
    ) -> list[Entry]:
        entries: list[Entry] = []
        failed: list[tuple[Sequence[Piece], str]] = []
        for part in parts:
            why = "not asked" if self.stopped else ""
            try:
                entries += [] if why else ask(part)
            except NoAnswerError as error:
                why = f"no answer ({error})"
            except GraphError as error:
                self._stop(error)
                why = "no answer"
            if why:
                failed.append((part, why))
        for part, why in failed:
            self._leave(part, why, is_all=len(failed) == len(parts))
        return entries

    def _ask(self, question: Question, pieces: Sequence[Piece]) -> list[Entry]:
        """Ask, and if wanted once more what is missing."""
        entries = self._take(self.answer(question))
        self.answered += 1
        try:
            again = ask_what_is_missing(question, entries)
            more = self._take(self.answer(again)) if self.missing else ()
        except NoAnswerError as error:
            self._leave(pieces, f"no answer to what is missing ({error})")
            return entries
        except GraphError as error:
            self._stop(error)
            self._leave(pieces, "no answer to what is missing")
            return entries
        return [*entries, *more]

    def _take(self, entries: Iterable[Entry]) -> list[Entry]:
        """Return the drafts among recorded entries; those refused before are counted."""
        drafts, refused = split_refused(entries)
        self.refused += refused
        return drafts

    def _leave(self, pieces: Sequence[Piece], why: str, is_all: bool = False) -> None:
        """Note why pieces have no answer; `is_all` says that this holds for their paragraphs."""
        for each in pieces:
            said = self.unanswered.get(each.at)
            part = f"{each.part}: " if each.part and not is_all else ""
            both = f"{said}; {part}{why}" if said and not is_all else f"{part}{why}"
            self.unanswered[each.at] = both

    def _stop(self, error: GraphError) -> None:
        """Ask no more: no other question would be answered either."""
        if not self.answered:
            raise error
        self.stopped = str(error)


def make_piece(article: Article, at: str) -> Piece:
    """Make the piece of a whole paragraph, with the one before."""
    order = list(article.paragraphs)
    index = order.index(at)
    before = article.paragraphs[order[index - 1]] if index else None
    return Piece(at, article.paragraphs[at].text, before)


def _halve(pieces: list[Piece]) -> list[list[Piece]]:
    middle = len(pieces) // 2
    return [pieces[:middle], pieces[middle:]]


def _split(piece: Piece, paragraph: ArticleParagraph) -> list[Piece]:
    """Split a paragraph near its middle, between sentences; one sentence stays whole.

    The first half is the context of the second.
    """
    starts = [start for start, _ in paragraph.sentences[1:]]
    if not starts:
        return [piece]
    middle = min(starts, key=lambda start: abs(2 * start - len(piece.text)))
    first, second = piece.text[:middle].strip(), piece.text[middle:].strip()
    return [
        replace(piece, text=first, part=_HALVES[0]),
        Piece(piece.at, second, ArticleParagraph(piece.at, first), _HALVES[1]),
    ]
