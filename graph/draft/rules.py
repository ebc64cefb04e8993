"""The rules of data files, for drafts: each is read as if it were written in one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..exchange.make_yaml_nodes import make_node
from ..files import definitions
from ..files.checks import check_cycles
from ..files.claims import ClaimReader
from ..files.symbols import Symbols
from ..files.validate import Findings
from ..model.errors import Place
from ..model.records import Claim, Dataset
from ..model.text import fold
from ..model.vocabulary import UNNAMED
from .records import DraftActor, DraftClaim, Refusal

_PLACE = Place("draft")
_REFUSALS: dict[str, Refusal] = {
    "unknown-actor": "unknown-actor",
    "unknown-kind": "unknown-kind",
    "unknown-paragraph": "unknown-paragraph",
    "unknown-type": "unknown-type",
}


class RefusedDraft(Exception):  # noqa: N818 - it is no error of the user's
    """A draft is refused."""

    def __init__(self, *, reason: Refusal) -> None:
        self.reason = reason


@dataclass(frozen=True)
class Rules:
    """What a project and the accepted drafts define."""

    dataset: Dataset
    source: str
    known: Symbols

    @classmethod
    def of(cls, dataset: Dataset, source: str) -> Rules:
        """Start with what a project defines."""
        vocabulary = dataset.vocabulary
        known = Symbols(
            types=dict(vocabulary.relation_types),
            kinds=dict(vocabulary.kinds),
            actors=dict(dataset.actors),
            sources=dict(dataset.sources),
        )
        known.index_names()
        return cls(dataset, source, known)

    def add_actor(self, draft: DraftActor) -> DraftActor:
        """Define a proposed actor; return it without the aliases that another actor has.

        Raises RefusedDraft where a data file could not define it, or already does.
        """
        names = self.known.names
        if {fold(draft.id), fold(draft.name)} & names.keys():
            raise RefusedDraft(reason="repeated")
        own = {fold(draft.id), fold(draft.name)}
        aliases = {fold(each): each for each in draft.aliases if fold(each) not in {*names, *own}}
        fields: dict[str, Any] = {"name": draft.name, "kind": draft.kind}
        fields |= {"aliases": list(aliases.values())} if aliases else {}
        read = Symbols(types=self.known.types, kinds=self.known.kinds)
        findings = Findings()
        definitions.read_actors(make_node({draft.id: fields}, _PLACE), read, findings)
        definitions.check_actors(read, findings)
        _refuse(findings, "invalid-actor")
        self.known.actors[draft.id] = read.actors[draft.id]
        self.known.index_names()
        return DraftActor(draft.id, draft.name, draft.kind, tuple(aliases.values()), draft.seen)

    def read_claim(self, draft: DraftClaim) -> Claim:
        """Return the claim that a draft would become.

        Raises RefusedDraft where `check` would report an error.
        """
        claims, findings = self.read_written(draft.sentence, self._details(draft), draft.at)
        _refuse(findings, "invalid-claim")
        if len(claims) != 1:  # an id with a comma
            raise RefusedDraft(reason="invalid-claim")
        return claims[0]

    def read_written(
        self, sentence: str, details: Mapping[str, Any], at: str
    ) -> tuple[list[Claim], Findings]:
        """Read a sentence with its details as if they were written in a file."""
        findings = Findings()
        reader = ClaimReader(self.known, findings)
        reader.read(make_node({self.source: {at: [{sentence: details}]}}, _PLACE))
        if not findings.errors:
            types = {each.type for each in reader.claims}
            coded = [each for each in self.dataset.claims if each.type in types]
            check_cycles([*coded, *reader.claims], self.known, findings)
        return reader.claims, findings

    def _details(self, draft: DraftClaim) -> dict[str, Any]:
        details = {
            "mode": draft.mode,
            "by": [self._name_claimant(each) for each in draft.by],
            "stance": draft.stance,
            "means": list(draft.means),
            "quote": draft.quote,
        }
        return {key: value for key, value in details.items() if value}

    def _name_claimant(self, name: str) -> Any:
        return name if name == UNNAMED or name in self.known.actors else {"name": name}


def _refuse(findings: Findings, otherwise: Refusal) -> None:
    if findings.errors:
        codes = [error.code for error in findings.errors]
        found = (_REFUSALS[code] for code in codes if code in _REFUSALS)
        raise RefusedDraft(reason=next(found, otherwise))
