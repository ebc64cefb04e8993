"""Who says what a sentence says: "said A", "according to A", "A denied that ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from ...model.records import Dataset
from .marked import ACTING, ANY, NAME, Marked
from .words import any_of


@dataclass(frozen=True, slots=True)
class Voice:
    """A claimant, and the part of the sentence that it says.

    `by` is empty where it cannot be told who speaks: such a part is left to a person.
    """

    start: int
    end: int
    by: tuple[str, ...]
    denies: bool = False


_OWN = Voice(0, 0, ())


@dataclass(frozen=True)
class Voices:
    """The voices of one sentence; `before` is who spoke last in the paragraph."""

    marked: Marked
    dataset: Dataset
    before: tuple[str, ...] = ()

    @cached_property
    def list(self) -> Sequence[Voice]:
        """The voices with the parts that they say, in the order of the sentence."""
        found = [*self._find_first(), *self._find_last()]
        return sorted(found, key=lambda each: (each.start, each.end))

    @property
    def last(self) -> tuple[str, ...]:
        """Who speaks last in the sentence, or before it."""
        known = [each.by for each in self.list if each.by]
        return known[-1] if known else self.before

    def at(self, place: int) -> Voice | None:
        """Return who says what is at a place; the source's own voice has no claimant.

        None where it is not known who says it.
        """
        inside = [each for each in self.list if each.start <= place < each.end]
        if inside:
            voice = max(inside, key=lambda each: each.start)
            return voice if voice.by else None
        if self.marked.in_quotes[place]:
            return Voice(place, place, self.before) if self.before else None
        return _OWN

    def quoted(self, place: int) -> tuple[str, ...] | None:
        """Return who says the words at a place, if they are in quotation marks; else nobody.

        None where it is not known.
        """
        if not self.marked.in_quotes[place]:
            return ()
        voice = self.at(place)
        return voice.by if voice and voice.by else None

    def _find_first(self) -> Iterator[Voice]:
        """Yield those that come before what they say."""
        text = self.marked.text
        for found in _patterns()[0].finditer(text):
            yield Voice(
                found.end(), _end_clause(text, found.end()), self._name(found), bool(found["denied"])
            )
        for found in _patterns()[1].finditer(text):
            yield Voice(found.end(), _end_clause(text, found.end()), self._name(found))

    def _find_last(self) -> Iterator[Voice]:
        """Yield those that come after what they say."""
        for pattern in _patterns()[2:]:
            for found in pattern.finditer(self.marked.text):
                start = _begin_clause(self.marked.text, found.start())
                yield Voice(start, found.start(), self._name(found))

    def _name(self, found: re.Match[str]) -> tuple[str, ...]:
        speaker = found["speaker"] or ""
        actors = self.marked.actors_of(speaker)
        by: tuple[str, ...] = tuple(actors[-1:])
        if not by and re.fullmatch("he|she", speaker.lower()):
            by = self.before
        elif not by and not re.search(ANY, speaker) and found["witness"]:
            by = (found["witness"],)
        hearers = found.groupdict().get("hearer") or ""
        passed = [id for id in self.marked.actors_of(hearers) if self._is_outlet(id)]
        return (*by, *passed) if by and passed and passed[0] not in by else by

    def _is_outlet(self, id: str) -> bool:
        kind = self.dataset.vocabulary.kinds.get(self.dataset.actors[id].kind)
        return bool(kind and "media" in (kind.id, kind.like))


def _end_clause(text: str, at: int) -> int:
    found = re.compile(r"; |, (?:but|while|whereas|although|though) ").search(text, at)
    return found.start() if found else len(text)


def _begin_clause(text: str, before: int) -> int:
    ends = [found.end() for found in re.finditer("; ", text[:before])]
    return ends[-1] if ends else 0


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """Compile what comes before what is said, "according to A, ...", and what comes after."""
    witness = rf"(?P<witness>(?i:(?<![\w-])(?:{any_of('witness_adjective')} )*{any_of('witnesses')}))"
    people = rf"(?:[a-z]+ )?(?:[a-z]+ )?{any_of('speakers')}"
    where = r"(?: (?:in|from|of|for|at) (?:[a-z]+ ){0,3}" + ANY + ")?"
    speaker = (
        rf"(?P<speaker>(?:a |an )?{any_of('voice_office')} (?:of|for) {NAME}(?:, {NAME})?|{ANY}(?:'s?)? {people}(?:, {NAME})?"
        rf"|(?:[Oo]fficials|[Aa]uthorities|[Dd]iplomats|[Ll]eaders) (?:in|from|of) {NAME}|{ACTING}|\b[Hh]e\b|\b[Ss]he\b|\b[Ii]t\b|\b[Tt]hey\b|{witness}{where}"
        rf"|\b(?:[Tt]he|[Aa]|[Aa]n|[Ii]ts|[Hh]is|[Oo]ne)(?: [a-z]+){{1,3}}|\b[A-Z]\w+)"
    )
    aside = r"(?:, [^,;\"]{1,80},)?"
    adverbs = r"(?:(?:has|have|had|also|later|then|\w+ly|has since) )*"
    said = rf"(?:{any_of('said')}|(?P<denied>{any_of('denied')}))"
    when = r"(?:,? (?:in|on|at|during|late|last|this|earlier|to|through|via) (?![^,\"]*\bthat\b)[^,;\"]{1,50}?)?"
    told = rf"told (?P<hearer>(?:an? |the )?[\w'-]+(?: [\w'-]+){{0,3}}?|{NAME})"
    first = rf"{speaker}{aside} {adverbs}(?:{said}|{told})(?:{when} that|:|,(?= \")|(?! {ANY}\W*$)(?!\W*$)(?! {when}[.,]))(?= )"
    after = r"(?=\W*$|[.,;]|,? (?:in|on|at|late|last|this|earlier|told|after|during|when|as|to|by|of|from|who) )"
    return tuple(
        re.compile(pattern)
        for pattern in (
            first,
            rf"\b[Aa]ccording to {speaker}(?:'s?)?{aside},",
            rf"[,\"] (?:{any_of('said')}) {speaker}{after}",
            rf"[,\"] {speaker}{aside} {adverbs}(?:{any_of('said')}|told [^,;]{{1,40}}?){when}(?=\W*$|[.,;])",
            rf",? according to {speaker}{after}",
        )
    )
