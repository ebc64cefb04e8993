"""Install the tools that bundle, lint and check the page's source, into `frontend/node_modules`.

They are needed to change or test the page, but not to use it. If they are installed, nothing is
done.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

from setup_env import ROOT, SetupError

FRONTEND = ROOT / "frontend"
LOCK = FRONTEND / "package-lock.json"
STAMP = FRONTEND / "node_modules" / "actor-graph.lock"
NO_NODE = (
    "The page's source needs Node and npm: install them (on Debian: apt-get install "
    "nodejs npm), then run this again."
)


def ensure_frontend() -> None:
    """Install what the lock file lists, unless it is installed; raise SetupError on failure."""
    if not LOCK.exists() or is_installed():
        return
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        raise SetupError(NO_NODE)
    print("Installing the page's tools into frontend/node_modules.", flush=True)
    done = subprocess.run(
        [npm, "ci"],
        cwd=FRONTEND,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode:
        last = [line for line in done.stdout.splitlines() if line.strip()][-8:]
        raise SetupError("\n".join(["npm could not install them:", *last]))
    STAMP.write_text(_fingerprint(), encoding="utf-8")


def is_installed() -> bool:
    """Return whether the tools are installed as the lock file lists them."""
    try:
        return STAMP.read_text(encoding="utf-8") == _fingerprint()
    except OSError:
        return False


def list_steps() -> dict[str, list[str]]:
    """Return the checks of the source, each as name and command, to be run in `FRONTEND`."""
    if not LOCK.exists():
        return {}
    tests = sorted(str(file.relative_to(FRONTEND)) for file in FRONTEND.glob("test/*.test.js"))
    return {
        "biome": [_tool("biome"), "check", "--error-on-warnings", "."],
        "tsc": [_tool("tsc")],
        "node --test": ["node", "--test", *tests],
    }


def _tool(name: str) -> str:
    ending = ".cmd" if os.name == "nt" else ""
    return str(Path("node_modules", ".bin", name + ending))


def _fingerprint() -> str:
    return hashlib.sha256(LOCK.read_bytes()).hexdigest()


if __name__ == "__main__":
    from setup_env import run_script

    def main(_: list[str]) -> int:
        """Install the tools."""
        ensure_frontend()
        return 0

    run_script(main)
