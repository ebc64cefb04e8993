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

/**
 * Write the layout file, to the same bytes as Python does.
 * @param {Record<string, number[]>} positions of all actors
 * @param {string[]} pinned actors whose positions a new layout keeps
 * @returns {string}
 */
export function render(positions, pinned) {
  /** @type {(ids: string[], write: (id: string) => string) => string} */
  const lines = (ids, write) => ids.map(write).join(",\n");
  const ids = Text.sorted(Object.keys(positions));
  const entries = lines(ids, (id) => `${JSON.stringify(id)}: [${positions[id].map(Math.round).join(", ")}]`);
  const pins = Text.sorted([...new Set(pinned)].filter((id) => Object.hasOwn(positions, id)));
  const pinnedPart = pins.length ? `, "pinned": [\n${lines(pins, (id) => JSON.stringify(id))}\n]` : "";
  return `{"positions": {\n${entries}\n}${pinnedPart}}\n`;
}
