"""Paths that engines take as they are: they read some characters in a path as a pattern."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

SCRATCH = "ACTOR_GRAPH_SCRATCH"
"""The environment variable that names a folder for intermediate tables."""
_PATTERN = re.compile(r"[*?\[\]{}\\]")


def is_pattern(folder: Path) -> bool:
    """Return whether engines would read the path of a folder, without links, as a pattern."""
    return os.sep != "\\" and _PATTERN.search(str(folder.resolve())) is not None


@contextmanager
def plain_path(folder: Path) -> Iterator[Path]:
    """Yield a path of a folder without such characters, through a link where it has some."""
    if not is_pattern(folder):
        yield folder
        return
    with TemporaryDirectory(prefix="actor-graph-", dir=os.environ.get(SCRATCH)) as room:
        link = Path(room) / "folder"
        link.symlink_to(folder.absolute(), target_is_directory=True)
        yield link
