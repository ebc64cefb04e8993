"""Change the fields of an actor, or remove an actor that is not used, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from ..files import Paths, Reading, show_path
from ..files.load import parse_written
from ..files.yaml_nodes import Entry, Node
from ..model.errors import DataError, Place, Problem
from ..model.graph import build_graph, find_actor
from ..model.records import Actor
from ..model.text import quoted
from .add_actor import ACTORS, FIELDS, Given, write_fields
from .edits import apply_edits
from .fields import OddlyWrittenError, remove_part, set_field
from .mentions import set_mentions
from .project import Project, Together
from .references import find_references


@dataclass(frozen=True)
class ChangedActor:
    """An actor that was changed or removed: where, what it was, and warnings that are new.

    `before` has its fields as they were, for `change_actor` or `add_actor` to restore.
    """

    id: str
    place: Place
    before: Mapping[str, Given]
    warnings: tuple[Problem, ...]


def change_actor(
    actor: str, fields: Mapping[str, Given], paths: Paths = None, together: Together = None
) -> ChangedActor:
    """Change fields of an actor: name, kind, in_sentences, plural, aliases and so on.

    Other fields stay as they are; None or an empty value removes one. `together` are other files to
    write with it, all or none. `rename_actor` changes the id.

    Raises UnknownActorError where there is no such actor, DataError with all errors that `check`
    would report, or where a claim names the actor only by a name that is taken away.
    """
    with Project.open(paths, together) as project:
        id = find_actor(build_graph(project.dataset), actor)
        path, entry = _find_entry(project, id)
        place = Place(show_path(path), entry.key.line, entry.key.column)
        given = write_fields(fields)
        for key in dict.fromkeys([*FIELDS, *fields]):
            if key in fields:
                project.change(path, partial(_set, id=id, field=key, value=given.get(key)))
        after = project.check()
        if after.dataset is None:
            raise DataError(project.as_before(each, id) for each in after.errors)
        _check_change(project, after, id, set(fields), set(given))
        if lost := list(_find_lost(project, after, id)):
            raise DataError(lost)
        warnings = project.new_warnings(after)
        project.write()
        before = _fields_of(project.dataset.actors[id])
        return ChangedActor(id, place, {key: before.get(key) for key in fields}, warnings)


def remove_actor(
    actor: str, mentions: bool = False, paths: Paths = None, together: Together = None
) -> ChangedActor:
    """Remove an actor that no claim uses and no card mentions.

    With `mentions`, cards no longer mention it. `together` are other files to write with it.

    Raises UnknownActorError where there is no such actor, DataError with all places that use it.
    """
    with Project.open(paths, together) as project:
        id = find_actor(build_graph(project.dataset), actor)
        path, entry = _find_entry(project, id)
        place = Place(show_path(path), entry.key.line, entry.key.column)
        if mentions:
            _remove_mentions(project, id)
        if used := list(_find_uses(project, id)):
            raise DataError(used)
        project.change(path, partial(_remove_entry, id=id))
        after = project.check()
        if after.dataset is None:
            raise DataError(project.as_before(each, each.place.file) for each in after.errors)
        others = {key: each for key, each in project.dataset.actors.items() if key != id}
        if after.dataset.actors != others or len(after.dataset.claims) != len(
            project.dataset.claims
        ):
            raise OddlyWrittenError
        warnings = project.new_warnings(after)
        project.write()
        return ChangedActor(id, place, _fields_of(project.dataset.actors[id]), warnings)


def _find_entry(project: Project, id: str) -> tuple[Path, Entry]:
    for path in project.data_files:
        actors = project.nodes(path).at(ACTORS)
        if actors and (entry := actors.entry(id)):
            return path, entry
    raise OddlyWrittenError


def _set(text: str, id: str, field: str, value: Any) -> str:
    root, entry = _entry_in(text, id)
    return apply_edits(text, [set_field(text, root, entry, field, value, FIELDS)])


def _entry_in(text: str, id: str) -> tuple[Node, Entry]:
    root = parse_written(text)
    actors = root.at(ACTORS)
    entry = actors.entry(id) if actors else None
    if entry is None:
        raise OddlyWrittenError
    return root, entry


def _remove_entry(text: str, id: str) -> str:
    root, entry = _entry_in(text, id)
    actors = root.at(ACTORS)
    entries = actors.entries if actors else []
    at = next(at for at, each in enumerate(entries) if each.key is entry.key)
    spans = [(each.key.start, each.value.end) for each in entries]
    return apply_edits(text, [remove_part(text, actors or root, spans, at)])


def _fields_of(actor: Actor) -> dict[str, Given]:
    values = {key: getattr(actor, key) for key in FIELDS}
    return {
        key: list(each) if isinstance(each, tuple) else each for key, each in values.items() if each
    }


def _check_change(
    project: Project, after: Reading, id: str, changed: set[str], given: set[str]
) -> None:
    """Check that only the asked fields were changed, as asked."""
    was, now = project.dataset, after.require()
    others = {**was.actors, id: now.actors.get(id)}
    old, new = was.actors[id], now.actors.get(id)
    kept = {key: getattr(old, key) for key in FIELDS if key not in changed}
    if (
        new is None
        or others != now.actors
        or replace(new, **kept) != new
        or any(bool(getattr(new, key, None)) != (key in given) for key in changed)
        or len(was.claims) != len(now.claims)
    ):
        raise OddlyWrittenError


def _find_lost(project: Project, after: Reading, id: str) -> Iterator[Problem]:
    """Report claims that named the actor by a name that it does not have any more."""
    for old, new in zip(project.dataset.claims, after.require().claims, strict=True):
        if id in (*old.by, old.voice) and id not in (*new.by, new.voice):
            message = f"The claim would no longer refer to {quoted(id)}, which it names by a name."
            hint = "Keep that name as an alias."
            yield Problem(old.place or Place(""), "lost-reference", message, hint)


def _find_uses(project: Project, id: str) -> Iterator[Problem]:
    """Report all places that refer to an actor by its id."""
    for path in project.before.files:
        for node, sentence, *_, defines in find_references(project.nodes(path)):
            words = str(node.value).replace(",", " ").split() if sentence else [node.value]
            if id in words and not defines:
                place = Place(show_path(path), node.line, node.column)
                message = f"{quoted(id)} is used here; it was not removed."
                hint = "Change or remove what uses it first."
                yield Problem(place, "actor-in-use", message, hint, {"actor": id})


def _remove_mentions(project: Project, id: str) -> None:
    """Take an actor out of the mentions of all paragraphs."""
    for source in project.dataset.sources.values():
        for at, paragraph in source.paragraphs.items():
            if id in paragraph.mentions:
                others = [each for each in paragraph.mentions if each != id]
                set_mentions(project, source.id, at, others)
