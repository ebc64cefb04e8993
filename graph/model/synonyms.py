"""What people mean who write another word than the format's: read from synonyms.yaml."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from .text import fold, join_and, quoted
from .vocabulary import Kind, RelationType

_ATTACK = "attacker: FROM"
MOST_WORDS = 5
"""How many words a verb may have, such as `is a member of`."""

_CHOICE = re.compile(r"\[([^|\]]*)\|([^\]]*)\]")
_VERB = re.compile(r"\{from\} ([^{}]+) \{to\}")


@dataclass(frozen=True, slots=True)
class Verb:
    """The relation type that a verb means, and what the claim needs besides."""

    type: str
    details: str = ""
    exchanged: bool = False

    def hint(self, subject: str) -> str:
        """Suggest the type for a sentence with a subject."""
        parts = ["the two ends exchanged"] if self.exchanged else []
        if self.details and not (self.exchanged and "FROM" in self.details):
            parts.append(self.details.replace("FROM", subject))
        return f"Did you mean {quoted(self.type)}{', with ' if parts else ''}{' and '.join(parts)}?"


def find_meant(group: str, word: str, allowed: Collection[str]) -> list[str]:
    """List the allowed words of the format that another word, or its singular, may mean.

    >>> find_meant("fields", "according_to", ["by", "start"])
    ['by']
    """
    known, written = _words(group), normal(word)
    single = re.sub(r"ies$", "y", written) if written.endswith("ies") else written.removesuffix("s")
    return [each for each in known.get(written, known.get(single, [])) if each in allowed]


def find_verbs(types: Mapping[str, RelationType | None]) -> dict[str, Verb]:
    """Map verbs to what they mean among some types; the types' own forms go before meant.yaml."""
    verbs = {}
    for entry in _meant()["types"]:
        if entry["type"] in types:
            verb = Verb(entry["type"], entry.get("details", ""), entry.get("exchanged", False))
            verbs.update({normal(word): verb for word in entry["words"]})
    for id, type in types.items():
        verbs.update({form: Verb(id) for form in (normal(id), *_forms(type, "says", "said"))})
        verbs.update({form: Verb(id, _ATTACK) for form in _forms(type, "attacks", "attacked")})
    return verbs


def _forms(type: RelationType | None, *fields: str) -> Iterator[str]:
    """Give the verbs, for one and for many, of sentences that have one between their ends."""
    for pattern in (getattr(type, field, "") for field in fields):
        for number in (r"\1", r"\2"):
            worded = _VERB.fullmatch(_CHOICE.sub(number, pattern))
            if worded and not worded[1].startswith("and "):
                yield normal(worded[1])


def hint_at_kind(word: str, kinds: Mapping[str, Kind | None]) -> str:
    """Say which kind another word means, and list all there are; empty where none is known."""
    found = find_meant("kinds", word, kinds)
    if not found:
        return ""
    told = " or ".join(f"{quoted(id)}{_meaning(kinds[id])}" for id in found)
    return f"Did you mean {told}? The kinds are {join_and(kinds)}."


def _meaning(kind: Kind | None) -> str:
    return f" ({kind.meaning})" if kind and kind.meaning else ""


def normal(word: str) -> str:
    """Write a word as it is compared: folded, with spaces for hyphens and underscores."""
    return " ".join(re.sub(r"[-_\s]+", " ", fold(word)).split())


@cache
def _meant() -> dict[str, Any]:
    import yaml

    text = resources.files(__package__).joinpath("synonyms.yaml").read_text(encoding="utf-8")
    entries: dict[str, Any] = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return entries


@cache
def _words(group: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for meant, words in _meant()[group].items():
        for word in words:
            found.setdefault(normal(str(word)), []).append(meant)
    return found
