// What a search for tensions finds, before it is put into words, and how it is ranked. A leg is a
// list of relations of which any one would do; a case is all the legs that a tension needs.
import * as Index from "./index.js";
import * as Text from "./text.js";

const strengthOf = (data, mode) => Index.of(data).strength.get(mode);

/** Return the firmest relation of a leg. */
export const firmest = (data, leg) => leg.reduce((best, each) =>
  (strengthOf(data, each.standing) > strengthOf(data, best.standing) ? each : best));

/** Return the standing of the weakest leg; a leg has that of its firmest relation. */
function weakestLeg(data, legs) {
  const modes = legs.map((leg) => firmest(data, leg).standing);
  return modes.reduce((weak, mode) => (strengthOf(data, mode) < strengthOf(data, weak) ? mode : weak));
}

const idsOf = (legs) => legs.flatMap((leg) => leg.map(({ id }) => id));

/**
 * Sort cases: the firmer first, then those of fewer legs, then in the order of ids.
 * @param {object} data
 * @param {object[][][]} cases
 * @returns {object[][][]}
 */
export function sortCases(data, cases) {
  const ranked = cases.map((legs) => ({ legs, firm: strengthOf(data, weakestLeg(data, legs)), ids: idsOf(legs) }));
  ranked.sort((a, b) => b.firm - a.firm || a.legs.length - b.legs.length || Text.compareAll(a.ids, b.ids));
  return ranked.map(({ legs }) => legs);
}

/**
 * Make a finding: actors, and the cases that put them into tension, the firmest case first.
 * @param {object} data
 * @param {string[]} actors
 * @param {object[][][]} cases
 * @returns {{actors: string[], cases: object[][][], weakest: string, relations: object[]}}
 */
export function make(data, actors, cases) {
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
 * @param {object} data
 * @param {object[]} findings
 * @returns {object[]}
 */
export function sort(data, findings) {
  const ids = new Map(findings.map((each) => [each, each.relations.map(({ id }) => id)]));
  return findings.sort((a, b) =>
    strengthOf(data, b.weakest) - strengthOf(data, a.weakest) ||
    Text.compareAll(a.actors, b.actors) || Text.compareAll(ids.get(a), ids.get(b)));
}

/**
 * Return an allowance of candidates that a search may try; `spent` says that it had to stop.
 * @param {number} left
 */
export function allow(left) {
  const allowance = { left, spent: false };
  allowance.of = function* of(tries) {
    for (const each of tries) {
      if (!allowance.left) {
        allowance.spent = true;
        return;
      }
      allowance.left -= 1;
      yield each;
    }
  };
  return allowance;
}
