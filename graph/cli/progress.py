"""The progress bar of a command: on a terminal only, once the command has taken a second."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from threading import RLock, Timer
from typing import TYPE_CHECKING

from ..model.progress import listening

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

WAIT = 1.0
"""The seconds after which the bar appears."""


class _Bar:
    """A bar that a timer shows; whatever is printed hides it for good."""

    def __init__(self) -> None:
        self._lock = RLock()
        self._now = ("Working", 0, 0)
        self._bar: Progress | None = None
        self._task: TaskID
        self._shown = ("", 0)
        self._is_hidden = False
        self._timer = Timer(WAIT, self._show)
        self._timer.daemon = True
        self._timer.start()

    def update(self, step: str, done: int, total: int) -> None:
        """Take note of a step."""
        self._now = (step, done, total)
        with self._lock:
            self._draw()

    def hide(self) -> None:
        """Remove the bar, so that something else can be printed."""
        self._timer.cancel()
        with self._lock:
            self._is_hidden = True
            if self._bar is not None:
                self._bar.stop()
                self._bar = None

    def _show(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

        columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
        console = Console(stderr=True)
        with self._lock:
            if self._is_hidden:
                return
            self._bar = Progress(
                *columns,
                console=console,
                transient=True,
                redirect_stdout=False,
                redirect_stderr=False,
            )
            self._task = self._bar.add_task("", total=None)
            self._draw()
            self._bar.start()

    def _draw(self) -> None:
        if self._bar is None:
            return
        step, done, total = self._now
        if (step, total) != self._shown:
            self._bar.remove_task(self._task)
            self._task, self._shown = self._bar.add_task(step, total=total or None), (step, total)
        self._bar.update(self._task, completed=done)


_CURRENT: ContextVar[_Bar | None] = ContextVar("bar", default=None)


@contextmanager
def showing_progress() -> Iterator[None]:
    """Show the progress of a command until it prints something, or ends."""
    if not _can_redraw():
        yield
        return
    bar = _Bar()
    token = _CURRENT.set(bar)
    try:
        with listening(bar.update):
            yield
    finally:
        bar.hide()
        _CURRENT.reset(token)


def _can_redraw() -> bool:
    """Return whether a line can be replaced: not in a file, a plain terminal or a notebook."""
    is_plain = os.environ.get("TERM") == "dumb" or "JPY_PARENT_PID" in os.environ
    return sys.stderr.isatty() and not is_plain


def hide_progress() -> None:
    """Remove the bar, if there is one, before something is printed or asked."""
    bar = _CURRENT.get()
    if bar is not None:
        bar.hide()
