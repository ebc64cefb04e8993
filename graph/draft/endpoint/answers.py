"""Read what a model wrote: JSON from anywhere in its text, as drafts that are still to be checked.

Nothing in it is trusted. What is not of the form becomes a draft that the check refuses.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, cast

from ...files.ids import slugify
from ...files.passages import measure_passage
from ...model.records import Actor
from ...model.text import clean, fold
from ...model.vocabulary import Mode, Stance
from ..form import MOST_WORDS
from ..records import DraftActor, DraftClaim
from .client import NoAnswerError

ENGINE = "endpoint"
MOST_ENTRIES = {"claims": 60, "actors": 300}
"""How many claims of one paragraph, and how many actors of an article, an answer may have."""
_MOST_TRIES = 200
_ENTRY_TEXTS = ("from", "type", "to", "at", "mode", "stance", "quote", "name", "kind", "words")
_ENTRY_LISTS = ("by", "means", "aliases")
TOO_LONG = " ".join("x" * (MOST_WORDS + 1))
"""What stands for words that are too long to be kept; the check refuses it as such."""

Entry = Mapping[str, Any]


def read_entries(text: str, name: str) -> list[Entry]:
    """Return the drafts in an answer, each as a mapping of texts and lists of texts.

    Of several lists called `name`, the last counts: a model may think aloud before. Raises
    NoAnswerError where there is none, or too many entries.
    """
    lists = list(_find_lists(text, name))
    if not lists:
        raise NoAnswerError("the answer is not JSON of the form asked for")
    if len(lists[-1]) > MOST_ENTRIES[name]:
        raise NoAnswerError(f"the answer has more than {MOST_ENTRIES[name]} {name}")
    return [tidy_entry(each) for each in lists[-1]]


def collect_entries(text: str, name: str) -> list[Entry] | None:
    """Return the drafts of all lists called `name` in a text, such as several answers of a chat.

    None where there is no such list.
    """
    lists = list(_find_lists(text, name))
    return [tidy_entry(each) for found in lists for each in found] if lists else None


def tidy_entry(entry: Any) -> Entry:
    """Keep the known fields of an entry, as text; words that are too long are not kept."""
    given = entry if isinstance(entry, dict) else {}
    texts = {name: _tidy(given[name]) for name in _ENTRY_TEXTS if name in given}
    lists = {name: _tidy_list(given[name]) for name in _ENTRY_LISTS if name in given}
    return texts | lists


def _tidy_list(value: Any) -> list[str]:
    values = value if isinstance(value, list) else [value] if value else []
    return [_tidy(each) for each in values[:MOST_WORDS]]


def _tidy(value: Any) -> str:
    if not isinstance(value, str):
        return ""
    words = " ".join(clean(value).split())
    return words if measure_passage(words).fits(MOST_WORDS) else TOO_LONG


def _find_lists(text: str, name: str) -> Iterator[list[Any]]:
    """Yield the lists with a name in all JSON objects of a text, in order."""
    decoder = json.JSONDecoder()
    at, tries = text.find("{"), 0
    while at != -1 and tries < _MOST_TRIES:
        tries += 1
        try:
            found, end = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            end = at + 1
        else:
            if isinstance(found.get(name), list):
                yield found[name]
            else:  # it may be inside
                end = at + 1
        at = text.find("{", end)


def make_claims(
    entries: Iterable[Entry], at: Sequence[str], actors: Iterable[Actor]
) -> list[DraftClaim]:
    """Return the claims of an answer about the paragraphs `at`.

    An entry about another paragraph is for none. Names of actors are read as their ids.
    """
    ids = {fold(name): each.id for each in actors for name in each.names}
    only = at[0] if len(at) == 1 else ""

    def identify(name: str) -> str:
        return ids.get(fold(name), name)

    return [
        DraftClaim(
            at=place if (place := each.get("at") or only) in at else "",
            from_actor=identify(each.get("from", "")),
            type=each.get("type", ""),
            to_actor=identify(each.get("to", "")),
            by=tuple(dict.fromkeys(map(identify, filter(None, each.get("by", ()))))),
            mode=cast("Mode", each.get("mode") or "act"),
            stance=cast("Stance", each.get("stance") or "supports"),
            means=tuple(dict.fromkeys(filter(None, each.get("means", ())))),
            quote=each.get("quote", ""),
            engines=(ENGINE,),
        )
        for each in entries
    ]


def make_actors(entries: Iterable[Entry]) -> list[DraftActor]:
    """Return the actors of an answer; their ids are made from their names."""
    return [
        DraftActor(
            slugify(name := each.get("name", "")),
            name,
            each.get("kind", ""),
            tuple(dict.fromkeys(filter(None, each.get("aliases", ())))),
            {each.get("at", ""): each.get("words", "")},
        )
        for each in entries
    ]
