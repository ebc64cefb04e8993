// PageRank: how much points to an actor, from actors that much points to.

/** @import { TieTable } from "./types.js" */

const DAMPING = 0.85;
const TOLERANCE = 1e-12; // a rounder one is off its own fixed point by more than scores may differ
const MOST_ROUNDS = 1000;

/**
 * Measure PageRank (Brin & Page 1998); the scores of the members sum to 1.
 * @param {TieTable} ties with direction "along"
 * @param {number[]} members the actors to count
 * @returns {Float64Array} by actor
 */
export function pagerank(ties, members) {
  const size = members.length;
  let scores = new Float64Array(ties.ids.length);
  let next = new Float64Array(ties.ids.length);
  for (const actor of members) scores[actor] = 1 / size;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    spread(ties, members, scores, next);
    const change = members.reduce((sum, id) => sum + Math.abs(next[id] - scores[id]), 0);
    [scores, next] = [next, scores];
    if (change < size * TOLERANCE) break;
  }
  return scores;
}

/**
 * One round: everybody passes its score on; those who point to nobody pass it on to all.
 * @type {(ties: TieTable, members: number[], scores: Float64Array, next: Float64Array) => void}
 */
function spread({ offsets, targets }, members, scores, next) {
  next.fill(0);
  let idle = 0;
  for (const actor of members) {
    const [first, last] = [offsets[actor], offsets[actor + 1]];
    if (first === last) idle += scores[actor];
    const part = scores[actor] / (last - first);
    for (let arc = first; arc < last; arc += 1) next[targets[arc]] += part;
  }
  const base = (DAMPING * idle + 1 - DAMPING) / members.length;
  for (const actor of members) next[actor] = DAMPING * next[actor] + base;
}
