// What a search for tensions finds, before it is put into words, and how it is ranked. A leg is a
// list of relations of which any one would do; a case is all the legs that a tension needs.
import * as Index from "./index.js";
import { get } from "./lookup.js";
import * as Text from "./text.js";

/** @import { Allowance, Case, Finding, Leg, Mode, Payload, Supported } from "./types.js" */

/** @type {(data: Payload, mode: Mode) => number} */
const strengthOf = (data, mode) => get(Index.of(data).strength, mode);

/**
 * Return the firmest relation of a leg.
 * @param {Payload} data
 * @param {Leg} leg
 */
export const firmest = (data, leg) => leg.reduce((best, each) =>
  (strengthOf(data, each.standing) > strengthOf(data, best.standing) ? each : best));

/**
 * Return the standing of the weakest leg; a leg has that of its firmest relation.
 * @type {(data: Payload, legs: Case) => Mode}
 */
function weakestLeg(data, legs) {
  const modes = legs.map((leg) => firmest(data, leg).standing);
  return modes.reduce((weak, mode) => (strengthOf(data, mode) < strengthOf(data, weak) ? mode : weak));
}

/** @param {Case} legs */
const idsOf = (legs) => legs.flatMap((leg) => leg.map(({ id }) => id));

/**
 * Sort cases: the firmer first, then those of fewer legs, then in the order of ids.
 * @param {Payload} data
 * @param {Case[]} cases
 * @returns {Case[]}
 */
export function sortCases(data, cases) {
  const ranked = cases.map((legs) => ({ legs, firm: strengthOf(data, weakestLeg(data, legs)), ids: idsOf(legs) }));
  ranked.sort((a, b) => b.firm - a.firm || a.legs.length - b.legs.length || Text.compareAll(a.ids, b.ids));
  return ranked.map(({ legs }) => legs);
}

/**
 * Make a finding: actors, and the cases that put them into tension, the firmest case first.
 * @param {Payload} data
 * @param {string[]} actors
 * @param {Case[]} cases
 * @returns {Finding}
 */
export function make(data, actors, cases) {
  /** @type {Supported[]} */
  const told = cases.flat(2);
  return {
    actors,
    cases,
    weakest: weakestLeg(data, cases[0]),
    relations: [...new Map(told.map((relation) => [relation.id, relation])).values()],
  };
}

/**
 * Sort findings of one kind: the firmer first, then by ids.
 * @param {Payload} data
 * @param {Finding[]} findings
 * @returns {Finding[]}
 */
export function sort(data, findings) {
  const ids = new Map(findings.map((each) => [each, each.relations.map(({ id }) => id)]));
  return findings.sort((a, b) =>
    strengthOf(data, b.weakest) - strengthOf(data, a.weakest) ||
    Text.compareAll(a.actors, b.actors) || Text.compareAll(get(ids, a), get(ids, b)));
}

/**
 * Return an allowance of candidates that a search may try; `spent` says that it had to stop.
 * @param {number} left
 * @returns {Allowance}
 */
export const allow = (left) => ({
  left,
  spent: false,
  *of(tries) {
    for (const each of tries) {
      if (!this.left) {
        this.spent = true;
        return;
      }
      this.left -= 1;
      yield each;
    }
  },
});
