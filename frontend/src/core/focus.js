// A part of the picture: who is near some actors, and who is hidden. In the address it is text:
// "turkey:2,us:1" is everybody within two steps of the one or one step of the other.

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
 * Take an id out of a list.
 * @param {readonly string[]} list
 * @param {string} id
 */
export const drop = (list, id) => list.filter((other) => other !== id);

/**
 * Read around whom the picture is drawn, and how far; what is no such thing is passed over.
 * @param {string} text
 * @returns {Map<string, number>} steps by actor
 */
export function read(text) {
  const parts = ids(text).map((part) => part.match(/^(.+):([1-9])$/)).filter(isThere);
  return new Map(parts.map(([, id, steps]) => [id, Number(steps)]));
}

/**
 * Write what `read` reads.
 * @param {ReadonlyMap<string, number>} centres steps by actor
 */
export const write = (centres) => [...centres].map(([id, steps]) => `${id}:${steps}`).join(",");

/**
 * Go one step further around an actor.
 * @param {ReadonlyMap<string, number>} centres
 * @param {string} id
 */
export const expand = (centres, id) => new Map(centres).set(id, Math.min(MOST, (centres.get(id) ?? 0) + 1));

/**
 * Be no longer drawn around an actor.
 * @param {ReadonlyMap<string, number>} centres
 * @param {string} id
 */
export const leave = (centres, id) => new Map([...centres].filter(([other]) => other !== id));

/**
 * Find everybody within the steps of each centre, over relations that nobody hidden is part of.
 * @param {ReadonlyMap<string, number>} centres
 * @param {{from: string, to: string}[]} relations
 * @param {ReadonlySet<string>} hidden
 * @returns {Set<string>} the centres too, but nobody hidden
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
