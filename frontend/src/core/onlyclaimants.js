// Actors that only make or pass on claims: no claim is about them.
import * as Index from "./index.js";
import { ensure, finish } from "./lookup.js";
import * as Names from "./names.js";

/** @import { ClaimRecord, Payload } from "./types.js" */

const PART = 1000; // claims in a slice
/** @type {WeakMap<Payload, string[]>} */
const known = new WeakMap();

/** @param {ClaimRecord} claim */
const subjectsOf = ({ from, to, via, against }) => [from, to, ...via, ...against];

/**
 * List the actors that only make or pass on claims, or publish a source.
 * @param {Payload} data
 */
export const list = (data) => ensure(known, data, () => finish(find(data)));

/**
 * Prepare that in slices.
 * @param {Payload} data
 * @returns {Generator<void, void>}
 */
export function* prepare(data) {
  if (!known.has(data)) known.set(data, yield* find(data));
}

/** @type {(data: Payload) => Generator<void, string[]>} */
function* find(data) {
  const { ids, sources } = Index.of(data);
  const subjects = new Set();
  const speaking = new Set([...sources.values()].flatMap((source) => source.published_by));
  for (const [at, claim] of data.claims.entries()) {
    if (at % PART === 0) yield;
    for (const id of subjectsOf(claim)) subjects.add(id);
    for (const id of Names.speakersOf(claim)) speaking.add(id);
  }
  return ids.filter((id) => speaking.has(id) && !subjects.has(id));
}
