"""Synonyms of the words of the format, for suggestions in errors: read from synonyms.yaml."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from .entries import read_entries
from .text import fold, join_and, quoted
from .vocabulary import Kind, RelationType

_ATTACK = "attacker: FROM"
MOST_WORDS = 5
"""The limit of words of a verb, such as `is a member of`."""

_CHOICE = re.compile(r"\[([^|\]]*)\|([^\]]*)\]")
_VERB = re.compile(r"\{from\} ([^{}]+) \{to\}")


@dataclass(frozen=True, slots=True)
class Verb:
    """The relation type that a verb means, and the details that the claim needs."""

    type: str
    details: str = ""
    exchanged: bool = False

    def hint(self, subject: str) -> str:
        """Suggest the type for a sentence with this subject."""
        parts = ["the two ends swapped"] if self.exchanged else []
        if self.details and not (self.exchanged and "FROM" in self.details):
            parts.append(self.details.replace("FROM", subject))
        return f"Did you mean {quoted(self.type)}{', with ' if parts else ''}{' and '.join(parts)}?"


def find_synonyms(group: str, word: str, allowed: Collection[str]) -> list[str]:
    """List the allowed words of the format that a word, or its singular, may mean.

    >>> find_synonyms("fields", "according_to", ["by", "start"])
    ['by']
    """
    known, written = _index_words(group), normalize(word)
    single = re.sub(r"ies$", "y", written) if written.endswith("ies") else written.removesuffix("s")
    return [each for each in known.get(written, known.get(single, [])) if each in allowed]


def find_verbs(types: Mapping[str, RelationType | None]) -> dict[str, Verb]:
    """Map verbs to types; the verb forms of the types take precedence over synonyms.yaml."""
    verbs = {}
    for entry in _load_synonyms()["types"]:
        if entry["type"] in types:
            verb = Verb(entry["type"], entry.get("details", ""), entry.get("exchanged", False))
            verbs.update({normalize(word): verb for word in entry["words"]})
    for id, type in types.items():
        verbs.update(
            {form: Verb(id) for form in (normalize(id), *_verb_forms(type, "says", "said"))}
        )
        verbs.update({form: Verb(id, _ATTACK) for form in _verb_forms(type, "attacks", "attacked")})
    return verbs


def _verb_forms(type: RelationType | None, *fields: str) -> Iterator[str]:
    """Yield the verbs, singular and plural, of sentences with a verb between their ends."""
    for pattern in (getattr(type, field, "") for field in fields):
        for number in (r"\1", r"\2"):
            worded = _VERB.fullmatch(_CHOICE.sub(number, pattern))
            if worded and not worded[1].startswith("and "):
                yield normalize(worded[1])


def hint_at_kind(word: str, kinds: Mapping[str, Kind | None]) -> str:
    """Suggest the kind that a word means, and list all kinds; empty if it has no synonym."""
    found = find_synonyms("kinds", word, kinds)
    if not found:
        return ""
    choices = " or ".join(f"{quoted(id)}{_meaning(kinds[id])}" for id in found)
    return f"Did you mean {choices}? The kinds are {join_and(kinds)}."


def _meaning(kind: Kind | None) -> str:
    return f" ({kind.meaning})" if kind and kind.meaning else ""


def normalize(word: str) -> str:
    """Normalize a word for comparison: folded, with spaces for hyphens and underscores."""
    return " ".join(re.sub(r"[-_\s]+", " ", fold(word)).split())


@cache
def _load_synonyms() -> dict[str, Any]:
    entries: dict[str, Any] = read_entries(__package__, "synonyms.yaml")
    return entries


@cache
def _index_words(group: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for meant, words in _load_synonyms()[group].items():
        for word in words:
            found.setdefault(normalize(str(word)), []).append(meant)
    return found
