// Eigenvector centrality: who stands with those who stand with many.
import * as Text from "./text.js";

/** @import { Scored, TieTable } from "./types.js" */

const LEAST_MEMBERS = 3;
const TOLERANCE = 4e-16; // as good as no change: a rounder one stops too soon where it goes slowly
const MOST_ROUNDS = 100000;
const SLICE = 500; // rounds between two breaths

/**
 * Measure eigenvector centrality (Bonacich 1972) in the largest component of positive ties; the
 * squares of the scores sum to 1. Throws an Error with a sentence for the reader where no
 * component is the largest, where it has fewer than 3 actors, or where the scores do not settle.
 * @param {TieTable} ties positive ones alone, with direction "any"
 * @param {number[]} members the actors of the scope
 * @returns {Generator<number, Scored>} the share of the work that is done
 */
export function* measure(ties, members) {
  const counted = findLargest(ties, members);
  const scores = yield* settle(ties, counted);
  const left = members.length - counted.length;
  const note =
    `n = ${counted.length} actors of the largest component of positive ties; ` +
    `left out: ${left ? Text.count(left, "actor") : "none"}.`;
  return { scores, counted, note };
}

/** @type {(ties: TieTable, members: number[]) => number[]} */
function findLargest(ties, members) {
  /** @type {Set<number>} */
  const seen = new Set();
  /** @type {number[][]} */
  const components = [];
  for (const actor of members) {
    if (!seen.has(actor)) components.push(gather(ties, actor, seen));
  }
  const size = components.reduce((most, each) => Math.max(most, each.length), 0);
  if (size < LEAST_MEMBERS) {
    throw new Error(
      "Eigenvector centrality needs a component of at least 3 actors joined by positive ties; " +
        "this scope has none.",
    );
  }
  const largest = components.filter((each) => each.length === size);
  if (largest.length > 1) {
    throw new Error(
      "Eigenvector centrality needs one largest component of positive ties; " +
        `this scope has ${largest.length} of ${size} actors each.`,
    );
  }
  return largest[0].sort((a, b) => a - b);
}

/** @type {(ties: TieTable, origin: number, seen: Set<number>) => number[]} */
function gather({ offsets, targets }, origin, seen) {
  const found = [origin];
  seen.add(origin);
  for (let at = 0; at < found.length; at += 1) {
    for (let arc = offsets[found[at]]; arc < offsets[found[at] + 1]; arc += 1) {
      if (seen.has(targets[arc])) continue;
      seen.add(targets[arc]);
      found.push(targets[arc]);
    }
  }
  return found;
}

/**
 * Everybody's score is added to its neighbours' and to its own, until nothing changes any more.
 * @type {(ties: TieTable, counted: number[]) => Generator<number, Float64Array>}
 */
function* settle({ ids, offsets, targets }, counted) {
  let scores = new Float64Array(ids.length);
  let next = new Float64Array(ids.length);
  for (const actor of counted) scores[actor] = 1 / Math.sqrt(counted.length);
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    let squares = 0;
    for (const actor of counted) {
      next[actor] = scores[actor];
      for (let arc = offsets[actor]; arc < offsets[actor + 1]; arc += 1) {
        next[actor] += scores[targets[arc]];
      }
      squares += next[actor] ** 2;
    }
    let change = 0;
    for (const actor of counted) {
      next[actor] /= Math.sqrt(squares);
      change = Math.max(change, Math.abs(next[actor] - scores[actor]));
    }
    [scores, next] = [next, scores];
    if (change < TOLERANCE) return scores;
    if (round % SLICE === 0) yield round / MOST_ROUNDS;
  }
  throw new Error(
    "Eigenvector centrality does not settle in the page in this scope. " +
      "Ask on the command line: actor-graph rank eigenvector.",
  );
}
