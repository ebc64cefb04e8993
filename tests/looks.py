"""The windows and colours in which a page has to be right for everybody."""

from __future__ import annotations

import pytest
from rounds import also

DESK = {"width": 1280, "height": 800}
PHONE = {"width": 360, "height": 740}

in_each_look = pytest.mark.parametrize(
    ("size", "scheme"),
    [(DESK, "light"), (PHONE, "dark"), *also((DESK, "dark"), (PHONE, "light"))],
    ids=lambda given: given if isinstance(given, str) else f"{given['width']}",
)
"""Each window and each of both colours; the other two combinations with THOROUGH=1."""


def take_look(page, size, scheme):
    """Give a tab its window and its colours, and let nothing move."""
    page.set_viewport_size(size)
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
