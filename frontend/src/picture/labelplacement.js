// Possible positions of names next to their dots, and the obstacles. All in pixels of the screen.

import { ensure } from "../core/lookup.js";

/** @import { Box, Name, Place, PlacedName, Size } from "./types.js" */

const CELL = 64; // pixels a side: only boxes in the same cells can overlap
const BEFORE = [0.5, 0.35, 0.65, 0.2, 0.8, 0.05, 0.95]; // the part of a name left of its dot's middle
const ABOVE = [0.5, 0.2, 0.8]; // the part of it above
const AWAY = [8, 14, 20, 26, 34, 42]; // pixels
const WAYS = Array.from({ length: 16 }, (_, at) => [Math.cos(at * Math.PI / 8), Math.sin(at * Math.PI / 8)]);

/**
 * List the positions of a name: under its dot, over it, right and left of it; then, where asked for,
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
  const first = [under, over, right, left].map((position) => position(0.5));
  if (!all) return first;
  return [
    ...first,
    ...BEFORE.slice(1).flatMap((part) => [under(part), over(part)]),
    ...ABOVE.slice(1).flatMap((part) => [right(part), left(part)]),
  ];
}

/**
 * List positions away from a dot, to which a short line leads.
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
export const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

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
 * Index dots by the cells that they lie in.
 * @param {(Box & {id: string})[]} dots
 * @returns {(box: Box, id: string) => boolean} tells whether a box overlaps a dot of another actor
 */
export function makeObstacles(dots) {
  /** @type {Map<number, (Box & {id: string})[]>} */
  const cells = new Map();
  for (const dot of dots) {
    for (const cell of cellsOf(dot)) ensure(cells, cell, () => []).push(dot);
  }
  return (box, id) => cellsOf(box).some((cell) => cells.get(cell)?.some((dot) => dot.id !== id && overlap(box, dot)));
}

/**
 * Add a name where there is room; names in its way move, if there is room for them elsewhere.
 * @param {PlacedName[]} chosen the names so far
 * @param {Name} name
 * @returns {boolean} whether it has a place
 */
export function add(chosen, { id, positions }) {
  /** @param {{box: Box}} position @param {{box: Box}[]} others */
  const isFree = ({ box }, others) => !others.some((other) => overlap(box, other.box));
  const free = positions.find((position) => isFree(position, chosen));
  if (free) return chosen.push({ id, ...free, positions }) > 0;
  for (const position of positions) {
    const inWay = chosen.filter((other) => overlap(position.box, other.box));
    const rest = [...chosen.filter((other) => !inWay.includes(other)), position];
    const moved = inWay.map((other) => {
      const elsewhere = other.positions.find((each) => isFree(each, rest));
      rest.push(elsewhere ?? other);
      return elsewhere;
    });
    if (!moved.every(Boolean)) continue;
    inWay.forEach((other, at) => { Object.assign(other, { from: null }, moved[at]); });
    return chosen.push({ id, ...position, positions }) > 0;
  }
  return false;
}
