// What rests on a source, a paragraph or a claimant: what a scope loses without it, or without all that it
// excludes.
import * as Choices from "./choices.js";
import * as Index from "./index.js";
import { ensure, get, isThere } from "./lookup.js";
import * as Names from "./names.js";
import * as Relations from "./relations.js";
import * as Scope from "./scope.js";
import { isFor } from "./support.js";
import * as Text from "./text.js";

/** @import { AskedScope, ClaimRecord, Payload, RecordIndex, Relation } from "./types.js" */

/** @type {(list: readonly string[], gone: string) => string[]} */
const less = (list, gone) => list.filter((each) => each !== gone);

/**
 * Return a scope that includes a source or a claimant; the same scope where it does already.
 * @param {AskedScope} scope with ids for all names
 * @param {"sources"|"claimants"} group
 * @param {string} id
 * @returns {AskedScope}
 */
export function include(scope, group, id) {
  if (Choices.isOn(scope, group, id)) return scope;
  const kept = scope[group].length ? [...scope[group], id] : [];
  return Scope.make({ ...scope, without: less(scope.without, id), [group]: kept });
}

/**
 * Return a scope without a source or a claimant.
 * @param {AskedScope} scope
 * @param {string} id
 */
export const exclude = (scope, id) => Scope.make({ ...scope, without: [...scope.without, id] });

/**
 * Only these claims can change without it, but claims that contradict may be anywhere.
 * @type {(data: Payload, scope: AskedScope, id: string) => ClaimRecord[][]}
 */
function groupsOf(data, scope, id) {
  if (scope.contested !== null) return Index.of(data).groups;
  return ensure(behind, data, () => groupByVoice(data)).get(id) ?? [];
}

/** @type {WeakMap<Payload, Map<string, ClaimRecord[][]>>} */
const behind = new WeakMap();

/**
 * The groups of claims that have one by a voice, by voice.
 * @param {Payload} data
 */
function groupByVoice(data) {
  const index = Index.of(data);
  /** @type {Map<string, ClaimRecord[][]>} */
  const found = new Map();
  for (const group of index.groups) {
    const voices = new Set(group.flatMap((claim) => Names.namesBehind(claim, index)));
    for (const voice of voices) ensure(found, voice, () => []).push(group);
  }
  return found;
}

/** @type {(claim: ClaimRecord, id: string, index: RecordIndex) => boolean} */
const isBehind = (claim, id, index) => Names.namesBehind(claim, index).includes(id);
/** @param {ClaimRecord} claim */
const relationOf = ({ from, type, to }) => `${from} ${type} ${to}`;
/** @param {Relation[]} relations */
const byId = (relations) => new Map(relations.filter(Relations.isSupported).map((each) => [each.id, each]));

/**
 * Weigh a source or a claimant: what would disappear from a scope without it.
 * @param {Payload} data
 * @param {AskedScope} scope
 * @param {"sources"|"claimants"} group
 * @param {string} id
 * @returns {{claims: number, fallen: string[], kept: string[], gained: string[], isOut: boolean}}
 *   claims: its claims in the scope; fallen: relations that disappear with it; kept: relations that
 *   lose a supporting claim and stay; gained: relations that the scope's filters hide only while it is
 *   included; isOut: the scope excludes it already, and the rest says what including it would bring
 */
export function weigh(data, scope, group, id) {
  const { scope: asked } = Names.resolve(data, scope);
  const base = include(asked, group, id);
  return { ...compare(data, base, [id], groupsOf(data, base, id)), isOut: base !== asked };
}

/**
 * Weigh all that a scope excludes: what disappears without it, as in `weigh`.
 * @param {Payload} data
 * @param {AskedScope} scope
 */
export function weighExcluded(data, scope) {
  const { scope: asked } = Names.resolve(data, scope);
  const base = Scope.make({ ...asked, without: [] });
  return compare(data, base, asked.without, Index.of(data).groups);
}

/** @type {(data: Payload, base: AskedScope, ids: readonly string[], groups: ClaimRecord[][]) => {claims: number, fallen: string[], kept: string[], gained: string[]}} */
function compare(data, base, ids, groups) {
  const before = Relations.select(data, base, groups).relations;
  const after = byId(Relations.select(data, Scope.make({ ...base, without: [...base.without, ...ids] }), groups).relations);
  const stood = byId(before);
  const index = Index.of(data);
  const own = before.flatMap(({ claims }) => claims).filter((claim) => ids.some((id) => isBehind(claim, id, index)));
  const helped = new Set(own.filter(isFor).map(relationOf));
  return {
    claims: own.length,
    fallen: [...stood.keys()].filter((each) => !after.has(each)),
    kept: [...stood.keys()].filter((each) => after.has(each) && helped.has(each)),
    gained: [...after.keys()].filter((each) => !stood.has(each)),
  };
}

/**
 * Sort claimants, those with most claims first.
 * @param {Payload} data
 * @param {readonly string[]} ids as scopes name them
 */
export function byClaims(data, ids) {
  const index = Index.of(data);
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const claim of data.claims) {
    for (const id of Names.namesBehind(claim, index)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...ids].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}

/**
 * Sort the claims of relations by paragraph, in reading order, and find the relations that rest on
 * one alone.
 * @param {Payload} data
 * @param {Relation[]} relations
 * @param {string} source
 * @returns {Map<string, {claims: ClaimRecord[], alone: string[]}>} by locator
 */
export function byParagraph(data, relations, source) {
  const order = new Map(data.claims.map((claim, at) => [claim, at]));
  const mine = relations.flatMap(({ claims }) => claims.filter((claim) => claim.source === source))
    .sort((a, b) => get(order, a) - get(order, b));
  /** @type {ReturnType<typeof byParagraph>} */
  const found = new Map();
  for (const claim of mine) ensure(found, claim.at, () => ({ claims: [], alone: [] })).claims.push(claim);
  for (const { id, claims } of relations) {
    const places = new Set(claims.filter(isFor)
      .map((claim) => (claim.source === source ? claim.at : null)));
    const [only] = places;
    if (places.size === 1 && only !== null) get(found, only).alone.push(id);
  }
  return found;
}

/**
 * Say what disappears, such as "Without Reuters, 12 of 109 relations disappear; 3 are supported elsewhere."
 * @param {{fallen: string[], kept: string[], gained: string[]}} weight
 * @param {string} who such as "this source"
 * @param {number} remaining how many relations there are without it
 * @returns {string} a sentence
 */
export function say({ fallen, kept, gained }, who, remaining) {
  const whole = remaining + fallen.length - gained.length;
  const lost = fallen.length ? `${fallen.length} of ${Text.count(whole, "relation")}` : "no relation";
  const parts = [
    `${lost} ${fallen.length > 1 ? "disappear" : "disappears"}`,
    kept.length > 0 && `${kept.length} ${kept.length === 1 ? "is" : "are"} supported elsewhere`,
    gained.length > 0 && `${gained.length} more would be shown`,
  ];
  return `Without ${who}, ${parts.filter(isThere).join("; ")}.`;
}
