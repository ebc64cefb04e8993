// Straight segments between points, and chains of them.

/** @typedef {{x: number, y: number}} Point */

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
  let number = 0;
  for (let at = 1; at < one.length; at += 1) {
    const [a, b] = [one[at - 1], one[at]];
    const [left, right] = a.x < b.x ? [a.x, b.x] : [b.x, a.x];
    const [top, bottom] = a.y < b.y ? [a.y, b.y] : [b.y, a.y];
    for (let place = 1; place < other.length; place += 1) {
      const [c, d] = [other[place - 1], other[place]];
      if ((c.x < left && d.x < left) || (c.x > right && d.x > right) || (c.y < top && d.y < top) || (c.y > bottom && d.y > bottom)) continue;
      if (doCross(a, b, c, d)) number += 1;
    }
  }
  return number;
}
