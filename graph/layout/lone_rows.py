"""Rows below the picture for actors without a tie."""

from collections.abc import Mapping, Sequence

from .boxes import GAP, Box

MARGIN = 40.0
"""Pixels between the picture and the rows."""


def place_in_rows(
    actors: Sequence[str],
    boxes: Mapping[str, Box],
    placed: Mapping[str, tuple[float, float]],
    frame: tuple[float, float],
) -> dict[str, tuple[float, float]]:
    """Return positions for actors in rows below the frame and below all that are placed."""
    lowest = max((y + boxes[actor].below for actor, (_, y) in placed.items()), default=0.0)
    top, left = max(frame[1] / 2, lowest) + MARGIN, -frame[0] / 2
    x, high = left, 0.0
    positions: dict[str, tuple[float, float]] = {}
    for actor in actors:
        box = boxes[actor]
        if x > left and x + box.width > frame[0] / 2:
            x, top, high = left, top + high, 0.0
        positions[actor] = (round(x + box.width / 2), round(top + box.above))
        x += round(box.width) + GAP
        high = max(high, box.above + box.below + GAP)
    return positions
