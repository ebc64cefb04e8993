// Own scores: numbers for actors or relations that the maker of the page added.
import * as Ranking from "./ranking.js";

/** @import { OwnScore, Payload, Ranking as Ranked } from "./types.js" */

/**
 * List the own scores of actors or of relations.
 * @param {Payload} data
 * @param {string} table "actors" or "relations"; others have none
 * @returns {OwnScore[]}
 */
export function list({ own_scores: own }, table) {
  if (!own) return [];
  return table === "actors" ? own.actors : table === "relations" ? own.relations : [];
}

/**
 * Find an own score of actors by id.
 * @param {Payload} data
 * @param {string} id
 * @returns {(OwnScore & {means: string})|null}
 */
export function find(data, id) {
  const found = list(data, "actors").find((each) => each.id === id);
  return found && data.own_scores ? { ...found, means: data.own_scores.means } : null;
}

/**
 * Rank the actors that have an own score, whatever the scope.
 * @param {Payload} data
 * @param {string} id
 * @returns {Pick<Ranked, "actors"|"counted"|"absent"> & {measure: string}|null} null if it is not an own score
 */
export function rank(data, id) {
  const found = find(data, id);
  if (!found) return null;
  const scored = Object.entries(found.scores).map(([actor, score]) => ({ id: actor, score }));
  const actors = Ranking.order(data, scored, Number);
  return { measure: id, counted: actors.length, absent: data.actors.length - actors.length, actors };
}

/**
 * Format a score with as many digits as the command line prints.
 * @param {number} score
 */
export const format = (score) => String(Number(score.toPrecision(4)));
