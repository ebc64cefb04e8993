"""How a question was read, and how that is shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from ...model.bidi import capitalise
from ...model.phrases import say
from ...model.scope import Scope
from ...model.text import join_and

Kind = Literal["actor", "pair", "relations", "claims", "path", "words", "unclear"]
_JSON_NAMES = {"from_actor": "from", "to_actor": "to"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How a question was read: its kind, actors, types, time and claimant.

    `question` is the question as it was understood, `say` its verb or noun; `noun` is the side on
    which the actor after a noun stands, and empty for a verb. `from_actor` and
    `to_actor` are the ends of relations, a pair or a path; `actor` is an actor at either end, or
    the one asked about. `by` is a claimant, `about` the actor of the claims. `without` are the
    actors that a path avoids, else claimants left out. `words` are looked for in the texts.
    `read_as` are words that say more than the type they were read as; `unknown` those not
    understood, and `nearest` questions that were perhaps meant.
    """

    kind: Kind = "unclear"
    question: str = ""
    types: tuple[str, ...] = ()
    say: str = ""
    noun: str = ""
    from_actor: str = ""
    to_actor: str = ""
    actor: str = ""
    by: str = ""
    about: str = ""
    as_of: str = ""
    during: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    read_as: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    nearest: tuple[str, ...] = ()

    @property
    def scope(self) -> Scope:
        """The scope that the question asks for."""
        without = () if self.kind == "path" else self.without
        return Scope(
            types=frozenset(self.types),
            claimants=frozenset({self.by} - {""}),
            without=frozenset(without),
            as_of=self.as_of or None,  # type: ignore[arg-type]
            during=self.during or None,  # type: ignore[arg-type]
        )

    def as_json(self) -> dict[str, Any]:
        """Return the reading as plain data; every field is there."""
        fields = {name: getattr(self, name) for name in self.__dataclass_fields__}
        return {
            _JSON_NAMES.get(name, name): list(value) if isinstance(value, tuple) else value
            for name, value in fields.items()
        }


def show_question(shown: Mapping[str, str], reading: Reading) -> str:
    """Word a reading as a question, which is read as the same again; `shown` are the names."""
    question = capitalise(_show_kind(shown, reading) + _show_modifiers(shown, reading))
    is_question = {"relations": not reading.noun, "claims": bool(reading.by), "path": True}
    return f"{question}?" if is_question.get(reading.kind) else question


def show_read_as(word: str, verb: str) -> str:
    """Say that a word is read as the verb of a type that may mean less."""
    return say("read-as", word=word, say=verb)


def _show_kind(shown: Mapping[str, str], reading: Reading) -> str:
    ends = {"from": reading.from_actor, "to": reading.to_actor}
    names = {name: shown.get(id, id) for name, id in ends.items()}
    names |= {name: shown.get(getattr(reading, name), "") for name in ("actor", "by", "about")}
    if reading.kind == "actor":
        return names["actor"]
    if reading.kind == "words":
        return say("ask-words", words=" ".join(reading.words))
    if reading.kind == "relations":
        return _show_relations(reading, names)
    if reading.kind == "claims":
        parts = [part for part in ("by", "about") if getattr(reading, part)]
        return say("-".join(["ask", *parts]), **names)
    return say(f"ask-{reading.kind}", **names)


def _show_relations(reading: Reading, names: Mapping[str, str]) -> str:
    """Word a question for relations: by its noun ("allies of"), else by its verb."""
    if reading.noun:
        end = {"from": "from", "to": "to", "any": "to"}[reading.noun]
        actor = names["actor"] or names[end]
        other = names["to" if end == "from" else "from"]
        phrase = "ask-noun-of" if other else "ask-noun"
        return say(phrase, say=reading.say, actor=actor, other=other)
    parts = [part for part in ("from", "to") if names[part]]
    return say("-".join(["ask", *parts]), say=reading.say, **names)


def _show_modifiers(shown: Mapping[str, str], reading: Reading) -> str:
    parts = []
    if reading.without:
        names = join_and(shown[id] for id in reading.without)
        parts.append(say("ask-without", names=names))
    if reading.as_of:
        parts.append(
            say("ask-on" if reading.as_of.count("-") == 2 else "ask-in", date=reading.as_of)
        )
    if reading.during:
        start, end = reading.during
        parts.append(say("ask-during", start=start, end=end))
    if reading.by and reading.kind != "claims":
        parts.append(say("ask-according", by=shown[reading.by]))
    return "".join(parts)
