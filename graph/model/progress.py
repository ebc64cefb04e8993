"""Which step of something long is being done, and how much of it, for whoever wants to show it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

Listener = Callable[[str, int, int], None]
"""Called with the name of a step, how much of it is done, and the total; 0 if that is unknown."""

_LISTENER: ContextVar[Listener | None] = ContextVar("progress", default=None)


def report_progress(step: str, done: int = 0, total: int = 0) -> None:
    """Report a step to the listener, if there is one."""
    listener = _LISTENER.get()
    if listener is not None:
        listener(step, done, total)


@contextmanager
def listening(listener: Listener) -> Iterator[None]:
    """Let a listener know of each step that is reported inside.

    >>> with listening(lambda *given: print(*given)):
    ...     report_progress("Reading", 1, 3)
    Reading 1 3
    """
    token = _LISTENER.set(listener)
    try:
        yield
    finally:
        _LISTENER.reset(token)
