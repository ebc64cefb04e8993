"""What changed on disk, and the live page that follows it."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from ..api import Built, build
from ..files.discover import SEEDS, find_project
from ..files.layout_file import layout_path, parse_layout, write_layout
from ..files.writing.lock import locked
from ..model.errors import DataError, GraphError
from ..page.assets import list_bundles
from .server import Live, make_app, serve

QUIET = 50
"""Milliseconds without a change after which a save counts as done: editors write in steps."""

IDLE = 1000
"""Milliseconds after which one looks anyway: no system tells of every change."""

Seen = Mapping[Path, bytes]
Stamps = Mapping[Path, tuple[int, int, int]]
Tell = Callable[[Built | GraphError], None]


class Watch:
    """Build a project's page anew whenever what it is made of changes."""

    def __init__(self, path: Path | None, output: Path) -> None:
        """Take a project. Raises GraphError where there is none."""
        self.path = find_project(path).path
        self.output = output
        self._seen: Seen | None = None
        self._stamps: Stamps | None = None

    def look(self) -> Built | GraphError | None:
        """Build where something changed since the last look; None where nothing did.

        What the build itself writes is no change.
        """
        files = list_inputs(self.path)
        stamps = _stamp(files)
        if stamps == self._stamps:
            return None
        self._stamps, now = stamps, _read(files)
        if now == self._seen:
            return None
        try:
            result: Built | GraphError = build(self.path, self.output)
        except GraphError as error:
            result = error
        layout = [layout_path(self.path)]
        self._seen, self._stamps = {**now, **_read(layout)}, {**stamps, **_stamp(layout)}
        return result

    def save_layout(self, text: str) -> None:
        """Take a layout file that the page sends. Raises ValueError where it is none."""
        try:
            layout, file = parse_layout(text), layout_path(self.path)
            with locked([file]):
                write_layout(file, layout)
        except GraphError as error:
            raise ValueError(str(error)) from error

    async def follow(self) -> AsyncIterator[Built | GraphError]:
        """Yield what comes of the project now, then of each change, for ever."""
        from watchfiles import awatch

        while True:
            folders = list_folders(self.path)
            changes = awatch(
                *folders,
                watch_filter=None,
                step=QUIET,
                recursive=False,
                rust_timeout=IDLE,
                yield_on_timeout=True,
            )
            async for _ in _with_start(changes):
                result = await asyncio.to_thread(self.look)
                if result is not None:
                    yield result
                if list_folders(self.path) != folders:
                    break


async def _with_start(changes: AsyncIterator[Any]) -> AsyncIterator[None]:
    yield
    async for _ in changes:
        yield


def list_problems(error: GraphError) -> tuple[str, ...]:
    """Return one line a problem."""
    if isinstance(error, DataError):
        return tuple(str(problem) for problem in error.problems)
    return (str(error),)


def list_inputs(path: Path) -> list[Path]:
    """List all files that the page of a project is made of."""
    try:
        project = find_project(path)
    except GraphError:
        return []
    told = (*project.warnings, *project.problems)
    others = [Path(problem.place.file).absolute() for problem in told]
    return [*project.data_files, *project.cards, *others, layout_path(path), *list_bundles()]


def _stamp(files: list[Path]) -> dict[Path, tuple[int, int, int]]:
    found = {}
    for file in files:
        with suppress(OSError):  # it is gone
            status = file.stat() if file.exists() else file.lstat()
            found[file] = (status.st_mtime_ns, status.st_size, status.st_ino)
    return found


def _read(files: list[Path]) -> dict[Path, bytes]:
    found = {}
    for file in files:
        with suppress(OSError):  # gone in between, or unreadable: the build says so
            found[file] = file.read_bytes() if file.is_file() else b"no file"
    return found


def list_folders(path: Path) -> dict[Path, tuple[int, int]]:
    """Return the folders in which a project's files may come and go, each with what it is on disk.

    A folder that was removed and made again is another one, for whoever watches it.
    """
    data = path if path.is_dir() or not path.suffix else path.parent
    wanted = (data, data.parent, data.parent / SEEDS)
    found = {}
    for folder in wanted:
        try:
            status = folder.stat()
        except OSError:
            continue
        found[folder] = (status.st_dev, status.st_ino)
    return found or list_folders(data.parent)


async def run(path: Path | None, output: Path, taken: socket.socket, tell: Tell) -> None:
    """Serve the live page of a project until cancelled, and tell each build.

    Raises GraphError where there is no project.
    """
    from .shell import render_shell

    live, watch = Live(), Watch(path, output)
    shell, policy = render_shell()
    if output.is_file():
        live.show(output.read_text(encoding="utf-8", errors="replace"))  # the last good one
    async with serve(make_app(live, shell, policy, watch.save_layout), taken, live):
        async for result in watch.follow():
            if isinstance(result, GraphError):
                live.complain(list_problems(result))
            else:
                live.show(result.page.read_text(encoding="utf-8"))
            tell(result)
