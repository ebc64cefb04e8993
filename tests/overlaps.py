"""What of the picture covers what, as measured in the page."""

from __future__ import annotations

MEASURE_BOXES = """() => ag.data.ids.map((id) => {
  const node = ag.inside.nodeOf(id);
  const { top, left, width, height } = node.shape.labelModule.getSize();
  const { vadjust } = node.options.font; // which the library leaves out of a label's size
  const box = node.shape.boundingBox;
  return {
    id,
    dot: [node.x - node.options.size, node.y - node.options.size,
          node.x + node.options.size, node.y + node.options.size],
    label: [left, top + vadjust, left + width, top + vadjust + height],
    whole: [box.left - node.x, box.top - node.y, box.right - node.x, box.bottom - node.y],
    shown: node.options.font.size * ag.inside.network.getScale(),
  };
})"""
MEASURE_NAMES = """() => {
  const context = document.createElement("canvas").getContext("2d");
  const scale = ag.inside.network.getScale();
  const dots = ag.inside.actors().map((id) => {
    const { x, y, options } = ag.inside.nodeOf(id);
    const room = options.size * scale;
    return { id, dot: [x * scale - room, y * scale - room, x * scale + room, y * scale + room] };
  });
  const names = ag.labels.choose(context, ag.labels.order(null), scale).map(({ id, box }) =>
    ({ id, label: [box.left, box.top, box.right, box.bottom] }));
  return { dots, names, needed: ag.labels.isNeeded(scale) };
}"""


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
