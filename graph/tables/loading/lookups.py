"""What the distinct texts of a column mean: each is read once, however many rows have it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ...files.ids import slugify
from ...model.dates import parse_date
from ...model.text import fold, quoted
from ...model.vocabulary import MEANS, SIGN_NAMES, RelationType, Sign, Vocabulary, make_type
from .names import Names
from .readers.row_file import SEPARATOR

Row = tuple[Any, ...]
_SIGN_WORDS: dict[str, Sign] = {
    "positive": 1, "+": 1, "+1": 1, "1": 1, "1.0": 1,
    "negative": -1, "-": -1, "-1": -1, "-1.0": -1,
    "neutral": 0, "0": 0, "0.0": 0,
}  # fmt: skip
DATES = ("date_text", "date_given", "first_day", "last_day", "date_year", "has_day", "date_fault")
TYPES = (
    "type_text",
    "sign_text",
    "type_id",
    "type_sign",
    "is_symmetric",
    "type_role",
    "type_fault",
)
ACTORS = ("actor_text", "actor_id", "actor_fault")
CHAINS = ("chain_text", "chain_names", "chain_first", "chain_key")
MEANS_LISTS = ("means_text", "means_list", "means_fault")
OPPONENTS = ("opponents_text", "opponents_list", "opponents_fault")


def read_dates(texts: Iterable[str]) -> list[Row]:
    """Read dates: as given, the days as numbers, the year, if a day is given, what is wrong."""
    rows: list[Row] = []
    for text in texts:
        try:
            date = parse_date(text)
        except ValueError as error:
            rows.append((text, None, None, None, None, None, str(error)))
            continue
        days = (date.first.toordinal(), date.last.toordinal())
        rows.append((text, str(date), *days, date.year, date.day is not None, None))
    return rows


def read_types(
    pairs: Iterable[tuple[str, str | None]], vocabulary: Vocabulary, own: dict[str, RelationType]
) -> list[Row]:
    """Read types with the signs that rows give them, in the order of the rows.

    A type that is not known needs a sign, and keeps the first; it is added to `own`.
    """
    rows: list[Row] = []
    for text, sign in pairs:
        type, fault = _read_type(text, sign, vocabulary, own)
        found = (type.id, type.sign, type.symmetric, type.role) if type else (None,) * 4
        rows.append((text, sign, *found, fault))
    return rows


def _read_type(
    text: str, given: str | None, vocabulary: Vocabulary, own: dict[str, RelationType]
) -> tuple[RelationType | None, str | None]:
    sign = _SIGN_WORDS.get(given.strip().lower()) if given else None
    if given and sign is None:
        return None, f"there is no sign {quoted(given)}; expected positive, negative or neutral"
    id = text.strip() if text.strip() in vocabulary.relation_types else slugify(text)
    known = vocabulary.relation_types.get(id) or own.get(id)
    if known is None:
        if sign is None or not id:
            return None, f"there is no type {quoted(text)}, and the row gives it no sign"
        known = own[id] = make_type(id, {"sign": SIGN_NAMES[sign]})
    if sign is not None and sign != known.sign:
        name = SIGN_NAMES[known.sign]
        return None, f"{quoted(id)} is {name}, not {SIGN_NAMES[sign]}"
    return known, None


def read_actors(texts: Iterable[str], names: Names) -> list[Row]:
    """Read actors by id, name or alias; those that are not known are added."""
    rows: list[Row] = []
    for text in texts:
        if any(map(str.isalnum, text)):
            rows.append((text, names.find_or_add(text.strip()), None))
        else:
            rows.append((text, None, f"{quoted(text)} is no name of an actor"))
    return rows


def find_actors(texts: Iterable[str], names: Names) -> list[Row]:
    """Find actors by id, name or alias; those that are not known are left out."""
    found = ((text, names.find(text)) for text in sorted(texts))
    return [(text, id, None) for text, id in found if id]


def read_chains(texts: Iterable[str], names: Names) -> list[Row]:
    """Read chains of claimants, origin first: the chain, its origin, and that folded."""
    rows: list[Row] = []
    for text in texts:
        chain = list(dict.fromkeys(map(names.name_claimant, split(text)))) or [text.strip()]
        rows.append((text, chain, chain[0], fold(chain[0])))
    return rows


def read_means(texts: Iterable[str]) -> list[Row]:
    """Read lists of means."""
    rows: list[Row] = []
    for text in texts:
        means = split(text)
        wrong = [each for each in means if each not in MEANS]
        fault = f"there are no means {quoted(wrong[0])}" if wrong else None
        rows.append((text, means, fault))
    return rows


def read_opponents(texts: Iterable[str], names: Names) -> list[Row]:
    """Read lists of actors by id, name or alias; those that are not known are added."""
    rows: list[Row] = []
    for text in texts:
        found = read_actors(split(text), names)
        fault = next((fault for _, _, fault in found if fault), None)
        rows.append((text, list(dict.fromkeys(id for _, id, _ in found)), fault))
    return rows


def split(text: str) -> list[str]:
    """Split a cell into its list.

    >>> split("a; b;")
    ['a', 'b']
    """
    return [part.strip() for part in text.split(SEPARATOR) if part.strip()]
