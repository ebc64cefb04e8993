"""The records of a drafts file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from ..model.vocabulary import Mode, Stance

Answer = Literal["accepted", "changed", "rejected", "skipped", "added", "undone"]
"""What a person decided. `skipped` is a pair without a claim, `added` a claim written by hand, and
`undone` takes back the last decision on the same draft."""

Warn = Literal["end-outside-sentence", "negation", "hearsay", "backed-and-fought", "already-coded"]
"""Reasons to doubt a draft, found by machine."""

Refusal = Literal[
    "no-such-words", "too-many-words", "end-not-named", "unknown-actor", "unknown-type",
    "unknown-kind", "unknown-paragraph", "invalid-actor", "invalid-claim", "repeated",
]  # fmt: skip
"""Why a proposal was refused: refused ones are counted, and their words are not kept. `repeated` is
an actor or a claim that the data already has."""


@dataclass(frozen=True, slots=True)
class DraftActor:
    """A proposed actor; `seen` has the words that name it, by paragraph."""

    id: str
    name: str
    kind: str
    aliases: tuple[str, ...] = ()
    seen: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DraftClaim:
    """A proposed claim with one subject and one object.

    `quote` has the exact words that say so, `warns` reasons to doubt it, `engines` what proposed
    it. `by` has ids or names of claimants, origin first; empty means the source's author. The ends
    of a symmetric type are in the order of their ids.
    """

    at: str
    from_actor: str
    type: str
    to_actor: str
    by: tuple[str, ...] = ()
    mode: Mode = "act"
    stance: Stance = "supports"
    means: tuple[str, ...] = ()
    quote: str = ""
    warns: tuple[Warn, ...] = ()
    engines: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """The claim as it is written: `oster backs river-guard`."""
        return f"{self.from_actor} {self.type} {self.to_actor}"

    @property
    def key(self) -> tuple[str, str, str]:
        """What counts as the same draft again: paragraph, sentence, first claimant."""
        return self.at, self.sentence, self.by[0] if self.by else ""


@dataclass(frozen=True, slots=True)
class DraftPair:
    """Two actors named in one sentence, in the order of the text; sentences count from 1."""

    at: str
    sentence: int
    actors: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Decision:
    """A person's answer to a draft, as logged.

    One of `actor` (an id), `claim` (a sentence) and `pair` (two ids) says to what. `by` is the
    first claimant of the draft claim, or empty. `became` is the sentence or id that was written,
    where it differs from what was proposed, and `wrote` its digest: what was changed since then is
    not undone. `seconds` is how long the draft was shown.
    """

    answer: Answer
    on: str
    seconds: int = 0
    at: str = ""
    actor: str = ""
    claim: str = ""
    by: str = ""
    pair: tuple[str, ...] = ()
    sentence: int = 0
    became: str = ""
    wrote: str = ""
    why: str = ""
    coder: str = ""


@dataclass(frozen=True, slots=True)
class Drafts:
    """A drafts file: what is proposed for one source, and what was decided.

    `sha256` is the hash of the text that the drafts were made from. `refused` counts refused
    proposals by reason.
    """

    source: str
    sha256: str
    engine: str
    actors: tuple[DraftActor, ...] = ()
    claims: tuple[DraftClaim, ...] = ()
    pairs: tuple[DraftPair, ...] = ()
    refused: Mapping[Refusal, int] = field(default_factory=dict)
    decided: tuple[Decision, ...] = ()


@dataclass(frozen=True, slots=True)
class Proposals:
    """What an engine proposes, not yet verified.

    The rest is of a language model: what it was asked for and its name, why paragraphs have no
    answer, why it was not asked on, and the drafts that were refused before they were recorded.
    """

    actors: tuple[DraftActor, ...] = ()
    claims: tuple[DraftClaim, ...] = ()
    stage: str = ""
    model: str = ""
    unanswered: Mapping[str, str] = field(default_factory=dict)
    stopped: str = ""
    refused: Mapping[Refusal, int] = field(default_factory=dict)
