"""Change or remove one claim, and nothing else in its file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..files import Paths, show_path
from ..model.errors import Place, Problem
from ..model.records import Claim
from ..model.text import clean, printable
from .add_claim import write_details
from .claim_reference import ClaimReference
from .claim_spot import Spot, WrittenClaim
from .project import Project, Together
from .resolve_names import Names


@dataclass(frozen=True)
class ChangedClaim:
    """A claim that was changed: where it is now, what it was, and warnings that are new.

    `references` are for changing it again: one, or several where the new sentence has several
    claims.
    """

    place: Place
    before: WrittenClaim
    references: tuple[ClaimReference, ...]
    warnings: tuple[Problem, ...]


@dataclass(frozen=True)
class RemovedClaim:
    """A claim that was removed: where it was, what it was, and warnings that are new."""

    place: Place
    before: WrittenClaim
    warnings: tuple[Problem, ...]


def change_claim(
    claim: Claim | ClaimReference,
    sentence: str | None = None,
    source: str | None = None,
    at: str | None = None,
    details: Mapping[str, str | None] | None = None,
    paths: Paths = None,
    together: Together = None,
) -> ChangedClaim:
    """Change the sentence, the paragraph or details of one claim, and nothing else.

    What is None stays as it is, as do details that are not in `details`; there, None or an empty
    text removes one. Names and lists are given as in `add_claim`. A claim that shares its sentence
    with others gets a sentence of its own. `together` are other files to write with it.

    Raises GraphError where the claim is not in the files as given, or they cannot be edited safely;
    DataError with all errors that `check` would report. Nothing is written then.
    """
    with Project.open(paths, together) as project:
        spot = Spot.find(project, claim)
        names = Names.of(project.dataset)
        written = write_details(details or {}, names)
        new = names.in_sentence(clean(sentence)) if sentence else ""
        source, at = clean(source or spot.claim.source), clean(at or spot.claim.at)
        with spot.explain_errors():
            before = spot.read()
            item = spot.alone()
            item = item.write_sentence(new) if new else item
            for key, value in written.items():
                item = item.write_detail(key, value)
            project.change(spot.path, lambda _: item.text)
            path = spot.path
            if (source, at) != (item.source, item.at):
                path, item = spot.move(item, source, at)
            after = spot.check(printable(sentence or before.relation))
            changed = spot.compare(after, path, item)
        warnings = project.new_warnings(after)
        project.write()
        place = changed[0].place or Place(show_path(path))
        return ChangedClaim(place, before, tuple(map(ClaimReference.of, changed)), warnings)


def remove_claim(
    claim: Claim | ClaimReference, paths: Paths = None, together: Together = None
) -> RemovedClaim:
    """Remove one claim, and nothing else; its paragraph stays.

    A claim that shares its sentence with others is taken out of it. `together` are other files to
    write with it.

    Raises GraphError where the claim is not in the files as given, or they cannot be edited safely.
    """
    with Project.open(paths, together) as project:
        spot = Spot.find(project, claim)
        with spot.explain_errors():
            before = spot.read()
            text = spot.alone().remove()
            project.change(spot.path, lambda _: text)
            after = spot.check(before.relation)
            spot.compare(after)
        warnings = project.new_warnings(after)
        project.write()
        return RemovedClaim(spot.claim.place or Place(""), before, warnings)


def read_claim(claim: Claim | ClaimReference, paths: Paths = None) -> WrittenClaim:
    """Read a claim as its file has it, for a form.

    Raises GraphError where the claim is not in the files as given.
    """
    with Project.open(paths) as project:
        spot = Spot.find(project, claim)
        with spot.explain_errors():
            return spot.read()
