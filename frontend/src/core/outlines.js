// Outlines around points: their convex hull, widened.

/** @typedef {{x: number, y: number}} Point */

/**
 * Return the convex hull of some points, counter-clockwise on paper.
 * @param {Point[]} points
 * @returns {Point[]}
 */
export function hull(points) {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  return [...chain(sorted), ...chain(sorted.toReversed())];
}

/**
 * One half of a hull, without its last point.
 * @param {Point[]} points in order
 */
function chain(points) {
  /** @type {Point[]} */
  const half = [];
  for (const point of points) {
    while (half.length > 1 && turn(half[half.length - 2], half[half.length - 1], point) <= 0) half.pop();
    half.push(point);
  }
  return half.slice(0, -1);
}

/** @type {(a: Point, b: Point, c: Point) => number} */
const turn = (a, b, c) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/**
 * Return whether a point is inside a hull or nearer to it than a distance.
 * @param {Point[]} outline
 * @param {Point} point
 * @param {number} distance
 */
export function isInside(outline, point, distance) {
  const edges = outline.map((corner, at) => /** @type {const} */ ([corner, outline[(at + 1) % outline.length]]));
  const isWithin = outline.length > 2 && edges.every(([from, to]) => turn(from, to, point) >= 0);
  return isWithin || edges.some(([from, to]) => distanceTo(point, from, to) < distance);
}

/**
 * The distance of a point from a segment.
 * @param {Point} point
 * @param {Point} from
 * @param {Point} to
 */
export function distanceTo({ x, y }, from, to) {
  const [right, down] = [to.x - from.x, to.y - from.y];
  const length = right ** 2 + down ** 2;
  const part = length ? Math.min(1, Math.max(0, ((x - from.x) * right + (y - from.y) * down) / length)) : 0;
  return Math.hypot(x - from.x - part * right, y - from.y - part * down);
}
