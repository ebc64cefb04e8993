// From scores to the sizes of dots: the area tells the score, down to a least size that can still be
// seen and hit. No dot grows so large that it covers a name or another dot.
import { get } from "./lookup.js";

/** @typedef {{id: string, x: number, y: number, half: number, drop: number}} Place */
/** @typedef {{left: number, right: number, top: number, bottom: number}} Box */

export const LEAST = 6;
const LARGEST = [24, 22, 20, 18, 16, 14, 13, 12, 11, 10];
const GAP = 1.5;
const BELOW = 3; // between a dot and its name

/**
 * Give each score its share: 0 for nothing (or the lowest, where there are scores below 0), 1 for
 * the highest.
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
 * @param {Map<string, number>} scores those without one are as small as can be; nobody is where
 *   there are no scores
 * @param {Place[]} places where dots stand, half the width of their names, and how far those reach down below their dots
 * @param {number} usual the size that leaves all names free
 * @returns {Map<string, number>} radius by id; as usual where no score is more than another
 */
export function fit(scores, places, usual) {
  const shares = share(scores);
  /** @param {(id: string) => number} size */
  const sizeAll = (size) => new Map(places.map(({ id }) => [id, size(id)]));
  if (new Set(shares.values()).size < 2) {
    return sizeAll((id) => (shares.size === 0 || shares.has(id) ? usual : LEAST));
  }
  /** @param {number} largest */
  const sized = (largest) => sizeAll((id) => radius(shares.get(id) ?? 0, largest));
  const largest = LARGEST.find((each) => isFree(places, sized(each))) ?? usual;
  return sized(largest);
}

/** @type {(places: Place[], sizes: Map<string, number>) => boolean} */
function isFree(places, sizes) {
  const boxes = places.map((place) => makeBoxes(place, get(sizes, place.id)));
  const ordered = boxes.sort((a, b) => a.left - b.left);
  return ordered.every((one, at) => {
    for (let next = at + 1; next < ordered.length && ordered[next].left < one.right; next += 1) {
      if (one.parts.some((part) => ordered[next].parts.some((other) => meet(part, other)))) return false;
    }
    return true;
  });
}

/** @type {(place: Place, size: number) => {left: number, right: number, parts: Box[]}} */
function makeBoxes({ x, y, half, drop }, size) {
  const room = size + GAP;
  const dot = { left: x - room, right: x + room, top: y - room, bottom: y + room };
  const label = { left: x - half, right: x + half, top: y + size, bottom: y + size + drop + BELOW };
  return { left: x - Math.max(room, half), right: x + Math.max(room, half), parts: [dot, label] };
}

/** @type {(a: Box, b: Box) => boolean} */
const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
