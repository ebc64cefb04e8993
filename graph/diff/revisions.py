"""The two sides of a comparison: a file, a folder, or a revision of a git repository."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from ..files import read_dataset, show_path
from ..files.discover import DATA, SEEDS, find_project
from ..model.errors import DataError, GraphError, Place
from ..model.graph import build_graph
from ..model.graph_data import Graph
from ..model.text import quoted

HEAD = "HEAD"
_REVISION = re.compile(r"(?P<commit>(?:[^:{]|\{[^}]*\})+)(?::(?P<path>.*))?", re.DOTALL)
_LINK = "120000"
_ENVIRONMENT = {"GIT_TERMINAL_PROMPT": "0", "GIT_NO_LAZY_FETCH": "1", "LC_ALL": "C"}


def load_side(text: str, other: Path | None = None) -> Graph:
    """Read a file, a folder or a git revision, such as HEAD~1 or HEAD~1:data, into a graph.

    A revision without a path uses the path of `other`, or else `data/` here or above.

    Raises DataError if the data have errors, GraphError if nothing has this name.
    """
    if Path(text).expanduser().exists():
        return build_graph(read_dataset(text))
    found = _REVISION.fullmatch(text)
    if found is None:
        raise GraphError(f"There is no file, folder or git revision {quoted(text)}.")
    revision = _find_revision(text, found["commit"], found["path"], other)
    with _extracted(revision) as path:
        try:
            return build_graph(read_dataset(path))
        except DataError as error:
            raise _name_places(error, revision, path) from None


@dataclass(frozen=True, slots=True)
class _Revision:
    """A commit, its name as given, and the path of a data folder or file in it."""

    name: str
    commit: str
    root: Path
    path: PurePosixPath


def _find_revision(text: str, name: str, path: str | None, other: Path | None) -> _Revision:
    here = Path.cwd()
    if path is None:
        known = other or find_project(None).path
        here = known if known.is_dir() else known.parent
    root = Path(_git(here, "rev-parse", "--show-toplevel", wanted=text).rstrip("\n"))
    asked = f"{name}^{{commit}}"
    commit = _git(here, "rev-parse", "--verify", "--end-of-options", asked, wanted=text).strip()
    if path is None:
        inside = Path(os.path.realpath(known))
    elif path.startswith(("./", "../")):
        inside = Path(os.path.realpath(here / path))
    else:
        inside = root / path
    if not inside.is_relative_to(root):
        raise GraphError(f"{quoted(show_path(inside))} is not in the repository of {quoted(text)}.")
    return _Revision(name, commit, root, PurePosixPath(inside.relative_to(root).as_posix()))


def _git(folder: Path, *arguments: str, wanted: str, given: bytes = b"") -> str:
    return _run(folder, *arguments, wanted=wanted, given=given).decode("utf-8", "surrogateescape")


def _run(folder: Path, *arguments: str, wanted: str, given: bytes = b"") -> bytes:
    command = ["git", "-C", str(folder), *arguments]
    try:
        done = subprocess.run(
            command,
            input=given,
            capture_output=True,
            check=False,
            env={**os.environ, **_ENVIRONMENT},
        )
    except FileNotFoundError:
        raise GraphError(
            f"There is no file or folder {quoted(wanted)}, and git, which revisions need, "
            "is not installed."
        ) from None
    if done.returncode:
        raise GraphError(_explain(done.stderr.decode("utf-8", "replace"), wanted))
    return done.stdout


def _explain(message: str, wanted: str) -> str:
    if "not a git repository" in message:
        return f"There is no file or folder {quoted(wanted)}, and this is not a git repository."
    if "Needed a single revision" in message or "unknown revision" in message:
        return f"There is no file, folder or git revision {quoted(wanted)}."
    first = message.strip().split("\n")[0].removeprefix("fatal: ")
    return f"{quoted(wanted)} cannot be read from git: {first}."


@contextmanager
def _extracted(revision: _Revision) -> Iterator[Path]:
    """Write the files of a revision's project to a temporary folder; give its data path."""
    wanted = str(revision.path)
    inside = revision.path
    entries = _list_files(revision)
    is_file = wanted in entries
    folder = inside.parent if is_file else inside
    seeds = folder.parent / SEEDS
    in_data = [wanted] if is_file else [] if folder == seeds else _yaml_in(entries, folder)
    if not in_data:
        where = "its top folder" if wanted == "." else quoted(wanted)
        raise GraphError(f"Revision {quoted(revision.name)} has no data files in {where}.")
    with TemporaryDirectory(prefix="actor-graph-") as name:
        data = Path(name) / DATA
        data.mkdir()
        (Path(name) / SEEDS).mkdir()
        cards = _yaml_in(entries, seeds) if folder != PurePosixPath() else []
        targets = dict.fromkeys(in_data, data) | dict.fromkeys(cards, Path(name) / SEEDS)
        if links := [path for path in targets if not entries[path]]:
            which = f"{quoted(links[0])} of revision {quoted(revision.name)}"
            raise GraphError(f"{which} is a symbolic link. Compare with a copy of the project.")
        _write_files(revision, {path: entries[path] for path in targets}, targets)
        yield data / PurePosixPath(wanted).name if is_file else data


def _list_files(revision: _Revision) -> dict[str, str]:
    """Map the path of each file in a commit to the id of its content, or of a link to ""."""
    listed = _git(
        revision.root, "ls-tree", "-r", "-z", "--full-tree", revision.commit, wanted=revision.name
    )
    files = {}
    for line in filter(None, listed.split("\0")):
        head, _, path = line.partition("\t")
        mode, kind, id = head.split(" ")
        if kind == "blob":
            files[path] = id if mode != _LINK else ""
    return files


def _yaml_in(entries: dict[str, str], folder: PurePosixPath) -> list[str]:
    found = [path for path in entries if PurePosixPath(path).parent == folder]
    return [
        path
        for path in found
        if path.endswith(".yaml") and not PurePosixPath(path).name.startswith(".")
    ]


def _write_files(revision: _Revision, ids: dict[str, str], targets: dict[str, Path]) -> None:
    asked = "".join(f"{id}\n" for id in ids.values()).encode("ascii")
    content = _run(revision.root, "cat-file", "--batch", wanted=revision.name, given=asked)
    at = 0
    for path in ids:
        end = content.index(b"\n", at)
        if content[at:end].endswith(b" missing"):
            missing = f"{quoted(path)} of revision {quoted(revision.name)}"
            raise GraphError(f"The repository does not contain {missing}. Fetch it with git first.")
        size = int(content[at:end].split(b" ")[2])
        target = targets[path] / PurePosixPath(path).name
        target.write_bytes(content[end + 1 : end + 1 + size])
        at = end + size + 2


def _name_places(error: DataError, revision: _Revision, path: Path) -> DataError:
    """Rewrite the places of problems to name the file in the revision, not its copy."""
    data = path if path.is_dir() else path.parent
    folder = revision.path if path.is_dir() else revision.path.parent

    def rename(place: Place) -> Place:
        file = Path(place.file)
        if not file.is_relative_to(data.parent):
            return place
        inside = (
            folder.parent / file.relative_to(data.parent)
            if file.parent != data
            else (folder / file.name)
        )
        return replace(place, file=f"{revision.name}:{inside}")

    return DataError(replace(each, place=rename(each.place)) for each in error.problems)
