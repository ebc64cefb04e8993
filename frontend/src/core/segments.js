// Straight segments between points, and chains of them.
import { ensure } from "./lookup.js";

/** @typedef {{x: number, y: number}} Point */
/** @typedef {{left: number, right: number, top: number, bottom: number}} Box */

/**
 * Whether two segments cross. A point on a line counts as being on one side of it, so that chains that cross in a
 * point of both cross once.
 * @type {(a: Point, b: Point, c: Point, d: Point) => boolean}
 */
export const doCross = (a, b, c, d) => isLeft(a, b, c) !== isLeft(a, b, d) && isLeft(c, d, a) !== isLeft(c, d, b);

/** @type {(a: Point, b: Point, c: Point) => boolean} */
const isLeft = (a, b, c) => (b.x - a.x) * (c.y - a.y) > (b.y - a.y) * (c.x - a.x);

/**
 * Whether a segment runs through a box.
 * @type {(a: Point, b: Point, box: {left: number, right: number, top: number, bottom: number}) => boolean}
 */
export function isIn(a, b, { left, right, top, bottom }) {
  const [wide, high] = [(right - left) / 2, (bottom - top) / 2];
  const [across, down] = [(b.x - a.x) / 2, (b.y - a.y) / 2];
  const [x, y] = [(a.x + b.x - left - right) / 2, (a.y + b.y - top - bottom) / 2];
  return Math.abs(x) < wide + Math.abs(across) && Math.abs(y) < high + Math.abs(down) &&
    Math.abs(x * down - y * across) < wide * Math.abs(down) + high * Math.abs(across);
}

/**
 * How often two chains cross.
 * @type {(one: Point[], other: Point[]) => number}
 */
export function countCrossings(one, other) {
  if (!doMeet(one, other)) return 0;
  let number = 0;
  for (let at = 1; at < one.length; at += 1) {
    const a = one[at - 1];
    const b = one[at];
    const [left, right, top, bottom] = [Math.min(a.x, b.x), Math.max(a.x, b.x), Math.min(a.y, b.y), Math.max(a.y, b.y)];
    for (let place = 1; place < other.length; place += 1) {
      const c = other[place - 1];
      const d = other[place];
      const isApart = (c.x < left && d.x < left) || (c.x > right && d.x > right) || (c.y < top && d.y < top) || (c.y > bottom && d.y > bottom);
      if (!isApart && doCross(a, b, c, d)) number += 1;
    }
  }
  return number;
}

/** Whether the boxes around two chains overlap. @type {(one: Point[], other: Point[]) => boolean} */
const doMeet = (one, other) => isNear(one, boundsOf(other));

/**
 * Whether the box around a chain touches a box: where it does not, no part of the chain does.
 * @type {(chain: Point[], box: Box) => boolean}
 */
export function isNear(chain, box) {
  const { left, right, top, bottom } = boundsOf(chain);
  return left <= box.right && box.left <= right && top <= box.bottom && box.top <= bottom;
}

/** @type {WeakMap<Point[], Box>} */
const boxes = new WeakMap();

/** @param {Point[]} chain */
const boundsOf = (chain) => ensure(boxes, chain, () => {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { x, y } of chain) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
});
