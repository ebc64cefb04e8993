"""What of the picture covers what, as measured in the page."""

from __future__ import annotations

MEASURE_NAMES = """() => {
  const unit = ag.labels.unit();
  const shown = ag.inside.highlighted()?.actors ?? new Set(ag.inside.actors());
  const dots = ag.data.ids.filter((id) => shown.has(id)).map((id) => {
    const { x, y, options } = ag.inside.nodeOf(id);
    const room = options.size * unit;
    return { id, dot: [x * unit - room, y * unit - room, x * unit + room, y * unit + room] };
  });
  const names = ag.labels.names().map(({ id, box }) =>
    ({ id, label: [box.left, box.top, box.right, box.bottom] }));
  return { dots, names };
}"""
"""What is painted and not veiled, in pixels of names of the usual size."""


def overlap(one, other):
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def list_overlaps(labels, dots):
    """Name each pair of a label with another label or with a foreign dot that share some area."""
    found = []
    for at, one in enumerate(labels):
        found += [
            (one["id"], other["id"], "label")
            for other in labels[at + 1 :]
            if overlap(one["label"], other["label"])
        ]
        found += [
            (one["id"], other["id"], "dot")
            for other in dots
            if other["id"] != one["id"] and overlap(one["label"], other["dot"])
        ]
    return found
