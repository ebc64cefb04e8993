"""Add an actor to the file that has the actors."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

from ..files import Paths, show_path
from ..files.ids import slugify
from ..files.load import parse_written
from ..files.schema import ActorForm
from ..model.errors import DataError, GraphError, Place, Problem
from ..model.records import Dataset
from ..model.text import clean, printable, quoted
from .edits import apply_edits
from .insert import Fields, Inserter
from .project import Project, Together

ACTORS = "actors"
FIELDS = tuple(ActorForm.model_fields)
"""The fields of an actor, in writing order."""
_LISTS = ("aliases", "mentioned_as")
Given = str | Sequence[str] | bool | None
"""The value of an actor's field: a text, a list of texts, or whether it is plural."""


@dataclass(frozen=True)
class AddedActor:
    """An actor that was added: its id, where it is, and warnings about it."""

    id: str
    place: Place
    warnings: tuple[Problem, ...]


def add_actor(
    id: str | None,
    name: str,
    kind: str,
    fields: Mapping[str, Given] | None = None,
    paths: Paths = None,
    file: Path | None = None,
    together: Together = None,
) -> AddedActor:
    """Add an actor to the file that has the actors, or to `file`, and change nothing else.

    The default id is made from the name. `fields` are its other fields: aliases, mentioned_as,
    named_by, in_sentences, plural and note. `together` are other files to write with it, all or
    none.

    Raises GraphError where the id exists already or none can be made from the name, DataError with
    all errors that `check` would report for the actor; nothing is written then.
    """
    name = clean(name)
    with Project.open(paths, together) as project:
        id = _choose_id(project.dataset, id, name)
        path = project.locate(file) if file else actors_file(project)
        written = write_fields({"name": name, "kind": kind, **(fields or {})})
        project.change(path, lambda text: _insert(text, id, written))
        after = project.check()
        if after.dataset is None:
            raise DataError(project.as_before(each, printable(name)) for each in after.errors)
        _check_only_added(project.dataset, after.dataset, id, path)
        entries = project.nodes(path).at(ACTORS)
        found = entries.entry(id) if entries else None
        warnings = [each for each in project.new_warnings(after) if each.code != "unused-actor"]
        project.write()
        key = found.key if found else project.nodes(path)
        return AddedActor(id, Place(show_path(path), key.line, key.column), tuple(warnings))


def write_fields(given: Mapping[str, Given]) -> dict[str, Any]:
    """Put the fields of an actor into writing order; what is empty is left out."""
    order = [*FIELDS, *(key for key in given if key not in FIELDS)]
    values = {key: _value(key, given[key]) for key in order if key in given}
    return {key: value for key, value in values.items() if value not in ("", [], False)}


def _value(key: str, given: Given) -> Any:
    if isinstance(given, bool) or given is None:
        return given or False
    texts = [given] if isinstance(given, str) else given
    stripped = [text for each in texts if (text := clean(each).strip())]
    return stripped if key in _LISTS else " ".join(stripped)


def actors_file(project: Project) -> Path:
    """Choose the file that lists actors, or one that could."""
    listed = (path for path in project.data_files if project.nodes(path).at(ACTORS))
    return next(listed, project.folder / "actors.yaml")


def _choose_id(dataset: Dataset, given: str | None, name: str) -> str:
    """Return the id, by default from the name; an error proposes another if it exists already."""
    id = clean(given) if given is not None else slugify(name)
    if not id:
        raise GraphError(f"No id can be made from {quoted(name)}. Give one with --id.")
    if id in dataset.actors:
        free = next(each for each in _numbered(id) if each not in dataset.actors)
        other = quoted(dataset.actors[id].name)
        raise GraphError(
            f"An actor {quoted(id)} already exists: {other}. "
            f"If this is another one, give it another id, such as {quoted(free)}."
        )
    return id


def _numbered(id: str) -> Iterator[str]:
    return (f"{id}-{number}" for number in count(2))


def _insert(text: str, id: str, fields: dict[str, Any]) -> str:
    base = text or f"{ACTORS}:\n"
    root = parse_written(base)
    listed = root.at(ACTORS)
    in_braces = bool(listed and listed.entries and listed.entries[-1].value.flow)
    edit = Inserter.of(base, root).insert(
        [ACTORS, id], Fields(fields, in_braces), lambda key: key == id
    )
    return apply_edits(base, [edit])


def _check_only_added(was: Dataset, now: Dataset, id: str, path: Path) -> None:
    """Check that the edit added one actor and changed no other."""
    others = {key: each for key, each in now.actors.items() if key != id}
    if others != was.actors or id not in now.actors or len(now.claims) != len(was.claims):
        raise GraphError(
            f"The actor could not be inserted into {show_path(path)}, because of how that file is "
            "written. Add it by hand."
        )
