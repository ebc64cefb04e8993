// Where dots are on the stage of a large network: inside the open disc, or beside the discs.

/** @import { Box, Circle, Point, Size } from "./disclines.js" */
/** @typedef {Circle & {camp: number}} Disc */
/**
 * An actor with a dot outside its places in the open camp; near: the actors that it is tied to.
 * @typedef {{id: string, camp: number|undefined, near: string[]}} Guest
 */
/** @typedef {{open: number|null, inside: ReadonlyMap<string, readonly [number, number]>, guests: Guest[], pane: Size}} Asked */

const RIM = 34; // in an open disc, free of dots
const EVEN = 0.58; // the mean distance from the middle of dots that fill a disc, of the largest
const CELL = 26; // between dots that find their own place

/**
 * Place dots: of members inside the open disc, and of those who are brought.
 * @type {(asked: Asked, discs: ReadonlyMap<number, Disc>, names: (Box|null)[]) => Map<string, Point>}
 */
export function place({ open, inside, guests, pane }, discs, names) {
  const home = open === null ? undefined : discs.get(open);
  /** @type {Map<string, Point>} */
  const dots = new Map();
  if (home) {
    const far = Math.max(0, home.radius - RIM);
    for (const [id, { x, y }] of fill(inside)) dots.set(id, { x: home.x + far * x, y: home.y + far * y });
  }
  const free = listCells(pane).filter((cell) => [...dots.values()].every((dot) => distance(dot, cell) >= CELL));
  const boxes = names.flatMap((name) => name ?? []);
  for (const guest of guests) placeGuest(guest, { dots, free, discs, home, names: boxes });
  return dots;
}

/**
 * Let dots fill a disc of radius 1: where only those in the middle are drawn, they move outwards.
 * @type {(inside: ReadonlyMap<string, readonly [number, number]>) => [string, Point][]}
 */
function fill(inside) {
  const dots = [...inside].map(([id, [x, y]]) => ({ id, angle: Math.atan2(y, x), far: Math.hypot(x, y) }));
  const reach = Math.max(0.01, ...dots.map(({ far }) => far));
  const mean = dots.reduce((sum, { far }) => sum + far, 0) / dots.length / reach;
  const ranks = new Map(dots.toSorted((a, b) => a.far - b.far).map(({ id }, rank) => [id, Math.sqrt((rank + 0.5) / dots.length)]));
  return dots.map(({ id, angle, far }) => {
    const wanted = mean < EVEN ? (far / reach + (ranks.get(id) ?? 0)) / 2 : far / reach;
    return [id, { x: wanted * Math.cos(angle), y: wanted * Math.sin(angle) }];
  });
}

/** @param {Size} pane @returns {Point[]} */
function listCells({ width, height }) {
  const cells = [];
  for (let y = -height / 2 + CELL; y < height / 2 - CELL; y += CELL) {
    for (let x = -width / 2 + CELL; x < width / 2 - CELL; x += CELL) cells.push({ x, y });
  }
  return cells;
}

/**
 * Put a dot into a free cell: of its camp's disc if that is open, else outside all discs and names, near
 * its camp or those that it is tied to.
 * @type {(guest: Guest, there: {dots: Map<string, Point>, free: Point[], discs: ReadonlyMap<number, Disc>, home: Disc|undefined, names: Box[]}) => void}
 */
function placeGuest({ id, camp, near }, { dots, free, discs, home, names }) {
  const own = camp === undefined ? undefined : discs.get(camp);
  const isAtHome = own !== undefined && own === home;
  const wanted = own && !isAtHome ? own : middle(near.flatMap((other) => dots.get(other) ?? [])) ?? home ?? { x: 0, y: 0 };
  /** @param {Point} cell */
  const fits = (cell) => (isAtHome ? distance(cell, own) < own.radius - RIM / 2 : isClear(cell, [...discs.values()], names));
  let best = -1;
  free.forEach((cell, at) => {
    if (fits(cell) && (best < 0 || distance(cell, wanted) < distance(free[best], wanted))) best = at;
  });
  dots.set(id, best < 0 ? { x: wanted.x, y: wanted.y } : free.splice(best, 1)[0]);
}

/** @type {(cell: Point, discs: Disc[], names: Box[]) => boolean} */
const isClear = (cell, discs, names) => discs.every((disc) => distance(cell, disc) > disc.radius + 12) &&
  !names.some(({ left, right, top, bottom }) => cell.x > left - 12 && cell.x < right + 12 && cell.y > top - 10 && cell.y < bottom + 10);

/** @type {(one: Point, other: Point) => number} */
const distance = (one, other) => Math.hypot(one.x - other.x, one.y - other.y);

/** @param {Point[]} points @returns {Point|null} */
function middle(points) {
  if (!points.length) return null;
  /** @param {"x"|"y"} axis */
  const mean = (axis) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  return { x: mean("x"), y: mean("y") };
}
