// Betweenness centrality. It runs in slices, because every actor must be visited.

/** @import { TieTable } from "./types.js" */

const SLICE = 20; // actors visited per slice

/**
 * Allocate the working arrays once. size: the number of members.
 * @param {number[]} members
 * @param {number} size the number of all actors
 */
const start = (members, size) => ({
  size: members.length,
  queue: new Int32Array(size),
  distance: new Int32Array(size),
  paths: new Float64Array(size),
  share: new Float64Array(size),
});

/** @typedef {ReturnType<typeof start>} Work */

/**
 * Search breadth-first from one actor: visiting order, distances, and numbers of shortest paths.
 * @type {(ties: TieTable, origin: number, work: Work) => number}
 */
function visit({ offsets, targets }, origin, { queue, distance, paths }) {
  distance.fill(-1);
  paths.fill(0);
  distance[origin] = 0;
  paths[origin] = 1;
  queue[0] = origin;
  let reached = 1;
  for (let at = 0; at < reached; at += 1) {
    const actor = queue[at];
    const further = distance[actor] + 1;
    for (let arc = offsets[actor]; arc < offsets[actor + 1]; arc += 1) {
      const next = targets[arc];
      if (distance[next] < 0) {
        distance[next] = further;
        queue[reached] = next;
        reached += 1;
      }
      if (distance[next] === further) paths[next] += paths[actor];
    }
  }
  return reached;
}

/**
 * Accumulate dependencies from the furthest actor back (Brandes 2001).
 * @type {(ties: TieTable, reached: number, work: Work, scores: Float64Array) => void}
 */
function addShares({ offsets, targets }, reached, { queue, distance, paths, share }, scores) {
  share.fill(0);
  for (let at = reached - 1; at > 0; at -= 1) {
    const actor = queue[at];
    const nearer = distance[actor] - 1;
    const each = (1 + share[actor]) / paths[actor];
    for (let arc = offsets[actor]; arc < offsets[actor + 1]; arc += 1) {
      const before = targets[arc];
      if (distance[before] === nearer) share[before] += paths[before] * each;
    }
    scores[actor] += share[actor];
  }
}

/**
 * Compute the share of all shortest paths that run through each actor (Freeman 1977).
 * @param {TieTable} ties with direction "any"
 * @param {number[]} members the actors to count
 * @returns {Generator<number, Float64Array>} progress from 0 to 1; returns the scores by actor
 */
export function* compute(ties, members) {
  const scores = new Float64Array(ties.ids.length);
  const work = start(members, ties.ids.length);
  for (const [at, origin] of members.entries()) {
    addShares(ties, visit(ties, origin, work), work, scores);
    if (at % SLICE === SLICE - 1) yield at / members.length;
  }
  const pairs = (work.size - 1) * (work.size - 2);
  return pairs > 0 ? scores.map((score) => score / pairs) : scores;
}
