// Measures of shortest chains, for which every actor is visited in turn; in slices, since they take long.

/** @import { TieTable } from "./types.js" */

const SLICE = 20; // actors visited between two breaths

/**
 * Room for the work, taken once. size: how many actors count.
 * @param {number[]} members
 * @param {number} size of all actors
 */
const start = (members, size) => ({
  size: members.length,
  queue: new Int32Array(size),
  distance: new Int32Array(size),
  chains: new Float64Array(size),
  share: new Float64Array(size),
});

/** @typedef {ReturnType<typeof start>} Work */

/**
 * Breadth first from one actor: the order of visits, distances, and how many shortest chains there are.
 * @type {(ties: TieTable, origin: number, work: Work) => number}
 */
function visit({ offsets, targets }, origin, { queue, distance, chains }) {
  distance.fill(-1);
  chains.fill(0);
  distance[origin] = 0;
  chains[origin] = 1;
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
      if (distance[next] === further) chains[next] += chains[actor];
    }
  }
  return reached;
}

/**
 * Add, from the furthest actor back, what each gets of the chains that begin at one (Brandes 2001).
 * @type {(ties: TieTable, reached: number, work: Work, scores: Float64Array) => void}
 */
function addShares({ offsets, targets }, reached, { queue, distance, chains, share }, scores) {
  share.fill(0);
  for (let at = reached - 1; at > 0; at -= 1) {
    const actor = queue[at];
    const nearer = distance[actor] - 1;
    const each = (1 + share[actor]) / chains[actor];
    for (let arc = offsets[actor]; arc < offsets[actor + 1]; arc += 1) {
      const before = targets[arc];
      if (distance[before] === nearer) share[before] += chains[before] * each;
    }
    scores[actor] += share[actor];
  }
}

/**
 * Measure the share of all shortest chains that run through each actor (Freeman 1977).
 * @param {TieTable} ties with direction "any"
 * @param {number[]} members the actors to count
 * @returns {Generator<number, Float64Array>} the share of the work that is done; at last the scores by actor
 */
export function* betweenness(ties, members) {
  const scores = new Float64Array(ties.ids.length);
  const work = start(members, ties.ids.length);
  for (const [at, origin] of members.entries()) {
    addShares(ties, visit(ties, origin, work), work, scores);
    if (at % SLICE === SLICE - 1) yield at / members.length;
  }
  const pairs = (work.size - 1) * (work.size - 2);
  return pairs > 0 ? scores.map((score) => score / pairs) : scores;
}
