"""Machines that stop, and disks that are full, at a step that a test chooses.

A step is a call that changes the disk. From the chosen one on, a stopped machine does none: what
cleans up after an error does nothing either, as after a kill or a power cut.
"""

from __future__ import annotations

import errno
import os
from contextlib import contextmanager, suppress

STEPS = ("fchmod", "fsync", "mkdir", "remove", "rename", "replace", "rmdir", "unlink")
GROWING = ("fsync", "mkdir")


class StoppedError(BaseException):
    """What happens to all steps of a machine that stopped."""


@contextmanager
def stopped_at(monkeypatch, number):
    """Stop the machine at a step, counted from 0; return whether it came so far."""
    state = {"steps": 0, "stopped": False}

    def count(act):
        def step(*given, **more):
            if state["steps"] >= number:
                state["stopped"] = True
                raise StoppedError
            state["steps"] += 1
            return act(*given, **more)

        return step

    with monkeypatch.context() as patched:
        for name in STEPS:
            patched.setattr(os, name, count(getattr(os, name)))
        with suppress(StoppedError):
            yield state


@contextmanager
def full_at(monkeypatch, number, code=errno.ENOSPC):
    """Let all that needs room fail from the given time on; removing and renaming still work."""
    state = {"steps": 0, "failed": False}

    def count(act):
        def step(*given, **more):
            state["steps"] += 1
            if state["steps"] > number:
                state["failed"] = True
                raise OSError(code, os.strerror(code))
            return act(*given, **more)

        return step

    with monkeypatch.context() as patched:
        for name in GROWING:
            patched.setattr(os, name, count(getattr(os, name)))
        yield state


def content_of(folder):
    """Return what each file below a folder holds, by its path; links are followed."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
