// The ground that tensions are looked for on: who is said to back, fight and oppose whom.
import * as Dates from "./dates.js";
import * as Disputes from "./disputes.js";
import * as Hostility from "./hostility.js";
import * as Index from "./index.js";
import { ensure, get } from "./lookup.js";
import * as Scope from "./scope.js";
import * as Standing from "./standing.js";
import * as Text from "./text.js";

/** @import { Around, AskedScope, Case, GroundTable, Leg, Mode, Payload, Relation, Selection, Sign, Span, Supported } from "./types.js" */

/** @type {Sign[]} */
const SIGNS = [1, -1];
/** @type {(first: string, second: string) => string} */
export const pairKey = (first, second) => JSON.stringify([first, second].sort(Text.compare));

/**
 * Look up the supported relations of a scope by what they say.
 * @param {Payload} data
 * @param {AskedScope} scope
 * @returns {GroundTable}
 */
export function make(data, scope) {
  const selection = Standing.select(data, scope);
  const relations = selection.relations.filter(Standing.isSupported);
  /** @param {string} wanted */
  const of = (wanted) => relations.filter(({ type }) => type === wanted);
  /** @type {(each: Supported) => Tied<Supported>} */
  const forwards = (each) => [each.from, each.to, each];
  /** @type {(each: Supported) => Tied<Supported>} */
  const backwards = (each) => [each.to, each.from, each];
  /** @param {Supported} each */
  const towards = (each) => Hostility.listHostileEnds(each)
    .map((end) => (end === each.from ? forwards(each) : backwards(each)));
  /** @param {Supported[]} list */
  const bothWays = (list) => list.flatMap((each) => [forwards(each), backwards(each)]);
  return {
    data,
    scope,
    selection,
    relations,
    backers: lookUp(of("backs").map(backwards)),
    clients: lookUp(of("backs").map(forwards)),
    fights: lookUp(bothWays(of("fights").filter(Hostility.isFought))),
    allies: lookUp(bothWays(of("allied-with"))),
    groups: lookUp(of("part-of").map(forwards)),
    hostile: collect([...of("opposes"), ...of("fights")].flatMap(towards)),
    ...partSigns(relations),
    asked: Scope.asked(scope) ?? Dates.ALWAYS,
    days: new Map(),
    otherFights: null,
  };
}

/**
 * Two actors, and what ties the first to the second.
 * @template T
 * @typedef {[first: string, second: string, by: T]} Tied
 */

/**
 * Each pair's relations by sign, positive first; pairs are set apart where both may be of one time.
 * @type {(relations: Supported[]) => Pick<GroundTable, "signed"|"mixed">}
 */
function partSigns(relations) {
  /** @type {GroundTable["signed"]} */
  const signed = new Map();
  /** @type {GroundTable["mixed"]} */
  const mixed = new Map();
  /** @param {Supported} relation */
  const daysOf = (relation) => Disputes.days(relation, "possible");
  for (const [key, { pair, relations: group }] of groupByEnds(relations.filter(({ sign }) => sign))) {
    const signs = SIGNS.filter((sign) => group.some((each) => each.sign === sign));
    const legs = new Map(signs.map((sign) => [sign, group.filter((each) => each.sign === sign)]));
    if (pair[0] === pair[1]) continue;
    if (legs.size > 1 && shareDays([...legs.values()], daysOf)) mixed.set(key, pair);
    else signed.set(key, { pair, legs });
  }
  return { signed, mixed };
}

/**
 * @template T
 * @param {Tied<T>[]} entries
 * @returns {Around<T>}
 */
function lookUp(entries) {
  /** @type {Around<T>} */
  const found = new Map();
  const inOrder = entries.sort((a, b) => Text.compareAll([a[0], a[1]], [b[0], b[1]]));
  for (const [first, second, relation] of inOrder) {
    if (first !== second) ensure(found, first, () => new Map()).set(second, relation);
  }
  return found;
}

/** @type {(entries: Tied<Supported>[]) => Around<Leg>} */
function collect(entries) {
  /** @type {Around<Leg>} */
  const found = new Map();
  for (const [first, second, relation] of entries) {
    if (first === second) continue;
    ensure(ensure(found, first, () => new Map()), second, () => []).push(relation);
  }
  return found;
}

/**
 * Group relations by pair, whichever end comes first.
 * @param {Supported[]} relations
 * @returns {Map<string, {pair: string[], relations: Supported[]}>} by `pairKey`, in the order of ids
 */
export function groupByEnds(relations) {
  /** @type {ReturnType<typeof groupByEnds>} */
  const groups = new Map();
  for (const relation of relations) {
    const pair = [relation.from, relation.to].sort(Text.compare);
    ensure(groups, JSON.stringify(pair), () => ({ pair, relations: [] })).relations.push(relation);
  }
  return new Map([...groups].sort(([, a], [, b]) => Text.compareAll(a.pair, b.pair)));
}

/** @type {(ground: GroundTable, first: string, second: string) => Map<Sign, Leg>} */
export const legsOf = ({ signed }, first, second) => get(signed, pairKey(first, second)).legs;
/** @type {(ground: GroundTable, first: string, second: string) => boolean} */
export const isMixed = ({ mixed }, first, second) => mixed.has(pairKey(first, second));
/** @type {(ground: GroundTable, id: string) => string} */
export const kindOf = (ground, id) => get(Index.of(ground.data).actors, id).kind;

/**
 * Map each actor to those who are said to be against it; mixed pairs are left out.
 * @param {GroundTable} ground
 * @returns {Around<Leg>}
 */
export function listEnemies({ signed }) {
  /** @type {(leg: Leg, actor: string) => Leg} */
  const against = (leg, actor) => leg.filter((each) => Hostility.listHostileEnds(each).includes(actor));
  /** @type {Tied<Leg>[]} */
  const ends = [...signed.values()].flatMap(({ pair: [first, second], legs }) => {
    const leg = legs.get(-1) ?? [];
    return [[first, second, against(leg, second)], [second, first, against(leg, first)]];
  });
  return lookUp(ends.filter(([, , leg]) => leg.length));
}

/** @type {(legs: Case, daysOf: (relation: Supported) => readonly Span[]) => readonly Span[]} */
const listShared = (legs, daysOf) => legs.reduce(
  (days, leg) => Dates.intersect(days, Dates.unite(leg.flatMap(daysOf))), [Dates.ALWAYS],
);
/** @type {(legs: Case, daysOf: (relation: Supported) => readonly Span[]) => boolean} */
const shareDays = (legs, daysOf) => listShared(legs, daysOf).length > 0;

/** @type {(spans: readonly Span[]) => boolean} */
const isAlways = ([span]) => span?.[0] === Dates.ALWAYS[0] && span[1] === Dates.ALWAYS[1];

/**
 * Tell whether there may be a day on which all legs of a case hold.
 * @param {GroundTable} ground
 * @param {Case} legs
 */
export function mayMeet({ days }, legs) {
  /** @param {Supported} relation */
  const daysOf = ({ id, claims }) => ensure(days, id, () => Dates.unite(Disputes.days({ claims }, "possible")));
  const bound = legs.filter((leg) => !leg.some((relation) => isAlways(daysOf(relation))));
  return bound.length === 0 || shareDays(bound, daysOf);
}

/**
 * List the days on which all legs of a case are known to hold, of any of the cases.
 * @param {Case[]} cases
 */
export const findKnownDays = (cases) => Dates.unite(
  cases.flatMap((legs) => listShared(legs, (relation) => Disputes.days(relation, "known"))));

/**
 * Map the pairs that are said to fight or to mean to, in whichever mode, to the mode.
 * @param {GroundTable} ground
 * @returns {Map<string, Mode>} by `pairKey`
 */
export function fightsInOtherModes(ground) {
  if (!ground.otherFights) {
    const widest = Standing.select(ground.data, Scope.make({ ...ground.scope, modes: [] }));
    const fights = widest.relations.filter(({ type, standing }) => type === "fights" && standing);
    /** @param {Relation} relation */
    const modeOf = (relation) => Hostility.findFightMode(ground.data, relation);
    ground.otherFights = new Map(fights.map((each) => [pairKey(each.from, each.to), modeOf(each)]));
  }
  return ground.otherFights;
}
