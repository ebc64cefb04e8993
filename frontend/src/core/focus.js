// Focus: the actors near chosen ones, and hidden actors. In the address, "turkey:2,us:1" means all
// actors within two steps of the first or one step of the second.

import { ensure, isThere } from "./lookup.js";

const MOST = 9; // steps

/**
 * List the ids of a text such as "a,b".
 * @param {string|null|undefined} text
 */
export const ids = (text) => (text ? text.split(",") : []);

/**
 * Add an id to a list, once.
 * @param {readonly string[]} list
 * @param {string} id
 */
export const add = (list, id) => [...new Set([...list, id])];

/**
 * Remove an id from a list.
 * @param {readonly string[]} list
 * @param {string} id
 */
export const drop = (list, id) => list.filter((other) => other !== id);

/**
 * Parse the centres of a focus and their distances; invalid parts are ignored.
 * @param {string} text
 * @returns {Map<string, number>} steps by actor
 */
export function read(text) {
  const parts = ids(text).map((part) => part.match(/^(.+):([1-9])$/)).filter(isThere);
  return new Map(parts.map(([, id, steps]) => [id, Number(steps)]));
}

/**
 * Format centres as `read` parses them.
 * @param {ReadonlyMap<string, number>} centres steps by actor
 */
export const write = (centres) => [...centres].map(([id, steps]) => `${id}:${steps}`).join(",");

/**
 * Extend the focus around an actor by one step.
 * @param {ReadonlyMap<string, number>} centres
 * @param {string} id
 */
export const expand = (centres, id) => new Map(centres).set(id, Math.min(MOST, (centres.get(id) ?? 0) + 1));

/**
 * Remove an actor from the centres.
 * @param {ReadonlyMap<string, number>} centres
 * @param {string} id
 */
export const removeCentre = (centres, id) => new Map([...centres].filter(([other]) => other !== id));

/**
 * Find all actors within the given steps of each centre, ignoring relations of hidden actors.
 * @param {ReadonlyMap<string, number>} centres
 * @param {{from: string, to: string}[]} relations
 * @param {ReadonlySet<string>} hidden
 * @returns {Set<string>} including the centres, without hidden actors
 */
export function reach(centres, relations, hidden) {
  /** @type {Map<string, string[]>} */
  const neighbours = new Map();
  for (const { from, to } of relations) {
    if (hidden.has(from) || hidden.has(to)) continue;
    ensure(neighbours, from, () => []).push(to);
    ensure(neighbours, to, () => []).push(from);
  }
  /** @type {Set<string>} */
  const found = new Set();
  for (const [id, steps] of centres) if (!hidden.has(id)) spread(id, steps, neighbours, found);
  return found;
}

/** @type {(id: string, steps: number, neighbours: Map<string, string[]>, found: Set<string>) => void} */
function spread(id, steps, neighbours, found) {
  const seen = new Set([id]);
  let edge = [id];
  for (let step = 0; step < steps && edge.length; step += 1) {
    const next = edge.flatMap((each) => neighbours.get(each) ?? []).filter((each) => !seen.has(each));
    edge = [...new Set(next)];
    for (const each of edge) seen.add(each);
  }
  for (const each of seen) found.add(each);
}
