"""Where a claim is in a project that is being edited, and what an edit of it may change."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ..files import Reading, show_path
from ..files.load import parse_yaml
from ..files.write_yaml import write_value
from ..model.errors import DataError, GraphError
from ..model.records import Claim
from ..model.text import quoted
from .add_claim import CLAIMS, DETAILS, file_of, insert_claim
from .claim_items import Item
from .claim_reference import ClaimReference, as_counted, count_claims
from .fields import OddlyWrittenError
from .project import Project

_ODD = ("invalid-yaml", "invalid-alias", "invalid-key", "wrong-structure", "unindented-details")
"""What only an edit can cause that did not suit how a file is written."""


@dataclass(frozen=True)
class WrittenClaim:
    """A claim as its file has it: its paragraph, its own relation, and its details as texts."""

    source: str
    at: str
    relation: str
    details: dict[str, str]


@dataclass(frozen=True)
class Spot:
    """A claim of a project, the file that has it, and its list item there."""

    project: Project
    claim: Claim
    path: Path
    item: Item

    @classmethod
    def find(cls, project: Project, claim: Claim | ClaimReference) -> Spot:
        """Find a claim in the files; GraphError where it is not there as given."""
        reference = ClaimReference.of(claim) if isinstance(claim, Claim) else claim
        found = reference.find(project.dataset.claims)
        for path in project.data_files:
            listed = project.nodes(path).at(CLAIMS, found.source, found.at)
            for index in range(len(listed.items) if listed else 0):
                item = Item(project.text(path), found.source, found.at, index)
                if _is_at(item, path, found):
                    return cls(project, found, path, item)
        raise _odd(found)

    @property
    def ends(self) -> tuple[str, str]:
        """The ends of the claim; of a symmetric type in the order of their ids."""
        return (self.claim.from_actor, self.claim.to_actor)

    def alone(self) -> Item:
        """Return the item, with the claim alone in it."""
        types = self.project.dataset.vocabulary.relation_types
        return self.item.split(self.ends, types, types[self.claim.type].symmetric)

    def read(self) -> WrittenClaim:
        """Read the claim as it is written, with aliases followed."""
        listed = parse_yaml(self.item.text, "", []).find(CLAIMS, self.claim.source, self.claim.at)
        node = listed.items[self.item.index]
        details = node.entries[0].value.plain() if node.entries else None
        texts = {key: _as_text((details or {}).get(key)) for key in DETAILS}
        relation = str(self.alone().sentence.value)
        given = {key: text for key, text in texts.items() if text}
        return WrittenClaim(self.claim.source, self.claim.at, relation, given)

    def move(self, item: Item, source: str, at: str) -> tuple[Path, Item]:
        """Move an item to another paragraph, after the claims there."""
        lines, project = item.as_written(), self.project
        card = project.dataset.sources.get(source)
        paragraphs = card.paragraphs if card else ()
        project.change(self.path, lambda _: item.remove())
        path = file_of(project, source, at)
        keys = [CLAIMS, source, at]
        project.change(path, lambda text: insert_claim(text, keys, lines, paragraphs))
        listed = project.nodes(path).at(*keys)
        return path, Item(project.text(path), source, at, len(listed.items) - 1 if listed else 0)

    def check(self, label: str) -> Reading:
        """Read the project as edited; DataError with all errors that `check` would report."""
        after = self.project.check()
        if any(each.code in _ODD for each in after.errors):
            raise OddlyWrittenError
        if after.errors:
            raise DataError(self.project.as_before(each, label) for each in after.errors)
        return after

    def compare(
        self, after: Reading, path: Path | None = None, item: Item | None = None
    ) -> list[Claim]:
        """Check that no other claim was changed; return those of the edited item."""
        claims = after.require().claims
        new = [each for each in claims if path and item and _is_at(item, path, each)]
        expected = count_claims(self.project.dataset.claims)
        expected[as_counted(self.claim)] -= 1
        expected.update(map(as_counted, new))
        if +expected != count_claims(claims) or bool(item) != bool(new):
            raise OddlyWrittenError
        self._check_private(after)
        return new

    def _check_private(self, after: Reading) -> None:
        """Check that no duplicate of the claim was private only because of it."""
        was = [each for each in self.project.dataset.claims if each.private]
        kept = count_claims(each for each in after.require().claims if each.private)
        lost = count_claims(was) - kept
        lost[as_counted(self.claim)] -= 1
        if left := list((+lost).elements()):
            relation = quoted(ClaimReference.of(left[0]).relation)
            raise GraphError(
                f"A duplicate of {relation} is private only because this one is. "
                "Mark the duplicate private first."
            )

    @contextmanager
    def explain_errors(self) -> Iterator[None]:
        """Say in which file a claim is that cannot be edited safely."""
        try:
            yield
        except OddlyWrittenError:
            raise _odd(self.claim) from None


def _is_at(item: Item, path: Path, claim: Claim) -> bool:
    place = claim.place
    if place is None or place.file != show_path(path) or item.node.alias:
        return False
    own = (item.sentence.line, item.sentence.column)
    return own == (place.line, place.column) and (item.source, item.at) == (claim.source, claim.at)


def _odd(claim: Claim) -> GraphError:
    where = f" at {claim.place}" if claim.place else ""
    return GraphError(
        f"The claim{where} could not be changed, because of how the file is written, such as with "
        "an anchor or an alias. Change it by hand."
    )


def _as_text(value: object) -> str:
    if isinstance(value, list):
        return write_value(value)[1:-1]
    return write_value(value) if isinstance(value, dict) else str(value or "")
