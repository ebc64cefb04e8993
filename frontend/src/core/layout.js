// Where a reader has put actors: in the page's address, and in the project's layout file.
import { get } from "./lookup.js";
import * as Text from "./text.js";

/** @typedef {{x: number, y: number}} Spot */

const MOST = 1e7; // as the layout file has it

/**
 * Read "us:10:-20,iran:0:5"; what names no spot is passed over.
 * @param {string} text
 * @returns {Map<string, Spot>}
 */
export function parse(text) {
  /** @type {Map<string, Spot>} */
  const spots = new Map();
  for (const part of text.split(",")) {
    const [, id, ...numbers] = /^(.+):(-?\d+):(-?\d+)$/.exec(part) ?? [];
    const [x, y] = numbers.map(Number);
    if (id && Math.abs(x) < MOST && Math.abs(y) < MOST) spots.set(id, { x, y });
  }
  return spots;
}

/**
 * Write spots as `parse` reads them, in the order of ids.
 * @param {ReadonlyMap<string, Spot>} spots
 * @returns {string}
 */
export const write = (spots) => Text.sorted(spots.keys())
  .map((id) => `${id}:${get(spots, id).x}:${get(spots, id).y}`).join(",");

/**
 * Write the layout file, to the same bytes as Python does.
 * @param {Record<string, number[]>} positions where actors stand
 * @param {string[]} pinned who stays there when all start over
 * @returns {string}
 */
export function render(positions, pinned) {
  /** @type {(ids: string[], write: (id: string) => string) => string} */
  const lines = (ids, write) => ids.map(write).join(",\n");
  const ids = Text.sorted(Object.keys(positions));
  const spots = lines(ids, (id) => `${JSON.stringify(id)}: [${positions[id].map(Math.round).join(", ")}]`);
  const pins = Text.sorted([...new Set(pinned)].filter((id) => Object.hasOwn(positions, id)));
  const told = pins.length ? `, "pinned": [\n${lines(pins, (id) => JSON.stringify(id))}\n]` : "";
  return `{"positions": {\n${spots}\n}${told}}\n`;
}
