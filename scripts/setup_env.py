"""Create the project's own environment, `.venv`, from the lock files, if it is not up to date.

This file uses only the standard library and syntax that old versions of Python can parse, so that
they print an error message instead of a syntax error.
"""

from __future__ import annotations

import hashlib
import importlib.util
import io
import json
import os
import shutil
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "actor-graph.json"
UNFINISHED = VENV / "actor-graph.unfinished"
LOCKS = {
    "build": "requirements.lock",
    "test": "requirements-test.lock",
    "oldest": "requirements-oldest.lock",
}
OLDEST = (3, 11)


class SetupError(Exception):
    """The environment can't be created; the message is one sentence."""


def ensure_environment(level: str) -> Path:
    """Return the environment's Python, set up for `build`, `test` or `oldest`.

    `test` includes all that `build` has. `oldest` replaces packages by the oldest versions that
    are allowed; the next `build` or `test` puts the current ones back. Raises SetupError.
    """
    wanted = _fingerprints()
    if _is_ready(level, wanted):
        return venv_program("python")
    if not _is_usable(wanted):
        _make_venv()
    _install(level)
    done = ["build", "test"] if level == "test" else [level]
    _write_stamp({"where": wanted["where"], **{each: wanted[each] for each in done}})
    _print(f"Ready; the command is {venv_program('actor-graph')}")
    return venv_program("python")


def check_python() -> None:
    """Raise SetupError where this Python is too old or can't create environments."""
    if sys.version_info < OLDEST:
        raise SetupError(
            "Python {}.{} or newer is needed; this is Python {}.{} ({}).".format(
                *OLDEST, *sys.version_info[:2], sys.executable
            )
        )
    for module in ("venv", "ensurepip"):
        if importlib.util.find_spec(module) is None:
            raise SetupError(
                f"This Python has no module '{module}', which creates environments: install it "
                "(on Debian and Ubuntu: apt-get install python3-venv), then run this again."
            )


def venv_program(name: str) -> Path:
    """Return where a program of the environment is: `.venv/bin/x` or `.venv/Scripts/x.exe`."""
    if os.name == "nt":
        return VENV / "Scripts" / f"{name}.exe"
    return VENV / "bin" / name


def _fingerprints() -> dict[str, str]:
    """Return hashes of what the environment is made from, by level, and its location."""
    pyproject = (ROOT / "pyproject.toml").read_bytes()
    prints = {"where": f"Python {sys.version_info[0]}.{sys.version_info[1]} in {ROOT}"}
    for level, lock in LOCKS.items():
        prints[level] = hashlib.sha256((ROOT / lock).read_bytes() + pyproject).hexdigest()
    return prints


def _is_ready(level: str, wanted: dict[str, str]) -> bool:
    stamp = _read_stamp()
    same = all(stamp.get(key) == wanted[key] for key in ("where", level))
    return same and venv_program("python").exists() and not UNFINISHED.exists()


def _is_usable(wanted: dict[str, str]) -> bool:
    """Return whether there is an environment that an installation can repair or complete."""
    where = _read_stamp().get("where", wanted["where"])
    if UNFINISHED.exists() or where != wanted["where"] or not venv_program("python").exists():
        return False
    asked = [str(venv_program("python")), "-c", "import pip, sys; print(sys.version_info[:2])"]
    answer = subprocess.run(asked, capture_output=True, encoding="utf-8", check=False)
    return answer.stdout.strip() == str(tuple(sys.version_info[:2]))


def _read_stamp() -> dict[str, str]:
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def _write_stamp(stamp: dict[str, str]) -> None:
    temporary = STAMP.with_suffix(".new")
    temporary.write_text(json.dumps(stamp, indent=1), encoding="utf-8")
    temporary.replace(STAMP)
    UNFINISHED.unlink(missing_ok=True)


def _make_venv() -> None:
    _print(f"Creating the environment {VENV}")
    try:
        if VENV.is_symlink():
            raise SetupError(f"{VENV} is a link: remove it, then run this again.")
        if VENV.exists():
            shutil.rmtree(VENV)
        VENV.mkdir()
        UNFINISHED.touch()
    except OSError as error:
        raise SetupError(f"The environment can't be created: {error}.") from error
    command = [sys.executable, "-m", "venv", str(VENV)]
    made = subprocess.run(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if made.returncode:
        raise SetupError(_with_tail("The environment can't be created:", made.stdout.splitlines()))


def _install(level: str) -> None:
    lock = ROOT / LOCKS[level]
    pins = sum("==" in line for line in lock.read_text(encoding="utf-8").splitlines())
    _print(f"Installing up to {pins} packages from {lock.name}")
    _pip("install", "--require-hashes", "--requirement", str(lock))
    _print("Installing actor-graph itself")
    _pip("install", "--no-deps", "--no-build-isolation", "--no-index", "--editable", str(ROOT))


def _pip(*arguments: str) -> None:
    """Run pip, printing each package; raise SetupError with pip's last lines where it fails."""
    command = [str(venv_program("python")), "-m", "pip", "--disable-pip-version-check"]
    # A user's own pip settings may not work in an environment.
    settings = {**os.environ, "PIP_USER": "0", "PIP_NO_INPUT": "1", "PYTHONUTF8": "1"}
    last: deque[str] = deque(maxlen=5)
    with subprocess.Popen(
        [*command, *arguments],
        cwd=ROOT,
        env=settings,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ) as pip:
        for line in pip.stdout or ():
            last.append(line.rstrip())
            _follow(line)
    if pip.returncode:
        raise SetupError(_with_tail("pip could not install the packages:", last))


def _follow(line: str) -> None:
    """Print a line of pip if it shows progress; mark when the environment becomes incomplete."""
    if line.startswith(("Collecting ", "Processing ")):
        _print("  " + Path(line.split()[1]).name)
    elif line.startswith("Installing collected packages"):
        UNFINISHED.touch()
        _print("  unpacking")


def _with_tail(sentence: str, lines: Iterable[str]) -> str:
    return "\n".join([sentence, *(f"  {line}" for line in lines if line.strip())])


def _print(line: str) -> None:
    print(line, flush=True)


def run_script(main: Callable[[list[str]], int]) -> NoReturn:
    """Run a script's `main` and exit with its code; a SetupError is printed as a sentence."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        check_python()
        code = main(sys.argv[1:])
    except SetupError as error:
        print(error, file=sys.stderr)
        code = 1
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        code = 130
    raise SystemExit(code)
