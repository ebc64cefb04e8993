"""Install the programs that the export tests read and write files with, into `.readers`.

They are graphology, under Node, and the followthemoney library, igraph, pandas and pyyed, in an
environment of their own: none is needed to use the project. If installed, nothing is done.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from setup_env import ROOT, SetupError

READERS = ROOT / ".readers"
STAMP = READERS / "installed.json"
LISTS = ROOT / "tests" / "exchange" / "readers"
PACKAGES = LISTS / "package.json"
REQUIREMENTS = LISTS / "requirements.txt"
NODE = READERS / "node"
VENV = READERS / "venv"
NO_NODE = (
    "The export tests need Node and npm: install them (on Debian: apt-get install nodejs "
    "npm), or skip these tests with --no-readers."
)
NO_ICU = (
    "The followthemoney library could not be installed. It needs a C++ compiler and ICU: install "
    "them (on Debian: apt-get install g++ libicu-dev pkg-config), or skip these tests with "
    "--no-readers. Output of pip:"
)


def ensure_readers() -> None:
    """Install what is missing; raise SetupError where that fails."""
    if not PACKAGES.exists() or is_installed():
        return
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        raise SetupError(NO_NODE)
    print(
        "Installing programs for the export tests into .readers; this takes about a minute.",
        flush=True,
    )
    STAMP.unlink(missing_ok=True)
    _install_node(npm)
    _install_python()
    STAMP.write_text(json.dumps(_fingerprints()), encoding="utf-8")


def is_installed() -> bool:
    """Return whether the programs are installed as listed."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return bool(stamp == _fingerprints()) and reader_python().exists()


def reader_python() -> Path:
    """Return the Python that has the followthemoney library."""
    folder, name = ("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")
    return VENV / folder / name


def _fingerprints() -> dict[str, str]:
    prints = {"where": f"Python {sys.version_info[0]}.{sys.version_info[1]} in {ROOT}"}
    for path in (PACKAGES, REQUIREMENTS):
        prints[path.name] = hashlib.sha256(path.read_bytes()).hexdigest()
    return prints


def _install_node(npm: str) -> None:
    NODE.mkdir(parents=True, exist_ok=True)
    shutil.copy(PACKAGES, NODE / PACKAGES.name)
    quiet = ["--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund"]
    _run([npm, "install", *quiet], NODE, "npm could not install the programs:")


def _install_python() -> None:
    if VENV.exists():
        shutil.rmtree(VENV)
    _run(
        [sys.executable, "-m", "venv", str(VENV)], READERS, "The environment could not be created:"
    )
    install = ["-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--no-deps"]
    _run([str(reader_python()), *install, "-r", str(REQUIREMENTS)], READERS, NO_ICU)


def _run(command: list[str], folder: Path, sentence: str) -> None:
    done = subprocess.run(
        command,
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode:
        raise SetupError("\n".join([sentence, *_tail(done.stdout)]))


def _tail(text: str) -> Iterator[str]:
    for line in [line for line in text.splitlines() if line.strip()][-8:]:
        yield f"  {line}"


if __name__ == "__main__":
    from setup_env import run_script

    def main(_: list[str]) -> int:
        """Install the readers."""
        ensure_readers()
        return 0

    run_script(main)
