// Reach along backing: how many actors an actor's backing leads to, and how many back an actor.

/** @import { TieTable } from "./types.js" */

/** @param {number} size */
const start = (size) => ({ queue: new Int32Array(size), seen: new Int32Array(size).fill(-1) });

/**
 * The number of other actors that are reachable from one along rows of arcs.
 * @type {(origin: number, rows: Int32Array, ends: Int32Array, work: ReturnType<typeof start>) => number}
 */
function countFrom(origin, rows, ends, { queue, seen }) {
  seen[origin] = origin;
  queue[0] = origin;
  let reached = 1;
  for (let at = 0; at < reached; at += 1) {
    const actor = queue[at];
    for (let arc = rows[actor]; arc < rows[actor + 1]; arc += 1) {
      if (seen[ends[arc]] === origin) continue;
      seen[ends[arc]] = origin;
      queue[reached] = ends[arc];
      reached += 1;
    }
  }
  return reached - 1;
}

/** @type {(ties: TieTable, members: number[], rows: Int32Array, ends: Int32Array) => Float64Array} */
function count(ties, members, rows, ends) {
  const scores = new Float64Array(ties.ids.length);
  const work = start(ties.ids.length);
  for (const actor of members) scores[actor] = countFrom(actor, rows, ends, work);
  return scores;
}

/**
 * Count the actors that each actor reaches by chains of backing.
 * @param {TieTable} ties of backing alone, with direction "along"
 * @param {number[]} members the actors to count
 * @returns {Float64Array} by actor
 */
export const out = (ties, members) => count(ties, members, ties.offsets, ties.targets);

/**
 * Count the actors that reach each actor by chains of backing.
 * @param {TieTable} ties of backing alone, with direction "along"
 * @param {number[]} members the actors to count
 * @returns {Float64Array} by actor
 */
export const behind = (ties, members) => count(ties, members, ties.inOffsets, ties.origins);
