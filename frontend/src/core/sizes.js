// Dot sizes from scores: the area shows the score, down to a minimum that can be seen and clicked. No
// dot is so large that it covers a name or another dot.
import { get } from "./lookup.js";

/** @typedef {{id: string, x: number, y: number, half: number, drop: number}} LabelledDot */
/** @typedef {{left: number, right: number, top: number, bottom: number}} Box */

export const LEAST = 6;
const LARGEST = [24, 22, 20, 18, 16, 14, 13, 12, 11, 10];
const GAP = 1.5;
const BELOW = 3; // space between a dot and its name

/**
 * Scale scores: 0 for a score of 0 (or for the lowest, if there are negative scores), 1 for the
 * highest.
 * @param {Map<string, number>} scores
 * @returns {Map<string, number>}
 */
function share(scores) {
  const values = [...scores.values()];
  const lowest = Math.min(0, ...values);
  const range = Math.max(0, ...values) - lowest;
  return new Map([...scores].map(([id, score]) => [id, range > 0 ? (score - lowest) / range : 0]));
}

/** @type {(part: number, largest: number) => number} */
const radius = (part, largest) => Math.max(LEAST, largest * Math.sqrt(part));

/**
 * Size dots by scores.
 * @param {Map<string, number>} scores actors without one get the minimum size, or the usual size if
 *   there are no scores at all
 * @param {LabelledDot[]} dots positions, half the width of the names, and how far those reach below the dots
 * @param {number} usual the default size, which leaves all names uncovered
 * @returns {Map<string, number>} radius by id; the usual size if all scores are equal
 */
export function fit(scores, dots, usual) {
  const shares = share(scores);
  /** @param {(id: string) => number} size */
  const sizeAll = (size) => new Map(dots.map(({ id }) => [id, size(id)]));
  if (new Set(shares.values()).size < 2) {
    return sizeAll((id) => (shares.size === 0 || shares.has(id) ? usual : LEAST));
  }
  /** @param {number} largest */
  const sized = (largest) => sizeAll((id) => radius(shares.get(id) ?? 0, largest));
  const largest = LARGEST.find((each) => isFree(dots, sized(each))) ?? usual;
  return sized(largest);
}

/** @type {(dots: LabelledDot[], sizes: Map<string, number>) => boolean} */
function isFree(dots, sizes) {
  const boxes = dots.map((dot) => makeBoxes(dot, get(sizes, dot.id)));
  const ordered = boxes.sort((a, b) => a.left - b.left);
  return ordered.every((one, at) => {
    for (let next = at + 1; next < ordered.length && ordered[next].left < one.right; next += 1) {
      if (one.parts.some((part) => ordered[next].parts.some((other) => overlap(part, other)))) return false;
    }
    return true;
  });
}

/** @type {(dot: LabelledDot, size: number) => {left: number, right: number, parts: Box[]}} */
function makeBoxes({ x, y, half, drop }, size) {
  const room = size + GAP;
  const dot = { left: x - room, right: x + room, top: y - room, bottom: y + room };
  const label = { left: x - half, right: x + half, top: y + size, bottom: y + size + drop + BELOW };
  return { left: x - Math.max(room, half), right: x + Math.max(room, half), parts: [dot, label] };
}

/** @type {(a: Box, b: Box) => boolean} */
const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
