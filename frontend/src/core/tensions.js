// Tensions between claims. Python lists all cases that are a tension in any scope; here they are
// filtered for one scope, by the rules in the page's record.

import * as DefaultModes from "./defaultmodes.js";
import * as Disputes from "./disputes.js";
import * as Hostility from "./hostility.js";
import * as Index from "./index.js";
import { ensure, get, isThere } from "./lookup.js";
import * as Scope from "./scope.js";
import * as TensionCases from "./tensioncases.js";
import * as TensionFindings from "./tensionfindings.js";
import * as TensionIndex from "./tensionindex.js";
import * as TensionText from "./tensiontext.js";
import * as Text from "./text.js";

/** @import { AskedScope, Case, Condition, Finding, TensionLookup, Leg, Payload, Supported, Tension, TensionRule } from "./types.js" */

/**
 * How many tensions of a kind there are, if not all are listed. found: null if it is not known, since
 * the page holds only those of the whole network; stopped: the search was cut off, and there may be more.
 * @typedef {{kind: string, listed: number, found: number|null, stopped: boolean}} Limit
 */

/**
 * The tensions of a scope. mixed_pairs: the number of pairs excluded from triangles because of their
 * two signs; limits: the kinds of which not all are listed, which sets `truncated`; tensions: kind by
 * kind, firmest first.
 * @typedef {{scope: Partial<AskedScope>, unknown: number, truncated: boolean, mixed_pairs: number, limits: Limit[],
 *   theses_left_out: boolean, tensions: Tension[]}} TensionAnswer
 */

export const MOST_LISTED = 1000; // of one kind
const TRIADS = "unbalanced-triad";
const UNKNOWN = { found: null, stopped: false };

/** @type {Record<Condition, (lookup: TensionLookup, tension: Case) => boolean>} */
const CONDITIONS = {
  "may-meet": (lookup, { legs }) => TensionIndex.mayCoincide(lookup, legs),
  "known-together": ({ asked }, { legs: [one, other] }) => Disputes.compareSides(one, other, asked) === "contested",
  "two-sided": (_, { legs }) => areTwoSided(legs.flat()),
  tied: ({ pairs }, { actors }) => pairs.has(Disputes.pairKey(actors)),
  fighting: ({ data, pairs }, { actors }) => (pairs.get(Disputes.pairKey(actors)) ?? [])
    .some((each) => Hostility.isFight(data, each) && Hostility.isClaimedFight(each)),
};

/** @param {Leg} relations */
const areTwoSided = (relations) => [1, -1].every((wanted) => relations.some(({ sign }) => sign === wanted)) ||
  relations.some(({ claims }) => claims.some(({ stance }) => stance === "denies"));

/** @type {(need: TensionRule["needs"][number], relation: Supported, actors: string[]) => boolean} */
function fits(need, relation, actors) {
  if (need === "said") return true;
  if (need === "fought") return Hostility.isClaimedFight(relation);
  return need === "contested" ? relation.contested : Hostility.listHostileEnds(relation).includes(actors[need]);
}

/**
 * Reduce a case to the relations of a scope; null if a leg is left without any.
 * @type {(lookup: TensionLookup, rule: TensionRule, tension: TensionCases.PackedCase) => Case|null}
 */
function narrow({ data, relations, widened }, { needs, test, mark }, [numbers, fullLegs]) {
  const { groups } = Index.of(data);
  const among = mark ? widened() : relations;
  const actors = numbers.map((number) => data.actors[number].id);
  /** @param {number} number */
  const find = (number) => {
    const { from, type, to } = groups[number][0];
    return among.get(`${from} ${type} ${to}`);
  };
  const legs = fullLegs.map((leg, at) => leg.map(find).filter(isThere).filter((each) => fits(needs[at], each, actors)));
  const left = test === "two-sided" ? legs.filter(({ length }) => length) : legs;
  return left.length && left.every(({ length }) => length) ? { actors, legs: left } : null;
}

/** @type {(lookup: TensionLookup, rule: TensionRule, tension: Case) => boolean} whether a case is in tension */
function holds(lookup, { test, bars, clear, mark }, tension) {
  if ((test && !CONDITIONS[test](lookup, tension)) || bars.some((bar) => CONDITIONS[bar](lookup, tension))) return false;
  if (mark && !lookup.pairs.get(Disputes.pairKey(tension.actors))?.some((each) => each[mark])) return false;
  return !(clear && tension.legs.some(([{ id }]) => lookup.mixed().has(id)));
}

/**
 * Find the tensions of a kind by its rules; a rule adds nothing for actors found by an earlier one.
 * @type {(lookup: TensionLookup, rules: TensionRule[]) => Finding[]}
 */
function find(lookup, rules) {
  const found = new Set();
  return rules.flatMap((rule) => {
    /** @type {Map<string, Case[]>} */
    const groups = new Map();
    for (const [at, given] of TensionCases.list(rule).entries()) {
      const tension = narrow(lookup, rule, given);
      const key = tension?.actors.slice(0, rule.named).join(" ") ?? "";
      if (!tension || found.has(key) || !holds(lookup, rule, tension)) continue;
      ensure(groups, rule.grouping === "each" ? `${at}` : key, () => []).push(tension);
    }
    for (const key of groups.keys()) found.add(key);
    return [...groups.values()].map((cases) => TensionFindings.join(lookup.data, rule, cases));
  });
}

/**
 * Count the pairs that are excluded from triangles because both signs may apply at the same time.
 * @param {TensionLookup} lookup
 */
function countLeftOut({ pairs, mixed }) {
  /** @type {Map<string, Set<string>>} */
  const neighbours = new Map();
  for (const { from, to } of [...pairs.values()].flat().filter((each) => each.sign && each.from !== each.to)) {
    ensure(neighbours, from, () => new Set()).add(to);
    ensure(neighbours, to, () => new Set()).add(from);
  }
  /** @param {string} pair */
  const others = (pair) => JSON.parse(pair).map((/** @type {string} */ id) => get(neighbours, id));
  return [...new Set(mixed().values())].map(others).filter(([one, other]) => [...one].some((id) => other.has(id))).length;
}

/**
 * List the tensions of a scope, as Python's list_tensions does. Theses are excluded unless the scope
 * names its modes.
 * @param {Payload} data
 * @param {AskedScope} scope
 * @param {string[]|null} [kinds] the default kinds if omitted
 * @returns {TensionAnswer}
 */
export function list(data, scope, kinds = null) {
  const narrowed = DefaultModes.excludeTheses(data, scope);
  const lookup = TensionIndex.make(data, narrowed);
  const wanted = data.tensions.kinds.filter(({ id, by_default: usual }) => (kinds ? kinds.includes(id) : usual));
  const isWhole = isSame(narrowed, DefaultModes.excludeTheses(data, Scope.EVERYTHING));
  /** @type {Set<string>} the relations of those listed: the same ones are listed once, under the first kind */
  const listed = new Set();
  /** @param {Finding} finding */
  const isNew = ({ relations }) => {
    const key = Text.sorted(relations.map(({ id }) => id)).join("\n");
    return !listed.has(key) && listed.add(key);
  };
  const found = wanted.map(({ id: kind, rules, whole }) => ({ kind, whole, findings: TensionFindings.sort(data, find(lookup, rules)) }));
  const limits = found.map(({ kind, whole, findings: { length } }) => limit(kind, length, isWhole ? whole : whole && UNKNOWN)).filter(isThere);
  const tensions = found.flatMap(({ kind, findings }) => findings.slice(0, MOST_LISTED).filter(isNew)
    .map((finding) => ({ kind, ...finding, ...TensionText.describe(lookup, kind, finding) })));
  return {
    scope: Scope.asGiven(narrowed),
    unknown: lookup.selection.unknown,
    truncated: limits.length > 0,
    limits,
    mixed_pairs: wanted.some(({ id }) => id === TRIADS) ? countLeftOut(lookup) : 0,
    theses_left_out: DefaultModes.excludesRelations(data, scope, lookup.selection),
    tensions: addKeys(tensions),
  };
}

/** @type {(one: AskedScope, other: AskedScope) => boolean} */
const isSame = (one, other) => Scope.toHash(one) === Scope.toHash(other);

/**
 * Return how many tensions of a kind there are; null if all are listed.
 * @type {(kind: string, found: number, whole: {found: number|null, stopped: boolean}|null) => Limit|null}
 */
function limit(kind, found, whole) {
  const listed = Math.min(found, MOST_LISTED);
  if (whole) return whole.found === listed && !whole.stopped ? null : { kind, listed, ...whole };
  return found > listed ? { kind, listed, found, stopped: false } : null;
}

/**
 * Give each tension a key; three actors who changed sides can form several triads.
 * @type {(tensions: Omit<Tension, "key">[]) => Tension[]}
 */
function addKeys(tensions) {
  /** @type {Map<string, number>} */
  const times = new Map();
  return tensions.map((tension) => {
    const key = `${tension.kind}:${tension.actors.join(",")}`;
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return { ...tension, key: time > 1 ? `${key}:${time}` : key };
  });
}
