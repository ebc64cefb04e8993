// Where a line of the picture begins and ends: at the border of a dot or, if it has an arrowhead there,
// at the box of a name that would hide the head.

/** @typedef {{x: number, y: number}} Point */
/** @typedef {{from: Point, via: Point, to: Point}} Curve a quadratic curve; straight if `via` is half-way */
/** @typedef {{border: number, head: number}} End how far the dot reaches, and the length of the arrowhead, or 0 */

const STEP = 2; // pixels
const LEFT = 6; // pixels of a line that stay visible
const SIDE = 0.3; // half the width of an arrowhead, of its length
const TINY = 1e-6;
const NOTCH = 0.9; // where lines end in it

/** @type {(curve: Curve, part: number) => Point} */
export function pointOn({ from, via, to }, part) {
  const rest = 1 - part;
  return {
    x: rest * rest * from.x + 2 * rest * part * via.x + part * part * to.x,
    y: rest * rest * from.y + 2 * rest * part * via.y + part * part * to.y,
  };
}

/** @type {(curve: Curve) => Curve} */
const reverse = ({ from, via, to }) => ({ from: to, via, to: from });

/**
 * Return the part of a curve between two fractions of it.
 * @type {(curve: Curve, start: number, end: number) => Curve}
 */
export function cut(curve, start, end) {
  const { from, via, to } = curve;
  const [a, b, c] = [(1 - start) * (1 - end), start * (1 - end) + end * (1 - start), start * end];
  return {
    from: pointOn(curve, start), to: pointOn(curve, end),
    via: { x: a * from.x + b * via.x + c * to.x, y: a * from.y + b * via.y + c * to.y },
  };
}

/** @type {(one: Point, other: Point) => number} */
const distance = (one, other) => Math.hypot(one.x - other.x, one.y - other.y);

/**
 * The fraction at which a curve is `away` from its end.
 * @type {(curve: Curve, away: number) => number}
 */
function findPart(curve, away) {
  const { from, via, to } = curve;
  const bulge = Math.abs(from.x + to.x - 2 * via.x) + Math.abs(from.y + to.y - 2 * via.y);
  if (bulge < TINY) return Math.max(0, 1 - away / Math.max(distance(from, to), TINY));
  let [low, high] = [0, 1];
  for (let step = 0; step < 16; step += 1) {
    const middle = (low + high) / 2;
    if (distance(pointOn(curve, middle), to) > away) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * The fractions of a curve where its head has its tip and its back.
 * @type {(curve: Curve, away: number, head: number) => {tip: number, back: number}}
 */
const place = (curve, away, head) => ({ tip: findPart(curve, away), back: findPart(curve, away + head * NOTCH) });

/** @typedef {(point: Point) => boolean} IsHidden whether a name covers a point */

/**
 * Points of a head: those of its axis, and its corners.
 * @type {(curve: Curve, head: {tip: number, back: number}) => {axis: Point[], corners: Point[]}}
 */
function listPoints(curve, { tip, back }) {
  const [front, middle, rear] = [tip, (tip + back) / 2, back].map((part) => pointOn(curve, part));
  const [right, down] = [(front.x - rear.x) * SIDE, (front.y - rear.y) * SIDE];
  return { axis: [front, middle, rear], corners: [{ x: rear.x - down, y: rear.y + right }, { x: rear.x + down, y: rear.y - right }] };
}

/**
 * Find where the head at the end of a curve has its tip: at the dot, or before the names in its way. If
 * these leave too little of the line, they may cover its corners; else it is at the dot.
 * @type {(curve: Curve, end: End, other: End, isHidden: IsHidden) => {tip: number, back: number}}
 */
function findHead(curve, { border, head }, other, isHidden) {
  const length = distance(curve.from, curve.to);
  const most = other.head ? length / 2 : length - other.border - LEFT;
  let partly = null;
  for (let away = border; away + head < most; away += STEP) {
    const found = place(curve, away, head);
    const { axis, corners } = listPoints(curve, found);
    if (axis.some(isHidden)) continue;
    if (!corners.some(isHidden)) return found;
    partly ??= found;
  }
  return partly ?? place(curve, border, head);
}

/**
 * Find the visible part of a line, and its arrowheads.
 * @param {Curve} curve between the centres of two dots
 * @param {{from: End, to: End}} ends
 * @param {IsHidden} isHidden
 * @returns {{line: Curve, tips: {from: Point, to: Point}}}
 */
export function find(curve, ends, isHidden) {
  const to = ends.to.head ? findHead(curve, ends.to, ends.from, isHidden) : null;
  const from = ends.from.head ? findHead(reverse(curve), ends.from, ends.to, isHidden) : null;
  return {
    line: cut(curve, from ? 1 - from.back : 0, to ? to.back : 1),
    tips: {
      from: from ? pointOn(curve, 1 - from.tip) : curve.from,
      to: to ? pointOn(curve, to.tip) : curve.to,
    },
  };
}
