// Boxes around actors, and the scale at which they fit into a part of the frame.

/** @import { Box } from "./types.js" */

const PADDING = 12;

/** @type {(ids: string[], boxOf: (id: string) => Box) => Box} */
export function boundsOf(ids, boxOf) {
  const boxes = ids.map((id) => boxOf(id));
  /** @param {keyof Box} side */
  const least = (side) => Math.min(...boxes.map((box) => box[side]));
  /** @param {keyof Box} side */
  const most = (side) => Math.max(...boxes.map((box) => box[side]));
  return { left: least("left"), top: least("top"), right: most("right"), bottom: most("bottom") };
}

/** @param {Box} part */
export const inner = ({ left, right, top, bottom }) => ({
  width: Math.max(right - left - 2 * PADDING, PADDING), height: Math.max(bottom - top - 2 * PADDING, PADDING),
});

/** @type {(box: Box, part: Box, largest: number) => number} */
export function scaleFor(box, part, largest) {
  const { width, height } = inner(part);
  return Math.min(width / (box.right - box.left), height / (box.bottom - box.top), largest);
}
