// Look-up tables for tensions: a scope's supported relations, by id and by pair, and their days.
import * as Dates from "./dates.js";
import * as Disputes from "./disputes.js";
import { ensure, groupBy, once } from "./lookup.js";
import * as Relations from "./relations.js";
import * as Scope from "./scope.js";

/** @import { AskedScope, TensionLookup, Leg, Payload, Span, Supported } from "./types.js" */

/** @typedef {(relation: Supported) => readonly Span[]} DaysOf */

/**
 * Build the look-up tables of a scope.
 * @param {Payload} data
 * @param {AskedScope} scope
 * @returns {TensionLookup}
 */
export function make(data, scope) {
  const selection = Relations.select(data, scope);
  /** @param {Partial<AskedScope>} more */
  const selectWith = (more) =>
    Relations.select(data, Scope.make({ ...scope, ...more })).relations.filter(Relations.isSupported);
  const relations = selection.relations.filter(Relations.isSupported);
  const pairs = groupByPair(relations);
  return {
    data,
    scope,
    selection,
    relations: byId(relations),
    pairs,
    asked: Scope.asked(scope) ?? Dates.ALWAYS,
    days: new Map(),
    mixed: once(() => findMixed(pairs)),
    widened: once(() => byId(selectWith({
      types: [], signs: [], amount: null, relayed: null, single_voice: null, contested: null,
    }))),
    inAllModes: once(() => groupByPair(selectWith({ modes: [] }))),
  };
}

/** @param {Supported[]} relations */
const byId = (relations) => new Map(relations.map((relation) => [relation.id, relation]));

/** @param {Supported[]} relations */
const groupByPair = (relations) => groupBy(relations, ({ from, to }) => Disputes.pairKey([from, to]));

/**
 * Map the relations of pairs whose two signs may apply at the same time to their pair.
 * @param {Map<string, Leg>} pairs
 */
function findMixed(pairs) {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const [pair, relations] of pairs) {
    const sides = [1, -1].map((wanted) => relations.filter(({ from, to, sign }) => sign === wanted && from !== to));
    if (sides.every(({ length }) => length) && listShared(sides, possibleDays).length) {
      for (const { id } of sides.flat()) found.set(id, pair);
    }
  }
  return found;
}

/** @type {DaysOf} */
const possibleDays = (relation) => Disputes.days(relation, "possible");

/** @type {(legs: Leg[], daysOf: DaysOf) => readonly Span[]} */
const listShared = (legs, daysOf) => legs.reduce(
  (/** @type {readonly Span[]} */ days, leg) => Dates.intersect(days, Dates.merge(leg.flatMap(daysOf))), [Dates.ALWAYS],
);

/** @type {(spans: readonly Span[]) => boolean} */
const isAlways = ([span]) => span?.[0] === Dates.ALWAYS[0] && span[1] === Dates.ALWAYS[1];

/**
 * Return whether there may be a day on which all legs apply.
 * @param {TensionLookup} lookup
 * @param {Leg[]} legs
 */
export function mayCoincide({ days }, legs) {
  /** @type {DaysOf} */
  const daysOf = (relation) => ensure(days, relation.id, () => Dates.merge(possibleDays(relation)));
  const dated = legs.filter((leg) => !leg.some((relation) => isAlways(daysOf(relation))));
  return dated.length === 0 || listShared(dated, daysOf).length > 0;
}

/** @typedef {(cases: {legs: Leg[]}[]) => Span[]} FindDays */

/** List the days on which all legs of any of the cases are known to apply together. @type {FindDays} */
export const findKnownDays = (cases) => Dates.merge(
  cases.flatMap(({ legs }) => listShared(legs, (relation) => Disputes.days(relation, "known"))));

/** List those of them that do not rest only on when a claim was said. @type {FindDays} */
export const findDatedDays = (cases) => Dates.merge(cases.flatMap(({ legs }) => listShared(legs, Disputes.datedDays)));
