"""Find the Java that the tests on Apache Spark need, or install Debian's."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from debian import install_packages, may_install

DEBIAN = ("default-jre-headless",)
MISSING = (
    "The tests on Apache Spark need Java 17 or newer: install it (on Debian: apt-get install "
    f"{' '.join(DEBIAN)}), or set JAVA_HOME, or skip these tests with --no-spark."
)


class NoJavaError(Exception):
    """No Java was found; the message says what to do."""


def ensure_java() -> None:
    """Install Debian's Java if there is none; raise NoJavaError where that is impossible."""
    if not _has_java() and may_install():
        print("No Java found: installing Debian's.", flush=True)
        install_packages(DEBIAN)
    if not _has_java():
        raise NoJavaError(MISSING)


def _has_java() -> bool:
    home = os.environ.get("JAVA_HOME")
    return bool(home and Path(home, "bin", "java").is_file()) or shutil.which("java") is not None
