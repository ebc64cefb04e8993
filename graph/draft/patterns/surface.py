"""Claims by surface patterns: epithets, offices, sets, alliances, wars, from patterns.yaml."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Any

from ...model.records import Dataset
from ...model.vocabulary import Mode
from .marked import ADJECTIVE, ANY, NAME, Marked
from .reading import UNKNOWN, Found, has_kind, is_asserted
from .topics import find_antecedent
from .voices import Voices
from .words import any_of, load_data

_LIST = rf"{NAME}(?:(?:, | and |, and | or |, or | as well as ){NAME})*"
_WORD = re.compile(r"(?:\b|(?<=_))[A-Z]{2,}(?:_|\b)")
_PREPOSITION = re.compile(r"\b(?:of|for|by|with|to|on|against|into|from|and) .$")


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern, and the claim that it makes of the names that it finds."""

    find: re.Pattern[str]
    type: str
    mode: Mode = "act"
    means: tuple[str, ...] = ()
    from_kinds: str = ""
    to_kinds: str = ""
    by: str = ""
    checked: bool = False
    given: bool = False


@cache
def list_patterns() -> Mapping[str, Sequence[Pattern]]:
    """List the patterns by family."""
    return {
        family: [_compile(**entry) for entry in entries]
        for family, entries in load_data("patterns.yaml").items()
    }


def find_surface(
    marked: Marked, voices: Voices, dataset: Dataset, topic: Sequence[str] = ()
) -> Iterator[Found]:
    """Yield the claims of all surface patterns in a sentence; `topic` is what went before."""
    for patterns in list_patterns().values():
        for pattern in patterns:
            for match in pattern.find.finditer(marked.text):
                yield from _read(pattern, match, marked, voices, dataset, topic)


def _read(
    pattern: Pattern,
    match: re.Match[str],
    marked: Marked,
    voices: Voices,
    dataset: Dataset,
    topic: Sequence[str],
) -> Iterator[Found]:
    if not _is_whole(match, pattern.checked or pattern.given) or _not_before().search(
        marked.text[: match.start()]
    ):
        return
    if _forces().match(marked.text, match.end()) and _ends_with_person(match, marked, dataset):
        return
    by = _find_claimant(pattern, match, marked, voices)
    if by is None:
        return
    start, end = match.span()
    words = match.groupdict().get("ITS") or ""
    meant = find_antecedent(words, marked, start, dataset, topic) if words else []
    sources, targets = (
        marked.actors_of(match[end]) if end in match.groupdict() else meant
        for end in ("FROM", "TO")
    )
    for source, target in product(sources, targets):
        if not has_kind(dataset, source, pattern.from_kinds):
            continue
        if has_kind(dataset, target, pattern.to_kinds):
            yield Found(
                source, pattern.type, target, start, end, end, by, pattern.mode, means=pattern.means
            )


def _ends_with_person(match: re.Match[str], marked: Marked, dataset: Dataset) -> bool:
    """Check whether the match ends with a person: "A's army" is not A."""
    actor = marked.actor_of(match.string[match.end() - 1])
    return bool(actor) and has_kind(dataset, actor, "person")


def _find_claimant(
    pattern: Pattern, match: re.Match[str], marked: Marked, voices: Voices
) -> tuple[str, ...] | None:
    """Return who says it; None if it is not said to be so, or it is not known who says it.

    What is said in passing is the source's own word, except in quotation marks.
    """
    if "BY" in match.groupdict():
        return tuple(marked.actors_of(match["BY"])) or None
    if not (pattern.checked or pattern.given):
        return voices.quoted(match.start())
    voice = voices.at(match.start())
    if (voice and voice.denies) or _over().match(marked.text, match.end()):
        return None
    if pattern.given:
        is_doubted = _doubted().search(marked.text[: match.start()])
        return None if is_doubted else voice.by if voice else UNKNOWN
    if voice is None or marked.is_question:
        return None
    is_said = is_asserted(marked.text, match.start(), voice.start, match.end())
    return voice.by or tuple(filter(None, [pattern.by])) if is_said else None


def _is_whole(match: re.Match[str], with_forces: bool) -> bool:
    """Check that the last name of a match does not go on: "A's ally", "A-led", "A Youth".

    `with_forces` allows "A's forces", which fight and are backed as A is.
    """
    text, end = match.string, match.end()
    if not re.match(ANY, text[end - 1]):
        return True
    if not _PREPOSITION.search(text[:end]):
        return text[end : end + 1] != "-"
    forces = _forces().match(text, end)
    return with_forces if forces else not re.match(r"'|-| [A-Z]", text[end:])


@cache
def _forces() -> re.Pattern[str]:
    adjectives = any_of("forces_adjective")
    return re.compile(rf"(?:'s?)? (?:{adjectives} )*(?:{any_of('forces')}|{any_of('targets')})\b")


@cache
def _not_before() -> re.Pattern[str]:
    return re.compile(rf"(?:^|[\s,\"(-]){any_of('not_before')}[ -]$", re.IGNORECASE)


@cache
def _doubted() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){any_of('doubted')} (?:[\w'-]+ ){{0,2}}$", re.IGNORECASE)


@cache
def _over() -> re.Pattern[str]:
    auxiliary = "(?:(?:has|have|had|is|are|was|were) (?:been )?)?"
    return re.compile(rf"\W*(?:{any_of('not_yet')}|{auxiliary}{any_of('over')})\b")


def _compile(find: str, type: str, means: str = "", kinds: str = "", **rest: Any) -> Pattern:
    if kinds:
        rest |= {"from_kinds": kinds, "to_kinds": kinds}
    regex = _WORD.sub(lambda word: _expansions().get(word[0].rstrip("_"), word[0]), find)
    return Pattern(re.compile(regex), type, means=tuple(filter(None, [means])), **rest)


@cache
def _expansions() -> Mapping[str, str]:
    """Return what the words in capitals of a pattern stand for."""
    offices = f"(?:{any_of('office_adjective')} )*"
    gap = rf"(?:{any_of('group')}|{ADJECTIVE}|(?:{ANY}|[A-Z]?[a-z]+)-(?:led|dominated|based)),?"
    gaps = rf"(?:(?!{any_of('gap_stop')}\b)[\w'-]+ ){{0,4}}?"
    helps = "|".join(map(any_of, ("support_noun", "weapons", "money", "help_noun")))
    own = rf"(?:'s? {gaps}|(?<={ADJECTIVE}) {gaps}| (?:{any_of('recent')} )*)"
    return {
        "FROM": f"(?P<FROM>{NAME})",
        "FROMS": f"(?P<FROM>{_LIST})",
        "ANYFROM": f"(?P<FROM>{ANY})",
        "ANYFROMS": f"(?P<FROM>{ANY}(?:(?:, | and |, and ){ANY})*)",
        "ANYBODY": ANY,
        "EPITHET": f"(?P<FROM>{ANY}(?:-,? and {ANY})*)",
        "TO": f"(?P<TO>{NAME})",
        "TOS": f"(?P<TO>{_LIST})",
        "ANYTO": f"(?P<TO>{ANY})",
        "BY": f"(?P<BY>{NAME})",
        "ITS": rf"(?P<ITS>\b(?:[Ii]ts|[Tt]heir|[Tt]he {any_of('anaphor')}'s))",
        "GAP": rf"(?:{gap})",
        "GAPS": gaps,
        "OWNFROM": rf"(?P<FROM>{ANY}){own}",
        "OWNFROMS": rf"(?P<FROM>{ANY}(?:(?:, | and |, and ){ANY})*){own}",
        "BOTHFROMS": rf"(?P<FROM>{ANY}(?:(?:'s?)? (?:[a-z-]+ ){{1,3}}and {ANY})?)",
        "WAR": rf"{any_of('war_noun')}\b",
        "RIVALRY": rf"(?i:{any_of('rivalry')})\b",
        "ENEMY": rf"{any_of('enemy')}\b",
        "CLIENT": rf"{any_of('client')}\b",
        "HELP": rf"(?:{helps})\b",
        "CLOSE": any_of("close"),
        "HEAD": rf"(?i:{offices}\b{any_of('head_office')})\b",
        "COMMAND": rf"(?i:{offices}\b{any_of('command_office')})\b",
        "VOICE": rf"(?i:(?:chief |senior )*{offices}\b{any_of('voice_office')})\b",
        "ATTACK": rf"(?i:\b{any_of('attack_noun')})",
        "FIGHTING": rf"(?i:\b{any_of('fighting_noun')})",
        "SUPPORT": rf"(?i:\b{any_of('support_noun')})",
        "BACKER": rf"{any_of('backer')}\b",
        "BACKERS": rf"{any_of('backer')}s?\b",
        "WEAPONS": any_of("weapons"),
        "MONEY": any_of("money"),
        "PLACE": any_of("place_noun"),
        "BODY": rf"{any_of('body')}\b",
        "MEMBER": rf"{any_of('member')}\b",
        "MEMBERS": rf"{any_of('member')}s?\b",
        "RECENT": any_of("recent"),
        "ADJECTIVE": r"(?!(?:not|no|former|longer|once|never|an?|the)\b)[a-z-]+",
    }
