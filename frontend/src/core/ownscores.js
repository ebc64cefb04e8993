// Scores that whoever made the page brought along: of actors, and of relations.
import * as Ranking from "./ranking.js";

/**
 * List the own scores of actors or of relations.
 * @param {object} data
 * @param {string} table "actors" or "relations"; others have none
 * @returns {{id: string, label: string, scores: Object<string, number>}[]}
 */
export const list = (data, table) => data.own_scores?.[table] ?? [];

/**
 * Find what dots are sized by, where it is an own score.
 * @param {object} data
 * @param {string} id
 * @returns {{id: string, label: string, means: string, scores: Object<string, number>}|null}
 */
export function find(data, id) {
  const found = list(data, "actors").find((each) => each.id === id);
  return found ? { ...found, means: data.own_scores.means } : null;
}

/**
 * Rank the actors that have an own score, whatever is shown.
 * @param {object} data
 * @param {string} id
 * @returns {{measure: string, counted: number, absent: number, actors: object[]}|null} null where
 *   it is no own score
 */
export function rank(data, id) {
  const found = find(data, id);
  if (!found) return null;
  const scored = Object.entries(found.scores).map(([actor, score]) => ({ id: actor, score }));
  const actors = Ranking.order(data, scored, Number);
  return { measure: id, counted: actors.length, absent: data.actors.length - actors.length, actors };
}

/** Write a score with as many digits as the command line prints. */
export const write = (score) => String(Number(score.toPrecision(4)));
