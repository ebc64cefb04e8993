"""Install Debian's packages, where that is possible."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path


def may_install() -> bool:
    """Return whether Debian's packages can be installed here: as root, with apt-get."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return is_root and Path("/etc/debian_version").exists() and bool(shutil.which("apt-get"))


def install_packages(names: Sequence[str]) -> None:
    """Install Debian's packages; look afterwards whether that worked."""
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "--yes", "--quiet", "--no-install-recommends", *names]
    for command in (["apt-get", "update", "--quiet"], install):
        subprocess.run(command, env=quiet, check=False)
