"""How many random datasets a test tries: some each time, and all of them with THOROUGH=1."""

from __future__ import annotations

import os

IS_THOROUGH = os.environ.get("THOROUGH") == "1"


def rounds(some, all):
    """Return the seeds to try."""
    return range(all if IS_THOROUGH else some)
