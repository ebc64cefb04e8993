// PN centrality: friends lend standing, enemies take it away.
import * as Text from "./text.js";

/** @import { Scored, Supported, TieTable } from "./types.js" */

const LEAST_ACTORS = 3;
const ENEMY = 2; // how many friends one enemy weighs up
const TOLERANCE = 1e-13;
const MOST_ROUNDS = 1000;

/**
 * Measure PN centrality (Everett & Borgatti 2014), undirected: x = 1 + (P - 2N)x / (2n - 2), with
 * n the actors counted, which are those with a tie of one sign. Pairs with ties of both signs are
 * left out. Throws an Error with a sentence for the reader where fewer than 3 are counted.
 * @param {TieTable} ties with direction "any"
 * @param {number[]} members the actors of the scope
 * @returns {Scored}
 */
export function measure(ties, members) {
  const weights = Int8Array.from(ties.relations, weigh);
  const rows = members.map((actor) => ({ actor, row: listTies(ties, weights, actor) }))
    .filter(({ row }) => row.length);
  const counted = rows.map(({ actor }) => actor);
  if (counted.length < LEAST_ACTORS) {
    throw new Error(
      "PN centrality needs at least 3 actors with a tie of one sign; " +
        `this scope has ${counted.length || "none"}.`,
    );
  }
  const mixed = ties.relations.filter(isMixed).length / 2;
  const note = sayCounted(counted.length, members.length - counted.length, mixed);
  const scores = settle(ties, rows, counted.length);
  return { scores, counted, note };
}

/** @type {(relations: Supported[], sign: number) => boolean} */
const has = (relations, sign) => relations.some((relation) => relation.sign === sign);
/** @param {Supported[]} relations */
const isMixed = (relations) => has(relations, 1) && has(relations, -1);

/** @param {Supported[]} relations */
function weigh(relations) {
  const [friend, enemy] = [has(relations, 1), has(relations, -1)];
  if (friend === enemy) return 0;
  return friend ? 1 : -ENEMY;
}

/** @type {(ties: TieTable, weights: Int8Array, actor: number) => [other: number, weight: number][]} */
function listTies({ offsets, targets }, weights, actor) {
  /** @type {[number, number][]} */
  const row = [];
  for (let arc = offsets[actor]; arc < offsets[actor + 1]; arc += 1) {
    if (weights[arc]) row.push([targets[arc], weights[arc]]);
  }
  return row;
}

/**
 * Each new score is used at once: with the old ones, enemies all around would swing for ever.
 * @type {(ties: TieTable, rows: {actor: number, row: [number, number][]}[], counted: number) => Float64Array}
 */
function settle({ ids }, rows, counted) {
  const scores = new Float64Array(ids.length);
  for (const { actor } of rows) scores[actor] = 1;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let change = 0;
    for (const { actor, row } of rows) {
      let sum = 0;
      for (const [other, weight] of row) sum += weight * scores[other];
      const score = 1 + sum / (2 * counted - 2);
      change = Math.max(change, Math.abs(score - scores[actor]));
      scores[actor] = score;
    }
    if (change < TOLERANCE) break;
  }
  return scores;
}

/** @type {(counted: number, others: number, mixed: number) => string} */
function sayCounted(counted, others, mixed) {
  /** @type {string[]} */
  const left = [];
  if (others) left.push(`${Text.count(others, "actor")} without one`);
  if (mixed) left.push(`${Text.count(mixed, "pair")} with ties of both signs`);
  const none = left.join(" and ") || "none";
  return `n = ${counted} actors with a tie of one sign; left out: ${none}.`;
}
