"""Relation types, actor kinds and modes: read from vocabulary.yaml, extended by a project's own."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from importlib import resources
from typing import Any, Literal, get_args

Mode = Literal["thesis", "intent", "label", "act"]
Stance = Literal["supports", "denies", "withholds"]
Sign = Literal[-1, 0, 1]
Role = Literal[
    "support",
    "alliance",
    "fighting",
    "hostility",
    "membership",
    "representation",
    "agreement",
    "none",
]
KindRole = Literal["agreement", "umbrella", "alliance", "member", "none"]

MODES: tuple[Mode, ...] = get_args(Mode)
"""All modes, from the weakest to the strongest."""
STANCES: tuple[Stance, ...] = get_args(Stance)
SIGNS: dict[str, Sign] = {"positive": 1, "negative": -1, "neutral": 0}
SIGN_NAMES: dict[Sign, str] = {number: name for name, number in SIGNS.items()}
MEANS = (
    "troops",
    "presence",
    "territory",
    "weapons",
    "materiel",
    "training",
    "funding",
    "intelligence",
    "infrastructure",
    "political",
    "other",
    "unknown",
)
UNNAMED = "unnamed"
OWN_VOICE = "own-voice"
"""Stands in a scope for every claimant that is a source itself, in its own voice."""
"""The claimant of a claim that a source only reports as said."""

_CHOICE = re.compile(r"\[([^|\]]*)\|([^\]]*)\]")
_END = re.compile(r"\{from\}|\{to\}")


@dataclass(frozen=True, slots=True)
class RelationType:
    """One type of relation: its role, its sign, its direction and its sentence.

    The role is what the type means to the program, whatever its id is.
    """

    id: str
    role: Role = "none"
    sign: Sign = 0
    symmetric: bool = False
    acyclic: bool = False
    meaning: str = ""
    towards: tuple[str, ...] = ()
    says: str = ""
    said: str = ""
    attacks: str = ""
    attacked: str = ""
    infinitive: str = ""
    attack_infinitive: str = ""

    def phrase(
        self, first: str, second: str, *, many: bool, past: bool, attack: bool, intent: bool = False
    ) -> str:
        """Word the relation of two named actors; `intent` words it as what is meant to be.

        >>> fights = builtin_vocabulary().relation_types["fights"]
        >>> fights.phrase("A", "B", many=False, past=True, attack=True)
        'A attacked B'
        """
        pattern = self._pattern(past, attack, intent)
        worded = _CHOICE.sub(lambda choice: choice.group(2 if many else 1), pattern)
        names = {"{from}": first, "{to}": second}
        return _END.sub(lambda end: names[end.group()], worded)

    def _pattern(self, past: bool, attack: bool, intent: bool) -> str:
        violent = attack and bool(self.attacks)
        if intent and (infinitive := self.attack_infinitive if violent else self.infinitive):
            subject, verb = ("{from}", "[means|mean]")
            if "{to}" not in infinitive:
                subject, verb = ("{from} and {to}", "mean")
            return f"{subject} {'meant' if past else verb} to {infinitive}"
        if violent:
            return self.attacked if past else self.attacks
        return self.said if past else self.says


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of actor: what it means to the program, and how it is drawn.

    A member stands with its body; `body` says that actors of the kind may be one.
    """

    id: str
    role: KindRole = "none"
    body: bool = False
    label: str = ""
    meaning: str = ""
    plural: bool = False
    shape: str = "dot"
    colour: str = "grey"


@dataclass(frozen=True, slots=True)
class ModeWords:
    """How a mode is called and what a sentence says of it."""

    id: Mode
    label: str
    meaning: str
    tail: str = ""


@dataclass(frozen=True)
class Vocabulary:
    """All relation types, kinds and modes of one project, in the order in which they are shown."""

    relation_types: Mapping[str, RelationType] = field(default_factory=dict)
    kinds: Mapping[str, Kind] = field(default_factory=dict)
    modes: Mapping[Mode, ModeWords] = field(default_factory=dict)

    def extend(self, types: Mapping[str, RelationType], kinds: Mapping[str, Kind]) -> Vocabulary:
        """Return a vocabulary with a project's own types and kinds added after these."""
        return replace(
            self,
            relation_types={**self.relation_types, **types},
            kinds={**self.kinds, **kinds},
        )


def make_type(id: str, fields: Mapping[str, Any]) -> RelationType:
    """Build a relation type from its entry; sentences left out are made from the id.

    >>> make_type("trades-with", {"sign": "positive"}).says
    '{from} trades with {to}'
    """
    given = dict(fields)
    given["sign"] = SIGNS[given.pop("sign", "neutral")]
    given["towards"] = tuple(given.get("towards") or ())
    says = given.pop("says", None) or f"{{from}} {id.replace('-', ' ')} {{to}}"
    said = given.pop("said", None) or f"{says}, in the past"
    return RelationType(id=id, says=says, said=said, **given)


def make_kind(id: str, fields: Mapping[str, Any]) -> Kind:
    """Build an actor kind from its entry; a label left out is made from the id.

    >>> make_kind("trade-union", {}).label
    'Trade union'
    """
    given = dict(fields)
    label = given.pop("label", None) or id.replace("-", " ").capitalize()
    return Kind(id=id, label=label, **given)


@cache
def builtin_vocabulary() -> Vocabulary:
    """Return the vocabulary that comes with the package."""
    import yaml

    text = resources.files(__package__).joinpath("vocabulary.yaml").read_text(encoding="utf-8")
    entries = yaml.safe_load(text)
    return Vocabulary(
        {id: make_type(id, fields) for id, fields in entries["relation_types"].items()},
        {id: make_kind(id, fields) for id, fields in entries["kinds"].items()},
        {mode: ModeWords(mode, **entries["modes"][mode]) for mode in MODES},
    )


def strength(mode: Mode | None) -> int:
    """Rank a mode from 1 (thesis) to 4 (act); 0 for none."""
    return 0 if mode is None else MODES.index(mode) + 1
