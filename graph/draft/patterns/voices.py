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
"""The source itself."""


@dataclass(frozen=True)
class Voices:
    """The voices of one sentence.

    `before` is who spoke last in the paragraph, and `topic` the person whom the last sentence is
    about.
    """

    marked: Marked
    dataset: Dataset
    before: tuple[str, ...] = ()
    topic: tuple[str, ...] = ()

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
        known = set()
        for pattern in (_said_before(), _according_before()):
            for found in pattern.finditer(text):
                known.add(found.end())
                end = _end_clause(text, found.end())
                denies = bool(found.groupdict().get("denied"))
                yield Voice(found.end(), end, self._name(found), denies)
        for found in _somebody_before().finditer(text):
            if not any(found.start() < end <= found.end() + 1 for end in known):
                yield Voice(found.end(), _end_clause(text, found.end()), ())

    def _find_last(self) -> Iterator[Voice]:
        """Yield those that come after what they say."""
        text = self.marked.text
        known = set()
        for pattern in _said_after():
            for found in pattern.finditer(text):
                known.add(found.end())
                yield Voice(_begin_clause(text, found.start()), found.start(), self._name(found))
        for found in _somebody_after().finditer(text):
            if found.end() not in known:
                yield Voice(_begin_clause(text, found.start()), found.start(), ())

    def _name(self, found: re.Match[str]) -> tuple[str, ...]:
        """Return who speaks: an actor, the last speaker for "he" and "she", or "two envoys"."""
        speaker = found["speaker"]
        by = tuple(self.marked.actors_of(speaker)[-1:])
        if not by and re.fullmatch("he|she", speaker.lower()):
            by = self.before or self.topic
        elif not by and (named := found["witness"] or found["somebody"]):
            by = (named,) if not re.search(ANY, speaker) else ()
        heard = self.marked.actors_of(found.groupdict().get("hearer") or "")
        passed = [id for id in heard if self._is_outlet(id)]
        return (*by, *passed) if by and passed and passed[0] not in by else by

    def _is_outlet(self, id: str) -> bool:
        kind = self.dataset.vocabulary.kinds.get(self.dataset.actors[id].kind)
        return bool(kind and "media" in (kind.id, kind.like))


def _end_clause(text: str, at: int) -> int:
    found = _CONTRAST.search(text, at)
    return found.start() if found else len(text)


def _begin_clause(text: str, before: int) -> int:
    ends = [found.end() for found in re.finditer("; ", text[:before])]
    return ends[-1] if ends else 0


_CONTRAST = re.compile(r"; |, (?:but|while|whereas|although|though) ")
_ASIDE = r"(?:, [^,;\"]{1,80},)?"
_ADVERBS = r"(?:(?:has|have|had|also|later|then|\w+ly|has since) )*"
_WHEN = (
    r"(?:,? (?:in|on|at|during|late|last|this|earlier|to|through|via) "
    r"(?![^,\"]*\bthat\b)[^,;\"]{1,50}?)?"
)
_AFTER = (
    r"(?=\W*$|[.,;]|,? (?:in|on|at|late|last|this|earlier|told|after|during|when|as|to|by|of|from|"
    "who) )"
)


@cache
def _speaker() -> str:
    """Return a regular expression for who speaks."""
    witness = rf"(?i:(?<![\w-])(?:{any_of('witness_adjective')} )*{any_of('witnesses')})"
    where = rf"(?: (?:in|from|of|for|at) (?:[a-z]+ ){{0,3}}{ANY})?"
    people = rf"(?:[a-z]+ ){{0,2}}{any_of('speakers')}"
    kinds = [
        rf"(?:an? )?{any_of('voice_office')} (?:of|for) {NAME}(?:, {NAME})?",
        rf"{ANY}(?:'s?)? {people}(?:, {NAME})?",
        rf"(?i:officials|authorities|diplomats|leaders) (?:in|from|of) {NAME}",
        ACTING,
        r"\b(?i:he|she|it|they)\b",
        rf"(?P<witness>{witness}){where}",
        r"(?P<somebody>\b(?i:the|an?|one)(?: [a-z]+){1,3})",
        r"\b(?i:its|his|her|their)(?: [a-z]+){1,3}",
        r"\b[A-Z]\w+",
    ]
    return f"(?P<speaker>{'|'.join(kinds)})"


@cache
def _said_before() -> re.Pattern[str]:
    """Return "A said that", "A told B that", "A denied that", "A said: "."""
    said = rf"(?:{any_of('said')}|(?P<denied>{any_of('denied')}))"
    told = rf"told (?P<hearer>(?:an? |the )?[\w'-]+(?: [\w'-]+){{0,3}}?|{NAME})"
    ends = rf"(?:{_WHEN} that|:|,(?= \")|(?! {ANY}\W*$)(?!\W*$)(?! {_WHEN}[.,]))(?= )"
    return re.compile(rf"{_speaker()}{_ASIDE} {_ADVERBS}(?:{said}|{told}){ends}")


@cache
def _according_before() -> re.Pattern[str]:
    return re.compile(
        rf"\b[Aa]ccording to (?:[^,;\"{ANY[1:-1]}]* by )?{_speaker()}(?:'s?)?{_ASIDE},"
    )


@cache
def _said_after() -> tuple[re.Pattern[str], ...]:
    """Return ", said A", ", A said", ", according to A"."""
    said = any_of("said")
    return (
        re.compile(rf"[,\"] {said} {_speaker()}{_AFTER}"),
        re.compile(
            rf"[,\"] {_speaker()}{_ASIDE} {_ADVERBS}(?:{said}|told [^,;]{{1,40}}?)"
            rf"{_WHEN}(?=\W*$|[.,;])"
        ),
        re.compile(rf",? according to (?:[^,;\"{ANY[1:-1]}]* by )?{_speaker()}{_AFTER}"),
    )


@cache
def _somebody_before() -> re.Pattern[str]:
    """Return what somebody says whom no other pattern knows."""
    said = "(?:said|says|claimed|claims|alleged|alleges|insisted|insists)"
    return re.compile(
        rf"(?<!is )(?<!are )(?<!was )(?<!were )\b{said}(?: that)?(?= \w)"
        r"|\b[Aa]ccording to [^,;]{1,80},"
    )


@cache
def _somebody_after() -> re.Pattern[str]:
    return re.compile(
        r"[,\"] [^,;\"]{1,60} (?:said|says|told \w+)(?=\W*$)|,? according to [^,;.]{1,80}(?=\W*$)"
    )
