"""Check a card and its claims against the full text of the source."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from ..model.bidi import isolate
from ..model.codes import Code
from ..model.errors import DataError, Place, Problem, QuestionError
from ..model.records import HEADLINE, Actor, Claim, Dataset, Source
from ..model.text import did_you_mean, join_and, quoted, words
from .mentions import Names, Passage

_LEFT_OUT = re.compile(r"\[?(?:\.\s?\.\s?\.|…)\]?")


def verify_text(dataset: Dataset, source_id: str, text: str) -> tuple[Problem, ...]:
    """List what in a card and its claims the text does not support; empty if all is supported.

    The first words of each paragraph must be found in the order of the card; a paragraph ends
    where the next one begins. Both ends of a claim must occur in its paragraph, by name, alias or
    `mentioned_as`, and so must its quote; claims at the headline are checked against the title.
    Claims in a paragraph that is not found are not checked.
    Raises QuestionError for an unknown source.
    """
    source = dataset.sources.get(source_id)
    if source is None:
        hint = did_you_mean(source_id, dataset.sources)
        raise QuestionError(f"There is no source {quoted(source_id)}. {hint}".strip())
    passage = Passage.of(text)
    places, problems = find_paragraphs(source, passage)
    paragraphs = {at: passage.part(*span) for at, span in places.items()}
    if not any(problem.code == "title-not-in-text" for problem in problems):
        paragraphs[HEADLINE] = Passage.of(source.title)
    check = _Check(dataset, source, paragraphs, Names.of(dataset))
    for claim in dataset.claims:
        if claim.source == source_id:
            problems += check.problems_of(claim)
    return tuple(problems)


def find_paragraphs(
    source: Source, text: Passage
) -> tuple[dict[str, tuple[int, int]], list[Problem]]:
    """Find the paragraphs of a card in the text of its source, as spans of words, by id.

    A paragraph ends where the next one begins. Also lists the title and the paragraphs that are
    not found.
    """
    found: list[tuple[str, int]] = []
    problems = []
    after, last = 0, ""
    title = _find_first(text, source.title, 0)
    if title == -1:
        message = f"the title {quoted(source.title)} is not in the text."
        problems.append(_problem(source, "title-not-in-text", message))
    else:
        after = title + 1
    for paragraph in source.paragraphs.values():
        if paragraph.id == HEADLINE:
            continue
        at = _find_first(text, paragraph.starts, after)
        if at == -1:
            problems.append(_not_found(source, paragraph.id, paragraph.starts, last, text))
        else:
            found.append((paragraph.id, at))
            after, last = at + 1, paragraph.id
    ends = [*found, ("", len(text.words))]
    return {id: (at, end) for (id, at), (_, end) in pairwise(ends)}, problems


def require_paragraphs(source: Source, text: Passage) -> dict[str, tuple[int, int]]:
    """Find all paragraphs of a card in the text of its source, as spans of words, by id.

    Raises QuestionError where none is found, so that it is another text; DataError with those that
    are not found.
    """
    places, problems = find_paragraphs(source, text)
    missing = [each for each in problems if each.code != "title-not-in-text"]
    if missing and not places:
        raise QuestionError(
            f"This is not the text of {quoted(source.id)}: none of the paragraphs in its card is "
            "there. Give the text that the card was made from."
        )
    if missing:
        raise DataError(missing)
    return places


def _find_first(text: Passage, phrase: str, after: int) -> int:
    """Find a phrase from a word on, preferring the start of a line; -1 if it does not occur."""
    places = [at for at in text.find(phrase) if at >= after]
    lines = (at for at in places if text.begins_line(at))
    return min(lines, default=min(places, default=-1))


def _not_found(source: Source, id: str, starts: str, last: str, text: Passage) -> Problem:
    if not starts:
        message = f"paragraph {id} has no `starts`, so it cannot be found."
        hint = "Add its first words."
        return _problem(source, "paragraph-without-start", message, hint, paragraph=id)
    if text.find(starts):
        message = f"paragraph {id}, {quoted(starts)}, does not come after {last or 'the title'}."
        hint = "List the paragraphs in the order of the text."
        return _problem(source, "paragraph-out-of-order", message, hint, paragraph=id)
    message = f"paragraph {id}: {quoted(starts)} is not in the text."
    hint = "Copy its first words, at most five."
    return _problem(source, "paragraph-not-in-text", message, hint, paragraph=id)


def _problem(source: Source, code: Code, message: str, hint: str = "", **fields: str) -> Problem:
    return Problem(Place(source.id), code, message[0].upper() + message[1:], hint, fields)


@dataclass
class _Check:
    """Searches for the ends and quotes of claims in the paragraphs of one source."""

    dataset: Dataset
    source: Source
    paragraphs: dict[str, Passage]
    names: Names
    named: dict[tuple[str, bool], frozenset[str]] = field(default_factory=dict)

    def problems_of(self, claim: Claim) -> list[Problem]:
        """List what the text does not support in one claim."""
        if claim.at not in self.paragraphs:
            return [] if self._is_listed(claim.at) else [self._unlisted(claim)]
        named = self._named(claim.at, inside=claim.mode == "label")
        missing = [end for end in claim.relation[:2] if end not in named]
        problems = [self._unnamed(claim, end) for end in missing]
        if claim.quote and not has_words(self.paragraphs[claim.at], claim.quote):
            message = f"the quote {quoted(claim.quote)} is not in {claim.at}."
            hint = "Quote the exact words, or remove the quote."
            problems.append(_fault(claim, "quote-not-in-text", message, hint, paragraph=claim.at))
        return problems

    def _is_listed(self, at: str) -> bool:
        return at == HEADLINE or at in self.source.paragraphs

    def _unlisted(self, claim: Claim) -> Problem:
        message = f"the card of {quoted(self.source.id)} does not list {claim.at}."
        hint = "Add the paragraph with its `starts`."
        return _fault(claim, "unlisted-paragraph", message, hint, paragraph=claim.at)

    def _unnamed(self, claim: Claim, end: str) -> Problem:
        if end in self._named(claim.at, inside=True):
            message = f"{claim.at} names {quoted(end)} only inside a longer name."
            hint = "Correct the paragraph; if an epithet says so, write mode: label."
            return _fault(claim, "actor-inside-name", message, hint, actor=end)
        phrases = join_and(quoted(phrase) for phrase in _list_names(self.dataset.actors[end]))
        message = f"{claim.at} does not name {quoted(end)}; searched for {phrases}."
        hint = "Correct the paragraph, or add what the text calls the actor to mentioned_as."
        return _fault(claim, "actor-not-in-text", message, hint, actor=end)

    def _named(self, at: str, *, inside: bool) -> frozenset[str]:
        """Collect the actors that a paragraph names; with `inside`, also inside longer names."""
        if (at, inside) not in self.named:
            found = self.names.find(self.paragraphs[at], inside=inside)
            self.named[at, inside] = frozenset(found)
        return self.named[at, inside]


def has_words(passage: Passage, quote: str) -> bool:
    """Check whether a passage has the words of a quote, and of each part of one with omissions."""
    parts = [part for part in _LEFT_OUT.split(quote) if words(part)]
    return all(passage.find(part) for part in parts)


def _list_names(actor: Actor) -> tuple[str, ...]:
    return (actor.name, *actor.aliases, *actor.mentioned_as)


def _fault(claim: Claim, code: Code, message: str, hint: str, **fields: str) -> Problem:
    """Make the problem of a claim, which begins with its sentence."""
    sentence = quoted(" ".join(map(isolate, (claim.from_actor, claim.type, claim.to_actor))))
    place = claim.place or Place(claim.source)
    return Problem(place, code, f"{sentence}: {message}", hint, fields)
