"""The records of the data: frozen, typed, and independent of files and graphs."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, is_dataclass, replace
from functools import cache
from operator import attrgetter
from typing import Any, Literal

from .dates import Holds, PartialDate, Span, Validity, make_lasting, make_validity
from .errors import Place
from .vocabulary import Attack, Mode, Role, Sign, Stance, Tense, Vocabulary

HEADLINE = "headline"
"""The locator of a source's headline; all others are its paragraphs' ids."""

Change = Literal["changed", "may-have-changed"]
"""Whether a pair changed sides, by the dates claimed, or may have."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of a source: its first words, a summary, and the actors it names."""

    id: str
    starts: str = ""
    gist: str = ""
    mentions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """A document that contains claims."""

    id: str
    title: str
    author: str | None = None
    publisher: str | None = None
    short: str | None = None
    published: PartialDate | None = None
    genre: str | None = None
    language: str | None = None
    url: str | None = None
    archived: str | None = None
    accessed: PartialDate | None = None
    sha256: str | None = None
    private: bool = False
    paragraphs: Mapping[str, Paragraph] = field(default_factory=dict)

    @property
    def label(self) -> str:
        """The shortest name of the source: its short name, publisher, author or id."""
        return self.short or self.publisher or self.author or self.id

    @property
    def speakers(self) -> tuple[str, ...]:
        """The author and the publisher, as far as they are known."""
        return tuple(filter(None, (self.author, self.publisher)))

    def keep_mentions(self, actors: Container[str]) -> Source:
        """Return the source with mentions of these actors only."""
        paragraphs = {
            at: replace(each, mentions=tuple(id for id in each.mentions if id in actors))
            for at, each in self.paragraphs.items()
        }
        return replace(self, paragraphs=paragraphs)


@dataclass(frozen=True, slots=True)
class Actor:
    """A party, person, body, place, agreement or claimant named in the sources."""

    id: str
    name: str
    kind: str
    in_sentences: str | None = None
    aliases: tuple[str, ...] = ()
    mentioned_as: tuple[str, ...] = ()
    named_by: str | None = None
    note: str | None = None
    plural: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """The id, the name and the aliases, which no two actors share."""
        return (self.id, self.name, *self.aliases)


@dataclass(frozen=True, slots=True)
class Claim:
    """One sentence about two actors, in one paragraph of one source, by one claimant.

    `by` is the chain of claimants, origin first: actor ids where the claimant is an actor, else
    names, else "unnamed". `own_voice` says that the source itself speaks; `by` then holds its
    author. `voice` is the origin that counts as a voice, or None. The ends of a symmetric type
    are in the order of their ids. `amount` and `unit` are both set, or neither is.
    """

    from_actor: str
    type: str
    to_actor: str
    source: str
    at: str
    by: tuple[str, ...] = ()
    own_voice: bool = True
    voice: str | None = None
    mode: Mode = "act"
    stance: Stance = "supports"
    said: PartialDate | None = None
    start: PartialDate | None = None
    end: PartialDate | None = None
    past: bool = False
    means: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    via: tuple[str, ...] = ()
    attacker: str | None = None
    event: str | None = None
    amount: int | float | None = None
    unit: str | None = None
    quote: str | None = None
    note: str | None = None
    coder: str | None = None
    private: bool = False
    place: Place | None = None

    @property
    def relation(self) -> tuple[str, str, str]:
        """The relation that the claim is about: from, to and type."""
        return (self.from_actor, self.to_actor, self.type)

    @property
    def validity(self) -> Validity:
        """The days on which the claim says that the relation applies, and may apply.

        A denial, or a refusal to confirm, without dates counts from when it was said.
        """
        if self.stance != "supports" and not (self.start or self.end):
            return make_lasting(self.said)
        return make_validity(self.start, self.end, self.said, self.past)

    @property
    def ended(self) -> bool:
        """Whether the claim says that the relation was over when it was said."""
        if self.past:
            return True
        return bool(self.end and self.said and self.end.last < self.said.first)

    @property
    def tense(self) -> Tense:
        """The tense of the claim's sentence: future if it starts after it was said."""
        if self.ended:
            return "past"
        to_come = self.start and self.said and self.start.first > self.said.last
        return "future" if to_come else "present"

    @property
    def attack(self) -> Attack:
        """Who is said to attack: none, one of the ends, or both."""
        if self.attacker == "both":
            return "both"
        return "one" if self.attacker else "none"

    @property
    def directed_ends(self) -> tuple[str, str]:
        """The ends in the order of a sentence: the attacker first if one is named."""
        if self.attacker == self.to_actor:
            return (self.to_actor, self.from_actor)
        return (self.from_actor, self.to_actor)


@dataclass(frozen=True, slots=True)
class Relation:
    """All claims that share from, type and to, with what follows from them.

    `role` is what its type means to the program. `standing` is the strongest mode of its claims;
    None if no claim supports the relation. `holds` is set by a scope with a date. `end` is "past"
    if the relation ended at an unknown date. `contested_in_part` says that less is denied than is
    claimed. `changed` is about ties of the pair with the other sign at other times; None if there
    are none, or the relation is contested.
    """

    from_actor: str
    type: str
    to_actor: str
    sign: Sign
    symmetric: bool
    claims: tuple[Claim, ...]
    role: Role = "none"
    standing: Mode | None = None
    relayed: bool = False
    voices: tuple[str, ...] = ()
    self_declared: bool = False
    contested: bool = False
    contested_in_part: bool = False
    changed: Change | None = None
    start: PartialDate | None = None
    end: PartialDate | str | None = None
    ended: bool = False
    holds: Holds | None = None

    @property
    def id(self) -> str:
        """The relation as a sentence of ids, such as `us backs fsa`."""
        return f"{self.from_actor} {self.type} {self.to_actor}"

    @property
    def supporting(self) -> tuple[Claim, ...]:
        """The claims that say that the relation holds."""
        return tuple(claim for claim in self.claims if claim.stance == "supports")

    @property
    def attacker(self) -> str | None:
        """The end that all supporting claims name as the attacker; None if there is none."""
        attackers = {claim.attacker for claim in self.supporting}
        return attackers.pop() if len(attackers) == 1 and not attackers & {"both"} else None

    @property
    def directed_ends(self) -> tuple[str, str]:
        """The ends in the order of a table row: from, to; an attacker named by all claims first."""
        if self.attacker == self.to_actor:
            return (self.to_actor, self.from_actor)
        return (self.from_actor, self.to_actor)

    @property
    def ends(self) -> tuple[str, str]:
        """Both actors, in the order of their ids."""
        one, other = self.from_actor, self.to_actor
        return (one, other) if one <= other else (other, one)


@dataclass(frozen=True)
class Dataset:
    """All data of a project: the vocabulary, the sources, the actors and the claims."""

    vocabulary: Vocabulary
    sources: Mapping[str, Source] = field(default_factory=dict)
    actors: Mapping[str, Actor] = field(default_factory=dict)
    claims: tuple[Claim, ...] = ()
    title: str = ""


@cache
def reader(kind: type) -> tuple[tuple[str, ...], attrgetter[Any]]:
    """Return the names of the fields of a kind of record, and what reads them all at once."""
    names = tuple(each.name for each in fields(kind))
    return names, attrgetter(*names)


def vary(relation: Relation, changes: Mapping[str, Any]) -> Relation:
    """Return a relation with other values of some fields, as `replace` does, but sooner."""
    names, read = reader(Relation)
    return Relation(**{**dict(zip(names, read(relation), strict=True)), **changes})


def rank_paragraph(listed: Sequence[str], at: str) -> tuple[int, int, str]:
    """Rank a locator: the headline first, then as a card lists them, then others by their numbers.

    >>> sorted(["p10", "p2", "headline", "p1"], key=lambda at: rank_paragraph(["p1"], at))
    ['headline', 'p1', 'p2', 'p10']
    """
    if at == HEADLINE:
        return (-1, 0, "")
    if at in listed:
        return (0, listed.index(at), "")
    return (1, 0, re.sub(r"[0-9]+", lambda digits: digits[0].zfill(9), at))


def in_reading_order(claims: Iterable[Claim], sources: Mapping[str, Source]) -> list[Claim]:
    """Sort claims in reading order: by source, paragraph, and place in the files."""

    @cache
    def rank(source: str, at: str) -> tuple[int, int, str]:
        return rank_paragraph([*sources[source].paragraphs], at)

    def key(claim: Claim) -> tuple[object, ...]:
        place = claim.place or _NOWHERE
        at = (place.file, place.line, place.column)
        return claim.source, rank(claim.source, claim.at), at

    return sorted(claims, key=key)


_NOWHERE = Place("")
_JSON_NAMES = {"from_actor": "from", "to_actor": "to"}


def as_json(value: Any) -> Any:
    """Turn records into plain dicts, lists, text and numbers for JSON; dates become text.

    `from_actor` and `to_actor` are called `from` and `to`.

    >>> as_json(Paragraph("p1", mentions=("us",)))
    {'id': 'p1', 'starts': '', 'gist': '', 'mentions': ['us']}
    """
    if is_dataclass(value) and not isinstance(value, type):
        return _record_as_json(value)
    if isinstance(value, Mapping):
        return {str(key): as_json(item) for key, item in value.items()}
    if isinstance(value, (set, frozenset)):
        return sorted(as_json(item) for item in value)
    if isinstance(value, (list, tuple)):
        return [as_json(item) for item in value]
    return value


def _record_as_json(record: Any) -> Any:
    if isinstance(record, PartialDate):
        return str(record)
    if isinstance(record, Span):
        return {"start": record.first.isoformat(), "end": record.last.isoformat()}
    return {
        _JSON_NAMES.get(each.name, each.name): as_json(getattr(record, each.name))
        for each in fields(record)
    }
