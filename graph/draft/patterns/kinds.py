"""The kind of an actor, guessed from its name and from the words around it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from .runs import Run, head_words, is_nationality
from .words import any_of, list_words

_LONGEST_PERSON = 4
_ABBREVIATION = re.compile(r"[A-Z]{2}[A-Z&.-]{0,5}s?")


@cache
def _contexts() -> dict[str, re.Pattern[str]]:
    armed, person = any_of("armed_words"), any_of("person_nouns")
    band = rf"(?:militia|armed group|{armed} (?:group|faction)|force|brigade)"
    return {
        "armed": re.compile(rf"\b{armed}(?: groups?| faction| movement)?,? $"),
        "armed after": re.compile(rf"(?:['’]s?)? {armed}\b"),
        "armed apposition": re.compile(rf", (?:an?|the) (?:[\w-]+ ){{0,4}}?{band}\b"),
        "person": re.compile(rf"\b{person},? $"),
        "person after": re.compile(
            rf", (?:an? |the |its |their )?(?:[\w'’-]+ ){{0,4}}{person}\b|, \d\d,"
        ),
        "place": re.compile(rf"\b{any_of('place_before')} (?:the )?$"),
        "taken": re.compile(
            rf"\b{any_of('taken')} (?:the )?(?:[a-z]+ )?(?:{any_of('place_noun')} of )?$"
        ),
        "place noun": re.compile(rf"\b{any_of('place_noun')} of $"),
        "state": re.compile(rf"\b(?i:{any_of('of_state')}) of (?:the )?$"),
        "state after": re.compile(rf"['’]s? (?:[a-z]+ )?{any_of('of_state')}\b"),
        "place after": re.compile(rf", (?:an?|the) (?:[\w-]+ ){{0,3}}{any_of('place_noun')}\b"),
        "article": re.compile(r"\b[Tt]he $"),
        "reported": re.compile(r",? (?:has |had )?(?:reported|reports)\b"),
    }


def find_contexts(text: str, run: Run) -> set[str]:
    """Return what the words around a name say of its kind."""
    before = text[max(run.start - 60, 0) : run.start]
    found = {
        name
        for name, pattern in _contexts().items()
        if (pattern.match(text, run.end) if name in _AFTER else pattern.search(before))
    }
    return found | ({"title"} if run.title else set())


_AFTER = {
    "armed after", "armed apposition", "person after", "reported", "state after", "place after",
}  # fmt: skip


def guess_kind(name: str, contexts: Sequence[set[str]]) -> str:
    """Guess the kind of what has a name, from each of its contexts; empty if it is no actor.

    A place is an actor only where somebody takes or holds it.
    """
    words = name.split()
    head = "media" if name in list_words("outlets") else _find_head(words)
    if head in ("armed-group", "unit"):
        return "unit" if _is_of_state(words) else "armed-group"
    is_none = words[-1] in {*list_words("no_actors"), *list_words("never_alone")}
    return head or ("" if is_none else _guess_by_contexts(words, contexts))


_NO_STATE = {"armed", "armed after", "armed apposition", "person", "person after", "article"}


def _guess_by_contexts(words: Sequence[str], contexts: Sequence[set[str]]) -> str:
    seen = set[str]().union(*contexts)
    if "title" in seen:
        return "person"
    if seen & {"state", "state after"} and not seen & _NO_STATE:
        return "state"
    if _is_place(words, contexts):
        return "place" if "taken" in seen else ""
    if seen & {"armed", "armed after", "armed apposition"}:
        return "armed-group"
    if _is_person(words, seen):
        return "person"
    return "media" if "reported" in seen else "organisation"


def _find_head(words: Sequence[str]) -> str:
    """Return the kind that the last word gives away, or the word before "of"; empty if none."""
    if words[0] in ("Operation", "Radio", "Republic", "Kingdom"):
        return head_words()[words[0]]
    if (kind := head_words().get(" ".join(words[-2:]), "")) and len(words) > 1:
        return kind
    heads = [
        word
        for word, after in zip(words, [*words[1:], ""], strict=True)
        if after in ("of", "for", "")
    ]
    return next((kind for word in heads if (kind := head_words().get(word, ""))), "")


def _is_of_state(words: Sequence[str]) -> bool:
    return any(is_nationality(" ".join(words[:size])) for size in (1, 2))


def _is_place(words: Sequence[str], contexts: Sequence[set[str]]) -> bool:
    places = list_words("place_words")
    if words[-1] in places or (len(words) > 1 and words[0] in ("Mount", "Lake", "Port")):
        return True
    in_place = sum(
        bool(each & {"place", "taken", "place noun", "place after"}) for each in contexts
    )
    others = any(
        each & {"armed", "armed after", "person", "person after", "reported"} for each in contexts
    )
    return in_place * 2 > len(contexts) and not others and not _ABBREVIATION.fullmatch(words[0])


def _is_person(words: Sequence[str], seen: set[str]) -> bool:
    if seen & {"person", "person after"}:
        return len(words) <= _LONGEST_PERSON
    is_name = 2 <= len(words) <= _LONGEST_PERSON and not any(map(_ABBREVIATION.fullmatch, words))
    return is_name and "article" not in seen and not _is_of_state(words)
