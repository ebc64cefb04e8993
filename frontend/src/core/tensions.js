// Where claims pull against each other. Python found all cases that are a tension in any scope; here
// they are sifted for one, by the rules that stand in the record.

import * as DefaultModes from "./defaultmodes.js";
import * as Disputes from "./disputes.js";
import * as Findings from "./findings.js";
import * as Hostility from "./hostility.js";
import * as Index from "./index.js";
import { ensure, get, isThere } from "./lookup.js";
import * as Scope from "./scope.js";
import * as TensionIndex from "./tensionindex.js";
import * as TensionWords from "./tensionwords.js";

/** @import { AskedScope, Case, Condition, Finding, Ground as Footing, Leg, Payload, Supported, Tension, TensionRule } from "./types.js" */

/**
 * Where claims pull against each other; mixed_pairs: how many pairs are left out of triangles for
 * their two signs; whole: the kinds of which only those of the whole network are sifted, which is
 * `truncated` too; tensions: kind by kind, the firmer first.
 * @typedef {{scope: Partial<AskedScope>, unknown: number, truncated: boolean, mixed_pairs: number, whole: string[],
 *   theses_left_out: boolean, tensions: Tension[]}} TensionAnswer
 */

export const MOST_LISTED = 1000; // of one kind
const TRIADS = "unbalanced-triad";

/** @type {Record<Condition, (ground: Footing, made: Case) => boolean>} */
const IS = {
  "may-meet": (ground, { legs }) => TensionIndex.mayMeet(ground, legs),
  "known-together": ({ asked }, { legs: [one, other] }) => Disputes.compareSides(one, other, asked) === "contested",
  "two-sided": (_, { legs }) => areTwoSided(legs.flat()),
  tied: ({ pairs }, { actors }) => pairs.has(TensionIndex.pairKey(actors)),
  fighting: ({ data, pairs }, { actors }) => (pairs.get(TensionIndex.pairKey(actors)) ?? [])
    .some((each) => Hostility.isFight(data, each) && Hostility.isFought(each)),
};

/** @param {Leg} relations */
const areTwoSided = (relations) => [1, -1].every((wanted) => relations.some(({ sign }) => sign === wanted)) ||
  relations.some(({ claims }) => claims.some(({ stance }) => stance === "denies"));

/** @type {(need: TensionRule["needs"][number], relation: Supported, actors: string[]) => boolean} */
function fits(need, relation, actors) {
  if (need === "said") return true;
  if (need === "fought") return Hostility.isFought(relation);
  return need === "contested" ? relation.contested : Hostility.listHostileEnds(relation).includes(actors[need]);
}

/**
 * What a scope leaves of a case; null where it leaves too little.
 * @type {(ground: Footing, rule: TensionRule, made: TensionRule["cases"][number]) => Case|null}
 */
function narrow({ data, relations, widened }, { needs, test, mark }, [places, asFound]) {
  const { groups } = Index.of(data);
  const among = mark ? widened() : relations;
  const actors = places.map((place) => data.actors[place].id);
  /** @param {number} place */
  const find = (place) => {
    const { from, type, to } = groups[place][0].claim;
    return among.get(`${from} ${type} ${to}`);
  };
  const legs = asFound.map((leg, at) => leg.map(find).filter(isThere).filter((each) => fits(needs[at], each, actors)));
  const left = test === "two-sided" ? legs.filter(({ length }) => length) : legs;
  return left.length && left.every(({ length }) => length) ? { actors, legs: left } : null;
}

/** @type {(ground: Footing, rule: TensionRule, made: Case) => boolean} whether a case is in tension */
function holds(ground, { test, bars, clear, mark }, made) {
  if ((test && !IS[test](ground, made)) || bars.some((bar) => IS[bar](ground, made))) return false;
  if (mark && !ground.pairs.get(TensionIndex.pairKey(made.actors))?.some((each) => each[mark])) return false;
  return !(clear && made.legs.some(([{ id }]) => ground.mixed().has(id)));
}

/**
 * Find what is in tension by any of some rules; a later one adds nothing to the same actors.
 * @type {(ground: Footing, rules: TensionRule[]) => Finding[]}
 */
function find(ground, rules) {
  const named = new Set();
  return rules.flatMap((rule) => {
    /** @type {Map<string, Case[]>} */
    const groups = new Map();
    for (const [at, given] of rule.cases.entries()) {
      const made = narrow(ground, rule, given);
      const key = made?.actors.slice(0, rule.named).join(" ") ?? "";
      if (!made || named.has(key) || !holds(ground, rule, made)) continue;
      ensure(groups, rule.told === "each" ? `${at}` : key, () => []).push(made);
    }
    for (const key of groups.keys()) named.add(key);
    return [...groups.values()].map((cases) => Findings.join(ground.data, rule, cases));
  });
}

/**
 * Count the pairs that would be in a triangle if their two signs could not be of one time.
 * @param {Footing} ground
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
 * List where claims pull against each other, as Python's list_tensions does. Theses are left out
 * unless the scope names its modes.
 * @param {Payload} data
 * @param {AskedScope} scope
 * @param {string[]|null} [kinds] all that are asked by default unless given
 * @returns {TensionAnswer}
 */
export function list(data, scope, kinds = null) {
  const narrowed = DefaultModes.leaveOut(data, scope);
  const ground = TensionIndex.make(data, narrowed);
  const wanted = data.tensions.kinds.filter(({ id, by_default: usual }) => (kinds ? kinds.includes(id) : usual));
  const whole = wanted.filter((kind) => kind.whole).map(({ id }) => id);
  const found = wanted.map(({ id: kind, rules }) => ({ kind, findings: Findings.sort(data, find(ground, rules)) }));
  const tensions = found.flatMap(({ kind, findings }) => findings.slice(0, MOST_LISTED)
    .map((finding) => ({ kind, ...finding, ...TensionWords.tell(ground, kind, finding) })));
  return {
    scope: Scope.asGiven(narrowed),
    unknown: ground.selection.unknown,
    truncated: whole.length > 0 || found.some(({ findings }) => findings.length > MOST_LISTED),
    whole,
    mixed_pairs: wanted.some(({ id }) => id === TRIADS) ? countLeftOut(ground) : 0,
    theses_left_out: DefaultModes.lacks(data, scope, ground.selection),
    tensions: nameAll(tensions),
  };
}

/**
 * Of three actors who changed sides there may be several triads.
 * @type {(tensions: Omit<Tension, "key">[]) => Tension[]}
 */
function nameAll(tensions) {
  /** @type {Map<string, number>} */
  const times = new Map();
  return tensions.map((tension) => {
    const key = `${tension.kind}:${tension.actors.join(",")}`;
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return { ...tension, key: time > 1 ? `${key}:${time}` : key };
  });
}
