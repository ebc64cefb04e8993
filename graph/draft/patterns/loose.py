"""Claims by a verb between two names with a few other words around it, which the clauses miss.

"A, through a programme that few knew of, armed and paid the men of B": less sure, and more often
found. Only neighbouring names are read, or the subject before with a further verb.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise, product
from typing import Literal, NamedTuple

from ...model.records import Dataset
from .bare import FORCES, TARGETS, Bare
from .marked import ANY, Marked
from .reading import UNKNOWN, Found, ends_object, has_kind, is_asserted
from .subjects import follows_preposition, list_marks, pick_subjects
from .verbs import Form, Verbs, list_verbs
from .voices import Voices
from .words import any_of

_ONE = rf"{ANY}[{FORCES}{TARGETS}]?"
_GROUP = re.compile(rf"{_ONE}(?:(?:, {_ONE})+,? (?:and|or) {_ONE}| (?:and|or|as well as) {_ONE})?")
_ASIDE = re.compile(r"^, [^,]{3,90},(?= )")
_FARTHEST = 16
"""The most words between two names."""
_Voice = Literal["active", "passive", "further"]


class _Group(NamedTuple):
    """A name or a list of names in a bare sentence."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Loose:
    """Reads one sentence."""

    marked: Marked
    voices: Voices
    dataset: Dataset

    @cached_property
    def _bare(self) -> Bare:
        return Bare.of(self.marked.text)

    def find(self) -> Iterator[Found]:
        """Yield the claims of verbs between neighbouring names."""
        if self.marked.is_question or len(self.marked.mentions) < 2:
            return
        groups = [_Group(*each.span(), each[0]) for each in _GROUP.finditer(self._bare.text)]
        subject: _Group | None = None
        for first, second in pairwise(groups):
            between = self._bare.text[first.end : second.start]
            if between.count(" ") > _FARTHEST or re.search("[;:]", between):
                subject = None
                continue
            further = _find_verbs("further", between) if subject else []
            acting = self._pick_subject(first)
            if acting and (passive := _find_verbs("passive", between)):
                yield from self._read(passive, second, acting, (first, second))
            elif subject and further:
                yield from self._read(further, subject, second, (first, second))
            elif acting:
                subject = acting
                yield from self._read(
                    _find_verbs("active", between), acting, second, (first, second)
                )

    def _pick_subject(self, group: _Group) -> _Group | None:
        """Return the names of a group that may be a subject; None if it follows a preposition."""
        text = self._bare.text
        marks = list_marks(group.text)
        if len(marks) > 1:
            marks = pick_subjects(text, group.start, group.text)
        elif follows_preposition(text, group.start):
            return None
        return group._replace(text="".join(marks)) if marks else None

    def _read(
        self,
        verbs: Sequence[Verbs],
        first: _Group,
        second: _Group,
        span: tuple[_Group, _Group],
    ) -> Iterator[Found]:
        text = self._bare.text
        sources, targets = list_marks(first.text), list_marks(second.text)
        if not ends_object(text, span[1].end):
            if re.match("['-]| [A-Z]", text[span[1].end :]) or len(targets) < 2:
                return
            targets = targets[:-1]
        start, end = self._bare.place(span[0].start), self._bare.place(span[1].end - 1) + 1
        by = self._find_claimant(start, self._bare.place(span[1].start))
        if by is None:
            return
        for each in verbs:
            if each.unless and re.match(each.unless, text[span[1].end :]):
                continue
            if each.targets and not re.search(f"[{FORCES}{TARGETS}]", second.text):
                continue
            for source, target in product(self._actors(sources), self._actors(targets)):
                fits = has_kind(self.dataset, source, each.from_kinds)
                if fits and has_kind(self.dataset, target, each.to_kinds):
                    ends = (target, source) if each.swap else (source, target)
                    yield Found(
                        ends[0], each.type, ends[1], start, end, end, by, each.mode,
                        means=each.means,
                    )  # fmt: skip

    def _actors(self, marks: Sequence[str]) -> list[str]:
        return self.marked.actors_of("".join(marks))

    def _find_claimant(self, start: int, end: int) -> tuple[str, ...] | None:
        """Return who says it: UNKNOWN where it cannot be told; None if it is not said to be so."""
        voice = self.voices.at(start)
        if voice and voice.denies:
            return None
        if not is_asserted(self.marked.text, start, voice.start if voice else 0, end):
            return None
        return voice.by if voice else UNKNOWN


def _find_verbs(voice: _Voice, between: str) -> list[Verbs]:
    """List the groups of verbs that are between two names, in a voice.

    >>> [verbs.type for verbs in _find_verbs("active", " and its men repeatedly bombed a town of ")]
    ['fights']
    """
    between = _ASIDE.sub("", between)
    if not _any_verb(voice).search(between):
        return []
    return [verbs for verbs, find in _list_loose(voice) if find.search(between)]


@cache
def _any_verb(voice: _Voice) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words for _, words in _list_words(voice))})\b")


@cache
def _list_words(voice: _Voice) -> Sequence[tuple[Verbs, str]]:
    forms: list[Form] = ["participle"] if voice == "passive" else ["finite", "gerund"]
    found = [
        (verbs, "|".join(filter(None, (verbs.words(each) for each in forms))))
        for verbs in list_verbs()
        if not verbs.after
    ]
    return [(verbs, words) for verbs, words in found if words]


@cache
def _list_loose(voice: _Voice) -> Sequence[tuple[Verbs, re.Pattern[str]]]:
    stop = rf"(?:{any_of('loose_stop')}|{any_of('not_done')}|{any_of('said')}|{any_of('denied')})"
    word = rf"(?:(?!{stop}\b)[\w$'-]+,?)"
    noun = r"(?!(?<!^ )(?<!which )(?<!who )(?<!that )(?<!also )(?<!has )(?<!have )(?<!had )NOUN\b)"
    noun = noun.replace("NOUN", any_of("noun_or_verb"))
    be = "(?:is|are|was|were|been|being|remains?|remained|became)"
    who = "(?:who|which|that)"
    auxiliary = rf",? (?:{who} )?(?:{word} )*?{be} (?:{word} ){{0,2}}"
    further = r"(?:,? (?:and|but|before|while|by)|,)"
    before = {
        "active": rf"^(?:,? {who})? (?:{word} ){{0,8}}?{noun}",
        "passive": rf"^(?:, (?:[a-z]+ and )?|{auxiliary}| (?=\w+ by ))",
        "further": rf"^(?:(?!{stop}\b)[\w ]{{0,30}})?{further} (?:{word} ){{0,3}}?{noun}",
    }[voice]
    joined = r"(?:(?:,| and|,? but)(?: \w+ly)? [a-z]+(?:ed|ing))*"
    plain = word.replace(",?", "")
    after = rf"{joined}(?: {plain}){{0,6}} $"
    if voice == "passive":
        after = rf"(?: {plain}){{0,6}} by(?: (?!{stop}\b|of\b|{any_of('anaphor')})[a-z-]+){{0,3}} $"
    return [
        (verbs, re.compile(f"{before}(?:{words}){after}")) for verbs, words in _list_words(voice)
    ]
