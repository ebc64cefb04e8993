"""The verbs of verbs.yaml in the forms that a clause needs."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from ...model.verbs import form_gerund, form_past
from ...model.vocabulary import Mode
from .words import any_of, load_data

Form = Literal["finite", "infinitive", "gerund", "participle"]

_OBJECT = " ~"
_FORMS = {
    "favor": ("favored", "favored", "favoring"),
    "belong": ("belonged", "belonged", "belonging"),
    "break": ("broke", "broken", "breaking"),
    "draw": ("drew", "drawn", "drawing"),
    "drive": ("drove", "driven", "driving"),
    "equip": ("equipped", "equipped", "equipping"),
    "fall": ("fell", "fallen", "falling"),
    "fly": ("flew", "flown", "flying"),
    "freeze": ("froze", "frozen", "freezing"),
    "give": ("gave", "given", "giving"),
    "go": ("went", "gone", "going"),
    "offer": ("offered", "offered", "offering"),
    "overrun": ("overran", "overrun", "overrunning"),
    "overthrow": ("overthrew", "overthrown", "overthrowing"),
    "quit": ("quit", "quit", "quitting"),
    "retake": ("retook", "retaken", "retaking"),
    "take": ("took", "taken", "taking"),
    "target": ("targeted", "targeted", "targeting"),
    "see": ("saw", "seen", "seeing"),
    "stand": ("stood", "stood", "standing"),
    "tear": ("tore", "torn", "tearing"),
    "throw": ("threw", "thrown", "throwing"),
    "withdraw": ("withdrew", "withdrawn", "withdrawing"),
}
"""The past, the participle and the gerund of verbs that `model.verbs` need not know."""
_LISTS = {
    "WEAPONS": "weapons", "MONEY": "money", "MATERIEL": "materiel", "TRAINING": "training_noun",
    "INTELLIGENCE": "intelligence", "SUPPORT": "support_noun", "ATTACK": "attack_noun",
    "FOE": "as_foe",
}  # fmt: skip
_SOME = r"(?:[\w$.,-]+ ){0,5}"
_CAPITALS = re.compile(r"\b[A-Z]{2,}\b")


@dataclass(frozen=True, slots=True)
class Verbs:
    """Verbs that say the same of the two names around them, and the kinds that these may have.

    `targets` says that the object must be somebody's forces or bases; `swap` exchanges the ends.
    `unless` is what must not follow.
    """

    type: str
    verbs: tuple[str, ...]
    mode: Mode = "act"
    means: tuple[str, ...] = ()
    from_kinds: str = ""
    to_kinds: str = ""
    targets: bool = False
    swap: bool = False
    passive: bool = True
    unless: str = ""

    def words(self, form: Form) -> str:
        """Return a regular expression for the verbs in a form, up to the object; it may be empty.

        In the passive, what follows the object comes before "by": "was supplied with arms by A".
        """
        parts = [verb.partition(_OBJECT) for verb in self.verbs]
        if form != "participle":
            return "|".join(_inflect(verb, form) for verb, _, _ in parts)
        return "|".join(
            f"{_inflect(verb, form)}{_expand(rest)}"
            for verb, _, rest in parts
            if self.passive and " " not in verb
        )

    @property
    def after(self) -> str:
        """What comes after the object, with a space before it; empty if nothing does."""
        return _expand(self.verbs[0].partition(_OBJECT)[2])


def find_verbs(form: Form, words: str, after: str) -> list[Verbs]:
    """List the groups of verbs that some words are, in a form; `after` is what follows the object.

    Of two verbs, as in "armed and trained", both are found; before a verb with "and" there may be
    another that has nothing to do with the object, as in "crossed the river and attacked".

    >>> [verbs.type for verbs in find_verbs("finite", "attacked", "")]
    ['fights']
    """
    first, joint, last = words.rpartition(" and ")
    found = _find(form, last, after)
    if not joint or not found:
        return found
    others = _find(form, first, after)
    return [*others, *found] if others or (form == "finite" and _other_verb().match(first)) else []


@cache
def _other_verb() -> re.Pattern[str]:
    never = rf"(?!(?:{any_of('said')}|{any_of('denied')}|was|is|has|does)\b)"
    first = rf"(?:[a-z]+(?:ed|s)|{any_of('irregular')})\b"
    return re.compile(rf"{never}{first}(?:(?! {any_of('subordinate')}\b).)*$")


def _find(form: Form, words: str, after: str) -> list[Verbs]:
    """List the groups of one verb: "supplied B with arms" is not "supplied B"."""
    found = [
        (bool(rest), verbs)
        for find, rest, verbs in _index(form)
        if find.fullmatch(words) and (form == "participle" or not rest or rest.match(after))
    ]
    longest = any(is_longer for is_longer, _ in found)
    return [verbs for is_longer, verbs in found if is_longer == longest]


@cache
def _index(form: Form) -> Sequence[tuple[re.Pattern[str], re.Pattern[str] | None, Verbs]]:
    return [
        (re.compile(words), re.compile(verbs.after) if verbs.after else None, verbs)
        for verbs in list_verbs()
        if (words := verbs.words(form))
    ]


@cache
def list_verbs() -> Sequence[Verbs]:
    """List the groups of verbs; those with words after the object are alone in theirs."""
    groups = []
    for entry in load_data("verbs.yaml"):
        verbs = entry["verbs"]
        plain = [verb for verb in verbs if _OBJECT not in verb]
        parts = [plain] if plain else []
        groups += [
            _make(entry, part) for part in [*parts, *([verb] for verb in verbs if _OBJECT in verb)]
        ]
    return groups


def _make(entry: Mapping[str, Any], verbs: Sequence[str]) -> Verbs:
    return Verbs(
        entry["type"],
        tuple(verbs),
        entry.get("mode", "act"),
        tuple(filter(None, [entry.get("means")])),
        entry.get("from", ""),
        entry.get("to", ""),
        entry.get("targets", False),
        entry.get("swap", False),
        entry.get("passive", True),
        entry.get("unless", ""),
    )


def _expand(text: str) -> str:
    """Put expressions in place of words in capitals; SOME is how much or of what kind."""
    text = text.replace("SOME ", _SOME)
    return _CAPITALS.sub(
        lambda word: any_of(_LISTS[word[0]]) if word[0] in _LISTS else word[0], text
    )


def _inflect(verb: str, form: Form) -> str:
    """Put the first word of a verb into a form, as a regular expression.

    >>> [_inflect("clash with", form) for form in ("finite", "gerund")]
    ['(?:clashed|clashes|clash) with', 'clashing with']
    """
    base, _, rest = verb.partition(" ")
    regular = form_past(base), form_past(base), form_gerund(base)
    past, participle, gerund = _FORMS.get(base, regular)
    forms = {
        "finite": "|".join(dict.fromkeys([past, participle, _third(base), base])),
        "infinitive": base,
        "gerund": gerund,
        "participle": participle,
    }
    chosen = forms[form]
    chosen = f"(?:{chosen})" if "|" in chosen else chosen
    return f"{chosen} {_expand(rest)}" if rest else chosen


def _third(base: str) -> str:
    if re.search(r"(?:ss|x|zz|ch|sh|go)$", base):
        return f"{base}es"
    if re.search(r"[^aeiou]y$", base):
        return f"{base[:-1]}ies"
    return f"{base}s"
