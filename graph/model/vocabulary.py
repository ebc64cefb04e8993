"""Relation types, actor kinds and modes, from vocabulary.yaml and the project's own."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any, Literal, get_args

from .entries import read_entries
from .text import choose
from .verbs import find_base, form_gerund, form_past, form_plural

Mode = Literal["thesis", "intent", "label", "act"]
Stance = Literal["supports", "denies", "withholds"]
Sign = Literal[-1, 0, 1]
SignName = Literal["positive", "negative", "neutral"]
Tense = Literal["past", "present", "future"]
Attack = Literal["none", "one", "both"]
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
Dashes = Literal["solid", "dash-dotted", "dashed", "long-dashed", "dotted"]
"""The line style of a type for relations that are stated outright."""

MODES: tuple[Mode, ...] = get_args(Mode)
"""All modes, from the weakest to the strongest."""
_STRENGTHS: dict[Mode | None, int] = {None: 0, **{each: at for at, each in enumerate(MODES, 1)}}
STANCES: tuple[Stance, ...] = get_args(Stance)
TENSES: tuple[Tense, ...] = get_args(Tense)
SIGNS: dict[SignName, Sign] = {"positive": 1, "negative": -1, "neutral": 0}
SIGN_NAMES: dict[Sign, SignName] = {number: name for name, number in SIGNS.items()}
SIGN_LABELS: dict[SignName, str] = {
    "positive": "friendly",
    "negative": "hostile",
    "neutral": "other",
}
"""What readers see for the name of a sign."""
MEANS = (
    "troops", "presence", "territory", "weapons", "materiel", "training", "funding", "intelligence",
    "infrastructure", "political", "other", "unknown",
)  # fmt: skip
LINES: dict[SignName, Dashes] = {
    "positive": "solid",
    "negative": "dash-dotted",
    "neutral": "dashed",
}
"""The line style of each sign, for types without their own."""
UNNAMED = "unnamed"
"""The claimant of a claim that a source reports without naming who says it."""
OWN_VOICE = "own-voice"
"""In a scope, every source that is itself the claimant, in its own voice."""

_AUXILIARIES = {
    "intent": "[intends|intend]",
    "past intent": "intended",
    "future": "[is|are]",
}
_END = re.compile(r"\{from\}|\{to\}")
_VERB = re.compile(
    r"\{from\}(?P<both> and \{to\})? (?:\[(?P<one>\w+)\|\w+\]|(?P<verb>\w+))(?P<rest>.*)"
)


@dataclass(frozen=True, slots=True)
class RelationType:
    """One type of relation: its role, its sign, its direction and the forms of its sentence.

    The role is what the type means to the program, whatever its id. `like` is the built-in type
    that its role comes from. `label`, `colour` (a hue) and `line` are empty if not given.
    `attacker` says that a claim may name an attacker.
    """

    id: str
    like: str = ""
    role: Role = "none"
    sign: Sign = 0
    label: str = ""
    colour: str = ""
    line: Dashes | Literal[""] = ""
    symmetric: bool = False
    attacker: bool = False
    acyclic: bool = False
    meaning: str = ""
    towards: tuple[str, ...] = ()
    says: str = ""
    said: str = ""
    attacks: str = ""
    attacked: str = ""
    infinitive: str = ""
    attack_infinitive: str = ""
    gerund: str = ""
    attack_gerund: str = ""

    @property
    def dashes(self) -> Dashes:
        """The line style of the type, or of its sign if it has none."""
        return self.line or LINES[SIGN_NAMES[self.sign]]

    @property
    def name(self) -> str:
        """The short name of the type, for legends and lines: its label, or its id as words."""
        return self.label or self.id.replace("-", " ")

    def phrase(
        self,
        first: str,
        second: str,
        *,
        many: bool = False,
        tense: Tense = "present",
        attack: Attack = "none",
        intent: bool = False,
        many_second: bool = False,
    ) -> str:
        """Word the relation of two named actors; `intent` words it as intended.

        `attack` is "one" if the first attacks the second, "both" if each attacks the other.
        `many` and `many_second` say which of the names takes a plural verb.

        >>> fights = builtin_vocabulary().relation_types["fights"]
        >>> fights.phrase("A", "B", tense="past", attack="one")
        'A attacked B'
        >>> fights.phrase("A", "B", tense="future")
        'A and B are to fight each other'
        """
        pattern = self.pattern(tense, attack, intent)
        plural = many_second if pattern.startswith("{to}") else many
        if attack == "both" and self.attacks:
            first, second, plural = f"{first} and {second}", "each other", True
        names = {"{from}": first, "{to}": second}
        return _END.sub(lambda end: names[end.group()], choose(pattern, plural))

    def pattern(self, tense: Tense, attack: Attack, intent: bool) -> str:
        """Return the sentence in one of its forms, with {from}, {to} and [singular|plural].

        A type that may have an attacker but no sentence for it appends the attacker.
        """
        if attack != "none" and self.attacker and not self.attacks:
            who = "each" if attack == "both" else "{from}"
            return f"{self.pattern(tense, 'none', intent)}, {who} as the attacker"
        violent = attack != "none" and bool(self.attacks)
        infinitive = self.attack_infinitive if violent else self.infinitive
        if infinitive and (intent or tense == "future"):
            plan = "past intent" if tense == "past" else "intent"
            verb = _AUXILIARIES[plan if intent else tense]
            if "{to}" in infinitive:
                return f"{{from}} {verb} to {infinitive}"
            return f"{{from}} and {{to}} {choose(verb, many=True)} to {infinitive}"
        if violent:
            return self.attacked if tense == "past" else self.attacks
        return self.said if tense == "past" else self.says

    def phrase_gerund(
        self, other: str, *, many: bool = False, attack: bool = False, intent: bool = False
    ) -> str:
        """Word a claim of one end about itself, such as "backing B"; empty if there is no form.

        `many` says that the end takes plural words.

        >>> builtin_vocabulary().relation_types["backs"].phrase_gerund("B", intent=True)
        'intending to back B'
        """
        return choose(self.find_gerund(attack, intent), many).replace("{to}", other)

    def find_gerund(self, attack: bool, intent: bool) -> str:
        """Return the pattern of a claim of one end about itself; empty if there is no form."""
        if intent:
            infinitive = self.attack_infinitive if attack else self.infinitive
            form = f"intending to {infinitive}" if infinitive else ""
        else:
            form = self.attack_gerund if attack else self.gerund
        return form if "{to}" in form else ""

    def find_missing(self, *, tense: Tense, attack: Attack, intent: bool) -> str:
        """Return the form that a claim requires and the type lacks; empty if it lacks none."""
        if not (intent or tense == "future"):
            return ""
        name = "attack_infinitive" if attack != "none" and self.attacks else "infinitive"
        return "" if getattr(self, name) else name


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of actor: what it means to the program, and how it is drawn.

    Members are counted with their body; `body` says that actors of the kind may be a body. `like`
    is the built-in kind that the role and looks come from.
    """

    id: str
    like: str = ""
    role: KindRole = "none"
    body: bool = False
    label: str = ""
    meaning: str = ""
    plural: bool = False
    shape: str = "dot"
    colour: str = "grey"


@dataclass(frozen=True, slots=True)
class ModeWords:
    """The label of a mode, what a sentence says of it, and its short form in headings."""

    id: Mode
    label: str
    meaning: str
    tail: str = ""
    mark: str = ""


@dataclass(frozen=True)
class Vocabulary:
    """All relation types, kinds and modes of one project, in the order in which they are shown.

    `means` has a phrase for each means, such as "with weapons".
    """

    relation_types: Mapping[str, RelationType] = field(default_factory=dict)
    kinds: Mapping[str, Kind] = field(default_factory=dict)
    modes: Mapping[Mode, ModeWords] = field(default_factory=dict)
    means: Mapping[str, str] = field(default_factory=dict)

    def extend(self, types: Mapping[str, RelationType], kinds: Mapping[str, Kind]) -> Vocabulary:
        """Return a vocabulary with a project's own types and kinds added after these."""
        return replace(
            self,
            relation_types={**self.relation_types, **types},
            kinds={**self.kinds, **kinds},
        )

    def list_own(self, base: Vocabulary | None = None) -> tuple[list[RelationType], list[Kind]]:
        """List the types and the kinds that are not built in, or that `base` lacks."""
        known = base or builtin_vocabulary()
        types = [each for id, each in self.relation_types.items() if id not in known.relation_types]
        return types, [each for id, each in self.kinds.items() if id not in known.kinds]


_SIGN_OF_ROLE: dict[str, SignName] = {
    "support": "positive",
    "alliance": "positive",
    "fighting": "negative",
    "hostility": "negative",
}
_INHERITED = ("role", "symmetric", "acyclic", "attacker", "towards", "colour", "line")
_KIND_INHERITED = ("role", "body", "plural", "shape", "colour")


def sign_of_role(role: str) -> SignName | None:
    """Return the sign required by a role; None if any is allowed.

    >>> sign_of_role("support"), sign_of_role("membership"), sign_of_role("none")
    ('positive', 'neutral', None)
    """
    return None if role == "none" else _SIGN_OF_ROLE.get(role, "neutral")


def make_type(id: str, fields: Mapping[str, Any], like: RelationType | None = None) -> RelationType:
    """Build a relation type from its entry; missing forms are derived if the verb is regular.

    Missing fields, except sentences and label, come from the type it is like.

    >>> made = make_type("trades-with", {"sign": "positive"})
    >>> made.says, made.said, made.gerund
    ('{from} [trades|trade] with {to}', '{from} traded with {to}', 'trading with {to}')
    """
    given = {name: value for name, value in fields.items() if value not in (None, "")}
    inherited = {name: getattr(like, name) for name in _INHERITED} if like else {}
    sign = given.get("sign") or sign_of_role(given.get("role", "none"))
    sign = sign or (SIGN_NAMES[like.sign] if like else "neutral")
    given = {**inherited, **given}
    given |= {"sign": SIGNS[sign], "towards": tuple(given.get("towards") or ())}
    given["like"] = like.like or like.id if like else ""
    given["attacker"] = bool(given.get("attacks") or given.get("attacker"))
    says = _agree(given.get("says") or f"{{from}} {id.replace('-', ' ')} {{to}}")
    forms = {"says": says, **_derive(says, ("said", "infinitive", "gerund"))}
    if attacks := given.get("attacks"):
        names = ("attacked", "attack_infinitive", "attack_gerund")
        forms |= {"attacks": _agree(attacks), "attacked": f"{attacks}, in the past"}
        forms |= _derive(attacks, names)
    forms.setdefault("said", f"{says}, in the past")
    return RelationType(id=id, **{**forms, **given, "says": says})


def _agree(pattern: str) -> str:
    """Add the plural form to a verb in the third person singular.

    >>> _agree("{from} owns {to}")
    '{from} [owns|own] {to}'
    """
    found = _VERB.fullmatch(pattern)
    verb = found["verb"] if found and not found["both"] else ""
    if not found or not verb or not form_plural(verb):
        return pattern
    return f"{{from}} [{verb}|{form_plural(verb)}]{found['rest']}"


def _derive(pattern: str, names: tuple[str, str, str]) -> dict[str, str]:
    """Derive the past, the infinitive and the gerund from the present sentence.

    >>> _derive("{from} and {to} trade with each other", ("said", "infinitive", "gerund"))["gerund"]
    'trading with {to}'
    """
    found = _VERB.fullmatch(pattern)
    if not found:
        return {}
    both, rest = found["both"] or "", found["rest"]
    base = _find_infinitive(found, bool(both))
    if not base:
        return {}
    past = "were" if both else "[was|were]"
    gerund = f"{form_gerund(base)}{rest.replace('each other', '{to}')}"
    forms = (
        f"{{from}}{both} {past if base == 'be' else form_past(base)}{rest}",
        f"{base}{rest}",
        gerund if "{to}" in gerund else "",
    )
    return {name: form for name, form in zip(names, forms, strict=True) if form}


def _find_infinitive(found: re.Match[str], both: bool) -> str:
    """Return the infinitive of a sentence's verb; empty if the verb is not in the present."""
    if found["one"]:
        return find_base(found["one"])
    if both:
        return "be" if found["verb"] == "are" else found["verb"]
    return find_base(found["verb"])


def make_kind(id: str, fields: Mapping[str, Any], like: Kind | None = None) -> Kind:
    """Build an actor kind from its entry; a missing label is made from the id.

    Missing fields, except label and meaning, come from the kind it is like.

    >>> make_kind("trade-union", {}).label
    'Trade union'
    """
    given = {name: value for name, value in fields.items() if value not in (None, "")}
    inherited = {name: getattr(like, name) for name in _KIND_INHERITED} if like else {}
    given.setdefault("label", id.replace("-", " ").capitalize())
    given["like"] = like.like or like.id if like else ""
    return Kind(id=id, **{**inherited, **given})


@cache
def builtin_vocabulary() -> Vocabulary:
    """Return the built-in vocabulary."""
    entries = read_entries(__package__, "vocabulary.yaml")
    return Vocabulary(
        {id: make_type(id, fields) for id, fields in entries["relation_types"].items()},
        {id: make_kind(id, fields) for id, fields in entries["kinds"].items()},
        {mode: ModeWords(mode, **entries["modes"][mode]) for mode in MODES},
        {means: entries["means"][means] for means in MEANS},
    )


def strength(mode: Mode | None) -> int:
    """Rank a mode from 1 (thesis) to 4 (act); 0 for none."""
    return _STRENGTHS[mode]
