"""Adding, changing and removing claims and actors from the live page, with the token."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..analysis.missed import list_missed
from ..draft.choices import list_choices
from ..draft.given import Resolved, Resolver
from ..edit.add_actor import add_actor
from ..edit.add_claim import add_claim
from ..edit.change_actor import change_actor, remove_actor
from ..edit.change_claim import change_claim, read_claim, remove_claim
from ..edit.claim_reference import ClaimReference
from ..files import Paths, read_dataset
from ..files.load import parse_yaml
from ..model.errors import GraphError, Place, Problem
from ..model.graph import build_graph
from ..model.graph_data import read_graph
from ..model.records import Claim, Dataset, as_json
from ..wording.sentences import say_claim
from .questions import Question, Questions
from .review import ActorAsked, ClaimAsked

if TYPE_CHECKING:
    from starlette.routing import Route

LISTS = ("by", "means", "against", "via")
DETAILS = (
    *LISTS, "mode", "stance", "quote", "attacker", "start", "end", "said", "amount", "unit",
    "event", "note",
)  # fmt: skip
"""The details that the form shows; others stay as they are."""
_USUAL = {"mode": "act", "stance": "supports"}
FIELDS = ("name", "kind", "aliases", "in_sentences", "plural", "note")
"""The fields of an actor that the form shows."""


class SeenClaim(Question):
    """A claim as the page shows it."""

    source: str
    at: str
    relation: str
    sentence: str


class PlaceAsked(Question):
    """A place in a file."""

    file: str
    line: int = 0
    column: int = 0


class ReferenceAsked(Question):
    """Which claim is meant, as `open` returned it."""

    source: str
    at: str
    relation: str
    place: PlaceAsked
    digest: str

    def give(self) -> ClaimReference:
        """Return the reference."""
        place = Place(self.place.file, self.place.line, self.place.column)
        return ClaimReference(self.source, self.at, self.relation, place, self.digest)


class NewClaim(Question):
    """A claim to add to a source."""

    source: str
    claim: ClaimAsked


class ChangedClaim(Question):
    """A claim as it is to be."""

    reference: ReferenceAsked
    claim: ClaimAsked


class RemovedClaim(Question):
    """A claim to remove."""

    reference: ReferenceAsked


class SeenActor(Question):
    """An actor that the page shows."""

    actor: str


class ChangedActor(SeenActor):
    """An actor as it is to be."""

    fields: ActorAsked


class Editing:
    """Edits one project; each edit is written before it returns."""

    def __init__(self, paths: Paths) -> None:
        self._paths = paths

    def list_routes(self, token: str) -> list[Route]:
        """List what the page may ask with the token."""
        asked = Questions(token)
        return [
            asked.get("/edit", self.offer),
            asked.post("/edit/preview", NewClaim, self.preview),
            asked.post("/edit/claim/open", SeenClaim, self.open_claim),
            asked.post("/edit/claim/add", NewClaim, self.add_claim),
            asked.post("/edit/claim/change", ChangedClaim, self.change_claim),
            asked.post("/edit/claim/remove", RemovedClaim, self.remove_claim),
            asked.post("/edit/actor/open", SeenActor, self.open_actor),
            asked.post("/edit/actor/add", ActorAsked, self.add_actor),
            asked.post("/edit/actor/change", ChangedActor, self.change_actor),
            asked.post("/edit/actor/remove", SeenActor, self.remove_actor),
        ]

    def offer(self) -> Any:
        """Return what the forms offer, and paragraphs that may have claims nobody coded."""
        dataset = read_dataset(self._paths)
        missed = {id: [each.at for each in list_missed(dataset, id)] for id in dataset.sources}
        return {"choices": as_json(list_choices(dataset)), "missed": missed}

    def preview(self, asked: NewClaim) -> Any:
        """Word a claim as the page would, without writing it."""
        dataset = read_dataset(self._paths)
        resolved = _resolve(dataset, asked.source, asked.claim)
        return {"says": say_claim(read_graph(build_graph(dataset)), resolved.claim)}

    def open_claim(self, asked: SeenClaim) -> Any:
        """Return a claim that the page shows, as its file has it, and a reference to it."""
        dataset = read_dataset(self._paths)
        reference = ClaimReference.of(_find_claim(dataset, asked))
        written = read_claim(reference, self._paths)
        details = {
            key: _read_list(text) if key in LISTS else text
            for key, text in written.details.items()
            if key in DETAILS
        }
        sentence = " ".join(written.relation.split())
        claim = {"sentence": sentence, "at": written.at, "details": details}
        return {"reference": as_json(reference), "claim": claim}

    def add_claim(self, asked: NewClaim) -> Any:
        """Add a claim."""
        resolved = _resolve(read_dataset(self._paths), asked.source, asked.claim)
        done = add_claim(
            resolved.sentence, asked.source, asked.claim.at, resolved.details, self._paths
        )
        return _report("Claim added.", done.warnings)

    def change_claim(self, asked: ChangedClaim) -> Any:
        """Change what differs in a claim, and leave the rest as it is written."""
        reference = asked.reference.give()
        written = read_claim(reference, self._paths)
        resolved = _resolve(read_dataset(self._paths), reference.source, asked.claim)
        is_same = resolved.sentence.split() == written.relation.split()
        done = change_claim(
            reference,
            sentence=None if is_same else resolved.sentence,
            details=_list_changes(written.details, resolved.details),
            paths=self._paths,
        )
        return _report("Claim changed.", done.warnings)

    def remove_claim(self, asked: RemovedClaim) -> Any:
        """Remove a claim."""
        done = remove_claim(asked.reference.give(), self._paths)
        return _report("Claim removed.", done.warnings)

    def open_actor(self, asked: SeenActor) -> Any:
        """Return an actor's entry."""
        actor = read_dataset(self._paths).actors.get(asked.actor)
        if actor is None:
            raise GraphError("This actor is not in the data any more.")
        fields = {key: as_json(getattr(actor, key)) for key in FIELDS[2:]}
        shown = {key: value for key, value in fields.items() if value is not None}
        return {"id": actor.id, "name": actor.name, "kind": actor.kind, "fields": shown}

    def add_actor(self, asked: ActorAsked) -> Any:
        """Add an actor."""
        fields = {key: value for key, value in asked.fields.items() if value}
        done = add_actor(asked.id or None, asked.name, asked.kind, fields, self._paths)
        return _report("Actor added.", done.warnings)

    def change_actor(self, asked: ChangedActor) -> Any:
        """Change what differs in an actor's entry."""
        before = read_dataset(self._paths).actors.get(asked.actor)
        given = {"name": asked.fields.name, "kind": asked.fields.kind, **asked.fields.fields}
        changed = {
            key: value
            for key, value in given.items()
            if (as_json(getattr(before, key, None)) or "") != (value or "")
        }
        done = change_actor(asked.actor, changed, self._paths)
        return _report("Actor changed.", done.warnings)

    def remove_actor(self, asked: SeenActor) -> Any:
        """Remove an actor that no claim uses; cards no longer mention it."""
        done = remove_actor(asked.actor, mentions=True, paths=self._paths)
        return _report("Actor removed.", done.warnings)


def _report(said: str, warnings: tuple[Problem, ...]) -> dict[str, Any]:
    return {"said": said, "warnings": [each.text for each in warnings]}


def _resolve(dataset: Dataset, source: str, claim: ClaimAsked) -> Resolved:
    if source not in dataset.sources:
        raise GraphError("This source is not in the data any more.")
    return Resolver.of(dataset, source).resolve(claim.give())


def _find_claim(dataset: Dataset, seen: SeenClaim) -> Claim:
    """Find the claim that the page shows. Raises GraphError where it was changed since."""
    data = read_graph(build_graph(dataset))
    for claim in dataset.claims:
        relation = f"{claim.from_actor} {claim.type} {claim.to_actor}"
        is_there = (claim.source, claim.at, relation) == (seen.source, seen.at, seen.relation)
        if is_there and say_claim(data, claim) == seen.sentence:
            return claim
    raise GraphError("This claim was changed in the meantime. Wait until the page is updated.")


def _list_changes(before: Mapping[str, str], after: Mapping[str, str]) -> dict[str, str | None]:
    """List the details that differ; None is one to remove."""
    changes = {}
    for key in DETAILS:
        old, new = before.get(key, _USUAL.get(key)), after.get(key, _USUAL.get(key))
        same = _read_list(old) == _read_list(new) if old and new and key in LISTS else old == new
        if not same:
            changes[key] = after.get(key)
    return changes


def _read_list(text: str) -> list[str]:
    """Read a list as a file has it; a claimant by name becomes the name."""
    values = parse_yaml(f"[{text}]", "", []).plain()
    return [each["name"] if isinstance(each, dict) else str(each) for each in values]
