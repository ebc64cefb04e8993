"""Watch a project's files, and update the live page."""

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
from ..model.errors import GraphError
from ..page.assets import list_bundles
from .questions import list_problems
from .server import Live, make_app, serve

QUIET = 50
"""Milliseconds without a change after which a save is complete: editors write in steps."""

IDLE = 1000
"""Milliseconds after which files are checked anyway: systems miss some changes."""

Seen = Mapping[Path, bytes]
Stamps = Mapping[Path, tuple[int, int, int]]
Report = Callable[[Built | GraphError], None]


class Watch:
    """Rebuild a project's page whenever one of its files changes."""

    def __init__(self, path: Path | None, output: Path) -> None:
        """Watch a project. Raises GraphError where there is none."""
        self.path = find_project(path).path
        self.output = output
        self._seen: Seen | None = None
        self._stamps: Stamps | None = None

    def look(self) -> Built | GraphError | None:
        """Build if something changed since the last look; None if nothing did.

        Files written by the build itself do not count as changes.
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
        """Save a layout sent by the page. Raises ValueError if it is not a valid one."""
        try:
            layout, file = parse_layout(text), layout_path(self.path)
            with locked([file]):
                write_layout(file, layout)
        except GraphError as error:
            raise ValueError(str(error)) from error

    async def follow(self) -> AsyncIterator[Built | GraphError]:
        """Yield the result of a build now, then after each change, forever."""
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


def list_inputs(path: Path) -> list[Path]:
    """List all files that a project's page depends on."""
    try:
        project = find_project(path)
    except GraphError:
        return []
    problems = (*project.warnings, *project.problems)
    others = [Path(problem.place.file).absolute() for problem in problems]
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
        with suppress(OSError):  # gone in between, or unreadable: the build reports it
            found[file] = file.read_bytes() if file.is_file() else b"no file"
    return found


def list_folders(path: Path) -> dict[Path, tuple[int, int]]:
    """Return the folders that may contain a project's files, each with its device and inode.

    A folder that was removed and made again has to be watched again.
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


async def run(
    path: Path | None, output: Path, opened: socket.socket, report: Report, token: str = ""
) -> None:
    """Serve the live page of a project until cancelled, and report each build.

    With a token, the page that has it in its address may edit the data. Raises GraphError where
    there is no project.
    """
    from .editing import Editing
    from .local_page import route_page

    live, watch = Live(), Watch(path, output)
    editing = Editing(watch.path).list_routes(token) if token else ()
    shell = route_page("live", "frame-src 'self'")
    if output.is_file():
        live.show(output.read_text(encoding="utf-8", errors="replace"))  # the last good one
    app = make_app(live, shell, watch.save_layout, editing)
    async with serve(app, opened, live.close):
        async for result in watch.follow():
            if isinstance(result, GraphError):
                live.report(tuple(list_problems(result)))
            else:
                live.show(result.page.read_text(encoding="utf-8"))
            report(result)
