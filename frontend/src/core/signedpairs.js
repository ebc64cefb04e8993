// Pairs of actors with friendly or hostile ties: each counts once, whatever the number of its relations.
import * as DefaultModes from "./defaultmodes.js";
import { ensure } from "./lookup.js";
import * as Relations from "./relations.js";
import * as Text from "./text.js";

/** @import { Payload, Relation, Selection, Supported } from "./types.js" */

/** @typedef {{first: string, second: string, signs: number, relations: Supported[]}} SignedPair `signs`: friendly, hostile or both */

export const [FRIENDLY, HOSTILE, BOTH] = [1, 2, 3];

/** @type {WeakMap<Selection, {pairs: SignedPair[], ofActor?: Map<string, SignedPair[]>}>} */
const known = new WeakMap();

/** @type {(data: Payload, selection: Selection) => {pairs: SignedPair[], ofActor?: Map<string, SignedPair[]>}} */
const find = (data, selection) => ensure(known, selection, () => ({ pairs: list(DefaultModes.leaveOut(data, selection).relations) }));

/**
 * List the pairs of a selection without interpretations, unless its scope names its modes; cached.
 * @type {(data: Payload, selection: Selection) => SignedPair[]}
 */
export const of = (data, selection) => find(data, selection).pairs;

/**
 * List those of them that an actor is in.
 * @type {(data: Payload, selection: Selection, id: string) => SignedPair[]}
 */
export function ofActor(data, selection, id) {
  const found = find(data, selection);
  found.ofActor ??= byActor(found.pairs);
  return found.ofActor.get(id) ?? [];
}

/** @param {SignedPair[]} pairs */
function byActor(pairs) {
  /** @type {Map<string, SignedPair[]>} */
  const found = new Map();
  for (const pair of pairs) for (const id of [pair.first, pair.second]) ensure(found, id, () => []).push(pair);
  return found;
}

/**
 * List the pairs; relations without a sign, and those that are only denied, don't count.
 * @param {Relation[]} relations
 * @returns {SignedPair[]}
 */
export function list(relations) {
  /** @type {Map<string, SignedPair>} */
  const pairs = new Map();
  for (const each of relations.filter(Relations.isSupported)) {
    const { from, to, sign } = each;
    if (!sign || from === to) continue;
    const [first, second] = Text.compare(from, to) < 0 ? [from, to] : [to, from];
    const pair = ensure(pairs, `${first} ${second}`, () => ({ first, second, signs: 0, relations: [] }));
    pair.signs |= sign > 0 ? FRIENDLY : HOSTILE;
    pair.relations.push(each);
  }
  return [...pairs.values()];
}
