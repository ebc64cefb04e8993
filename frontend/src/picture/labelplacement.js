// Placement of names near their dots, without collisions. All in pixels of the screen.

import { ensure } from "../core/lookup.js";

/** @import { Anchor, Box, Label, PlacedLabel, Size } from "./types.js" */

const CELL = 64; // side in pixels: only boxes in the same cells can overlap
const ALONG = [0.5, 0.35, 0.65, 0.2, 0.8, 0.05, 0.95]; // the part of a name that is left of its dot's centre
const ACROSS = [0.5, 0.2, 0.8]; // the part of it that is above
const AWAY = [8, 14, 20, 26, 34, 42]; // pixels
const DIRECTIONS = Array.from({ length: 16 }, (_, at) => [Math.cos(at * Math.PI / 8), Math.sin(at * Math.PI / 8)]);

/**
 * List the positions of a name: below, above, right and left of its dot; then, if asked for, shifted
 * ones along each side.
 * @param {Anchor} dot
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
    ...ALONG.slice(1).flatMap((part) => [under(part), over(part)]),
    ...ACROSS.slice(1).flatMap((part) => [right(part), left(part)]),
  ];
}

/**
 * List positions away from a dot, to be connected to it by a leader line.
 * @param {Anchor} dot
 * @param {Size} name
 * @returns {Box[]} the nearest ones first
 */
export const listFar = ({ x, y, room }, { width, height }) => AWAY.flatMap((away) => DIRECTIONS.map(([across, down]) => {
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
 * The numbers of the cells that a box covers; two distant cells may share a number, which is harmless.
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
 * Index dots by cell.
 * @param {(Box & {id: string})[]} dots
 * @returns {(box: Box, id: string) => boolean} whether a box overlaps a dot of another actor
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
 * Add a name at a free position; if there is none, move the names in its way to other free positions.
 * @param {PlacedLabel[]} placed the names so far
 * @param {Label} label
 * @returns {boolean} whether it was placed
 */
export function add(placed, { id, positions }) {
  /** @param {{box: Box}} position @param {{box: Box}[]} others */
  const isFree = ({ box }, others) => !others.some((other) => overlap(box, other.box));
  const free = positions.find((position) => isFree(position, placed));
  if (free) return placed.push({ id, ...free, positions }) > 0;
  for (const position of positions) {
    const inWay = placed.filter((other) => overlap(position.box, other.box));
    const rest = [...placed.filter((other) => !inWay.includes(other)), position];
    const moved = inWay.map((other) => {
      const elsewhere = other.positions.find((each) => isFree(each, rest));
      rest.push(elsewhere ?? other);
      return elsewhere;
    });
    if (!moved.every(Boolean)) continue;
    inWay.forEach((other, at) => { Object.assign(other, { from: null }, moved[at]); });
    return placed.push({ id, ...position, positions }) > 0;
  }
  return false;
}
