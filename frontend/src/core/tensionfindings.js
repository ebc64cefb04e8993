// Findings: the cases of one tension joined together, and their ranking.
import * as Index from "./index.js";
import { get } from "./lookup.js";
import * as Text from "./text.js";

/** @import { Case, Finding, Leg, Mode, Payload, Supported, TensionRule } from "./types.js" */

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
 * @type {(data: Payload, tension: Case) => Mode}
 */
function weakestOf(data, { legs }) {
  const modes = legs.map((leg) => firmest(data, leg).standing);
  return modes.reduce((weak, mode) => (strengthOf(data, mode) < strengthOf(data, weak) ? mode : weak));
}

/** @type {(data: Payload, cases: Case[]) => Case[]} firmest first, then those of fewer legs, then by ids */
function sortCases(data, cases) {
  const ranked = cases.map((each) =>
    ({ each, firm: strengthOf(data, weakestOf(data, each)), ids: each.legs.flat().map(({ id }) => id) }));
  ranked.sort((a, b) => b.firm - a.firm || a.each.legs.length - b.each.legs.length || Text.compareAll(a.ids, b.ids));
  return ranked.map(({ each }) => each);
}

/**
 * Join cases that are reported as one finding, with all further actors involved.
 * @param {Payload} data
 * @param {TensionRule} rule
 * @param {Case[]} cases
 * @returns {Finding}
 */
export function join(data, { named, grouping }, cases) {
  const sorted = sortCases(data, cases);
  const kept = grouping === "firmest" ? sorted.slice(0, 1) : sorted;
  /** @type {Supported[]} */
  const relations = kept.flatMap(({ legs }) => legs.flat());
  return {
    actors: [...cases[0].actors.slice(0, named), ...Text.sorted(cases.flatMap(({ actors }) => actors.slice(named)))],
    cases: kept,
    weakest: weakestOf(data, kept[0]),
    relations: [...new Map(relations.map((relation) => [relation.id, relation])).values()],
  };
}

/**
 * Sort findings of one kind: firmest first, then by ids.
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
