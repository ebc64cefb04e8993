"""Hold a card and its claims against the real text of the source."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from ..bidi import isolate
from ..errors import Place, Problem, QuestionError
from ..model import HEADLINE, Actor, Claim, Dataset, Source
from ..text import (
    did_you_mean,
    drop_unseen,
    find_phrase,
    join_and,
    join_broken_words,
    pad_words,
    quoted,
    words,
)

_LEFT_OUT = re.compile(r"\[?(?:\.\s?\.\s?\.|…)\]?")


@dataclass(frozen=True, slots=True)
class _Text:
    """A text as folded words between single spaces, where its lines begin, and which cut a word."""

    words: str
    lines: frozenset[int]
    breaks: frozenset[int]

    @classmethod
    def of(cls, text: str) -> _Text:
        parts, lines, breaks, size, before = [""], set(), set(), 0, ""
        for line in drop_unseen(text).splitlines():
            found = words(line)
            if found:
                lines.add(size)
                if join_broken_words(f"{before}\n{line}") != f"{before}\n{line}":
                    breaks.add(size)
                parts += found
                size += sum(len(word) + 1 for word in found)
            before = line
        return cls(" ".join(parts) + " ", frozenset(lines), frozenset(breaks))

    def cut(self, start: int, end: int) -> str:
        """Return the words between two places, and again with words joined that a line cuts."""
        inside = sorted(at for at in self.breaks if start < at < end)
        if not inside:
            return self.words[start : end + 1]
        spans = pairwise([start - 1, *inside, end])
        joined = "".join(self.words[before + 1 : at] for before, at in spans)
        return f"{self.words[start : end + 1]}{joined} "

    def find(self, phrase: str, after: int) -> int:
        """Find a phrase, best where it begins a line; -1 where it does not occur."""
        first = at = find_phrase(self.words, phrase, after)
        while at != -1 and at not in self.lines:
            at = find_phrase(self.words, phrase, at + 1)
        return first if at == -1 else at


def verify_text(dataset: Dataset, source_id: str, text: str) -> tuple[Problem, ...]:
    """Tell what in a card and its claims the real text does not bear out; empty where all is.

    The first words of each paragraph must be found in the order of the card; a paragraph then
    runs to where the next one begins. Both ends of a claim must occur in its paragraph, by
    name, alias or `mentioned_as`, and so must its quote; claims at the headline are held against
    the title. Claims in a paragraph that is not found are not looked at.
    Raises QuestionError where there is no such source.
    """
    source = dataset.sources.get(source_id)
    if source is None:
        hint = did_you_mean(source_id, dataset.sources)
        raise QuestionError(f"There is no source {quoted(source_id)}. {hint}".strip())
    paragraphs, problems = _find_paragraphs(source, _Text.of(text))
    check = _Check(dataset, source, paragraphs)
    for claim in dataset.claims:
        if claim.source == source_id:
            problems += check.problems_of(claim)
    return tuple(problems)


def _find_paragraphs(source: Source, text: _Text) -> tuple[dict[str, str], list[Problem]]:
    """Cut the text into the paragraphs of the card, by id, as far as they are found."""
    found: list[tuple[str, int]] = []
    problems = []
    after, last = 0, ""
    title = text.find(source.title, 0)
    if title == -1:
        problems.append(_problem(source, f"the title {quoted(source.title)} is not in the text."))
    else:
        after = title + 1
    for paragraph in source.paragraphs.values():
        if paragraph.id == HEADLINE:
            continue
        at = text.find(paragraph.starts, after)
        if at == -1:
            problems.append(_not_found(source, paragraph.id, paragraph.starts, last, text))
        else:
            found.append((paragraph.id, at))
            after, last = at + 1, paragraph.id
    ends = [*found, ("", len(text.words))]
    cut = {id: text.cut(at, end) for (id, at), (_, end) in pairwise(ends)}
    if title != -1:
        cut[HEADLINE] = pad_words(source.title)
    return cut, problems


def _not_found(source: Source, id: str, starts: str, last: str, text: _Text) -> Problem:
    if not starts:
        return _problem(
            source,
            f"paragraph {id} has no `starts`, so it cannot be found.",
            "Add its first words.",
        )
    if text.find(starts, 0) != -1:
        return _problem(
            source,
            f"paragraph {id}, {quoted(starts)}, does not come after {last or 'the title'}.",
            "List the paragraphs in the order of the text.",
        )
    return _problem(
        source,
        f"paragraph {id}: {quoted(starts)} is not in the text.",
        "Copy its first words, at most five.",
    )


def _problem(source: Source, message: str, hint: str = "") -> Problem:
    return Problem(Place(source.id), message[0].upper() + message[1:], hint)


@dataclass
class _Check:
    """Looks for the ends and quotes of claims in the paragraphs of one source."""

    dataset: Dataset
    source: Source
    paragraphs: dict[str, str]
    seen: dict[tuple[str, str], bool] = field(default_factory=dict)
    phrases: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def problems_of(self, claim: Claim) -> list[Problem]:
        """List what the text does not bear out of one claim."""
        place = claim.place or Place(self.source.id)
        if claim.at not in self.paragraphs:
            return [] if self._is_listed(claim.at) else [self._unlisted(claim, place)]
        missing = [end for end in claim.relation[:2] if not self._names(claim.at, end)]
        problems = [self._unnamed(claim, end, place) for end in missing]
        if claim.quote and not self._has_quote(claim.at, claim.quote):
            problems.append(
                Problem(
                    place,
                    f"{_sentence(claim)}: the quote {quoted(claim.quote)} is not in {claim.at}.",
                    "Quote the words as they stand, or leave the quote out.",
                )
            )
        return problems

    def _is_listed(self, at: str) -> bool:
        return at == HEADLINE or at in self.source.paragraphs

    def _unlisted(self, claim: Claim, place: Place) -> Problem:
        return Problem(
            place,
            f"{_sentence(claim)}: the card of {quoted(self.source.id)} lists no {claim.at}.",
            "Add the paragraph with its `starts`.",
        )

    def _unnamed(self, claim: Claim, end: str, place: Place) -> Problem:
        actor = self.dataset.actors[end]
        looked_for = join_and(quoted(phrase) for phrase in _called(actor))
        return Problem(
            place,
            f"{_sentence(claim)}: {claim.at} does not name {quoted(end)}; looked for {looked_for}.",
            "Correct the paragraph, or add what the text calls the actor to mentioned_as.",
        )

    def _names(self, at: str, actor: str) -> bool:
        key = (at, actor)
        if key not in self.seen:
            if actor not in self.phrases:
                called = _called(self.dataset.actors[actor])
                self.phrases[actor] = tuple(pad_words(phrase) for phrase in called)
            text = self.paragraphs[at]
            self.seen[key] = any(phrase in text for phrase in self.phrases[actor] if phrase.strip())
        return self.seen[key]

    def _has_quote(self, at: str, quote: str) -> bool:
        text = self.paragraphs[at]
        parts = [pad_words(part) for part in _LEFT_OUT.split(quote)]
        return all(part in text for part in parts if part.strip())


def _called(actor: Actor) -> tuple[str, ...]:
    return (actor.name, *actor.aliases, *actor.mentioned_as)


def _sentence(claim: Claim) -> str:
    return quoted(" ".join(map(isolate, (claim.from_actor, claim.type, claim.to_actor))))
