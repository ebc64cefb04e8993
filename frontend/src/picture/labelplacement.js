// Placement of names near their dots, without collisions. All in pixels of the screen.

import { ensure } from "../core/lookup.js";

/** @import { NamePlace } from "../record.js" */
/** @import { Anchor, Box, Label, PlacedLabel, Size } from "./types.js" */

const CELL = 64; // side in pixels: only boxes in the same cells can overlap
const ALONG = [0.5, 0.35, 0.65, 0.2, 0.8, 0.05, 0.95]; // the part of a name that is left of its dot's centre
const ACROSS = [0.5, 0.2, 0.8]; // the part of it that is above
const AWAY = [8, 14, 20, 26, 34, 42, 52, 64, 80, 100]; // pixels
const DIRECTIONS = Array.from({ length: 16 }, (_, at) => [Math.cos(at * Math.PI / 8), Math.sin(at * Math.PI / 8)]);

/** @type {Record<NamePlace, (dot: Anchor, name: Size, part?: number) => Box>} */
const PLACES = {
  below: ({ x, y, room }, name, part = 0.5) => boxAt(x - part * name.width, y + room, name),
  above: ({ x, y, room }, name, part = 0.5) => boxAt(x - part * name.width, y - room - name.height, name),
  right: ({ x, y, room }, name, part = 0.5) => boxAt(x + room, y - part * name.height, name),
  left: ({ x, y, room }, name, part = 0.5) => boxAt(x - room - name.width, y - part * name.height, name),
};

/** @type {(left: number, top: number, name: Size) => Box} */
const boxAt = (left, top, { width, height }) => ({ left, right: left + width, top, bottom: top + height });

/**
 * The box of a name at one side of its dot.
 * @type {(dot: Anchor, name: Size, place: NamePlace) => Box}
 */
export const beside = (dot, name, place) => PLACES[place](dot, name);

/**
 * List the positions of a name: the four sides of its dot, then shifted ones along each side.
 * @param {Anchor} dot
 * @param {Size} name
 * @returns {Box[]} the best ones first
 */
export const list = (dot, name) => [
  ...Object.values(PLACES).map((at) => at(dot, name)),
  ...ALONG.slice(1).flatMap((part) => [PLACES.below(dot, name, part), PLACES.above(dot, name, part)]),
  ...ACROSS.slice(1).flatMap((part) => [PLACES.right(dot, name, part), PLACES.left(dot, name, part)]),
];

/**
 * List positions away from a dot, to be connected to it by a leader line.
 * @param {Anchor} dot
 * @param {Size} name
 * @returns {Box[]} the nearest ones first
 */
export const listFar = ({ x, y, room }, name) => AWAY.flatMap((away) => DIRECTIONS.map(([across, down]) => boxAt(
  x + across * (room + away + name.width / 2) - name.width / 2, y + down * (room + away + name.height / 2) - name.height / 2, name,
)));

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
 * Boxes by their cells.
 * @template {{id: string, box: Box}} Item
 */
export class Grid {
  /** @type {Map<number, Item[]>} */
  #cells = new Map();
  /** @type {Set<Item>} */
  #items = new Set();

  /** @param {Iterable<Item>} [items] */
  constructor(items = []) {
    for (const item of items) this.add(item);
  }

  /** @param {Item} item */
  add(item) {
    this.#items.add(item);
    for (const cell of cellsOf(item.box)) ensure(this.#cells, cell, () => []).push(item);
  }

  /** @param {Item} item */
  remove(item) {
    this.#items.delete(item);
    for (const cell of cellsOf(item.box)) {
      const items = this.#cells.get(cell) ?? [];
      items.splice(items.indexOf(item), 1);
    }
  }

  get size() { return this.#items.size; }

  /** All items. */
  all() { return [...this.#items]; }

  /**
   * The items that overlap a box.
   * @param {Box} box
   * @returns {Item[]}
   */
  in(box) {
    const found = cellsOf(box).flatMap((cell) => this.#cells.get(cell)?.filter((item) => overlap(item.box, box)) ?? []);
    return found.length > 1 ? [...new Set(found)] : found;
  }

  /**
   * Return whether an item overlaps a box, other than that of an actor.
   * @param {Box} box
   * @param {string|null} [id]
   * @returns {boolean}
   */
  covers(box, id = null) {
    return cellsOf(box).some((cell) => Boolean(this.#cells.get(cell)?.some((item) => item.id !== id && overlap(item.box, box))));
  }
}

/**
 * Add a name at a free position; if there is none, move the names in its way to other free positions.
 * @param {Grid<PlacedLabel>} placed the names so far
 * @param {Label} label
 * @returns {boolean} whether it was placed
 */
export function add(placed, { id, positions }) {
  const position = positions.find(({ box }) => !placed.covers(box)) ?? positions.find(({ box }) => makeRoom(placed, box));
  if (position) placed.add({ id, from: null, ...position, positions });
  return Boolean(position);
}

/**
 * Move all names that overlap a box to other free positions, or none of them.
 * @type {(placed: Grid<PlacedLabel>, box: Box) => boolean}
 */
function makeRoom(placed, box) {
  const before = placed.in(box).map((label) => ({ label, old: { ...label } }));
  for (const { label } of before) placed.remove(label);
  const isDone = before.every(({ label }) => {
    const elsewhere = label.positions.find((each) => !overlap(each.box, box) && !placed.covers(each.box));
    if (elsewhere) Object.assign(label, { from: null }, elsewhere);
    if (elsewhere) placed.add(label);
    return elsewhere;
  });
  if (isDone) return true;
  for (const { label, old } of before) {
    if (label.box !== old.box) placed.remove(label);
    Object.assign(label, old);
    placed.add(label);
  }
  return false;
}
