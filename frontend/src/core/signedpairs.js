// Pairs of actors with friendly or hostile ties: each counts once, whatever the number of its relations.
import { ensure } from "./lookup.js";
import * as Relations from "./relations.js";
import * as Support from "./support.js";
import * as Text from "./text.js";

/** @import { Relation, Supported } from "./types.js" */

/** @typedef {{first: string, second: string, signs: number, relations: Supported[]}} SignedPair `signs`: friendly, hostile or both */

export const [FRIENDLY, HOSTILE, BOTH] = [1, 2, 3];

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
    const pair = ensure(pairs, Support.pairKey(first, second), () => ({ first, second, signs: 0, relations: [] }));
    pair.signs |= sign > 0 ? FRIENDLY : HOSTILE;
    pair.relations.push(each);
  }
  return [...pairs.values()];
}
