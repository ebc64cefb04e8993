"""How much a test tries: some of it each time, and all of it with THOROUGH=1."""

from __future__ import annotations

import os

from hypothesis import settings

IS_THOROUGH = os.environ.get("THOROUGH") == "1"


def rounds(some, all):
    """Return the seeds to try."""
    return range(all if IS_THOROUGH else some)


def also(*cases):
    """Return the cases that are tried with THOROUGH=1 only: others guard the same each time."""
    return cases if IS_THOROUGH else ()


def examples(some):
    """Let Hypothesis draw so many examples, and twenty times as many with THOROUGH=1."""
    return settings(max_examples=20 * some if IS_THOROUGH else some)
