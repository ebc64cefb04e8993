"""Results of earlier builds, kept in the user's cache folder by what they were computed from.

They come from a user's data, so only that user can read them, and nothing is taken from a folder
that others may use. Each is JSON with a checksum: where one is missing or damaged, it is computed
again. Nothing that goes wrong here is an error.
"""

from __future__ import annotations

import json
import os
import re
import stat
import sys
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

SWITCH = "ACTOR_GRAPH_CACHE"
"""The environment variable that names another folder to keep them in, or is "off"."""
MOST_BYTES, MOST_FILES = 256 * 1024 * 1024, 1000
"""How much is kept in all; what was not used for longest is removed."""

_OWN = "actor-graph"
_KEY = re.compile(r"[0-9a-f]{64}")
_CHECKSUM = 64
_LIBRARIES = ("networkx", "numpy", "scipy")
_latest: dict[str, tuple[str, Any]] = {}
"""The last result of each name, for a program that builds repeatedly."""


def keep(name: str, basis: str, compute: Callable[[], Any]) -> Any:
    """Return a result as plain data: what is kept if the basis is the same, else what is computed.

    `basis` is all that the result depends on, except the program and its libraries. Nobody may
    change the result: the next build may get the same object.
    """
    folder = _find_folder()
    if folder is None:
        return compute()
    key = _make_key(name, basis)
    if _latest.get(name, ("", None))[0] != key:
        _latest[name] = key, _find(folder / key, compute)
    return _latest[name][1]


def look_up(name: str, basis: str) -> Any:
    """Return a kept result; None if there is none."""
    if folder := _find_folder():
        with suppress(OSError, ValueError):
            return _read(folder / _make_key(name, basis))
    return None


def store(name: str, results: Mapping[str, Any]) -> None:
    """Keep results, each by its basis."""
    folder = _find_folder() if results else None
    if folder:
        with suppress(OSError):
            for basis, result in results.items():
                _write(folder / _make_key(name, basis), _to_text(result))
            _remove_oldest(folder)


def cache_folder() -> Path | None:
    """Return the folder for what is kept; None where it is switched off or there is no home."""
    if given := os.environ.get(SWITCH, "").strip():
        return None if given == "off" else Path(given) / _OWN
    if sys.platform == "win32":
        base, usual = os.environ.get("LOCALAPPDATA", ""), "AppData/Local"
    else:
        base = os.environ.get("XDG_CACHE_HOME", "")
        usual = "Library/Caches" if sys.platform == "darwin" else ".cache"
    with suppress(RuntimeError):
        home = Path(base) if Path(base).is_absolute() else Path.home() / usual
        return home / _OWN
    return None


def _find_folder() -> Path | None:
    """Return the folder, made if need be; None where others may use it, or it cannot be made."""
    folder = cache_folder()
    if folder is None:
        return None
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        status = folder.lstat()
    except OSError:
        return None
    if not stat.S_ISDIR(status.st_mode):
        return None
    if sys.platform != "win32" and (status.st_uid != os.getuid() or status.st_mode & 0o077):
        return None
    return folder


def _make_key(name: str, basis: str) -> str:
    text = f"{name}\n{_identify_program()}\n{basis}"
    return sha256(text.encode(errors="replace")).hexdigest()


def _find(path: Path, compute: Callable[[], Any]) -> Any:
    with suppress(OSError, ValueError):
        return _read(path)
    text = _to_text(compute())
    with suppress(OSError):
        _write(path, text)
        _remove_oldest(path.parent)
    return json.loads(text)


def _to_text(result: Any) -> bytes:
    return json.dumps(result, separators=(",", ":")).encode()


def _read(path: Path) -> Any:
    """Read a result; raise OSError or ValueError if it is missing or damaged."""
    content = path.read_bytes()
    text = content[_CHECKSUM:]
    if sha256(text).hexdigest().encode() != content[:_CHECKSUM]:
        raise ValueError("damaged")
    result = json.loads(text)
    os.utime(path)
    return result


def _write(path: Path, text: bytes) -> None:
    """Write a file that only the user can read, all of it or nothing."""
    handle, name = tempfile.mkstemp(dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(sha256(text).hexdigest().encode() + text)
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


def _remove_oldest(folder: Path) -> None:
    """Remove results that were not used for longest; other files are not ours."""
    with os.scandir(folder) as found:
        kept = [(each.stat(), each.path) for each in found if _KEY.fullmatch(each.name)]
    files = sorted((status.st_mtime_ns, status.st_size, path) for status, path in kept)
    total = sum(size for _, size, _ in files)
    for left, (_, size, path) in zip(range(len(files), 0, -1), files, strict=True):
        if total <= MOST_BYTES and left <= MOST_FILES:
            return
        Path(path).unlink(missing_ok=True)
        total -= size


@cache
def _identify_program() -> str:
    """Identify the program and its libraries: after a change in them, all is computed again."""
    from importlib.util import find_spec

    files = sorted(Path(__file__).parent.parent.rglob("*.*"))
    specs = (find_spec(name) for name in _LIBRARIES)
    files += [Path(spec.origin) for spec in specs if spec and spec.origin]
    stamps = ((file.stat(), str(file)) for file in files if file.suffix in {".py", ".yaml"})
    return f"{sys.version} {[(path, each.st_mtime_ns, each.st_size) for each, path in stamps]}"
