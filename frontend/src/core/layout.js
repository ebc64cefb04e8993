// Positions of actors that the reader moved: in the page's address, and in the layout file.
import { get } from "./lookup.js";
import * as Text from "./text.js";

/** @typedef {{x: number, y: number}} Point */

const MOST = 1e7; // the limit of the layout file

/**
 * Parse "us:10:-20,iran:0:5"; invalid parts are ignored.
 * @param {string} text
 * @returns {Map<string, Point>}
 */
export function parse(text) {
  /** @type {Map<string, Point>} */
  const positions = new Map();
  for (const part of text.split(",")) {
    const [, id, ...numbers] = /^(.+):(-?\d+):(-?\d+)$/.exec(part) ?? [];
    const [x, y] = numbers.map(Number);
    if (id && Math.abs(x) < MOST && Math.abs(y) < MOST) positions.set(id, { x, y });
  }
  return positions;
}

/**
 * Format positions as `parse` reads them, in the order of ids.
 * @param {ReadonlyMap<string, Point>} positions
 * @returns {string}
 */
export const write = (positions) => Text.sorted(positions.keys())
  .map((id) => `${id}:${get(positions, id).x}:${get(positions, id).y}`).join(",");

/** @import { CampRecord, DrawingRecord } from "../record.js" */
/** @typedef {Pick<CampRecord, "wide"|"upright"|"inside">} CampPlace */
/** @typedef {DrawingRecord & {pinned: string[], lone: string[], upright: DrawingRecord, overview?: {camps: CampPlace[]}}} Layout */

/** @type {(key: string, entries: Record<string, unknown>, write: (id: string) => string) => string} */
function section(key, entries, write) {
  const lines = Text.sorted(Object.keys(entries)).map((id) => `${JSON.stringify(id)}: ${write(id)}`);
  return `"${key}": {\n${lines.join(",\n")}\n}`;
}

/** @param {DrawingRecord} drawing */
const writePositions = ({ positions }) =>
  section("positions", positions, (id) => `[${positions[id].map(Math.round).join(", ")}]`);

/** @param {DrawingRecord} drawing */
const writeStyle = ({ names, bends }) => [
  Object.keys(names).length ? section("names", names, (id) => JSON.stringify(names[id])) : "",
  Object.keys(bends).length ? section("bends", bends, (id) => String(bends[id])) : "",
];

/** @param {CampPlace[]} camps */
function writeCamps(camps) {
  /** @type {Record<string, number[]>} */
  const discs = Object.fromEntries(camps.map(({ wide, upright }, at) => [at, [...wide, ...upright]]));
  /** @type {Record<string, number[]>} */
  const inside = Object.fromEntries(camps.flatMap((camp, at) =>
    Object.entries(camp.inside).map(([id, place]) => [id, [at, ...place]])));
  /** @type {(key: string, rows: Record<string, number[]>) => string} */
  const write = (key, rows) =>
    (Object.keys(rows).length ? section(key, rows, (id) => `[${rows[id].join(", ")}]`) : "");
  return [write("camps", discs), write("inside", inside)];
}

/** @type {(key: string, ids: string[]) => string} */
const writeIds = (key, ids) =>
  ids.length ? `"${key}": [\n${Text.sorted(ids).map((id) => JSON.stringify(id)).join(",\n")}\n]` : "";

/**
 * Write the layout file, to the same bytes as Python does.
 * @param {Layout} layout of all actors
 * @returns {string}
 */
export function render(layout) {
  const { positions, pinned, lone, upright, overview } = layout;
  /** @param {string[]} ids */
  const known = (ids) => [...new Set(ids)].filter((id) => Object.hasOwn(positions, id));
  /** @param {string[]} parts */
  const join = (parts) => `{${parts.filter(Boolean).join(", ")}}`;
  return `${join([
    writePositions(layout),
    writeIds("pinned", known(pinned)),
    writeIds("lone", known(lone)),
    ...writeStyle(layout),
    ...writeCamps(overview?.camps ?? []),
    Object.keys(upright.positions).length
      ? `"upright": ${join([writePositions(upright), ...writeStyle(upright)])}` : "",
  ])}\n`;
}
