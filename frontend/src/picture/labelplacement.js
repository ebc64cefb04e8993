// Where a name may stand beside its dot, and what stands in its way. All in pixels of the screen.

import { ensure } from "../core/lookup.js";

/** @import { Box, Name, Place, PlacedName, Size } from "./types.js" */

const CELL = 64; // pixels a side: only what lies in the same cells can meet
const ALONG = [0.5, 0.35, 0.65, 0.2, 0.8, 0.05, 0.95]; // which part of a name lies left of its dot's middle
const BESIDE = [0.5, 0.2, 0.8]; // which part of it lies above
const AWAY = [8, 14, 20, 26, 34, 42]; // pixels
const WAYS = Array.from({ length: 16 }, (_, at) => [Math.cos(at * Math.PI / 8), Math.sin(at * Math.PI / 8)]);

/**
 * List the spots of a name: under its dot, over it, right and left of it; then, where asked for,
 * those moved along each side.
 * @param {Place} dot
 * @param {Size} name
 * @param {boolean} all
 * @returns {Box[]} the best ones first
 */
export function list({ x, y, room }, { width, height }, all) {
  /** @type {(left: number, top: number) => Box} */
  const at = (left, top) => ({ left, right: left + width, top, bottom: top + height });
  /** @param {number} part */
  const under = (part) => at(x - part * width, y + room);
  /** @param {number} part */
  const over = (part) => at(x - part * width, y - room - height);
  /** @param {number} part */
  const right = (part) => at(x + room, y - part * height);
  /** @param {number} part */
  const left = (part) => at(x - room - width, y - part * height);
  const first = [under, over, right, left].map((spot) => spot(0.5));
  if (!all) return first;
  return [
    ...first,
    ...ALONG.slice(1).flatMap((part) => [under(part), over(part)]),
    ...BESIDE.slice(1).flatMap((part) => [right(part), left(part)]),
  ];
}

/**
 * List spots away from a dot, to which a short line leads.
 * @param {Place} dot
 * @param {Size} name
 * @returns {Box[]} the nearest ones first
 */
export const listFar = ({ x, y, room }, { width, height }) => AWAY.flatMap((away) => WAYS.map(([across, down]) => {
  const [left, top] = [
    x + across * (room + away + width / 2) - width / 2, y + down * (room + away + height / 2) - height / 2,
  ];
  return { left, right: left + width, top, bottom: top + height };
}));

/** @param {Box} a @param {Box} b */
export const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** @param {Box} box @param {Box} frame */
export const isWithin = (box, frame) => box.left >= frame.left && box.right <= frame.right &&
  box.top >= frame.top && box.bottom <= frame.bottom;

/**
 * The numbers of the cells that a box lies in; that two cells far apart may share one does no harm.
 * @param {Box} box
 */
function cellsOf({ left, right, top, bottom }) {
  const cells = [];
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x += 1) {
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y += 1) cells.push(x * 65_537 + y);
  }
  return cells;
}

/**
 * Sort dots by the cells that they lie in.
 * @param {(Box & {id: string})[]} dots
 * @returns {(box: Box, id: string) => boolean} tells whether a box meets a dot of another actor
 */
export function makeObstacles(dots) {
  /** @type {Map<number, (Box & {id: string})[]>} */
  const cells = new Map();
  for (const dot of dots) {
    for (const cell of cellsOf(dot)) ensure(cells, cell, () => []).push(dot);
  }
  return (box, id) => cellsOf(box).some((cell) => cells.get(cell)?.some((dot) => dot.id !== id && meet(box, dot)));
}

/**
 * Add a name where there is room; where the names in its way have room elsewhere, they move.
 * @param {PlacedName[]} chosen the names so far
 * @param {Name} name
 * @returns {boolean} whether it has a place
 */
export function add(chosen, { id, spots }) {
  /** @param {{box: Box}} spot @param {{box: Box}[]} others */
  const isFree = ({ box }, others) => !others.some((other) => meet(box, other.box));
  const free = spots.find((spot) => isFree(spot, chosen));
  if (free) return chosen.push({ id, ...free, spots }) > 0;
  for (const spot of spots) {
    const inWay = chosen.filter((other) => meet(spot.box, other.box));
    const rest = [...chosen.filter((other) => !inWay.includes(other)), spot];
    const moved = inWay.map((other) => {
      const elsewhere = other.spots.find((each) => isFree(each, rest));
      rest.push(elsewhere ?? other);
      return elsewhere;
    });
    if (!moved.every(Boolean)) continue;
    inWay.forEach((other, at) => { Object.assign(other, { from: null }, moved[at]); });
    return chosen.push({ id, ...spot, spots }) > 0;
  }
  return false;
}
