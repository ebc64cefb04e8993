"""Change an actor's id, in all files or in none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from ..files import Paths, show_path
from ..files.layout_file import parse_layout, read_layout_text, render_layout
from ..model.errors import DataError, GraphError, Place, Problem
from ..model.graph import build_graph, find_actor
from ..model.records import Claim, Dataset
from ..model.text import clean, quoted
from .edits import Edit, apply_edits
from .project import Project
from .references import Reference, find_references, rewrite_scalar, rewrite_word


@dataclass(frozen=True)
class Change:
    """One changed place: the text before and after."""

    place: Place
    before: str
    after: str


@dataclass(frozen=True)
class Changes:
    """The changes of an edit of actors, the files, and new warnings."""

    changes: tuple[Change, ...]
    files: tuple[str, ...]
    warnings: tuple[Problem, ...] = ()
    notes: tuple[str, ...] = ()


def rename_actor(old: str, new: str, paths: Paths = None, dry_run: bool = False) -> Changes:
    """Change an actor's id wherever it occurs: in all files or, on an error, in none.

    Raises UnknownActorError where there is no such actor, DataError with all errors that `check`
    would report for the files afterwards.
    """
    new = clean(new)
    with Project.open(paths) as project:
        id = find_actor(build_graph(project.dataset), old)
        if new in project.dataset.actors:
            raise GraphError(
                f"An actor {quoted(new)} already exists. To merge the two, run: "
                f"actor-graph merge-actors {new} {id}"
            )
        changes = rewrite_references(project, id, new)
        return finish(project, id, new, changes, dry_run)


def rewrite_references(
    project: Project, old: str, new: str, entries: bool = True
) -> tuple[Change, ...]:
    """Replace one id by another in all files; with `entries`, also in the actor's own entry."""
    found: list[Change] = []
    is_source = old in project.dataset.sources
    for path in project.before.files:
        text = project.text(path)
        edits: dict[int, Edit] = {}
        for reference in find_references(project.nodes(path)):
            value = _rewrite(reference, old, new)
            if (reference.label and is_source) or (reference.defines and not entries):
                continue
            if value is not None:
                edits[reference.node.start] = rewrite_scalar(text, reference.node, value)
        found += (describe_change(path, text, edit) for _, edit in sorted(edits.items()))
        project.change(path, partial(apply_edits, edits=edits.values()))
    return tuple(found)


def _rewrite(reference: Reference, old: str, new: str) -> str | None:
    """Return the new value of a reference; None where it does not name the actor."""
    value = reference.node.value
    if not isinstance(value, str) or reference.node.alias:
        return None
    if not reference.sentence:
        return new if value.strip() == old else None
    rewritten = rewrite_word(old, new)(value)
    return rewritten if rewritten != value else None


def describe_change(path: Path, text: str, edit: Edit) -> Change:
    """Describe an edit: its place, and the text before and after."""
    line = text.count("\n", 0, edit.start) + 1
    column = edit.start - text.rfind("\n", 0, edit.start)
    place = Place(show_path(path), line, column)
    before = " ".join(text[edit.start : edit.end].split()).strip(", ")
    return Change(place, before, " ".join(edit.text.split()))


def finish(
    project: Project,
    old: str,
    new: str,
    changes: tuple[Change, ...],
    dry_run: bool,
    notes: tuple[str, ...] = (),
) -> Changes:
    """Check that the files mean the same with the new id, and write them all together.

    Raises DataError where they would have errors or mean something else.
    """
    after = project.check()
    if after.dataset is None:
        raise DataError(project.as_before(each, each.place.file) for each in after.errors)
    lost = tuple(_find_lost_references(project.dataset, after.dataset, old, new))
    if lost:
        raise DataError(lost)
    layouts, warnings = _rename_in_layouts(project, old, new)
    files = [show_path(path) for path in (*project.changed, *layouts)]
    if not dry_run:
        files = project.write(layouts)
    warnings = [*project.new_warnings(after, old, new), *warnings]
    return Changes(changes, tuple(files), tuple(warnings), notes)


def _find_lost_references(was: Dataset, now: Dataset, old: str, new: str) -> Iterator[Problem]:
    """Report claims that would not refer to the actor by its new id."""
    left = {replace(claim, place=None) for claim in now.claims}
    for claim in was.claims:
        if with_actor(claim, old, new, was) not in left:
            lost = f"refer to {quoted(old)}, which it names only by its id"
            message = f"The claim would no longer {lost}."
            hint = f"Use another of its names there, or first give it the alias {old}."
            yield Problem(claim.place or Place(""), "lost-reference", message, hint)


def with_actor(claim: Claim, old: str, new: str, dataset: Dataset) -> Claim:
    """Return a claim with one actor replaced by another, wherever it occurs."""

    def one(id: str) -> str:
        return new if id == old else id

    def each(ids: tuple[str, ...]) -> tuple[str, ...]:
        named = tuple(map(one, ids))
        return tuple(dict.fromkeys(named)) if old in ids else named

    ends = [one(claim.from_actor), one(claim.to_actor)]
    if dataset.vocabulary.relation_types[claim.type].symmetric:
        ends.sort()
    return replace(
        claim,
        from_actor=ends[0],
        to_actor=ends[1],
        by=each(claim.by),
        voice=claim.voice and one(claim.voice),
        against=each(claim.against),
        via=each(claim.via),
        attacker=claim.attacker and one(claim.attacker),
        place=None,
    )


def _rename_in_layouts(
    project: Project, old: str, new: str
) -> tuple[dict[Path, str], list[Problem]]:
    """Move an actor's position in the layout files to its new id."""
    texts: dict[Path, str] = {}
    for path in project.layouts:
        try:
            layout = parse_layout(read_layout_text(path))
        except ValueError as error:
            message = f"This is not a layout file: {error}."
            return texts, [
                Problem(Place(show_path(path)), "invalid-layout", message, "It was not changed.")
            ]
        if old in layout.positions:
            texts[path] = render_layout(layout.rename(old, new))
    return texts, []
