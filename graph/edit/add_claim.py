"""Add a claim to the file that has the claims of its source."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..files import Paths, Reading, show_path
from ..files.load import parse_written, parse_yaml
from ..files.schema import ClaimForm
from ..files.yaml_nodes import RefusedError
from ..model.amounts import parse_number
from ..model.errors import DataError, GraphError, Place, Problem
from ..model.records import Claim, rank_paragraph
from ..model.text import clean, printable, quoted
from .claim_reference import ClaimReference, as_counted, count_claims
from .edits import apply_edits
from .insert import Inserter
from .project import Project, Together
from .resolve_names import Names

CLAIMS = "claims"
DETAILS = tuple(ClaimForm.model_fields)
"""The details of a claim, in writing order."""
_LISTS = ("by", "means", "against", "via")
_ACTORS = ("by", "against", "via", "attacker")


@dataclass(frozen=True)
class Added:
    """Claims that were added: where, how many, and warnings about them.

    `sentence` is the sentence as written, if names were replaced by ids. `references` are for
    changing or removing the claims again.
    """

    place: Place
    claims: int
    warnings: tuple[Problem, ...]
    sentence: str = ""
    references: tuple[ClaimReference, ...] = ()


def add_claim(
    sentence: str,
    source: str,
    at: str,
    details: Mapping[str, str | None] | None = None,
    paths: Paths = None,
    file: Path | None = None,
    together: Together = None,
) -> Added:
    """Add a claim, such as `turkey backs fsa`, to its paragraph, and change nothing else.

    Actors may be given by name or alias, as in `Turkey backs Free Syrian Army`; their ids are
    written. `details` are the fields of a claim as written in a file; several values of one field
    are separated by commas. The claim is added to the file that has the claims of its paragraph,
    or else of its source, or to `file`. `together` are other files to write with it, all or none.

    Raises GraphError for a file that is not part of the project, DataError with all errors that
    `check` would report for the claim; nothing is written then.
    """
    sentence, source, at = clean(sentence), clean(source), clean(at)
    with Project.open(paths, together) as project:
        path = project.locate(file) if file else file_of(project, source, at)
        label, names, given_sentence = printable(sentence), Names.of(project.dataset), sentence
        sentence = names.in_sentence(given_sentence)
        given = write_details(details or {}, names)
        written = {key: value for key, value in given.items() if value is not None}
        item = {sentence: written} if written else sentence
        card = project.dataset.sources.get(source)
        paragraphs = card.paragraphs if card else ()
        project.change(
            path, lambda text: insert_claim(text, [CLAIMS, source, at], item, paragraphs)
        )
        after = project.check()
        if any(each.code == "invalid-yaml" for each in after.errors):
            raise _insertion_error(path)
        if after.errors:
            raise DataError(project.as_before(each, label) for each in after.errors)
        new = _find_added(project, after, path)
        warnings = [each for each in project.new_warnings(after) if each.code != "unused-actor"]
        project.write()
        place = max((each.place for each in new if each.place), key=project.is_new)
        shown = sentence if sentence != given_sentence else ""
        references = tuple(ClaimReference.of(each) for each in new if each.place == place)
        return Added(place, len(references), tuple(warnings), shown, references)


def write_details(given: Mapping[str, str | None], names: Names) -> dict[str, Any]:
    """Parse details as written in a file, in writing order; names become ids, empty ones None.

    Raises GraphError for a list that cannot be parsed.
    """
    texts = {key: clean(given[key] or "").strip() for key in DETAILS if key in given}
    values = {key: _value(key, text) if text else None for key, text in texts.items()}
    return values | {key: names.in_detail(values[key]) for key in _ACTORS if key in values}


def type_detail(key: str, value: Any) -> Any:
    """Turn the text of an amount into a number, and that of `private` into true or false."""
    if key == "amount" and isinstance(value, str):
        with suppress(ValueError):
            return parse_number(value)
    return value == "true" if key == "private" and value in ("true", "false") else value


def _value(key: str, text: str) -> Any:
    """Parse a detail as written in a file: lists and mappings by their commas and brackets."""
    if key not in _LISTS:
        return type_detail(key, text)
    try:
        values = parse_yaml(f"[{text}]", "", []).plain()
    except RefusedError:
        values = None
    names = [each for value in values or () if isinstance(value, dict) for each in value.values()]
    if not isinstance(values, list) or None in (*values, *names):
        raise GraphError(
            f"{key}: {quoted(text)} is not a list. Write it like this: fidan, reuters."
        )
    return values[0] if len(values) == 1 and key != "means" else values


def file_of(project: Project, source: str, at: str) -> Path:
    """Choose the file with the claims of the paragraph or the source, or with the source's name."""
    for keys in ((CLAIMS, source, at), (CLAIMS, source)):
        for path in project.data_files:
            if project.nodes(path).at(*keys) is not None:
                return path
    own = project.folder / f"{source}.yaml"
    folder = project.before.data_path.is_dir()
    if own in project.texts or (folder and len(project.data_files) > 1):
        return own
    return project.data_files[0]


def insert_claim(text: str, keys: list[str], item: Any, paragraphs: Iterable[str]) -> str:
    """Insert a claim under its source and paragraph; an empty text becomes a new file."""
    base, order = text or f"{CLAIMS}:\n", list(paragraphs)
    edit = Inserter.of(base, parse_written(base)).insert(
        keys, item, lambda at: rank_paragraph(order, at)
    )
    return apply_edits(base, [edit])


def _find_added(project: Project, after: Reading, path: Path) -> list[Claim]:
    """Check that the edit added claims and changed nothing else."""
    claims = after.dataset.claims if after.dataset else ()
    was, now = count_claims(project.dataset.claims), count_claims(claims)
    new = now - was
    if was - now or not new:
        raise _insertion_error(path)
    return [each for each in claims if as_counted(each) in new]


def _insertion_error(path: Path) -> GraphError:
    where = show_path(path)
    return GraphError(
        f"The claim could not be inserted into {where}, because of how that file is written. "
        "Add it by hand."
    )
