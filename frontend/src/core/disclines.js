// The course of the lines between discs, and where their numbers are: beside other discs and names.
import { pointOn } from "./lineends.js";
import { get } from "./lookup.js";
import * as Segments from "./segments.js";

/** @import { Curve } from "./lineends.js" */
/** @import { DiscLine } from "./types.js" */

/** @typedef {{x: number, y: number}} Point */
/** @typedef {{width: number, height: number}} Size */
/** @typedef {{left: number, right: number, top: number, bottom: number}} Box */
/** @typedef {Point & {radius: number}} Circle */
/** A line with its course and the middle of its number. @typedef {DiscLine & {curve: Curve, mark: Point}} Routed */

const BENDS = [0, 0.06, 0.12, 0.18, 0.24, 0.32, 0.42, 0.54, 0.7, 0.9].flatMap((bend) => (bend ? [bend, -bend] : [0])); // parts of the length
const SHIFTS = { short: 14, usual: 8 }; // pixels of each of two lines of a pair to its side; short: only their numbers have room
const SHORT = 80;
const FINE = 96; // steps along a line
const COARSE = 32;
/** Places of the number on a line: in its middle, or near its second end. */
const MIDDLE = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
export const END = [0.86, 0.8, 0.74, 0.68, 0.92, 0.6, 0.5];
const PASSES = 4;
const PRICES = [24, 60, 120]; // of a crossing: more, where too many are left
const CROSSINGS = 5; // how many are legible
const CLEAR = 4; // pixels between a line and what it passes
const SHORTEST = 16; // pixels of a line with a number
/** What a number on a name, on another number, over a disc and over a line costs, in places that are less wanted. */
const HIDDEN = { name: 80, mark: 100, disc: 60, line: 20 };
/** What a pixel between a line and its disc, a step over a disc or a name, near to one or out of the pane, bending, bending unlike the other of a pair, and no room for the number cost. */
const COSTS = { gap: 3, over: 400, near: 30, out: 25, bend: 24, unlike: 60, short: 50 };

/**
 * A way that a line may take; cost: without crossings.
 * @typedef {{curve: Curve, bend: number, points: Point[], cost: number}} Way
 */

/**
 * Find the course of lines: one after the other, and again with regard to all others until nothing improves.
 * @param {DiscLine[]} lines
 * @param {ReadonlyMap<number, Circle>} discs
 * @param {(Box|null)[]} names of the discs, in their order
 * @param {Size} pane
 * @param {number[]} [places] of numbers on their lines, the best first
 * @returns {Routed[]}
 */
export function route(lines, discs, names, pane, places = MIDDLE) {
  const drawn = lines.filter(({ first, second }) => discs.has(first) && discs.has(second));
  const boxes = names.flatMap((name) => name ?? []);
  const own = new Map([...discs.values()].map((disc, at) => [disc, names[at] ?? null]));
  const ways = drawn.map((line) => listWays(line, drawn, { discs, boxes, own, pane }));
  const chosen = findWays(ways, drawn);
  return placeMarks(drawn.map((line, at) => ({ line, curve: chosen[at].curve })), [...discs.values()], boxes, places);
}

/**
 * Choose a way for each line; where too many cross, in other orders and at a higher price.
 * @type {(ways: Way[][], lines: DiscLine[]) => Way[]}
 */
function findWays(ways, lines) {
  const order = [...lines.keys()];
  let [best, fewest] = [/** @type {Way[]} */ ([]), Infinity];
  for (const price of PRICES) {
    for (const turns of [order, order.toReversed()]) {
      const chosen = chooseWays(ways, lines, turns, price);
      const crossings = countAll(chosen.map(({ points }) => points));
      if (crossings < fewest) [best, fewest] = [chosen, crossings];
      if (fewest <= CROSSINGS) return best;
    }
  }
  return best;
}

/**
 * Choose a way for each line in turn, until nothing improves.
 * @type {(ways: Way[][], lines: DiscLine[], turns: number[], price: number) => Way[]}
 */
function chooseWays(ways, lines, turns, price) {
  /** @type {Way[]} */
  const chosen = [];
  for (let pass = 0; pass < PASSES; pass += 1) {
    const before = [...chosen];
    for (const at of turns) chosen[at] = chooseWay(ways[at], lines, chosen, at, price);
    if (chosen.every((way, at) => way === before[at])) break;
  }
  return chosen;
}

/** @param {Point[][]} chains */
const countAll = (chains) => chains.reduce((sum, one, at) =>
  sum + chains.slice(0, at).reduce((own, other) => own + Segments.countCrossings(one, other), 0), 0);

/** How often lines cross. @param {Curve[]} curves */
export const countCrossings = (curves) => countAll(curves.map((curve) => listPoints(curve, COARSE)));

/** @type {(line: DiscLine, lines: DiscLine[], around: {discs: ReadonlyMap<number, Circle>, boxes: Box[], own: ReadonlyMap<Circle, Box|null>, pane: Size}) => Way[]} */
function listWays(line, lines, { discs, boxes, own, pane }) {
  const [from, to] = [get(discs, line.first), get(discs, line.second)];
  const others = [...discs.values()].filter((disc) => disc !== from && disc !== to);
  const shift = lines.some((other) => other !== line && isSamePair(other, line)) ? line.sign * shiftOf(from, to) : 0;
  return BENDS.map((bend) => {
    const curve = cut(curveOf(from, to, bend, shift), from, to, own);
    const points = listPoints(curve, COARSE);
    const outside = points.filter(({ x, y }) => Math.abs(x) > pane.width / 2 || Math.abs(y) > pane.height / 2);
    const cost = (length(points) < SHORTEST ? COSTS.short : 0) + COSTS.gap * (gap(curve.from, from) + gap(curve.to, to)) +
      costOf(points, others, boxes) + COSTS.out * outside.length + COSTS.bend * Math.abs(bend);
    return { curve, bend, points, cost };
  });
}

/**
 * Choose the cheapest way of a line beside the ways of others.
 * @type {(ways: Way[], lines: DiscLine[], chosen: Way[], at: number, price: number) => Way}
 */
function chooseWay(ways, lines, chosen, at, price) {
  const others = [...chosen.keys()].filter((place) => place !== at && chosen[place]);
  const twins = others.filter((place) => isSamePair(lines[place], lines[at]));
  let [best, least] = [ways[0], Infinity];
  for (const way of ways) {
    let cost = way.cost + twins.reduce((sum, twin) => sum + COSTS.unlike * Math.abs(chosen[twin].bend - way.bend), 0);
    for (const other of others) if (cost < least) cost += price * Segments.countCrossings(way.points, chosen[other].points);
    if (cost < least) [best, least] = [way, cost];
  }
  return best;
}

/** @type {(from: Circle, to: Circle) => number} */
const shiftOf = (from, to) => (Math.hypot(from.x - to.x, from.y - to.y) - from.radius - to.radius < SHORT ? SHIFTS.short : SHIFTS.usual);

/** How far a line ends from its disc, where its name is between. @type {(end: Point, disc: Circle) => number} */
const gap = (end, disc) => Math.max(0, Math.hypot(end.x - disc.x, end.y - disc.y) - disc.radius - 14);

/** @param {Point[]} points */
const length = (points) => points.reduce((sum, { x, y }, at) => sum + (at ? Math.hypot(x - points[at - 1].x, y - points[at - 1].y) : 0), 0);

/** @type {(one: DiscLine, other: DiscLine) => boolean} */
const isSamePair = (one, other) => one.first === other.first && one.second === other.second;

/** @type {(from: Point, to: Point, bend: number, shift: number) => Curve} */
function curveOf(from, to, bend, shift) {
  const [right, down] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(right, down) || 1;
  /** @type {(x: number, y: number) => Point} */
  const moved = (x, y) => ({ x: x - shift * down / length, y: y + shift * right / length });
  return {
    from: moved(from.x, from.y), to: moved(to.x, to.y),
    via: moved((from.x + to.x) / 2 - 2 * bend * down, (from.y + to.y) / 2 + 2 * bend * right),
  };
}

/** @type {(curve: Curve, steps: number) => Point[]} */
export const listPoints = (curve, steps) => Array.from({ length: steps + 1 }, (_, at) => pointOn(curve, at / steps));

/**
 * Cut a curve to what is outside the discs at its ends and their names.
 * @type {(curve: Curve, first: Circle, second: Circle, names: ReadonlyMap<Circle, Box|null>) => Curve}
 */
function cut(curve, first, second, names) {
  const points = listPoints(curve, FINE);
  /** @type {(point: Point, disc: Circle) => boolean} */
  const isIn = (point, disc) => {
    const name = names.get(disc);
    return Math.hypot(point.x - disc.x, point.y - disc.y) <= disc.radius + 3 || Boolean(name && isOn(point, name, 2, 1));
  };
  const start = (points.findLastIndex((point) => isIn(point, first)) + 1) / FINE;
  const before = points.findIndex((point) => isIn(point, second));
  const end = (before < 0 ? FINE : before - 1) / FINE;
  return start < end ? { from: pointOn(curve, start), to: pointOn(curve, end), via: blend(curve, start, end) } : curve;
}

/**
 * The control point of a part of a curve.
 * @type {(curve: Curve, start: number, end: number) => Point}
 */
function blend({ from, via, to }, start, end) {
  /** @param {"x"|"y"} axis */
  const at = (axis) => (1 - end) * ((1 - start) * from[axis] + start * via[axis]) + end * ((1 - start) * via[axis] + start * to[axis]);
  return { x: at("x"), y: at("y") };
}

/** @type {(points: Point[], discs: Circle[], names: Box[]) => number} */
function costOf(points, discs, names) {
  let cost = 0;
  for (const { x, y, radius } of discs) {
    for (const point of points) {
      const room = Math.hypot(point.x - x, point.y - y) - radius;
      if (room < CLEAR) cost += room < 1 ? COSTS.over : COSTS.near;
    }
  }
  for (const name of names) {
    const [near, over] = [grow(name, CLEAR), grow(name, 1)];
    if (!Segments.isNear(points, near)) continue;
    for (let at = 1; at < points.length; at += 1) {
      if (Segments.isIn(points[at - 1], points[at], near)) cost += Segments.isIn(points[at - 1], points[at], over) ? COSTS.over : COSTS.near;
    }
  }
  return cost;
}

/** @type {(box: Box, by: number) => Box} */
const grow = ({ left, right, top, bottom }, by) => ({ left: left - by, right: right + by, top: top - by, bottom: bottom + by });

/** @type {(point: Point, box: Box, wide: number, high: number) => boolean} */
const isOn = ({ x, y }, { left, right, top, bottom }, wide, high) =>
  x > left - wide && x < right + wide && y > top - high && y < bottom + high;

/** @type {(course: Point[], point: Point, wide: number, high: number) => boolean} */
const isOnCourse = (course, { x, y }, wide, high) => Segments.isNear(course, { left: x - wide, right: x + wide, top: y - high, bottom: y + high }) &&
  course.some((each) => Math.abs(each.x - x) < wide && Math.abs(each.y - y) < high);

/**
 * Put each number where nothing else is, if possible on no other line either.
 * @type {(routed: {line: DiscLine, curve: Curve}[], discs: Circle[], names: Box[], parts: number[]) => Routed[]}
 */
function placeMarks(routed, discs, names, parts) {
  const courses = routed.map(({ curve }) => listPoints(curve, FINE));
  /** @type {Box[]} */
  const marks = [];
  return routed.map(({ line, curve }, at) => {
    const [wide, high] = [5 + 4 * String(line.number).length, 9];
    /** @type {(point: Point, rank: number) => number} */
    const costAt = (point, rank) => rank +
      HIDDEN.name * names.filter((name) => isOn(point, name, wide, high)).length +
      HIDDEN.disc * discs.filter((disc) => Math.hypot(point.x - disc.x, point.y - disc.y) < disc.radius + high).length +
      HIDDEN.mark * marks.filter((mark) => isOn(point, mark, wide, high)).length +
      HIDDEN.line * courses.filter((course, other) => other !== at && isOnCourse(course, point, wide, high)).length;
    const places = parts.map((part, rank) => ({ point: pointOn(curve, part), cost: costAt(pointOn(curve, part), rank) }));
    const { point: mark } = places.reduce((best, place) => (place.cost < best.cost ? place : best));
    marks.push({ left: mark.x - wide, right: mark.x + wide, top: mark.y - high, bottom: mark.y + high });
    return { ...line, curve, mark };
  });
}
