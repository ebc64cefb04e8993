// The camps of a large network in a scope: who is in them is fixed in the record, what is counted
// follows the scope. Camps are computed; no source claims them.
import * as CampLines from "./camplines.js";
import * as DefaultModes from "./defaultmodes.js";
import * as Index from "./index.js";
import { ensure, finish, get } from "./lookup.js";
import * as Relations from "./relations.js";
import * as Scope from "./scope.js";
import * as SignedPairs from "./signedpairs.js";
import * as Text from "./text.js";

/** @import { SignedPair } from "./signedpairs.js" */
/** @import { Between, CampRecord, Disc, Overview, Payload, Selection } from "./types.js" */

/** @typedef {{friendly: number, hostile: number}} Counts of pairs */

const { FRIENDLY, HOSTILE, BOTH } = SignedPairs;
const NAMED = 3; // members
const [THINNEST, THICKEST] = [1.5, 12]; // pixels
const FULL = 0.3; // the share of ties with which a line is thickest

/** @type {WeakMap<Selection, Overview>} */
const described = new WeakMap();
/** @type {WeakMap<CampRecord[], Map<string, number>>} */
const byMember = new WeakMap();
/** @type {WeakMap<Payload, Map<string, number>>} the friendly ties of actors inside their camps, in the whole record */
const known = new WeakMap();

/**
 * Count the camps of the page's record in a scope, as Python's `count_camps` does; cached. A pair of
 * actors counts once, by the sign of its ties; pairs with ties of both signs count as `mixed` only.
 * Denied relations don't count, nor do interpretations, unless the scope names its modes. A member
 * without a tie in the scope is not counted, and a camp without members is left out.
 * @param {Payload} data
 * @param {Selection} selection
 * @returns {Overview}
 */
export const describe = (data, selection) => ensure(described, selection, () => finish(count(data, selection)));

/**
 * Prepare that in slices.
 * @type {(data: Payload, selection: Selection) => Generator<void, void>}
 */
export function* prepare(data, selection) {
  if (!described.has(selection)) described.set(selection, yield* count(data, selection));
}

/**
 * Return the camps by member; each is the index of its record; cached.
 * @param {CampRecord[]} camps
 * @returns {Map<string, number>}
 */
export const campsOf = (camps) => ensure(byMember, camps, () => new Map(camps.flatMap(({ members }, camp) =>
  members.map((id) => /** @type {const} */ ([id, camp])))));

/** @type {(data: Payload, selection: Selection) => Generator<void, Overview>} */
function* count(data, selection) {
  const camps = data.overview?.camps ?? [];
  const campOf = campsOf(camps);
  const counted = DefaultModes.leaveOut(data, selection);
  yield;
  const tied = listTied(counted);
  yield;
  const pairs = SignedPairs.of(data, selection);
  yield;
  const discs = describeDiscs(data, camps, { campOf, tied, pairs });
  yield;
  const between = countBetween(pairs, campOf);
  yield;
  const friends = pairs.filter(({ signs }) => signs === FRIENDLY);
  const inside = sum(discs, ({ friendlyInside }) => friendlyInside);
  const apart = sum(between, ({ sign, number }) => (sign < 0 ? number : 0));
  const judged = friends.length + apart + sum(discs, ({ hostileInside }) => hostileInside);
  const misfits = judged - inside - apart;
  const leavesOut = DefaultModes.excludesRelations(data, selection.scope, counted);
  yield;
  return {
    discs,
    between,
    ...describeLines(between, camps),
    ...listOthers(tied, pairs, campOf),
    mixed: pairs.filter(({ signs }) => signs === BOTH).length,
    judged,
    misfits,
    fits: judged ? (judged - misfits) / judged : null,
    kept: friends.length ? inside / friends.length : null,
    uncounted: data.actors.map(({ id }) => id).filter((id) => !tied.has(id)),
    leavesOut,
  };
}

/** @type {<T>(list: T[], number: (each: T) => number) => number} */
const sum = (list, number) => list.reduce((total, each) => total + number(each), 0);

/**
 * The actors with a tie to another.
 * @type {(selection: Selection) => Set<string>}
 */
function listTied({ relations }) {
  const tied = new Set();
  for (const { standing, from, to } of relations) if (standing && from !== to) tied.add(from).add(to);
  return tied;
}

/** @typedef {{campOf: Map<string, number>, tied: Set<string>, pairs: SignedPair[]}} Found */

/** @type {(data: Payload, camps: CampRecord[], found: Found) => Disc[]} */
function describeDiscs(data, camps, { campOf, tied, pairs }) {
  const { actors } = Index.of(data);
  const [support, usual] = [countSupport(pairs, campOf), ensure(known, data, () => countWhole(data, campOf))];
  const counts = camps.map(() => ({ friendly: 0, hostile: 0 }));
  for (const { first, second, signs } of pairs) {
    const camp = campOf.get(first);
    if (camp === undefined || camp !== campOf.get(second) || signs === BOTH) continue;
    counts[camp][signs === FRIENDLY ? "friendly" : "hostile"] += 1;
  }
  /** @type {(by: Map<string, number>) => (a: string, b: string) => number} */
  const most = (by) => (a, b) => (by.get(b) ?? 0) - (by.get(a) ?? 0);
  const discs = camps.map(({ members }, camp) => {
    const present = members.filter((id) => tied.has(id));
    const ranked = present.toSorted((a, b) => most(support)(a, b) || Text.compare(a, b));
    const last = ranked[Math.min(NAMED, ranked.length) - 1];
    const leading = ranked.filter((id) => most(support)(id, last) <= 0); // that one, and who has as much support
    const named = leading.sort((a, b) => most(support)(a, b) || most(usual)(a, b) || Text.compare(a, b));
    const { friendly, hostile } = counts[camp];
    return {
      camp,
      number: ranked.length,
      ranked,
      names: named.slice(0, NAMED).map((id) => get(actors, id).label),
      rest: Math.max(ranked.length - NAMED, 0),
      friendlyInside: friendly,
      hostileInside: hostile,
      hostile: friendly + hostile ? hostile / (friendly + hostile) : 0,
    };
  });
  return discs.filter(({ number }) => number);
}

/**
 * How many friendly ties each actor has inside its camp.
 * @type {(pairs: SignedPair[], campOf: Map<string, number>) => Map<string, number>}
 */
function countSupport(pairs, campOf) {
  /** @type {Map<string, number>} */
  const support = new Map();
  for (const { first, second, signs } of pairs) {
    const camp = campOf.get(first);
    if (signs !== FRIENDLY || camp === undefined || camp !== campOf.get(second)) continue;
    for (const id of [first, second]) support.set(id, (support.get(id) ?? 0) + 1);
  }
  return support;
}

/** @type {(data: Payload, campOf: Map<string, number>) => Map<string, number>} */
const countWhole = (data, campOf) => countSupport(SignedPairs.of(data, Relations.select(data, Scope.EVERYTHING)), campOf);

/**
 * The ties between each two camps, by sign, the most first.
 * @type {(pairs: SignedPair[], campOf: Map<string, number>) => Between[]}
 */
function countBetween(pairs, campOf) {
  /** @type {Map<string, Between>} */
  const between = new Map();
  for (const { first, second, signs } of pairs) {
    const [one, other] = [campOf.get(first), campOf.get(second)];
    if (one === undefined || other === undefined || one === other || signs === BOTH) continue;
    const [low, high] = one < other ? [one, other] : [other, one];
    const sign = signs === FRIENDLY ? /** @type {const} */ (1) : /** @type {const} */ (-1);
    ensure(between, `${low} ${high} ${sign}`, () => ({ first: low, second: high, sign, number: 0 })).number += 1;
  }
  return [...between.values()].sort((a, b) =>
    b.number - a.number || a.first - b.first || a.second - b.second || b.sign - a.sign);
}

/**
 * The lines that are drawn, and how much is left out.
 * @type {(between: Between[], camps: CampRecord[]) => Pick<Overview, "lines"|"leftOut">}
 */
function describeLines(between, camps) {
  const [all, kept] = [sum(between, ({ number }) => number), CampLines.choose(between, camps)];
  return {
    lines: kept.map((line) => ({ ...line, share: line.number / all, width: widthOf(line.number / all) })),
    leftOut: { lines: between.length - kept.length, ties: all - sum(kept, ({ number }) => number) },
  };
}

/** @param {number} share */
const widthOf = (share) => THINNEST + (THICKEST - THINNEST) * Math.min(1, share / FULL);

/**
 * The actors with ties that are in no camp, sorted: those with a friendly tie, those whose ties of a
 * sign are all hostile, and those with ties of both signs to the same actors, or of none.
 * @type {(tied: Set<string>, pairs: SignedPair[], campOf: Map<string, number>) => Pick<Overview, "others"|"onlyAgainst"|"neither">}
 */
function listOthers(tied, pairs, campOf) {
  /** @type {Map<string, Set<number>>} */
  const signsOf = new Map([...tied].filter((id) => !campOf.has(id)).map((id) => [id, new Set()]));
  for (const { first, second, signs } of pairs) {
    signsOf.get(first)?.add(signs);
    signsOf.get(second)?.add(signs);
  }
  const [others, onlyAgainst, neither] = [new Set(), new Set(), new Set()].map((set) => /** @type {Set<string>} */ (set));
  for (const [id, signs] of signsOf) {
    if (signs.has(FRIENDLY)) others.add(id);
    else if (signs.has(HOSTILE) && !signs.has(BOTH)) onlyAgainst.add(id);
    else neither.add(id);
  }
  return { others: Text.sorted(others), onlyAgainst: Text.sorted(onlyAgainst), neither: Text.sorted(neither) };
}
